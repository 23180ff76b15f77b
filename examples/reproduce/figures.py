"""What comes out of experiments, drawn. Each function is given the outcomes of each variant."""

import itertools
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

import keras_regs as kr
from examples.reproduce.claims import Outcomes
from examples.reproduce.numbers import Number
from keras_regs.analysis._figures import COLOURS, GREY, finish, legend_beside, new_figure
from keras_regs.trials import Outcome

Draw = Callable[[Outcomes], Any]
Scans = Callable[[Outcomes], dict[int, dict[float, Sequence[Outcome]]]]

_LINES = ("-", "--", ":")
_NAME = "python -m examples.reproduce report"


def epochs(*logs: tuple[str, str], logarithmic: bool = False) -> Draw:
    """Draws logs against the epoch: the mean over seeds, in a band from the least to the greatest.

    Args:
        logs: For each of the axes the name of a log, and what it is.
        logarithmic: Whether to draw on a logarithmic scale.
    """
    return partial(_draw_epochs, logs, logarithmic)


def _draw_epochs(logs: Sequence[tuple[str, str]], logarithmic: bool, drawn: Outcomes) -> Any:
    if not drawn:
        return None
    figure, grid = new_figure(_NAME, 1, len(logs), (1.5 + 3.4 * len(logs), 3.2), squeeze=False)
    styles = _styles(drawn)
    for axes, (log, head) in zip(grid[0], logs, strict=True):
        for name, trials in drawn.items():
            values = np.array([each.history[log] for each in trials if log in each.history])
            if not len(values):
                continue
            x = np.arange(1, values.shape[1] + 1)
            _draw_band(axes, x, values, name, styles[name])
        finish(axes, head, "epoch")
        if logarithmic:
            axes.set_yscale("log")
    legend_beside(grid[0, -1])
    return figure


def dots(number: Number, head: str) -> Draw:
    """Draws a number of each trial as a dot, and the mean of each variant as a line."""
    return partial(_draw_dots, number, head)


def _draw_dots(number: Number, head: str, outcomes: Outcomes) -> Any:
    figure, axes = new_figure(_NAME, size=(6.4, 0.9 + 0.32 * len(outcomes)))
    for index, trials in enumerate(outcomes.values()):
        values = [number(trial) for trial in trials]
        axes.plot(values, [index] * len(values), "o", color=COLOURS[0], alpha=0.6, markersize=5)
        axes.plot([np.mean(values)] * 2, [index - 0.3, index + 0.3], color=COLOURS[0])
    axes.set_yticks(range(len(outcomes)), list(outcomes))
    axes.invert_yaxis()
    finish(axes, x=head)
    return figure


def scans(
    scan: Scans, unregularized: str, accuracy: Number, sparsity: Number, chance: Number
) -> Draw:
    """Draws the accuracy against the strength and the sparsity, with each delay and without.

    Args:
        scan: Function that is given the outcomes and returns the trials at each strength, by the
            delay in epochs, 0 first.
        unregularized: The variant without regularization.
        accuracy: Of a trial.
        sparsity: Of a trial.
        chance: The accuracy of guessing, of a trial.
    """

    def draw(outcomes: Outcomes) -> Any:
        scanned = {_said(delay): found for delay, found in scan(outcomes).items()}
        trials = [trial for found in scanned.values() for each in found.values() for trial in each]
        if not trials:
            return None
        is_sparse = any(sparsity(trial) > 0 for trial in trials)
        figure, grid = new_figure(
            _NAME, 1, 1 + is_sparse, (5.2 + 3.6 * is_sparse, 3.4), sharey=True, squeeze=False
        )
        for colour, (label, found) in zip(COLOURS, scanned.items(), strict=False):
            values = [[accuracy(trial) for trial in trials] for trials in found.values()]
            shares = [np.mean([sparsity(trial) for trial in each]) for each in found.values()]
            for axes, x in zip(grid[0], (list(found), shares), strict=False):
                _draw_line(axes, x, values, colour, label)
        plain = [accuracy(trial) for trial in outcomes.get(unregularized, ())]
        for axes, head in zip(grid[0], ("strength", "weights that are zero (%)"), strict=False):
            axes.axhline(chance(trials[0]), color=GREY, linestyle=":", label="chance")
            if plain:
                axes.axhline(np.mean(plain), color=GREY, linestyle="--", label="no regularization")
            axes.set_ylim(0, 102)
            finish(axes, x=head)
        grid[0, 0].set(xscale="log", ylabel="test accuracy (%)")
        legend_beside(grid[0, -1])
        return figure

    return draw


def _said(delay: int) -> str:
    return f"delay of {delay} epochs" if delay else "without delay"


def _draw_line(
    axes: Any, x: Sequence[float], values: Sequence[Sequence[float]], colour: str, label: str
) -> None:
    """The means, and the least and the greatest value of each."""
    means = np.array([np.mean(each) for each in values])
    spans = [means - [min(each) for each in values], [max(each) for each in values] - means]
    axes.errorbar(x, means, yerr=spans, fmt="o-", color=colour, label=label, capsize=2)


