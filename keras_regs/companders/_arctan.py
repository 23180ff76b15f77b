"""The weight compander of the paper."""

import math

import keras
from keras import ops

from keras_regs._math.numerics import scaled_square
from keras_regs._typing import Tensor
from keras_regs.companders._s_shaped import SShaped


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

    >>> compander = kr.companders.Arctan(a=1.0, b=0.5)
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

    def inverse_derivative(self, v: Tensor) -> Tensor:
        a, b = self._parameters(v)
        return scaled_square(v, 1 / (a * b), b / a)

    @staticmethod
    def shape(t: Tensor) -> Tensor:
        if keras.backend.backend() == "jax":
            from keras_regs.companders._arctan_jax import arctan

            return arctan(t)
        return ops.arctan(t)

    @staticmethod
    def inverse_shape(y: Tensor) -> Tensor:
        return ops.tan(y)

    @staticmethod
    def slope(t: Tensor) -> Tensor:
        return 1 / (1 + t * t)
