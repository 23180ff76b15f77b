"""The correlation of a kernel's filters, shared by penalty, analysis and callbacks."""

import math
from collections.abc import Sequence
from typing import Literal

from keras import ops

from keras_regs._math.numerics import largest, matmul, ratio
from keras_regs._typing import Tensor

# What is subtracted from the filters.
Centre = Literal["filter", "mean_filter"]
CENTRES: tuple[Centre, ...] = ("filter", "mean_filter")

# If a filter equals its centre, rounding errors of a few units in the last place remain.
_ROUNDING = 16 * 2.0**-24


def centred_unit_filters(kernel: Tensor, axes: Sequence[int], centre: str) -> Tensor:
    """The filters minus their centre, scaled to length 1, as a matrix `(filters, weights)`.

    `u_d = (w_d - m_d) / |w_d - m_d|`, so the correlation of two filters is `u_d · u_e`. A filter
    that equals its centre has no direction. Its row and the gradient of it are zero.

    Args:
        kernel: Float tensor.
        axes: The axes that index the filters (`keras_regs._math.filters.filter_axes`).
        centre: What `m_d` is: with `"filter"`, each component is the mean of the filter's own
            weights; with `"mean_filter"`, it is the mean over all filters.
    """
    rows = _rows(kernel, axes)
    over = 1 if centre == "filter" else 0
    mean = ops.mean(rows, axis=over, keepdims=True)
    centred = rows - mean
    # Rounding may change the mean of many equal numbers. A second pass removes the error.
    centred = centred - ops.mean(centred, axis=over, keepdims=True)
    # The direction does not depend on the length, so each row is scaled such that squares neither
    # overflow nor underflow. The scale is a constant to the gradient for the same reason.
    length = ops.expand_dims(largest(ops.absolute(centred), axis=1), 1)
    magnitude = ops.maximum(
        ops.max(ops.absolute(rows), axis=1, keepdims=True),
        ops.max(ops.absolute(mean), axis=1, keepdims=True),
    )
    length, magnitude = ops.stop_gradient(length), ops.stop_gradient(magnitude)
    # The comparison is written so that NaN counts as different, and stays NaN.
    differs = ops.logical_not(length <= _ROUNDING * magnitude)
    centred = ratio(centred, ops.where(differs, length, ops.zeros_like(length)))
    squares = ops.sum(ops.square(centred), axis=1, keepdims=True)
    return centred / ops.sqrt(ops.where(differs, squares, ops.ones_like(squares)))


def _rows(kernel: Tensor, axes: Sequence[int]) -> Tensor:
    rank = len(kernel.shape)
    front = [axis % rank for axis in axes]
    rest = [axis for axis in range(rank) if axis not in front]
    filters = math.prod(kernel.shape[axis] for axis in front)
    return ops.reshape(ops.transpose(kernel, front + rest), (filters, -1))


def signed_sum(unit_filters: Tensor) -> Tensor:
    """`sum_{d<e} u_d · u_e`, computed without the matrix of all pairs."""
    total = ops.sum(ops.square(ops.sum(unit_filters, axis=0)))
    return 0.5 * (total - ops.sum(ops.square(unit_filters)))


def correlation_matrix(unit_filters: Tensor) -> Tensor:
    """`c_{d,e} = u_d · u_e` for all pairs of filters."""
    return matmul(unit_filters, ops.transpose(unit_filters))


def lower_triangle(matrix: Tensor) -> Tensor:
    """The matrix with zeros on and above its diagonal, which has each pair once."""
    return ops.tril(matrix, -1)
