"""Statistics of a batch of activations `(samples, units)`, shared by penalties and analysis.

Each is exact and finite for any finite batch, an empty one included, and so is its gradient.
"""

import math

from keras import ops

from keras_regs._math.masks import (
    counted,
    mask_of_elements,
    mask_of_positions,
    without_padding,
)
from keras_regs._math.numerics import cond, divisor, largest, matmul, ratio, representable, scale
from keras_regs._typing import Tensor

SPATIAL = ("flatten", "samples", "average")

# Covariances of at most so many units are computed as such.
_LARGEST_COVARIANCE = 2048
# 2**14 steps of power iteration.
_SQUARINGS = 14


def as_samples(activations: Tensor, spatial: str, axis: int) -> Tensor:
    """Activations `(n, ..., channels)` as `(samples, units)`.

    Args:
        activations: Tensor of any rank, with the batch first.
        spatial: What positions are: `"flatten"` makes each channel at each position a unit,
            `"samples"` each position a sample of the channels, and `"average"` takes the mean over
            the positions. Without positions, that is, with two axes, all are the same.
        axis: The axis of the channels.
    """
    rank = len(activations.shape)
    if rank == 2:
        return activations
    if rank == 1:
        return ops.expand_dims(activations, -1)
    if spatial == "flatten":
        shape = activations.shape[1:]
        units = math.prod(shape) if None not in shape else -1
        # A batch may be empty, of which -1 says nothing.
        return ops.reshape(activations, (ops.shape(activations)[0], units))
    if spatial == "average":
        positions = [i for i in range(1, rank) if i != axis % rank]
        # Not `ops.mean`, which takes that of float64 in float32.
        count = math.prod(ops.shape(activations)[i] for i in positions)
        return ops.sum(activations, axis=positions) / divisor(count, activations)
    channels_last = ops.moveaxis(activations, axis, -1)
    return ops.reshape(channels_last, (-1, activations.shape[axis]))


def as_masked_samples(
    activations: Tensor, spatial: str, axis: int, mask: Tensor
) -> tuple[Tensor, Tensor]:
    """Activations as `(samples, units)`, and which of these samples are more than padding.

    Padding is zero in it. Arguments as for `as_samples`, with a mask of the first axes.

    Raises:
        ValueError: If positions are units, which not every sample has then.
    """
    activations = without_padding(activations, mask)
    positions = mask_of_positions(mask, activations, axis % len(activations.shape))
    if len(positions.shape) == 1:
        return as_samples(activations, spatial, axis), positions
    if spatial == "samples":
        return as_samples(activations, spatial, axis), ops.reshape(positions, (-1,))
    if len(mask.shape) == 1:
        return as_samples(activations, spatial, axis), ops.cast(mask, "bool")
    if spatial == "flatten":
        raise ValueError(
            "With a mask, not every sample has all positions, so that these cannot be units. Say "
            "spatial='average', or spatial='samples' where the penalty has it. "
            f"Received: spatial='flatten', mask of shape {tuple(mask.shape)}, activations of "
            f"shape {tuple(activations.shape)}"
        )
    axes = list(range(1, len(positions.shape)))
    kept = ops.sum(ops.cast(positions, activations.dtype), axis=axes)
    units = as_samples(activations, spatial, axis)
    share = kept / divisor(math.prod(ops.shape(positions)[1:]), activations)
    return ratio(units, ops.expand_dims(share, 1)), kept > 0


def mean_square(x: Tensor, mask: Tensor = None) -> Tensor:
    """Mean of the squares of all elements, or of those that a mask of the first axes keeps."""
    if mask is None:
        return ops.sum(ops.square(x)) / divisor(math.prod(ops.shape(x)), x)
    kept = counted(mask_of_elements(mask, x), x)
    return ops.sum(ops.square(without_padding(x, mask))) / kept


# Where `rows` are given, they tell which samples are more than padding, which is zero in `z`.


