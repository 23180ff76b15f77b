"""Figure of the gradients of loss and penalties from epoch to epoch."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs._inspect.selection import select, validated_layers
from keras_regs._results.figures import COLOURS, finish, new_figure
from keras_regs.analysis._gradients.magnitudes import ALL, GradientMagnitudes

_PANELS = (("loss", "mean |∂L/∂w|"), ("share", "share of ∂L/∂w in %"), ("weight", "mean |w|"))

# A longer legend gets a smaller font, so that it fits the height of the figure.
_LONG_LEGEND = 24


def plot_gradient_balance(
    history: Mapping[int, GradientMagnitudes], *, layers: str | Sequence[str] | None = None
) -> Any:
    """Draws the gradients of a training against the epoch, with Matplotlib.

    The figure has three panels, from top to bottom:

    - The mean magnitude of the loss gradient, on a logarithmic axis. A triangle at the lower edge
      marks a zero.
    - The share of the loss gradient in the sum of the two gradients.
    - The mean magnitude of the weights.

    Each kernel is a line. The black line is the mean over all kernels, as in the paper's figures.
    Epoch -1 is before training. NaN values are left out.

    Args:
        history: Results by epoch, `{epoch: result}`: the attribute `balances` of
            `keras_regs.GradientBalance`, or the results of `gradient_balance` at each epoch.
        layers: Layers whose kernels get lines: name of a layer, a shell-style pattern (`"conv*"`),
            or a list of these. Defaults to all layers. The black line always covers all kernels.

    Returns:
        The Matplotlib figure.

    Raises:
        ValueError: If `history` is empty, or its epochs differ in their kernels; if an entry of
            `layers` matches no kernel.
        ImportError: If Matplotlib is not installed.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, figures
        2 and 5.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> x, y = np.eye(4), np.ones((4, 2))
    >>> history = {}
    >>> for epoch in (-1, 0, 1):
    ...     history[epoch] = kr.analysis.gradient_balance(model, x, y)
    ...     _ = model.fit(x, y, verbose=0)
    >>> figure = kr.analysis.plot_gradient_balance(history)
    >>> [axes.get_ylabel() for axes in figure.axes]
    ['mean |∂L/∂w|', 'share of ∂L/∂w in %', 'mean |w|']
    """
    kernels = _kernels(history)
    chosen = select(
        kernels,
        validated_layers(layers),
        path=lambda kernel: kernel.rpartition("/")[0],
        kind="with a kernel",
    )
    epochs = sorted(history)
    seen = [history[epoch].by_kernel() for epoch in epochs]

    figure, grid = new_figure(
        "plot_gradient_balance", rows=len(_PANELS), size=(7.2, 7.2), sharex=True
    )
    for axes, (name, label) in zip(grid, _PANELS, strict=True):
        percent = 100 if name == "share" else 1
        for kernel, line in _lines(chosen).items():
            numbers = np.array([each[kernel][name] for each in seen])
            axes.plot(epochs, percent * numbers, label=kernel, **line)
        finish(axes, y=label)
        axes.margins(x=0.02)
    if any(each[kernel]["loss"] > 0 for each in seen for kernel in (*chosen, ALL)):
        grid[0].set_yscale("log", nonpositive="mask")
        _mark_zeros(grid[0])
    grid[1].set_ylim(-3, 103)
    grid[2].set_ylim(bottom=0)
    grid[2].set_xlabel("epoch")
    grid[2].xaxis.get_major_locator().set_params(integer=True)
    # Placed beside the whole figure, because a long legend would stretch the first panel.
    handles, labels = grid[0].get_legend_handles_labels()
    size = "medium" if len(labels) <= _LONG_LEGEND else "x-small"
    figure.legend(handles, labels, loc="outside right upper", frameon=False, fontsize=size)
    return figure


def _mark_zeros(axes: Any) -> None:
    """Marks zeros, which a logarithmic axis cannot show, at its lower edge."""
    # In reverse order, so that the large mark of all kernels lies below the small ones.
    for line in reversed(axes.lines):
        epochs, numbers = map(np.asarray, line.get_data())
        zeros = epochs[numbers == 0]
        axes.scatter(
            zeros,
            np.full(len(zeros), 0.04),
            s=80 if line.get_label() == ALL else 20,
            marker="v",
            color=line.get_color(),
            transform=axes.get_xaxis_transform(),
            zorder=3,
        )


def _lines(kernels: list[str]) -> dict[str, dict[str, Any]]:
    """Returns the style of each kernel's line."""
    colours: list[Any]
    *colours, black = COLOURS
    if len(kernels) > len(colours):
        import matplotlib

        # From dark (first layer) to light (last layer), without the shades too light for white.
        shades = matplotlib.colormaps["viridis"](np.linspace(0, 0.9, len(kernels)))
        colours = [tuple(shade) for shade in shades]
    # Dots also show single epochs, which have no line.
    lines: dict[str, dict[str, Any]] = {
        kernel: {"color": colour, "linewidth": 1.2, "marker": "o", "markersize": 4}
        for kernel, colour in zip(kernels, colours, strict=False)
    }
    return {**lines, ALL: {"color": black, "linewidth": 2, "linestyle": "--", "marker": "o"}}


def _kernels(history: Mapping[int, GradientMagnitudes]) -> tuple[str, ...]:
    found = {result.kernels for result in history.values()}
    if len(found) != 1:
        described = "several sets of kernels" if found else f"history={history!r}"
        raise ValueError(
            "Argument `history` must map one or more epochs to the gradients of the same kernels: "
            f"{{epoch: result}}. Received: {described}"
        )
    return found.pop()
