"""Callback that keeps weights at zero that are exactly zero when training begins."""

import warnings
from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._inspect.effective_kernel import effective_value
from keras_regs._inspect.layers import layers_with_paths
from keras_regs._inspect.selection import matches, validated_layers
from keras_regs._keras import raw_kernel
from keras_regs._math.numerics import on_host
from keras_regs._typing import Array, Tensor
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._restoring import Restoring
from keras_regs.callbacks._weight_step import Weight, WeightStep, chosen_weights


class HoldStep(WeightStep):
    """Constraint of one weight: zeros are zero again, followed by the constraint before it.

    Attributes:
        zeros: Where the weight is held at zero, or None if it has no zeros.
    """

    does = "hold the zeros"

    def __init__(self, callback: Any, weight: Weight) -> None:
        compander = getattr(weight.variable, "compander", None)
        if compander is not None and not compander.elementwise:
            raise ValueError(
                f"`HoldZeros` cannot act on the {weight.variable.name} of layer '{weight.path}': "
                "with weight normalization, a weight is also zero if the learned length of its "
                "filter is zero, and not only if the trained variable is. Call `keras_regs.fold` "
                "first, or list the other layers in the argument `layers`. "
                f"Received: {compander!r}"
            )
        super().__init__(callback, weight)
        self.zeros: Array | None = None
        self._held: Any = None

    def find(self) -> None:
        """Finds the zeros that the weight has now."""
        is_companded = hasattr(self.variable, "compander")
        zeros = is_zero(effective_value(self.variable) if is_companded else self.variable)
        self.zeros = zeros if zeros.any() else None
        # A tensor, because the compiled step would contain a copy of an array.
        self._held = ops.convert_to_tensor(zeros)

    def lost(self) -> int:
        """The number of held weights that are not zero now."""
        return 0 if self.zeros is None else int(np.sum(self.zeros & ~is_zero(self.variable)))

    def _step(self, variable: keras.Variable, value: Any, optimizer: Any) -> Tensor:
        value = ops.convert_to_tensor(value)
        # Not a product, because NaN times zero is NaN.
        return ops.where(self._held, ops.zeros_like(value), value)

    def _is_zero(self, value: Tensor) -> Tensor:
        return self._held


