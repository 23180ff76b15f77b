"""Measures the gradients of a model's loss and of its penalties."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops

from keras_regs._checks import samples
from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.gradients import gradients
from keras_regs._inspect.kernels import kernels
from keras_regs._inspect.loss_function import (
    check_labels,
    check_loss,
    computes_in_half,
    loss_function,
    with_finite_gradients,
)
from keras_regs._inspect.losses import build_loss, penalty_of
from keras_regs._inspect.steps import State, compiled
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor


class GradientMeans(NamedTuple):
    """The measurements of each kernel, in the order of `GradientProbe.kernels`.

    Attributes:
        loss: Mean magnitudes of the gradient of the loss without penalties.
        penalty: Mean magnitudes of the gradient of the sum of all penalties.
        weight: Mean magnitudes of the weights.
    """

    loss: list[float]
    penalty: list[float]
    weight: list[float]


class GradientProbe:
    """Computes the gradients of the loss and of the penalties in a compiled step.

    Each batch takes one forward pass and two backward passes, with respect to kernels only. Neither
    the model nor its optimizer changes.

    Args:
        model: The model, built and compiled.
        layers: Names of layers or shell-style patterns. Defaults to None: all layers with a kernel.
        training: Whether to call the model in training mode.

    Attributes:
        kernels: The kernels.

    Raises:
        ValueError: If the model is not built, or has no kernel or no loss; or if an entry of
            `layers` matches no layer with a kernel.
    """

    def __init__(
        self, model: keras.Model, layers: Sequence[str] | None = None, training: bool = False
    ) -> None:
        self.kernels = kernels(model, layers)
        check_loss(model)
        self._model = model
        self._training = training
        self._step = compiled(model, self._gradients, gradients=True)

    def __call__(self, x: Any, labels: Any, batch_size: int) -> GradientMeans:
        """Measures all samples, in batches.

        Args:
            x: Inputs of the model, from `samples.validated_samples`.
            labels: Labels as for `fit`, from the same function, or None.
            batch_size: The maximum number of samples per batch.

        Raises:
            ValueError: If a Keras loss has no labels.
        """
        model = self._model
        check_labels(model, labels)
        build_loss(model, x, labels)
        loss, penalty = with_finite_gradients(
            lambda scales: self._means(x, labels, batch_size, scales),
            lambda means: bool(np.isfinite(means).all()),
            2,
            computes_in_half(model),
        )
        weights = (effective_kernel(each.variable, each.layer) for each in self.kernels)
        return GradientMeans(loss, penalty, [_mean_magnitude(weight) for weight in weights])

    def _means(
        self, x: Any, labels: Any, batch_size: int, scales: Sequence[float]
    ) -> list[list[float]]:
        total = samples.count(x)
        sums: list[list[Any]] = []
        for size, *batch in samples.batches(x, labels, batch_size):
            shares = np.array([size / total / scale for scale in scales], "float32")
            found = self._step(*batch, np.array(scales, "float32"), shares)
            if sums:
                found = [list(map(ops.add, *each)) for each in zip(sums, found, strict=True)]
            sums = found
        return [[_mean_magnitude(gradient) for gradient in each] for each in sums]

    def _gradients(self, state: State, x: Any, labels: Any, scales: Any, shares: Any) -> Any:
        """The gradients of the loss and of the penalties, times `scales` and then `shares`."""
        model = self._model
        function, values = loss_function(
            model,
            [kernel.variable for kernel in self.kernels],
            state,
            x,
            labels,
            self._training,
            lambda: [penalty_of(model.losses)],
        )
        found = gradients(function, values, [scales[0], scales[1]])
        return [
            [
                gradient * ops.cast(shares[which], gradient.dtype)
                for gradient in map(at_least_float32, each)
            ]
            for which, each in enumerate(found)
        ]


def _mean_magnitude(tensor: Tensor) -> float:
    return float(ops.convert_to_numpy(ops.mean(ops.abs(tensor))))
