"""The weight compander of the paper, based on the arctangent."""

import math

import keras
from keras import ops

from keras_regs._math.numerics import scaled_square
from keras_regs._typing import Tensor
from keras_regs.companders._s_shaped import SShaped


@keras.saving.register_keras_serializable(package="keras_regs")
class Arctan(SShaped):
    r"""Arctangent weight compander, $\Psi(v) = a \arctan(v / b)$.

    Its weights stay within $\pm a \pi / 2$. Inverse and derivative are:

    $$
    \Psi^{-1}(w) = b \tan(w / a), \quad \Psi'(v) = \frac{a}{b (1 + (v / b)^2)}
    $$

    Args:
        a: Scale of the weights, above 0. It must exceed $2 / \pi$ times the largest initial weight
            of a kernel. Defaults to 1.
        b: Scale of $v$, above 0. Defaults to 0.6. The paper searches `a` and `b` between 0.5 and 1,
            and finds that an `a` below 0.5 is harmful.
        learnable: `"fine"` to learn one pair `a`, `b` per layer, or `"coarse"` to learn one pair
            for all layers that are given this object. The pair starts at the values of `a` and
            `b`, and stays at or above 0.001. The paper starts at a = 0.5 and b = 1. Defaults to
            None, which means that `a` and `b` are constant.

    Raises:
        ValueError: If `a` or `b` is not above 0, or `learnable` is not one of these. When a layer
            is
            built: if an initial weight is out of bounds.

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
    # Float32 weights have a `v` of at most 1e8, where the derivative is still above 1e-20.
    vanishing = False

    def __call__(self, v: Tensor) -> Tensor:
        if self._learned is None or keras.backend.backend() != "jax":
            return super().__call__(v)
        from keras_regs.companders._arctan_jax import scaled_arctan

        v = ops.convert_to_tensor(v)
        return scaled_arctan(*self._parameters(v), v)

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
