"""Statistics of a batch of activations `(samples, units)`, shared by penalties and analysis.

Values and gradients are exact and finite for any finite batch, including an empty one.
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

# Up to this number of units, covariances are computed as a matrix.
_LARGEST_COVARIANCE = 2048
# Equivalent to 2**14 steps of power iteration.
_SQUARINGS = 14


def as_samples(activations: Tensor, spatial: str, axis: int) -> Tensor:
    """Activations `(n, ..., channels)` as a matrix `(samples, units)`.

    Args:
        activations: Tensor of any rank, with the batch axis first.
        spatial: `"flatten"` makes each channel at each position a unit, `"samples"` makes each
            position a sample of the channels, and `"average"` averages over the positions. With two
            axes, there are no positions and all three are the same.
        axis: Channel axis.
    """
    rank = len(activations.shape)
    if rank == 2:
        return activations
    if rank == 1:
        return ops.expand_dims(activations, -1)
    if spatial == "flatten":
        shape = activations.shape[1:]
        units = math.prod(shape) if None not in shape else -1
        # The batch size is explicit, because -1 fails for an empty batch.
        return ops.reshape(activations, (ops.shape(activations)[0], units))
    if spatial == "average":
        positions = [i for i in range(1, rank) if i != axis % rank]
        # Not `ops.mean`, which computes in float32 for float64 input.
        count = math.prod(ops.shape(activations)[i] for i in positions)
        return ops.sum(activations, axis=positions) / divisor(count, activations)
    channels_last = ops.moveaxis(activations, axis, -1)
    return ops.reshape(channels_last, (-1, activations.shape[axis]))


def as_masked_samples(
    activations: Tensor, spatial: str, axis: int, mask: Tensor
) -> tuple[Tensor, Tensor]:
    """Activations as `(samples, units)`, zero at padding, and which samples are not only padding.

    Arguments are as for `as_samples`, with a mask of the first axes.

    Raises:
        ValueError: If positions are units, because masked samples do not have all units.
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
            "With a mask, some samples lack some positions, so positions cannot be units. Use "
            "spatial='average', or spatial='samples' if the regularizer supports it. "
            f"Received: spatial='flatten', mask of shape {tuple(mask.shape)}, activations of "
            f"shape {tuple(activations.shape)}"
        )
    axes = list(range(1, len(positions.shape)))
    kept = ops.sum(ops.cast(positions, activations.dtype), axis=axes)
    units = as_samples(activations, spatial, axis)
    share = kept / divisor(math.prod(ops.shape(positions)[1:]), activations)
    return ratio(units, ops.expand_dims(share, 1)), kept > 0


def mean_square(x: Tensor, mask: Tensor = None) -> Tensor:
    """Mean of the squares of all elements, without those that a mask of the first axes excludes."""
    if mask is None:
        return ops.sum(ops.square(x)) / divisor(math.prod(ops.shape(x)), x)
    kept = counted(mask_of_elements(mask, x), x)
    return ops.sum(ops.square(without_padding(x, mask))) / kept


# `rows` marks the samples that are not padding. Padding is zero in `z`.


def variance(z: Tensor, rows: Tensor = None) -> Tensor:
    """Sum of the variances of all units: `sum_i v_i`, `v_i = (1/n) sum_n (z_i - mean_i)²`."""
    return ops.sum(ops.square(_centred(z, rows))) / _samples(z, rows)


def squared_covariance(z: Tensor, rows: Tensor = None) -> Tensor:
    """Sum of the squared covariances of all pairs of different units: `sum_{i≠j} c_ij²`."""
    z = _centred(representable(z), rows) / _samples(z, rows) ** 0.5
    samples, units = ops.shape(z)

    def of_units() -> Tensor:
        covariance = matmul(ops.transpose(z), z)
        return ops.sum(ops.square(covariance * (1 - ops.eye(units, dtype=z.dtype))))

    def of_samples() -> Tensor:
        # The Gram matrix of the samples has the same norm. The subtraction is numerically safe: if
        # there are more units than samples, they cannot all be uncorrelated.
        gram = matmul(z, ops.transpose(z))
        variances = ops.sum(ops.square(z), axis=0)
        return ops.sum(ops.square(gram)) - ops.sum(ops.square(variances))

    if isinstance(units, int) and units <= _LARGEST_COVARIANCE:
        return of_units()
    return cond(samples < units, of_samples, of_units)


def stable_rank(z: Tensor) -> Tensor:
    """Stable rank `|Z|_F² / |Z|_2²`, not centred, or 0 if all elements are zero."""
    z = _scaled(z)
    samples, units = ops.shape(z)
    # An empty batch has no Gram matrix.
    wide = (samples > 0) & (samples < units)
    norm = cond(wide, lambda: _squared_norm(ops.transpose(z)), lambda: _squared_norm(z))
    return ratio(ops.sum(ops.square(z)), norm)


def _squared_norm(z: Tensor) -> Tensor:
    """The square of the largest singular value, from the Gram matrix of the columns."""
    # It equals |Z v|² for the dominant direction v. The gradient can treat v as a constant, because
    # v maximizes |Z v|.
    constant = ops.stop_gradient(z)
    v = ops.stop_gradient(_dominant(matmul(ops.transpose(constant), constant)))
    return ops.sum(ops.square(matmul(z, v)))


def _dominant(matrix: Tensor) -> Tensor:
    """The unit eigenvector `(m, 1)` of the largest eigenvalue of a Gram matrix."""
    # Each squaring doubles the number of power iteration steps.
    for _ in range(_SQUARINGS):
        matrix = ratio(matrix, ops.trace(matrix))
        matrix = matmul(matrix, matrix)
    # The matrix is now a multiple of v vᵀ. Its longest column has the largest diagonal element.
    v = ops.take(matrix, ops.argmax(ops.diagonal(matrix)), axis=1)
    v = ratio(v, largest(v))
    return ops.expand_dims(ratio(v, ops.sqrt(ops.sum(ops.square(v)))), -1)


def stable_rank_bound(z: Tensor) -> Tensor:
    """Lower bound `|Z|_F² / (|Z|_1 |Z|_∞)` of the stable rank, or 0 if all elements are zero.

    `|Z|_1` is the largest sum of absolute values in a column, and `|Z|_∞` the largest in a row.
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
    """`z`, scaled to a largest absolute value of 1, for scale-invariant formulas."""
    return ratio(z, scale(largest(ops.absolute(z))))
