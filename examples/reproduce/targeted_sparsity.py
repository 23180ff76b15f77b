"""Targeted sparsity regularization: tables 2 and 3, figures 3, 5 and 7."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples import sparsity_networks
from examples.data import Images
from examples.networks import alexnet, lenet
from examples.reproduce import figures
from examples.reproduce.claims import Claim, of
from examples.reproduce.compiling import CROSS_ENTROPY, compile_classifier
from examples.reproduce.experiment import (
    Amount,
    Experiment,
    Measure,
    Pair,
    Setting,
    Task,
    Variant,
)
from examples.reproduce.numbers import epoch_of_minimum, greatest, in_percent, last, measured

STRENGTH = 1e-3
HELD_OUT = 1000
TEST_LOSS = f"val_{CROSS_ENTROPY}"
SIZES = tuple(sparsity_networks.SIZES)
BEST_ACCURACY = in_percent(greatest("val_accuracy"))

OPTIMIZERS = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}

# Networks of other papers, with the regularization of every layer but the last.
CLASSICS = {"lenet": lenet, "alexnet": alexnet}


def amount(scale: str, size: str, condition: str) -> Amount:
    rate = 1e-3 if condition == "adam" else 0.01
    if scale == "paper":
        return Amount(100, None, None, 64, rate)
    return Amount(60, 5000, 2000, 64, rate if condition == "adam" else 5 * rate)


def prepare(images: Images, setting: Setting) -> Mapping[str, Pair]:
    # As in the paper, the test images are what is looked at after each epoch.
    return {
        "train": (images.train_x, images.train_y),
        "validation": (images.test_x, images.test_y),
    }


def rows(setting: Setting) -> Sequence[str]:
    return ("vanilla", "sr") if setting.size in CLASSICS else tuple(sparsity_networks.REGULARIZED)


def variant(task: Task, name: str) -> Variant:
    return Variant(partial(build, task, name), partial(callbacks, task))


def build(task: Task, name: str, seed: int) -> keras.Model:
    setting = task.setting
    if setting.size in CLASSICS:
        model = CLASSICS[setting.size](task.input_shape, task.num_classes, seed=seed)
        if name == "sr":
            model = kr.regularize(model, {is_hidden: kr.RFAVEntropy(STRENGTH)})
    else:
        model = sparsity_networks.build(
            name, setting.size, task.input_shape, task.num_classes, STRENGTH, seed
        )
    return compile_classifier(model, OPTIMIZERS[setting.condition](setting.amount.learning_rate))


def is_hidden(layer: keras.Layer) -> bool:
    kinds = keras.layers.Conv2D | keras.layers.Dense
    return isinstance(layer, kinds) and layer.name not in ("fc2", "logits")


def callbacks(task: Task, folder: Path) -> list[Any]:
    x, y = (each[:HELD_OUT] for each in task.data["validation"])
    return [
        kr.SparsityHeatmaps(folder, x, labels=y, batch_size=250),
        kr.CorrelationHistograms(folder),
    ]


def measure(task: Task) -> Measure:
    def correlations(model: keras.Model) -> dict[str, float]:
        return {
            f"correlation/{layer.name}": mean_correlation(layer.kernel)
            for layer in model.layers
            if is_hidden(layer)
        }

    return correlations


def mean_correlation(kernel: Any) -> float:
    """The mean absolute correlation of a kernel's filters."""
    matrix = keras.ops.convert_to_numpy(kr.analysis.filter_correlation(kernel))
    return float(np.abs(matrix[np.tril_indices(len(matrix), -1)]).mean())


def more_accurate(better: str, worse: str, paper: tuple[float, float], **where: Any) -> Claim:
    table = {"source": "table 2, CIFAR-10, xxl", "sizes": SIZES}
    claim = {**table, "unit": "%", "conditions": ("sgd",), **where}
    return Claim.compared(better, worse, BEST_ACCURACY, paper, "best accuracy", **claim)


