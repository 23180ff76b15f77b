"""Sums over samples, batch by batch, from which the characteristics of a representation follow.

They are taken on the backend's device in float64, of what is left of the values when a shift is
subtracted: a variance is a difference of squares, of which nothing remains if units vary by little
far from zero. They are held by their names, so that those of two sets of samples are added name by
name.
"""

import numpy as np
from keras import ops

from keras_regs._math.numerics import compiled_by_jax, matmul
from keras_regs._typing import Array, Tensor

Sums = dict[str, Tensor]

# A share of the shifted mean square below which a variance is what rounding left of a difference.
_SMALLEST_SHARE = 1e-13
# So many have all of their eigenvalues computed.
_FEW_UNITS = 256


@compiled_by_jax
def shift_of(z: Tensor) -> Tensor:
    """What to subtract from each unit of `z`, its largest value.

    It is one of the unit's values, so that nothing is left of a constant, and a positive one if
    there is any, so that it suits positive values alone as well.
    """
    return ops.max(z, axis=0)


@compiled_by_jax
def sums_of(z: Tensor, shift: Tensor, weights: Tensor) -> Sums:
    """Sums over the samples of `z`.

    Of each unit, the shifted `values`, the `magnitudes` and `nonzeros`, the number of values other
    than zero, both without a shift; of each pair of units, the shifted `products`.

    Args:
        z: Float64 tensor of shape `(samples, units)`.
        shift: What is subtracted, of shape `(units,)`.
        weights: 1 for each sample that counts and 0 for the others, of shape `(samples, 1)`.
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
    """Sums over those samples on which two units i and j are positive, each `(units, units)`.

    The number of these samples, `counts`; the shifted `values` of unit i, their
    `squares`, and the `products` of both. Of each unit, the `magnitudes` of what is
    positive, without a shift. The arguments are those of `sums_of`.
    """
    # Whole numbers, which float32 adds up exactly.
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
    """Whether all values are finite, the smallest of them and the largest."""
    return ops.all(ops.isfinite(z)), ops.min(z), ops.max(z)


@compiled_by_jax
def added(sums: Sums | None, more: Sums) -> Sums:
    """The sums over two sets of samples."""
    return more if sums is None else {name: sums[name] + more[name] for name in more}


def as_arrays(sums: Sums) -> Sums:
    """The sums as NumPy arrays."""
    return {name: ops.convert_to_numpy(each) for name, each in sums.items()}


def covariances(sums: Sums, samples: int, shift: Array, precision: float) -> Array:
    """The covariance of each pair of units, with 1/n.

    Args:
        sums: The sums over all samples.
        samples: Their number.
        shift: What was subtracted.
        precision: The distance from 1 to the next number of the type that values have.
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
    """Whether a variance is no more than rounding, that of the values or that of the sums."""
    unshifted = squares + 2 * shift * means + np.square(shift)
    of_values = 8 * precision**2 * np.maximum(unshifted, 0.0)
    return variances <= np.maximum(of_values, _SMALLEST_SHARE * squares)


def mean_of_pairs(covariance: Array, signed: bool) -> tuple[float, float]:
    """Mean covariance and mean correlation of pairs of different units, NaN where there is none."""
    deviations = np.sqrt(np.diagonal(covariance))
    pairs = ~np.eye(len(covariance), dtype=bool)
    return _means(covariance, np.outer(deviations, deviations), pairs, signed)


def mean_of_positive_pairs(
    sums: Sums, shift: Array, precision: float, signed: bool
) -> tuple[float, float]:
    """The same over the samples on which both units of a pair are positive, at least two."""
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
    """`|C|_F² / |C|_2²` of a covariance matrix, and 0 of one of zeros."""
    largest = np.max(np.abs(covariance))
    if largest == 0:
        return 0.0
    # The squares of very small or very large numbers are not representable.
    covariance = covariance / largest
    return float(np.sum(np.square(covariance)) / _largest_eigenvalue(covariance) ** 2)


def _largest_eigenvalue(matrix: Array) -> float:
    if len(matrix) <= _FEW_UNITS:
        return float(np.linalg.eigvalsh(matrix)[-1])
    from scipy.sparse.linalg import eigsh

    # Lanczos: a tenth of the time, and as exact. What it starts from is random by default.
    start = np.random.default_rng(0).normal(size=len(matrix))
    return float(eigsh(matrix, k=1, which="LA", v0=start, return_eigenvectors=False)[0])
