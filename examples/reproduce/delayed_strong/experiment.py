"""Strong regularization with and without delay: figures 1 to 5, table 2."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras

import keras_regs as kr
from examples import networks
from examples.compiling import compile_classifier
from examples.data import Images
from examples.networks.augmentation import RandomCropAndFlip
from examples.reproduce.delayed_strong.claims import CLAIMS
from examples.reproduce.delayed_strong.figures import cliff, gradients
from examples.reproduce.delayed_strong.rows import Row, rows_of
from examples.reproduce.delayed_strong.scans import ACCURACY, HELD_OUT_ACCURACY, SPARSITY
from examples.reproduce.experiment import Amount, Experiment, Measure, Pair, Setting, Size, Task
from examples.reproduce.images import split, standardized
from examples.reproduce.numbers import in_percent, last
from examples.reproduce.rows import Outcomes

# Epochs after which the learning rate is halved again and again.
HALF_LIFE = {"small": 7, "paper": 30}
PROBED = 512
# Images that choose the strength.
HELD_OUT = {"small": 1000, "paper": 5000}

NETWORKS = {
    "vgg13": partial(networks.plain_vgg, (2, 2, 3, 3), width=8, dropout=0.2),
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
CONDITIONS = {"l2": "L2 regularization", "l1": "proximal steps of L1 regularization"}
COLUMNS = {
    "test accuracy, %": ACCURACY,
    "held out, %": HELD_OUT_ACCURACY,
    "zero weights, %": SPARSITY,
    "loss gradient": last("loss_gradient/all"),
    "its share, %": in_percent(last("loss_gradient_share/all")),
    "mean abs. weight": last("mean_absolute_weight/all"),
}
FIGURES = {"cliff": cliff, "gradients": gradients}


class DelayedStrong(Experiment):
    """L2 and proximal L1 of ten strengths, each with and without delay."""

    name = "delayed-strong"
    title = "Delayed strong regularization"
    paper = "Achieving Strong Regularization for Deep Neural Networks (ICLR 2018 submission)"
    data = ("cifar10", "cifar100", "mnist")
    sizes = SIZES
    paper_size = "vgg16"
    conditions = CONDITIONS
    columns = COLUMNS
    logs = (
        "val_accuracy",
        "loss_gradient/all",
        "loss_gradient_share/all",
        "mean_absolute_weight/all",
    )
    claims = CLAIMS
    figures = FIGURES
    headline = "cliff"
    caption = (
        "Test accuracy against the strength of the regularization: the delay moves the "
        "point where training fails."
    )

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "paper":
            return Amount(300, None, None, 128, 0.05)
        return Amount(20, 5000 + HELD_OUT[scale], 2000, 128, 0.05)

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        data = standardized(images)
        # If there are fewer images than intended, a sixth of them.
        count = min(HELD_OUT[setting.scale], len(images.train_x) // 6)
        train, held_out = split(data["train"], count)
        return {**data, "train": train, "held out": held_out}

    def rows(self, setting: Setting) -> Sequence[Row]:
        return rows_of(setting.scale, setting.condition)

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        setting = task.setting
        network = NETWORKS[setting.size](
            input_shape=task.input_shape, num_classes=task.num_classes, seed=seed
        )
        if setting.condition == "l2" and row.strength:
            network = kr.regularize(network, {has_kernel: kr.L2(row.strength)})
        augmentation = [RandomCropAndFlip(seed=seed)] if is_in_colour(task) else []
        model = keras.Sequential([keras.Input(task.input_shape), *augmentation, network])
        amount = setting.amount
        steps = -(-len(task.data["train"][0]) // amount.batch_size)
        schedule = keras.optimizers.schedules.ExponentialDecay(
            amount.learning_rate, HALF_LIFE[setting.scale] * steps, 0.5, staircase=True
        )
        return compile_classifier(model, keras.optimizers.SGD(schedule, momentum=0.9))

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        x, y = (each[:PROBED] for each in task.data["train"])
        found: list[Any] = [kr.GradientBalance(folder, x, y)]
        if row.strength and task.setting.condition == "l1":
            found.append(kr.ProximalL1(row.strength, delay=row.delay))
        elif row.delay:
            found.append(kr.DelayedStrong(row.delay))
        return found

    def measure(self, task: Task) -> Measure:
        chance = 1 / task.num_classes

        def measured_of(model: keras.Model) -> dict[str, float]:
            return {"sparsity": kr.analysis.weight_sparsity(model).total, "chance": chance}

        return measured_of

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        said = [
            "The strength is chosen by the images that are held out; how the paper chose it, it "
            "does not say.",
            "A trial learns if its accuracy is closer to the best of all than to chance.",
            "Photographs are cropped and flipped at random, as in the paper, digits are not.",
        ]
        if setting.scale == "small":
            said.append(
                "The paper delays by 5 epochs, each of which has ten times as many steps: here, a "
                "longer delay is tried, too."
            )
            said.append(
                f"The learning rate is halved every {HALF_LIFE['small']} epochs (paper: 30)."
            )
        if setting.condition == "l1":
            said.append("Proximal steps have no gradient, so all of it is that of the loss.")
        if setting.size == "vgg13":
            said.append("So narrow a network has a dropout of 0.2 (paper: 0.5).")
        return " ".join(said)


def has_kernel(layer: keras.Layer) -> bool:
    return isinstance(layer, keras.layers.Conv2D | keras.layers.Dense)


def is_in_colour(task: Task) -> bool:
    """Photographs are flipped and cropped, digits are not."""
    return task.input_shape[-1] == 3
