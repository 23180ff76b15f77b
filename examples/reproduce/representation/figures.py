"""What figure 4 shows, the errors of the table, and the search for strengths."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND
from examples.reproduce.numbers import measured
from examples.reproduce.representation.choice import chosen_rows, error, search
from examples.reproduce.rows import Outcomes
from keras_regs.analysis._figures import COLOURS, finish, legend_beside, new_figure

ERROR = "test error (%)"


def errors(outcomes: Outcomes) -> Any:
    """Draws the error of each trial as a dot, and the mean of each regularizer as a line."""
    rows = chosen_rows(outcomes)
    figure, axes = new_figure(COMMAND, size=(6.4, 0.9 + 0.32 * len(rows)))
    for index, row in enumerate(rows.values()):
        values = [error(trial) for trial in outcomes[row]]
        axes.plot(values, [index] * len(values), "o", color=COLOURS[0], alpha=0.6, markersize=5)
        axes.plot([np.mean(values)] * 2, [index - 0.3, index + 0.3], color=COLOURS[0])
    axes.set_yticks(range(len(rows)), list(rows))
    axes.invert_yaxis()
    finish(axes, x=ERROR)
    return figure


def strengths(outcomes: Outcomes) -> Any:
    """Draws the error against the strengths that were tried, a line for each regularizer."""
    found = search(outcomes)
    if all(len(at) < 2 for at in found.values()):
        return None
    figure, axes = new_figure(COMMAND)
    for index, (name, at) in enumerate(found.items()):
        again, colour = divmod(index, len(COLOURS))
        means = [np.mean([error(trial) for trial in trials]) for trials in at.values()]
        axes.plot(
            list(at),
            means,
            "s--" if again else "o-",
            color=COLOURS[colour],
            label=name,
            markersize=4,
        )
    finish(axes, x="strength", y=ERROR)
    axes.set(xscale="log", yscale="log")
    legend_beside(axes)
    return figure


def information(outcomes: Outcomes) -> Any:
    """Draws the error against the information in the representation, a dot for each regularizer."""
    figure, axes = new_figure(COMMAND, size=(7.2, 4.2))
    for index, (name, row) in enumerate(chosen_rows(outcomes).items()):
        numbers = (measured("information_upper"), error)
        point = [np.mean([number(trial) for trial in outcomes[row]]) for number in numbers]
        again, colour = divmod(index, len(COLOURS))
        axes.plot(*point, "s" if again else "o", color=COLOURS[colour], label=name)
    finish(axes, x="upper bound of I(z;x) (nats)", y=ERROR)
    legend_beside(axes)
    return figure
