"""Mean covariance and correlation of all pairs of units, and the stable rank, from sums."""

import numpy as np

from keras_regs._typing import Array
from keras_regs.analysis._representations.moments import Kind

# Share of the shifted mean square below which a variance counts as rounding error.
_SMALLEST_SHARE = 1e-13
# Up to this number of units, all eigenvalues are computed.
_FEW_UNITS = 128


class Pairs:
    """The means over pairs of units, to which tiles of sums are added.

    Args:
        kind: The sums of pairs that are given. Means are those of positive pairs if there are any.
        of_units: The sums of units.
        samples: Number of samples.
        shift: The shift that was subtracted.
        precision: Distance from 1 to the next number in the dtype of the values.
        signed: Whether to average covariances and correlations with their signs.
        with_matrix: Whether to compute the covariance matrix of all samples.

    Attributes:
        matrix: The covariance matrix, with a divisor of n, or None. Zero for constant units.
        is_constant: Which units are constant.
    """

    def __init__(
        self,
        kind: Kind,
        of_units: dict[str, Array],
        samples: int,
        shift: Array,
        precision: float,
        signed: bool,
        with_matrix: bool,
    ) -> None:
        self._kind = kind
        self._of_units = of_units
        self._samples = samples
        self._shift = shift
        self._precision = precision
        self._signed = signed
        self._means = of_units["values"] / samples
        mean_squares = of_units["squares"] / samples
        variances = mean_squares - np.square(self._means)
        self.is_constant = variances <= _threshold(mean_squares, self._means, shift, precision)
        changing = ~self.is_constant
        self._inverse_deviations = np.zeros_like(variances)
        self._inverse_deviations[changing] = 1 / np.sqrt(variances[changing])
        self.matrix = np.empty((len(shift), len(shift))) if with_matrix else None
        self._covariance = self._correlation = 0.0
        self._count = self._changing = 0
        if kind.has_positive_pairs:
            # Where the variance of a unit over the samples of a pair, times the square of their
            # number, is larger, it is not a rounding error. This is faster than `_is_constant_in`.
            of_values = 16 * precision**2
            self._bounds = samples * (
                (_SMALLEST_SHARE + of_values) * of_units["squares"]
                + of_values * samples * np.square(shift)
            )
        else:
            self._count = _pairs_of(len(shift))
            self._changing = _pairs_of(int(np.count_nonzero(changing)))

    def add(self, sums: Array, i: slice, j: slice) -> None:
        """Adds the pairs of a tile, from their sums."""
        if self.matrix is not None or not self._kind.has_positive_pairs:
            covariance = self._covariance_of_all(sums, i, j)
            if self.matrix is not None:
                self.matrix[j, i] = covariance.T
                self.matrix[i, j] = covariance
            if not self._kind.has_positive_pairs:
                self._add_pairs_of_all(covariance, i, j)
        if self._kind.has_positive_pairs:
            self._add_positive_pairs(sums, i, j)

    def covariance_and_correlation(self) -> tuple[float, float]:
        """Returns both means, NaN without pairs. Correlations of constant units do not count."""
        return (
            self._covariance / self._count if self._count else float("nan"),
            self._correlation / self._changing if self._changing else float("nan"),
        )

    def _covariance_of_all(self, sums: Array, i: slice, j: slice) -> Array:
        products = self._products_of_all(sums, i, j)
        covariance = products / self._samples
        covariance -= np.outer(self._means[i], self._means[j])
        covariance[self.is_constant[i]] = 0.0
        covariance[:, self.is_constant[j]] = 0.0
        return covariance

    def _products_of_all(self, sums: Array, i: slice, j: slice) -> Array:
        if self._kind is not Kind.NONNEGATIVE:
            return sums[-1]
        # Values that are not positive are zero, and shifted they are minus the shift. If units vary
        # little around a large value, the shifted values have few digits. So their sums are exact,
        # and differences of equal sums are zero.
        counts, _, values_i, products, values_j = sums[:5]
        of_units = self._of_units
        shift_i, shift_j = self._shift[i, None], self._shift[j]
        count_i, count_j = of_units["positives"][i, None], of_units["positives"][j]
        # Where one unit is positive and the other is not.
        rest_i = of_units["positive_values"][i, None] - values_i
        rest_j = of_units["positive_values"][j] - values_j
        neither = self._samples - count_i - count_j + counts
        return products - shift_j * rest_i - shift_i * rest_j + shift_i * shift_j * neither

    def _add_pairs_of_all(self, covariance: Array, i: slice, j: slice) -> None:
        if i == j:
            covariance = np.triu(covariance, 1)
        if not self._signed:
            covariance = np.abs(covariance)
        self._covariance += float(np.sum(covariance))
        deviations = self._inverse_deviations
        self._correlation += float(deviations[i] @ covariance @ deviations[j])

    def _add_positive_pairs(self, sums: Array, i: slice, j: slice) -> None:
        counts, squares_i, values_i, products, values_j, squares_j = sums[:6]
        pairs = counts >= 2
        if i == j:
            pairs = np.triu(pairs, 1)
        # Covariances and variances, multiplied by the squares of the counts.
        covariance = counts * products - values_i * values_j
        variances_i = counts * squares_i - values_i * values_i
        variances_j = counts * squares_j - values_j * values_j
        changing = pairs & (variances_i > self._bounds[i, None])
        changing &= variances_j > self._bounds[j]
        if np.count_nonzero(changing) < np.count_nonzero(pairs):
            rest = np.nonzero(pairs & ~changing)
            changing[rest] = ~(
                self._is_constant_in(
                    i.start + rest[0], counts[rest], squares_i[rest], values_i[rest]
                )
                | self._is_constant_in(
                    j.start + rest[1], counts[rest], squares_j[rest], values_j[rest]
                )
            )
        if not self._signed:
            np.abs(covariance, out=covariance)
        covariance *= changing
        # Each root by itself, because the product of the variances could overflow.
        with np.errstate(invalid="ignore"):
            scales = np.sqrt(variances_i) * np.sqrt(variances_j)
        np.copyto(scales, 1.0, where=~changing)
        self._correlation += float(np.sum(np.divide(covariance, scales, out=scales)))
        np.square(np.maximum(counts, 1), out=scales)
        self._covariance += float(np.sum(np.divide(covariance, scales, out=scales)))
        self._count += int(np.count_nonzero(pairs))
        self._changing += int(np.count_nonzero(changing))

    def _is_constant_in(self, unit: Array, counts: Array, squares: Array, values: Array) -> Array:
        """Returns whether units are constant over the samples of their pairs."""
        squares, means = squares / counts, values / counts
        threshold = _threshold(squares, means, self._shift[unit], self._precision)
        return squares - np.square(means) <= threshold


