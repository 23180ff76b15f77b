"""What the paper says of information and characteristics, and the error: sections 5 and 7."""

from collections.abc import Iterator
from math import log
from typing import Literal

from examples.representations import ALL
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Comparison, Correlated, Greater, Points
from examples.reproduce.numbers import measured
from examples.reproduce.representation.choice import error
from examples.reproduce.representation.correlations import (
    NoneCorrelated,
    beyond,
    kind,
    of_all,
    spread,
)
from examples.reproduce.representation.regimes import (
    errors_differ,
    first_seed,
    information_differs,
    learns_as_in_the_paper,
)
from keras_regs.analysis._representations.characteristics_result import MEASURES

_SOURCE = "section 5, figure 4"
_THINGS = "regularizers"
# The most that I(z;x) and I(z;y) can be, with 10,000 test images of ten classes.
_MOST, _MOST_OF_LABELS = log(10_000), log(10)


def information_claims() -> Iterator[Claim]:
    """Those that are looked at in the tables with all twelve regularizers."""
    for condition in ("1k", "5k", "all"):
        first = first_seed("mlp", condition)
        errors = of_all(error, first)
        information = of_all(measured("information_lower"), first)
        amplitude, shrinking = of_all(measured("amplitude"), first), kind(first)
        yield _claim(
            "Over the regularizers, less information I(z;x) goes with a lower test error",
            Correlated(information, errors, _THINGS),
            condition,
        )
        yield _claim(
            "Less I(z;x) goes with a lower test error where the amplitude is the same",
            _partial(information, errors, amplitude),
            condition,
            "sections 5 and 7",
        )
        yield _claim(
            "Less I(z;x) goes with a lower test error within the regularizers that shrink "
            "activations, and within the others",
            _partial(information, errors, shrinking),
            condition,
            "sections 5 and 7",
        )
        yield _claim(
            "No statistical characteristic goes with the test error over the regularizers",
            NoneCorrelated(
                {name.replace("_", " "): of_all(measured(name), first) for name in MEASURES},
                errors,
                _THINGS,
            ),
            condition,
            "sections 5 and 7",
        )
    yield from _claims_of_fresh_seeds()


def _claims_of_fresh_seeds() -> Iterator[Claim]:
    """Those of what was not measured before."""
    first = first_seed("mlp", "1k")
    yield _claim(
        "Less I(z;x) under noise as large as the representation goes with a lower test error",
        Correlated(of_all(measured("relative_information"), first), of_all(error, first), _THINGS),
        "1k",
        "sections 3.1 and 5",
    )
    yield _claim(
        "Regularizers change I(z;x) more than I(z;y), each as a share of the most it can be",
        Greater(
            spread(measured("information_lower"), _MOST, first),
            spread(measured("label_information"), _MOST_OF_LABELS, first),
            names=("I(z;x)", "I(z;y)"),
        ),
        "1k",
    )


def _partial(x: Points, y: Points, other: Points) -> Comparison:
    """The correlation of what is left of both when a third number is known."""
    return Correlated(beyond(x, other), beyond(y, other), _THINGS)


def _claim(text: str, comparison: Comparison, condition: str, source: str = _SOURCE) -> Claim:
    first = first_seed("mlp", condition)
    stated: Literal["before", "after"] = "before" if condition == "1k" else "after"
    return Claim(
        text=text,
        source=source,
        comparison=comparison,
        regimes=(
            learns_as_in_the_paper("mlp", condition),
            information_differs(first),
            errors_differ(ALL, first),
        ),
        stated=stated,
        paper_setting="MNIST, mlp, 50,000 images",
        data="mnist",
        condition="all",
        network="mlp",
        sizes=("mlp",),
        conditions=(condition,),
    )
