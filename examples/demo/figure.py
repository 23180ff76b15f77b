"""The figure: a panel for each story. Its titles say numbers that are computed from the results."""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from examples.compiling import CROSS_ENTROPY
from examples.demo.story import Logs, Results, Story

# Okabe and Ito's, which people with any kind of colour vision can tell apart.
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#6B6B6B"
OF_LAYERS = ("#8C8C8C", "#56B4E9", "#009E73", "#CC79A7", "#0072B2")
TOP = 103
# The least distance of two labels, on axes that end at `TOP`.
APART = 8


def save(results: Mapping[Story, Results], path: Path) -> None:
    """Draws what there is of each story into a PNG file."""
    # Without pyplot: no global state, and no window system is looked for.
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    # Where the figure is 800 pixels wide, letters are still 12 pixels high.
    with matplotlib.rc_context({"font.size": 15, "axes.titlesize": 17}):
        layout = ConstrainedLayoutEngine(w_pad=0.15, h_pad=0.1, wspace=0.05)
        figure = Figure(figsize=(4.6 * len(results), 4.4), dpi=120, layout=layout)
        grid = figure.subplots(1, len(results), squeeze=False)
        for axes, (story, found) in zip(grid[0], results.items(), strict=True):
            axes.spines[["top", "right"]].set_visible(False)
            axes.grid(alpha=0.2)
            axes.locator_params(axis="x", nbins=4, integer=True)
            axes.set_ylim(0, TOP)
            axes.set_xlabel("epoch")
            story.draw(axes, found)
        figure.savefig(path)


def accuracies(title: str, *, trouble: str, remedy: str) -> Callable[[Any, Results], None]:
    """Draws test accuracies: the mean over seeds, and each seed as a thin line.

    Args:
        title: What to write above, with `{trouble}` and `{remedy}` for two final accuracies.
        trouble: The row to draw in orange.
        remedy: The row to draw in blue. Others are grey.
    """
    return partial(_draw_accuracies, title, trouble, remedy)


def _draw_accuracies(title: str, trouble: str, remedy: str, axes: Any, results: Results) -> None:
    colours = {trouble: ORANGE, remedy: BLUE}
    ends = {}
    # The remedy is drawn last, over the others.
    for row in sorted(results, key=lambda row: row == remedy):
        colour = colours.get(row, GREY)
        ends[row] = _draw_seeds(axes, _percent(results[row], "val_accuracy"), colour), row, colour
    _label(axes, list(ends.values()))
    axes.set_ylabel("test accuracy, %")
    numbers = {row: f"{ends[row][0]:.0f} %" if row in ends else "?" for row in colours}
    title = title.format(trouble=numbers[trouble], remedy=numbers[remedy])
    axes.set_title(title, loc="left", weight="bold")


def entropies(row: str, channels: Mapping[str, int]) -> Callable[[Any, Results], None]:
    """Draws the mean entropy of each layer of a row, and the moment of overfitting.

    Args:
        row: The row.
        channels: For each layer its number of channels, D: ln D is the greatest entropy.
    """
    return partial(_draw_entropies, row, channels)


def _draw_entropies(row: str, channels: Mapping[str, int], axes: Any, results: Results) -> None:
    ends = []
    for colour, (layer, count) in zip(OF_LAYERS, channels.items(), strict=True):
        values = _percent(results[row], f"entropy/{layer}") / math.log(count)
        ends.append((_draw_seeds(axes, values, colour), layer, colour))
    _label(axes, ends)
    turns = [np.argmin(logs[f"val_{CROSS_ENTROPY}"]) + 1 for logs in results[row]]
    axes.axvline(np.mean(turns), color=GREY, linestyle="--")
    axes.text(np.mean(turns) - 0.5, 4, "test loss\nis lowest", color=GREY, ha="right")
    axes.set_ylabel("mean entropy, % of ln D")
    lowest, layer, _ = min(ends)
    title = f"Which layer overfits? {layer}:\nits entropy falls to {lowest:.0f} %"
    axes.set_title(title, loc="left", weight="bold")


def _percent(trainings: Sequence[Logs], log: str) -> np.ndarray:
    return 100 * np.array([logs[log] for logs in trainings])


def _draw_seeds(axes: Any, values: np.ndarray, colour: str) -> float:
    """Draws the mean and each seed, and returns where the mean ends."""
    epochs = np.arange(1, values.shape[1] + 1)
    if len(values) > 1:
        axes.plot(epochs, values.T, color=colour, linewidth=1, alpha=0.4)
    axes.plot(epochs, values.mean(0), color=colour, linewidth=3)
    return float(values[:, -1].mean())


def _label(axes: Any, ends: Sequence[tuple[float, str, str]]) -> None:
    """Writes beside the ends of lines what they are, so far apart that it can be read."""
    heights = [height for height, _, _ in sorted(ends)]
    for index in range(1, len(heights)):
        heights[index] = max(heights[index], heights[index - 1] + APART)
    for height, (_, text, colour) in zip(heights, sorted(ends), strict=True):
        place = {"xycoords": "axes fraction", "va": "center"}
        axes.annotate(text, (1.03, height / TOP), color=colour, weight="bold", **place)
