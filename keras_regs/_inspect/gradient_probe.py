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
from keras_regs._inspect.losses import build_loss, has_loss, loss_without_penalties, penalty_of
from keras_regs._inspect.steps import State, call_arguments, compiled, without_rematerialization
from keras_regs._keras import flatten_layers
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._class_labels import class_labels

# Loss scales for layers that compute in float16, where backward passes turn numbers below 6e-8 into
# zero and those above 65,504 into infinity. Powers of 2 do not cause rounding.
_SCALES = (2.0**15, 2.0**10, 2.0**5, 1.0, 2.0**-5, 2.0**-10)


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
        if not has_loss(model):
            state = "is compiled without a loss" if model.compiled else "is not compiled"
            raise ValueError(
                "The model has no loss, so there are no gradients. Pass one to `model.compile`. "
                f"Received: model '{model.name}', which {state}."
            )
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
        if labels is None and type(model).compute_loss is keras.Model.compute_loss:
            raise ValueError(
                "Argument `y` must be the labels of the samples `x`, which the loss of the model "
                f"needs. Received: y=None, model '{model.name}'"
            )
        build_loss(model, x, labels)
        half = any(layer.compute_dtype == "float16" for layer in flatten_layers(model))
        # The remaining scales of the loss and of the penalties.
        left = [list(_SCALES if half else (1.0,)) for _ in range(2)]
        while True:
            found = self._means(x, labels, batch_size, [scales[0] for scales in left])
            retried = [
                scales
                for scales, means in zip(left, found, strict=True)
                if len(scales) > 1 and not np.isfinite(means).all()
            ]
            if not retried:
                break
            for scales in retried:
                del scales[0]
        loss, penalty = found
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
        mode = call_arguments(model, self._training)
        places = {id(kernel.variable): place for place, kernel in enumerate(self.kernels)}
        values: list[Any] = [None] * len(places)
        for variable, value in state:
            if id(variable) in places:
                values[places[id(variable)]] = value

        def loss_and_penalty(values: list[Any]) -> tuple[Any, Any]:
            own = [
                (variable, values[places[id(variable)]] if id(variable) in places else value)
                for variable, value in state
            ]
            with (
                class_labels(labels),
                without_rematerialization(model),
                keras.StatelessScope(state_mapping=own, collect_losses=True),
            ):
                outputs = model(x, **mode)
                penalty = penalty_of(model.losses)
            loss = loss_without_penalties(model, own, x, labels, outputs, self._training)
            return loss, penalty

        found = gradients(loss_and_penalty, values, [scales[0], scales[1]])
        return [
            [at_least_float32(gradient) * shares[which] for gradient in each]
            for which, each in enumerate(found)
        ]


def _mean_magnitude(tensor: Tensor) -> float:
    return float(ops.convert_to_numpy(ops.mean(ops.abs(tensor))))
