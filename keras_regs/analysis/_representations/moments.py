"""Sums over samples, batch by batch, from which the characteristics of a representation follow.

Sums are computed on the backend's device in float64. A shift is subtracted from the values first,
because a variance is a difference of squares: if a unit varies little around a large value, this
difference would be lost in rounding. Sums are stored by name, so that those of two sets of samples
can be added.
"""

import numpy as np
from keras import ops

from keras_regs._math.numerics import compiled_by_jax, matmul
from keras_regs._typing import Array, Tensor

Sums = dict[str, Tensor]

# Share of the shifted mean square below which a variance counts as rounding error.
_SMALLEST_SHARE = 1e-13
# Up to this number of units, all eigenvalues are computed.
_FEW_UNITS = 256


@compiled_by_jax
def shift_of(z: Tensor) -> Tensor:
    """Returns the shift of each unit of `z`: its largest value.

    This is one of the unit's values, so a constant unit becomes exactly zero. It is positive if the
    unit has a positive value, so it also suits sums over positive values.
    """
    return ops.max(z, axis=0)


@compiled_by_jax
def sums_of(z: Tensor, shift: Tensor, weights: Tensor) -> Sums:
    """Computes sums over the samples of `z`.

    For each unit, these are the shifted `values`, and without a shift, the `magnitudes` and
    `nonzeros`, the number of values that are not zero. For each pair of units, they are the shifted
    `products`.

    Args:
        z: Float64 tensor of shape `(samples, units)`.
        shift: The shift to subtract, of shape `(units,)`.
        weights: 1 for samples that count and 0 for others, of shape `(samples, 1)`.
    """
    own, shifted = z * weights, (z - shift) * weights
    return {
        "values": ops.sum(shifted, axis=0),
        "magnitudes": ops.sum(ops.absolute(own), axis=0),
        "nonzeros": ops.sum(ops.cast(own != 0, z.dtype), axis=0),
        "products": matmul(ops.transpose(shifted), shifted),
    }


@compiled_by_jax
def positive_sums_of(z: Tensor, shift: Tensor, weights: Tensor) -> Sums:
    """Computes sums over the samples for which two units i and j are positive, `(units, units)`.

    These are the number of samples, `counts`; the shifted `values` of unit i and their `squares`;
    and the `products` of both units. For each unit, there are also the `magnitudes` of its positive
    values, without a shift. The arguments are those of `sums_of`.
    """
    # Counts are whole numbers, which float32 sums exactly.
    indicators = ops.cast(z * weights > 0, "float32")
    counts = matmul(ops.transpose(indicators), indicators)
    positive = ops.cast(indicators, z.dtype)
    shifted = (z - shift) * positive
    return {
        "counts": ops.cast(counts, z.dtype),
        "magnitudes": ops.sum(z * positive, axis=0),
        "values": matmul(ops.transpose(shifted), positive),
        "squares": matmul(ops.transpose(ops.square(shifted)), positive),
        "products": matmul(ops.transpose(shifted), shifted),
    }


@compiled_by_jax
def range_of(z: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Returns whether all values are finite, the smallest and the largest value."""
    return ops.all(ops.isfinite(z)), ops.min(z), ops.max(z)


@compiled_by_jax
def added(sums: Sums | None, more: Sums) -> Sums:
    """Returns the sums over two sets of samples."""
    return more if sums is None else {name: sums[name] + more[name] for name in more}


def as_arrays(sums: Sums) -> Sums:
    """Returns the sums as NumPy arrays."""
    return {name: ops.convert_to_numpy(each) for name, each in sums.items()}


def covariances(sums: Sums, samples: int, shift: Array, precision: float) -> Array:
    """Returns the covariance of each pair of units, with a divisor of n.

    Args:
        sums: The sums over all samples.
        samples: Number of samples.
        shift: The shift that was subtracted.
        precision: Distance from 1 to the next number in the dtype of the values.
    """
    means = sums["values"] / samples
    covariance = sums["products"] / samples - np.outer(means, means)
    squares = np.diagonal(sums["products"]) / samples
    constant = _constant(np.diagonal(covariance), means, squares, shift, precision)
    covariance[constant] = covariance[:, constant] = 0.0
    return covariance


def _constant(
    variances: Array, means: Array, squares: Array, shift: Array, precision: float
) -> Array:
    """Returns which variances are rounding errors, of the values or of the sums."""
    unshifted = squares + 2 * shift * means + np.square(shift)
    of_values = 8 * precision**2 * np.maximum(unshifted, 0.0)
    return variances <= np.maximum(of_values, _SMALLEST_SHARE * squares)


def mean_of_pairs(covariance: Array, signed: bool) -> tuple[float, float]:
    """Returns the mean covariance and correlation of pairs of different units (NaN without any)."""
    deviations = np.sqrt(np.diagonal(covariance))
    pairs = ~np.eye(len(covariance), dtype=bool)
    return _means(covariance, np.outer(deviations, deviations), pairs, signed)


def mean_of_positive_pairs(
    sums: Sums, shift: Array, precision: float, signed: bool
) -> tuple[float, float]:
    """Does the same over the samples for which both units of a pair are positive, at least two."""
    counts = sums["counts"]
    pairs = (counts >= 2) & ~np.eye(len(counts), dtype=bool)
    count = np.maximum(counts, 1)
    means, squares = sums["values"] / count, sums["squares"] / count
    covariance = sums["products"] / count - means * means.T
    variances = squares - np.square(means)
    constant = _constant(variances, means, squares, shift[:, None], precision)
    variances[constant] = 0.0
    covariance[constant | constant.T] = 0.0
    deviations = np.sqrt(variances)
    return _means(covariance, deviations * deviations.T, pairs, signed)


def _means(covariance: Array, scales: Array, pairs: Array, signed: bool) -> tuple[float, float]:
    covariance = covariance if signed else np.abs(covariance)
    changing = pairs & (scales > 0)
    return _mean(covariance[pairs]), _mean(covariance[changing] / scales[changing])


def _mean(values: Array) -> float:
    return float(np.mean(values)) if values.size else float("nan")


def stable_rank(covariance: Array) -> float:
    r"""Returns $\|C\|_F^2 / \|C\|_2^2$ of a covariance matrix $C$, or 0 if it is zero."""
    largest = np.max(np.abs(covariance))
    if largest == 0:
        return 0.0
    # Rescaled, because squares of very small or very large numbers are out of range.
    covariance = covariance / largest
    return float(np.sum(np.square(covariance)) / _largest_eigenvalue(covariance) ** 2)


def _largest_eigenvalue(matrix: Array) -> float:
    if len(matrix) <= _FEW_UNITS:
        return float(np.linalg.eigvalsh(matrix)[-1])
    from scipy.sparse.linalg import eigsh

    # Lanczos takes a tenth of the time, with the same precision. Its default start is random.
    start = np.random.default_rng(0).normal(size=len(matrix))
    return float(eigsh(matrix, k=1, which="LA", v0=start, return_eigenvectors=False)[0])
