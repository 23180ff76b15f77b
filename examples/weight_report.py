"""Results about weights: tables, and figures 3 and 4 of the weight compander's paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

import keras_regs as kr
from keras_regs._inspect.effective_kernel import effective_value
from keras_regs._inspect.kernels import kernels
from keras_regs._text.tables import markdown

NEAR_ZERO = 0.01

# Indices in `keras_regs.analysis.PERCENTILES`.
HIGHEST, P93, P84, P16, P7, LOWEST = 0, 1, 2, 6, 7, 8


@dataclass(frozen=True)
class Result:
    """A trained network.

    Attributes:
        network: Name of the network.
        model: The network after the last epoch.
        logs: Maps each log to its values, as `examples.training.fit` returns them.
        percentiles: The percentiles of `keras_regs.WeightPercentiles`.
    """

    network: str
    model: keras.Model
    logs: Mapping[str, Sequence[float]]
    percentiles: Mapping[int, Mapping[str, Any]]

    @property
    def first_kernel(self) -> str:
        """The kernel of the first convolution."""
        return next(iter(self.percentiles[-1]))

    @property
    def largest(self) -> float:
        """The magnitude of the largest weight of any kernel in any epoch."""
        return max(
            float(max(lines[HIGHEST], -lines[LOWEST]))
            for seen in self.percentiles.values()
            for lines in seen.values()
        )

    def spread(self, kernel: str) -> float:
        """Returns the distance of the 16th and 84th percentiles after the last epoch."""
        lines = self.percentiles[max(self.percentiles)][kernel]
        return float(lines[P84] - lines[P16])

    def near_zero(self, kernel: str) -> float:
        """Returns the share of weights within `±NEAR_ZERO` after the last epoch."""
        [variable] = [k.variable for k in kernels(self.model) if k.name == kernel]
        weights = keras.ops.convert_to_numpy(effective_value(variable))
        return float(np.mean(np.abs(weights) < NEAR_ZERO))


def table(results: Sequence[Result], bound: float) -> str:
    """Returns a table in Markdown with a row for each network.

    Args:
        results: The trained networks.
        bound: Bound of the absolute weights of a companded network.
    """
    rows = [["network", "accuracy", "cross-entropy", "lowest", "largest weight"]]
    for result in results:
        cross_entropy = result.logs["val_cross_entropy"]
        rows.append(
            [
                result.network,
                f"{result.logs['val_accuracy'][-1]:.4f}",
                f"{cross_entropy[-1]:.4f}",
                f"{min(cross_entropy):.4f}",
                f"{result.largest:.3f}",
            ]
        )
    rows.append(["(bound)", "", "", "", f"{bound:.3f}"])
    return markdown(rows)


def layer_table(results: Sequence[Result]) -> str:
    """Returns a table with the spread and the share near zero of each kernel in each network."""
    head = [f"{what}, {result.network}" for what in ("16 to 84 %", "near 0") for result in results]
    rows = [["kernel", *head]]
    for kernel in results[0].percentiles[-1]:
        spreads = [f"{result.spread(kernel):.4f}" for result in results]
        shares = [f"{result.near_zero(kernel):.3f}" for result in results]
        rows.append([kernel, *spreads, *shares])
    return markdown(rows)


def save_figure(results: Sequence[Result], bound: float, title: str, path: Path) -> None:
    """Draws the weights of the first convolution against the epoch, and a detail around zero.

    Args:
        results: The trained networks.
        bound: Bound of the absolute weights of a companded network.
        title: Description of the training data.
        path: The PNG file to write.
    """
    # Without pyplot, which has global state and looks for a window system.
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5 * len(results) + 1, 6.5), dpi=110, layout="constrained")
    figure.suptitle(title, fontsize="medium")
    axes = figure.subplots(2, len(results), sharex=True, sharey="row", squeeze=False)
    for row in range(2):
        for ax, result in zip(axes[row], results, strict=True):
            kernel = result.first_kernel
            kr.analysis.plot_weight_percentiles(
                result.percentiles, layer=kernel, ax=ax, bound=None if row else bound
            )
            ax.set_title(f"{kernel}, {result.network}" if row == 0 else "around zero")
            ax.spines[["top", "right"]].set_visible(False)
            ax.label_outer()
            if row or result is not results[-1]:
                ax.get_legend().remove()
    inner = [
        line
        for result in results
        for seen in result.percentiles.values()
        for line in np.abs(seen[result.first_kernel][[P93, P7]])
    ]
    axes[1, 0].set_ylim(-max(inner), max(inner))
    figure.savefig(path)
