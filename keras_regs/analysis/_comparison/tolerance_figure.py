"""The figure of a tolerance scan: the metric against strength and against sparsity."""

from typing import TYPE_CHECKING, Any

import numpy as np

from keras_regs.analysis._comparison.intervals import half_width
from keras_regs.analysis._figures import COLOURS, GREY, finish, new_figure

if TYPE_CHECKING:
    from keras_regs.analysis._comparison.tolerance import ToleranceScan

_LEARNS, _FAILS = COLOURS[0], COLOURS[3]


def plot_tolerance(scan: "ToleranceScan") -> Any:
    """Draws a scan: its cliff to the left, what sparsity costs to the right."""
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


def _limit(axes: Any, scan: "ToleranceScan") -> None:
    """Shows all values. The intervals of few seeds are wider by far, and may leave the axes."""
    seen = np.append(scan.values, scan.chance)
    seen = seen[np.isfinite(seen)]
    if len(seen):
        margin = 0.08 * (np.ptp(seen) or max(abs(seen[0]), 1.0))
        axes.set_ylim(seen.min() - margin, seen.max() + margin)


def _draw_means(axes: Any, scan: "ToleranceScan", x: Any) -> None:
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


def _draw_cliff(axes: Any, scan: "ToleranceScan") -> None:
    if scan.fails_at is not None and scan.tolerance is not None:
        label = f"between {scan.tolerance:.3g} and {scan.fails_at:.3g}"
        axes.axvspan(scan.tolerance, scan.fails_at, color=_FAILS, alpha=0.12, lw=0, label=label)


def _scale(axes: Any, strengths: Any) -> None:
    positive = strengths[strengths > 0]
    if not len(positive):
        return
    if len(positive) == len(strengths):
        axes.set_xscale("log")
    else:  # zero, too
        axes.set_xscale("symlog", linthresh=float(positive.min()), linscale=0.5)
        axes.set_xlim(-0.2 * positive.min(), 2 * positive.max())
