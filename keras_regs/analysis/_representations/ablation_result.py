"""Result of an ablation: the accuracies, their table and their figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, finish, new_figure
from keras_regs._typing import Array


@dataclass(frozen=True, eq=False)
class AblationCurve(Result):
    """Accuracy of a model as more and more of a layer is set to zero.

    `print` shows a table with a row for each share. `to_csv()` has a row for each repeat and share.

    Attributes:
        layer: Path of the layer.
        mode: Order in which units are set to zero: `"random"`, `"largest"` or `"smallest"`.
        units: Number of units.
        shares: Shares of units that are set to zero, from 0 to 1, of shape `(steps,)`.
        accuracies: Accuracy at each share, averaged over the repeats, of shape `(steps,)`.
        repeats: Accuracies of each repeat, of shape `(repeats, steps)`.
        mask: Whether all samples lose the same units, `"shared"`, or different ones,
            `"per_sample"`.
    """

    layer: str
    mode: str
    units: int
    shares: Array
    accuracies: Array
    repeats: Array
    mask: str = "shared"

    @property
    def area(self) -> float:
        """The area under the curve, in [0, 1], by the trapezoidal rule: the mean of the repeats.

        Table 2 of the paper has it times 100.
        """
        return float(np.trapezoid(self.accuracies, self.shares))

    def to_dict(self) -> dict[str, Any]:
        return {**super().to_dict(), "area": self.area}

    def _rows(self) -> Sequence[Sequence[str]]:
        deviations = self.repeats.std(axis=0)
        several = len(self.repeats) > 1
        rows = [["share ablated", "accuracy", "deviation"][: 2 + several]]
        for share, accuracy, deviation in zip(
            self.shares, self.accuracies, deviations, strict=True
        ):
            rows.append([f"{share:.2f}", f"{accuracy:.4f}", f"{deviation:.4f}"][: 2 + several])
        areas = np.trapezoid(self.repeats, self.shares)
        return [*rows, ["area", f"{self.area:.4f}", f"{areas.std():.4f}"][: 2 + several]]

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"repeat": repeat, "share": share, "accuracy": accuracy}
            for repeat, accuracies in enumerate(self.repeats)
            for share, accuracy in zip(self.shares, accuracies, strict=True)
        ]

    def plot(self) -> Any:
        """Draws the accuracy against the share of units set to zero, with Matplotlib.

        The area under the curve is filled. If there are several repeats, each is a thin line.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        figure, axes = new_figure("AblationCurve.plot")
        colour = COLOURS[0]
        label = f"area {self.area:.4f}"
        axes.fill_between(
            self.shares, self.accuracies, color=colour, alpha=0.15, linewidth=0, label=label
        )
        for repeat in self.repeats if len(self.repeats) > 1 else ():
            axes.plot(self.shares, repeat, color=colour, linewidth=0.6, alpha=0.5)
        axes.plot(
            self.shares, self.accuracies, color=colour, marker="o", markersize=4, clip_on=False
        )
        order = {"random": "at random", "largest": "largest first", "smallest": "smallest first"}
        in_order = order[self.mode] + (" in each sample" if self.mask == "per_sample" else "")
        finish(
            axes,
            title=f"{self.layer}: {self.units} units",
            x=f"share of units set to zero, {in_order}",
            y="accuracy",
        )
        axes.set(xlim=(0, 1), ylim=(0, 1.02))
        axes.legend(loc="upper right", frameon=False)
        return figure
