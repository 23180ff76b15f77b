"""Weight companders: S-shaped functions that are steep at zero and flat further out."""

import math
import secrets
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._math.numerics import scaled_square
from keras_regs.companders._base import Compander

# Learned parameters stay at or above it.
_LEAST = 1e-3
# Where |w| / a is larger, the inverse of a function without bounds would leave float32.
_FURTHEST = 80.0


class SShaped(Compander):
    """`Ψ(v) = a S(v / b)` for an odd function S with slope 1, or nearly so, at zero.

    `a` scales the weights, and bounds them where S is bounded; `b` stretches the axis of `v`. The
    slope at zero is `a S'(0) / b`: small weights take steps that are larger by that factor, and
    large weights take smaller ones.
    """

    # The number that |S| stays below.
    limit = math.inf

    def __init__(self, a: float = 1.0, b: float = 0.6, learnable: str | None = None) -> None:
        self._a = validated_number(a, "a", above=0)
        self._b = validated_number(b, "b", above=0)
        if learnable not in (None, "fine", "coarse"):
            raise ValueError(
                "Argument `learnable` must be None, 'fine' or 'coarse'. "
                f"Received: learnable={learnable!r}"
            )
        if learnable and min(self._a, self._b) < _LEAST:
            raise ValueError(
                f"Learned parameters stay at or above {_LEAST}; let them start there. "
                f"Received: a={a!r}, b={b!r}, learnable={learnable!r}"
            )
        self.learnable = learnable
        if learnable == "coarse":
            # Beyond the addresses that Keras takes for ids.
            self.shared_object_id = 2**62 + secrets.randbits(61)
        self._learned: tuple[Any, Any] | None = None

    # S, its inverse and its derivative.

    @staticmethod
    def shape(t: Any) -> Any:
        raise NotImplementedError

    @staticmethod
    def inverse_shape(y: Any) -> Any:
        raise NotImplementedError

    @staticmethod
    def slope(t: Any) -> Any:
        raise NotImplementedError

    def __call__(self, v: Any) -> Any:
        v = ops.convert_to_tensor(v)
        a, b = self._parameters(v)
        return a * self.shape(v / b)

    def inverse(self, w: Any) -> Any:
        w = ops.convert_to_tensor(w)
        a, b = self._parameters(w)
        y = w / a
        if self.limit < math.inf:
            outside = ops.absolute(y) >= self.limit
            inside = self.inverse_shape(ops.where(outside, ops.zeros_like(y), y))
            return b * ops.where(outside, ops.full_like(y, math.nan), inside)
        return b * self.inverse_shape(y)

    def derivative(self, v: Any) -> Any:
        v = ops.convert_to_tensor(v)
        a, b = self._parameters(v)
        return a / b * self.slope(v / b)

    def clip(self, w: Any) -> Any:
        w = ops.convert_to_tensor(w)
        a, _ = self._parameters(w)
        most = 0.95 * a * min(self.limit, _FURTHEST)
        return ops.minimum(ops.maximum(w, -most), most)

    def validate(self, w: Any, kernel: str) -> None:
        largest = float(np.max(np.abs(w), initial=0))
        reach = min(self.limit, _FURTHEST)
        if not largest < self.a * reach:
            # Two digits, and some way to go before the end.
            needed = math.ceil(105 * largest / reach) / 100
            raise ValueError(
                f"With a={self.a:.4g}, {type(self).__name__} holds weights of magnitude below "
                f"{self.a * reach:.4g}, and {kernel} starts with one of {largest:.4g}. Choose an "
                f"`a` of at least {needed:.4g}, or leave the layer out."
            )

    @property
    def a(self) -> float:
        """The scale of the weights: the number that was set, or as learned so far."""
        return self._current(0)

    @property
    def b(self) -> float:
        """The stretch of `v`: the number that was set, or as learned so far."""
        return self._current(1)

    def add_parameters(self, layer: Any, kernel: Any) -> None:
        if self.learnable is None:
            return
        if self._learned is None:
            self._learned = (
                _add_parameter(layer, "compander_a", self._a),
                _add_parameter(layer, "compander_b", self._b),
            )
        # A layer tracks what is assigned to it, also what another one made.
        layer.compander_a, layer.compander_b = self._learned

    def fixed(self) -> Compander:
        return type(self)(self.a, self.b)

    def get_config(self) -> dict[str, Any]:
        return {"a": self._a, "b": self._b, "learnable": self.learnable}

    def _current(self, index: int) -> float:
        if self._learned is None:
            return (self._a, self._b)[index]
        return float(ops.convert_to_numpy(self._learned[index]))

    def _parameters(self, like: Any) -> tuple[Any, Any]:
        if self._learned is None:
            return self._a, self._b
        # A training loop that heeds no constraints could make them negative.
        a, b = (ops.maximum(ops.cast(p, like.dtype), _LEAST) for p in self._learned)
        return a, b


def _add_parameter(layer: Any, name: str, start: float) -> Any:
    variable = layer.add_weight(
        name=name,
        shape=(),
        initializer=keras.initializers.Constant(start),
        dtype="float32",
        autocast=False,
        constraint=_AtLeast(_LEAST),
    )
    # Rescaled optimizers do not decay it.
    variable.compander_parameter = True
    return variable


class _AtLeast(keras.constraints.Constraint):
    def __init__(self, least: float) -> None:
        self.least = least

    def __call__(self, value: Any) -> Any:
        return ops.maximum(value, self.least)


