"""The figure of the characteristics of representations."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from keras_regs.analysis._figures import COLOURS, finish, new_figure

if TYPE_CHECKING:
    from keras_regs.analysis._representations.characteristics_result import Characteristics

# What is measured, and what it is called in full.
TITLES = {
    "amplitude": "amplitude",
    "covariance": "covariance",
    "correlation": "correlation",
    "sparsity": "sparsity",
    "dead_units": "dead units",
    "rank": "stable rank",
}

# Inches for a row, and for one of many.
_ROW, _NARROW_ROW = 0.32, 0.18
_FEW_ROWS = 20


def plot_characteristics(named: Mapping[str, "Characteristics"], name: str) -> Any:
    """Draws a panel for each characteristic, with a line for each representation.

    Full dots are those of all samples, circles the means over classes.

    Args:
        named: The characteristics of each representation.
        name: What draws it, for the error where Matplotlib is missing.
    """
    places = range(len(named))
    class_wise = {
        place: each.class_wise for place, each in zip(places, named.values(), strict=True)
    }
    height = _ROW if len(named) <= _FEW_ROWS else _NARROW_ROW
    size = (12.0, 1.1 + height * len(named))
    figure, grid = new_figure(name, 1, len(TITLES), size=size, sharey=True)
    for axes, (field, title) in zip(grid, TITLES.items(), strict=True):
        values = [getattr(each, field) for each in named.values()]
        axes.hlines(places, 0, values, color=COLOURS[0], linewidth=1, alpha=0.5)
        axes.plot(values, places, "o", color=COLOURS[0], label="all samples")
        within = {place: getattr(each, field) for place, each in class_wise.items() if each}
        if within:
            circles = {"color": COLOURS[3], "fillstyle": "none", "label": "mean of classes"}
            axes.plot(list(within.values()), list(within), "o", **circles)
        finish(axes, title)
        axes.margins(x=0.12)
        axes.locator_params(axis="x", nbins=3)
        # Long numbers share a power of ten, which stands once at the end of the axis.
        axes.ticklabel_format(axis="x", style="sci", scilimits=(-3, 4), useMathText=True)
        if field in ("sparsity", "dead_units"):
            axes.set_xlim(-0.05, 1.05)
    grid[0].set_yticks(places, list(named))
    grid[0].set_ylim(len(named) - 0.3, -0.7)
    if any(class_wise.values()):
        figure.legend(*grid[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure
