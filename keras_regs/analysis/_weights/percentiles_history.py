"""Figure of the percentiles of a kernel from epoch to epoch."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._inspect.selection import matches
from keras_regs._math.distribution import PERCENTILES
from keras_regs._results.figures import legend_beside, new_figure
from keras_regs._typing import Array
from keras_regs.analysis._weights.percentiles import BANDS, MEDIAN

_BOUND = "#b2410e"


def plot_weight_percentiles(
    history: Mapping[int, Mapping[str, Array]],
    *,
    layer: str | None = None,
    bound: float | None = None,
    ax: Any = None,
) -> Any:
    r"""Draws the percentiles of a kernel against the epoch, with Matplotlib.

    The figure has nine lines, from top to bottom the maximum, 93, 84, 69, 50, 31, 16 and 7 %, and
    the minimum, with bands between pairs of them. Epoch -1 is before training. To zoom in, as from
    the paper's figure 3 to its figure 4, call `figure.axes[0].set_ylim`.

    Args:
        history: Results by epoch, `{epoch: {kernel: array}}`: the attribute `percentiles` of
            `keras_regs.WeightPercentiles`, or the results of `weight_percentiles` at each epoch.
        layer: The kernel to draw: its name (`"conv1/kernel"`), the name or path of its layer, or a
            shell-style pattern that matches no other kernel. Defaults to None: the only kernel.
        bound: Bound of the absolute weights, such as `a * np.pi / 2` for weights
            `a * arctan(v / b)`. Dashed lines mark `bound` and `-bound`. A number above 0. Defaults
            to None: no lines.
        ax: Matplotlib axes to draw into. Defaults to None: those of a new figure.

    Returns:
        The Matplotlib figure, or the figure of `ax` if it is given.

    Raises:
        ValueError: If `history` is empty; if `layer` matches no kernel or several; if `bound` is
            not a finite number above 0.
        ImportError: If Matplotlib is not installed and `ax` is None.

    Source:
        Cakaj, Mehnert & Yang, "Weight Compander: A Simple Weight Reparameterization for
        Regularization", figures 3 and 4.

    Example:

    >>> model = keras.Sequential([keras.Input((100,)), keras.layers.Dense(50, name="dense")])
    >>> history = {}
    >>> for epoch in (-1, 0, 1):
    ...     history[epoch] = kr.analysis.weight_percentiles(model)
    ...     model.set_weights([1.5 * weight for weight in model.get_weights()])
    >>> figure = kr.analysis.plot_weight_percentiles(history)
    >>> figure.axes[0].get_title()
    'dense/kernel'
    """
    name = _kernel_name(history, layer)
    epochs = sorted(epoch for epoch, seen in history.items() if name in seen)
    lines = np.stack([np.asarray(history[epoch][name]) for epoch in epochs], axis=1)
    if bound is not None:
        bound = validated_number(bound, "bound", above=0)
    if ax is None:
        _, ax = new_figure("plot_weight_percentiles", size=(7.2, 3.6))

    last = len(PERCENTILES) - 1
    for outer, (label, color) in enumerate(BANDS.items()):
        ax.fill_between(
            epochs, lines[last - outer], lines[outer], color=color, linewidth=0, label=label
        )
    for line in lines:
        ax.plot(epochs, line, color=MEDIAN, linewidth=0.6, alpha=0.7)
    ax.plot(epochs, lines[last // 2], color=MEDIAN, linewidth=1.8, label="median")
    if bound is not None:
        dashed = {"color": _BOUND, "linewidth": 1.2, "linestyle": (0, (5, 3))}
        ax.axhline(bound, label=f"bound, ±{bound:.3g}", **dashed)
        ax.axhline(-bound, **dashed)
    ax.set(title=name, xlabel="epoch", ylabel="weight")
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.margins(x=0)
    legend_beside(ax)
    return ax.figure


def _kernel_name(history: Mapping[int, Mapping[str, Array]], layer: str | None) -> str:
    names = list(dict.fromkeys(name for seen in history.values() for name in seen))
    if not names:
        raise ValueError(
            "Argument `history` must hold the percentiles of at least one epoch: "
            f"{{epoch: {{kernel: array}}}}. Received: history={history!r}"
        )
    found = [
        name
        for name in names
        if layer in (None, name) or matches(name.rpartition("/")[0], str(layer))
    ]
    if layer in found:
        return str(layer)
    if len(found) != 1:
        raise ValueError(
            "Argument `layer` must be the name of one kernel, or of a layer with a single kernel. "
            f"Available kernels: {names}. Received: layer={layer!r}"
        )
    return found[0]
