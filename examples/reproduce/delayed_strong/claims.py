"""What the paper says of delays: table 2, figures 1 to 5."""

import itertools
from collections.abc import Iterator
from typing import Any

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.delayed_strong.rows import DELAYS, NONE
from examples.reproduce.delayed_strong.scans import (
    ACCURACY,
    SPARSITY,
    above_tolerance,
    best,
    best_rows,
    rows_above_tolerance,
    strengths_it_learns_with,
)
from examples.reproduce.numbers import last

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


def _claims() -> Iterator[Claim]:
    for scale, delays in DELAYS.items():
        for delay in delays:
            yield from _table_claims(scale, delay)
            yield from _figure_claims(scale, delay)


def _table_claims(scale: str, delay: int) -> Iterator[Claim]:
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
            "details": best_rows(delay),
            "regimes": (),
            "stated": "after",
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
                text=f"{a} is more accurate than {b}",
                comparison=Greater(of_a, of_b, unit="%"),
                paper=(in_a, in_b),
                **where,
            )
        if condition == "l1":
            plain, delayed = SPARSITIES[data, size]
            yield Claim(
                text=f"L1 with a delay of {delay} epochs has more weights that are zero",
                comparison=Greater(
                    best(delay, True, SPARSITY), best(delay, False, SPARSITY), unit="%"
                ),
                paper=(delayed, plain),
                **where,
            )


def _figure_claims(scale: str, delay: int) -> Iterator[Claim]:
    """What the figures say of strong regularization."""
    yield Claim(
        text=f"With a delay of {delay} epochs, a network learns with more of the strengths",
        source="figures 3 and 4",
        comparison=Greater(
            strengths_it_learns_with(delay, True),
            strengths_it_learns_with(delay, False),
            unit="strengths",
        ),
        regimes=(),
        stated="after",
        scales=(scale,),
    )
    for number, text, unit in (
        (ACCURACY, "makes it accurate", "%"),
        (last("loss_gradient/all"), "keeps the gradient of the loss from dying out", ""),
    ):
        yield Claim(
            text=f"At a strength with which no network learns, a delay of {delay} epochs {text}",
            source="figures 1 to 5",
            comparison=Greater(
                above_tolerance(delay, True, number),
                above_tolerance(delay, False, number),
                unit=unit,
            ),
            regimes=(),
            stated="after",
            scales=(scale,),
            details=rows_above_tolerance(delay),
            is_main=number is ACCURACY and delay == DELAYS[scale][-1],
        )


CLAIMS = tuple(_claims())
