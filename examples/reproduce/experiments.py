"""All experiments, by name."""

from examples.reproduce import (
    al2,
    delayed_strong,
    representation,
    targeted_sparsity,
    weight_compander,
)

EXPERIMENTS = {
    module.EXPERIMENT.name: module.EXPERIMENT
    for module in (targeted_sparsity, delayed_strong, al2, weight_compander, representation)
}
