"""How the weights of a model are distributed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.kernels import Kernel, kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.distribution import PERCENTILES, percentiles
from keras_regs._typing import Array
from keras_regs.analysis._figures import finish, legend_beside, new_figure
from keras_regs.analysis._result import NamedResult

# The bands between pairs of percentiles, from the outermost to the innermost: what they hold, and
# four steps of one hue, which differ in lightness alone.
BANDS = {
    "minimum to maximum": "#dbe9f6",
    "7 to 93 %": "#a9cfe5",
    "16 to 84 %": "#6aaed6",
    "31 to 69 %": "#2f7fbc",
}
MEDIAN = "#08306b"


@dataclass(frozen=True, eq=False)
class KernelPercentiles(NamedResult[Array]):
    """The percentiles of the weights in each kernel, as `weight_percentiles` takes them.

    `found["conv1/kernel"]` are the nine of one kernel. The table and `to_csv()` have a row for each
    kernel and a column for each percentile.

    Attributes:
        percentiles: For each kernel an array of the nine, float64, from the maximum to the minimum.
    """

    percentiles: Mapping[str, Array]

    def plot(self) -> Any:
        """Draws a bar for each kernel, with bands between pairs of percentiles, with Matplotlib.

        Returns:
            The figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        height = 1.2 + 0.32 * len(self)
        figure, axes = new_figure("KernelPercentiles.plot", size=(7.2, height))
        names, numbers = list(self), np.stack(list(self.values()))
        for outer, (label, colour) in enumerate(BANDS.items()):
            low, high = numbers[:, -1 - outer], numbers[:, outer]
            thick = 0.35 + 0.13 * outer  # or few weights far out would look like many
            axes.barh(names, high - low, thick, left=low, color=colour, label=label)
        medians = numbers[:, len(PERCENTILES) // 2]
        axes.plot(medians, names, "|", color=MEDIAN, markersize=12, mew=2, label="median")
        axes.use_sticky_edges = False  # room on both sides of the widest bar
        axes.invert_yaxis()  # the first layer on top
        finish(axes, x="weight")
        axes.grid(visible=False, axis="y")
        legend_beside(axes)
        return figure

    def _by_name(self) -> Mapping[str, Array]:
        return self.percentiles

    def _rows(self) -> list[list[str]]:
        shares = [f"{share:g} %" for share in PERCENTILES]
        rows = [["kernel", "maximum", *shares[1:-1], "minimum"]]
        rows += [[name, *(f"{each:.4g}" for each in nine)] for name, nine in self.items()]
        return rows

    def _records(self) -> list[dict[str, Any]]:
        shares = [f"{share:g}" for share in PERCENTILES]
        return [
            {"kernel": name, **dict(zip(shares, nine, strict=True))} for name, nine in self.items()
        ]


def weight_percentiles(
    model: keras.Model, *, layers: str | Sequence[str] | None = None
) -> KernelPercentiles:
    """Percentiles of the weights in each kernel of a model.

    The nine of the paper's figures, from the largest to the smallest: the maximum, 93.32, 84.13,
    69.15, 50, 30.85, 15.87, 6.68 %, and the minimum. With these shares TensorBoard draws its
    dashboard "Distributions", and so the paper its figures, whose caption rounds them to whole
    percents. In a normal distribution they are half a standard deviation apart, from 1.5 above the
    median to 1.5 below. The shares are in `keras_regs.analysis.PERCENTILES`.

    Kernels are the weights whose name ends in `kernel`, trainable or not. The weights are those
    that the layer computes with: `Ψ(v)` where it reparameterizes them. Between two neighbouring
    weights it is interpolated in a straight line, as NumPy does.

    Args:
        model: The model, built.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers.

    Returns:
        `KernelPercentiles`: it prints as a table, and maps the path and the name of each kernel
        (`"encoder/conv1/kernel"`) to a NumPy array of the nine, float64. All of them are NaN where
        a weight is infinite or NaN.

    Raises:
        ValueError: If the model is not built, or has no kernel; if an entry of `layers` fits no
            layer that has one.

    Source:
        Cakaj, Mehnert & Yang, "Weight Compander: A Simple Weight Reparameterization for
        Regularization", figures 3 and 4.

    Example:

    >>> model = keras.Sequential([keras.Input((100,)), keras.layers.Dense(1, name="dense")])
    >>> model.set_weights([np.arange(100.0).reshape(100, 1), np.zeros(1)])
    >>> found = kr.analysis.weight_percentiles(model)["dense/kernel"]
    >>> [round(float(number), 1) for number in found]
    [99.0, 92.4, 83.3, 68.5, 49.5, 30.5, 15.7, 6.6, 0.0]
    """
    return KernelPercentiles(
        {
            kernel.name: percentiles(sorted_weights(kernel))
            for kernel in kernels(model, validated_layers(layers))
        }
    )


def sorted_weights(kernel: Kernel) -> Array:
    """The weights that a layer computes with, in one sorted NumPy array, float32 or wider."""
    weights = effective_kernel(kernel.variable, kernel.layer)
    return np.sort(keras.ops.convert_to_numpy(weights), axis=None)
