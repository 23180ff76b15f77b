"""What a paper claims, and whether trials bear it out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs.analysis.intervals import half_width_of_difference

# Verdicts.
HELD = "held"
WEAKER = "held weaker"
NOT_SEEN = "not seen at this scale"
CONTRADICTED = "contradicted"
NOT_RUN = "not run"

Outcomes = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Claim:
    """That one number is greater than another.

    Attributes:
        text: In words.
        source: Where the paper says so.
        greater: Function that is given the outcomes of each variant, and returns the number that
            is said to be greater, one for each seed; none if the trials were not run.
        less: The same of the number that is said to be less.
        paper: The paper's two numbers, the greater first. None where it has none: then what is
            seen cannot be weaker.
        unit: What they are in.
        sizes: Of which networks it is claimed, and looked at here. None for all.
        conditions: Under which conditions. None for all.
        scales: At which scales. None for all.
    """

    text: str
    source: str
    greater: Callable[[Outcomes], Sequence[float]]
    less: Callable[[Outcomes], Sequence[float]]
    paper: tuple[float, float] | None = None
    unit: str = ""
    sizes: Sequence[str] | None = None
    conditions: Sequence[str] | None = None
    scales: Sequence[str] | None = None

    @classmethod
    def compared(
        cls,
        a: str,
        b: str,
        number: Callable[[Any], float],
        paper: tuple[float, float],
        what: str,
        **claim: Any,
    ) -> "Claim":
        """That a number of a variant is as much greater than that of another as the paper has it.

        Args:
            a: A variant.
            b: Another one.
            number: The number of a trial.
            paper: The paper's numbers of `a` and of `b`. The greater one makes the claim.
            what: What the number is.
            claim: Further attributes of the claim.
        """
        if paper[0] < paper[1]:
            return cls.compared(b, a, number, paper[::-1], what, **claim)
        return cls(
            f"{a} has a higher {what} than {b}",
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
    """

    claim: Claim
    greater: Sequence[float]
    less: Sequence[float]
    half_width: float
    verdict: str

    @property
    def difference(self) -> float:
        """That of the means."""
        return float(np.mean(self.greater) - np.mean(self.less))


def examine(claim: Claim, outcomes: Outcomes) -> Finding:
    """Compares what is claimed with what the trials show.

    A claim holds if the 95 % interval of the difference (Welch's) lies above 0, weaker if the
    difference is less than half of the paper's, and is contradicted if the interval lies below 0.
    With one seed there is no interval, and so nothing is seen.
    """
    greater, less = claim.greater(outcomes), claim.less(outcomes)
    if not len(greater) or not len(less):
        return Finding(claim, greater, less, float("nan"), NOT_RUN)
    half = half_width_of_difference(greater, less)
    difference = float(np.mean(greater) - np.mean(less))
    if np.isnan(half) or abs(difference) <= half:
        verdict = NOT_SEEN
    elif difference < 0:
        verdict = CONTRADICTED
    elif claim.paper is not None and difference < (claim.paper[0] - claim.paper[1]) / 2:
        verdict = WEAKER
    else:
        verdict = HELD
    return Finding(claim, greater, less, half, verdict)


def of(variant: str, number: Callable[[Any], float]) -> Callable[[Outcomes], Sequence[float]]:
    """A number of each trial of a variant."""
    return lambda outcomes: [number(outcome) for outcome in outcomes.get(variant, ())]
