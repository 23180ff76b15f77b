"""Twelve regularizers of a representation, nine of them with six strengths each."""

from dataclasses import dataclass

from examples.representations import ALL, REGULARIZERS, Candidate
from examples.reproduce import rows

STRENGTHS = (0.001, 0.01, 0.1, 1.0, 10.0, 100.0)


@dataclass(frozen=True)
class Row(rows.Row):
    """A regularizer with a strength.

    Attributes:
        regularizer: Its name, one of `ALL`.
        strength: None for those that have none.
    """

    regularizer: str
    strength: float | None = None

    @property
    def name(self) -> str:
        if self.strength is None:
            return self.regularizer
        return f"{self.regularizer}-{self.strength:g}"

    @property
    def candidate(self) -> Candidate:
        """What `examples.representations` builds it from."""
        return Candidate(self.regularizer, self.strength)


ROWS = (
    *(Row(name) for name in ALL if name not in REGULARIZERS),
    *(Row(name, strength) for name in REGULARIZERS for strength in STRENGTHS),
)
