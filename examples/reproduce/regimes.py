"""What must hold for a setting to be able to show a claim."""

from dataclasses import dataclass

import numpy as np

from examples.reproduce.comparisons import Values
from examples.reproduce.intervals import interval
from examples.reproduce.rows import Outcomes


@dataclass(frozen=True)
class Regime:
    """A condition without which a claim cannot be tested.

    A regularizer, for example, cannot show that it keeps a network from overfitting where the
    network does not overfit without it. The mean over the seeds must be within the bound.

    Attributes:
        text: The condition in words, with its bound.
        number: The number that must be within the bound.
        at_least: The least that its mean may be. Either this or `at_most`.
        at_most: The most that it may be.
        unit: What it is in.
        is_needed: Whether there is nothing to compare where it fails. The claim was run all the
            same.
    """

    text: str
    number: Values
    at_least: float | None = None
    at_most: float | None = None
    unit: str = ""
    is_needed: bool = False

    def __post_init__(self) -> None:
        if (self.at_least is None) == (self.at_most is None):
            raise ValueError(
                "One of `at_least` and `at_most` must be a number. Received: "
                f"at_least={self.at_least}, at_most={self.at_most}"
            )

    def found(self, outcomes: Outcomes) -> str:
        """The number, in words."""
        values = self.number(outcomes).values()
        return f"{interval(values)} {self.unit}".strip() if values else "not run"

    def leaves_nothing(self, outcomes: Outcomes) -> bool:
        """Whether its trials were run, and leave nothing to compare."""
        return self.is_needed and bool(self.number(outcomes)) and not self.holds(outcomes)

    def holds(self, outcomes: Outcomes) -> bool:
        """Whether the condition holds. It does not where its trials were not run or diverged."""
        values = list(self.number(outcomes).values())
        if not values:
            return False
        mean = np.mean(values)
        return bool(mean >= self.at_least if self.at_most is None else mean <= self.at_most)
