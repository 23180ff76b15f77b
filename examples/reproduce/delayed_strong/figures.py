"""What figures 1 to 5 show: where networks stop to learn, and what becomes of gradients there."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from examples.reproduce.delayed_strong.rows import NONE, Row, delay_in_words
from examples.reproduce.delayed_strong.scans import ACCURACY, CHANCE, SPARSITY, learns, scans
from examples.reproduce.drawing import COMMAND, epochs
from examples.reproduce.rows import Outcomes
from keras_regs.analysis._figures import COLOURS, GREY, finish, legend_beside, new_figure


def cliff(outcomes: Outcomes) -> Any:
    """Draws the accuracy against the strength and the sparsity, with each delay and without."""
    scanned = {delay_in_words(delay): found for delay, found in scans(outcomes).items()}
    trials = [trial for found in scanned.values() for each in found.values() for trial in each]
    if not trials:
        return None
    is_sparse = any(SPARSITY(trial) > 0 for trial in trials)
    figure, grid = new_figure(
        COMMAND, 1, 1 + is_sparse, (5.2 + 3.6 * is_sparse, 3.4), sharey=True, squeeze=False
    )
    for colour, (label, found) in zip(COLOURS, scanned.items(), strict=False):
        values = [[ACCURACY(trial) for trial in trials] for trials in found.values()]
        shares = [np.mean([SPARSITY(trial) for trial in each]) for each in found.values()]
        for axes, x in zip(grid[0], (list(found), shares), strict=False):
            _draw_line(axes, x, values, colour, label)
    plain = [ACCURACY(trial) for trial in outcomes.get(NONE, ())]
    for axes, head in zip(grid[0], ("strength", "weights that are zero (%)"), strict=False):
        axes.axhline(CHANCE(trials[0]), color=GREY, linestyle=":", label="chance")
        if plain:
            axes.axhline(np.mean(plain), color=GREY, linestyle="--", label="no regularization")
        axes.set_ylim(0, 102)
        finish(axes, x=head)
    grid[0, 0].set(xscale="log", ylabel="test accuracy (%)")
    legend_beside(grid[0, -1])
    return figure


def _draw_line(
    axes: Any, x: Sequence[float], values: Sequence[Sequence[float]], colour: str, label: str
) -> None:
    """The means, and the least and the greatest value of each."""
    means = np.array([np.mean(each) for each in values])
    spans = [means - [min(each) for each in values], [max(each) for each in values] - means]
    axes.errorbar(x, means, yerr=spans, fmt="o-", color=colour, label=label, capsize=2)


def depths(outcomes: Outcomes) -> Any:
    """Draws with how many of the seeds networks of each depth learn, against the strength."""
    layers = sorted({row.layers for row in outcomes if row.layers})
    if not layers:
        return None
    figure, grid = new_figure(COMMAND, 1, 1, (5.2, 3.4), squeeze=False)
    for colour, each in zip(COLOURS, layers, strict=False):
        rows = {row.strength: trials for row, trials in outcomes.items() if row.layers == each}
        strengths = sorted(rows)
        shares = [100 * np.mean([learns(trial) for trial in rows[at]]) for at in strengths]
        grid[0, 0].plot(strengths, shares, "o-", color=colour, label=f"{each} layers")
    grid[0, 0].set(xscale="log", ylim=(-4, 104), ylabel="networks that learn (%)")
    finish(grid[0, 0], x="strength")
    legend_beside(grid[0, 0])
    return figure


def gradients(outcomes: Outcomes) -> Any:
    """Draws the gradient of the loss, its share and the weights, at some of the strengths.

    Without delay, and with the longest one.
    """
    scanned = scans(outcomes)
    if not scanned:
        return None
    strengths = list(scanned.get(0, ()))
    shown = strengths[:: -max(1, (len(strengths) + 2) // 3)][::-1]
    rows = [Row(strength, delay) for strength in shown for delay in sorted({0, max(scanned)})]
    drawn = {row: outcomes[row] for row in rows if row in outcomes}
    logs = {
        "loss_gradient/all": "mean gradient of the loss",
        "loss_gradient_share/all": "its share of all gradients",
        "mean_absolute_weight/all": "mean absolute weight",
    }
    shares = [
        trial.history["loss_gradient_share/all"] for trials in drawn.values() for trial in trials
    ]
    if np.all(np.concatenate(shares or [[1.0]]) == 1):  # what proximal steps regularize
        del logs["loss_gradient_share/all"]
    return epochs(*logs.items(), logarithmic=True)(drawn)
