"""Powerpropagation: weights that are powers of the trained variables."""

from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Tensor
from keras_regs.companders._base import Compander


@keras.saving.register_keras_serializable(package="keras_regs")
class Power(Compander):
    r"""Powerpropagation, a compander with large steps for large weights.

    $$
    \Psi(v) = v |v|^{\alpha - 1}
    $$

    Large weights take larger steps and small weights take smaller ones. Inverse and derivative are:

    $$
    \Psi^{-1}(w) = w |w|^{1 / \alpha - 1}, \quad \Psi'(v) = \alpha |v|^{\alpha - 1}
    $$

    This is the opposite of a weight compander: many weights become small and can be pruned. If
    $\alpha > 1$, a weight that is exactly 0 stays 0.

    Args:
        alpha: The exponent $\alpha$, at least 1. With 1, $\Psi(v) = v$. Defaults to 2.

    Raises:
        ValueError: If `alpha` is below 1. When a layer is built: if all initial weights of a kernel
            are 0, because they could not change.

    Source:
        Schwarz et al., "Powerpropagation: A sparsity inducing weight reparameterisation", 2021;
        Cakaj et al., "Weight Compander", 2023, section II.B.

    Example:

    >>> compander = kr.companders.Power(alpha=2.0)
    >>> keras.ops.convert_to_numpy(compander(np.array([-0.5, 3.0]))).tolist()
    [-0.25, 9.0]
    >>> keras.ops.convert_to_numpy(compander.inverse(np.array([-0.25, 9.0]))).tolist()
    [-0.5, 3.0]
    """

    def __init__(self, alpha: float = 2.0) -> None:
        self.alpha = validated_number(alpha, "alpha", at_least=1)

    def __call__(self, v: Tensor) -> Tensor:
        return _signed_power(ops.convert_to_tensor(v), self.alpha)

    def inverse(self, w: Tensor) -> Tensor:
        return _signed_power(ops.convert_to_tensor(w), 1 / self.alpha)

    def derivative(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        if self.alpha == 1:
            return ops.ones_like(v)
        return self.alpha * ops.absolute(v) ** (self.alpha - 1)

    def validate(self, w: Tensor, kernel: str) -> None:
        if self.alpha > 1 and not np.any(w):
            raise ValueError(
                f"With {self!r}, weights of 0 stay 0, but all weights of {kernel} start at 0. "
                "Choose an initializer other than zeros, or leave the layer out."
            )

    def get_config(self) -> dict[str, Any]:
        return {"alpha": self.alpha}


def _signed_power(x: Tensor, exponent: float) -> Tensor:
    # The product with the sign keeps the gradient at 0 finite.
    return x if exponent == 1 else ops.sign(x) * ops.absolute(x) ** exponent
