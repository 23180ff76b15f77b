"""How the figures of measurements look, all of them alike."""

from typing import Any

# Okabe and Ito's colours, which people with any kind of colour vision can tell apart.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#000000")
GREY = "#777777"


def new_figure(
    name: str, rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 3.6), **axes: Any
) -> tuple[Any, Any]:
    """A figure and its axes, as `matplotlib.pyplot.subplots` returns them.

    Args:
        name: What draws it, for the error where Matplotlib is missing.
        rows: Number of rows of axes.
        columns: Number of columns of axes.
        size: Width and height in inches.
        axes: Further arguments of `subplots`.

    Raises:
        ImportError: If Matplotlib is not installed.
    """
    pyplot = _pyplot(name)
    figure, grid = pyplot.subplots(rows, columns, figsize=size, layout="constrained", **axes)
    for each in figure.axes:
        each.spines[["top", "right"]].set_visible(False)
    return figure, grid


def finish(axes: Any, title: str = "", x: str = "", y: str = "") -> None:
    """The titles of axes, and the faint lines behind what is drawn there."""
    axes.set(title=title, xlabel=x, ylabel=y)
    axes.grid(alpha=0.25)
    axes.set_axisbelow(True)


def legend_beside(axes: Any, **arguments: Any) -> None:
    """The legend beside the axes, where it hides nothing."""
    axes.legend(
        loc="upper left", bbox_to_anchor=(1.01, 1), borderaxespad=0, frameon=False, **arguments
    )


def _pyplot(name: str) -> Any:
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError(
            f"`{name}` draws with Matplotlib, which is not installed: pip install matplotlib"
        ) from error
    return plt
