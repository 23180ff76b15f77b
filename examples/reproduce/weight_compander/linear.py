"""The control of a compander: the same longer steps, without its shape."""

from typing import Any

import keras

import keras_regs as kr
from keras_regs._typing import Tensor


@keras.saving.register_keras_serializable(package="keras_regs_examples")
class Linear(kr.companders.Compander):
    """The line `Ψ(v) = s v`.

    Gradient descent changes `v` by `-η s dL/dw`, and so `w` by `-η s² dL/dw`: the network is the
    plain one, with kernels of s² times the learning rate. With `s = a / b`, these steps are as
    long as those of `a arctan(v / b)` where weights are small.

    Args:
        slope: The slope s, above 0.
    """

    vanishing = False

    def __init__(self, slope: float) -> None:
        self.slope = slope

    def __call__(self, v: Tensor) -> Tensor:
        return v * self.slope

    def inverse(self, w: Tensor) -> Tensor:
        return w / self.slope

    def derivative(self, v: Tensor) -> Tensor:
        return keras.ops.full_like(v, self.slope)

    def get_config(self) -> dict[str, Any]:
        return {"slope": self.slope}
