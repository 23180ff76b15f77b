"""Result of measuring the characteristics of a representation: table and figure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, finish, new_figure

# Names of the measures, and their titles in figures.
TITLES = {
    "amplitude": "amplitude",
    "covariance": "covariance",
    "correlation": "correlation",
    "sparsity": "sparsity",
    "dead_units": "dead units",
    "rank": "stable rank",
}

MEASURES = tuple(TITLES)

# Height of a row in inches, and its height if there are many rows.
_ROW, _NARROW_ROW = 0.32, 0.18
_FEW_ROWS = 20


@dataclass(frozen=True, eq=False)
class Characteristics(Result):
    """Characteristics of a representation, as `keras_regs.analysis.characteristics` returns them.

    A value that is not defined is NaN. The table and `to_csv()` have a row for all samples and a
    row for each class.

    Attributes:
        samples: Number of samples.
        units: Number of units.
        amplitude: Mean absolute value.
        covariance: Mean covariance of pairs of different units, of absolute or signed values.
        correlation: Mean correlation of the same pairs, without constant units.
        sparsity: Share of values that are exactly zero.
        dead_units: Share of units that are zero for every sample.
        rank: Stable rank of the covariance matrix.
        positive_only: Whether amplitude, covariance and correlation use only positive values.
        classes: If there are labels, the characteristics of the samples of each class.
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
        """The characteristics averaged over the classes, or None without labels.

        A class for which a value is not defined does not count in the mean of that value.
        """
        if not self.classes:
            return None
        means = {name: _mean(getattr(c, name) for c in self.classes.values()) for name in MEASURES}
        return replace(self, **means, classes={})  # type: ignore[arg-type]

    def _rows(self) -> list[list[str]]:
        return table("samples", self._named())

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"class": name, **{key: value for key, value in vars(each).items() if key != "classes"}}
            for name, each in ({"all": self} | dict(self.classes)).items()
        ]

    def plot(self) -> Any:
        """Draws the characteristics of all samples and of each class, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return plot_characteristics(self._named(), "Characteristics.plot")

    def _named(self) -> dict[str, "Characteristics"]:
        return {"all": self} | {f"class {name}": each for name, each in self.classes.items()}


def table(head: str, named: Mapping[str, Characteristics]) -> list[list[str]]:
    """Returns the rows of a table whose header begins with `head`."""
    columns = [name.replace("_", " ") for name in MEASURES]
    rows = [[head, *columns]]
    for name, each in named.items():
        numbers = [getattr(each, measure) for measure in MEASURES]
        rows.append([name, *("-" if np.isnan(n) else f"{n:.4g}" for n in numbers)])
    return rows


def plot_characteristics(named: Mapping[str, Characteristics], name: str) -> Any:
    """Draws one panel per characteristic, with a line for each representation.

    Filled dots are the values of all samples, and circles the means over classes.

    Args:
        named: The characteristics of each representation.
        name: The function that draws, for the error if Matplotlib is missing.
    """
    places = range(len(named))
    class_wise = {
        place: each.class_wise for place, each in zip(places, named.values(), strict=True)
    }
    height = _ROW if len(named) <= _FEW_ROWS else _NARROW_ROW
    size = (12.0, 1.1 + height * len(named))
    figure, grid = new_figure(name, 1, len(TITLES), size=size, sharey=True)
    for axes, (measure, title) in zip(grid, TITLES.items(), strict=True):
        values = [getattr(each, measure) for each in named.values()]
        axes.hlines(places, 0, values, color=COLOURS[0], linewidth=1, alpha=0.5)
        axes.plot(values, places, "o", color=COLOURS[0], label="all samples")
        within = {place: getattr(each, measure) for place, each in class_wise.items() if each}
        if within:
            circles = {"color": COLOURS[3], "fillstyle": "none", "label": "mean of classes"}
            axes.plot(list(within.values()), list(within), "o", **circles)
        finish(axes, title)
        axes.margins(x=0.12)
        axes.locator_params(axis="x", nbins=3)
        # Scientific notation puts the common power of ten at the end of the axis.
        axes.ticklabel_format(axis="x", style="sci", scilimits=(-3, 4), useMathText=True)
        if measure in ("sparsity", "dead_units"):
            axes.set_xlim(-0.05, 1.05)
    grid[0].set_yticks(places, list(named))
    grid[0].set_ylim(len(named) - 0.3, -0.7)
    if any(class_wise.values()):
        figure.legend(*grid[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure


def _mean(numbers: Iterable[float]) -> float:
    known = [number for number in numbers if not np.isnan(number)]
    return float(np.mean(known)) if known else float("nan")
