"""Weight normalization: separates the length of a filter from its direction."""

from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._math.filters import filter_axes
from keras_regs._typing import Tensor
from keras_regs.companders._base import Compander


@keras.saving.register_keras_serializable(package="keras_regs")
class WeightNorm(Compander):
    r"""Weight normalization, with a learned length for each filter.

    With $g$ the length of a filter:

    $$
    w = g \, v / |v|
    $$

    A filter consists of all weights of one output unit. It starts at $v = w$ and $g = |w|$. The
    lengths are an additional weight of the layer, called `kernel_g` for a weight named `kernel`.

    It is not elementwise, so it has no `derivative`. Called outside a layer, it takes the last axis
    as the axis of the filters, and scales each filter to length 1.

    Raises:
        ValueError: When a layer is built: if the initial weights of a filter are all 0, because it
            has no direction; or if the kernel has a constraint.

    Source:
        Salimans & Kingma, "Weight Normalization", 2016, eq. 2; Cakaj et al., "Weight Compander",
        2023, section II.B.

    Example:

    >>> layer = kr.CompanderDense(1, compander="weight_norm", kernel_initializer="ones")
    >>> layer.build((None, 4))
    >>> [(weight.name, tuple(weight.shape)) for weight in layer.weights]
    [('kernel', (4, 1)), ('bias', (1,)), ('kernel_g', (1,))]
    >>> keras.ops.convert_to_numpy(layer.weights[2]).tolist()
    [2.]
    """

    elementwise = False

    def __init__(self) -> None:
        self._axes: tuple[int, ...] = (-1,)
        self._g: Any = None

    def __call__(self, v: Tensor) -> Tensor:
        v = ops.convert_to_tensor(v)
        squared_length = ops.sum(v * v, axis=self._summed(v), keepdims=True)
        # A filter of zeros stays zero, with a finite gradient.
        zero = squared_length == 0
        length = ops.sqrt(ops.where(zero, ops.ones_like(squared_length), squared_length))
        if self._g is None:
            return v / length
        return v * (ops.reshape(ops.cast(self._g, v.dtype), length.shape) / length)

    def inverse(self, w: Tensor) -> Tensor:
        return ops.convert_to_tensor(w)

    def derivative(self, v: Tensor) -> Tensor:
        raise ValueError(
            "Weight normalization is not elementwise, so it has no elementwise derivative. "
            "Check `compander.elementwise` first."
        )

    def validate(self, w: Tensor, kernel: str) -> None:
        zeros = int(np.sum(~np.any(w, axis=self._summed(w))))
        if zeros:
            raise ValueError(
                "Weight normalization needs filters with a direction, but all weights are 0 in "
                f"{zeros} filters of {kernel}. Choose an initializer other than zeros, or leave "
                "the layer out."
            )

    def for_kernel(self, layer: keras.Layer, name: str) -> "WeightNorm":
        own = WeightNorm()
        own._axes = filter_axes(layer, name)
        return own

    def add_parameters(self, layer: keras.Layer, kernel: Any) -> None:
        self._g = layer.add_weight(
            name=f"{kernel.name}_g",
            shape=tuple(kernel.shape[axis] for axis in self._axes),
            initializer=lambda shape, dtype: ops.cast(self._length(kernel), dtype),
            autocast=False,
        )

    def assign(self, variable: keras.Variable, w: Tensor) -> None:
        variable.assign(w)
        if self._g is not None:
            self._g.assign(self._length(variable))

    def _length(self, v: Tensor) -> Tensor:
        """The length of each filter, in the order of `_axes`, which is that of the kernel."""
        v = ops.convert_to_tensor(v)
        return ops.sqrt(ops.sum(v * v, axis=self._summed(v)))

    def _summed(self, v: Tensor) -> tuple[int, ...]:
        return tuple(i for i in range(len(v.shape)) if i - len(v.shape) not in self._axes)
