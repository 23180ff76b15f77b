"""What figures 1 to 5 show: where networks stop to learn, and what becomes of gradients there."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from examples.reproduce.delayed_strong.rows import NONE, Row, delay_in_words
from examples.reproduce.delayed_strong.scans import ACCURACY, CHANCE, SPARSITY, learns, scans
from examples.reproduce.drawing import COMMAND, epochs, swarm
from examples.reproduce.rows import Outcomes
from keras_regs._results.figures import COLOURS, GREY, finish, legend_beside, new_figure
from keras_regs.trials import Outcome

# In points of accuracy: dots that are nearer would hide each other.
_APART = 2.0


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
    for index, (label, found) in enumerate(scanned.items()):
        style: dict[str, Any] = {"color": COLOURS[index], "label": label}
        medians = [np.median([ACCURACY(trial) for trial in each]) for each in found.values()]
        grid[0, 0].plot(list(found), medians, color=COLOURS[index], alpha=0.5)
        # Side by side, so that no dot hides another.
        dots = [
            (at * 1.09**index * 1.017**place, trial)
            for at, each in found.items()
            for trial, place in zip(each, swarm(list(map(ACCURACY, each)), _APART), strict=True)
        ]
        _draw_dots(grid[0, 0], dots, **style)
        if is_sparse:
            _draw_dots(grid[0, 1], [(SPARSITY(trial), trial) for _, trial in dots], **style)
    plain = [ACCURACY(trial) for trial in outcomes.get(NONE, ())]
    for axes, head in zip(grid[0], ("strength", "weights that are zero (%)"), strict=False):
        axes.axhline(CHANCE(trials[0]), color=GREY, linestyle=":", label="chance")
        if plain:
            axes.axhline(np.mean(plain), color=GREY, linestyle="--", label="no regularization")
        axes.set_ylim(0, 102)
        finish(axes, x=head)
    grid[0, 0].set_ylabel("test accuracy (%)")
    _name_strengths(grid[0, 0], sorted({at for found in scanned.values() for at in found}))
    legend_beside(grid[0, -1])
    return figure


def _draw_dots(axes: Any, dots: Sequence[tuple[float, Outcome]], **style: Any) -> None:
    """A dot for each trial."""
    x, trials = zip(*dots, strict=True)
    axes.plot(x, [ACCURACY(trial) for trial in trials], "o", alpha=0.6, markersize=5, **style)


def _name_strengths(axes: Any, strengths: Sequence[float]) -> None:
    """Ticks at the strengths that were tried, and nowhere else."""
    axes.set_xscale("log")
    axes.set_xticks(strengths, [f"{each:g}" for each in strengths])
    axes.minorticks_off()


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
    finish(grid[0, 0], x="strength", y="networks that learn (%)")
    grid[0, 0].set_ylim(-4, 104)
    _name_strengths(grid[0, 0], sorted({row.strength for row in outcomes if row.strength}))
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
