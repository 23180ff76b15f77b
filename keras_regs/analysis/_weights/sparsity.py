"""Counts of weights that are exactly zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.kernels import Kernel, kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.thresholding import count_zeros
from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, finish, new_figure
from keras_regs._typing import Array


@dataclass(frozen=True, eq=False)
class WeightSparsity(Result):
    """Numbers of exact zeros in each kernel, as `weight_sparsity` returns them.

    `float(result)` is `total`. `print` shows a table with a row for each kernel and a row for all
    kernels together. `to_csv()` has a row for each kernel.

    Attributes:
        kernels: Names of the kernels, such as `"encoder/conv1/kernel"`.
        weights: Number of weights in each kernel.
        zeros: Number of weights in each kernel that are exactly zero.
        share: `zeros / weights`, from 0 to 1.
        total: Share of zeros among the weights of all these kernels.
    """

    kernels: tuple[str, ...]
    weights: Array
    zeros: Array
    share: Array
    total: float

    def __float__(self) -> float:
        return self.total

    def plot(self) -> Any:
        """Draws the share of zeros in each kernel as a bar, and the total share as a line.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        height = 1.2 + 0.28 * len(self.kernels)
        figure, axes = new_figure("WeightSparsity.plot", size=(6.4, height))
        axes.barh(self.kernels, 100 * self.share, color=COLOURS[0])
        label = f"all weights: {100 * self.total:.1f} %"
        axes.axvline(100 * self.total, color=COLOURS[1], linestyle="--", label=label)
        for row, (zeros, weights) in enumerate(zip(self.zeros, self.weights, strict=True)):
            axes.annotate(
                f"{zeros:,} of {weights:,}",
                (1, row),
                xytext=(6, 0),
                xycoords=axes.get_yaxis_transform(),
                textcoords="offset points",
                verticalalignment="center",
                fontsize="small",
            )
        axes.set_xlim(0, 100)
        axes.invert_yaxis()  # the first layer on top
        finish(axes, x="weights that are exactly zero in %")
        axes.grid(visible=False, axis="y")
        axes.legend(loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2, frameon=False)
        return figure

    def _records(self) -> list[dict[str, Any]]:
        columns = ("kernel", "weights", "zeros", "share")
        numbers = zip(self.kernels, self.weights, self.zeros, self.share, strict=True)
        return [dict(zip(columns, row, strict=True)) for row in numbers]

    def _rows(self) -> list[tuple[str, ...]]:
        columns = zip(self.kernels, self.weights, self.zeros, self.share, strict=True)
        rows = [*columns, ("all", self.weights.sum(), self.zeros.sum(), self.total)]
        return [
            ("kernel", "weights", "zeros", "share of zeros"),
            *((name, f"{n:,}", f"{zeros:,}", f"{share:.4f}") for name, n, zeros, share in rows),
        ]


def weight_sparsity(
    model: keras.Model, *, layers: str | Sequence[str] | None = None
) -> WeightSparsity:
    r"""Counts the weights of a model that are exactly zero.

    Only exact zeros count, such as those that `keras_regs.ProximalL1` produces, and not weights
    below a threshold. The weights are those of kernels, trainable or not. If a layer
    reparameterizes its kernel, they are those of $\Psi(v)$, which it computes with. Biases and the
    parameters of normalization layers do not count, because they are not regularized.

    Args:
        model: A built model.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel.

    Returns:
        A `WeightSparsity`, with the zeros of each kernel and their share of all weights.

    Raises:
        ValueError: If the model is not built, or has no kernel; if an entry of `layers` matches no
            layer that has a kernel.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, section 3
        and figures 3 and 4.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, name="dense")])
    >>> model.set_weights([np.array([[1, 0], [0, 0], [2, -1], [0, 3]]), np.zeros(2)])
    >>> print(kr.analysis.weight_sparsity(model))
    | kernel       | weights | zeros | share of zeros |
    | ------------ | ------: | ----: | -------------: |
    | dense/kernel |       8 |     4 |         0.5000 |
    | all          |       8 |     4 |         0.5000 |
    """
    chosen = kernels(model, validated_layers(layers))
    found = np.array([_zeros(kernel) for kernel in chosen])
    weights = np.array([_weights(kernel) for kernel in chosen])
    total = float(found.sum() / weights.sum())
    return WeightSparsity(
        tuple(each.name for each in chosen), weights, found, found / weights, total
    )


def compression_rate(
    model: keras.Model,
    reference: keras.Model | None = None,
    *,
    layers: str | Sequence[str] | None = None,
) -> float:
    """Computes how many times fewer non-zero weights a model has than a reference.

    This is the number of non-zero weights of the reference, divided by the number of non-zero
    weights of the model. The paper compares two trainings of a network that have about the same
    accuracy: its sparse network, and the L1 baseline. As in `weight_sparsity`, the weights are
    those of kernels, and zeros are exact.

    Args:
        model: A built model.
        reference: Another training of the same network. Its layers may have other names. Defaults
            to None: the number of all weights of the model.
        layers: Name of a layer of `model`, a shell-style pattern (`"conv*"`), or a list of these.
            Defaults to all layers that have a kernel.

    Returns:
        The compression rate. It is infinite if all weights of the model are zero, and NaN if all
        weights of the reference are zero, too.

    Raises:
        ValueError: If a model is not built, or has no kernel; if the kernels of the two models
            differ in number or shape; if an entry of `layers` matches no layer that has a kernel.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, table 2.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, name="dense")])
    >>> model.set_weights([np.array([[1, 0], [0, 0], [2, 0], [0, 0]]), np.zeros(2)])
    >>> kr.analysis.compression_rate(model)
    4.0
    >>> baseline = keras.models.clone_model(model)
    >>> baseline.set_weights([np.array([[1, 2], [0, 3], [2, 0], [1, 0]]), np.zeros(2)])
    >>> kr.analysis.compression_rate(model, baseline)
    2.5
    """
    chosen = kernels(model, validated_layers(layers))
    left = sum(_weights(kernel) - _zeros(kernel) for kernel in chosen)
    if reference is None:
        before = sum(map(_weights, chosen))
    else:
        counterparts = _counterparts(model, reference)
        rivals = [counterparts[kernel.name] for kernel in chosen]
        before = sum(_weights(kernel) - _zeros(kernel) for kernel in rivals)
    if left == 0:
        return float("inf") if before else float("nan")
    return before / left


def _counterparts(model: keras.Model, reference: keras.Model) -> dict[str, Kernel]:
    """Maps the name of each kernel of the model to the kernel of the reference, by their order."""
    own, others = kernels(model), kernels(reference)
    shapes, expected = ([tuple(each.variable.shape) for each in of] for of in (others, own))
    if shapes != expected:
        raise ValueError(
            "Argument `reference` must be another training of the same network, with kernels of "
            f"shapes {expected}. Received: reference '{reference.name}' with kernels of shapes "
            f"{shapes}"
        )
    return {kernel.name: other for kernel, other in zip(own, others, strict=True)}


def _weights(kernel: Kernel) -> int:
    return int(np.prod(kernel.variable.shape))


def _zeros(kernel: Kernel) -> int:
    return count_zeros(effective_kernel(kernel.variable, kernel.layer))
