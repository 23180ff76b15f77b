"""A callback that shrinks weights by the proximal step of the L1 norm, down to exact zeros."""

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import keras
from keras import ops

from keras_regs import schedules
from keras_regs._checks.arguments import validated_number
from keras_regs._inspect.kernels import is_kernel
from keras_regs._inspect.layers import layers_with_paths
from keras_regs._inspect.selection import select, validated_layers
from keras_regs._keras import moving_average, optimizer_of, own_trainable_variables, updates
from keras_regs._math.filters import filter_axes
from keras_regs._math.thresholding import count_zeros, group_soft_threshold, soft_threshold
from keras_regs.callbacks._guard import Guard


class ProximalL1(keras.callbacks.Callback):
    """Takes the proximal step of the L1 norm after each step of the optimizer.

    `w <- sign(w) * max(|w| - learning_rate * strength, 0)`, with the learning rate of that very
    step. Weights become exactly zero, where the gradient of an L1 penalty would make them cross
    zero again and again. With `group="filter"` all weights of a filter `w_f` become zero together:
    `w_f <- w_f * max(0, 1 - learning_rate * strength / ||w_f||_2)`.

    It happens inside of the compiled training step. The penalty itself is no part of the loss that
    is reported. The share of exact zeros among all the weights that it acts on is added to the logs
    of each epoch as `sparsity`. After training, the model is as it was but for the values of its
    weights; what is saved at any time loads without this package.

    In a compander layer, it acts on what is trained, `v`, whose exact zeros are zeros of the weight
    `Ψ(v)`; where the kernel has weight normalization, there is an error.

    The step comes once for each update of the weights: not while gradients are accumulated, nor
    where loss scaling skips an update. A constraint of the user's own is applied after it. The
    threshold takes the optimizer's learning rate as it is: an adaptive optimizer, which scales each
    weight's gradient, does not scale its threshold. Where the optimizer keeps moving averages of
    the weights (`use_ema`), the average of a weight that is exactly zero is set to zero, so that
    the zeros last when averages replace the weights.

    Args:
        strength: Factor of the L1 norm, a finite number of at least 0.
        delay: Number of epochs without proximal steps, counted as Keras counts them in this `fit`.
            The training step is compiled once more when they are over. Defaults to 0.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        kernels_only: Whether to act on kernels alone: trainable weights whose name ends in
            `kernel`, as in all dense, convolutional, attention and recurrent layers of Keras, the
            kernels of recurrent connections included. Otherwise, all trainable weights of the
            layers shrink, biases, the parameters of normalization layers and embeddings included.
            Defaults to True.
        group: `"filter"` for the group form, or None. What is no kernel has groups of one number.
            Defaults to None.
        offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model is
            not built, has no optimizer, or has no weight to act on; if an entry of `layers` fits no
            layer that has one; if another `ProximalL1` acts on the same weight.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, eq. 9.
        The group form: Yuan & Lin, "Model selection and estimation in regression with grouped
        variables", 2006, without their factor for the size of a group.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, use_bias=False)])
    >>> model.compile(keras.optimizers.SGD(0.5), "mse")
    >>> x, y = np.eye(4), np.ones((4, 2))
    >>> y[2:] = 0  # The last two inputs are of no use.
    >>> history = model.fit(x, y, epochs=100, verbose=0, callbacks=[kr.ProximalL1(0.1)])
    >>> history.history["sparsity"][-1]
    0.5
    """

    def __init__(
        self,
        strength: float,
        delay: int = 0,
        layers: str | Sequence[str] | None = None,
        kernels_only: bool = True,
        group: str | None = None,
        offset: int = 0,
    ) -> None:
        super().__init__()
        self.strength = validated_number(strength, "strength")
        self.delay = schedules.validated_epochs(delay, "delay")
        self.layers = validated_layers(layers)
        if not isinstance(kernels_only, bool):
            raise ValueError(
                "Argument `kernels_only` must be True or False. "
                f"Received: kernels_only={kernels_only!r} (of type {type(kernels_only).__name__})"
            )
        self.kernels_only = kernels_only
        if group not in (None, "filter"):
            raise ValueError(
                f"Argument `group` must be 'filter' or None. Received: group={group!r}"
            )
        self.group = group
        self.offset = schedules.validated_epochs(offset, "offset")
        self._steps: list[_ProximalStep] = []

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        model = self.model
        if not model.built:
            raise ValueError(
                "`ProximalL1` looks for weights when training begins, and the model has none yet. "
                "Let it begin with a `keras.Input`, or call it on a batch before `fit`. "
                f"Received: model '{model.name}', which is not built."
            )
        if model.optimizer is None:
            raise ValueError(
                "`ProximalL1` follows the steps of an optimizer. Name one in `model.compile`. "
                f"Received: model '{model.name}' with optimizer=None"
            )
        # A weight that another callback acts on is found before any constraint is set.
        self._steps = [_ProximalStep(self, weight) for weight in self._weights(model)]
        for step in self._steps:
            step.variable.constraint = step
        Guard.of(model, self.params).cleanups[id(self)] = self._clean_up

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._act(epoch + self.offset >= self.delay)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            # Of several callbacks in one `fit`, each counts the weights of all.
            weights = [step.variable for step in _steps_on(self.model, self.params)]
            total = sum(math.prod(weight.shape) for weight in weights)
            logs["sparsity"] = sum(map(count_zeros, weights)) / total

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._clean_up()
        Guard.lift(self.model, self)

    def _clean_up(self) -> None:
        self._act(False)
        for step in self._steps:
            step.remove()
        self._steps = []

    def _act(self, active: bool) -> None:
        if any(step.active is not active for step in self._steps):
            for step in self._steps:
                step.active = active
            self.model.make_train_function(force=True)  # which the guard sees to

    def _weights(self, model: keras.Model) -> list["_Weight"]:
        kind = "kernel" if self.kernels_only else "weight"
        found = select(
            _trainable_weights(model, self.kernels_only),
            self.layers,
            path=lambda each: each.path,
            kind=f"with a trainable {kind}",
        )
        if not found:
            raise ValueError(
                f"The model has no trainable {kind} that `ProximalL1` could act on. "
                f"Received: model '{model.name}', kernels_only={self.kernels_only}"
            )
        return found

    def __repr__(self) -> str:
        names = ("strength", "delay", "layers", "kernels_only", "group", "offset")
        return f"ProximalL1({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"


