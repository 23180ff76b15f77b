"""Strengths, each with and without delay."""

from dataclasses import dataclass

from examples.reproduce import rows

# In epochs. At the small scale, ten of them are as many steps as one of the paper's.
DELAYS = {"small": (5, 10), "paper": (5,)}
# Which strengths are strong depends on the network. The paper tried ten strengths and more of each,
# and its figures tell only their range.
STRENGTHS = {
    "small": {
        "l2": (5e-4, 1e-3, 2e-3, 3e-3, 5e-3, 7e-3, 0.01, 0.02, 0.05, 0.1),
        "l1": (5e-4, 1e-3, 2e-3, 3e-3, 5e-3, 7e-3, 0.01, 0.02, 0.03, 0.06),
    },
    "paper": {
        "l2": (1e-5, 3e-5, 1e-4, 3e-4, 6e-4, 1e-3, 1.5e-3, 2e-3, 3e-3, 5e-3),
        "l1": (1e-7, 1e-6, 3e-6, 1e-5, 2e-5, 4e-5, 6e-5, 8e-5, 1e-4, 2e-4),
    },
}


@dataclass(frozen=True)
class Row(rows.Row):
    """A strength of regularization.

    Attributes:
        strength: 0 for no regularization.
        delay: Epochs before the regularization begins.
    """

    strength: float = 0.0
    delay: int = 0

    @property
    def name(self) -> str:
        if not self.strength:
            return "none"
        return f"{self.strength:g}-delayed-{self.delay}" if self.delay else f"{self.strength:g}"

    @property
    def label(self) -> str:
        return f"{self.strength:g}, {delay_in_words(self.delay)}"

    @property
    def family(self) -> str:
        return f"{self.strength:g}"


NONE = Row()


def delay_in_words(delay: int) -> str:
    return f"delay of {delay} epochs" if delay else "without delay"


def rows_of(scale: str, condition: str) -> tuple[Row, ...]:
    """No regularization, and each strength with each delay."""
    strengths = STRENGTHS[scale][condition]
    return (NONE, *(Row(each, delay) for each in strengths for delay in (0, *DELAYS[scale])))
