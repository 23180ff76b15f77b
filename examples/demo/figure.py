"""The figure: a panel for each story, with a message that is computed from its results."""

import math
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from examples.compiling import CROSS_ENTROPY
from examples.demo.story import Results, Story

# Okabe and Ito's, which people with any kind of colour vision can tell apart.
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#666666"
LAYERS = ("#56B4E9", "#009E73", "#E69F00", "#CC79A7", "#0072B2")


def save(results: Mapping[Story, Results], path: Path) -> None:
    """Draws what there is of each story into a PNG file."""
    # Without pyplot: no global state, and no window system is looked for.
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    with matplotlib.rc_context({"font.size": 14, "axes.titlesize": 16}):
        layout = ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.12)
        figure = Figure(figsize=(5.4 * len(results), 5), dpi=110, layout=layout)
        grid = figure.subplots(1, len(results), squeeze=False)
        for axes, (story, found) in zip(grid[0], results.items(), strict=True):
            axes.spines[["top", "right"]].set_visible(False)
            axes.grid(alpha=0.2)
            axes.set_xlabel("epoch")
            story.draw(axes, found)
        figure.savefig(path)


def accuracies(title: str, ours: str, against: str) -> Callable[[Any, Results], None]:
    return partial(_draw_accuracies, title, {ours: BLUE, against: ORANGE})


def _draw_accuracies(title: str, colours: Mapping[str, str], axes: Any, results: Results) -> None:
    ends = {}
    for row, trainings in results.items():
        values = 100 * np.array([logs["val_accuracy"] for logs in trainings])
        colour = colours.get(row, GREY)
        _draw_seeds(axes, values, colour)
        ends[f"{row}\n{values[:, -1].mean():.0f} %"] = values[:, -1].mean(), colour
    axes.set_ylim(0, 100)
    axes.set_title(title, loc="left", weight="bold")
    axes.set_ylabel("test accuracy, %")
    _label(axes, ends, 100)


def _draw_seeds(axes: Any, values: np.ndarray, colour: str) -> None:
    epochs = np.arange(1, values.shape[1] + 1)
    axes.plot(epochs, values.T, color=colour, linewidth=1, alpha=0.35)
    axes.plot(epochs, values.mean(0), color=colour, linewidth=3)


def _label(axes: Any, ends: Mapping[str, tuple[float, str]], top: float) -> None:
    """Writes beside the end of each line what it is, as far apart as that needs."""
    least = 0.14 * top
    lowest = -math.inf
    for text, (height, colour) in sorted(ends.items(), key=lambda each: each[1][0]):
        lowest = max(height, lowest + least)
        axes.annotate(
            text,
            (1.02, lowest / top),
            xycoords="axes fraction",
            va="center",
            color=colour,
            weight="bold",
        )


def entropies(row: str, channels: Mapping[str, int]) -> Callable[[Any, Results], None]:
    return partial(_draw_entropies, row, channels)


def _draw_entropies(row: str, channels: Mapping[str, int], axes: Any, results: Results) -> None:
    trainings = results[row]
    ends = {}
    for colour, (layer, count) in zip(LAYERS, channels.items(), strict=True):
        values = np.array([logs[f"entropy/{layer}"] for logs in trainings])
        values = 100 * values / math.log(count)
        _draw_seeds(axes, values, colour)
        ends[layer] = values[:, -1].mean(), colour
    turn = np.mean([np.argmin(logs[f"val_{CROSS_ENTROPY}"]) + 1 for logs in trainings])
    axes.axvline(turn, color=GREY, linestyle="--")
    axes.annotate("test loss is lowest", (turn, 3), color=GREY)
    axes.set_ylim(0, 102)
    axes.set_title("Which layer overfits?", loc="left", weight="bold")
    axes.set_ylabel("mean entropy, % of the greatest")
    _label(axes, ends, 102)
