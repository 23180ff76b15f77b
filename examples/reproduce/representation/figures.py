"""What figure 4 and table 3 show, the errors of the table, and the search for strengths."""

from typing import Any

import numpy as np

from examples.reproduce.drawing import COMMAND, swarm
from examples.reproduce.numbers import measured
from examples.reproduce.representation.choice import chosen_rows, error, search
from examples.reproduce.representation.correlations import SHRINKING
from examples.reproduce.representation.regimes import counted
from examples.reproduce.representation.tables import WORDS
from examples.reproduce.rows import Outcomes
from keras_regs._results.figures import COLOURS, finish, legend_beside, new_figure

ERROR = "test error (%)"
# Of fewer regularizers there is nothing to see.
_FEW = 4
_EXPLANATIONS = {
    "information_lower": "I(z;x), lower bound (nats)",
    "amplitude": "amplitude (logarithmic)",
    "relative_information": "I(z;x), noise in proportion (nats)",
}
_COST = "whitening error"
_MATRICES = {
    "identity": "identity",
    "diagonal": "random positive diagonal",
    "ones": "ones with random diagonal",
    "whitening": "whitening",
}


def errors(outcomes: Outcomes) -> Any:
    """Draws the error of each trial as a dot, and the mean of each regularizer as a line."""
    rows = chosen_rows(outcomes)
    if not rows:
        return None
    figure, axes = new_figure(COMMAND, size=(6.4, 0.9 + 0.32 * len(rows)))
    errors = [np.array([error(trial) for trial in counted(outcomes[row])]) for row in rows.values()]
    apart = np.ptp(np.concatenate(errors)) / 60
    for index, values in enumerate(errors):
        y = index + 0.18 * swarm(values, apart)
        axes.plot(values, y, "o", color=COLOURS[0], alpha=0.6, markersize=4)
        axes.plot([np.mean(values)] * 2, [index - 0.3, index + 0.3], color=COLOURS[0])
    axes.set_yticks(range(len(rows)), [WORDS.get(name, "none") for name in rows])
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
            label=WORDS[name],
            markersize=4,
        )
    finish(axes, x="strength", y=ERROR)
    axes.set(xscale="log", yscale="log")
    legend_beside(axes)
    return figure


def information(outcomes: Outcomes) -> Any:
    """Draws the error against I(z;x) and against what else could explain it.

    A dot for each regularizer, filled for those that shrink activations.
    """
    rows = chosen_rows(outcomes)
    panels = [
        (name, head)
        for name, head in _EXPLANATIONS.items()
        if any(name in trial.measured for row in rows.values() for trial in counted(outcomes[row]))
    ]
    if len(rows) < _FEW or not panels:
        return None
    from matplotlib.ticker import LogLocator

    figure, grid = new_figure(
        COMMAND, 1, len(panels), (3.2 + 2.6 * len(panels), 3.6), squeeze=False
    )
    for axes, (measure, head) in zip(grid[0], panels, strict=True):
        for index, (name, row) in enumerate(rows.items()):
            trials = [trial for trial in counted(outcomes[row]) if measure in trial.measured]
            point = [np.mean(list(map(number, trials))) for number in (measured(measure), error)]
            again, colour = divmod(index, len(COLOURS))
            label = WORDS.get(name, "none")
            style = {"color": COLOURS[colour], "label": label, "linestyle": ""}
            if name not in SHRINKING:
                style["markerfacecolor"] = "white"
            axes.plot(*point, marker="s" if again else "o", **style)
        finish(axes, x=head, y=ERROR if axes is grid[0, 0] else "")
        if measure == "amplitude":
            axes.set_xscale("log")
            axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
            axes.xaxis.set_major_formatter("{x:g}")
            axes.xaxis.set_minor_formatter("")
    legend_beside(grid[0, -1])
    return figure


def transformed(outcomes: Outcomes) -> Any:
    """Draws the error of the network against the correlation of its units, for each matrix."""
    trials = [each for row in outcomes.values() for each in row if _COST in each.measured]
    if not trials:
        return None
    figure, axes = new_figure(COMMAND, size=(6.2, 3.4))
    for index, (name, label) in enumerate(_MATRICES.items()):
        points = [
            [measured(f"{name} {measure}")(trial) for measure in ("correlation", "error")]
            for trial in trials
        ]
        axes.plot(*np.transpose(points), "o", color=COLOURS[index], label=label, alpha=0.7)
    finish(axes, x="correlation of units", y=ERROR)
    legend_beside(axes)
    return figure
