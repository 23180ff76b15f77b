"""Changes of a weight after each update, as constraints that Keras calls in the training step."""

from abc import abstractmethod
from collections.abc import Iterator
from typing import Any, NamedTuple

import keras
from keras import ops

from keras_regs._inspect.kernels import is_kernel
from keras_regs._inspect.layers import layers_with_paths
from keras_regs._inspect.selection import select
from keras_regs._keras import moving_average, own_trainable_variables, stepping_optimizer
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


def chosen_weights(callback: Any) -> list[Weight]:
    """Returns the weights of the model that a callback acts on, or raises an error without any."""
    model, kernels_only = callback.model, callback.kernels_only
    kind = "kernel" if kernels_only else "weight"
    found = select(
        trainable_weights(model, kernels_only),
        callback.layers,
        path=lambda each: each.path,
        kind=f"with a trainable {kind}",
    )
    if not found:
        raise ValueError(
            f"The model has no trainable {kind} for `{type(callback).__name__}` to act on. "
            f"Received: model '{model.name}', kernels_only={kernels_only}"
        )
    return found


class WeightStep(keras.constraints.Constraint):
    """Constraint of one weight: a change of a callback, followed by the constraint before it.

    Keras calls constraints in the compiled training step, after the optimizer's update. The
    weight's own constraint comes last, so it is satisfied. Keras's constraints keep zeros. Steps of
    several callbacks are a chain, from which each of them can be removed.

    Attributes:
        path: Path of the layer.
        active: Whether the step is taken.
        was_taken: Whether a training step with it has run, or was compiled, since it is active.
    """

    # What two callbacks of a kind do to the same weight, for the error.
    does: str

    def __init__(self, callback: Any, weight: Weight) -> None:
        self.callback = callback
        self.training = callback.params
        self.variable = weight.variable
        self.active = False
        self.was_taken = False
        self.path = weight.path
        self._before: Any = None
        for other in self._chain():
            # All callbacks of a `fit` share a `params` object.
            is_rival = type(other) is type(self) and other.training is self.training
            if is_rival and other.callback is not callback:
                raise ValueError(
                    f"Two callbacks {self.does} on the {weight.variable.name} of layer "
                    f"'{weight.path}'. Assign them different layers with the argument `layers`. "
                    f"Received: {other.callback!r} and {callback!r}"
                )

    def __call__(self, variable: keras.Variable) -> Tensor:
        return self._applied(variable, variable)

    def _applied(self, variable: keras.Variable, value: Any) -> Any:
        if self.active:
            self.was_taken = True
            # Not the optimizer of the model, because a custom training step may use others.
            value = self._step(variable, value, stepping_optimizer())
        if isinstance(self._before, WeightStep):
            value = self._before._applied(variable, value)
        elif self._before is not None:
            value = self._before(value)
        if self.active:
            self._clear_average(variable, value, stepping_optimizer())
        return value

    @abstractmethod
    def _step(self, variable: keras.Variable, value: Any, optimizer: Any) -> Tensor:
        """Returns the new value of the weight, given that of the optimizer or of other steps."""

    def _is_zero(self, value: Tensor) -> Tensor:
        """Where the weight is zero because of this step."""
        return ops.equal(value, 0)

    def _clear_average(self, variable: keras.Variable, value: Tensor, optimizer: Any) -> None:
        """Sets the moving averages of zeros to zero, because averages may replace the weights."""
        if optimizer is not None and optimizer.use_ema:
            average = moving_average(optimizer, variable)
            zero = self._is_zero(value)
            average.assign(ops.where(zero, 0.0, ops.convert_to_tensor(average)))

    def put(self) -> None:
        """Sets this step as the constraint of its weight."""
        if self in self._chain():
            return
        for other in self._chain():
            # Steps of another training are left over from an interrupted `fit`.
            if other.training is not self.training or other.callback is self.callback:
                other.remove()
        self._before = self.variable.constraint
        self.variable.constraint = self

    def remove(self) -> None:
        """Restores the constraint that the weight had before."""
        if self.variable.constraint is self:
            self.variable.constraint = self._before
        for step in self._chain():
            if step._before is self:
                step._before = self._before

    def _chain(self) -> list["WeightStep"]:
        return chain_on(self.variable)


def chain_on(variable: keras.Variable) -> list[WeightStep]:
    """All steps on a weight, the first one first."""
    found = []
    step = variable.constraint
    while isinstance(step, WeightStep):
        found.append(step)
        step = step._before
    return found
