"""All experiments, by name."""

from examples.reproduce.al2.experiment import AL2
from examples.reproduce.delayed_strong.experiment import DelayedStrong
from examples.reproduce.experiment import Experiment
from examples.reproduce.representation.experiment import Representation
from examples.reproduce.targeted_sparsity.experiment import TargetedSparsity
from examples.reproduce.weight_compander.experiment import WeightCompander

EXPERIMENTS: dict[str, Experiment] = {
    experiment.name: experiment
    for experiment in (
        TargetedSparsity(),
        DelayedStrong(),
        AL2(),
        WeightCompander(),
        Representation(),
    )
}
