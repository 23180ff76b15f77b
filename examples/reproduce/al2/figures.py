"""What figure 1 shows, and the canonical correlations."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND, draw_band, styles
from examples.reproduce.rows import Outcomes
from keras_regs._results.figures import finish, legend_beside, new_figure


def ablations(outcomes: Outcomes) -> Any:
    """Draws the accuracy against the share of the features that is lost."""
    return _draw(outcomes, "ablation", "share of the features lost", "accuracy", ends=(0, 1))


def correlations(outcomes: Outcomes) -> Any:
    """Draws the canonical correlations of the features before and after training."""
    return _draw(outcomes, "cca", "number of the correlation", "canonical correlation")


def _draw(
    outcomes: Outcomes, name: str, x: str, y: str, ends: tuple[float, float] | None = None
) -> Any:
    figure, axes = new_figure(COMMAND)
    style_of = styles(outcomes)
    for row, trials in outcomes.items():
        values = np.array([trial.measured[name] for trial in trials])
        count = values.shape[1]
        where = np.arange(1, count + 1) if ends is None else np.linspace(*ends, count)
        draw_band(axes, where, values, row.label, style_of[row])
    finish(axes, x=x, y=y)
    axes.set_ylim(bottom=0)
    legend_beside(axes)
    return figure
