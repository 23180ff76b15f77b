"""Result of a tolerance scan: its table, and its figure of a metric against the strength."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, GREY, finish, new_figure
from keras_regs._typing import Array
from keras_regs.analysis._comparison.intervals import half_width

_LEARNS, _FAILS = COLOURS[0], COLOURS[3]


@dataclass(frozen=True, eq=False)
class ToleranceScan(Result):
    """Result of `tolerance_scan`.

    `print` shows a table with the means at each strength. `to_csv()` has a row for each strength
    and seed.

    Attributes:
        metric: Name of the metric.
        mode: `"max"` if higher is better, `"min"` if lower is better.
        chance: Value of the metric for a model that has learned nothing.
        seeds: The seeds.
        strengths: The strengths in ascending order, an array of shape `(strengths,)`.
        values: The metric on validation data, of shape `(strengths, seeds)`.
        sparsity: The share of kernel weights that are exactly zero after training, of shape
            `(strengths, seeds)`.
        fails: Whether the mean at each strength is closer to `chance` than to the best mean, of
            shape `(strengths,)`.
        tolerance: The largest strength below `fails_at`. None if the smallest strength fails.
        fails_at: The smallest strength that fails. None if none fails.
    """

    metric: str
    mode: str
    chance: float
    seeds: Array
    strengths: Array
    values: Array
    sparsity: Array
    fails: Array
    tolerance: float | None
    fails_at: float | None

    def plot(self) -> Any:
        """Draws the metric against the strength, with the drop, and against the sparsity.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return _draw(self)

    def _rows(self) -> list[list[str]]:
        head = ["strength", f"validation {self.metric}", "sparsity", ""]
        return [
            head,
            *(
                [f"{strength:g}", f"{value:.4f}", f"{share:.4f}", "fails" if fails else ""]
                for strength, value, share, fails in zip(
                    self.strengths,
                    self.values.mean(1),
                    self.sparsity.mean(1),
                    self.fails,
                    strict=True,
                )
            ),
        ]

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"strength": strength, "seed": seed, "validation": value, "sparsity": share}
            for strength, values, shares in zip(
                self.strengths, self.values, self.sparsity, strict=True
            )
            for seed, value, share in zip(self.seeds, values, shares, strict=True)
        ]

    def to_markdown(self) -> str:
        """Returns the table and the tolerance level, as `print` shows them."""
        if self.fails_at is None:
            found = f"Learns at every strength up to {self.strengths[-1]:g}."
        elif self.tolerance is None:
            found = f"Fails at the smallest strength, {self.fails_at:g}."
        else:
            found = f"Learns up to {self.tolerance:g} and fails at {self.fails_at:g}."
        return f"{super().to_markdown()}\n\n{found} Chance: {self.chance:.4f}."


def _draw(scan: ToleranceScan) -> Any:
    """Draws the metric against the strength (left) and against the sparsity (right)."""
    figure, (left, right) = new_figure("ToleranceScan.plot", 1, 2, (10.0, 3.4), sharey=True)
    _draw_means(left, scan, scan.strengths)
    _draw_cliff(left, scan)
    _scale(left, scan.strengths)
    finish(left, x="strength", y=f"validation {scan.metric}")
    _draw_means(right, scan, scan.sparsity.mean(1))
    finish(right, x="sparsity: share of weights that are exactly zero")
    for axes in (left, right):
        axes.axhline(scan.chance, color=GREY, linestyle=":", label="chance")
    _limit(left, scan)
    figure.legend(*left.get_legend_handles_labels(), loc="outside right upper", frameon=False)
    return figure


def _limit(axes: Any, scan: ToleranceScan) -> None:
    """Limits the axis to the values, because the intervals of few seeds are much wider."""
    seen = np.append(scan.values, scan.chance)
    seen = seen[np.isfinite(seen)]
    if len(seen):
        margin = 0.08 * (np.ptp(seen) or max(abs(seen[0]), 1.0))
        axes.set_ylim(seen.min() - margin, seen.max() + margin)


def _draw_means(axes: Any, scan: ToleranceScan, x: Array) -> None:
    means = scan.values.mean(1)
    axes.plot(x, means, color=_LEARNS, alpha=0.4, zorder=1)
    for fails, colour, marker, label in (
        (False, _LEARNS, "o", "learns"),
        (True, _FAILS, "X", "fails"),
    ):
        chosen = scan.fails == fails
        if not chosen.any():
            continue
        halves = [half_width(values) for values in scan.values[chosen]]
        axes.errorbar(
            x[chosen],
            means[chosen],
            yerr=None if np.isnan(halves).all() else halves,
            fmt=marker,
            color=colour,
            capsize=3,
            markersize=7,
            label=label,
        )


def _draw_cliff(axes: Any, scan: ToleranceScan) -> None:
    if scan.fails_at is not None and scan.tolerance is not None:
        label = f"between {scan.tolerance:.3g} and {scan.fails_at:.3g}"
        axes.axvspan(scan.tolerance, scan.fails_at, color=_FAILS, alpha=0.12, lw=0, label=label)


def _scale(axes: Any, strengths: Array) -> None:
    positive = strengths[strengths > 0]
    if not len(positive):
        return
    if len(positive) == len(strengths):
        axes.set_xscale("log")
    else:  # a logarithmic axis cannot show a strength of zero
        axes.set_xscale("symlog", linthresh=float(positive.min()), linscale=0.5)
        axes.set_xlim(-0.2 * positive.min(), 2 * positive.max())
