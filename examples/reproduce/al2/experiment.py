"""AL2 on labels of which most are wrong: tables 1 and 2, figure 1."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples.compiling import CROSS_ENTROPY, compile_classifier
from examples.data import Images
from examples.reproduce import drawing
from examples.reproduce.al2.claims import CLAIMS
from examples.reproduce.al2.figures import ablations, correlations
from examples.reproduce.al2.paper import EPOCHS, accuracies, compared_with
from examples.reproduce.al2.quantities import ACCURACY, AREA, BEST, LOSS, SQUARE
from examples.reproduce.al2.rows import ROWS, Row
from examples.reproduce.experiment import (
    DATA_SEED,
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
from examples.reproduce.rows import Outcomes

FEATURES = "features"
# How many of the paper's epochs one epoch is compared with: with few images, a network learns the
# wrong labels sooner.
EPOCHS_IN_ONE = {"small": 13, "paper": 1}
FIRST_STRENGTH = 0.01
# The share of wrong labels under each condition.
NOISE = {"75": 0.75, "50": 0.5, "25": 0.25, "0": 0.0}
WEIGHT_DECAY = 5e-4
ABLATED = 3000
COMPARED = 1000

# What PyTorch's layers start with unless told otherwise, as in the published code.
INITIALIZER = {"scale": 1 / 3, "mode": "fan_in", "distribution": "uniform"}

SIZES = {"cnn": Size("two convolutions of 20 and 50 channels, two dense layers", smallest=16)}
CONDITIONS = {name: f"{name} % of the training labels are wrong" for name in NOISE}
COLUMNS = {
    "final test accuracy, %": ACCURACY,
    "best test accuracy, %": BEST,
    "final training cross-entropy": LOSS,
    "mean square of the features": SQUARE,
    "area under the ablation curve, %": AREA,
}
FIGURES = {
    "accuracy": drawing.epochs(
        ("val_accuracy", "test accuracy"), (CROSS_ENTROPY, "training cross-entropy")
    ),
    "ablation": ablations,
    "canonical correlations": correlations,
}


class AL2(Experiment):
    """Networks on labels of which most are wrong, with and without AL2."""

    name = "al2"
    title = "AL2"
    paper = (
        "AL2: Progressive Activation Loss for Learning General Representations in "
        "Classification Neural Networks (ICASSP 2020)"
    )
    data = ("mnist",)
    sizes = SIZES
    paper_size = "cnn"
    conditions = CONDITIONS
    columns = COLUMNS
    logs = (CROSS_ENTROPY, "val_accuracy")
    claims = CLAIMS
    figures = FIGURES
    headline = "accuracy"
    caption = (
        "Test accuracy and training cross-entropy after each epoch, on training labels "
        "of which three quarters are wrong."
    )
    undecided = (
        Undecided(
            "How much does AL2 gain on all 60,000 images, at the paper's epoch 300?",
            "about 41 hours on one CPU core for nine rows and three seeds, at 18 seconds an epoch",
            "KERAS_BACKEND=tensorflow python -m examples.reproduce al2 --scale paper --epochs 300 "
            "--seeds 3",
        ),
        Undecided(
            "Is dropout alone better than with AL2 while it keeps the network from "
            "overfitting, at the paper's epoch 300?",
            "about 14 hours on one CPU core for three rows and three seeds",
            "KERAS_BACKEND=tensorflow python -m examples.reproduce al2 --scale paper --epochs 300 "
            "--seeds 3 --variants bare dropout dropout-al2",
        ),
    )

    def amount(self, scale: str, size: str, condition: str) -> Amount:
        if scale == "paper":
            return Amount(EPOCHS, None, None, 64, 0.001)
        return Amount(23, 6000, 2000, 64, 0.05)

    def prepare(self, images: Images, setting: Setting) -> Mapping[str, Pair]:
        data = standardized(images)
        x, y = data["train"]
        noise = NOISE[setting.condition]
        wrong = kr.analysis.corrupt_labels(y, noise, num_classes=images.num_classes, seed=DATA_SEED)
        return {**data, "train": (x, wrong)}

    def rows(self, setting: Setting) -> Sequence[Row]:
        return ROWS

    def build(self, task: Task, row: Row, seed: int) -> keras.Model:
        model = network(task, row, seed)
        # What they are before training is gone afterwards, and compared then.
        model.features_at_first = features(model, compared(task))
        rate = task.setting.amount.learning_rate
        return compile_classifier(model, keras.optimizers.SGD(rate, momentum=0.5))

    def callbacks(self, task: Task, row: Row, folder: Path) -> list[Any]:
        """λ is as in the paper's epoch, or grows by one factor to what it is there in the end."""
        if not row.penalized:
            return []
        scale = task.setting.scale
        growth = {}
        if row.is_geometric:
            end = compared_with(scale, task.setting.amount.epochs)
            last = kr.schedules.progressive()(end, FIRST_STRENGTH)
            factor = (last / FIRST_STRENGTH) ** (1 / end)
            growth = {"growth": factor, "late_growth": factor}
        return [kr.ProgressiveStrength(**growth, stride=EPOCHS_IN_ONE[scale], layers=FEATURES)]

    def measure(self, task: Task) -> Measure:
        # With the right labels: of accuracies on the wrong ones, the paper's areas are too large.
        x, y = task.data["train"][0][:ABLATED], task.images.train_y[:ABLATED]

        def measured_of(model: keras.Model) -> dict[str, Any]:
            found = features(model, compared(task))
            curve = kr.analysis.ablation_curve(
                model, x, y, layer=FEATURES, steps=11, mask="per_sample", seed=0
            )
            return {
                "activation": float(np.mean(np.square(found))),
                "ablation": curve.accuracies,
                "area": curve.area,
                "cca": kr.analysis.cca(model.features_at_first, found).correlations,
            }

        return measured_of

    def published(self, setting: Setting) -> Mapping[str, float]:
        has_table = (setting.data, setting.condition) == ("mnist", "75")
        if not has_table:
            return {}
        epoch = compared_with(setting.scale, setting.amount.epochs)
        return {row.label: number for row, number in accuracies(epoch).items()}

    def shown(self, outcomes: Outcomes) -> Mapping[str, Row]:
        return {row.label: row for row in outcomes}

    def departures(self, setting: Setting, outcomes: Outcomes) -> str:
        said = [
            f"The ablated accuracy is that of {ABLATED:,} training images at most, with their "
            "right labels: the paper's areas are too large for wrong ones.",
            "Weight decay acts on kernels alone, and biases start from zero.",
            "The paper gives no factor for the geometric series: λ ends as in the paper's series.",
        ]
        epoch = compared_with(setting.scale, setting.amount.epochs)
        if setting.scale == "small":
            said.append(
                f"One epoch is compared with {EPOCHS_IN_ONE['small']} of the paper's, and the last "
                f"one with its epoch {epoch}: with a tenth of the images and 50 times "
                "the learning rate, the training cross-entropy without regularization falls so "
                "much faster. λ in an epoch is the paper's in the epoch that it is compared with."
            )
        return " ".join(said)


