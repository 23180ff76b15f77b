"""Strong regularization with and without delay: figures 1 to 5, table 2."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
from examples.reproduce.delayed_strong.claims import CLAIMS
from examples.reproduce.delayed_strong.doses import HALF_LIFE, kept, kept_by
from examples.reproduce.delayed_strong.figures import cliff, depths, gradients
from examples.reproduce.delayed_strong.rows import (
    DECAY,
    DELAY,
    DEPTHS,
    EQUAL_DOSE,
    THRESHOLDED,
    WARM,
    WARM_START,
    Row,
    rows_of,
)
from examples.reproduce.delayed_strong.scans import ACCURACY, HELD_OUT_ACCURACY, LEARNS, SPARSITY
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
from examples.reproduce.images import split, standardized
from examples.reproduce.numbers import in_percent, last
from examples.reproduce.rows import Outcomes

# Images that gradients are taken of.
PROBED = {"small": 256, "paper": 512}
# Images that choose the strength, but at most a sixth of all.
HELD_OUT = 5000
# Sum of squares of a kernel above which `thresholded` regularizes it.
THRESHOLD = 5.0

NETWORKS = {
    "vgg13": partial(networks.plain_vgg, convolutions=DEPTHS[13], width=8, dropout=0.0),
    "alexnet": networks.alexnet,
    "vgg16": networks.plain_vgg,
}
SIZES = {
    "vgg13": Size(
        "VGG without normalization: ten convolutions, 8 channels in the first, and three dense "
        "layers",
        smallest=16,
    ),
    "alexnet": Size("AlexNet with dense layers of 256 units", smallest=32),
    "vgg16": Size("VGG-16 without normalization, with dense layers of 512 units", smallest=32),
}
CONDITIONS = {
    "l2": "L2 regularization",
    "l1": "proximal steps of L1 regularization",
    "depth": f"L2 regularization of VGG with {', '.join(map(str, DEPTHS))} layers",
}
COLUMNS = {
    "test accuracy, %": ACCURACY,
    "held out, %": HELD_OUT_ACCURACY,
    "dose, % of that without delay": kept_by,
    "zero weights, %": SPARSITY,
    "loss gradient": last("loss_gradient/all"),
    "its share, %": in_percent(last("loss_gradient_share/all")),
    "mean abs. weight": last("mean_absolute_weight/all"),
}
FIGURES = {"cliff": cliff, "gradients": gradients, "depths": depths}
UNDECIDED = (
    Undecided(
        "Does a delay help VGG-16 on all of CIFAR-100, at the strength of figure 5?",
        "about eight hours on one NVIDIA H200 for two rows and eight seeds (estimated)",
        "KERAS_BACKEND=jax python -m examples.reproduce delayed-strong --data cifar100 "
        "--scale paper --seeds 8 --variants 0.002 0.002-delayed-5",
    ),
)


class DelayedStrong(Experiment):
    """L2 and proximal L1 of several strengths, each with and without delay."""

    name = "delayed-strong"
    title = "Delayed strong regularization"
    paper = "Achieving Strong Regularization for Deep Neural Networks (ICLR 2018 submission)"
    data = ("cifar10", "cifar100", "mnist")
    sizes = SIZES
    paper_size = "vgg16"
    conditions = CONDITIONS
    columns = COLUMNS
    logs = (
        "accuracy",
        "val_accuracy",
        "loss_gradient/all",
        "loss_gradient_share/all",
        "mean_absolute_weight/all",
    )
    claims = CLAIMS
    undecided = UNDECIDED
    figures = FIGURES
    headline = "cliff"
    terms = (
        "The tolerance is the strength beyond which networks do not learn. The dose is the sum of "
        "strength times learning rate over training."
    )
    caption = (
        "Test accuracy against the strength of L2. Each dot is a seed, a line goes through the "
        "medians. At the largest strength, no network learns without the delay."
    )

    def has(self, size: str, condition: str) -> bool:
        return condition != "depth" or size == "vgg13"

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "paper":
            return Amount(300, None, None, 128, 0.05)
        epochs = 15 if condition == "depth" else 40
        return Amount(epochs, 3400, 1000, 64, 0.03)

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        if setting.size == "vgg13":
            images = replace(images, train_x=halved(images.train_x), test_x=halved(images.test_x))
        data = standardized(images)
        count = min(HELD_OUT, len(images.train_x) // 6)
        train, held_out = split(data["train"], count)
        return {**data, "train": train, "held out": held_out}

    def rows(self, setting: Setting) -> Sequence[Row]:
        return rows_of(setting.scale, setting.condition)

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        setting, amount = task.setting, task.setting.amount
        build = NETWORKS[setting.size]
        if row.layers:
            build = partial(build, convolutions=DEPTHS[row.layers])
        network = build(input_shape=task.input_shape, num_classes=task.num_classes, seed=seed)
        if setting.condition != "l1" and row.strength:
            regularizer: Any = kr.L2(strength_of(row, amount))
            if row.course == THRESHOLDED:
                regularizer = kr.Thresholded(regularizer, THRESHOLD)
            network = kr.regularize(network, {has_kernel: regularizer})
        augmentation = [RandomCropAndFlip(seed=seed)] if is_in_colour(task) else []
        model = keras.Sequential([keras.Input(task.input_shape), *augmentation, network])
        steps = -(-len(task.data["train"][0]) // amount.batch_size)
        schedule = keras.optimizers.schedules.ExponentialDecay(
            amount.learning_rate, HALF_LIFE * steps, 0.5, staircase=True
        )
        return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        setting, amount = task.setting, task.setting.amount
        x, y = (each[: PROBED[setting.scale]] for each in task.data["train"])
        found: list[Any] = [kr.GradientBalance(folder, x, y)]
        if row.strength and setting.condition == "l1":
            found.append(kr.ProximalL1(strength_of(row, amount), delay=row.delay))
        elif row.course == WARM:
            found.append(kr.WarmStart(WARM_START))
        elif row.course == DECAY:
            found.append(kr.LinearDecay(amount.epochs))
        elif row.delay:
            found.append(kr.DelayedStrong(row.delay))
        return found

    def measure(self, task: Task) -> Measure:
        chance = 1 / task.num_classes

        def measured_of(model: keras.Model) -> dict[str, float]:
            return {"sparsity": kr.analysis.weight_sparsity(model).total, "chance": chance}

        return measured_of

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        delayed = kept(Row(1.0, DELAY), setting.amount)
        said = [
            "The strength is chosen by the images that are held out; how the paper chose it, it "
            "does not say.",
            f"A trial learns if its test accuracy is above {LEARNS} % after training.",
            "Photographs are cropped and flipped at random, as in the paper, digits are not.",
            "The dose is the sum over all steps of learning rate times strength.",
        ]
        if setting.condition != "depth":
            said.append(
                f"A delay of {DELAY} epochs leaves {100 * delayed:.0f} % of it (paper: 92)."
            )
        if setting.size == "vgg13":
            said.append(
                "Images have half their height and width. There is no dropout (paper: 0.5)."
            )
        if setting.condition == "l1":
            said.append("Proximal steps have no gradient, so all of it is that of the loss.")
        return " ".join(said)


def has_kernel(layer: keras.Layer) -> bool:
    return isinstance(layer, keras.layers.Conv2D | keras.layers.Dense)


def strength_of(row: Row, amount: Amount) -> float:
    """The strength that a row reaches."""
    return row.strength * (kept(row, amount) if row.course == EQUAL_DOSE else 1)


def halved(x: np.ndarray) -> np.ndarray:
    """Images of half the height and width, of the means of 2 x 2 pixels."""
    n, height, width, channels = x.shape
    even = x[:, : height // 2 * 2, : width // 2 * 2]
    return even.reshape(n, height // 2, 2, width // 2, 2, channels).mean((2, 4))


def is_in_colour(task: Task) -> bool:
    """Photographs are flipped and cropped, digits are not."""
    return task.input_shape[-1] == 3
