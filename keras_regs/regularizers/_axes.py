"""Which axis of the activations is the channel axis."""

from keras_regs._typing import Tensor
from keras_regs.regularizers._place import Place


def axis_in_force(axis: int | None, of_layer: int | None) -> int:
    """The axis of the regularizer if set, otherwise the one its layer implies, or the last one."""
    if axis is not None:
        return axis
    return -1 if of_layer is None else of_layer


def axis_in_place(axis: int | None, place: Place, x: Tensor) -> int | None:
    """The axis that the layer implies; None if it is the last axis or the regularizer sets one."""
    of_layer = place.channel_axis(x) if axis is None else -1
    return None if of_layer == -1 else of_layer
