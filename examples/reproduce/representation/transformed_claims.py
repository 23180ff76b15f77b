"""What the paper says of representations that are transformed: section 3, tables 2 and 3."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from examples.representations import LAYER
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Bounded, Greater, Values
from examples.reproduce.numbers import Number, measured
from examples.reproduce.regimes import Regime
from examples.reproduce.representation.choice import error, of_chosen
from examples.reproduce.representation.linear import FIRST, LINEAR
from examples.reproduce.representation.tables import BASELINE
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome

TRANSFORMED, LINEAR_CONDITION = "transformed", "linear"
# Those that differ by a factor and are above 0 in all layers.
_COMPARED = ("amplitude", "covariance", "correlation", "rank")
_ROWS = (BASELINE, "dropout", "BN")


def transformed_claims() -> Iterator[Claim]:
    """Those of table 3, then those of the linear layer."""
    yield _transformed(
        "A matrix of ones with a random diagonal raises the correlation of units, and costs less "
        "than half a point of test error",
        source="section 3.2, table 3",
        comparison=Bounded(
            _of_baseline(_cost("ones")), below=0.5, unit="points of error", name="cost"
        ),
        regimes=(
            Regime(
                "The correlation is at least 0.6",
                _of_baseline(measured("ones correlation")),
                at_least=0.6,
            ),
        ),
        paper_setting="2.76 % instead of 2.54 %, correlation 0.80, the best of 100 matrices",
    )
    yield _transformed(
        "Whitening what a ReLU is applied to lowers the correlation of units, and costs less than "
        "3 points of test error",
        source="section 3.2, table 3",
        comparison=Bounded(
            _of_baseline(_cost("whitening")), below=3.0, unit="points of error", name="cost"
        ),
        regimes=(
            Regime(
                "The correlation is at most half of the original",
                _of_baseline(_ratio("whitening correlation", "identity correlation")),
                at_most=0.5,
            ),
        ),
        paper_setting="5.48 % instead of 2.54 %, correlation 0.09 instead of 0.28",
    )
    yield _transformed(
        "An invertible transformation that leaves the outputs the same leaves the estimated "
        "I(z;x) the same, within 5 %",
        source="section 3.1",
        comparison=Bounded(
            _of_baseline(
                lambda outcome: abs(
                    1 - _ratio("tenth information_lower", "identity information_lower")(outcome)
                )
            ),
            below=0.05,
            name="change",
        ),
        regimes=(_same_outputs("tenth"),),
    )
    yield _transformed(
        "A positive diagonal matrix leaves the test error the same and changes the covariance",
        source="theorem 2, table 3",
        comparison=Greater(
            _of_baseline(measured("identity covariance")),
            _of_baseline(measured("diagonal covariance")),
            names=("identity", "diagonal"),
            ratio=True,
        ),
        regimes=(_same_outputs("diagonal"),),
        paper=(4.29, 1.04),
        is_check=True,
    )
    yield from _claims_of_linear_layer()


def _claims_of_linear_layer() -> Iterator[Claim]:
    learns = Regime(
        "The worst of the three networks has a test error of at most 10 %", _worst, at_most=10.0
    )
    yield _linear(
        "A linear layer above the last ReLU is more like the ReLU layer below it than like the "
        "first layer, in amplitude, covariance, correlation and rank",
        source="section 3.2, table 2",
        comparison=Greater(
            _distance(FIRST), _distance(LAYER), names=("to the first", "to the one below")
        ),
        regimes=(learns,),
    )
    yield _linear(
        "Whitening a linear layer lowers the correlation of its units and changes no prediction",
        source="theorem 1, section 3.1",
        comparison=Greater(
            _of_baseline(measured("signed correlation")),
            _of_baseline(measured("white correlation")),
            names=("before", "white"),
            ratio=True,
        ),
        regimes=(
            Regime(
                "At most 0.05 % of the predicted classes change",
                _of_baseline(measured("white differing")),
                at_most=0.05,
                unit="%",
            ),
        ),
        is_check=True,
    )


def _of_baseline(number: Number) -> Values:
    return of_chosen(BASELINE, number)


def _cost(name: str) -> Number:
    """By how much the error is higher than before, in points."""
    return lambda outcome: measured(f"{name} error")(outcome) - measured("identity error")(outcome)


def _ratio(a: str, b: str) -> Number:
    return lambda outcome: measured(a)(outcome) / measured(b)(outcome)


def _same_outputs(name: str) -> Regime:
    return Regime(
        f"The test error changes by at most 0.01 points ({name})",
        _of_baseline(lambda outcome: abs(_cost(name)(outcome))),
        at_most=0.01,
        unit="points",
    )


def _distance(layer: str) -> Values:
    """How far a layer is from the linear one: the mean size of the logarithm of the ratio of
    characteristics, over the three networks."""

    def of(outcome: Outcome) -> float:
        return float(
            np.mean(
                [
                    abs(np.log(_ratio(f"{LINEAR} {each}", f"{layer} {each}")(outcome)))
                    for each in _COMPARED
                ]
            )
        )

    return lambda outcomes: _over_rows(outcomes, of, np.mean)


def _worst(outcomes: Outcomes) -> dict[int, float]:
    return _over_rows(outcomes, error, np.max)


def _over_rows(outcomes: Outcomes, number: Number, of: Any) -> dict[int, float]:
    """A number over the three networks, of each seed that all of them have."""
    sides = [of_chosen(name, number)(outcomes) for name in _ROWS]
    seeds = sorted(set.intersection(*(set(side) for side in sides)))
    return {seed: float(of([side[seed] for side in sides])) for seed in seeds}


def _transformed(text: str, regimes: Sequence[Regime], **claim: Any) -> Claim:
    learns = Regime(
        "Before it is transformed, the network has a test error of at most 3.6 %",
        _of_baseline(measured("identity error")),
        at_most=3.6,
        unit="%",
    )
    return _claim(TRANSFORMED, text, regimes=(learns, *regimes), **claim)


def _linear(text: str, **claim: Any) -> Claim:
    return _claim(LINEAR_CONDITION, text, **claim)


def _claim(condition: str, text: str, **claim: Any) -> Claim:
    return Claim(
        text=text,
        stated="before",
        data="mnist",
        condition=condition,
        network="mlp",
        sizes=("mlp",),
        conditions=(condition,),
        **claim,
    )
