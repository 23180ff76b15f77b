"""Callback that takes proximal steps of the L1 norm, which set weights to exact zeros."""

import math
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import validated_epochs, validated_number
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.thresholding import count_zeros
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._proximal_step import ProximalStep, steps_on
from keras_regs.callbacks._restoring import Restoring
from keras_regs.callbacks._weight_step import Weight, chosen_weights


class ProximalL1(Restoring):
    r"""Takes the proximal step of the L1 norm after each step of the optimizer.

    Each weight $w$ becomes $\mathrm{sign}(w) \max(|w| - \eta \lambda, 0)$, where $\lambda$ is
    `strength` and $\eta$ is the learning rate of that step. So weights become exactly zero. The
    gradient of an L1 penalty would make them cross zero again and again.

    With `group="filter"`, all weights of a filter $w_f$ become zero together:
    $w_f \max(0, 1 - \eta \lambda / \|w_f\|_2)$.

    The step is part of the compiled training step. The L1 penalty is not part of the reported loss.
    The logs of each epoch have the share of exact zeros, `sparsity`, among all weights that the
    callback acts on. After training, only the values of the weights have changed in the model. A
    model saved at any time loads without this package.

    In detail:

    - The learning rate is that of the optimizer that updates the weight. In a model with its own
      training step, this may differ from the optimizer of `model.compile`.
    - The step is taken once per update of the weights: not while gradients are accumulated, and not
      if loss scaling skips an update.
    - Constraints of the user are applied after the step.
    - The threshold uses the learning rate as it is. An adaptive optimizer scales the gradient of
      each weight, but not its threshold.
    - If the optimizer keeps moving averages of the weights (`use_ema`), the average of a weight
      that is exactly zero is set to zero. So zeros remain when averages replace the weights.
    - If batch normalization follows a layer, the loss does not depend on the norm of its filters.
      So `group="filter"` shrinks needed filters like others. Act on the batch normalization
      instead, with `layers` and `kernels_only=False`.
    - In a compander layer, the callback acts on the trained variable $v$. Where it is exactly zero,
      the weight $\Psi(v)$ is zero as well. Kernels with weight normalization are an error.

    Args:
        strength: Factor of the L1 norm, a finite number of at least 0.
        delay: Number of epochs without proximal steps, as Keras counts them in this `fit`. The
            training step is compiled again after them. There is a warning if training ends before
            they are over. Defaults to 0.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        kernels_only: Whether to act only on kernels: trainable weights whose name ends in `kernel`,
            as in all dense, convolutional, attention and recurrent layers of Keras, including
            recurrent kernels. If False, all trainable weights of the layers shrink, including
            biases, embeddings and the parameters of normalization layers. Defaults to True.
        group: `"filter"` for the group form, or None. In weights other than kernels, each number is
            a group. Defaults to None.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no optimizer
            (in `fit`) or no weight to act on; if an entry of `layers` matches no layer that has
            such a weight; if another `ProximalL1` acts on the same weight; if the model is not
            built (in `custom_loop`), or cannot be built from the data (in `fit`).
        RuntimeError: When an epoch ends, if no Keras optimizer has updated any of the weights; if
            the constraint is called by anything but a Keras optimizer; and as in
            `StrengthSchedule`.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, eq. 9.
        The group form: Yuan & Lin, "Model selection and estimation in regression with grouped
        variables", 2006, without their factor for the size of a group.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, use_bias=False)])
    >>> model.compile(keras.optimizers.SGD(0.5), "mse")
    >>> x, y = np.eye(4), np.ones((4, 2))
    >>> y[2:] = 0  # the last two inputs are useless
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
                "`ProximalL1` requires an optimizer. Pass one to `model.compile`. "
                f"Received: model '{self.model.name}' with optimizer=None"
            )
        return chosen_weights(self)

    def _change(self, places: Sequence[Weight], guard: Guard) -> None:
        # All steps are made first, so that an error leaves all constraints unchanged.
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
                "`ProximalL1` acts when an optimizer of `keras.optimizers` updates a weight, but "
                f"none has updated any of its weights in epoch {epoch}. Train with such an "
                "optimizer, or list the layers that are trained in the argument `layers`. Compile "
                "a training step of your own while the callback acts, and again when its `delay` "
                f"is over. Received: model '{self.model.name}'"
            )
        if logs is not None:
            # With several callbacks in one `fit`, each counts the weights of all of them.
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
            self.model.make_train_function(force=True)  # handled by the guard

    def __repr__(self) -> str:
        names = ("strength", "delay", "layers", "kernels_only", "group", "epoch_offset")
        return f"ProximalL1({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"
