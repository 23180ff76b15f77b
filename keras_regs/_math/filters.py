"""Which axes of a kernel count the filters, for each kind of layer."""

import keras

layers = keras.layers

_TRANSPOSED = (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)
_DEPTHWISE = (layers.DepthwiseConv1D, layers.DepthwiseConv2D)
_ATTENTION = (layers.MultiHeadAttention, layers.GroupQueryAttention)
_SEPARABLE = (layers.SeparableConv1D, layers.SeparableConv2D)


def filter_axes(layer: keras.Layer, weight: str = "kernel") -> tuple[int, ...]:
    """The axes of a layer's kernel that count its filters, from the back: `(-1,)` and the like.

    A filter is all that one output channel is computed with. Most kernels have it on the last
    axis; that of a transposed convolution on the last but one; that of a depthwise convolution
    has one filter for each pair of an input channel and a multiple of it, hence two axes; that of
    an `EinsumDense` has it where its equation says.

    Args:
        layer: The layer.
        weight: Name of the weight, `"kernel"` unless a layer has several: `"depthwise_kernel"`
            and `"pointwise_kernel"` of a `SeparableConv2D`, `"recurrent_kernel"` of an RNN cell.

    Raises:
        ValueError: If the layer has several kernels of that name with filters on different axes.
    """
    if isinstance(layer, _ATTENTION):
        raise ValueError(
            f"The kernels of layer '{layer.name}' have their filters on different axes: those of "
            "its query on others than that of its output. "
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
