"""What figures 3 and 4 show, and the learned a and b."""

from typing import Any

import numpy as np

import keras_regs as kr
from examples.reproduce.drawing import COMMAND, draw_band
from examples.reproduce.rows import Outcomes
from examples.reproduce.weight_compander.rows import EQUAL, LEARNED, NARROW, PLAIN
from keras_regs._results.figures import COLOURS, finish, legend_beside, new_figure


def percentiles(outcomes: Outcomes) -> Any:
    """Draws how the weights of the first convolution are distributed, from epoch to epoch."""
    rows = [row for row in (PLAIN, EQUAL, NARROW) if row in outcomes]
    if not rows:
        return None
    figure, grid = new_figure(
        COMMAND, 1, len(rows), (1.2 + 3.2 * len(rows), 3.2), sharey=True, squeeze=False
    )
    for axes, row in zip(grid[0], rows, strict=True):
        history = outcomes[row][0].history["percentiles"]
        drawn = {epoch: {row.name: np.array(each)} for epoch, each in enumerate(history, 1)}
        kr.analysis.plot_weight_percentiles(drawn, ax=axes)
        axes.set_title(row.label)
        if row != rows[-1]:
            axes.get_legend().remove()
        if row != rows[0]:
            axes.set_ylabel("")
    return figure


def learned_parameters(outcomes: Outcomes) -> Any:
    """Draws the learned a and b against the depth of the layer, of which the dense one is last."""
    if LEARNED not in outcomes:
        return None
    figure, axes = new_figure(COMMAND, size=(5.0, 3.2))
    for name, colour in zip("ab", COLOURS, strict=False):
        values = np.array([trial.measured[name] for trial in outcomes[LEARNED]])
        draw_band(axes, np.arange(1, values.shape[1] + 1), values, name, (colour, "-"))
    finish(axes, "learned a and b", "convolution; last, the dense layer")
    legend_beside(axes)
    return figure
