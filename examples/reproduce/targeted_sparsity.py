"""Targeted sparsity regularization: tables 2 and 3, figures 3, 5 and 7."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from examples import sparsity_networks
from examples.compiling import CROSS_ENTROPY, compile_classifier
from examples.data import Images, draw
from examples.networks import alexnet, lenet
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
from examples.reproduce.numbers import epoch_of_minimum, greatest, in_percent, last, measured
from keras_regs.trials import Outcome, Watch

STRENGTH = 1e-3
PROBED = 1000
# Of the bins of correlations: what a figure can show.
BINS_TOGETHER = 3
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
    test_x, test_y = images.test_x, images.test_y
    if setting.amount.test_limit is None:
        # The first ones are looked at more closely, and should not be of one class.
        order = draw(test_y, None, runner.DATA_SEED)
        test_x, test_y = test_x[order], test_y[order]
    # As in the paper, the test images are what is looked at after each epoch.
    return {"train": (images.train_x, images.train_y), "validation": (test_x, test_y)}


def rows(setting: Setting) -> Sequence[str]:
    return rows_of(setting.size)


def rows_of(size: str) -> Sequence[str]:
    return ("vanilla", "sr") if size in CLASSICS else tuple(sparsity_networks.REGULARIZED)


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
    x, y = (each[:PROBED] for each in task.data["validation"])
    return [
        kr.SparsityHeatmaps(folder, x, labels=y, batch_size=250),
        kr.CorrelationHistograms(folder),
        Watch(correlations_of_first),
    ]


def correlations_of_first(model: keras.Model) -> dict[str, list[int]]:
    """How many pairs of filters of the first convolution are how alike."""
    first = next(layer.name for layer in model.layers if is_hidden(layer))
    (counts,) = kr.analysis.correlation_histograms(model, layers=first).values()
    return {"correlations": counts.reshape(-1, BINS_TOGETHER).sum(axis=1).tolist()}


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


# Tables 2 and 3.
PUBLISHED = {
    ("cifar10", "xxl", "sgd"): (69.64, 78.62, 79.00, 80.79, 80.42, 80.40),
    ("cifar100", "s", "sgd"): (34.86, 25.05, 36.26, 26.63, 34.60, 37.81),
    ("cifar100", "m", "sgd"): (36.03, 47.08, 43.02, 49.17, 50.23, 52.19),
    ("cifar100", "xxl", "sgd"): (36.56, 42.02, 50.59, 53.25, 53.87, 54.23),
    ("cifar100", "xxl", "adam"): (38.43, 45.07, 52.92, 39.60, 40.25, 40.79),
    ("cifar10", "lenet", "sgd"): (60.06, 61.01),
    ("cifar10", "alexnet", "sgd"): (69.87, 75.09),
    ("cifar100", "lenet", "sgd"): (29.77, 30.27),
    ("cifar100", "alexnet", "sgd"): (38.42, 46.82),
}


def published(setting: Setting) -> dict[str, float]:
    """The paper's best accuracies."""
    found = PUBLISHED.get((setting.data, setting.size, setting.condition), ())
    return dict(zip(rows_of(setting.size), found, strict=False))


def accuracy_claims() -> Iterator[Claim]:
    for (data, size, condition), accuracies in PUBLISHED.items():
        table = dict(zip(rows_of(size), accuracies, strict=True))
        # Of CIFAR-10, the paper has the largest network alone.
        sizes = SIZES if (data, condition) == ("cifar10", "sgd") and size == "xxl" else (size,)
        for a, b in (
            ("sr", "vanilla"), ("sr1", "vanilla"), ("sr2", "vanilla"), ("sr3", "vanilla"),
            ("sr2", "drop"), ("sr2", "norm"), ("sr3", "norm"),
        ):  # fmt: skip
            if a in table and b in table:
                yield Claim.compared(
                    a,
                    b,
                    BEST_ACCURACY,
                    (table[a], table[b]),
                    what="best accuracy",
                    source=f"table {3 if size in CLASSICS else 2}, {data}, {size}",
                    data=data,
                    unit="%",
                    sizes=sizes,
                    conditions=(condition,),
                    is_main=(a, b) in (("sr", "vanilla"), ("sr2", "vanilla")),
                )


def claims() -> Iterator[Claim]:
    yield from accuracy_claims()
    for text, more, less, number, unit, source in (
        (
            "Without regularization the test loss rises again: it ends higher than with sr2",
            "vanilla", "sr2", last(TEST_LOSS), "nats", "figure 3",
        ),
        (
            "sr2 overfits later than vanilla",
            "sr2", "vanilla", epoch_of_minimum(TEST_LOSS), "epochs", "figures 3 and 5",
        ),
        (
            "sr2 keeps the responses of conv4 less sparse: their mean entropy is higher",
            "sr2", "vanilla", last("entropy/conv4"), "nats", "figure 5",
        ),
        (
            "Decorrelation (sr3) makes the filters of conv1 less alike than they are in sr1",
            "sr1", "sr3", measured("correlation/conv1"), "mean absolute correlation", "figure 7",
        ),
    ):  # fmt: skip
        yield Claim(
            text,
            source,
            greater=of(more, number),
            less=of(less, number),
            unit=unit,
            sizes=SIZES,
            conditions=("sgd",),
        )
    yield Claim(
        "The filters of conv1 are more alike than those of the other layers, without "
        "regularization",
        source="section 4.2, figure 7",
        greater=of("vanilla", measured("correlation/conv1")),
        less=of("vanilla", correlation_of_others),
        unit="mean absolute correlation",
        sizes=SIZES,
        conditions=("sgd",),
    )


def correlation_of_others(outcome: Outcome) -> float:
    """The mean absolute correlation of filters, over all layers but the first."""
    return float(
        np.mean([measured(f"correlation/{name}")(outcome) for name in sparsity_networks.LAYERS[1:]])
    )


def departures(setting: Setting, outcomes: Outcomes) -> str:
    said = [
        "As in the paper, the best accuracy is the best of all epochs on the test images; the "
        f"entropies are of {PROBED:,} of these at most, where the paper has samples of their own."
    ]
    if setting.size in CLASSICS:
        said.append(
            "Of this network the paper does not say how it was changed for small images, nor which "
            "layers are regularized: here, all but the last."
        )
    if setting.condition == "adam":
        said.append("The paper does not say the learning rate of Adam.")
    if setting.size == "s":
        said.append(
            "What is claimed of accuracies is claimed of the largest network: of small ones, the "
            "paper says that they gain nothing."
        )
    return " ".join(said)


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
    departures=departures,
    smallest={**dict.fromkeys(SIZES, 4), "lenet": 16, "alexnet": 32},
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
    claims=tuple(claims()),
    figures={
        "loss and accuracy": figures.epochs(
            (TEST_LOSS, "test cross-entropy"), ("val_accuracy", "test accuracy")
        ),
        "entropies": figures.epochs(
            *((f"entropy/{name}", f"entropy of {name}") for name in ("conv1", "conv4", "fc1"))
        ),
        "correlations in the first convolution": figures.correlation_histograms(
            "vanilla", "sr", "sr1", "sr3"
        ),
    },
    published=published,
)
