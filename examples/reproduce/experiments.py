"""All experiments, by name."""

from examples.reproduce import targeted_sparsity

EXPERIMENTS = {
    module.EXPERIMENT.name: module.EXPERIMENT for module in (targeted_sparsity,)
}
