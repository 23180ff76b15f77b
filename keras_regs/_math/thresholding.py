"""Proximal steps of the L1 norm and the group L1 norm, and the zeros that they create."""

from collections.abc import Sequence

import numpy as np
from keras import ops

from keras_regs._math.numerics import on_host
from keras_regs._typing import Tensor


def soft_threshold(w: Tensor, threshold: Tensor | float) -> Tensor:
    """`sign(w) * max(|w| - threshold, 0)`, the proximal step of `threshold * sum(|w|)`.

    Args:
        w: Tensor.
        threshold: Scalar of at least 0, in the dtype of `w`.
    """
    w = ops.convert_to_tensor(w)
    # The same in fewer operations, and without negative zeros.
    return w - ops.clip(w, -threshold, threshold)


def group_soft_threshold(
    w: Tensor, threshold: Tensor | float, filter_axes: Sequence[int]
) -> Tensor:
    """`w_f * max(0, 1 - threshold / |w_f|_2)` for each filter `w_f` of a kernel.

    This is the proximal step of `threshold * sum_f |w_f|_2`.

    Args:
        w: Tensor, a kernel.
        threshold: Scalar of at least 0, in the dtype of `w`.
        filter_axes: The axes of `w` that index its filters, counted from the back, as
            `keras_regs._math.filters.filter_axes` returns them.
    """
    w = ops.convert_to_tensor(w)
    axes = [axis for axis in range(-len(w.shape), 0) if axis not in filter_axes]
    if not axes:
        return soft_threshold(w, threshold)  # each filter is a single number
    norm = ops.sqrt(ops.sum(ops.square(w), axis=axes, keepdims=True))
    # Written so that NaN stays NaN, and without division by zero.
    vanishes = norm <= threshold
    return ops.where(vanishes, 0.0, w * (1 - threshold / ops.where(vanishes, 1.0, norm)))


def count_zeros(w: Tensor) -> int:
    """The number of elements that are exactly zero.

    They are counted on the host, because a device may flush nonzero numbers below 1.2e-38 to zero.
    """
    return int(np.sum(on_host(w) == 0))
