"""What figure 7 shows: how alike the filters of the first convolution are."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND
from examples.reproduce.rows import Named, Outcomes
from keras_regs.analysis._figures import finish, new_figure

ROWS = tuple(map(Named, ("vanilla", "sr", "sr1", "sr3")))


def correlations(outcomes: Outcomes) -> Any:
    """Draws how many pairs of filters have which correlation, from epoch to epoch."""
    found = {
        row.label: np.mean([trial.history["correlations"] for trial in outcomes[row]], axis=0)
        for row in ROWS
        if row in outcomes
    }
    if not found:
        return None
    figure, grid = new_figure(
        COMMAND, 1, len(found), (1.2 + 3.2 * len(found), 3.2), sharey=True, squeeze=False
    )
    most = max(counts.max() for counts in found.values())
    for axes, (name, counts) in zip(grid[0], found.items(), strict=True):
        epochs, bins = counts.shape
        image = axes.pcolormesh(
            np.arange(epochs + 1) + 0.5,
            np.linspace(-1, 1, bins + 1),
            np.ma.masked_equal(counts.T, 0),
            cmap="viridis_r",
            vmin=0,
            vmax=most,
        )
        finish(axes, name, "epoch")
    grid[0, 0].set_ylabel("correlation of two filters")
    figure.colorbar(image, ax=grid[0, -1], label="pairs of filters")
    return figure
