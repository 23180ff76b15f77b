"""The proximal step of one weight, as a constraint that Keras calls after each update."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import keras
from keras import ops

from keras_regs._inspect.kernels import is_kernel
from keras_regs._inspect.layers import layers_with_paths
from keras_regs._keras import (
    moving_average,
    own_trainable_variables,
    stepping_optimizer,
    updates,
)
from keras_regs._math.filters import filter_axes
from keras_regs._math.thresholding import group_soft_threshold, soft_threshold
from keras_regs._typing import Tensor


class Weight(NamedTuple):
    path: str  # of its layer
    layer: keras.Layer
    variable: keras.Variable


def trainable_weights(model: keras.Model, kernels_only: bool) -> Iterator[Weight]:
    """Yields the weights that an optimizer updates, each of them once."""
    left = {id(variable) for variable in model.trainable_variables}
    for path, layer in [(model.name, model), *layers_with_paths(model)]:
        for variable in own_trainable_variables(layer):
            # Variables of float8 arithmetic are trainable, but computed instead of optimized.
            overwritten = getattr(variable, "overwrite_with_gradient", False)
            if id(variable) in left and not overwritten:
                left.remove(id(variable))
                if is_kernel(variable) or not kernels_only:
                    yield Weight(path, layer, variable)


class ProximalStep(keras.constraints.Constraint):
    """Constraint of one weight: the proximal step, followed by the weight's own constraint.

    Keras calls constraints in the compiled training step, after the optimizer's update. The
    weight's own constraint comes last, so it is satisfied. Keras's constraints keep zeros.

    Attributes:
        active: Whether the step is taken.
        was_taken: Whether a training step with it has run, or was compiled, since it is active.
    """

    def __init__(self, callback: Any, weight: Weight) -> None:
        self.callback = callback
        self.training = callback.params
        self.variable = weight.variable
        self.active = False
        self.was_taken = False
        self._path = weight.path
        self._filter_axes = (
            filter_axes(weight.layer, weight.variable.name)
            if callback.group == "filter" and is_kernel(weight.variable)
            else None
        )
        compander = getattr(weight.variable, "compander", None)
        if compander is not None and not compander.elementwise:
            raise ValueError(
                f"`ProximalL1` cannot act on the {weight.variable.name} of layer '{weight.path}': "
                "with weight normalization, the norm of the trained variable has no effect on the "
                "weights, so a step towards zero is meaningless. Exclude the layer: list the "
                f"others in the argument `layers`. Received: {compander!r}"
            )
        self._before = weight.variable.constraint
        if isinstance(self._before, ProximalStep):
            other = self._before
            # All callbacks of a `fit` share a `params` object. With another one, the step is left
            # over from an interrupted `fit`.
            if other.training is self.training and other.callback is not callback:
                raise ValueError(
                    f"Two callbacks take proximal steps on the {weight.variable.name} of layer "
                    f"'{weight.path}'. Assign them different layers with the argument `layers`. "
                    f"Received: {other.callback!r} and {callback!r}"
                )
            self._before = other._before

    def __call__(self, variable: keras.Variable) -> Tensor:
        if not self.active:
            return variable if self._before is None else self._before(variable)
        # Not the optimizer of the model, because a custom training step may use others.
        optimizer = stepping_optimizer()
        if optimizer is None:
            raise RuntimeError(
                "`ProximalL1` takes its threshold from the optimizer that updates a weight, but "
                "this constraint was called by something else. Update the weight with an "
                "optimizer of `keras.optimizers`, which calls the constraint. Received: the "
                f"{self.variable.name} of layer '{self._path}'"
            )
        self.was_taken = True
        value = self._step(variable, optimizer)
        if self._before is not None:
            value = self._before(value)
        self._clear_average(variable, value, optimizer)
        return value

    def _step(self, variable: keras.Variable, optimizer: keras.Optimizer) -> Tensor:
        dtype = keras.backend.result_type(variable.dtype, "float32")
        threshold = ops.cast(optimizer.learning_rate, dtype) * self.callback.strength
        if optimizer.gradient_accumulation_steps:
            # Keras also calls constraints in steps that only accumulate gradients.
            accumulated = (updates(optimizer) + 1) % optimizer.gradient_accumulation_steps
            threshold = ops.where(ops.equal(accumulated, 0), threshold, 0.0)
        weight = ops.cast(variable, dtype)
        if self._filter_axes is None:
            return soft_threshold(weight, threshold)
        return group_soft_threshold(weight, threshold, self._filter_axes)

    def _clear_average(
        self, variable: keras.Variable, value: Tensor, optimizer: keras.Optimizer
    ) -> None:
        """Sets the moving averages of zeros to zero, because averages may replace the weights."""
        if optimizer.use_ema:
            average = moving_average(optimizer, variable)
            average.assign(ops.where(ops.equal(value, 0), 0.0, ops.convert_to_tensor(average)))

    def put(self) -> None:
        """Sets this step as the constraint of its weight."""
        self.variable.constraint = self

    def remove(self) -> None:
        """Restores the constraint that the weight had before."""
        if self.variable.constraint is self:
            self.variable.constraint = self._before


def steps_on(model: keras.Model, training: Any) -> list[ProximalStep]:
    """Returns all proximal steps that the callbacks of a training take, which share `params`."""
    constraints = [variable.constraint for variable in model.trainable_variables]
    return [
        step for step in constraints if isinstance(step, ProximalStep) and step.training is training
    ]
