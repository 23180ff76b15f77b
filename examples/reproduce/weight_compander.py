"""The weight compander and its rivals in residual networks: tables II, VI, VII, figures 3 and 4."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples import networks
from examples.compiling import compile_classifier
from examples.data import Images
from examples.networks.augmentation import RandomCropAndFlip
from examples.reproduce import figures
from examples.reproduce.claims import Claim, Outcomes, of
from examples.reproduce.experiment import (
    Amount,
    Experiment,
    Measure,
    Pair,
    Setting,
    Task,
    Variant,
)
from examples.reproduce.images import standardized
from examples.reproduce.numbers import greatest, in_percent, last, measured
from keras_regs.trials import Outcome, Watch

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
COMPANDERS: dict[str, Callable[[float, float], Any]] = {
    "arctan": kr.Arctan,
    "arsinh": kr.Arsinh,
    "erf": kr.Erf,
    "learned": lambda a, b: kr.Arctan(0.5, 1.0, learnable="fine"),
    "weightnorm": lambda a, b: kr.WeightNorm(),
    "power": lambda a, b: kr.Power(),
}
# The learning rate falls to a tenth after epochs 90 and 136 of 200.
DECAYS = (0.45, 0.68)
WEIGHT_DECAY = 1e-4
# The second one is (b / a)² times the first: where weights are small, a step of arctan with it is
# as long as one of the plain network with the first.
RATES = {"sgd": 0.1, "slow": 0.036}
FIRST = "stem_conv"


def amount(scale: str, size: str, condition: str) -> Amount:
    if scale == "paper":
        return Amount(200, None, None, 128, RATES[condition])
    return Amount(30, 5000, 2000, 128, RATES[condition])


def prepare(images: Images, setting: Setting) -> Mapping[str, Pair]:
    return standardized(images, (0, 1, 2))


def rows(setting: Setting) -> Sequence[str]:
    return ("plain", *COMPANDERS)


def variant(task: Task, name: str) -> Variant:
    return Variant(partial(build, task, name), lambda folder: [Watch(first_percentiles)])


def build(task: Task, name: str, seed: int) -> keras.Model:
    size, amount = task.setting.size, task.setting.amount
    network = NETWORKS[size](
        input_shape=task.input_shape,
        num_classes=task.num_classes,
        weight_decay=WEIGHT_DECAY,
        seed=seed,
    )
    if name in COMPANDERS:
        network = kr.compand(network, COMPANDERS[name](*PAIRS[size]))
    model = keras.Sequential([keras.Input(task.input_shape), RandomCropAndFlip(seed=seed), network])
    steps = amount.epochs * -(-len(task.data["train"][0]) // amount.batch_size)
    rate = amount.learning_rate
    schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
        [int(part * steps) for part in DECAYS], [rate, rate / 10, rate / 100]
    )
    return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))


def first_percentiles(model: keras.Model) -> dict[str, list[float]]:
    """The nine percentiles of the first convolution that figures 3 and 4 draw."""
    (percentiles,) = kr.analysis.weight_percentiles(model, layers=f"*{FIRST}").values()
    return {"percentiles": [float(each) for each in percentiles]}


def measure(task: Task) -> Measure:
    def weights(model: keras.Model) -> dict[str, float]:
        percentiles = kr.analysis.weight_percentiles(model).values()
        return {"largest weight": max(float(np.abs(each[[0, -1]]).max()) for each in percentiles)}

    return weights


ACCURACY = in_percent(last("val_accuracy"))
# Tables II, VI ("learned") and VII.
TABLES = {
    "resnet18": {"plain": 94.04, "power": 92.94, "weightnorm": 94.26, "arctan": 94.44,
                 "learned": 94.16, "arsinh": 94.34, "erf": 94.36},
    "resnet34": {"plain": 93.69, "power": 93.29, "weightnorm": 94.17, "arctan": 94.43,
                 "learned": 94.46, "arsinh": 94.68, "erf": 94.52},
    "resnet50": {"plain": 93.31, "power": 93.47, "weightnorm": 93.89, "arctan": 94.06,
                 "learned": 94.80, "arsinh": 93.82, "erf": 93.87},
}  # fmt: skip


def claims() -> Iterator[Claim]:
    for size, table in TABLES.items():
        # What the paper says of its smallest network is looked at in a smaller one, too.
        sizes = (size, "resnet20") if size == "resnet18" else (size,)
        pairs = [(name, "plain") for name in table if name != "plain"]
        for a, b in [*pairs, ("arctan", "weightnorm")]:
            yield Claim.compared(
                a,
                b,
                ACCURACY,
                (table[a], table[b]),
                what="test accuracy",
                unit="%",
                source=f"tables II, VI, VII, CIFAR-10, {size}",
                data="cifar10",
                condition="sgd",
                sizes=sizes,
                is_main=(a, b) == ("arctan", "plain"),
            )
    yield Claim(
        "The compander keeps the weights of the first convolution small in all epochs",
        source="section IV-D, figure 3",
        greater=of("plain", largest_of_first),
        less=of("arctan", largest_of_first),
        unit="largest magnitude",
    )
    yield Claim(
        "The compander spreads the weights of the first convolution: from the 16th to the 84th "
        "percentile there is more",
        source="section IV-D, figure 4",
        greater=of("arctan", spread_of_first),
        less=of("plain", spread_of_first),
    )


def largest_of_first(outcome: Outcome) -> float:
    """The largest magnitude of a weight of the first convolution in any epoch."""
    percentiles = np.array(outcome.history["percentiles"])
    return float(np.abs(percentiles).max())


def spread_of_first(outcome: Outcome) -> float:
    """The distance from the 16th to the 84th percentile after the last epoch."""
    percentiles = outcome.history["percentiles"][-1]
    return percentiles[2] - percentiles[6]


def published(setting: Setting) -> Mapping[str, float]:
    is_the_papers = (setting.data, setting.condition) == ("cifar10", "sgd")
    return TABLES.get(setting.size, {}) if is_the_papers else {}


def departures(setting: Setting, outcomes: Outcomes) -> str:
    said = (
        "The paper takes the epoch that is best on a tenth of the training images; here it is the "
        "last. It searches a and b for each function; here all have those of arctan. It does not "
        "say which power Powerpropagation has: here 2."
    )
    if setting.size == "resnet20":
        said += " The paper has no ResNet-20: a and b are those of its ResNet-18."
    return said


EXPERIMENT = Experiment(
    name="weight-compander",
    paper="Weight Compander: A Simple Weight Reparameterization for Regularization "
    "(arXiv 2306.16993)",
    data=("cifar10",),
    sizes={
        "resnet20": "three stages of three blocks, 16 channels in the first",
        "resnet18": "ResNet-18",
        "resnet34": "ResNet-34",
        "resnet50": "ResNet-50",
    },
    paper_size="resnet18",
    departures=departures,
    smallest=dict.fromkeys(NETWORKS, 8),
    conditions={
        "sgd": "gradient descent with a momentum of 0.9",
        "slow": f"a learning rate of {RATES['slow']}, where the paper has {RATES['sgd']}: arctan's "
        "steps of small weights are then as long as those of the plain network with the paper's",
    },
    amount=amount,
    prepare=prepare,
    rows=rows,
    variant=variant,
    measure=measure,
    columns={
        "final test accuracy, %": ACCURACY,
        "best test accuracy, %": in_percent(greatest("val_accuracy")),
        "final training accuracy, %": in_percent(last("accuracy")),
        "largest weight of all": measured("largest weight"),
        "of the first convolution, ever": largest_of_first,
        "its spread": spread_of_first,
    },
    claims=tuple(claims()),
    figures={
        "accuracy": figures.epochs(("val_accuracy", "test accuracy"), ("accuracy", "training")),
        "weights of the first convolution": figures.percentiles,
    },
    published=published,
)
