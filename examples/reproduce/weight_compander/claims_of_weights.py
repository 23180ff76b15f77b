"""What the paper says of weights and of learned a and b: sections III-A3, IV-D, IV-E and IV-G."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Bounded, Greater, Values, of
from examples.reproduce.numbers import Number, in_percent, measured
from examples.reproduce.rows import Outcomes
from examples.reproduce.weight_compander.regimes import FITS, LEARNS, NARROW_REACHES, REACHES
from examples.reproduce.weight_compander.rows import (
    ARCTAN,
    EQUAL,
    LEARNED,
    NARROW,
    PLAIN,
    RESCALED,
    Row,
)
from examples.reproduce.weight_compander.weights import (
    early_of_first,
    final_of_first,
    largest_of_first,
    mean_shift_of_a,
    mean_shift_of_b,
    shift_of_a,
    shift_of_last_a,
    spread_of_first,
    spread_of_last,
    trend_of_b,
)

NEAR_ZERO = in_percent(measured("near zero"))
STEEP = in_percent(measured("steep"))
SGD: dict[str, Any] = {"conditions": ("sgd",), "stated": "before"}


def _compared(greater: Row, less: Row, number: Number, unit: str = "") -> Greater:
    # Rows share initial weights and the order of the images with the seed.
    names = greater.label, less.label
    return Greater(of(greater, number), of(less, number), unit=unit, names=names, paired=True)


def _widening(number: Number) -> Values:
    """By which factor the compander widens the weights of a layer, from each seed."""

    def factors(outcomes: Outcomes) -> Mapping[int, float]:
        companded, plain = of(EQUAL, number)(outcomes), of(PLAIN, number)(outcomes)
        return {seed: companded[seed] / plain[seed] for seed in companded if seed in plain}

    return factors


def _distributions() -> Iterator[Claim]:
    figure = partial(Claim, source="section IV-D, figure 3", **SGD)
    yield figure(
        text="Weights of the plain network are larger early in training than at its end",
        comparison=Greater(
            of(PLAIN, early_of_first),
            of(PLAIN, final_of_first),
            unit="largest magnitude in the first convolution",
            names=("early", "end"),
            paired=True,
        ),
        regimes=(FITS,),
    )
    yield figure(
        text="A compander keeps the largest weight smaller throughout training",
        comparison=_compared(
            PLAIN, NARROW, largest_of_first, "largest magnitude in the first convolution"
        ),
        regimes=(FITS, REACHES),
    )
    figure = partial(Claim, source="section IV-D, figure 4", regimes=(FITS,), **SGD)
    yield figure(
        text="The compander spreads the weights of the first convolution",
        comparison=_compared(EQUAL, PLAIN, spread_of_first, "from the 16th to the 84th percentile"),
    )
    yield figure(
        text="The compander leaves fewer of its weights near zero",
        comparison=_compared(PLAIN, EQUAL, NEAR_ZERO, "% below 0.05"),
    )
    yield figure(
        text="The compander widens the first convolution by more than the last one",
        comparison=Greater(
            _widening(spread_of_first),
            _widening(spread_of_last),
            unit="times as wide",
            names=("first", "last"),
            paired=True,
        ),
    )
    yield Claim(
        text="Most weights of a companded network have at least half of the largest slope",
        source="section IV-G: gradients do not vanish",
        comparison=Bounded(of(ARCTAN, STEEP), above=50, unit="%", name=ARCTAN.label),
        regimes=(FITS,),
        **SGD,
    )


def _learned() -> Iterator[Claim]:
    claim = partial(Claim, source="section IV-E", regimes=(FITS, LEARNS), **SGD)
    yield claim(
        text="The learned a of convolutions stay within 0.35 of their start",
        comparison=Bounded(of(LEARNED, shift_of_a), below=0.35, name="largest shift"),
    )
    yield claim(
        text="The learned a of the dense layer moves further than that of any convolution",
        comparison=Greater(
            of(LEARNED, shift_of_last_a),
            of(LEARNED, shift_of_a),
            names=("dense layer", "convolution"),
            paired=True,
        ),
    )
    yield claim(
        text="The learned b of convolutions move further than the learned a",
        comparison=Greater(
            of(LEARNED, mean_shift_of_b),
            of(LEARNED, mean_shift_of_a),
            names=("b", "a"),
            paired=True,
        ),
    )
    yield claim(
        text="The learned b are larger in early convolutions than in late ones",
        comparison=Bounded(
            of(LEARNED, trend_of_b), below=0, unit="correlation with depth", name="correlation"
        ),
    )


def _rescaled() -> Iterator[Claim]:
    yield Claim(
        text="Adam weakens the compander: rescaled Adam keeps the largest weight smaller",
        source="section III-A3",
        comparison=_compared(NARROW, RESCALED, measured("largest weight"), "largest magnitude"),
        regimes=(FITS, NARROW_REACHES),
        conditions=("adam",),
        stated="before",
    )


CLAIMS = (*_distributions(), *_learned(), *_rescaled())
