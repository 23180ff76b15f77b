"""The weight compander and its rivals in residual networks: tables II, VI, VII, figures 3 and 4."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples import networks
from examples.compiling import compile_classifier
from examples.data import Images
from examples.networks.augmentation import RandomCropAndFlip
from examples.reproduce import drawing
from examples.reproduce.experiment import Amount, Experiment, Measure, Pair, Setting, Size, Task
from examples.reproduce.images import standardized
from examples.reproduce.numbers import greatest, in_percent, last, measured
from examples.reproduce.rows import Outcomes
from examples.reproduce.weight_compander.claims import (
    ACCURACY,
    CLAIMS,
    TABLES,
    largest_of_first,
    spread_of_first,
)
from examples.reproduce.weight_compander.figures import percentiles
from examples.reproduce.weight_compander.rows import ROWS, Row
from keras_regs.trials import Watch

NETWORKS: dict[str, Callable[..., keras.Model]] = {
    "resnet20": partial(networks.resnet, (3, 3, 3), False, width=16),
    "resnet18": networks.resnet18,
    "resnet34": networks.resnet34,
    "resnet50": networks.resnet50,
}
# The a and b that the paper's search found, and for the network that it does not have, ResNet18's.
PAIRS = {
    "resnet20": (1.0, 0.6),
    "resnet18": (1.0, 0.6),
    "resnet34": (0.8, 0.5),
    "resnet50": (1.0, 0.6),
}
# The learning rate falls to a tenth after epochs 90 and 136 of 200.
DECAYS = (0.45, 0.68)
WEIGHT_DECAY = 1e-4
# The second one is (b / a)² times the first: where weights are small, a step of arctan with it is
# as long as one of the plain network with the first.
RATES = {"sgd": 0.1, "slow": 0.036}
FIRST = "stem_conv"

SIZES = {
    "resnet20": Size("three stages of three blocks, 16 channels in the first", smallest=8),
    "resnet18": Size("ResNet-18", smallest=8),
    "resnet34": Size("ResNet-34", smallest=8),
    "resnet50": Size("ResNet-50", smallest=8),
}
CONDITIONS = {
    "sgd": "gradient descent with a momentum of 0.9",
    "slow": f"a learning rate of {RATES['slow']}, where the paper has {RATES['sgd']}: arctan's "
    "steps of small weights are then as long as those of the plain network with the paper's",
}
COLUMNS = {
    "final test accuracy, %": ACCURACY,
    "best test accuracy, %": in_percent(greatest("val_accuracy")),
    "final training accuracy, %": in_percent(last("accuracy")),
    "largest weight of all": measured("largest weight"),
    "of the first convolution, ever": largest_of_first,
    "its spread": spread_of_first,
}
FIGURES = {
    "accuracy": drawing.epochs(("val_accuracy", "test accuracy"), ("accuracy", "training")),
    "weights of the first convolution": percentiles,
}


class WeightCompander(Experiment):
    """A residual network and six reparameterizations of its weights."""

    name = "weight-compander"
    title = "Weight compander"
    paper = (
        "Weight Compander: A Simple Weight Reparameterization for Regularization (arXiv 2306.16993)"
    )
    data = ("cifar10",)
    sizes = SIZES
    paper_size = "resnet18"
    conditions = CONDITIONS
    columns = COLUMNS
    logs = ("accuracy", "val_accuracy", "percentiles")
    claims = CLAIMS
    figures = FIGURES
    headline = "accuracy"
    caption = "Test accuracy and training accuracy after each epoch."

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "paper":
            return Amount(200, None, None, 128, RATES[condition])
        return Amount(30, 5000, 2000, 128, RATES[condition])

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        return standardized(images, (0, 1, 2))

    def rows(self, setting: Setting) -> Sequence[Row]:
        return ROWS

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        size, amount = task.setting.size, task.setting.amount
        network = NETWORKS[size](
            input_shape=task.input_shape,
            num_classes=task.num_classes,
            weight_decay=WEIGHT_DECAY,
            seed=seed,
        )
        if row.compander is not None:
            network = kr.compand(network, row.compander(*PAIRS[size]), on_overflow="raise")
        model = keras.Sequential(
            [keras.Input(task.input_shape), RandomCropAndFlip(seed=seed), network]
        )
        steps = amount.epochs * -(-len(task.data["train"][0]) // amount.batch_size)
        rate = amount.learning_rate
        schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
            [int(part * steps) for part in DECAYS], [rate, rate / 10, rate / 100]
        )
        return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        return [Watch(first_percentiles)]

    def measure(self, task: Task) -> Measure:
        def weights(model: keras.Model) -> dict[str, float]:
            percentiles = kr.analysis.weight_percentiles(model).values()
            return {
                "largest weight": max(float(np.abs(each[[0, -1]]).max()) for each in percentiles)
            }

        return weights

    def published(self, setting: Setting) -> Mapping[str, float]:
        is_the_papers = (setting.data, setting.condition) == ("cifar10", "sgd")
        return TABLES.get(setting.size, {}) if is_the_papers else {}

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        said = (
            "The paper takes the epoch that is best on a tenth of the training images; here it is "
            "the last. It searches a and b for each function; here all have those of arctan. It "
            "does not say which power Powerpropagation has: here 2."
        )
        if setting.size == "resnet20":
            said += " The paper has no ResNet-20: a and b are those of its ResNet-18."
        return said


def first_percentiles(model: keras.Model) -> dict[str, list[float]]:
    """The nine percentiles of the first convolution that figures 3 and 4 draw."""
    (percentiles,) = kr.analysis.weight_percentiles(model, layers=f"*{FIRST}").values()
    return {"percentiles": [float(each) for each in percentiles]}
