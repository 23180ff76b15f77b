"""All experiments, by name."""

from examples.reproduce import al2, targeted_sparsity

EXPERIMENTS = {module.EXPERIMENT.name: module.EXPERIMENT for module in (targeted_sparsity, al2)}
