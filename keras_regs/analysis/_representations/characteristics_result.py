"""What the characteristics of a representation are, and their table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from keras_regs.analysis._representations.characteristics_figure import TITLES, plot_characteristics
from keras_regs.analysis._result import Result

MEASURES = tuple(TITLES)


@dataclass(frozen=True, eq=False)
class Characteristics(Result):
    """What `keras_regs.analysis.characteristics` has measured. What does not exist is NaN.

    Attributes:
        samples: Number of samples.
        units: Number of units.
        amplitude: Mean absolute value.
        covariance: Mean covariance of pairs of different units, as absolute values or signed.
        correlation: Mean correlation of the same, without units that never change.
        sparsity: Share of values that are exactly zero.
        dead_units: Share of units that are zero on every sample.
        rank: Stable rank of the covariance matrix.
        positive_only: Whether amplitude, covariance and correlation are those of positive values
            alone.
        classes: With labels, the characteristics of the samples of each class.
    """

    samples: int
    units: int
    amplitude: float
    covariance: float
    correlation: float
    sparsity: float
    dead_units: float
    rank: float
    positive_only: bool
    classes: Mapping[int, "Characteristics"] = field(default_factory=dict)

    @property
    def class_wise(self) -> "Characteristics | None":
        """The means over the classes of the characteristics of each; None without labels.

        A class for which one of them does not exist does not count in its mean.
        """
        if not self.classes:
            return None
        means = {name: _mean(getattr(c, name) for c in self.classes.values()) for name in MEASURES}
        return replace(self, **means, classes={})  # type: ignore[arg-type]

    def _rows(self) -> list[list[str]]:
        return table("samples", self._named())

    def plot(self) -> Any:
        """Draws the characteristics of all samples and of each class, as a Matplotlib figure."""
        return plot_characteristics(self._named(), "Characteristics.plot")

    def _named(self) -> dict[str, "Characteristics"]:
        return {"all": self} | {f"class {name}": each for name, each in self.classes.items()}


def table(head: str, named: Mapping[str, Characteristics]) -> list[list[str]]:
    """The rows of a table, under a head whose first word is given."""
    columns = [name.replace("_", " ") for name in MEASURES]
    rows = [[head, *columns]]
    for name, each in named.items():
        numbers = [getattr(each, measure) for measure in MEASURES]
        rows.append([name, *("-" if np.isnan(n) else f"{n:.4g}" for n in numbers)])
    return rows


def _mean(numbers: Iterable[float]) -> float:
    known = [number for number in numbers if not np.isnan(number)]
    return float(np.mean(known)) if known else float("nan")
