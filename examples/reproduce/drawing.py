"""Drawings that several experiments share: a number against the epoch, in a band over the seeds."""

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from examples.reproduce.rows import Outcomes, Row
from keras_regs._results.figures import COLOURS, finish, legend_beside, new_figure

Draw = Callable[[Outcomes], Any]
Style = tuple[str, str]

# What needs Matplotlib.
COMMAND = "python -m examples.reproduce report"
# The diameter of a dot in inches.
_DOT = 0.06
_LINES = ("-", "--", ":")


def epochs(*logs: tuple[str, str], logarithmic: bool = False) -> Draw:
    """Draws logs against the epoch: the mean over seeds, in a band from the least to the greatest.

    Args:
        logs: For each of the axes the name of a log, and what it is.
        logarithmic: Whether to draw on a logarithmic scale.
    """
    return partial(_draw_epochs, logs, logarithmic)


def _draw_epochs(logs: Sequence[tuple[str, str]], logarithmic: bool, outcomes: Outcomes) -> Any:
    if not outcomes:
        return None
    figure, grid = new_figure(COMMAND, 1, len(logs), (1.5 + 3.4 * len(logs), 3.2), squeeze=False)
    style_of = styles(outcomes)
    for axes, (log, head) in zip(grid[0], logs, strict=True):
        for row, trials in outcomes.items():
            values = np.array([each.history[log] for each in trials if log in each.history])
            if not len(values):
                continue
            x = np.arange(1, values.shape[1] + 1)
            draw_band(axes, x, values, row.label, style_of[row])
        finish(axes, head, "epoch")
        if logarithmic:
            axes.set_yscale("log")
    legend_beside(grid[0, -1])
    return figure


def draw_band(axes: Any, x: Any, values: Any, label: str, style: Style) -> None:
    """Draws the mean of each seed's values, in a band from the least to the greatest."""
    colour, line = style
    axes.plot(x, values.mean(0), line, color=colour, label=label)
    axes.fill_between(x, values.min(0), values.max(0), color=colour, alpha=0.15, linewidth=0)


def dots(sides: Mapping[str, Sequence[float]]) -> Any:
    """Draws the number of each seed as a dot, a line for each side. None if there is nothing."""
    drawn = {name: np.asarray(values, float) for name, values in sides.items() if len(values)}
    if not drawn:
        return None
    everything = np.concatenate(list(drawn.values()))
    places = [swarm(values, np.ptp(everything) * _DOT / 1.4) for values in drawn.values()]
    # In inches: a row, which has room for the widest swarm.
    row = max(0.2, _DOT * (2 + max(map(np.ptp, places))))
    figure, axes = new_figure(COMMAND, size=(2.6, 0.34 + row * len(drawn)))
    for index, (values, place) in enumerate(zip(drawn.values(), places, strict=True)):
        y = index + place * _DOT / row
        axes.plot(values, y, "o", color=COLOURS[index], alpha=0.6, markersize=4)
        axes.plot([values.mean()] * 2, [index - 0.35, index + 0.35], color=COLOURS[index])
    axes.set_ylim(len(drawn) - 0.5, -0.5)
    axes.set_yticks(range(len(drawn)), list(drawn), fontsize=7)
    axes.tick_params(axis="x", labelsize=7)
    axes.locator_params(axis="x", nbins=4)
    return figure


def swarm(values: Sequence[float], width: float) -> np.ndarray:
    """Places beside each other for values that are too close to be told apart.

    Args:
        values: The values.
        width: How far apart two dots must be in one place.

    Returns:
        The place of each value: 0, then 1, -1, 2, -2 and so on.
    """
    places = np.zeros(len(values), int)
    order = np.argsort(values, kind="stable")
    for index, this in enumerate(order):
        near = [other for other in order[:index] if values[this] - values[other] <= width]
        taken = {places[other] for other in near}
        free = (place for each in itertools.count() for place in (each, -each))
        places[this] = next(place for place in free if place not in taken)
    return places


def styles(rows: Iterable[Row]) -> dict[Row, Style]:
    """The colour of each row, which is that of its family, and its line, which tells it apart."""
    families: dict[str, list[Row]] = {}
    for row in rows:
        families.setdefault(row.family, []).append(row)
    return {
        row: (colour, line)
        for colour, family in zip(itertools.cycle(COLOURS), families.values(), strict=False)
        for line, row in zip(itertools.cycle(_LINES), family, strict=False)
    }
