"""A weight compander with unbounded weights."""

import keras
from keras import ops

from keras_regs._math.numerics import scaled_square
from keras_regs._typing import Tensor
from keras_regs.companders._s_shaped import SShaped


@keras.saving.register_keras_serializable(package="keras_regs")
class Arsinh(SShaped):
    r"""Unbounded weight compander, $\Psi(v) = a \, \text{arsinh}(v / b)$.

    Inverse and derivative are:

    $$
    \Psi^{-1}(w) = b \sinh(w / a), \quad \Psi'(v) = \frac{a}{b \sqrt{1 + (v / b)^2}}
    $$

    Args:
        a: Scale of the weights, above 0. Defaults to 1.
        b: Scale of $v$, above 0. Defaults to 0.6.
        learnable: None, `"fine"` or `"coarse"`, as in `keras_regs.companders.Arctan`. Defaults to
            None.

    Raises:
        ValueError: If `a` or `b` is not above 0, or `learnable` is not one of these. When a layer
            is
            built: if an initial weight is 80 times `a` or more, whose $v$ would overflow float32.

    Source:
        Cakaj et al., "Weight Compander", 2023, section IV.F.

    Example:

    >>> compander = kr.companders.Arsinh(a=1.0, b=0.5)
    >>> keras.ops.convert_to_numpy(compander(np.array([0.5, 5.0]))).tolist()
    [0.8814, 2.9982]
    """

    vanishing = False

    def inverse_derivative(self, v: Tensor) -> Tensor:
        a, b = self._parameters(v)
        return ops.sqrt(scaled_square(v, 1 / (a * a), b * b / (a * a)))

    @staticmethod
    def shape(t: Tensor) -> Tensor:
        if keras.backend.backend() == "tensorflow":
            from keras_regs.companders._arcsinh_tensorflow import arcsinh

            return arcsinh(t)
        return ops.arcsinh(t)

    @staticmethod
    def inverse_shape(y: Tensor) -> Tensor:
        return ops.sinh(y)

    @staticmethod
    def slope(t: Tensor) -> Tensor:
        return ops.rsqrt(1 + t * t)
