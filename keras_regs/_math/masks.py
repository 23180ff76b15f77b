"""Masks: padding counts neither in a value nor in its divisor."""

from typing import Any

from keras import ops

from keras_regs._math.numerics import divisor
from keras_regs._typing import Tensor


def mask_of_positions(mask: Tensor, x: Tensor, axis: int) -> Tensor:
    """A mask as booleans with the shape of `x` without its channel axis.

    Args:
        mask: Booleans for the first axes of `x`, False at padding.
        x: Activations.
        axis: Channel axis, counted from the front.

    Raises:
        ValueError: If the mask has other sizes, or differs between channels.
    """
    mask = _validated(mask, x)
    if len(mask.shape) > axis:
        if mask.shape[axis] != 1:
            raise ValueError(
                "A mask must be the same for all channels of a position. "
                f"Received: mask of shape {tuple(mask.shape)}, activations of shape "
                f"{tuple(x.shape)} with channels on axis {axis}"
            )
        mask = ops.squeeze(mask, axis)
    shape = ops.shape(x)
    return _expanded(mask, (*shape[:axis], *shape[axis + 1 :]))


def mask_of_elements(mask: Tensor, x: Tensor) -> Tensor:
    """A mask as booleans with the shape of `x`."""
    return _expanded(_validated(mask, x), ops.shape(x))


def without_padding(x: Tensor, mask: Tensor) -> Tensor:
    """`x` with zeros where the mask is False."""
    # Not a product, because NaN times zero is NaN.
    return ops.where(mask_of_elements(mask, x), x, ops.zeros_like(x))


def unmasked_samples(mask: Tensor, like: Tensor) -> Tensor:
    """The number of samples that are not only padding, at least 1, in the dtype of `like`."""
    mask = ops.cast(ops.convert_to_tensor(mask), "bool")
    positions = tuple(range(1, len(mask.shape)))
    kept = ops.any(mask, axis=positions) if positions else mask
    return divisor(ops.sum(ops.cast(kept, "int32")), like)


def counted(mask: Tensor, like: Tensor) -> Tensor:
    """The number of elements that a mask keeps, at least 1, in the dtype of `like`."""
    return divisor(ops.sum(ops.cast(mask, "int32")), like)


def _expanded(mask: Tensor, shape: Any) -> Tensor:
    missing = len(shape) - len(mask.shape)
    mask = ops.reshape(mask, (*ops.shape(mask), *[1] * missing))
    return ops.broadcast_to(mask, shape)


def _validated(mask: Tensor, x: Tensor) -> Tensor:
    mask = ops.cast(ops.convert_to_tensor(mask), "bool")
    sizes = list(zip(mask.shape, x.shape, strict=False))
    fits = all(None in pair or pair[0] in (1, pair[1]) for pair in sizes)
    if not fits or not 1 <= len(mask.shape) <= len(x.shape):
        raise ValueError(
            "The shape of a mask must match the first axes of the activations. "
            f"Received: mask of shape {tuple(mask.shape)}, activations of shape {tuple(x.shape)}"
        )
    return mask
