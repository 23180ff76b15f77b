"""The figure of how the weights of a kernel are distributed, from epoch to epoch."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._inspect.selection import matches
from keras_regs._math.distribution import PERCENTILES
from keras_regs.analysis._figures import legend_beside, new_figure

# From the outermost band to the innermost: four steps of one hue, which differ in lightness alone.
_BANDS = ("#dbe9f6", "#a9cfe5", "#6aaed6", "#2f7fbc")
_LABELS = ("minimum to maximum", "7 to 93 %", "16 to 84 %", "31 to 69 %")
_LINE = "#08306b"
_BOUND = "#b2410e"


def plot_weight_percentiles(
    percentiles: Mapping[int, Mapping[str, Any]],
    layer: str | None = None,
    ax: Any = None,
    bound: float | None = None,
) -> Any:
    """Draws the percentiles of a kernel against the epoch, with Matplotlib.

    Nine lines, from top to bottom the maximum, 93, 84, 69, 50, 31, 16, 7 % and the minimum, and
    bands between each pair of them. Epoch -1 is before training. `ax.set_ylim` of what is returned
    zooms in, such as from the paper's figure 3 to its figure 4.

    Args:
        percentiles: `{epoch: {kernel: array}}`, such as the attribute `percentiles` of
            `keras_regs.WeightPercentiles`, or what `weight_percentiles` returned at each epoch.
        layer: Which kernel: its name (`"conv1/kernel"`), or the name or path of its layer, or a
            shell-style pattern that fits no other. Defaults to the only one there is.
        ax: Axes of Matplotlib to draw into. Defaults to those of a new figure.
        bound: Weights cannot be larger than this, nor smaller than its negative: two dashed lines,
            such as `a * np.pi / 2` for weights `a * arctan(v / b)`. A number above 0. Defaults to
            none.

    Returns:
        The axes.

    Raises:
        ValueError: If `percentiles` is empty; if `layer` fits no kernel or several; if `bound` is
            no finite number above 0.
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
    >>> axes = kr.analysis.plot_weight_percentiles(history)
    >>> axes.get_title()
    'dense/kernel'
    """
    name = _kernel_name(percentiles, layer)
    epochs = sorted(epoch for epoch, seen in percentiles.items() if name in seen)
    lines = np.stack([np.asarray(percentiles[epoch][name]) for epoch in epochs], axis=1)
    if bound is not None:
        bound = validated_number(bound, "bound", above=0)
    if ax is None:
        _, ax = new_figure("plot_weight_percentiles", size=(7.2, 3.6))

    last = len(PERCENTILES) - 1
    for outer, (color, label) in enumerate(zip(_BANDS, _LABELS, strict=True)):
        ax.fill_between(
            epochs, lines[last - outer], lines[outer], color=color, linewidth=0, label=label
        )
    for line in lines:
        ax.plot(epochs, line, color=_LINE, linewidth=0.6, alpha=0.7)
    ax.plot(epochs, lines[last // 2], color=_LINE, linewidth=1.8, label="median")
    if bound is not None:
        dashed = {"color": _BOUND, "linewidth": 1.2, "linestyle": (0, (5, 3))}
        ax.axhline(bound, label=f"bound, ±{bound:.3g}", **dashed)
        ax.axhline(-bound, **dashed)
    ax.set(title=name, xlabel="epoch", ylabel="weight")
    ax.xaxis.get_major_locator().set_params(integer=True)
    ax.margins(x=0)
    legend_beside(ax)
    return ax


def _kernel_name(percentiles: Mapping[int, Mapping[str, Any]], layer: str | None) -> str:
    names = list(dict.fromkeys(name for seen in percentiles.values() for name in seen))
    if not names:
        raise ValueError(
            "Argument `percentiles` must hold the percentiles of at least one epoch: "
            f"{{epoch: {{kernel: array}}}}. Received: percentiles={percentiles!r}"
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
            f"Argument `layer` must be the name of one kernel, or of a layer with one. Those there "
            f"are: {names}. Received: layer={layer!r}"
        )
    return found[0]
