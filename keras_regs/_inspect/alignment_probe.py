"""Measures how the gradient of each penalty is aligned with that of the loss."""

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops

from keras_regs._inspect.gradients import gradients
from keras_regs._inspect.loss_function import (
    check_labels,
    check_loss,
    computes_in_half,
    loss_function,
    with_finite_gradients,
)
from keras_regs._inspect.losses import build_loss
from keras_regs._inspect.patching import replaced
from keras_regs._inspect.steps import State, compiled
from keras_regs._typing import Array, Tensor
from keras_regs.regularizers._base import Regularizer


class Alignment(NamedTuple):
    """The measurements of each regularizer, in the order of `AlignmentProbe.regularizers`.

    Only weights on which the penalty depends count.

    Attributes:
        cosine: Cosines of the angles between the gradients of the penalty and of the loss without
            penalties. 0 if one of them is zero.
        penalty: Norms of the gradients of what the regularizers add to the loss at strength 1.
        loss: Norms of the gradient of the loss without penalties.
    """

    cosine: Array
    penalty: Array
    loss: Array


class AlignmentProbe:
    """Computes the alignments in a compiled step.

    A batch takes one forward pass, and a backward pass for the loss and for each regularizer, with
    respect to all trainable weights. Neither the model nor its optimizer changes.

    Args:
        model: The model, built and compiled.
        regularizers: The regularizers, each on one or more layers or weights of the model.
        training: Whether to call the model in training mode.

    Raises:
        ValueError: If the model has no loss or no trainable weights.
    """

    def __init__(
        self, model: keras.Model, regularizers: Sequence[Regularizer], training: bool
    ) -> None:
        check_loss(model)
        self.regularizers = list(regularizers)
        self._model = model
        self._training = training
        # Those of the model are listed again whenever they are accessed.
        self._variables = list(model.trainable_variables)
        if not self._variables:
            raise ValueError(
                "The model has no trainable weights, so there are no gradients. Set "
                f"`trainable = True` on some layers. Received: model '{model.name}'"
            )
        self._step = compiled(model, self._gradient_and_rows, gradients=True)

    def __call__(self, x: Any, labels: Any) -> Alignment:
        """Measures one batch.

        Args:
            x: Inputs of the model.
            labels: Labels as for `fit`, or None.

        Raises:
            ValueError: If a Keras loss has no labels.
        """
        check_labels(self._model, labels)
        build_loss(self._model, x, labels)

        def measure(scales: Sequence[float]) -> list[Any]:
            numbers = np.array(
                [ops.convert_to_numpy(row) for row in self._rows(x, labels, scales)], "float64"
            )
            numbers[:, 1] /= scales
            numbers[:, 2] /= scales[0]
            return list(numbers)

        rows = with_finite_gradients(
            measure,
            lambda row: bool(np.isfinite(row[1])),
            1 + len(self.regularizers),
            computes_in_half(self._model),
        )
        return Alignment(*np.array(rows[1:]).T)

    def _rows(self, x: Any, labels: Any, scales: Sequence[float]) -> list[Tensor]:
        if keras.backend.backend() != "jax":
            _, rows = self._step(x, labels, np.array(scales, "float32"), None)
            return list(rows)
        # XLA would compile a backward pass for each number, which takes longer than a training. So
        # one is compiled, and called for each number.
        weights = np.diag(scales).astype("float32")
        zero = [np.zeros(each.shape, "float32") for each in self._variables]
        loss, rows = self._step(x, labels, weights[0], zero)
        return [*rows, *(self._step(x, labels, each, loss)[1][0] for each in weights[1:])]

    def _gradient_and_rows(
        self, state: State, x: Any, labels: Any, weights: Any, loss: Sequence[Tensor] | None
    ) -> tuple[list[Tensor], list[Tensor]]:
        """A gradient, and rows of a cosine and the norms of two gradients.

        If the gradient of the loss is given, there is one row, for the sum of the loss and the
        penalties times `weights`. Otherwise, there is a row for each of them.
        """
        penalties: list[list[Tensor]] = [[] for _ in self.regularizers]
        count = 1 + len(penalties)
        with ExitStack() as stack:
            for regularizer, recorded in zip(self.regularizers, penalties, strict=True):
                stack.enter_context(
                    replaced(regularizer, "_penalty_at", _recording(regularizer, recorded))
                )
            numbers, values = loss_function(
                self._model,
                self._variables,
                state,
                x,
                labels,
                self._training,
                lambda: self._sums(penalties),
            )

            def weighted(values: list[Any]) -> list[Any]:
                each = zip(numbers(values), range(count), strict=True)
                return [sum(ops.cast(number, "float32") * weights[which] for number, which in each)]

            if loss is None:
                found = gradients(numbers, values, [weights[which] for which in range(count)])
            else:
                found = gradients(weighted, values, [ops.ones(())])
        found = [[ops.cast(each, "float32") for each in gradient] for gradient in found]
        return found[0], [_row(found[0] if loss is None else loss, each) for each in found]

    def _sums(self, penalties: Sequence[list[Tensor]]) -> list[Tensor]:
        # Keras calls the regularizers of weights only now.
        self._model.losses  # noqa: B018
        return [sum(found, ops.zeros((), "float32")) for found in penalties]


def _recording(regularizer: Any, found: list[Tensor]) -> Any:
    penalty_at = regularizer._penalty_at

    def recorded(place: Any, x: Tensor) -> Tensor:
        penalty = penalty_at(place, x)
        added = penalty
        if place is not None and place.role == "activity":
            # Keras divides the value of an activity regularizer by the batch size.
            value = regularizer._for_keras(x, penalty, place.mask)
            added = ops.divide_no_nan(value, ops.cast(ops.shape(x)[0], value.dtype))
        found.append(ops.cast(added, "float32"))
        return penalty

    return recorded


def _row(loss: Sequence[Tensor], penalty: Sequence[Tensor]) -> Tensor:
    depends = [ops.any(gradient != 0) for gradient in penalty]
    loss = [ops.where(each, gradient, 0) for each, gradient in zip(depends, loss, strict=True)]
    loss_unit, loss_norm = _normalized(loss)
    penalty_unit, penalty_norm = _normalized(penalty)
    products = [ops.sum(a * b) for a, b in zip(loss_unit, penalty_unit, strict=True)]
    cosine = sum(products)
    return ops.stack([ops.cast(each, "float32") for each in (cosine, penalty_norm, loss_norm)])


def _normalized(gradient: Sequence[Tensor]) -> tuple[list[Tensor], Tensor]:
    """A gradient of norm 1, or 0 if it is zero; and its norm.

    It is divided by its largest component first, because squares may underflow or overflow.
    """
    largest = ops.max(ops.stack([ops.max(ops.abs(each)) for each in gradient]))
    divisor = ops.where(largest > 0, largest, 1.0)
    scaled = [each / divisor for each in gradient]
    norm = ops.sqrt(sum(ops.sum(each * each) for each in scaled))
    unit = ops.where(norm > 0, norm, 1.0)
    return [each / unit for each in scaled], norm * divisor
