"""Strong regularization with and without delay: figures 1 to 5, table 2."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras

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
from examples.reproduce.images import split, standardized
from examples.reproduce.numbers import in_percent, last
from examples.reproduce.scans import (
    ACCURACY,
    CHANCE,
    DELAYED,
    HELD_OUT_ACCURACY,
    NONE,
    SPARSITY,
    above_tolerance,
    best,
    best_rows,
    delay_of,
    rows_above_tolerance,
    scans,
    strength_of,
    strengths_it_learns_with,
)

# In epochs. At the small scale, ten of them are as many steps as one of the paper's.
DELAYS = {"small": (5, 10), "paper": (5,)}
# Epochs after which the learning rate is halved again and again.
HALF_LIFE = {"small": 7, "paper": 30}
PROBED = 512

NETWORKS = {
    "vgg13": partial(networks.plain_vgg, (2, 2, 3, 3), width=8, dropout=0.2),
    "alexnet": networks.alexnet,
    "vgg16": networks.plain_vgg,
}
# What is said to be strong depends on the network. The paper tried ten strengths and more of each;
# of which, its figures tell the range.
STRENGTHS = {
    "small": {
        "l2": (5e-4, 1e-3, 2e-3, 3e-3, 5e-3, 7e-3, 0.01, 0.02, 0.05, 0.1),
        "l1": (5e-4, 1e-3, 2e-3, 3e-3, 5e-3, 7e-3, 0.01, 0.02, 0.03, 0.06),
    },
    "paper": {
        "l2": (1e-5, 3e-5, 1e-4, 3e-4, 6e-4, 1e-3, 1.5e-3, 2e-3, 3e-3, 5e-3),
        "l1": (1e-7, 1e-6, 3e-6, 1e-5, 2e-5, 4e-5, 6e-5, 8e-5, 1e-4, 2e-4),
    },
}


# Images that choose the strength.
HELD_OUT = {"small": 1000, "paper": 5000}


def amount(scale: str, size: str, condition: str) -> Amount:
    if scale == "paper":
        return Amount(300, None, None, 128, 0.05)
    return Amount(20, 5000 + HELD_OUT[scale], 2000, 128, 0.05)


def prepare(images: Images, setting: Setting) -> Mapping[str, Pair]:
    data = standardized(images)
    # Of fewer images than are meant, a sixth.
    count = min(HELD_OUT[setting.scale], len(images.train_x) // 6)
    train, held_out = split(data["train"], count)
    return {**data, "train": train, "held out": held_out}


def rows(setting: Setting) -> Sequence[str]:
    strengths = STRENGTHS[setting.scale][setting.condition]
    suffixes = ("", *(f"{DELAYED}{epochs}" for epochs in DELAYS[setting.scale]))
    return (NONE, *(f"{each:g}{suffix}" for each in strengths for suffix in suffixes))


def variant(task: Task, name: str) -> Variant:
    strength = strength_of(name)
    return Variant(
        partial(build, task, strength), partial(callbacks, task, strength, delay_of(name))
    )


def build(task: Task, strength: float, seed: int) -> keras.Model:
    setting = task.setting
    network = NETWORKS[setting.size](
        input_shape=task.input_shape, num_classes=task.num_classes, seed=seed
    )
    if setting.condition == "l2" and strength:
        network = kr.regularize(network, {has_kernel: kr.L2(strength)})
    augmentation = [RandomCropAndFlip(seed=seed)] if is_in_colour(task) else []
    model = keras.Sequential([keras.Input(task.input_shape), *augmentation, network])
    amount = setting.amount
    steps = -(-len(task.data["train"][0]) // amount.batch_size)
    schedule = keras.optimizers.schedules.ExponentialDecay(
        amount.learning_rate, HALF_LIFE[setting.scale] * steps, 0.5, staircase=True
    )
    return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))


def has_kernel(layer: keras.Layer) -> bool:
    return isinstance(layer, keras.layers.Conv2D | keras.layers.Dense)


def is_in_colour(task: Task) -> bool:
    """Photographs are flipped and cropped, digits are not."""
    return task.input_shape[-1] == 3


def callbacks(task: Task, strength: float, delay: int, folder: Path) -> list[Any]:
    x, y = (each[:PROBED] for each in task.data["train"])
    found: list[Any] = [kr.GradientBalance(folder, x, y)]
    if strength and task.setting.condition == "l1":
        found.append(kr.ProximalL1(strength, delay=delay))
    elif delay:
        found.append(kr.DelayedStrong(delay))
    return found


def measure(task: Task) -> Measure:
    chance = 1 / task.num_classes

    def measured_of(model: keras.Model) -> dict[str, float]:
        return {"sparsity": kr.analysis.weight_sparsity(model).total, "chance": chance}

    return measured_of


# Table 2: accuracies without regularization, with the best strength, and with delay.
ACCURACIES = {
    ("cifar10", "vgg16", "l2"): (90.80, 92.42, 92.60),
    ("cifar10", "vgg16", "l1"): (90.80, 91.29, 91.55),
    ("cifar10", "alexnet", "l2"): (75.05, 78.66, 78.65),
    ("cifar10", "alexnet", "l1"): (75.05, 76.87, 77.63),
    ("cifar100", "vgg16", "l2"): (62.08, 69.16, 71.01),
    ("cifar100", "vgg16", "l1"): (62.08, 66.94, 67.55),
    ("cifar100", "alexnet", "l2"): (43.09, 46.91, 47.64),
    ("cifar100", "alexnet", "l1"): (43.09, 45.70, 47.48),
}
SPARSITIES = {
    ("cifar10", "vgg16"): (80.8, 84.5),
    ("cifar10", "alexnet"): (76.6, 79.4),
    ("cifar100", "vgg16"): (26.9, 30.3),
    ("cifar100", "alexnet"): (21.9, 63.2),
}


def claims() -> Iterator[Claim]:
    for scale, delays in DELAYS.items():
        for delay in delays:
            yield from table_claims(scale, delay)
            yield from figure_claims(scale, delay)


def table_claims(scale: str, delay: int) -> Iterator[Claim]:
    """What table 2 says of the best strengths."""
    for (data, size, condition), (none, plain, delayed) in ACCURACIES.items():
        name = condition.upper()
        where: dict[str, Any] = {
            "source": f"table 2, {data}, {size}",
            "data": data,
            # What is said of VGG-16 is looked at in the smaller one, too.
            "sizes": (size, "vgg13") if size == "vgg16" else (size,),
            "conditions": (condition,),
            "scales": (scale,),
            "rows": best_rows(delay),
        }
        pairs = [
            (f"{name} with a delay of {delay} epochs", best(delay, True), delayed),
            (f"{name} without delay", best(delay, False), plain),
            ("no regularization", of(NONE, ACCURACY), none),
        ]
        if delay != DELAYS[scale][0]:  # the others say nothing of the delay
            del pairs[2:]
        for (a, of_a, in_a), (b, of_b, in_b) in itertools.pairwise(pairs):
            if in_a < in_b:
                (a, of_a, in_a), (b, of_b, in_b) = (b, of_b, in_b), (a, of_a, in_a)
            yield Claim(
                f"{a} is more accurate than {b}", greater=of_a, less=of_b, paper=(in_a, in_b),
                unit="%", **where,
            )  # fmt: skip
        if condition == "l1":
            plain, delayed = SPARSITIES[data, size]
            yield Claim(
                f"L1 with a delay of {delay} epochs has more weights that are zero",
                greater=best(delay, True, SPARSITY),
                less=best(delay, False, SPARSITY),
                paper=(delayed, plain),
                unit="%",
                **where,
            )


def figure_claims(scale: str, delay: int) -> Iterator[Claim]:
    """What the figures say of strong regularization."""
    yield Claim(
        f"With a delay of {delay} epochs, a network learns with more of the strengths",
        source="figures 3 and 4",
        greater=strengths_it_learns_with(delay, True),
        less=strengths_it_learns_with(delay, False),
        unit="strengths",
        scales=(scale,),
    )
    for number, text, unit in (
        (ACCURACY, "makes it accurate", "%"),
        (last("loss_gradient/all"), "keeps the gradient of the loss from dying out", ""),
    ):
        yield Claim(
            f"At a strength with which no network learns, a delay of {delay} epochs {text}",
            source="figures 1 to 5",
            greater=above_tolerance(delay, True, number),
            less=above_tolerance(delay, False, number),
            unit=unit,
            scales=(scale,),
            rows=rows_above_tolerance(delay),
            is_main=number is ACCURACY and delay == DELAYS[scale][-1],
        )


def departures(setting: Setting, outcomes: Outcomes) -> str:
    said = [
        "The strength is chosen by the images that are held out; how the paper chose it, it does "
        "not say.",
        "A trial learns if its accuracy is closer to the best of all than to chance.",
        "Photographs are cropped and flipped at random, as in the paper, digits are not.",
    ]
    if setting.scale == "small":
        said.append(
            "The paper delays by 5 epochs, each of which has ten times as many steps: here, a "
            "longer delay is tried, too."
        )
        said.append(f"The learning rate is halved every {HALF_LIFE['small']} epochs (paper: 30).")
    if setting.condition == "l1":
        said.append("Proximal steps have no gradient, so all of it is that of the loss.")
    if setting.size == "vgg13":
        said.append("So narrow a network has a dropout of 0.2 (paper: 0.5).")
    return " ".join(said)


EXPERIMENT = Experiment(
    name="delayed-strong",
    paper="Achieving Strong Regularization for Deep Neural Networks (ICLR 2018 submission)",
    data=("cifar10", "cifar100", "mnist"),
    sizes={
        "vgg13": "VGG without normalization: ten convolutions, 8 channels in the first, and three "
        "dense layers",
        "alexnet": "AlexNet with dense layers of 256 units",
        "vgg16": "VGG-16 without normalization, with dense layers of 512 units",
    },
    smallest={"vgg13": 16, "alexnet": 32, "vgg16": 32},
    paper_size="vgg16",
    conditions={
        "l2": "L2 regularization",
        "l1": "proximal steps of L1 regularization",
    },
    amount=amount,
    prepare=prepare,
    rows=rows,
    variant=variant,
    measure=measure,
    columns={
        "test accuracy, %": ACCURACY,
        "held out, %": HELD_OUT_ACCURACY,
        "zero weights, %": SPARSITY,
        "loss gradient": last("loss_gradient/all"),
        "its share, %": in_percent(last("loss_gradient_share/all")),
        "mean abs. weight": last("mean_absolute_weight/all"),
    },
    claims=tuple(claims()),
    logs=(
        "val_accuracy",
        "loss_gradient/all",
        "loss_gradient_share/all",
        "mean_absolute_weight/all",
    ),
    figures={
        "cliff": figures.scans(scans, NONE, ACCURACY, SPARSITY, CHANCE),
        "gradients": figures.gradients(scans),
    },
    departures=departures,
)