def gradients(scan: Scans) -> Draw:
    """Draws the gradient of the loss, its share and the weights, at some of the strengths."""

    def draw(outcomes: Outcomes) -> Any:
        scanned = scan(outcomes)
        strengths = list(scanned.get(0, ()))
        shown = strengths[:: max(1, (len(strengths) + 2) // 3)]
        drawn = {
            f"{strength:g}, {_said(delay)}": scanned[delay][strength]
            for strength in shown
            for delay in dict.fromkeys((0, max(scanned)))
            if strength in scanned[delay]
        }
        logs = {
            "loss_gradient/all": "mean gradient of the loss",
            "loss_gradient_share/all": "its share of all gradients",
            "mean_absolute_weight/all": "mean absolute weight",
        }
        shares = [
            trial.history["loss_gradient_share/all"]
            for trials in drawn.values()
            for trial in trials
        ]
        if np.all(np.concatenate(shares or [[1.0]]) == 1):  # what proximal steps regularize
            del logs["loss_gradient_share/all"]
        return epochs(*logs.items(), logarithmic=True)(drawn)

    return draw


def ablations(outcomes: Outcomes) -> Any:
    """Draws the accuracy against the share of the features that is lost."""
    return _sequences(outcomes, "ablation", "share of the features lost", "accuracy", ends=(0, 1))


def correlations(outcomes: Outcomes) -> Any:
    """Draws the canonical correlations of the features before and after training."""
    return _sequences(outcomes, "cca", "number of the correlation", "canonical correlation")


def _sequences(
    outcomes: Outcomes, name: str, x: str, y: str, ends: tuple[float, float] | None = None
) -> Any:
    figure, axes = new_figure(_NAME)
    styles = _styles(outcomes)
    for label, trials in outcomes.items():
        values = np.array([trial.measured[name] for trial in trials])
        count = values.shape[1]
        where = np.arange(1, count + 1) if ends is None else np.linspace(*ends, count)
        _draw_band(axes, where, values, label, styles[label])
    finish(axes, x=x, y=y)
    axes.set_ylim(bottom=0)
    legend_beside(axes)
    return figure


def percentiles(outcomes: Outcomes) -> Any:
    """Draws how the weights of the first convolution are distributed, from epoch to epoch."""
    names = [name for name in ("plain", "arctan", "learned") if name in outcomes]
    if not names:
        return None
    figure, grid = new_figure(
        _NAME, 1, len(names), (1.2 + 3.2 * len(names), 3.2), sharey=True, squeeze=False
    )
    for axes, name in zip(grid[0], names, strict=True):
        history = outcomes[name][0].history["percentiles"]
        drawn = {epoch: {name: np.array(each)} for epoch, each in enumerate(history, 1)}
        kr.analysis.plot_weight_percentiles(drawn, ax=axes)
        axes.set_title(name)
        if name != names[-1]:
            axes.get_legend().remove()
        if name != names[0]:
            axes.set_ylabel("")
    return figure


def correlation_histograms(*names: str) -> Draw:
    """Draws how many pairs of filters are how alike from epoch to epoch, of these variants."""
    return partial(_draw_correlations, names)


def _draw_correlations(names: Sequence[str], outcomes: Outcomes) -> Any:
    found = {
        name: np.mean([trial.history["correlations"] for trial in outcomes[name]], axis=0)
        for name in names
        if name in outcomes
    }
    if not found:
        return None
    figure, grid = new_figure(
        _NAME, 1, len(found), (1.2 + 3.2 * len(found), 3.2), sharey=True, squeeze=False
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


def searches(
    search: Callable[[Outcomes], dict[str, dict[float, Sequence[Outcome]]]],
    number: Number,
    head: str,
) -> Draw:
    """Draws a number against the strengths that were tried, a line for each regularizer.

    Args:
        search: Function that is given the outcomes and returns the trials of each regularizer at
            each strength.
        number: Of a trial.
        head: What it is.
    """

    def draw(outcomes: Outcomes) -> Any:
        found = search(outcomes)
        if all(len(at) < 2 for at in found.values()):
            return None
        figure, axes = new_figure(_NAME)
        for index, (name, at) in enumerate(found.items()):
            again, colour = divmod(index, len(COLOURS))
            means = [np.mean([number(trial) for trial in trials]) for trials in at.values()]
            axes.plot(
                list(at),
                means,
                "s--" if again else "o-",
                color=COLOURS[colour],
                label=name,
                markersize=4,
            )
        finish(axes, x="strength", y=head)
        axes.set(xscale="log", yscale="log")
        legend_beside(axes)
        return figure

    return draw


def against(number: Number, x: str, error: Number, y: str) -> Draw:
    """Draws one number against another, a dot for each variant."""
    return partial(_draw_against, number, x, error, y)


def _draw_against(number: Number, x: str, error: Number, y: str, outcomes: Outcomes) -> Any:
    figure, axes = new_figure(_NAME, size=(7.2, 4.2))
    for index, (name, trials) in enumerate(outcomes.items()):
        point = [np.mean([each(trial) for trial in trials]) for each in (number, error)]
        again, colour = divmod(index, len(COLOURS))
        axes.plot(*point, "s" if again else "o", color=COLOURS[colour], label=name)
    finish(axes, x=x, y=y)
    legend_beside(axes)
    return figure


def _draw_band(axes: Any, x: Any, values: Any, label: str, style: tuple[str, str]) -> None:
    """The mean of each seed's values, in a band from the least to the greatest."""
    colour, line = style
    axes.plot(x, values.mean(0), line, color=colour, label=label)
    axes.fill_between(x, values.min(0), values.max(0), color=colour, alpha=0.15, linewidth=0)


def _styles(outcomes: Outcomes) -> dict[str, tuple[str, str]]:
    """Colour and line of each variant. Those whose names begin alike have one colour."""
    alike: dict[str, list[str]] = {}
    for name in outcomes:
        alike.setdefault(re.split("[-,]", name)[0], []).append(name)
    return {
        name: (colour, line)
        for colour, names in zip(itertools.cycle(COLOURS), alike.values(), strict=False)
        for line, name in zip(itertools.cycle(_LINES), names, strict=False)
    }
