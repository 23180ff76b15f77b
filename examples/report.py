"""Results of the training as a table and a figure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from examples.sparsity_networks import LAYERS, SIZES
from keras_regs._text.tables import markdown

# Colours by Okabe and Ito, distinguishable with all kinds of colour vision.
COLOURS = {
    "vanilla": "#000000",
    "drop": "#E69F00",
    "norm": "#56B4E9",
    "sr1": "#CC79A7",
    "sr2": "#0072B2",
    "sr3": "#009E73",
}
GREY = "#999999"
DOTTED = (0, (1, 1.5))


@dataclass(frozen=True)
class Result:
    """A trained network. Epochs count from 0, and -1 is before training.

    Attributes:
        network: Name of the network.
        logs: Maps each log to its values, as `examples.training.train` returns them.
    """

    network: str
    logs: Mapping[str, Sequence[float]]

    @property
    def test_cross_entropy(self) -> np.ndarray:
        """The test cross-entropy without penalties after each epoch."""
        return np.array(self.logs["val_cross_entropy"])

    @property
    def turning_point(self) -> int:
        """The epoch of the lowest test cross-entropy, after which the network overfits."""
        return int(np.argmin(np.nan_to_num(self.test_cross_entropy, nan=math.inf)))

    @property
    def overfits(self) -> bool:
        """Whether the test cross-entropy was lowest before the last epoch."""
        return self.turning_point < len(self.test_cross_entropy) - 1


def table(results: Sequence[Result], size: str) -> str:
    """Returns the results as a table in Markdown.

    Accuracy and cross-entropy (without penalties) are those of the test images. The columns of
    layers have the mean RFAV entropy after the last epoch, in nats.

    Args:
        results: The trained networks.
        size: Size of the networks, which determines the maximum entropies.
    """
    head = ["network", "best accuracy", "final cross-entropy", "lowest", "in epoch"]
    rows = [[*head, *LAYERS]]
    for result in results:
        cross_entropy = result.test_cross_entropy
        rows.append(
            [
                result.network,
                f"{max(result.logs['val_accuracy']):.4f}",
                f"{cross_entropy[-1]:.4f}",
                f"{cross_entropy[result.turning_point]:.4f}",
                str(result.turning_point),
                *(f"{result.logs[f'entropy/{layer}'][-1]:.3f}" for layer in LAYERS),
            ]
        )
    greatest = [f"{math.log(channels):.3f}" for channels in SIZES[size]]
    rows.append(["(at most)", "", "", "", "", *greatest])
    return markdown(rows)


def save_figure(results: Sequence[Result], size: str, title: str, path: Path) -> None:
    """Draws the cross-entropy, and the mean entropy of each layer, against the epoch.

    A vertical line in the colour of a network marks the epoch of its lowest test cross-entropy.

    Args:
        results: The trained networks.
        size: Size of the networks, which determines the maximum entropies.
        title: Description of the training data.
        path: The PNG file to write.
    """
    # Without pyplot, which has global state and looks for a window system.
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=0.1, h_pad=0.1)
    figure = Figure(figsize=(12, 8), dpi=150, layout=layout)
    grid = figure.add_gridspec(2, len(LAYERS), height_ratios=(3, 2))
    axes = figure.add_subplot(grid[0, :])
    axes.set_title(title, pad=12)
    _draw_cross_entropy(axes, results)
    figure.legend(handles=_legend(results), loc="outside upper center", ncols=9, frameon=False)
    for column, (layer, channels) in enumerate(zip(LAYERS, SIZES[size], strict=True)):
        # One scale for all layers, so that a small change in a stable layer looks small.
        axes = figure.add_subplot(grid[1, column], sharey=axes if column else None)
        axes.tick_params(labelleft=column == 0)
        if column == 0:
            axes.set_ylabel("mean RFAV entropy (nats)")
        _draw_entropy(axes, results, layer, math.log(channels))
    axes.set_ylim(0, 1.05 * math.log(max(SIZES[size])))
    figure.savefig(path)


def _draw_cross_entropy(axes: Any, results: Sequence[Result]) -> None:
    for result in results:
        colour = COLOURS[result.network]
        test = result.test_cross_entropy
        axes.plot(result.logs["cross_entropy"], color=colour, linewidth=1, linestyle=DOTTED)
        axes.plot(test, color=colour)
        turn = result.turning_point
        axes.plot(turn, test[turn], "o", color=colour, markersize=7, markeredgecolor="white")
    axes.set_ylim(0, _top(results))
    axes.set_ylabel("cross-entropy without penalties")
    _finish(axes, results)


def _top(results: Sequence[Result]) -> float:
    """Returns the upper limit of the axis, chosen for the epochs after overfitting begins.

    Otherwise, the initial descent or a single outlier would flatten all curves.
    """
    first = min(result.turning_point for result in results)
    after = [result.test_cross_entropy[first:] for result in results]
    tops = [np.percentile(x[np.isfinite(x)], 95) for x in after if np.isfinite(x).any()]
    return 1.2 * float(max(tops, default=1.0))


def _draw_entropy(axes: Any, results: Sequence[Result], layer: str, greatest: float) -> None:
    for result in results:
        entropy = result.logs[f"entropy/{layer}"]
        axes.plot(np.arange(len(entropy)) - 1, entropy, color=COLOURS[result.network])
    axes.axhline(greatest, color=GREY, linewidth=1)
    axes.set_title(layer, fontsize="medium")
    _finish(axes, results)


def _finish(axes: Any, results: Sequence[Result]) -> None:
    for epoch in sorted({result.turning_point for result in results if result.overfits}):
        together = [r for r in results if r.overfits and r.turning_point == epoch]
        for number, result in enumerate(together):
            # If several lines coincide, their dashes alternate.
            dashes = (4 * number, (4, 4 * max(len(together) - 1, 1)))
            axes.axvline(epoch, color=COLOURS[result.network], linewidth=1.2, linestyle=dashes)
    last = max(len(result.test_cross_entropy) for result in results) - 1
    axes.set_xlim(-1, last + 0.5)
    axes.set_xlabel("epoch")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(alpha=0.25)


def _legend(results: Sequence[Result]) -> list[Any]:
    from matplotlib.lines import Line2D

    networks = [
        Line2D([], [], color=COLOURS[result.network], linewidth=3, label=result.network)
        for result in results
    ]
    styles: list[tuple[str, dict[str, Any]]] = [
        ("test", {}),
        ("training", {"linewidth": 1, "linestyle": DOTTED}),
        ("overfitting begins", {"linestyle": "--", "marker": "o"}),
        ("greatest entropy", {"linewidth": 1, "color": GREY}),
    ]
    return networks + [
        Line2D([], [], **{"color": "#444444", **style}, label=label) for label, style in styles
    ]
