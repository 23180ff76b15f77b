"""Results of the study of representations as a table and a figure."""

from pathlib import Path

import numpy as np

import keras_regs as kr
from keras_regs._text.tables import markdown
from keras_regs.analysis._representations.characteristics_result import MEASURES

HEADS = {
    **{name: name.replace("_", " ") for name in MEASURES},
    "information_lower": "I(z;x) at least",
    "information_upper": "at most, nats",
}
# What each regularizer is meant to change.
TARGETS = {
    "CR": ("covariance", "correlation"),
    "cw-CR": ("covariance",),
    "L1R": ("sparsity",),
    "RR": ("rank",),
    "cw-RR": ("rank",),
}


def table(comparison: kr.analysis.Comparison) -> str:
    """Returns the test error and the characteristics of the layer, averaged over seeds.

    The table is in Markdown. As in the paper's table 6, what a regularizer is meant to change is
    bold.
    """
    rows = [["regularizer", "strength", "test error, %", *HEADS.values()]]
    for name, chosen in comparison.chosen.items():
        error, half = 100 * (1 - comparison.mean(name)), 100 * comparison.half_width(name)
        row = [name, chosen, f"{error:.2f}" + ("" if np.isnan(half) else f" ± {half:.2f}")]
        for measure in HEADS:
            number = f"{np.mean(comparison.measured[name][measure]):.3g}"
            row.append(f"**{number}**" if measure in TARGETS.get(name, ()) else number)
        rows.append(row)
    seeds = len(comparison.seeds)
    note = f"Means of {seeds} seeds ± half of the 95 % interval." if seeds > 1 else "One seed."
    return f"{markdown(rows)}\n\n{note} Chosen on validation data: {comparison.best}."


def save_figure(comparison: kr.analysis.Comparison, path: Path) -> None:
    """Draws the test error against each characteristic, with a dot for each regularizer."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 6), dpi=120, layout="constrained")
    shown = [*MEASURES, "information_upper"]
    errors = {name: 100 * (1 - comparison.mean(name)) for name in comparison.chosen}
    grid = figure.subplots(2, 4, sharey=True)
    for axes, measure in zip(grid.flat, shown, strict=False):
        for number, (name, error) in enumerate(sorted(errors.items(), key=lambda each: each[1])):
            value = np.mean(comparison.measured[name][measure])
            colour = "#D55E00" if name == "baseline" else "#0072B2"
            axes.plot(value, error, "o", color=colour, markersize=5)
            # Names alternate between above and below, so that neighbours do not overlap.
            offset = (4, 3) if number % 2 else (4, -9)
            axes.annotate(name, (value, error), offset, textcoords="offset points", fontsize=7)
        head = "I(z;x), upper bound (nats)" if measure == shown[-1] else HEADS[measure]
        axes.set_xlabel(head)
        if measure in ("amplitude", "covariance"):
            axes.set_xscale("log")
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(alpha=0.25)
        axes.margins(x=0.15, y=0.1)
    for axes in grid[:, 0]:
        axes.set_ylabel("test error (%)")
    grid.flat[-1].set_axis_off()
    figure.savefig(path)