def _pairs_of(units: int) -> int:
    return units * (units - 1) // 2


def _threshold(squares: Array, means: Array, shift: Array, precision: float) -> Array:
    """Returns up to which size variances are rounding errors, of the values or of the sums."""
    unshifted = squares + 2 * shift * means + np.square(shift)
    of_values = 8 * precision**2 * np.maximum(unshifted, 0.0)
    return np.maximum(of_values, _SMALLEST_SHARE * squares)


def scalar_products(rows: Array, is_constant: Array) -> Array:
    """The scalar products of all pairs of rows, centred and divided by their number.

    If there are fewer samples than units, this matrix is smaller than the covariance matrix, and
    has the same eigenvalues except zeros.

    Args:
        rows: All samples.
        is_constant: Which units are constant.
    """
    centred = np.subtract(rows, rows[0], dtype="float64")
    centred -= centred.mean(axis=0)
    centred[:, is_constant] = 0.0
    return centred @ centred.T / len(rows)


def stable_rank(matrix: Array) -> float:
    r"""Returns $\|C\|_F^2 / \|C\|_2^2$ of a covariance matrix $C$, or 0 if it is zero."""
    largest = max(matrix.max(), -matrix.min())
    if largest == 0:
        return 0.0
    # Rescaled, because squares of very small or very large numbers are out of range.
    matrix = matrix / largest
    return float(np.vdot(matrix, matrix)) / _largest_eigenvalue(matrix) ** 2


def _largest_eigenvalue(matrix: Array) -> float:
    if len(matrix) <= _FEW_UNITS:
        return float(np.linalg.eigvalsh(matrix)[-1])
    from scipy.sparse.linalg import eigsh

    # Lanczos takes a tenth of the time, with the same precision. Its default start is random.
    start = np.random.default_rng(0).normal(size=len(matrix))
    return float(eigsh(matrix, k=1, which="LA", v0=start, return_eigenvectors=False)[0])
