"""The weight compander and its rivals in residual networks."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras

import keras_regs as kr
from examples import networks
from examples.compiling import compile_classifier
from examples.data import Images
from examples.networks.augmentation import RandomCropAndFlip
from examples.reproduce.experiment import (
    Amount,
    Experiment,
    Measure,
    Pair,
    Setting,
    Size,
    Task,
    Undecided,
)
from examples.reproduce.images import standardized
from examples.reproduce.numbers import in_percent, measured
from examples.reproduce.rows import Outcomes
from examples.reproduce.weight_compander.claims import CLAIMS
from examples.reproduce.weight_compander.claims_of_accuracy import (
    ACCURACY,
    TABLES,
    cross_entropy_gap,
)
from examples.reproduce.weight_compander.figures import learned_parameters, percentiles
from examples.reproduce.weight_compander.regimes import TRAINING
from examples.reproduce.weight_compander.rows import ROWS, Row
from examples.reproduce.weight_compander.weights import (
    NEAR_ZERO,
    first_percentiles,
    largest_of_first,
    of_weights,
    spread_of_first,
)
from keras_regs.trials import Watch

NETWORKS: dict[str, Callable[..., keras.Model]] = {
    "resnet8": partial(networks.resnet, (1, 1, 1), False, width=16),
    "resnet18": networks.resnet18,
    "resnet34": networks.resnet34,
    "resnet50": networks.resnet50,
}
# The a and b that the paper's search found, and for the network that it does not have, ResNet18's.
PAIRS = {
    "resnet8": (1.0, 0.6),
    "resnet18": (1.0, 0.6),
    "resnet34": (0.8, 0.5),
    "resnet50": (1.0, 0.6),
}
# The learning rate falls to a tenth after epochs 90 and 136 of 200.
DECAYS = (0.45, 0.68)
# Adds 1e-4 w to the gradient, as PyTorch and the authors of ResNet have it.
WEIGHT_DECAY = 1e-4
RATES = {"sgd": 0.1, "adam": 0.003}

SIZES = {
    "resnet8": Size(
        "ResNet-8: three stages of one block, 16 channels in the first, on means of 2 x 2 pixels",
        smallest=8,
    ),
    "resnet18": Size("ResNet-18", smallest=8),
    "resnet34": Size("ResNet-34", smallest=8),
    "resnet50": Size("ResNet-50", smallest=8),
}
CONDITIONS = {
    "sgd": "gradient descent with a momentum of 0.9",
    "adam": "Adam",
}
COLUMNS = {
    "test accuracy, %": ACCURACY,
    "training accuracy, %": TRAINING,
    "cross-entropy, test less training": cross_entropy_gap,
    "largest weight of all": measured("largest weight"),
    "of the first convolution, ever": largest_of_first,
    "its spread": spread_of_first,
    f"its weights below {NEAR_ZERO}, %": in_percent(measured("near zero")),
}
FIGURES = {
    "weights of the first convolution": percentiles,
    "learned a and b": learned_parameters,
}
UNDECIDED = (
    Undecided(
        "Does the compander raise the accuracy of the paper's ResNet-18 on all of CIFAR-10 in 30 "
        "epochs, where the paper trains 200?",
        "about a quarter of an hour on one NVIDIA H200, and without `--epochs 30` about 100 "
        "minutes; it continues if it is interrupted",
        "KERAS_BACKEND=jax python -m examples.reproduce weight-compander --scale paper --epochs 30 "
        "--seeds 3 --variants plain arctan-equal arctan-narrow --out results-gpu",
    ),
)


class WeightCompander(Experiment):
    """A residual network and nine reparameterizations of its weights."""

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
    logs = ("percentiles",)
    claims = CLAIMS
    figures = FIGURES
    terms = (
        "Steps of equal length: small weights move as far in a step as those of the plain network."
    )
    headline = "weights of the first convolution"
    caption = "How the weights of the first convolution are distributed, from epoch to epoch."
    undecided = UNDECIDED

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "paper":
            return Amount(200, None, None, 128, RATES[condition])
        return Amount(30, 2000, None, 128, RATES[condition])

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        pairs = standardized(images, (0, 1, 2))
        # After training, without augmentation.
        return {"train": pairs["train"], "fitted": pairs["train"], "test": pairs["validation"]}

    def has(self, size: str, condition: str) -> bool:
        return condition == "sgd" or size == "resnet8"

    def rows(self, setting: Setting) -> Sequence[Row]:
        return ROWS[setting.condition]

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        setting, amount = task.setting, task.setting.amount
        height, width, channels = task.input_shape
        before: list[keras.layers.Layer] = []
        if setting.scale == "paper":
            before.append(RandomCropAndFlip(seed=seed))
        if setting.size == "resnet8":
            before.append(keras.layers.AveragePooling2D(2))
            height, width = height // 2, width // 2
        network = NETWORKS[setting.size](
            input_shape=(height, width, channels),
            num_classes=task.num_classes,
            weight_decay=WEIGHT_DECAY,
            seed=seed,
        )
        if row.compander is not None:
            network = kr.compand(network, row.compander(*PAIRS[setting.size]), on_overflow="raise")
        model = keras.Sequential([keras.Input(task.input_shape), *before, network])
        steps = amount.epochs * -(-len(task.data["train"][0]) // amount.batch_size)
        rate = amount.learning_rate
        schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
            [int(part * steps) for part in DECAYS], [rate, rate / 10, rate / 100]
        )
        if setting.condition == "sgd":
            return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))
        adam = kr.optimizers.RescaledAdam if row.rescaled else keras.optimizers.Adam
        return compile_classifier(model, adam(schedule))

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        return [Watch(first_percentiles)]

    def measure(self, task: Task) -> Measure:
        return of_weights

    def published(self, setting: Setting) -> Mapping[str, float]:
        is_the_papers = (setting.data, setting.condition) == ("cifar10", "sgd")
        return TABLES.get(setting.size, {}) if is_the_papers else {}

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        said = (
            "The paper takes the epoch that is best on a tenth of the training images; here it is "
            "the last. It searches a and b for each function; here all have those of arctan. It "
            "does not say which power Powerpropagation has: here 2. Its formula for weight decay "
            "is λwᵀw, with the gradient 2λw; its factor 1e-4 is that of ResNet in PyTorch, with "
            "the gradient λw, as here. Here only kernels decay; of biases and batch "
            "normalizations the paper says nothing. "
            "With gradient descent, b is a learning rate of kernels: (a, b) trains as (a, a) with "
            '(a / b)² times their rate. So "equal steps" is b = a, and "longer steps alone" '
            "is the plain network whose kernels have that rate."
        )
        if setting.size == "resnet8":
            said += (
                " The paper has no ResNet-8: a and b are those of its ResNet-18. Images are "
                "averaged over 2 x 2 pixels."
            )
        if setting.scale != "paper":
            said += " Training is without crops and flips, so that the network overfits."
        return said
