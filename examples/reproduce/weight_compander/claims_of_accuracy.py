"""What the paper says of accuracies: tables II, VI and VII, and of overfitting."""

from collections.abc import Iterator
from typing import Any

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.numbers import evaluated, in_percent
from examples.reproduce.weight_compander.regimes import FITS
from examples.reproduce.weight_compander.rows import (
    ARCTAN,
    ARSINH,
    EQUAL,
    ERF,
    LEARNED,
    LINEAR,
    NARROW,
    PLAIN,
    POWER,
    RESCALED,
    WEIGHTNORM,
    Row,
)
from keras_regs.trials import Outcome

ACCURACY = in_percent(evaluated("test", "accuracy"))
# Tables II, VI ("learned") and VII.
TABLES = {
    "resnet18": {"plain": 94.04, "power": 92.94, "weightnorm": 94.26, "arctan": 94.44,
                 "learned": 94.16, "arsinh": 94.34, "erf": 94.36},
    "resnet34": {"plain": 93.69, "power": 93.29, "weightnorm": 94.17, "arctan": 94.43,
                 "learned": 94.46, "arsinh": 94.68, "erf": 94.52},
    "resnet50": {"plain": 93.31, "power": 93.47, "weightnorm": 93.89, "arctan": 94.06,
                 "learned": 94.80, "arsinh": 93.82, "erf": 93.87},
}  # fmt: skip
# The rows that are compared, what is said of the first, and where. In the paper, steps of arctan
# with a = 1.0 and b = 0.6 are 2.8 times as long as those of the plain network.
COMPARED = (
    (EQUAL, PLAIN, "Weight compander raises the test accuracy, with steps of equal length", "II"),
    (
        ARCTAN,
        PLAIN,
        "Weight compander as published, with longer steps, raises the test accuracy",
        "II",
    ),
    (LEARNED, PLAIN, "Weight compander with learned a and b raises the test accuracy", "VI"),
    (ARSINH, PLAIN, "Arsinh in place of arctan raises the test accuracy", "VII"),
    (ERF, PLAIN, "Erf in place of arctan raises the test accuracy", "VII"),
    (WEIGHTNORM, PLAIN, "Weight normalization raises the test accuracy", "II"),
    (ARCTAN, WEIGHTNORM, "Weight compander has a higher one than weight normalization", "II"),
    (PLAIN, POWER, "Powerpropagation lowers it", "II"),
)


def cross_entropy_gap(outcome: Outcome) -> float:
    """Cross-entropy of the test images less that of the training images, in nats."""
    test, fitted = (outcome.metrics[name]["cross_entropy"] for name in ("test", "fitted"))
    return test - fitted


def _more_accurate(greater: Row, less: Row) -> Greater:
    # Rows share initial weights and the order of the images with the seed.
    return Greater(
        of(greater, ACCURACY),
        of(less, ACCURACY),
        unit="%",
        names=(greater.label, less.label),
        paired=True,
    )


def _claims() -> Iterator[Claim]:
    sgd: dict[str, Any] = {"conditions": ("sgd",), "regimes": (FITS,), "stated": "before"}
    for greater, less, text, table in COMPARED:
        yield Claim(
            text=text,
            source=f"table {table}",
            comparison=_more_accurate(greater, less),
            paper=tuple(TABLES["resnet18"][_published(row)] for row in (greater, less)),
            paper_setting="ResNet-18, all of CIFAR-10, 200 epochs",
            data="cifar10",
            condition="sgd",
            network="resnet18",
            sizes=("resnet8", "resnet18"),
            is_main=greater == EQUAL,
            **sgd,
        )
    yield Claim(
        text="A compander with narrower bounds, a = b = 0.6, raises the test accuracy",
        source="tables I and III, ResNet-18 on CIFAR-100",
        comparison=_more_accurate(NARROW, PLAIN),
        **sgd,
    )
    yield Claim(
        text="The shape of the compander raises the accuracy, not its longer steps alone",
        source="section III-A",
        comparison=_more_accurate(ARCTAN, LINEAR),
        **sgd,
    )
    yield Claim(
        text="Weight compander lowers the gap between test and training cross-entropy",
        source="abstract: it reduces overfitting",
        comparison=Greater(
            of(PLAIN, cross_entropy_gap),
            of(EQUAL, cross_entropy_gap),
            unit="nats",
            names=(PLAIN.label, EQUAL.label),
            paired=True,
        ),
        **sgd,
    )
    yield Claim(
        text="With Adam, a compander raises the test accuracy more if Adam's steps are rescaled",
        source="section III-A3",
        comparison=_more_accurate(RESCALED, NARROW),
        **{**sgd, "conditions": ("adam",)},
    )


def _published(row: Row) -> str:
    """What the paper's table calls a row."""
    return ARCTAN.name if row == EQUAL else row.name


CLAIMS = tuple(_claims())
