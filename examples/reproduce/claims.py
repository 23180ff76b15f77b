"""What a paper claims, and whether trials bear it out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from examples.reproduce.comparisons import Comparison, Evidence, Greater, of
from examples.reproduce.numbers import Number
from examples.reproduce.regimes import Regime
from examples.reproduce.rows import Outcomes, Row

# Verdicts.
HELD = "held"
WEAKER = "held weaker"
NOT_SEEN = "not seen"
CONTRADICTED = "contradicted"
CANNOT = "cannot be tested here"
ONE_SEED = "one seed says nothing"
NOT_RUN = "not run"
DECIDED = (HELD, WEAKER, NOT_SEEN, CONTRADICTED)
VERDICTS = (*DECIDED, CANNOT, ONE_SEED, NOT_RUN)

# Of fewer seeds, a verdict is not counted.
SEEDS = 3


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What a paper says of numbers that are measured here.

    Attributes:
        text: In plain words. Two claims with the same text are one, looked at in several tables.
        source: Where the paper says so.
        comparison: What it says of which numbers, and the test that decides it.
        regimes: What must hold for a setting to be able to show it.
        stated: Whether claim, setting and rule were written down before the numbers were seen, or
            after.
        paper: The paper's two numbers, the greater first. None where it has none.
        paper_setting: What the paper's numbers are of, in words.
        data: The images that the paper's numbers are of. None if it has none.
        condition: The condition that they are of. None for the one that is looked at.
        network: The network that they are of. None for the one that is looked at.
        sizes: Of which networks it is looked at. None for all.
        conditions: Under which conditions. None for all.
        scales: At which scales. None for all.
        epochs: Of how many epochs of training. None for all.
        details: Function that is given the outcomes and says what the text does not, such as which
            strength was chosen.
        is_main: Whether it is what the paper is about. An experiment has one.
        is_check: Whether it only says that a regularizer lowers what it penalizes, which checks
            the code and is not counted.
    """

    text: str
    source: str
    comparison: Comparison
    regimes: Sequence[Regime]
    stated: Literal["before", "after"]
    paper: tuple[float, float] | None = None
    paper_setting: str = ""
    data: str | None = None
    condition: str | None = None
    network: str | None = None
    sizes: Sequence[str] | None = None
    conditions: Sequence[str] | None = None
    scales: Sequence[str] | None = None
    epochs: range | None = None
    details: Callable[[Outcomes], str] = lambda outcomes: ""
    is_main: bool = False
    is_check: bool = False

    @classmethod
    def compared(
        cls,
        a: Row,
        b: Row,
        number: Number,
        paper: tuple[float, float],
        what: str,
        unit: str = "",
        paired: bool = False,
        **claim: Any,
    ) -> "Claim":
        """That a number of a row is greater than that of another, or less, as in the paper.

        Args:
            a: A row.
            b: Another one.
            number: The number of a trial.
            paper: The paper's numbers of `a` and of `b`. The greater one makes the claim.
            what: What the number is.
            unit: What it is in.
            paired: Whether to compare seed by seed.
            claim: Further attributes of the claim.
        """
        if paper[0] < paper[1]:
            return cls.compared(b, a, number, paper[::-1], what, unit, paired, **claim)
        comparison = Greater(
            of(a, number), of(b, number), unit=unit, names=(a.label, b.label), paired=paired
        )
        text = f"{a.label} has a higher {what} than {b.label}"
        return cls(**{"text": text, "comparison": comparison, "paper": paper, **claim})

    def is_about(self, size: str, condition: str, scale: str, epochs: int) -> bool:
        """Whether it is about a network under a condition at a scale, trained that long."""
        return all(
            each is None or value in each
            for each, value in (
                (self.sizes, size),
                (self.conditions, condition),
                (self.scales, scale),
                (self.epochs, epochs),
            )
        )


@dataclass(frozen=True)
class Finding:
    """What the trials say of a claim.

    Attributes:
        claim: The claim.
        evidence: What they say of its comparison. None if a side was not run.
        verdict: One of the constants above.
        regimes: What the trials say of each regime, and whether it holds.
        details: What the text of the claim does not say.
    """

    claim: Claim
    evidence: Evidence | None
    verdict: str
    regimes: Sequence[tuple[str, bool]]
    details: str = ""

    @property
    def is_decided(self) -> bool:
        """Whether there is a verdict, from enough seeds."""
        return (
            self.verdict in DECIDED and self.evidence is not None and self.evidence.seeds >= SEEDS
        )


def examine(claim: Claim, outcomes: Outcomes, is_the_papers: bool = False) -> Finding:
    """Compares what is claimed with what the trials show.

    Where a regime fails, the claim cannot be tested. Otherwise it held if its test says so at a
    level of 5 %, and is contradicted if the test says the opposite.

    Args:
        claim: The claim.
        outcomes: The trials of each row.
        is_the_papers: Whether network, images and amount of training are those of the paper's
            numbers. Only then can what holds be weaker than there: less than half of the paper's
            difference.
    """
    evidence = claim.comparison.evidence(outcomes)
    if evidence is None:
        if not any(each.leaves_nothing(outcomes) for each in claim.regimes):
            return Finding(claim, None, NOT_RUN, ())
        evidence = Evidence(0, "nothing to compare", "-", 0)
    regimes = [(each.found(outcomes), each.holds(outcomes)) for each in claim.regimes]
    verdict = _verdict(claim, evidence, is_the_papers)
    if not all(holds for _, holds in regimes):
        verdict = CANNOT
    return Finding(claim, evidence, verdict, regimes, claim.details(outcomes))


def _verdict(claim: Claim, evidence: Evidence, is_the_papers: bool) -> str:
    if evidence.seeds < 2:
        return ONE_SEED
    if evidence.sign == 0:
        return NOT_SEEN
    if evidence.sign < 0:
        return CONTRADICTED
    if not is_the_papers or claim.paper is None or np.isnan(evidence.size):
        return HELD
    return WEAKER if evidence.size < (claim.paper[0] - claim.paper[1]) / 2 else HELD
