"""A weight compander based on the error function, with the narrowest bounds."""

import math

import keras
from keras import ops

from keras_regs._typing import Tensor
from keras_regs.companders._s_shaped import SShaped


@keras.saving.register_keras_serializable(package="keras_regs")
class Erf(SShaped):
    r"""Error function weight compander, $\Psi(v) = a \, \text{erf}(v / b)$.

    Its weights stay within $\pm a$. Inverse and derivative are:

    $$
    \Psi^{-1}(w) = b \, \text{erf}^{-1}(w / a),
    \quad \Psi'(v) = \frac{2 a}{b \sqrt{\pi}} \exp(-(v / b)^2)
    $$

    Args:
        a: Scale of the weights, above 0. It must exceed the largest initial weight of a kernel.
            Defaults to 1.
        b: Scale of $v$, above 0. Defaults to 0.6.
        learnable: None, `"fine"` or `"coarse"`, as in `keras_regs.companders.Arctan`. Defaults to
            None.

    Raises:
        ValueError: As `keras_regs.companders.Arctan`.

    Source:
        Cakaj et al., "Weight Compander", 2023, section IV.F.

    Example:

    >>> compander = kr.companders.Erf(a=1.0, b=0.5)
    >>> keras.ops.convert_to_numpy(compander(np.array([0.1, 0.5]))).tolist()
    [0.2227, 0.8427]
    """

    limit = 1.0

    @staticmethod
    def shape(t: Tensor) -> Tensor:
        return ops.erf(t)

    @staticmethod
    def inverse_shape(y: Tensor) -> Tensor:
        t = ops.erfinv(y)
        # TensorFlow's `erfinv` computes 1 + y, which rounds small y. One Newton step corrects it.
        small = ops.absolute(y) < 0.5
        error = ops.where(small, ops.erf(t) - y, ops.zeros_like(y))
        return t - error / ops.where(small, Erf.slope(t), ops.ones_like(y))

    @staticmethod
    def slope(t: Tensor) -> Tensor:
        return 2 / math.sqrt(math.pi) * ops.exp(-t * t)
