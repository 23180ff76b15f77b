"""The axes of a kernel that index its filters, for each kind of layer."""

import keras

layers = keras.layers

_TRANSPOSED = (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)
_DEPTHWISE = (layers.DepthwiseConv1D, layers.DepthwiseConv2D)
_ATTENTION = (layers.MultiHeadAttention, layers.GroupQueryAttention)
_SEPARABLE = (layers.SeparableConv1D, layers.SeparableConv2D)


def filter_axes(layer: keras.Layer, weight: str = "kernel") -> tuple[int, ...]:
    """The axes of a layer's kernel that index its filters, counted from the back.

    A filter consists of all weights of one output channel. For most kernels, the last axis indexes
    the filters; for transposed convolutions, the last but one; for an `EinsumDense`, the axes of
    the output in its equation. A depthwise convolution has a filter for each pair of input channel
    and depth multiplier, so two axes index them.

    Args:
        layer: The layer.
        weight: Name of the weight, `"kernel"` unless a layer has several kernels:
            `"depthwise_kernel"` and `"pointwise_kernel"` of a `SeparableConv2D`, or
            `"recurrent_kernel"` of an RNN cell.

    Raises:
        ValueError: If the layer has several kernels with this name and different filter axes.
    """
    if isinstance(layer, _ATTENTION):
        raise ValueError(
            f"The kernels of layer '{layer.name}' have no common filter axes: those of the query "
            "projection differ from those of the output projection. "
            f"Received: layer of type {type(layer).__name__}"
        )
    if isinstance(layer, _TRANSPOSED):
        return (-2,)
    if isinstance(layer, _DEPTHWISE) or (
        isinstance(layer, _SEPARABLE) and weight == "depthwise_kernel"
    ):
        return (-2, -1)
    if isinstance(layer, layers.EinsumDense):
        inputs, output = layer.equation.replace(" ", "").split("->")
        letters = inputs.split(",")[1]
        return tuple(i - len(letters) for i, letter in enumerate(letters) if letter in output)
    return (-1,)
