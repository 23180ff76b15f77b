"""Regularizers and constraints of `v` that are those of the weight."""

from typing import Any

import keras
from keras import ops

from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.companders import Compander


class OfWeight(keras.regularizers.Regularizer):
    """A regularizer of `v` that is one of the weight, `Ψ(v)`.

    Attributes:
        regularizer: The one of the weight.
    """

    def __init__(self, regularizer: Any, compander: Compander) -> None:
        self.regularizer = regularizer
        self.compander = compander

    def __call__(self, v: Tensor) -> Tensor:
        return self.regularizer(self.compander(at_least_float32(v)))


def of_weight(regularizer: Any, compander: Compander) -> Any:
    """What to regularize `v` with, so that the regularizer acts on the weight."""
    # Where the function itself is learned, the penalty would be one of its parameters, too; the
    # paper had better results with one of `v`.
    if regularizer is None or compander.learnable is not None:
        return regularizer
    return OfWeight(regularizer, compander)


class OnWeight(keras.constraints.Constraint):
    """A constraint of `v` that is one of the weight, `Ψ(v)`."""

    def __init__(self, constraint: Any, compander: Compander) -> None:
        self.constraint = constraint
        self.compander = compander

    def __call__(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        w = self.compander(at_least_float32(v))
        constrained = self.constraint(w)
        # Going forth and back would round the others again and again.
        changed = constrained != w
        new = self.compander.inverse(ops.where(changed, constrained, ops.zeros_like(w)))
        # One beyond the bounds stays where it is.
        return ops.where(changed & ~ops.isnan(new), ops.cast(new, v.dtype), v)


def on_weight(constraint: Any, compander: Compander, layer: keras.Layer) -> Any:
    """What to constrain `v` with, so that the constraint acts on the weight.

    Raises:
        ValueError: If weights depend on more than one number of `v`.
    """
    if constraint is None:
        return None
    if not compander.elementwise:
        raise ValueError(
            f"Layer '{layer.name}': a constraint cannot act on a kernel with {compander!r}, whose "
            f"weights depend on more than one variable. Received: constraint={constraint!r}"
        )
    return OnWeight(constraint, compander)
