"""Regularizers and constraints of `v` that act on the weight."""

from typing import Any

import keras
from keras import ops

from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.companders import Compander


class OfWeight(keras.regularizers.Regularizer):
    """A regularizer of `v` that penalizes the weight `Ψ(v)`.

    Attributes:
        regularizer: The regularizer of the weight.
    """

    def __init__(self, regularizer: Any, compander: Compander) -> None:
        self.regularizer = regularizer
        self.compander = compander

    def __call__(self, v: Tensor) -> Tensor:
        return self.regularizer(self.compander(at_least_float32(v)))


def of_weight(regularizer: Any, compander: Compander) -> Any:
    """The regularizer of `v` that makes `regularizer` act on the weight."""
    # If the parameters of `Ψ` are learned, a penalty of the weight would penalize them as well. The
    # paper reports better results with a penalty of `v`.
    if regularizer is None or compander.learnable is not None:
        return regularizer
    return OfWeight(regularizer, compander)


class OnWeight(keras.constraints.Constraint):
    """A constraint of `v` that constrains the weight `Ψ(v)`."""

    def __init__(self, constraint: Any, compander: Compander) -> None:
        self.constraint = constraint
        self.compander = compander

    def __call__(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        w = self.compander(at_least_float32(v))
        constrained = self.constraint(w)
        # Converting the unchanged weights back would round them at each step.
        changed = constrained != w
        new = self.compander.inverse(ops.where(changed, constrained, ops.zeros_like(w)))
        # A constrained weight out of bounds has no `v`, so its `v` does not change.
        return ops.where(changed & ~ops.isnan(new), ops.cast(new, v.dtype), v)


def on_weight(constraint: Any, compander: Compander, layer: keras.Layer) -> Any:
    """The constraint of `v` that makes `constraint` act on the weight.

    Raises:
        ValueError: If the compander is not elementwise.
    """
    if constraint is None:
        return None
    if not compander.elementwise:
        raise ValueError(
            f"Layer '{layer.name}': a kernel with the compander {compander!r} cannot have a "
            "constraint, because this compander is not elementwise. Remove the constraint, or "
            f"choose another compander. Received: constraint={constraint!r}"
        )
    return OnWeight(constraint, compander)
