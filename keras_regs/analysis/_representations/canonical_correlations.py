"""Result of a canonical correlation analysis: numbers, table and figure."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import finish, legend_beside, new_figure
from keras_regs._typing import Array

# The lightest shade, for the first line. A lighter one would be invisible on white.
_LIGHTEST = 0.35
_LINES_IN_A_COLUMN = 16


@dataclasses.dataclass(frozen=True, eq=False)
class CanonicalCorrelations(Result):
    """Canonical correlations of two representations `a` and `b`, as `cca` returns them.

    `print` shows a summary. `to_csv()` has the whole sequence.

    Attributes:
        correlations: The whole sequence, in [0, 1] and in descending order, with one correlation
            for each unit of the smaller representation. The correlations are 0 beyond the number of
            directions in which a representation varies.
        mean: Mean of the correlations.
        samples: Number of samples, where each position is a sample.
        units: Numbers of units of `a` and `b`.
        ranks: Numbers of directions in which `a` and `b` vary.
        trivial: Number of correlations that are 1 for any values, because two representations with
            so many directions must share some of them among so few samples:
            `max(0, ranks[0] + ranks[1] - (samples - 1))`.
    """

    correlations: Array
    mean: float
    samples: int
    units: tuple[int, int]
    ranks: tuple[int, int]
    trivial: int

    def plot(self) -> Any:
        """Draws the correlations against their index, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        figure, axes = new_figure("CanonicalCorrelations.plot")
        _draw(axes, [self.correlations], [None], f"mean {self.mean:.4f}")
        return figure

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"index": index, "correlation": each} for index, each in enumerate(self.correlations, 1)
        ]

    def _rows(self) -> Sequence[Sequence[str]]:
        return [
            ("canonical correlations", str(len(self.correlations))),
            ("mean", f"{self.mean:.4f}"),
            ("largest", f"{self.correlations[0]:.4f}"),
            ("median", f"{np.median(self.correlations):.4f}"),
            ("smallest", f"{self.correlations[-1]:.4f}"),
            ("1 whatever the numbers", str(self.trivial)),
            ("samples", str(self.samples)),
            ("units of a, b", "{}, {}".format(*self.units)),
            ("directions of a, b", "{}, {}".format(*self.ranks)),
        ]


def plot_canonical_correlations(
    results: Mapping[Any, CanonicalCorrelations], *, title: str = "", ax: Any = None
) -> Any:
    """Draws several sequences of canonical correlations into one figure, with Matplotlib.

    Each sequence is a line against the index of the correlation. Lines range from light to dark in
    the order of `results`. For example, correlations between the first epoch and each of several
    later ones show how far a representation moves during training.

    Args:
        results: Results of `cca` by label, such as `{epoch: result}`. At least one.
        title: Title of the axes. Defaults to no title.
        ax: Matplotlib axes to draw into, such as those of one network among several side by side.
            Defaults to None: those of a new figure.

    Returns:
        The Matplotlib figure.

    Raises:
        ValueError: If `results` is empty, or is not such a mapping.
        ImportError: If Matplotlib is not installed.

    Source:
        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, figure 1.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> start, drift = rng.normal(size=(500, 20)), rng.normal(size=(500, 20))
    >>> moved = {epoch: kr.analysis.cca(start, start + epoch / 50 * drift) for epoch in (10, 50)}
    >>> figure = kr.analysis.plot_canonical_correlations(moved, title="features, against epoch 0")
    >>> figure.savefig("cca.png")  # doctest: +SKIP
    """
    if (
        not isinstance(results, Mapping)
        or not results
        or not all(isinstance(result, CanonicalCorrelations) for result in results.values())
    ):
        raise ValueError(
            "Argument `results` must map one or more labels to results of `cca`. "
            f"Received: results={results!r}"
        )
    if ax is None:
        _, ax = new_figure("plot_canonical_correlations")
    _draw(ax, [result.correlations for result in results.values()], list(results), title)
    legend_beside(ax, ncols=-(-len(results) // _LINES_IN_A_COLUMN))
    return ax.figure


def _draw(axes: Any, lines: Sequence[Array], labels: Sequence[Any], title: str = "") -> None:
    from matplotlib import colormaps

    shades = colormaps["Blues"](np.linspace(_LIGHTEST, 1, len(lines)) if len(lines) > 1 else [0.8])
    for correlations, label, shade in zip(lines, labels, shades, strict=True):
        index = np.arange(1, len(correlations) + 1)
        # Markers, because a few points could hide at the axes, and one point has no line.
        marker = "o" if len(index) <= 10 else None
        axes.plot(index, correlations, color=shade, label=label, marker=marker)
    axes.set_ylim(0, 1.02)
    axes.xaxis.get_major_locator().set_params(integer=True)
    finish(axes, title, "neuron dimension", "canonical correlation ρ")
