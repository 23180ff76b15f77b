"""The channel axis of a layer's output, for each kind of layer."""

from collections.abc import Iterable
from typing import Any

import keras

layers = keras.layers

_NORMALIZATIONS = (
    layers.BatchNormalization,
    layers.GroupNormalization,
    layers.LayerNormalization,
    layers.RMSNormalization,
)
# In their outputs, the last axis has the channels for any image data format.
_CHANNELS_LAST = (
    layers.Dense,
    layers.EinsumDense,
    layers.Embedding,
    layers.RNN,
    layers.Attention,
    layers.AdditiveAttention,
    layers.MultiHeadAttention,
    layers.GroupQueryAttention,
)


def channel_axis_of(layer: Any, rank: int, others: Iterable[keras.Layer] = ()) -> int:
    """The channel axis of a layer's output, counted from the back.

    Args:
        layer: The layer.
        rank: The number of axes of its output.
        others: The layers of its model. A layer without a data format, such as an activation
            function, takes the data format of those whose images have the same rank.

    Raises:
        ValueError: If these have different data formats.
    """
    if rank <= 2:
        return -1
    if isinstance(layer, layers.TimeDistributed):
        return channel_axis_of(layer.layer, rank - 1, others)
    if isinstance(layer, layers.Bidirectional):
        return channel_axis_of(layer.forward_layer, rank, others)
    data_format = getattr(layer, "data_format", None)
    if data_format is not None:
        # The sequence output of a convolutional LSTM has an additional time axis.
        has_time = isinstance(layer, layers.RNN) and layer.return_sequences
        return _axis(data_format, rank - 1 if has_time else rank)
    axis = getattr(layer, "axis", None)
    if isinstance(layer, _NORMALIZATIONS) and isinstance(axis, int):
        return axis if axis < 0 else axis - rank
    if isinstance(layer, _CHANNELS_LAST):
        return -1
    formats = {each.data_format for each in others if _rank_of_images(each) == rank}
    if len(formats) > 1:
        raise ValueError(
            f"The channel axis of layer '{layer.name}' is ambiguous, because the layer has no data "
            "format and its model has layers with both data formats. Set the argument `axis` of "
            "the regularizer: axis=1 for 'channels_first', axis=-1 for 'channels_last'. Exclude "
            "the layer from an analysis. "
            f"Received: axis=None, layer of type {type(layer).__name__}"
        )
    if formats:
        return _axis(formats.pop(), rank)
    return _axis(keras.config.image_data_format(), rank) if rank > 3 else -1


def _axis(data_format: str, rank: int) -> int:
    return 1 - rank if data_format == "channels_first" else -1


def _rank_of_images(layer: Any) -> int | None:
    """The rank of the input of a layer with a data format, else None."""
    spec = getattr(layer, "input_spec", None)
    if getattr(layer, "data_format", None) is None or spec is None or isinstance(spec, list):
        return None
    return spec.ndim or spec.min_ndim
