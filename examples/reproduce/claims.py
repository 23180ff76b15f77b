"""What a paper claims, and whether trials bear it out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from examples.reproduce.numbers import Number
from examples.reproduce.rows import Outcomes, Row
from keras_regs.analysis._comparison.intervals import half_width_of_difference

# Verdicts.
HELD = "held"
WEAKER = "held weaker"
NOT_SEEN = "not seen at this scale"
CONTRADICTED = "contradicted"
ONE_SEED = "one seed says nothing"
NOT_RUN = "not run"
VERDICTS = (HELD, WEAKER, NOT_SEEN, CONTRADICTED, ONE_SEED, NOT_RUN)

# What is taken for rounding in a difference.
_ROUNDING = 1e-9

Values = Callable[[Outcomes], Sequence[float]]


@dataclass(frozen=True)
class Claim:
    """That one number is greater than another.

    Attributes:
        text: In words.
        source: Where the paper says so.
        greater: Function that is given the outcomes of each row, and returns the number that
            is said to be greater, one for each seed; none if the trials were not run.
        less: The same of the number that is said to be less.
        paper: The paper's two numbers, the greater first. None where it has none.
        unit: What they are in.
        data: The images that the paper's numbers are of. None if it has none.
        condition: The condition that they are of. None for the one that is looked at.
        sizes: Of which networks it is looked at. None for all.
        conditions: Under which conditions. None for all.
        scales: At which scales. None for all.
        rows: Function that is given the outcomes and says which rows the numbers are of, where the
            text does not.
        is_main: Whether it is what the paper is about.
    """

    text: str
    source: str
    greater: Values
    less: Values
    paper: tuple[float, float] | None = None
    unit: str = ""
    data: str | None = None
    condition: str | None = None
    sizes: Sequence[str] | None = None
    conditions: Sequence[str] | None = None
    scales: Sequence[str] | None = None
    rows: Callable[[Outcomes], str] = lambda outcomes: ""
    is_main: bool = False

    @classmethod
    def compared(
        cls,
        a: Row,
        b: Row,
        number: Number,
        paper: tuple[float, float],
        what: str,
        **claim: Any,
    ) -> "Claim":
        """That a number of a row is greater than that of another, or less, as in the paper.

        Args:
            a: A row.
            b: Another one.
            number: The number of a trial.
            paper: The paper's numbers of `a` and of `b`. The greater one makes the claim.
            what: What the number is.
            claim: Further attributes of the claim.
        """
        if paper[0] < paper[1]:
            return cls.compared(b, a, number, paper[::-1], what, **claim)
        return cls(
            f"{a.name} has a higher {what} than {b.name}",
            greater=of(a, number),
            less=of(b, number),
            paper=paper,
            **claim,
        )

    def is_about(self, size: str, condition: str, scale: str) -> bool:
        """Whether it is about a network under a condition at a scale."""
        return all(
            each is None or value in each
            for each, value in (
                (self.sizes, size),
                (self.conditions, condition),
                (self.scales, scale),
            )
        )


@dataclass(frozen=True)
class Finding:
    """What the trials say of a claim.

    Attributes:
        claim: The claim.
        greater: The number that is said to be greater, one for each seed.
        less: The number that is said to be less.
        half_width: Half of the 95 % interval of the difference of their means.
        verdict: One of the constants above.
        rows: Which rows the numbers are of, where the claim does not say it.
    """

    claim: Claim
    greater: Sequence[float]
    less: Sequence[float]
    half_width: float
    verdict: str
    rows: str = ""

    @property
    def difference(self) -> float:
        """That of the means."""
        return float(np.mean(self.greater) - np.mean(self.less))


def examine(
    claim: Claim, outcomes: Outcomes, data: str | None = None, condition: str | None = None
) -> Finding:
    """Compares what is claimed with what the trials show.

    A claim holds if the 95 % interval of the difference (Welch's) lies above 0, weaker if the
    difference is less than half of the paper's, and is contradicted if the interval lies below 0.
    It does not use that trials of one seed share their initial weights.

    Args:
        claim: The claim.
        outcomes: The trials of each row.
        data: The images that they were trained on. On others than the paper's, what holds cannot
            be weaker than there.
        condition: The condition that they were trained under, of which the same is true.
    """
    greater, less = claim.greater(outcomes), claim.less(outcomes)
    if not len(greater) or not len(less):
        return Finding(claim, greater, less, float("nan"), NOT_RUN)
    half = half_width_of_difference(greater, less)
    found = Finding(claim, greater, less, half, "", claim.rows(outcomes))
    is_the_papers = data == claim.data and claim.condition in (None, condition)
    return replace(found, verdict=_verdict(found, claim.paper if is_the_papers else None))


def _verdict(found: Finding, paper: tuple[float, float] | None) -> str:
    difference = found.difference
    rounding = _ROUNDING * max(abs(np.mean(found.greater)), abs(np.mean(found.less)))
    if min(len(found.greater), len(found.less)) < 2:
        return ONE_SEED
    if np.isnan(found.half_width) or abs(difference) <= found.half_width + rounding:
        return NOT_SEEN
    if difference < 0:
        return CONTRADICTED
    return WEAKER if paper is not None and difference < (paper[0] - paper[1]) / 2 else HELD


def of(row: Row, number: Number) -> Values:
    """A number of each trial of a row."""
    return lambda outcomes: [number(outcome) for outcome in outcomes.get(row, ())]
