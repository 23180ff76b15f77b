"""What figure 7 shows: how alike the filters of the first convolution are."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND
from examples.reproduce.rows import Outcomes
from examples.reproduce.targeted_sparsity.measures import HISTOGRAMS
from examples.reproduce.targeted_sparsity.rows import Network
from keras_regs._results.figures import finish, new_figure

ROWS = tuple(map(Network, ("vanilla", "sr", "sr1", "sr3-filter", "sr3-mean-filter")))
CENTRES = {"filter": "around each filter's mean", "mean_filter": "around the mean filter"}


def correlations(outcomes: Outcomes) -> Any:
    """Draws how many pairs of filters have which correlation, from epoch to epoch.

    One row of axes for each centring of the filters, one column for each network.
    """
    found = {
        (centre, row.label): np.mean([trial.history[log] for trial in outcomes[row]], axis=0)
        for centre, log in HISTOGRAMS.items()
        for row in ROWS
        if row in outcomes and all(log in trial.history for trial in outcomes[row])
    }
    if not found:
        return None
    centres = [centre for centre in CENTRES if any(each == centre for each, _ in found)]
    labels = list(dict.fromkeys(label for _, label in found))
    figure, grid = new_figure(
        COMMAND,
        len(centres),
        len(labels),
        (1.2 + 3.2 * len(labels), 0.4 + 2.8 * len(centres)),
        sharey=True,
        sharex=True,
        squeeze=False,
    )
    most = max(counts.max() for counts in found.values())
    for line, centre in zip(grid, centres, strict=True):
        for axes, label in zip(line, labels, strict=True):
            counts = found.get((centre, label))
            if counts is None:
                axes.set_axis_off()
                continue
            epochs, bins = counts.shape
            image = axes.pcolormesh(
                np.arange(epochs + 1) + 0.5,
                np.linspace(-1, 1, bins + 1),
                np.ma.masked_equal(counts.T, 0),
                cmap="viridis_r",
                vmin=0,
                vmax=most,
            )
            finish(axes, label, "epoch")
        line[0].set_ylabel(f"correlation\n{CENTRES[centre]}")
        figure.colorbar(image, ax=line[-1], label="pairs of filters")
    return figure
