"""What the paper says of the best strengths: tables 2 and 3, and figures 3 and 4."""

import itertools
from collections.abc import Iterator
from functools import partial
from typing import Any

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.delayed_strong.doses import beyond
from examples.reproduce.delayed_strong.regimes import IS_AS_ACCURATE, OVERFITS, dose, has_begun
from examples.reproduce.delayed_strong.rows import DELAY, NONE
from examples.reproduce.delayed_strong.scans import (
    ACCURACY,
    SPARSITY,
    below_tolerance,
    best,
    best_strength,
    greatest_sparsity,
    greatest_with_all,
    sparse,
    sparse_strength,
    strengths_in_words,
)
from examples.reproduce.experiment import SCALES
from keras_regs.trials import Outcome

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
# Table 2: shares of zero weights in percent with the best strength, with delay, and with delay at
# the accuracy of the best strength without.
SPARSITIES = {
    ("cifar10", "vgg16"): (80.8, 84.5, 92.6),
    ("cifar10", "alexnet"): (76.6, 79.4, 87.7),
    ("cifar100", "vgg16"): (26.9, 30.3, 69.7),
    ("cifar100", "alexnet"): (21.9, 63.2, 81.4),
}
SIDES = ("delay of 5 epochs", "without delay")


def best_claims() -> Iterator[Claim]:
    """The claims, of both scales."""
    for scale in SCALES:
        for (data, size, condition), accuracies in ACCURACIES.items():
            fixed: dict[str, Any] = {
                "stated": "before",
                "data": data,
                "network": size,
                # What is said of VGG-16 is looked at in the smaller one, too.
                "sizes": (size, "vgg13") if size == "vgg16" else (size,),
                "conditions": (condition,),
                "scales": (scale,),
            }
            regimes = (dose(beyond(scale, condition, DELAY)), has_begun(scale, condition))
            yield from _of_accuracies(condition, accuracies, regimes, fixed)
            if condition == "l1":
                yield from _of_sparsities(SPARSITIES[data, size], regimes, fixed)


def _of_accuracies(
    condition: str, accuracies: tuple[float, ...], regimes: Any, fixed: dict[str, Any]
) -> Iterator[Claim]:
    name = condition.upper()
    plain, delayed = (partial(best_strength, delay=DELAY, delayed=each) for each in (False, True))
    sides = [
        (f"{name} with a delay", best(DELAY, True), accuracies[2]),
        (f"{name} without delay", best(DELAY, False), accuracies[1]),
        ("no regularization", of(NONE, ACCURACY), accuracies[0]),
    ]
    for pair, needed in zip(itertools.pairwise(sides), (regimes, (OVERFITS,)), strict=True):
        (a, of_a, in_a), (b, of_b, in_b) = sorted(pair, key=lambda side: -side[2])
        yield Claim(
            text=f"At its best strength, {a} is more accurate than {b}",
            source="table 2",
            comparison=Greater(of_a, of_b, unit="%", names=(a, b), paired=True),
            paper=(in_a, in_b),
            regimes=needed,
            details=strengths_in_words(plain, delayed if needed is regimes else plain),
            **fixed,
        )
    at = partial(greatest_with_all, delay=DELAY)
    yield Claim(
        text=f"{name}, strong but below the tolerance: a delay makes networks more accurate",
        source="section 3.1",
        comparison=Greater(
            below_tolerance(DELAY, True),
            below_tolerance(DELAY, False),
            unit="%",
            names=SIDES,
            paired=True,
        ),
        regimes=regimes,
        details=strengths_in_words(at, at),
        **fixed,
    )


def _of_sparsities(
    sparsities: tuple[float, ...], regimes: Any, fixed: dict[str, Any]
) -> Iterator[Claim]:
    plain, delayed = (partial(best_strength, delay=DELAY, delayed=each) for each in (False, True))
    in_plain, in_delayed, in_sparse = sparsities
    fixed = {**fixed, "regimes": regimes}
    yield Claim(
        text="At its best strength, L1 with a delay has more weights that are zero",
        source="table 2",
        comparison=Greater(
            best(DELAY, True, SPARSITY),
            best(DELAY, False, SPARSITY),
            unit="%",
            names=SIDES,
            paired=True,
        ),
        paper=(in_delayed, in_plain),
        details=strengths_in_words(plain, delayed),
        **fixed,
    )
    yield Claim(
        text="L1 with a delay compresses more, at the accuracy of the best without delay",
        source="table 2",
        comparison=Greater(
            best(DELAY, False, nonzero),
            sparse(DELAY, nonzero),
            unit="% of the weights are not zero",
            names=SIDES[::-1],
            paired=True,
            ratio=True,
        ),
        paper=(100 - in_plain, 100 - in_sparse),
        details=strengths_in_words(plain, partial(sparse_strength, delay=DELAY)),
        **{**fixed, "regimes": (*regimes, IS_AS_ACCURATE)},
    )
    yield Claim(
        text="L1 with a delay learns with more weights that are zero",
        source="figures 3c, 3f, 4c and 4f",
        comparison=Greater(
            greatest_sparsity(DELAY, True),
            greatest_sparsity(DELAY, False),
            unit="% of the weights at most",
            names=SIDES,
            paired=True,
        ),
        **fixed,
    )


def nonzero(trial: Outcome) -> float:
    """The share of weights that are not zero, in percent."""
    return 100 - SPARSITY(trial)
