"""Activation functions that map each number separately, so constant channels stay constant."""

from typing import Any

import keras
from keras import ops

from keras_regs._inspect.layers import penalized_activation
from keras_regs._typing import Array
from keras_regs.layers import PenalizedActivation

layers = keras.layers

_FUNCTIONS = {
    keras.activations.get(name)
    for name in (
        *("celu", "elu", "exponential", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu"),
        *("hard_tanh", "leaky_relu", "linear", "log_sigmoid", "mish", "relu", "relu6", "selu"),
        *("sigmoid", "silu", "soft_shrink", "softplus", "softsign", "sparse_plus"),
        *("sparse_sigmoid", "squareplus", "tanh", "tanh_shrink", "threshold"),
    )
}
ACTIVATION_LAYERS = (layers.ELU, layers.LeakyReLU, layers.ReLU)


def activation_of(layer: Any) -> Any:
    """The activation function of a layer, or of the penalty of its linear response."""
    if isinstance(layer, PenalizedActivation) or penalized_activation(layer):
        layer = penalized_activation(layer) or layer
    return layer.activation


def is_elementwise(activation: Any) -> bool:
    """Whether an activation function maps each number separately. None is linear."""
    if isinstance(activation, PenalizedActivation | layers.Activation):
        return is_elementwise(activation.activation)
    if isinstance(activation, keras.Layer):
        return type(activation) in ACTIVATION_LAYERS
    return activation is None or activation in _FUNCTIONS


def applied(function: Any, values: Array) -> Array:
    """The values of an elementwise function of numbers."""
    if isinstance(function, PenalizedActivation):
        function = function.activation
    if isinstance(function, keras.Layer):
        function = function.call  # without the losses of a call
    if function is None or not values.size:
        return values
    return ops.convert_to_numpy(function(ops.convert_to_tensor(values, "float32"))).astype(
        "float64"
    )
