"""What the paper says of data with few and with many independent factors: section 4.3."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Bounded, Greater, Values, of
from examples.reproduce.every import Every
from examples.reproduce.numbers import Number, measured
from examples.reproduce.regimes import Regime
from examples.reproduce.representation.choice import accuracy
from examples.reproduce.representation.factors import (
    FACTORS,
    PCA,
    STRENGTHS,
    SYNTHETIC,
    FactorRow,
)
from examples.reproduce.rows import Outcomes

_DATA = {PCA: ("PCA-MNIST", "mnist"), SYNTHETIC: ("synthetic data", SYNTHETIC)}
_FEWEST, _MOST = FACTORS[0], FACTORS[-1]
# The weakest strength that makes nearly all activations zero, or the rank nearly one.
_STRONG = {"L1R": 0.1, "RR": 1.0}
# In points of accuracy: what counts as a gain, and as a difference between gains.
_A_GAIN, _A_DIFFERENCE = 0.5, 1.0

test_accuracy = accuracy("test")


def factor_claims() -> Iterator[Claim]:
    """Those of both data sets, each with both regularizers."""
    for condition in _DATA:
        for regularizer in STRENGTHS:
            yield from _claims(condition, regularizer)


def _claims(condition: str, regularizer: str) -> Iterator[Claim]:
    words = _DATA[condition][0]
    strong = _STRONG[regularizer]
    strongest = STRENGTHS[regularizer][-1]
    acts = _acts(regularizer, strong)
    yield _claim(
        condition,
        regularizer,
        f"{words}, {_FEWEST} factors: strong {regularizer} does not improve the accuracy by "
        f"{_A_GAIN:g} points",
        Bounded(
            _gain(_FEWEST, FactorRow(_FEWEST, regularizer, strong)),
            below=_A_GAIN,
            unit="points",
            name="gain",
        ),
        (_learns(), _has_room(), acts),
    )
    yield _claim(
        condition,
        regularizer,
        f"{words}: the gain by {regularizer} at the strength that held-out samples choose does "
        f"not depend on the number of factors: {_FEWEST} and {_MOST} differ by less than "
        f"{_A_DIFFERENCE:g} point",
        Every(
            {
                "not more with few": Bounded(
                    _difference(regularizer), below=_A_DIFFERENCE, unit="points"
                ),
                "not less with few": Bounded(
                    _difference(regularizer), above=-_A_DIFFERENCE, unit="points"
                ),
            }
        ),
        (_learns(), _has_room()),
    )
    yield _claim(
        condition,
        regularizer,
        f"{words}: the accuracy suffers if {regularizer} is too strong (mean over numbers of "
        "factors)",
        Greater(
            _mean(lambda factors: FactorRow(factors)),
            _mean(lambda factors: FactorRow(factors, regularizer, strongest)),
            unit="%",
            names=("none", f"{regularizer} {strongest:g}"),
            paired=True,
        ),
        (_learns(), acts),
    )
    yield _claim(
        condition,
        regularizer,
        f"{words}: {regularizer} "
        + ("raises the share of zeros" if regularizer == "L1R" else "lowers the rank")
        + " with each number of factors",
        Every({f"{factors}": _acts_more(factors, regularizer, strongest) for factors in FACTORS}),
        (_learns(),),
        is_check=True,
    )


def _acts_more(factors: int, regularizer: str, strength: float) -> Greater:
    rows = FactorRow(factors, regularizer, strength), FactorRow(factors)
    number = measured("sparsity" if regularizer == "L1R" else "rank")
    more, less = rows if regularizer == "L1R" else rows[::-1]
    return Greater(of(more, number), of(less, number), paired=True)


def _gain(factors: int, row: FactorRow) -> Values:
    """By how many points the accuracy is higher than without a regularizer, of each seed."""

    def gains(outcomes: Outcomes) -> dict[int, float]:
        with_it, without = (of(each, test_accuracy)(outcomes) for each in (row, FactorRow(factors)))
        return {seed: with_it[seed] - without[seed] for seed in with_it if seed in without}

    return gains


def _difference(regularizer: str) -> Values:
    """How much more is gained with the fewest factors than with the most, of each seed."""

    def differences(outcomes: Outcomes) -> dict[int, float]:
        sides = []
        for factors in (_FEWEST, _MOST):
            row = chosen(outcomes, factors, regularizer)
            sides.append({} if row is None else _gain(factors, row)(outcomes))
        few, many = sides
        return {seed: few[seed] - many[seed] for seed in few if seed in many}

    return differences


def chosen(outcomes: Outcomes, factors: int, regularizer: str) -> FactorRow | None:
    """The row whose strength has the highest mean accuracy of held-out samples."""
    held_out = {
        row: np.mean([accuracy("held out")(trial) for trial in outcomes[row]])
        for row in (FactorRow(factors, regularizer, each) for each in STRENGTHS[regularizer])
        if outcomes.get(row)
    }
    if len(held_out) < len(STRENGTHS[regularizer]):
        return None
    return max(held_out, key=lambda row: held_out[row])


def _over_factors(row_of: Any, number: Number, of_all: Any) -> Values:
    def numbers(outcomes: Outcomes) -> dict[int, float]:
        sides = [of(row_of(factors), number)(outcomes) for factors in FACTORS]
        seeds = sorted(set.intersection(*map(set, sides)))
        return {seed: float(of_all([side[seed] for side in sides])) for seed in seeds}

    return numbers


def _mean(row_of: Any) -> Values:
    return _over_factors(row_of, test_accuracy, np.mean)


def _learns() -> Regime:
    return Regime(
        "Without a regularizer, the test accuracy is at least 50 % with each number of factors",
        _over_factors(FactorRow, test_accuracy, np.min),
        at_least=50.0,
        unit="%",
    )


def _has_room() -> Regime:
    return Regime(
        f"Without a regularizer and with {_FEWEST} factors, the training accuracy is at least 2 "
        "points above the test accuracy",
        of(
            FactorRow(_FEWEST),
            lambda outcome: measured("training accuracy")(outcome) - test_accuracy(outcome),
        ),
        at_least=2.0,
        unit="points",
    )


def _acts(regularizer: str, strength: float) -> Regime:
    row = FactorRow(_FEWEST, regularizer, strength)
    if regularizer == "L1R":
        return Regime(
            f"With L1R {strength:g} and {_FEWEST} factors, at least 90 % of the activations are "
            "zero",
            of(row, lambda outcome: 100 * measured("sparsity")(outcome)),
            at_least=90.0,
            unit="%",
        )
    return Regime(
        f"With RR {strength:g} and {_FEWEST} factors, the rank is at most 1.2",
        of(row, measured("rank")),
        at_most=1.2,
    )


def _claim(
    condition: str,
    regularizer: str,
    text: str,
    comparison: Any,
    regimes: tuple[Regime, ...],
    is_check: bool = False,
) -> Claim:
    return Claim(
        text=text[0].upper() + text[1:],
        source=f"section 4.3, figure {2 if regularizer == 'L1R' else 3}",
        comparison=comparison,
        regimes=regimes,
        stated="before",
        data=_DATA[condition][1],
        condition=condition,
        network="mlp",
        sizes=("mlp",),
        conditions=(condition,),
        is_check=is_check,
    )
