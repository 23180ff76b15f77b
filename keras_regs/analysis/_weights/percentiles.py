"""How the weights of a model are distributed."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np

from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.kernels import Kernel, kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.distribution import percentiles


def weight_percentiles(
    model: keras.Model, *, layers: str | Sequence[str] | None = None
) -> dict[str, Any]:
    """Percentiles of the weights in each kernel of a model.

    The nine of the paper's figures, from the largest to the smallest: the maximum, 93.32, 84.13,
    69.15, 50, 30.85, 15.87, 6.68 %, and the minimum. With these shares TensorBoard draws its
    dashboard "Distributions", and so the paper its figures, whose caption rounds them to whole
    percents. In a normal distribution they are half a standard deviation apart, from 1.5 above the
    median to 1.5 below. They stand in `keras_regs.analysis.PERCENTILES`.

    Kernels are the weights whose name ends in `kernel`, trainable or not. The weights are those
    that the layer computes with: `Ψ(v)` where it reparameterizes them. Between two neighbouring
    weights it is interpolated in a straight line, as NumPy does.

    Args:
        model: The model, built.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers.

    Returns:
        For each kernel, by the path of its layer and its name (`"encoder/conv1/kernel"`), a NumPy
        array of the nine, float64. All of them are NaN where a weight is infinite or NaN.

    Raises:
        ValueError: If the model is not built, or has no kernel; if an entry of `layers` fits no
            layer that has one.

    Source:
        Cakaj, Mehnert & Yang, "Weight Compander: A Simple Weight Reparameterization for
        Regularization", figures 3 and 4.

    Example:

    >>> model = keras.Sequential([keras.Input((100,)), keras.layers.Dense(1, name="dense")])
    >>> model.set_weights([np.arange(100.0).reshape(100, 1), np.zeros(1)])
    >>> found = kr.analysis.weight_percentiles(model)["dense/kernel"]
    >>> [round(float(number), 1) for number in found]
    [99.0, 92.4, 83.3, 68.5, 49.5, 30.5, 15.7, 6.6, 0.0]
    """
    return {
        kernel.name: percentiles(sorted_weights(kernel))
        for kernel in kernels(model, validated_layers(layers))
    }


def sorted_weights(kernel: Kernel) -> Any:
    """The weights that a layer computes with, in one sorted NumPy array, float32 or wider."""
    weights = effective_kernel(kernel.variable, kernel.layer)
    return np.sort(keras.ops.convert_to_numpy(weights), axis=None)
