"""Magnitudes of the gradients of loss and penalties in each kernel of a model."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, finish, legend_beside, new_figure
from keras_regs._typing import Array

# No kernel has this name, because the name of a kernel contains a slash.
ALL = "all"


@dataclass(frozen=True, eq=False)
class GradientMagnitudes(Result):
    r"""Mean magnitudes in each kernel, as `gradient_balance` returns them.

    `print` shows a table with a row for each kernel and a row for all kernels together. `to_csv()`
    has a row for each kernel.

    Attributes:
        kernels: Names of the kernels, such as `"encoder/conv1/kernel"`.
        sizes: Number of weights in each kernel.
        loss: Mean of $|\partial L / \partial w|$ in each kernel, where $L$ is the loss without
            penalties.
        penalty: Mean of $|\partial P / \partial w|$, where $P$ is the sum of all penalties, each
            multiplied by its strength.
        share: `loss / (loss + penalty)`, from 0 to 1, or NaN if both are 0.
        weight: Mean of $|w|$.
    """

    kernels: tuple[str, ...]
    sizes: Array
    loss: Array
    penalty: Array
    share: Array
    weight: Array

    @classmethod
    def of(
        cls, kernels: tuple[str, ...], sizes: Any, loss: Any, penalty: Any, weight: Any
    ) -> "GradientMagnitudes":
        """Computes the share and returns the result."""
        numbers = [np.asarray(each, "float64") for each in (loss, penalty, weight)]
        share = share_of_loss(numbers[0], numbers[1])
        return cls(kernels, np.asarray(sizes), numbers[0], numbers[1], share, numbers[2])

    def by_kernel(self) -> dict[str, dict[str, float]]:
        """Returns `loss`, `penalty`, `share` and `weight` of each kernel, and of `"all"` kernels.

        Means of all kernels are taken over all weights, so that each kernel counts by its size.
        """
        names = ("loss", "penalty", "share", "weight")
        found = {
            kernel: {name: float(getattr(self, name)[row]) for name in names}
            for row, kernel in enumerate(self.kernels)
        }
        loss, penalty, weight = (
            np.average(each, weights=self.sizes) for each in (self.loss, self.penalty, self.weight)
        )
        together = (loss, penalty, share_of_loss(loss, penalty), weight)
        return {**found, ALL: dict(zip(names, map(float, together), strict=True))}

    def plot(self) -> Any:
        """Draws the two gradients of each kernel, and their shares, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        height = 1.4 + 0.3 * len(self.kernels)
        figure, (left, right) = new_figure(
            "GradientMagnitudes.plot", columns=2, size=(8.4, height), sharey=True
        )
        for numbers, label, colour, marker in (
            (self.loss, "of the loss", COLOURS[0], "o"),
            (self.penalty, "of the penalties", COLOURS[1], "D"),
        ):
            drawn = np.where(numbers > 0, numbers, np.nan)  # a logarithmic axis cannot show 0
            left.plot(drawn, self.kernels, marker, color=colour, label=label)
        if np.any(self.loss > 0) or np.any(self.penalty > 0):
            left.set_xscale("log")
        left.invert_yaxis()  # the first layer on top
        left.margins(y=0.5 / len(self.kernels))
        finish(left, x="mean |gradient|")
        right.barh(self.kernels, 100 * self.share, color=COLOURS[0])
        right.barh(self.kernels, 100 * (1 - self.share), left=100 * self.share, color=COLOURS[1])
        right.set_xlim(0, 100)
        finish(right, x="share in %")
        right.grid(visible=False)
        handles, labels = left.get_legend_handles_labels()
        legend_beside(right, handles=handles, labels=labels, title="gradient")
        return figure

    def _records(self) -> list[dict[str, Any]]:
        numbers = self.by_kernel()
        return [
            {"kernel": kernel, "size": size, **numbers[kernel]}
            for kernel, size in zip(self.kernels, self.sizes, strict=True)
        ]

    def _rows(self) -> list[tuple[str, ...]]:
        # Without `|` for magnitudes, because it is the border of a cell.
        head = ("kernel", "loss gradient", "penalty gradient", "share of loss", "weight")
        return [
            head,
            *(
                (
                    kernel,
                    f"{n['loss']:.3e}",
                    f"{n['penalty']:.3e}",
                    f"{n['share']:.4f}",
                    f"{n['weight']:.3e}",
                )
                for kernel, n in self.by_kernel().items()
            ),
        ]


def share_of_loss(loss: Array, penalty: Array) -> Array:
    """Returns `loss / (loss + penalty)`, and NaN where both are 0."""
    total = np.asarray(loss + penalty, "float64")
    # NaN for infinite gradients, without the warning of a division.
    has_share = (total > 0) & np.isfinite(total)
    return np.divide(loss, total, out=np.full_like(total, np.nan), where=has_share)
