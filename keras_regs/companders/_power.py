"""Powerpropagation: weights as powers of what is trained."""

from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Tensor
from keras_regs.companders._base import Compander


@keras.saving.register_keras_serializable(package="keras_regs")
class Power(Compander):
    """Powerpropagation, `Ψ(v) = v |v|^(α - 1)`: large weights take larger steps, small ones less.

        Ψ⁻¹(w) = w |w|^(1/α - 1),    Ψ'(v) = α |v|^(α - 1)

    It does the opposite of a weight compander and makes many weights small, to be pruned. A weight
    that is exactly 0 stays so, for α > 1.

    Args:
        alpha: The exponent α, at least 1. With 1, `Ψ(v)` is `v`. Defaults to 2.

    Raises:
        ValueError: If `alpha` is below 1; when a layer is built, if all weights of a kernel start
            from 0, and so could never change.

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
                f"With {self!r}, weights of 0 stay 0, and {kernel} starts with nothing else. "
                "Choose an initializer other than zeros, or leave the layer out."
            )

    def get_config(self) -> dict[str, Any]:
        return {"alpha": self.alpha}


def _signed_power(x: Tensor, exponent: float) -> Tensor:
    # Products with the sign keep the gradient at 0 finite.
    return x if exponent == 1 else ops.sign(x) * ops.absolute(x) ** exponent
