"""What the paper says of targeted sparsity: tables 2 and 3, figures 3, 5 and 7."""

from collections.abc import Iterator, Sequence

import numpy as np

from examples import sparsity_networks
from examples.compiling import CROSS_ENTROPY
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.numbers import epoch_of_minimum, greatest, in_percent, last, measured
from examples.reproduce.rows import Named
from keras_regs.trials import Outcome

SIZES = tuple(sparsity_networks.SIZES)
# Networks of other papers.
CLASSICS = ("lenet", "alexnet")
TEST_LOSS = f"val_{CROSS_ENTROPY}"
BEST_ACCURACY = in_percent(greatest("val_accuracy"))

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


def names_of(size: str) -> Sequence[str]:
    """The names of a network's rows."""
    return ("vanilla", "sr") if size in CLASSICS else tuple(sparsity_networks.REGULARIZED)


def accuracies(data: str, size: str, condition: str) -> dict[str, float]:
    """The paper's best accuracies, by the names of rows."""
    found = PUBLISHED.get((data, size, condition), ())
    return dict(zip(names_of(size), found, strict=False))


def _accuracy_claims() -> Iterator[Claim]:
    for (data, size, condition), accuracies in PUBLISHED.items():
        table = dict(zip(names_of(size), accuracies, strict=True))
        # Of CIFAR-10, the paper has the largest network alone.
        sizes = SIZES if (data, condition) == ("cifar10", "sgd") and size == "xxl" else (size,)
        for a, b in (
            ("sr", "vanilla"), ("sr1", "vanilla"), ("sr2", "vanilla"), ("sr3", "vanilla"),
            ("sr2", "drop"), ("sr2", "norm"), ("sr3", "norm"),
        ):  # fmt: skip
            if a in table and b in table:
                yield Claim.compared(
                    Named(a),
                    Named(b),
                    BEST_ACCURACY,
                    (table[a], table[b]),
                    what="best accuracy",
                    source=f"table {3 if size in CLASSICS else 2}, {data}, {size}",
                    data=data,
                    unit="%",
                    sizes=sizes,
                    conditions=(condition,),
                    regimes=(),
                    stated="after",
                    is_main=(a, b) in (("sr", "vanilla"), ("sr2", "vanilla")),
                )


def _claims() -> Iterator[Claim]:
    yield from _accuracy_claims()
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
            text=text,
            source=source,
            comparison=Greater(of(Named(more), number), of(Named(less), number), unit=unit),
            regimes=(),
            stated="after",
            sizes=SIZES,
            conditions=("sgd",),
        )
    yield Claim(
        text="The filters of conv1 are more alike than those of the other layers, without "
        "regularization",
        source="section 4.2, figure 7",
        comparison=Greater(
            of(Named("vanilla"), measured("correlation/conv1")),
            of(Named("vanilla"), correlation_of_others),
            unit="mean absolute correlation",
        ),
        regimes=(),
        stated="after",
        sizes=SIZES,
        conditions=("sgd",),
    )


def correlation_of_others(outcome: Outcome) -> float:
    """The mean absolute correlation of filters, over all layers but the first."""
    return float(
        np.mean([measured(f"correlation/{name}")(outcome) for name in sparsity_networks.LAYERS[1:]])
    )


CLAIMS = tuple(_claims())