def variance(z: Tensor, rows: Tensor = None) -> Tensor:
    """Sum over the units of their variances: `sum_i v_i`, `v_i = (1/n) sum_n (z_i - mean_i)²`."""
    return ops.sum(ops.square(_centred(z, rows))) / _samples(z, rows)


def squared_covariance(z: Tensor, rows: Tensor = None) -> Tensor:
    """Sum over pairs of different units of their squared covariances: `sum_{i≠j} c_ij²`."""
    z = _centred(representable(z), rows) / _samples(z, rows) ** 0.5
    samples, units = ops.shape(z)

    def of_units() -> Tensor:
        covariance = matmul(ops.transpose(z), z)
        return ops.sum(ops.square(covariance * (1 - ops.eye(units, dtype=z.dtype))))

    def of_samples() -> Tensor:
        # The matrix of all pairs of samples has the same norm. The variances do not cancel it: more
        # units than samples cannot all be uncorrelated.
        gram = matmul(z, ops.transpose(z))
        variances = ops.sum(ops.square(z), axis=0)
        return ops.sum(ops.square(gram)) - ops.sum(ops.square(variances))

    if isinstance(units, int) and units <= _LARGEST_COVARIANCE:
        return of_units()
    return cond(samples < units, of_samples, of_units)


def stable_rank(z: Tensor) -> Tensor:
    """Stable rank `|Z|_F² / |Z|_2²`, not centred; 0 if all is zero."""
    z = _scaled(z)
    samples, units = ops.shape(z)
    # Of an empty batch there are no pairs of samples.
    wide = (samples > 0) & (samples < units)
    norm = cond(wide, lambda: _squared_norm(ops.transpose(z)), lambda: _squared_norm(z))
    return ratio(ops.sum(ops.square(z)), norm)


def _squared_norm(z: Tensor) -> Tensor:
    """The square of the largest singular value, by the matrix of all pairs of columns."""
    # It is |Z v|² for the dominant direction v, which is constant to the gradient: there, a change
    # of v does not change |Z v| to first order.
    constant = ops.stop_gradient(z)
    v = ops.stop_gradient(_dominant(matmul(ops.transpose(constant), constant)))
    return ops.sum(ops.square(matmul(z, v)))


def _dominant(matrix: Tensor) -> Tensor:
    """The eigenvector `(m, 1)`, of length 1, of the largest eigenvalue of a Gram matrix."""
    # Squaring leaves what power iteration would, after as many steps as the power is high.
    for _ in range(_SQUARINGS):
        matrix = ratio(matrix, ops.trace(matrix))
        matrix = matmul(matrix, matrix)
    # A multiple of v vᵀ by now, whose longest column has the largest element on the diagonal.
    v = ops.take(matrix, ops.argmax(ops.diagonal(matrix)), axis=1)
    v = ratio(v, largest(v))
    return ops.expand_dims(ratio(v, ops.sqrt(ops.sum(ops.square(v)))), -1)


def stable_rank_bound(z: Tensor) -> Tensor:
    """Lower bound `|Z|_F² / (|Z|_1 |Z|_∞)` of the stable rank; 0 if all is zero.

    `|Z|_1` is the largest sum of absolute values in a column, `|Z|_∞` that in a row.
    """
    z = _scaled(z)
    absolute = ops.absolute(z)
    column = largest(ops.sum(absolute, axis=0))
    row = largest(ops.sum(absolute, axis=1))
    return ratio(ops.sum(ops.square(z)), column * row)


def _samples(z: Tensor, rows: Tensor) -> Tensor | float:
    return divisor(ops.shape(z)[0], z) if rows is None else counted(rows, z)


def _centred(z: Tensor, rows: Tensor) -> Tensor:
    centred = z - ops.sum(z, axis=0, keepdims=True) / _samples(z, rows)
    return centred if rows is None else without_padding(centred, rows)


def _scaled(z: Tensor) -> Tensor:
    """`z` with a largest absolute value of 1, for what does not depend on its scale."""
    return ratio(z, scale(largest(ops.absolute(z))))
