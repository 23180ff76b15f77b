"""What the paper says of test errors: tables 4 and 8, and section 6."""

from collections.abc import Iterator
from functools import partial
from typing import Literal

from examples.representations import ALL
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater
from examples.reproduce.representation.choice import (
    best_of_each_seed,
    error,
    of_best,
    of_chosen,
)
from examples.reproduce.representation.regimes import first_seed, learns_as_in_the_paper
from examples.reproduce.representation.tables import BASELINE, TABLES, WORDS, errors, sentence

# Those that the paper compares with regularizers of representations, which are all others.
OTHERS = ("dropout", "BN", "L1W", "L2W")
REPRESENTATION = tuple(name for name in ALL if name not in (BASELINE, *OTHERS))
# Those that are trained of the convolutional network, which takes minutes for a trial.
OF_CNN = (BASELINE, "VR", "cw-VR", "L1R")
# Whose records were there before the claims.
_RECORDED = (("mlp", "5k"), ("mlp", "all"))
_IMAGES = {"1k": "1,000 images", "5k": "5,000 images", "all": "50,000 images"}


def error_claims() -> Iterator[Claim]:
    """Those of each table."""
    for size, condition in TABLES:
        yield _chosen_beats_none(size, condition)
        yield from _better_or_worse(size, condition)
    for condition in ("1k", "5k", "all"):
        yield _representation_beats_others(condition)


def _chosen_beats_none(size: str, condition: str) -> Claim:
    first = first_seed(size, condition)
    table = errors(size, condition)
    names = ALL if size == "mlp" else OF_CNN
    of_how_many = "twelve" if size == "mlp" else "four"
    return Claim(
        text=f"Of {of_how_many} regularizers, the one that held-out images choose has a lower test "
        "error than none",
        source=f"section 6.2, table {_number(size)}",
        comparison=Greater(
            of_chosen(BASELINE, error, first),
            of_best(names, error, first),
            unit="% error",
            names=("none", "chosen"),
        ),
        regimes=(learns_as_in_the_paper(size, condition),),
        stated=_stated(size, condition),
        paper=(table[BASELINE], min(table.values())),
        paper_setting=f"the best of twelve by test error, {_setting(size, condition)}",
        **_where(size, condition),
        details=partial(best_of_each_seed, regularizers=names, first=first),
        is_main=size == "mlp",
    )


def _better_or_worse(size: str, condition: str) -> Iterator[Claim]:
    """Which of the best, the worst and two of the others are better than the baseline."""
    first = first_seed(size, condition)
    table = errors(size, condition)
    few = "with few images, " if condition in ("1k", "5k") else ""
    ordered = sorted(table, key=lambda name: table[name])
    for name in dict.fromkeys((ordered[0], ordered[-1], "L1R", "VR")):
        if name == BASELINE:
            continue
        better, worse = sorted((name, BASELINE), key=lambda each: table[each])
        verb = "lowers" if better == name else "raises"
        yield Claim(
            text=sentence(f"{few}{WORDS[name]} {verb} the test error"),
            source=f"table {_number(size)}",
            comparison=Greater(
                of_chosen(worse, error, first),
                of_chosen(better, error, first),
                unit="% error",
                names=_short(worse, better),
            ),
            regimes=(learns_as_in_the_paper(size, condition),),
            stated=_stated(size, condition),
            paper=(table[worse], table[better]),
            paper_setting=_setting(size, condition),
            **_where(size, condition),
        )


def _representation_beats_others(condition: str) -> Claim:
    first = first_seed("mlp", condition)
    table = errors("mlp", condition)
    best = [min(table[name] for name in names) for names in (OTHERS, REPRESENTATION)]
    return Claim(
        text="A chosen regularizer of the representation has a lower test error than a chosen one "
        "of dropout, batch normalization, L1 and L2 of weights",
        source="section 6.2, table 8",
        comparison=Greater(
            of_best(OTHERS, error, first),
            of_best(REPRESENTATION, error, first),
            unit="% error",
            names=("one of the others", "one of representations"),
        ),
        regimes=(learns_as_in_the_paper("mlp", condition),),
        stated=_stated("mlp", condition),
        paper=(best[0], best[1]) if best[0] > best[1] else None,
        paper_setting=_setting("mlp", condition),
        **_where("mlp", condition),
        details=partial(best_of_each_seed, regularizers=REPRESENTATION, first=first),
    )


def _short(*names: str) -> tuple[str, ...]:
    return tuple("none" if name == BASELINE else name for name in names)


def _stated(size: str, condition: str) -> Literal["before", "after"]:
    return "after" if (size, condition) in _RECORDED else "before"


def _number(size: str) -> int:
    return 8 if size == "mlp" else 4


def _setting(size: str, condition: str) -> str:
    data = "MNIST" if size == "mlp" else "CIFAR-10"
    return f"{data}, {size}, {_IMAGES.get(condition, condition)}"


def _where(size: str, condition: str) -> dict[str, object]:
    """Of which setting the paper's numbers are, which is the one that is looked at."""
    return {
        "data": "mnist" if size == "mlp" else "cifar10",
        "condition": condition,
        "network": size,
        "sizes": (size,),
        "conditions": (condition,),
    }
