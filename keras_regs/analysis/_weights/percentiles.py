"""Percentiles of the weights of each kernel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.kernels import Kernel, kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.distribution import PERCENTILES, percentiles
from keras_regs._math.numerics import on_host
from keras_regs._results.base import NamedResult
from keras_regs._results.figures import finish, legend_beside, new_figure
from keras_regs._typing import Array

# The bands between pairs of percentiles, from the outermost to the innermost: the share of weights
# that they contain, and their colours, which differ only in lightness.
BANDS = {
    "minimum to maximum": "#dbe9f6",
    "7 to 93 %": "#a9cfe5",
    "16 to 84 %": "#6aaed6",
    "31 to 69 %": "#2f7fbc",
}
MEDIAN = "#08306b"


@dataclass(frozen=True, eq=False)
class KernelPercentiles(NamedResult[Array]):
    """Percentiles of the weights in each kernel, as `weight_percentiles` returns them.

    The result is a mapping: `found["conv1/kernel"]` is the array of nine percentiles of one kernel.
    The table and `to_csv()` have a row for each kernel and a column for each percentile.

    Attributes:
        percentiles: Maps each kernel to a float64 array of nine percentiles, from the maximum to
            the minimum.
    """

    percentiles: Mapping[str, Array]

    def plot(self) -> Any:
        """Draws each kernel as a bar, with bands between pairs of percentiles, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        height = 1.2 + 0.32 * len(self)
        figure, axes = new_figure("KernelPercentiles.plot", size=(7.2, height))
        names, numbers = list(self), np.stack(list(self.values()))
        for outer, (label, colour) in enumerate(BANDS.items()):
            low, high = numbers[:, -1 - outer], numbers[:, outer]
            # The outer bands are thinner, since they contain few weights.
            thick = 0.35 + 0.13 * outer
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
    r"""Computes percentiles of the weights in each kernel of a model.

    These are the nine percentiles of the paper's figures, in descending order: the maximum, 93.32,
    84.13, 69.15, 50, 30.85, 15.87 and 6.68 %, and the minimum. TensorBoard's dashboard
    "Distributions" uses the same percentiles, and the paper's figures were drawn with it. The
    paper's caption rounds them to whole percents. In a normal distribution, neighbouring
    percentiles are half a standard deviation apart, from 1.5 standard deviations above the median
    to 1.5 below it. `keras_regs.analysis.PERCENTILES` has the nine numbers.

    Kernels are the weights whose name ends in `kernel`, trainable or not. If a layer
    reparameterizes its kernel, the weights are those of $\Psi(v)$, which it computes with.
    Percentiles between two neighbouring weights are interpolated linearly, as in NumPy.

    Args:
        model: A built model.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel.

    Returns:
        A `KernelPercentiles`. It prints as a table, and maps the path and the name of each kernel
        (`"encoder/conv1/kernel"`) to a float64 array of the nine percentiles. All nine are NaN if a
        weight is infinite or NaN.

    Raises:
        ValueError: If the model is not built, or has no kernel; if an entry of `layers` matches no
            layer that has a kernel.

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
    """Returns the weights that a layer computes with as one sorted array, float32 or wider."""
    weights = effective_kernel(kernel.variable, kernel.layer)
    return np.sort(on_host(weights), axis=None)
