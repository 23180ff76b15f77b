"""The rows of a table: what is compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from keras_regs.trials import Outcome


class Row:
    """One row of a table, which is trained from several seeds.

    A subclass is a frozen dataclass. Its fields are the parameters of the row.

    Attributes:
        name: As the command line and the results have it. No two rows of a table have the same.
    """

    name: str

    @property
    def label(self) -> str:
        """How figures name it."""
        return self.name

    @property
    def family(self) -> str:
        """Rows of one family have the same colour in figures."""
        return self.name


@dataclass(frozen=True)
class Named(Row):
    """A row that has no parameters but its name."""

    name: str


# The trials of each row, from the smallest seed to the largest.
Outcomes = Mapping[Row, Sequence[Outcome]]
