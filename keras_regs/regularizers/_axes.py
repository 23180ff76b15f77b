"""The axis of the channels that a regularizer of activations acts on."""

from keras_regs._typing import Tensor
from keras_regs.regularizers._place import Place


def axis_in_force(axis: int | None, of_layer: int | None) -> int:
    """What the regularizer says, else what its layer says, else the last axis."""
    if axis is not None:
        return axis
    return -1 if of_layer is None else of_layer


def axis_in_place(axis: int | None, place: Place, x: Tensor) -> int | None:
    """What the layer says, or None if that is the last axis or the regularizer says it."""
    of_layer = place.channel_axis(x) if axis is None else -1
    return None if of_layer == -1 else of_layer
