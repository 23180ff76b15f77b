"""Checks of channel axes and filter axes."""

from collections.abc import Sequence
from numbers import Integral
from typing import Any

from keras_regs._typing import Array, Tensor


def validated_axis(axis: Any) -> int:
    """`axis` if it can be a channel axis, or a `ValueError`."""
    if isinstance(axis, bool) or not isinstance(axis, Integral) or axis == 0:
        raise ValueError(
            "Argument `axis` must be a whole number other than 0, which is the batch. "
            f"Received: axis={axis!r}"
        )
    return int(axis)


def channel_axis(activations: Tensor | Array, axis: int) -> int:
    """`axis` counted from the front, or a `ValueError` if it cannot be a channel axis."""
    rank = len(activations.shape)
    positive = axis + rank if axis < 0 else axis
    if not 1 <= positive < rank:
        raise ValueError(
            f"Argument `axis` must be an axis of the activations other than the first, which is "
            f"the batch. Received: axis={axis}, activations of shape {tuple(activations.shape)}"
        )
    return positive


def validated_filter_axes(axes: Sequence[int], kernel: Tensor | Array) -> Sequence[int]:
    """`axes`, or a `ValueError` if they are not distinct axes of `kernel`."""
    rank = len(kernel.shape)
    if any(not -rank <= a < rank for a in axes) or len({a % rank for a in axes}) < len(axes):
        raise ValueError(
            "Argument `axis` must be an axis of the kernel, or several distinct ones. "
            f"Received: axis={list(axes)}, kernel of shape {tuple(kernel.shape)}"
        )
    return axes
