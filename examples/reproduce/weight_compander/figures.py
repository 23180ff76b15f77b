"""What figures 3 and 4 show: how the weights are distributed."""

from typing import Any

import numpy as np

import keras_regs as kr
from examples.reproduce.drawing import COMMAND
from examples.reproduce.rows import Outcomes
from examples.reproduce.weight_compander.rows import ARCTAN, LEARNED, PLAIN
from keras_regs.analysis._figures import new_figure


def percentiles(outcomes: Outcomes) -> Any:
    """Draws how the weights of the first convolution are distributed, from epoch to epoch."""
    rows = [row for row in (PLAIN, ARCTAN, LEARNED) if row in outcomes]
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
