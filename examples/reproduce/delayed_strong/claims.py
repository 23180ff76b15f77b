"""What the paper says of strengths above the tolerance, of depth, and of other schedules."""

import itertools
from collections.abc import Callable, Iterator
from typing import Any

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Bounded, Greater, MoreOften, Values, of
from examples.reproduce.delayed_strong.best_claims import best_claims
from examples.reproduce.delayed_strong.doses import beyond
from examples.reproduce.delayed_strong.regimes import dose, has_begun, is_beyond
from examples.reproduce.delayed_strong.rows import (
    DECAY,
    DELAY,
    DEPTH_STRENGTHS,
    DEPTHS,
    EQUAL_DOSE,
    THRESHOLDED,
    WARM,
    Row,
)
from examples.reproduce.delayed_strong.scans import ACCURACY, learns, strengths_it_learns_with
from examples.reproduce.experiment import SCALES
from examples.reproduce.numbers import Number, in_percent, last, least
from examples.reproduce.regimes import Regime
from examples.reproduce.rows import Outcomes

REGULARIZERS = {"l2": "L2", "l1": "L1"}
# Below this, a gradient or a weight is rounding.
_ROUNDING = 1e-12


def _claims() -> Iterator[Claim]:
    for scale in SCALES:
        for condition in REGULARIZERS:
            yield from _beyond_tolerance(scale, condition)
            yield from _of_gradients(scale, condition)
        yield from _other_schedules(scale)
    yield from best_claims()
    yield from _of_depth()


def _beyond_tolerance(scale: str, condition: str) -> Iterator[Claim]:
    name = REGULARIZERS[condition]
    delayed = beyond(scale, condition, DELAY)
    fixed: dict[str, Any] = {
        "regimes": (dose(delayed), has_begun(scale, condition)),
        "stated": "before",
        "conditions": (condition,),
        "scales": (scale,),
    }
    yield Claim(
        text=f"{name} above the tolerance: more networks learn with a delay than without",
        source="sections 2.2 and 3.1, figures 1 and 3 to 5",
        comparison=more_often(delayed, beyond(scale, condition)),
        details=strength_in_words(delayed),
        paper_setting="accuracy 1.0 % (chance) without delay, figure 1; with it, curves alone, "
        "figures 3 and 5<br>VGG-16, CIFAR-100",
        is_main=condition == "l2",
        **fixed,
    )
    yield Claim(
        text=f"{name} above the tolerance: more networks learn with a delay than with the same "
        "dose from the start",
        source="section 2.3",
        comparison=more_often(delayed, beyond(scale, condition, course=EQUAL_DOSE)),
        details=strength_in_words(delayed),
        **fixed,
    )
    yield Claim(
        text=f"{name}: with a delay, a network learns with more of the strengths",
        source="figures 3 and 4",
        comparison=Greater(
            strengths_it_learns_with(DELAY, True),
            strengths_it_learns_with(DELAY, False),
            unit="strengths",
            names=SIDES,
            paired=True,
        ),
        **fixed,
    )


def _of_gradients(scale: str, condition: str) -> Iterator[Claim]:
    name = REGULARIZERS[condition]
    plain, delayed = beyond(scale, condition), beyond(scale, condition, DELAY)
    fixed: dict[str, Any] = {
        "stated": "before",
        "conditions": (condition,),
        "scales": (scale,),
        "details": strength_in_words(delayed),
    }
    both = (dose(delayed), is_beyond(scale, condition))
    for what, log, source in (
        ("gradients of the loss", "loss_gradient/all", "figures 2b and 5a"),
        ("weights", "mean_absolute_weight/all", "figure 5b"),
    ):
        yield Claim(
            text=f"{name} above the tolerance: {what} vanish without delay, and not with it",
            source=source,
            comparison=Greater(
                of(delayed, above_rounding(last(log))),
                of(plain, above_rounding(last(log))),
                names=SIDES,
                paired=True,
                ratio=True,
            ),
            regimes=both,
            **fixed,
        )
    if condition == "l2":  # the steps of L1 have no gradient
        yield Claim(
            text=f"{name} above the tolerance: without delay, its gradient outweighs that of the "
            "loss",
            source="figure 2c",
            comparison=Bounded(
                of(plain, in_percent(least("loss_gradient_share/all"))),
                below=50,
                unit="% of all gradients at the least",
                name="without delay",
            ),
            regimes=(is_beyond(scale, condition),),
            **fixed,
        )


def _other_schedules(scale: str) -> Iterator[Claim]:
    """What appendix B says of L2."""
    plain, delayed = beyond(scale, "l2"), beyond(scale, "l2", DELAY)
    warm, decay, thresholded = (
        beyond(scale, "l2", course=each) for each in (WARM, DECAY, THRESHOLDED)
    )
    for text, greater, less, regime in (
        ("more networks learn with a warm start than without", warm, plain, dose(warm)),
        (
            "more networks learn with a delay than with a decreasing strength",
            delayed,
            decay,
            dose(delayed),
        ),
        (
            "more networks learn with a delay than with a penalty above a norm",
            delayed,
            thresholded,
            dose(delayed),
        ),
    ):
        yield Claim(
            text=f"L2 above the tolerance: {text}",
            source="appendix B",
            comparison=more_often(greater, less),
            regimes=(regime, is_beyond(scale, "l2")),
            stated="before",
            conditions=("l2",),
            scales=(scale,),
            details=strength_in_words(delayed),
        )


def _of_depth() -> Iterator[Claim]:
    """What section 3.2 says of the number of layers."""
    least_strength = min(DEPTH_STRENGTHS)
    for fewer, more in itertools.pairwise(DEPTHS):
        yield Claim(
            text=f"A network of {fewer} layers learns with more strengths of L2 than one of {more}",
            source="section 3.2, figure 6",
            comparison=Greater(
                _strengths_of(fewer),
                _strengths_of(more),
                unit=f"of {len(DEPTH_STRENGTHS)} strengths",
                names=(f"{fewer} layers", f"{more} layers"),
            ),
            regimes=(
                Regime(
                    f"With the least strength, at least 75 % of the networks of {more} layers "
                    "learn",
                    of(Row(least_strength, layers=more), in_percent(learns)),
                    at_least=75,
                    unit="%",
                ),
            ),
            stated="before",
            conditions=("depth",),
        )


SIDES = ("delay of 5 epochs", "without delay")


def more_often(greater: Row, less: Row) -> MoreOften:
    """That more networks learn in one row than in another."""
    return MoreOften(
        of(greater, learns),
        of(less, learns),
        names=(greater.how, less.how),
        shown=(of(greater, ACCURACY), of(less, ACCURACY)),
    )


def above_rounding(number: Number) -> Number:
    """A number that is not below what rounding leaves of it, so that it has a logarithm."""
    return lambda trial: max(number(trial), _ROUNDING)


def strength_in_words(row: Row) -> Callable[[Outcomes], str]:
    """Says at which strength rows are compared."""
    return lambda outcomes: f"strength {row.strength:g}"


def _strengths_of(layers: int) -> Values:
    """With how many strengths networks of some depth learn, for each seed that all of them have."""

    def of_each_seed(outcomes: Outcomes) -> dict[int, float]:
        rows = [outcomes.get(Row(each, layers=layers), ()) for each in DEPTH_STRENGTHS]
        by_seed = [{trial.seed: learns(trial) for trial in row} for row in rows]
        seeds = set.intersection(*map(set, by_seed))
        return {seed: sum(each[seed] for each in by_seed) for seed in sorted(seeds)}

    return of_each_seed


CLAIMS = tuple(_claims())
