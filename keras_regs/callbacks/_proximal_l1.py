"""A callback that shrinks weights by the proximal step of the L1 norm, down to exact zeros."""

import math
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import validated_epochs, validated_number
from keras_regs._inspect.selection import select, validated_layers
from keras_regs._math.thresholding import count_zeros
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._proximal_step import ProximalStep, Weight, steps_on, trainable_weights
from keras_regs.callbacks._restoring import Restoring


class ProximalL1(Restoring):
    """Takes the proximal step of the L1 norm after each step of the optimizer.

    `w <- sign(w) * max(|w| - learning_rate * strength, 0)`, with the learning rate of that very
    step. Weights become exactly zero, where the gradient of an L1 penalty would make them cross
    zero again and again. With `group="filter"` all weights of a filter `w_f` become zero together:
    `w_f <- w_f * max(0, 1 - learning_rate * strength / ||w_f||_2)`.

    It happens inside of the compiled training step. The penalty itself is not part of the loss that
    is reported. The share of exact zeros among all the weights that it acts on is added to the logs
    of each epoch as `sparsity`. After training, the model is as it was but for the values of its
    weights; what is saved at any time loads without this package.

    In a compander layer, it acts on what is trained, `v`, whose exact zeros are zeros of the weight
    `Ψ(v)`; where the kernel has weight normalization, there is an error.

    The learning rate is that of the optimizer that steps the weight. In a model with its own
    training step, this may be another one than that of `model.compile`.

    The step comes once for each update of the weights: not while gradients are accumulated, nor
    where loss scaling skips an update. A constraint of the user's own is applied after it. The
    threshold takes the optimizer's learning rate as it is: an adaptive optimizer, which scales each
    weight's gradient, does not scale its threshold. Where the optimizer keeps moving averages of
    the weights (`use_ema`), the average of a weight that is exactly zero is set to zero, so that
    the zeros last when averages replace the weights.

    Args:
        strength: Factor of the L1 norm, a finite number of at least 0.
        delay: Number of epochs without proximal steps, counted as Keras counts them in this `fit`.
            The training step is compiled once more when they are over. If training ends before,
            there is a warning. Defaults to 0.
        layers: Names or shell-style patterns of the layers to act on, as in `StrengthSchedule`.
            Defaults to all layers.
        kernels_only: Whether to act on kernels alone: trainable weights whose name ends in
            `kernel`, as in all dense, convolutional, attention and recurrent layers of Keras, the
            kernels of recurrent connections included. Otherwise, all trainable weights of the
            layers shrink, biases, the parameters of normalization layers and embeddings included.
            Defaults to True.
        group: `"filter"` for the group form, or None. In weights other than kernels, each number
            is a group.
            Defaults to None.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model has
            no optimizer in `fit`, or has no weight to act on; if an entry of `layers` fits no layer
            that has one; if another `ProximalL1` acts on the same weight; if the model is not
            built, in `custom_loop`, or in `fit` where it cannot be built from the data.
        RuntimeError: When an epoch ends, if no optimizer of Keras has stepped any of the weights;
            when its constraint is called by anything but an optimizer of Keras; and as
            `StrengthSchedule` does.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, eq. 9.
        The group form: Yuan & Lin, "Model selection and estimation in regression with grouped
        variables", 2006, without their factor for the size of a group.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, use_bias=False)])
    >>> model.compile(keras.optimizers.SGD(0.5), "mse")
    >>> x, y = np.eye(4), np.ones((4, 2))
    >>> y[2:] = 0  # The last two inputs are of no use.
    >>> history = model.fit(x, y, epochs=40, verbose=0, callbacks=[kr.ProximalL1(0.1)])
    >>> history.history["sparsity"][-1]
    0.5
    """

    def __init__(
        self,
        strength: float,
        *,
        delay: int = 0,
        layers: str | Sequence[str] | None = None,
        kernels_only: bool = True,
        group: str | None = None,
        epoch_offset: int = 0,
    ) -> None:
        super().__init__()
        self.strength = validated_number(strength, "strength")
        self.delay = validated_epochs(delay, "delay")
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
        self.epoch_offset = validated_epochs(epoch_offset, "epoch_offset")
        self._steps: list[ProximalStep] = []

    def _places(self) -> list[Weight]:
        is_stepped_by_keras = type(self.model).train_step is keras.Model.train_step
        if not self._in_custom_loop and is_stepped_by_keras and self.model.optimizer is None:
            raise ValueError(
                "`ProximalL1` follows the steps of an optimizer. Name one in `model.compile`. "
                f"Received: model '{self.model.name}' with optimizer=None"
            )
        return self._weights(self.model)

    def _change(self, places: Sequence[Weight], guard: Guard) -> None:
        # A weight that another callback acts on is found before any constraint is set.
        self._steps = [ProximalStep(self, weight) for weight in places]
        self._resume()
        self._warn_unless_reached(self.delay, "`ProximalL1` never takes a proximal step")

    def _resume(self) -> None:
        for step in self._steps:
            step.put()

    def _restore(self) -> None:
        self._act(False)
        for step in self._steps:
            step.remove()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_begin(epoch, logs)
        self._act(epoch + self.epoch_offset >= self.delay)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        if all(step.active and not step.was_taken for step in self._steps):
            raise RuntimeError(
                "`ProximalL1` follows the steps of optimizers of `keras.optimizers`, and none has "
                f"stepped a weight that it acts on in epoch {epoch}. Train with such an optimizer, "
                "or name the layers that are trained in the argument `layers`. A training step of "
                "your own must be compiled while the callback acts, and again when its `delay` is "
                f"over. Received: model '{self.model.name}'"
            )
        if logs is not None:
            # Of several callbacks in one `fit`, each counts the weights of all.
            steps = steps_on(self.model, self.params) or self._steps
            weights = [step.variable for step in steps]
            total = sum(math.prod(weight.shape) for weight in weights)
            logs["sparsity"] = sum(map(count_zeros, weights)) / total

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._steps = []

    def _act(self, active: bool) -> None:
        if any(step.active is not active for step in self._steps):
            for step in self._steps:
                step.active = active
                step.was_taken = False
            self.model.make_train_function(force=True)  # which the guard sees to

    def _weights(self, model: keras.Model) -> list[Weight]:
        kind = "kernel" if self.kernels_only else "weight"
        found = select(
            trainable_weights(model, self.kernels_only),
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
        names = ("strength", "delay", "layers", "kernels_only", "group", "epoch_offset")
        return f"ProximalL1({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"