@keras.saving.register_keras_serializable(package="keras_regs")
class Arctan(SShaped):
    """The weight compander `Ψ(v) = a arctan(v / b)`, whose weights stay within `±aπ/2`.

        Ψ⁻¹(w) = b tan(w / a),    Ψ'(v) = a / (b (1 + (v / b)²))

    Args:
        a: Scale of the weights, above 0. It must be larger than 2/π of the largest weight that a
            kernel starts with. Defaults to 1.
        b: Stretch of `v`, above 0. Defaults to 0.6. The paper looks for `a` and `b` between 0.5 and
            1, and `a` below 0.5 did harm there.
        learnable: `"fine"` to learn a pair `a`, `b` for each layer, or `"coarse"` for one pair of
            all layers that are given this object. They start from the numbers above; the paper
            starts from a = 0.5 and b = 1. They stay at or above 0.001. Defaults to None.

    Raises:
        ValueError: If `a` or `b` is not above 0 or `learnable` none of the above; when a layer is
            built, if it starts with a weight outside of the bounds.

    Source:
        Cakaj et al., "Weight Compander: A Simple Weight Reparameterization for Regularization",
        2023, eqs. 1, 3 and 4.

    Example:

    >>> compander = kr.Arctan(a=1.0, b=0.5)
    >>> v = compander.inverse(np.array([0.1, 1.5]))
    >>> keras.ops.convert_to_numpy(v).tolist()
    [0.0502, 7.0507]
    >>> keras.ops.convert_to_numpy(compander(v)).tolist()
    [0.1, 1.5]
    >>> keras.ops.convert_to_numpy(compander.derivative(v)).tolist()
    [1.9801, 0.0100]
    """

    limit = math.pi / 2
    # Weights in float32 come from a `v` of 1e8 at most.
    vanishing = False

    def inverse_derivative(self, v: Any) -> Any:
        a, b = self._parameters(v)
        return scaled_square(v, 1 / (a * b), b / a)

    @staticmethod
    def shape(t: Any) -> Any:
        if keras.backend.backend() == "jax":
            from keras_regs.companders._arctan_jax import arctan

            return arctan(t)
        return ops.arctan(t)

    @staticmethod
    def inverse_shape(y: Any) -> Any:
        return ops.tan(y)

    @staticmethod
    def slope(t: Any) -> Any:
        return 1 / (1 + t * t)


@keras.saving.register_keras_serializable(package="keras_regs")
class Arsinh(SShaped):
    """The weight compander `Ψ(v) = a arsinh(v / b)`, which has no bounds.

        Ψ⁻¹(w) = b sinh(w / a),    Ψ'(v) = a / (b √(1 + (v / b)²))

    Args:
        a: Scale of the weights, above 0. Defaults to 1.
        b: Stretch of `v`, above 0. Defaults to 0.6.
        learnable: None, `"fine"` or `"coarse"`, as for `keras_regs.Arctan`.

    Raises:
        ValueError: As `keras_regs.Arctan`, but for the bounds.

    Source:
        Cakaj et al., "Weight Compander", 2023, section IV.F.

    Example:

    >>> keras.ops.convert_to_numpy(kr.Arsinh(a=1.0, b=0.5)(np.array([0.5, 5.0]))).tolist()
    [0.8814, 2.9982]
    """

    vanishing = False

    def inverse_derivative(self, v: Any) -> Any:
        a, b = self._parameters(v)
        return ops.sqrt(scaled_square(v, 1 / (a * a), b * b / (a * a)))

    @staticmethod
    def shape(t: Any) -> Any:
        if keras.backend.backend() == "tensorflow":
            from keras_regs.companders._arcsinh_tensorflow import arcsinh

            return arcsinh(t)
        return ops.arcsinh(t)

    @staticmethod
    def inverse_shape(y: Any) -> Any:
        return ops.sinh(y)

    @staticmethod
    def slope(t: Any) -> Any:
        return ops.rsqrt(1 + t * t)


@keras.saving.register_keras_serializable(package="keras_regs")
class Erf(SShaped):
    """The weight compander `Ψ(v) = a erf(v / b)`, whose weights stay within `±a`.

        Ψ⁻¹(w) = b erf⁻¹(w / a),    Ψ'(v) = 2a / (b √π) · exp(-(v / b)²)

    Args:
        a: Scale of the weights, above 0. It must be larger than the largest weight that a kernel
            starts with. Defaults to 1.
        b: Stretch of `v`, above 0. Defaults to 0.6.
        learnable: None, `"fine"` or `"coarse"`, as for `keras_regs.Arctan`.

    Raises:
        ValueError: As `keras_regs.Arctan`.

    Source:
        Cakaj et al., "Weight Compander", 2023, section IV.F.

    Example:

    >>> keras.ops.convert_to_numpy(kr.Erf(a=1.0, b=0.5)(np.array([0.1, 0.5]))).tolist()
    [0.2227, 0.8427]
    """

    limit = 1.0

    @staticmethod
    def shape(t: Any) -> Any:
        return ops.erf(t)

    @staticmethod
    def inverse_shape(y: Any) -> Any:
        t = ops.erfinv(y)
        # TensorFlow's has the rounding of 1 + y in it. One step of Newton's method takes that out.
        small = ops.absolute(y) < 0.5
        error = ops.where(small, ops.erf(t) - y, ops.zeros_like(y))
        return t - error / ops.where(small, Erf.slope(t), ops.ones_like(y))

    @staticmethod
    def slope(t: Any) -> Any:
        return 2 / math.sqrt(math.pi) * ops.exp(-t * t)
