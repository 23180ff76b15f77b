"""What shrinking a model has removed, and what it has kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, finish, new_figure
from keras_regs._text.tables import markdown
from keras_regs._typing import Array


@dataclass(frozen=True, eq=False)
class ShrinkReport(Result):
    """What `keras_regs.shrink` has removed from a model, and why other channels stay.

    `print` shows a table with a row for each layer and a row for the whole model. `to_csv()` has a
    row for each layer. The arrays have an element for each layer with a kernel whose channels were
    followed, in the order of the model.

    Attributes:
        layers: The paths of these layers, such as `"encoder/conv1"`.
        channels: Number of output channels before, by layer.
        channels_left: Number of output channels after, by layer.
        parameters: Number of parameters before, by layer.
        parameters_left: Number of parameters after, by layer.
        multiply_adds: Number of multiply-adds before, for one sample, by layer. NaN if the size of
            the input is not fixed.
        multiply_adds_left: Number of multiply-adds after, for one sample, by layer.
        total_parameters: Number of parameters of the whole model before.
        total_parameters_left: Number of parameters of the whole model after.
        kept: Why constant channels and channels without effect stay: for each layer that has some,
            the number of channels for each reason.
    """

    layers: tuple[str, ...]
    channels: Array
    channels_left: Array
    parameters: Array
    parameters_left: Array
    multiply_adds: Array
    multiply_adds_left: Array
    total_parameters: int
    total_parameters_left: int
    kept: Mapping[str, Mapping[str, int]]

    @property
    def removed(self) -> int:
        """Number of removed channels."""
        return int(self.channels.sum() - self.channels_left.sum())

    def plot(self) -> Any:
        """Draws the channels of each layer as bars, those that stay on top of those before.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        height = 1.2 + 0.28 * len(self.layers)
        figure, axes = new_figure("ShrinkReport.plot", size=(6.4, height))
        axes.barh(self.layers, self.channels, color=COLOURS[4], alpha=0.4, label="before")
        axes.barh(self.layers, self.channels_left, color=COLOURS[0], label="after")
        axes.invert_yaxis()  # the first layer on top
        finish(axes, x="output channels")
        axes.grid(visible=False, axis="y")
        axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False)
        return figure

    def to_markdown(self) -> str:
        return markdown(self._rows(), left=(0, 7))

    def _records(self) -> list[dict[str, Any]]:
        columns = ("layer", *_NUMBERS, "kept")
        numbers = [getattr(self, name) for name in _NUMBERS]
        reasons = [self._reasons(layer) for layer in self.layers]
        rows = zip(self.layers, *numbers, reasons, strict=True)
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def _rows(self) -> list[tuple[str, ...]]:
        header = (
            *("layer", "channels", "left", "parameters", "left", "multiply-adds", "left"),
            "zero channels that stay",
        )
        rows = [
            (row["layer"], *(_number(row[name]) for name in _NUMBERS), row["kept"])
            for row in self._records()
        ]
        totals = {name: getattr(self, name).sum() for name in _NUMBERS}
        totals["parameters"] = self.total_parameters
        totals["parameters_left"] = self.total_parameters_left
        return [header, *rows, ("model", *(_number(totals[name]) for name in _NUMBERS), "")]

    def _reasons(self, layer: str) -> str:
        found = self.kept.get(layer, {})
        return "; ".join(f"{number}: {reason}" for reason, number in found.items())


_NUMBERS = (
    *("channels", "channels_left", "parameters", "parameters_left"),
    *("multiply_adds", "multiply_adds_left"),
)


def _number(value: float) -> str:
    return "unknown" if np.isnan(value) else f"{int(value):,}"
