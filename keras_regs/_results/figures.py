"""Common style of all figures."""

from typing import Any

# Colours by Okabe and Ito, distinguishable with all kinds of colour vision.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#000000")
GREY = "#777777"


def new_figure(
    name: str, rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 3.6), **axes: Any
) -> tuple[Any, Any]:
    """Returns a new figure and its axes, as `matplotlib.pyplot.subplots` does.

    Args:
        name: The function that draws, for the error if Matplotlib is missing.
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
    """Adds titles and a faint grid to axes."""
    axes.set(title=title, xlabel=x, ylabel=y)
    axes.grid(alpha=0.25)
    axes.set_axisbelow(True)


def legend_beside(axes: Any, **arguments: Any) -> None:
    """Adds a legend to the right of the axes, where it hides nothing."""
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
