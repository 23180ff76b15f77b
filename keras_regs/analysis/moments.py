"""Sums over samples, batch by batch, from which the characteristics of a representation follow.

They are taken on the backend's device in float64, where what is lost by cancellation is less than
what float32 had lost before. They are held by their names, so that those of two sets of samples are
added name by name.
"""

from typing import Any

import numpy as np
from keras import ops

from keras_regs.numerics import compiled_by_jax, matmul

Sums = dict[str, Any]

# A share of the mean square below which a variance is the rounding of a unit that never changes.
_SMALLEST_SHARE = 1e-13
# So many have all of their eigenvalues computed.
_FEW_UNITS = 256


@compiled_by_jax
def sums_of(z: Any) -> Sums:
    """Sums over the samples of `z`, a float64 tensor of shape `(samples, units)`.

    Of each unit, `values`, `magnitudes` and `nonzeros`, the number of values other than zero; of
    each pair of units, the `products`.
    """
    return {
        "values": ops.sum(z, axis=0),
        "magnitudes": ops.sum(ops.absolute(z), axis=0),
        "nonzeros": ops.sum(ops.cast(z != 0, z.dtype), axis=0),
        "products": matmul(ops.transpose(z), z),
    }


@compiled_by_jax
def positive_sums_of(z: Any, products: Any = None) -> Sums:
    """Sums over those samples on which two units i and j are positive, each `(units, units)`.

    The number of these samples, `counts`; the `values` that unit i puts out, their `squares`, and
    the `products` of what both put out.

    Args:
        z: Float64 tensor of shape `(samples, units)`.
        products: The sums of products, if they are known because nothing is negative.
    """
    if products is None:
        z = ops.relu(z)
        products = matmul(ops.transpose(z), z)
    # Whole numbers, which float32 adds up exactly.
    positive = ops.cast(z > 0, "float32")
    counts = matmul(ops.transpose(positive), positive)
    positive = ops.cast(positive, z.dtype)
    return {
        "counts": ops.cast(counts, z.dtype),
        "values": matmul(ops.transpose(z), positive),
        "squares": matmul(ops.transpose(ops.square(z)), positive),
        "products": products,
    }


@compiled_by_jax
def signs_of(z: Any) -> tuple[Any, Any]:
    """Whether all values are finite, and whether any is negative."""
    return ops.all(ops.isfinite(z)), ops.any(z < 0)


@compiled_by_jax
def added(sums: Sums | None, more: Sums) -> Sums:
    """The sums over two sets of samples."""
    return more if sums is None else {name: sums[name] + more[name] for name in more}


def as_arrays(sums: Sums) -> Sums:
    """The sums as NumPy arrays."""
    return {name: ops.convert_to_numpy(each) for name, each in sums.items()}


def covariances(sums: Sums, samples: int) -> Any:
    """The covariance of each pair of units, with 1/n."""
    means = sums["values"] / samples
    covariance = sums["products"] / samples - np.outer(means, means)
    squares = np.diagonal(sums["products"]) / samples
    constant = np.diagonal(covariance) <= _SMALLEST_SHARE * squares
    covariance[constant] = covariance[:, constant] = 0.0
    return covariance


def mean_of_pairs(covariance: Any, signed: bool) -> tuple[float, float]:
    """Mean covariance and mean correlation of pairs of different units, NaN where there is none."""
    deviations = np.sqrt(np.diagonal(covariance))
    pairs = ~np.eye(len(covariance), dtype=bool)
    return _means(covariance, np.outer(deviations, deviations), pairs, signed)


def mean_of_positive_pairs(sums: Sums, signed: bool) -> tuple[float, float]:
    """The same over the samples on which both units of a pair are positive, at least two."""
    counts = sums["counts"]
    pairs = (counts >= 2) & ~np.eye(len(counts), dtype=bool)
    count = np.maximum(counts, 1)
    means, squares = sums["values"] / count, sums["squares"] / count
    covariance = sums["products"] / count - means * means.T
    variances = squares - np.square(means)
    variances[variances <= _SMALLEST_SHARE * squares] = 0.0
    return _means(covariance, np.sqrt(variances * variances.T), pairs, signed)


def _means(covariance: Any, scales: Any, pairs: Any, signed: bool) -> tuple[float, float]:
    covariance = covariance if signed else np.abs(covariance)
    changing = pairs & (scales > 0)
    return _mean(covariance[pairs]), _mean(covariance[changing] / scales[changing])


def _mean(values: Any) -> float:
    return float(np.mean(values)) if values.size else float("nan")


def stable_rank(covariance: Any) -> float:
    """`|C|_F² / |C|_2²` of a covariance matrix, and 0 of one of zeros."""
    if not covariance.any():
        return 0.0
    return float(np.sum(np.square(covariance)) / _largest_eigenvalue(covariance) ** 2)


def _largest_eigenvalue(matrix: Any) -> float:
    if len(matrix) <= _FEW_UNITS:
        return float(np.linalg.eigvalsh(matrix)[-1])
    from scipy.sparse.linalg import eigsh

    # Lanczos: a tenth of the time, and as exact. What it starts from is random by default.
    start = np.random.default_rng(0).normal(size=len(matrix))
    return float(eigsh(matrix, k=1, which="LA", v0=start, return_eigenvectors=False)[0])
