"""S-shaped companders: functions that are steep at zero and flatten towards large values."""

import math
import secrets
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Tensor
from keras_regs.companders._base import Compander

# The lower bound of learned parameters.
_LEAST = 1e-3
# For larger |w| / a, the inverse of an unbounded function would overflow float32.
_FURTHEST = 80.0


class SShaped(Compander):
    """`Ψ(v) = a S(v / b)` for an odd function S whose slope at zero is 1, or close to it.

    `a` scales the weights, and bounds them if S is bounded. `b` scales `v`. The slope at zero is
    `a S'(0) / b`: it multiplies the steps of small weights. Large weights take smaller steps.
    """

    # The upper bound of |S|.
    limit = math.inf

    def __init__(self, a: float = 1.0, b: float = 0.6, *, learnable: str | None = None) -> None:
        self._a = validated_number(a, "a", above=0)
        self._b = validated_number(b, "b", above=0)
        if learnable not in (None, "fine", "coarse"):
            raise ValueError(
                "Argument `learnable` must be None, 'fine' or 'coarse'. "
                f"Received: learnable={learnable!r}"
            )
        if learnable and min(self._a, self._b) < _LEAST:
            raise ValueError(
                f"Arguments `a` and `b` must be at least {_LEAST} if they are learned. "
                f"Received: a={a!r}, b={b!r}, learnable={learnable!r}"
            )
        self.learnable = learnable
        if learnable == "coarse":
            # Larger than any memory address, which Keras uses as ids.
            self.shared_object_id = 2**62 + secrets.randbits(61)
        self._learned: tuple[Any, Any] | None = None

    # The function S, its inverse and its derivative.

    @staticmethod
    def shape(t: Tensor) -> Tensor:
        raise NotImplementedError

    @staticmethod
    def inverse_shape(y: Tensor) -> Tensor:
        raise NotImplementedError

    @staticmethod
    def slope(t: Tensor) -> Tensor:
        raise NotImplementedError

    def __call__(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        a, b = self._parameters(v)
        return a * self.shape(v / b)

    def inverse(self, w: Tensor) -> Tensor:
        w = ops.convert_to_tensor(w)
        a, b = self._parameters(w)
        y = w / a
        if self.limit < math.inf:
            outside = ops.absolute(y) >= self.limit
            inside = self.inverse_shape(ops.where(outside, ops.zeros_like(y), y))
            return b * ops.where(outside, ops.full_like(y, math.nan), inside)
        return b * self.inverse_shape(y)

    def derivative(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        a, b = self._parameters(v)
        return a / b * self.slope(v / b)

    def clip(self, w: Tensor) -> Tensor:
        w = ops.convert_to_tensor(w)
        a, _ = self._parameters(w)
        most = 0.95 * a * min(self.limit, _FURTHEST)
        return ops.minimum(ops.maximum(w, -most), most)

    def validate(self, w: Tensor, kernel: str) -> None:
        largest = float(np.max(np.abs(w), initial=0))
        if not math.isfinite(largest):
            raise ValueError(f"Weights must be finite, but {kernel} has a weight of {largest}.")
        reach = min(self.limit, _FURTHEST)
        if not largest < self.a * reach:
            remedy = f"Use {self.widened(w)}, which has the same slope at zero"
            if self.limit < math.inf:
                remedy += ", or 'arsinh', which is unbounded"
            raise ValueError(
                f"With a={self.a:.4g}, {type(self).__name__} can represent weights of magnitude "
                f"below {self.a * reach:.4g}, but {kernel} has a weight of magnitude "
                f"{largest:.4g}. {remedy}."
            )

    def widened(self, w: Tensor) -> "SShaped | None":
        largest = float(np.max(np.abs(w), initial=0))
        if not math.isfinite(largest):
            return None
        # A margin of 5 % below the bound, rounded up to three digits.
        needed = 1.05 * largest / min(self.limit, _FURTHEST)
        digit = 10.0 ** (math.floor(math.log10(needed)) - 2)
        a = float(f"{math.ceil(needed / digit) * digit:.3g}")
        b = float(f"{self.b * a / self.a:.4g}")
        return self.from_config({**self.get_config(), "a": a, "b": b})

    @property
    def a(self) -> float:
        """The current scale of the weights, which may have been learned."""
        return self._current(0)

    @property
    def b(self) -> float:
        """The current scale of `v`, which may have been learned."""
        return self._current(1)

    def add_parameters(self, layer: keras.Layer, kernel: Any) -> None:
        if self.learnable is None:
            return
        if self._learned is None:
            self._learned = (
                _add_parameter(layer, "compander_a", self._a),
                _add_parameter(layer, "compander_b", self._b),
            )
        # Assigning the variables makes the layer track them, even if another layer created them.
        layer.compander_a, layer.compander_b = self._learned

    def fixed(self) -> Compander:
        return type(self)(self.a, self.b)

    def get_config(self) -> dict[str, Any]:
        return {"a": self._a, "b": self._b, "learnable": self.learnable}

    def _current(self, index: int) -> float:
        if self._learned is None:
            return (self._a, self._b)[index]
        return float(ops.convert_to_numpy(self._learned[index]))

    def _parameters(self, like: Tensor) -> tuple[Tensor, Tensor]:
        if self._learned is None:
            return self._a, self._b
        # A training loop that ignores constraints could make them negative.
        a, b = (ops.maximum(ops.cast(p, like.dtype), _LEAST) for p in self._learned)
        return a, b


def _add_parameter(layer: keras.Layer, name: str, start: float) -> Any:
    variable = layer.add_weight(
        name=name,
        shape=(),
        initializer=keras.initializers.Constant(start),
        dtype="float32",
        autocast=False,
        constraint=_AtLeast(_LEAST),
    )
    # Rescaled optimizers do not apply weight decay to it.
    variable.compander_parameter = True
    return variable


class _AtLeast(keras.constraints.Constraint):
    def __init__(self, least: float) -> None:
        self.least = least

    def __call__(self, value: Tensor) -> Tensor:
        return ops.maximum(value, self.least)
