"""The figure of a comparison: seeds as dots, means with their intervals."""

from typing import TYPE_CHECKING, Any

import numpy as np

from keras_regs.analysis._figures import COLOURS, GREY, finish, new_figure

if TYPE_CHECKING:
    from keras_regs.analysis._comparison.comparison import Comparison


def plot_comparison(comparison: "Comparison") -> Any:
    """Draws a comparison, one candidate a row, from top to bottom as they were given."""
    names = list(comparison.chosen)
    figure, axes = new_figure("Comparison.plot", size=(6.4, 1.2 + 0.42 * len(names)))
    for row, name in enumerate(names):
        values = np.asarray(comparison.values(name))
        colour = _colour(comparison, name)
        # Side by side where seeds lie close, below the mean.
        offsets = 0.16 + 0.08 * (np.arange(len(values)) % 3)
        axes.plot(values, row + offsets, "o", color=colour, alpha=0.45, markersize=4, mew=0)
        half = comparison.half_width(name)
        axes.errorbar(
            comparison.mean(name),
            row,
            xerr=None if np.isnan(half) else half,
            fmt="D",
            color=colour,
            markersize=6,
            capsize=3,
            linewidth=1.6,
        )
    labels = [_label(comparison, name) for name in names]
    axes.set_yticks(range(len(names)), labels)
    axes.set_ylim(len(names) - 0.4, -0.6)
    for label, name in zip(axes.get_yticklabels(), names, strict=True):
        label.set_fontweight("bold" if name == comparison.leader else "normal")
    data = "validation" if comparison.test is None else "test"
    better = "higher" if comparison.mode == "max" else "lower"
    count = len(comparison.seeds)
    finish(
        axes,
        f"Mean of {count} seeds and its 95 % interval" if count > 1 else "One seed",
        f"{data} {comparison.metric} ({better} is better)",
    )
    axes.grid(visible=False, axis="y")
    return figure


def _colour(comparison: "Comparison", name: str) -> str:
    if name == comparison.leader:
        return COLOURS[0]
    return COLOURS[4] if comparison.overlaps_best(name) else GREY


def _label(comparison: "Comparison", name: str) -> str:
    several = len(comparison.validation[name]) > 1
    return f"{name}\n{comparison.chosen[name]}" if several else name