class HoldZeros(Restoring):
    r"""Keeps weights at zero that are exactly zero when training begins.

    After each step of the optimizer, each weight $w$ becomes $m \cdot w$. The mask $m$ is 0 where
    the weight is zero when training begins, and 1 elsewhere. So a network that
    `keras_regs.ProximalL1` has made sparse stays as sparse while you train it further: at another
    learning rate, without the penalty, with weight decay, or with the moments that Adam has
    accumulated. Without this callback, almost all zeros are lost in the first epoch.

    The mask is part of the compiled training step. After training, only the values of the weights
    have changed in the model. A model saved at any time loads without this package.

    In detail:

    - The zeros are those at the beginning of the first epoch of this `fit`, after a callback such
      as `keras.callbacks.BackupAndRestore` has restored weights. Each `fit` finds them again.
      Weights that become zero later are not held.
    - Only exact zeros count, not small weights. If the model has none, a warning says so.
    - Frozen weights do not change, so there is nothing to hold.
    - Constraints of the user are applied after the mask.
    - If the optimizer keeps moving averages of the weights (`use_ema`), the averages of held
      weights are zero, too.
    - In a compander layer, zeros are those of the weight $\Psi(v)$ that the layer computes with.
      There, the trained variable $v$ is held at zero, and $\Psi(0) = 0$. Kernels with weight
      normalization are an error.
    - `keras_regs.ProximalL1` can act on the same weights, to make further ones zero.

    Args:
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match a
            layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults to
            all layers.
        kernels_only: Whether to act only on kernels, as in `keras_regs.ProximalL1`. If False, all
            trainable weights of the layers are held, including biases. New biases are zero, so they
            would never train. Defaults to True.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no trainable
            weight of this kind; if an entry of `layers` matches no layer that has one; if another
            `HoldZeros` acts on the same weight; if a kernel with zeros has LoRA, which adds to
            them; if the model is not built (in `custom_loop`), or cannot be built from the data
            (in `fit`).
        RuntimeError: When an epoch ends, if held weights are not zero, because something other
            than a Keras optimizer has changed them; and as in `keras_regs.StrengthSchedule`.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, use_bias=False)])
    >>> model.set_weights([np.array([[1, 0], [0, 0], [2, -1], [0, 3]])])
    >>> model.compile("adam", "mse")
    >>> x, y = np.eye(4), np.ones((4, 2))
    >>> history = model.fit(x, y, epochs=3, verbose=0, callbacks=[kr.HoldZeros()])
    >>> (model.get_weights()[0] == 0).astype(int).tolist()
    [[0, 1], [1, 1], [0, 0], [1, 0]]
    """

    epoch_offset = 0

    def __init__(
        self, *, layers: str | Sequence[str] | None = None, kernels_only: bool = True
    ) -> None:
        super().__init__()
        self.layers = validated_layers(layers)
        self.kernels_only = validated_choice(kernels_only, (True, False), "kernels_only")
        self._steps: list[HoldStep] = []
        self._is_fixed = False

    def _places(self) -> list[Weight]:
        self._check_lora()
        return chosen_weights(self)

    def _check_lora(self) -> None:
        for path, layer in layers_with_paths(self.model):
            kernel = raw_kernel(layer) if getattr(layer, "lora_enabled", False) else None
            chosen = self.layers is None or any(matches(path, each) for each in self.layers)
            if chosen and kernel is not None and is_zero(kernel).any():
                raise ValueError(
                    f"`HoldZeros` cannot hold the zeros of layer '{path}', because LoRA adds a "
                    "full matrix to its kernel. Train the layer without LoRA, or list the other "
                    f"layers in the argument `layers`. Received: layers={self.layers!r}"
                )

    def _change(self, places: Sequence[Weight], guard: Guard) -> None:
        # All steps are made first, so that an error leaves all constraints unchanged.
        self._steps = [HoldStep(self, weight) for weight in places]
        self._is_fixed = False
        self._find()

    def _find(self) -> None:
        self._act(False)
        for step in self._steps:
            step.find()
        self._resume()

    def _resume(self) -> None:
        for step in self._steps:
            step.put()
        self._act(True)

    def _act(self, active: bool) -> None:
        changed = [step for step in self._steps if step.zeros is not None]
        changed = [step for step in changed if step.active is not active]
        for step in changed:
            step.active = active
        if changed:
            self.model.make_train_function(force=True)  # handled by the guard

    def _restore(self) -> None:
        self._act(False)
        for step in self._steps:
            step.remove()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_begin(epoch, logs)
        if self._steps and not self._is_fixed:
            # Again, because another callback may have restored a backup when training began.
            self._is_fixed = True
            self._find()
            if all(step.zeros is None for step in self._steps):
                warnings.warn(
                    "`HoldZeros` has no effect in this training: no weight that it acts on is "
                    f"exactly zero when training begins. Received: {self!r}",
                    stacklevel=2,
                )

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        lost = [step for step in self._steps if step.active and step.lost()]
        if lost:
            raise RuntimeError(
                "`HoldZeros` acts when an optimizer of `keras.optimizers` updates a weight, but "
                f"something else changed {sum(step.lost() for step in lost)} of the weights that "
                f"it holds, in layers {[step.path for step in lost]}, in epoch {epoch}. Train with "
                "such an optimizer, or exclude these layers with the argument `layers`. Compile a "
                "training step of your own after the epoch has begun. "
                f"Received: model '{self.model.name}'"
            )

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._steps = []

    def __repr__(self) -> str:
        return f"HoldZeros(layers={self.layers!r}, kernels_only={self.kernels_only!r})"


def is_zero(weight: Any) -> Array:
    """Where a weight is exactly zero, as an array."""
    # On the host, because a device may flush nonzero numbers below 1.2e-38 to zero.
    return np.asarray(on_host(weight) == 0)
