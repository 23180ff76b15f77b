"""Covariances of all pairs of units from sums over samples, their means, and their stable rank.

A matrix of all pairs may have gigabytes. So means are computed of blocks that fit into the cache of
a CPU, and each pair is counted once.
"""

from collections.abc import Iterator

import numpy as np

from keras_regs._typing import Array
from keras_regs.analysis._representations.moments import Sums

# Share of the shifted mean square below which a variance counts as rounding error.
_SMALLEST_SHARE = 1e-13
# Up to this number of units, all eigenvalues are computed.
_FEW_UNITS = 256
# Maximum number of pairs in a block: 256 kB in float64.
_BLOCK = 32_768


def covariances(sums: Sums, samples: int, shift: Array, precision: float) -> Array:
    """Returns the covariance of each pair of units, with a divisor of n.

    Args:
        sums: The sums over all samples. Of `products`, only the upper triangle is used.
        samples: Number of samples.
        shift: The shift that was subtracted.
        precision: Distance from 1 to the next number in the dtype of the values.
    """
    means = sums["values"] / samples
    covariance = np.empty_like(sums["products"])
    for i, j in _blocks(len(means)):
        block = np.triu(sums["products"][i, j] / samples - np.outer(means[i], means[j]))
        covariance[j, i] = block.T
        covariance[i, j] = block
        square = block[:, : len(block)]
        covariance[i, i] += np.triu(square, 1).T
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
    mean = _MeanOfPairs(signed)
    for i, j in _blocks(len(covariance)):
        mean.add(covariance[i, j], np.outer(deviations[i], deviations[j]), True)
    return mean.covariance_and_correlation()


def mean_of_positive_pairs(
    sums: Sums, shift: Array, precision: float, signed: bool
) -> tuple[float, float]:
    """Does the same over the samples for which both units of a pair are positive, at least two.

    Of `counts` and `products`, only the upper triangles are used.
    """
    mean = _MeanOfPairs(signed)
    for i, j in _blocks(len(shift)):
        count = np.maximum(sums["counts"][i, j], 1)
        means_i, variances_i = _of_first(sums, i, j, count, shift, precision)
        means_j, variances_j = (each.T for each in _of_first(sums, j, i, count.T, shift, precision))
        covariance = sums["products"][i, j] / count - means_i * means_j
        scales = np.sqrt(variances_i) * np.sqrt(variances_j)
        covariance[scales == 0] = 0.0
        mean.add(covariance, scales, sums["counts"][i, j] >= 2)
    return mean.covariance_and_correlation()


def _of_first(
    sums: Sums, i: slice, j: slice, count: Array, shift: Array, precision: float
) -> tuple[Array, Array]:
    """Returns the means and variances of units i where units j are positive as well."""
    means, squares = sums["values"][i, j] / count, sums["squares"][i, j] / count
    variances = squares - np.square(means)
    variances[_constant(variances, means, squares, shift[i, None], precision)] = 0.0
    return means, variances


def _blocks(units: int) -> Iterator[tuple[slice, slice]]:
    """Yields slices of rows and columns that cover all pairs with `row < column`.

    The first column has the number of the first row.
    """
    start = 0
    while start < units:
        stop = start + max(1, _BLOCK // (units - start))
        yield slice(start, stop), slice(start, units)
        start = stop


class _MeanOfPairs:
    """The mean covariance and correlation of the pairs in all blocks that were added."""

    def __init__(self, signed: bool) -> None:
        self._signed = signed
        self._covariance = self._correlation = 0.0
        self._pairs = self._changing = 0

    def add(self, covariance: Array, scales: Array, counts: Array | bool) -> None:
        """Adds those pairs of a block that count, with covariances and products of deviations."""
        pairs = np.triu(np.broadcast_to(counts, covariance.shape), 1)
        changing = pairs & (scales > 0)
        covariance = np.where(pairs, covariance if self._signed else np.abs(covariance), 0.0)
        correlation = np.divide(covariance, scales, out=np.zeros_like(covariance), where=changing)
        self._covariance += float(np.sum(covariance))
        self._correlation += float(np.sum(correlation))
        self._pairs += int(np.count_nonzero(pairs))
        self._changing += int(np.count_nonzero(changing))

    def covariance_and_correlation(self) -> tuple[float, float]:
        """Returns both means, NaN without pairs."""
        return (
            self._covariance / self._pairs if self._pairs else float("nan"),
            self._correlation / self._changing if self._changing else float("nan"),
        )


def stable_rank(covariance: Array, rows: Array | None = None) -> float:
    r"""Returns $\|C\|_F^2 / \|C\|_2^2$ of a covariance matrix $C$, or 0 if it is zero.

    Args:
        covariance: The covariances of all pairs of units.
        rows: All samples, if they are fewer than the units. The matrix of their scalar products is
            smaller than the covariance matrix, and has the same eigenvalues except zeros.
    """
    if rows is not None:
        centred = rows.astype("float64") - rows[0]
        centred -= centred.mean(axis=0)
        centred[:, np.diagonal(covariance) == 0] = 0.0
        covariance = centred @ centred.T / len(rows)
    largest = max(covariance.max(), -covariance.min())
    if largest == 0:
        return 0.0
    # Rescaled, because squares of very small or very large numbers are out of range.
    covariance = covariance / largest
    return float(np.vdot(covariance, covariance)) / _largest_eigenvalue(covariance) ** 2


def _largest_eigenvalue(matrix: Array) -> float:
    if len(matrix) <= _FEW_UNITS:
        return float(np.linalg.eigvalsh(matrix)[-1])
    from scipy.sparse.linalg import eigsh

    # Lanczos takes a tenth of the time, with the same precision. Its default start is random.
    start = np.random.default_rng(0).normal(size=len(matrix))
    return float(eigsh(matrix, k=1, which="LA", v0=start, return_eigenvectors=False)[0])
