"""The number of multiplications and additions that a model needs for one sample."""

import math
from collections.abc import Callable
from typing import Any

import keras

from keras_regs.models._shrinking.graph import Call, graph_of_calls

layers = keras.layers

_CONVOLUTIONS = (layers.Conv1D, layers.Conv2D, layers.Conv3D)
_TRANSPOSED = (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)
_SEPARABLE = (layers.SeparableConv1D, layers.SeparableConv2D)
_DEPTHWISE = (layers.DepthwiseConv1D, layers.DepthwiseConv2D)
_COUNTED = (layers.Dense, *_CONVOLUTIONS, *_TRANSPOSED, *_SEPARABLE, *_DEPTHWISE)


def multiply_adds(model: keras.Model) -> dict[int, int | None]:
    """Multiply-adds of convolutions and dense layers for one sample, by the `id` of each layer.

    None if the size of its input is unknown.
    """
    found: dict[int, int | None] = {}
    for call in graph_of_calls(model).calls:
        count = _count(call)
        if count is None:
            continue
        sizes = [size for signal in (call.inputs[0], *call.outputs) for size in signal.shape[1:]]
        before = found.get(id(call.operation), 0)
        known = before is not None and None not in sizes
        found[id(call.operation)] = int(before + count()) if known and before is not None else None
    return found


def _count(call: Call) -> Callable[[], int] | None:
    """A function that counts, or None if the layer has no kernel of this kind."""
    layer = call.operation
    if not isinstance(layer, _COUNTED):
        return None
    x: Any = call.inputs[0].shape[1:]
    y: Any = call.outputs[0].shape[1:]
    if isinstance(layer, layers.Dense):
        return lambda: math.prod(y) * x[-1]
    first = layer.data_format == "channels_first"
    channels = x[0] if first else x[-1]
    window = math.prod(layer.kernel_size)
    if isinstance(layer, _TRANSPOSED):
        return lambda: math.prod(x) * window * layer.filters
    if isinstance(layer, _DEPTHWISE):
        return lambda: math.prod(y) * window
    if isinstance(layer, _SEPARABLE):
        between = channels * layer.depth_multiplier
        # One number of `y` for each filter.
        return lambda: math.prod(y) // layer.filters * between * (window + layer.filters)
    return lambda: math.prod(y) * window * channels // layer.groups