class _Weight(NamedTuple):
    path: str  # of its layer
    layer: keras.Layer
    variable: Any


def _trainable_weights(model: keras.Model, kernels_only: bool) -> Iterator[_Weight]:
    """The weights that an optimizer steps, each once."""
    left = {id(variable) for variable in model.trainable_variables}
    for path, layer in [(model.name, model), *layers_with_paths(model)]:
        for variable in own_trainable_variables(layer):
            # What belongs to float8 arithmetic is trainable, yet computed and not stepped.
            overwritten = getattr(variable, "overwrite_with_gradient", False)
            if id(variable) in left and not overwritten:
                left.remove(id(variable))
                if is_kernel(variable) or not kernels_only:
                    yield _Weight(path, layer, variable)


class _ProximalStep(keras.constraints.Constraint):
    """The constraint of one weight: the proximal step, then the constraint that it had before.

    Keras calls a constraint inside of the compiled training step, after the optimizer's update.
    Keras's own constraints keep zeros, and hold at the end if they come last.
    """

    def __init__(self, callback: ProximalL1, weight: _Weight) -> None:
        self.callback = callback
        self.fit = callback.params
        self.variable = weight.variable
        self.active = False
        self._optimizer = callback.model.optimizer
        self._filter_axes = (
            filter_axes(weight.layer, weight.variable.name)
            if callback.group == "filter" and is_kernel(weight.variable)
            else None
        )
        compander = getattr(weight.variable, "compander", None)
        if compander is not None and not compander.elementwise:
            raise ValueError(
                f"`ProximalL1` cannot act on the {weight.variable.name} of layer '{weight.path}': "
                "with weight normalization, the size of what is trained has no effect on the "
                "weights, so that a step towards zero has no meaning. Leave the layer out by "
                f"naming the others in the argument `layers`. Received: {compander!r}"
            )
        self._before = weight.variable.constraint
        if isinstance(self._before, _ProximalStep):
            other = self._before
            # The callbacks of one `fit` share one `params` object. With another it is left over
            # from a `fit` that was interrupted.
            if other.fit is self.fit and other.callback is not callback:
                raise ValueError(
                    f"Two callbacks take proximal steps on the {weight.variable.name} of layer "
                    f"'{weight.path}'. Give them different layers with the argument `layers`. "
                    f"Received: {other.callback!r} and {callback!r}"
                )
            self._before = other._before

    def __call__(self, variable: Any) -> Any:
        value = self._step(variable) if self.active else variable
        if self._before is not None:
            value = self._before(value)
        if self.active:
            self._clear_average(variable, value)
        return value

    def _step(self, variable: Any) -> Any:
        dtype = keras.backend.result_type(variable.dtype, "float32")
        optimizer = optimizer_of(self._optimizer, variable)
        threshold = ops.cast(optimizer.learning_rate, dtype) * self.callback.strength
        if optimizer.gradient_accumulation_steps:
            # Constraints are also called where gradients are only accumulated.
            accumulated = (updates(optimizer) + 1) % optimizer.gradient_accumulation_steps
            threshold = ops.where(ops.equal(accumulated, 0), threshold, 0.0)
        weight = ops.cast(variable, dtype)
        if self._filter_axes is None:
            return soft_threshold(weight, threshold)
        return group_soft_threshold(weight, threshold, self._filter_axes)

    def _clear_average(self, variable: Any, value: Any) -> None:
        """Sets the moving average of zeros to zero, as it replaces the weights sooner or later."""
        optimizer = optimizer_of(self._optimizer, variable)
        if optimizer.use_ema:
            average = moving_average(optimizer, variable)
            average.assign(ops.where(ops.equal(value, 0), 0.0, ops.convert_to_tensor(average)))

    def remove(self) -> None:
        if self.variable.constraint is self:
            self.variable.constraint = self._before


def _steps_on(model: keras.Model, fit: Any) -> list[_ProximalStep]:
    """The proximal steps that the callbacks of one `fit` take."""
    constraints = [variable.constraint for variable in model.trainable_variables]
    return [step for step in constraints if isinstance(step, _ProximalStep) and step.fit is fit]
