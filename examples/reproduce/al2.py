"""AL2 on labels of which most are wrong: tables 1 and 2, figure 1."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples.compiling import CROSS_ENTROPY, compile_classifier
from examples.data import Images
from examples.reproduce import figures, runner
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

FEATURES = "features"
# With a learning rate that is five times as high, an epoch stands for five.
EPOCHS_IN_ONE = {"small": 5, "paper": 1}
# The share of wrong labels under each condition.
NOISE = {"75": 0.75, "50": 0.5, "25": 0.25, "0": 0.0}
NETWORKS = ("bare", "batchnorm", "dropout", "decay")
WEIGHT_DECAY = 5e-4
ABLATED = 10_000
COMPARED = 1000

# What PyTorch's layers start with unless told otherwise, as in the published code.
INITIALIZER = {"scale": 1 / 3, "mode": "fan_in", "distribution": "uniform"}


def amount(scale: str, size: str, condition: str) -> Amount:
    if scale == "paper":
        return Amount(700, None, None, 64, 0.001)
    return Amount(40, None, None, 64, 0.005)


def prepare(images: Images, setting: Setting) -> Mapping[str, Pair]:
    data = standardized(images)
    x, y = data["train"]
    noise = NOISE[setting.condition]
    wrong = kr.analysis.corrupt_labels(
        y, noise, num_classes=images.num_classes, seed=runner.DATA_SEED
    )
    return {**data, "train": (x, wrong)}


def rows(setting: Setting) -> Sequence[str]:
    return (*NETWORKS, *(f"{name}-al2" for name in NETWORKS))


def variant(task: Task, name: str) -> Variant:
    network = name.removesuffix("-al2")
    if network == name:
        return Variant(partial(build, task, network, False))
    return Variant(partial(build, task, network, True), partial(callbacks, task))


def callbacks(task: Task, folder: Path) -> list[Any]:
    """λ grows as in the paper, from 0.01 by 10 % an epoch up to 5 and by 1 % from there."""
    epochs = EPOCHS_IN_ONE[task.setting.scale]
    return [kr.ProgressiveStrength(1.1**epochs, 1.01**epochs, threshold=5.0, layers=FEATURES)]


def build(task: Task, name: str, penalized: bool, seed: int) -> keras.Model:
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
            if name == "decay"
            else None,
        }

    stack = [
        keras.Input(task.input_shape),
        layers.Conv2D(20, 5, activation="relu", **kernel()),
        layers.MaxPooling2D(),
        layers.Conv2D(50, 5, **kernel()),
    ]
    if name == "batchnorm":
        stack.append(layers.BatchNormalization(momentum=0.9, epsilon=1e-5))
    stack += [layers.Activation("relu"), layers.MaxPooling2D()]
    if name == "dropout":
        stack.append(layers.Dropout(0.5, seed=1000 * seed + 4))
    stack += [
        layers.Activation(
            "linear", activity_regularizer=kr.AL2() if penalized else None, name=FEATURES
        ),
        layers.Flatten(),
        layers.Dense(500, activation="relu", **kernel()),
        layers.Dense(task.num_classes, **kernel()),
    ]
    model = keras.Sequential(stack)
    # What they are before training is gone afterwards, and compared then.
    model.features_at_first = features(model, compared(task))
    rate = task.setting.amount.learning_rate
    return compile_classifier(model, keras.optimizers.SGD(rate, momentum=0.5))


def compared(task: Task) -> np.ndarray:
    return task.data["train"][0][:COMPARED]


def features(model: keras.Model, x: np.ndarray) -> np.ndarray:
    outputs = keras.Model(model.inputs[0], model.get_layer(FEATURES).output)
    return keras.ops.convert_to_numpy(outputs(x, training=False))


def measure(task: Task) -> Measure:
    # With the right labels: of accuracies on the wrong ones, the paper's areas are too large.
    x, y = task.data["train"][0][:ABLATED], task.images.train_y[:ABLATED]

    def measured_of(model: keras.Model) -> dict[str, Any]:
        found = features(model, compared(task))
        curve = kr.analysis.ablation_curve(model, x, y, layer=FEATURES, steps=11, seed=0)
        return {
            "activation": float(np.mean(np.square(found))),
            "ablation": curve.accuracies,
            "area": curve.area,
            "cca": kr.analysis.cca(model.features_at_first, found).correlations,
        }

    return measured_of


ACCURACY = in_percent(last("val_accuracy"))
AREA = in_percent(measured("area"))
# Tables 1 and 2 with AL2 and without: after 200 epochs, which are as many steps of the optimizer,
# counted by their length, as the 40 of the small scale; and after all 700.
EPOCHS = {"small": 200, "paper": 700}
TABLES = {
    ("bare", 200): ((94.92, 45.30), (72.67, 19.17)),
    ("bare", 700): ((68.46, 25.84), (47.65, 15.19)),
    ("batchnorm", 200): ((94.48, 36.65), (71.23, 19.17)),
    ("batchnorm", 700): ((81.16, 25.55), (54.96, 15.60)),
    ("dropout", 200): ((95.03, 96.47), (78.74, 79.90)),
    ("dropout", 700): ((91.70, 55.39), (71.61, 41.39)),
    ("decay", 200): ((95.47, 50.87), (74.83, 20.74)),
    ("decay", 700): ((86.98, 25.57), (62.63, 15.35)),
}


def departures(setting: Setting, outcomes: Outcomes) -> str:
    said = [
        f"The ablated accuracy is that of {ABLATED:,} training images at most, with their right "
        "labels: the paper's areas are too large for wrong ones.",
        "Weight decay acts on kernels alone, and biases start from zero.",
    ]
    if setting.scale == "small":
        said.append(
            "With a learning rate that is five times as high, an epoch stands for five of the "
            "paper: λ grows as much in one as there in five, and what is said to be the paper's is "
            f"that of its epoch {EPOCHS['small']}."
        )
    return " ".join(said)


def published(setting: Setting) -> dict[str, float]:
    """The test accuracies of table 1."""
    if (setting.data, setting.condition) != ("mnist", "75"):
        return {}
    found = {}
    for name in NETWORKS:
        (with_al2, without), _ = TABLES[name, EPOCHS[setting.scale]]
        found.update({name: without, f"{name}-al2": with_al2})
    return found


def claims() -> Iterator[Claim]:
    for scale, epoch in EPOCHS.items():
        for name in NETWORKS:
            for table, number, unit, what in zip(
                (1, 2),
                (ACCURACY, AREA),
                ("%", "% area"),
                ("test accuracy", "area under the ablation curve"),
                strict=True,
            ):
                with_al2, without = TABLES[name, epoch][table - 1]
                yield Claim.compared(
                    f"{name}-al2",
                    name,
                    number,
                    (with_al2, without),
                    what=what,
                    unit=unit,
                    source=f"table {table}, epoch {epoch}",
                    data="mnist",
                    conditions=("75",),
                    scales=(scale,),
                    is_main=name == "bare" and table == 1,
                )
    for scale, paper in (("small", (10.93, 0.0010)), ("paper", (119.10, 0.0))):
        yield Claim(
            "AL2 keeps the features small: their mean square is lower",
            source=f"table 1, Lr, epoch {EPOCHS[scale]}",
            greater=of("bare", measured("activation")),
            less=of("bare-al2", measured("activation")),
            paper=paper,
            data="mnist",
            conditions=("75",),
            scales=(scale,),
        )


EXPERIMENT = Experiment(
    name="al2",
    paper="AL2: Progressive Activation Loss for Learning General Representations in "
    "Classification Neural Networks (ICASSP 2020)",
    data=("mnist",),
    sizes={"cnn": "two convolutions of 20 and 50 channels, two dense layers"},
    paper_size="cnn",
    departures=departures,
    smallest={"cnn": 16},
    conditions={name: f"{name} % of the training labels are wrong" for name in NOISE},
    amount=amount,
    prepare=prepare,
    rows=rows,
    variant=variant,
    measure=measure,
    columns={
        "final test accuracy, %": ACCURACY,
        "best test accuracy, %": in_percent(greatest("val_accuracy")),
        "final training cross-entropy": last(CROSS_ENTROPY),
        "mean square of the features": measured("activation"),
        "area under the ablation curve, %": AREA,
    },
    claims=tuple(claims()),
    figures={
        "accuracy": figures.epochs(
            ("val_accuracy", "test accuracy"), (CROSS_ENTROPY, "training cross-entropy")
        ),
        "ablation": figures.ablations,
        "canonical correlations": figures.correlations,
    },
    published=published,
)