def network(task: Task, row: Row, seed: int) -> keras.Model:
    """Two convolutions and two dense layers. AL2 acts on what the first dense layer is given."""
    layers = keras.layers
    seeds = iter(range(1000 * seed, 1000 * seed + 5))

    def kernel() -> dict[str, Any]:
        return {
            "kernel_initializer": keras.initializers.VarianceScaling(
                **INITIALIZER, seed=next(seeds)
            ),
            # PyTorch adds λ·w to the gradient, which is that of λ/2·w².
            "kernel_regularizer": keras.regularizers.L2(WEIGHT_DECAY / 2)
            if row.network == "decay"
            else None,
        }

    stack = [
        keras.Input(task.input_shape),
        layers.Conv2D(20, 5, activation="relu", **kernel()),
        layers.MaxPooling2D(),
        layers.Conv2D(50, 5, **kernel()),
    ]
    if row.network == "batchnorm":
        stack.append(layers.BatchNormalization(momentum=0.9, epsilon=1e-5))
    stack += [layers.Activation("relu"), layers.MaxPooling2D()]
    if row.network == "dropout":
        stack.append(layers.Dropout(0.5, seed=1000 * seed + 4))
    stack += [
        layers.Activation(
            "linear",
            activity_regularizer=kr.AL2(FIRST_STRENGTH) if row.penalized else None,
            name=FEATURES,
        ),
        layers.Flatten(),
        layers.Dense(500, activation="relu", **kernel()),
        layers.Dense(task.num_classes, **kernel()),
    ]
    return keras.Sequential(stack)


def compared(task: Task) -> np.ndarray:
    return task.data["train"][0][:COMPARED]


def features(model: keras.Model, x: np.ndarray) -> np.ndarray:
    outputs = keras.Model(model.inputs[0], model.get_layer(FEATURES).output)
    return keras.ops.convert_to_numpy(outputs(x, training=False))