# Tables 2 (CIFAR-10) and 3.
PUBLISHED = {
    ("xxl", "sgd"): {
        "vanilla": 69.64, "drop": 78.62, "norm": 79.00, "sr1": 80.79, "sr2": 80.42, "sr3": 80.40
    },
    ("lenet", "sgd"): {"vanilla": 60.06, "sr": 61.01},
    ("alexnet", "sgd"): {"vanilla": 69.87, "sr": 75.09},
}  # fmt: skip

CLAIMS = (
    more_accurate("sr1", "vanilla", (80.79, 69.64)),
    more_accurate("sr2", "vanilla", (80.42, 69.64)),
    more_accurate("sr3", "vanilla", (80.40, 69.64)),
    more_accurate("sr2", "drop", (80.42, 78.62)),
    more_accurate("sr2", "norm", (80.42, 79.00)),
    more_accurate("norm", "sr3", (52.92, 40.8), conditions=("adam",), source="table 2, CIFAR-100"),
    more_accurate("sr", "vanilla", (75.09, 69.87), sizes=("alexnet",), source="table 3"),
    more_accurate("sr", "vanilla", (61.01, 60.06), sizes=("lenet",), source="table 3"),
    Claim(
        "Without regularization the test loss rises again: it ends higher than with sr2",
        greater=of("vanilla", last(TEST_LOSS)),
        less=of("sr2", last(TEST_LOSS)),
        unit="nats",
        source="figure 3",
        sizes=SIZES,
        conditions=("sgd",),
    ),
    Claim(
        "sr2 overfits later than vanilla",
        greater=of("sr2", epoch_of_minimum(TEST_LOSS)),
        less=of("vanilla", epoch_of_minimum(TEST_LOSS)),
        unit="epochs",
        source="figures 3 and 5",
        sizes=SIZES,
        conditions=("sgd",),
    ),
    Claim(
        "sr2 keeps the responses of conv4 less sparse: their mean entropy is higher",
        greater=of("sr2", last("entropy/conv4")),
        less=of("vanilla", last("entropy/conv4")),
        unit="nats",
        source="figure 5",
        sizes=SIZES,
        conditions=("sgd",),
    ),
    Claim(
        "Decorrelation (sr3) makes the filters of conv1 less alike than they are in sr2",
        greater=of("sr2", measured("correlation/conv1")),
        less=of("sr3", measured("correlation/conv1")),
        unit="mean absolute correlation",
        source="figure 7",
        sizes=SIZES,
        conditions=("sgd",),
    ),
)

EXPERIMENT = Experiment(
    name="targeted-sparsity",
    paper="Exploiting the Full Capacity of Deep Neural Networks while Avoiding Overfitting by "
    "Targeted Sparsity Regularization (arXiv 2002.09237)",
    data=("cifar10", "cifar100"),
    sizes={
        **{
            size: "two blocks conv-conv-pool and two dense layers, channels "
            + ", ".join(map(str, channels))
            for size, channels in sparsity_networks.SIZES.items()
        },
        "lenet": "LeNet-5",
        "alexnet": "AlexNet for images of 32 x 32",
    },
    paper_size="xxl",
    departures="As in the paper, the best accuracy is that of the test images.",
    conditions={"sgd": "gradient descent without momentum", "adam": "Adam"},
    amount=amount,
    prepare=prepare,
    rows=rows,
    variant=variant,
    measure=measure,
    columns={
        "best accuracy, %": BEST_ACCURACY,
        "final accuracy, %": in_percent(last("val_accuracy")),
        "final test cross-entropy": last(TEST_LOSS),
        "its minimum in epoch": epoch_of_minimum(TEST_LOSS),
        "entropy of conv4": last("entropy/conv4"),
        "of fc1": last("entropy/fc1"),
        "correlation in conv1": measured("correlation/conv1"),
    },
    claims=CLAIMS,
    figures={
        "loss and accuracy": figures.epochs(
            (TEST_LOSS, "test cross-entropy"), ("val_accuracy", "test accuracy")
        ),
        "entropies": figures.epochs(
            *((f"entropy/{name}", f"entropy of {name}") for name in ("conv1", "conv4", "fc1"))
        ),
    },
    published=lambda setting: PUBLISHED.get((setting.size, setting.condition), {}),
)
