"""A weight compander without bounds."""

import keras
from keras import ops

from keras_regs._math.numerics import scaled_square
from keras_regs._typing import Tensor
from keras_regs.companders._s_shaped import SShaped


@keras.saving.register_keras_serializable(package="keras_regs")
class Arsinh(SShaped):
    """The weight compander `Ψ(v) = a arsinh(v / b)`, which has no bounds.

        Ψ⁻¹(w) = b sinh(w / a),    Ψ'(v) = a / (b √(1 + (v / b)²))

    Args:
        a: Scale of the weights, above 0. Defaults to 1.
        b: Stretch of `v`, above 0. Defaults to 0.6.
        learnable: None, `"fine"` or `"coarse"`, as for `keras_regs.companders.Arctan`.

    Raises:
        ValueError: As `keras_regs.companders.Arctan`, but for the bounds.

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
