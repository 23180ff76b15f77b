"""Representations as centred matrices, and the directions in which they vary."""

from typing import NamedTuple

import numpy as np

from keras_regs._checks.samples import validated_activations
from keras_regs._typing import Array, Tensor

# The code published with SVCCA passes covariances to NumPy's `pinv`, with its relative cutoff of
# 1e-15. Singular values are the square roots of variances.
TOLERANCE = 1e-15**0.5
# Columns in a block of the QR decomposition.
_COLUMNS = 128
# Rows of a block that is transposed in the cache of a CPU.
_ROWS = 64
# Squares of products of numbers from 2^-200 to 2^200 are in the range of float64.
_LARGEST_EXPONENT = 200


class Directions(NamedTuple):
    """The directions in which a centred representation varies: it is `basis @ coordinates`.

    Attributes:
        basis: Orthonormal columns `(samples, rank)`.
        coordinates: The units in this basis, `(rank, units)`.
    """

    basis: Array
    coordinates: Array

    @property
    def rank(self) -> int:
        """The number of directions."""
        return len(self.coordinates)

    @property
    def variances(self) -> Array:
        """The variance along each direction, up to a common factor, `(rank,)`."""
        return np.square(self.coordinates).sum(axis=1)

    def first(self, count: int) -> "Directions":
        """Returns the first `count` directions."""
        return Directions(self.basis[:, :count], self.coordinates[:count])


def centred(value: Tensor | Array, name: str) -> Array:
    """Returns activations `(samples, ..., units)` as a float64 matrix with columns of mean 0.

    The scale is arbitrary, because no measure of similarity depends on it.

    Raises:
        ValueError: If `value`, called `name` in the error, is not an array of finite real numbers,
            or has fewer than two axes, fewer than two samples or no unit.
    """
    found = validated_activations(value, name)
    if found.size == found.shape[-1]:
        raise ValueError(
            f"Argument `{name}` must have at least 2 samples. Received: {name} of shape "
            f"{found.shape}"
        )
    x = np.array(found.reshape(-1, found.shape[-1]), dtype="float64", order="C")
    exponent = np.frexp(max(x.max(), -x.min()))[1]
    if abs(exponent) > _LARGEST_EXPONENT:
        # A power of two adds no rounding.
        x = np.ldexp(x, -exponent)
    # Subtracted first, because the mean of equal numbers may be rounded. Constant units become 0.
    x -= x[0].copy()
    x -= x.mean(axis=0)
    return x


def centred_pair(a: Tensor | Array, b: Tensor | Array) -> tuple[Array, Array]:
    """Returns both as centred matrices, and checks that their numbers of samples agree."""
    a, b = centred(a, "a"), centred(b, "b")
    if len(a) != len(b):
        raise ValueError(
            "Arguments `a` and `b` must have the same number of samples, where each position of "
            f"(samples, ..., channels) is a sample. Received: {len(a)} samples in a, {len(b)} in b"
        )
    return a, b


def without_samples(a: Array, b: Array) -> tuple[Array, Array]:
    """Returns both in an orthonormal basis of their columns, with as few rows as there are columns.

    All scalar products of columns stay the same, and thereby all canonical correlations.
    """
    from scipy.linalg import lapack

    columns = a.shape[1] + b.shape[1]
    if len(a) <= columns:
        return a, b
    both = np.empty((len(a), columns), order="F")
    for start in range(0, len(a), _ROWS):
        rows = slice(start, start + _ROWS)
        both[rows, : a.shape[1]], both[rows, a.shape[1] :] = a[rows], b[rows]
    # Unlike `scipy.linalg.qr`, it also factorizes each block of columns by matrix products.
    factors, _, _ = lapack.dgeqrt(min(_COLUMNS, columns), both, overwrite_a=True)
    triangle = np.triu(factors[:columns])
    # Below its diagonal, the part of `a` is zero.
    return triangle[: a.shape[1], : a.shape[1]], triangle[:, a.shape[1] :]


def spanned_directions(x: Array, tolerance: float) -> Directions:
    """Returns as many directions as `principal_directions`, in any order.

    If all columns of `x` count, no singular vector is needed.
    """
    from scipy import linalg

    if x.shape[0] >= x.shape[1]:
        # For an upper triangle, Q is the identity and R is the triangle.
        if x.shape[0] == x.shape[1] and not np.tril(x, -1).any():
            basis, triangle = np.eye(len(x)), x
        else:
            basis, triangle = linalg.qr(x, mode="economic", check_finite=False)
        if _condition_is_at_most(1 / tolerance, triangle):
            return Directions(basis, triangle)
    return principal_directions(x, tolerance)


def principal_directions(x: Array, tolerance: float = TOLERANCE) -> Directions:
    """Returns directions with a deviation of at least `tolerance` times the largest deviation.

    They are in descending order of variance.
    """
    from scipy import linalg

    basis, deviations, units = linalg.svd(x, full_matrices=False, check_finite=False)
    kept = (deviations >= tolerance * deviations[0]) & (deviations > 0)
    return Directions(basis[:, kept], deviations[kept, np.newaxis] * units[kept])


def _condition_is_at_most(limit: float, triangle: Array) -> bool:
    """Returns whether a bound of the condition number shows this.

    The Frobenius norm is never below the largest singular value.
    """
    from scipy.linalg import lapack

    inverse, is_singular = lapack.dtrtri(triangle)
    if is_singular:
        return False
    with np.errstate(over="ignore", invalid="ignore"):
        return bool(np.linalg.norm(triangle) * np.linalg.norm(inverse) <= limit)


def canonical_correlations(a: Directions, b: Directions, samples: int) -> Array:
    """Returns the canonical correlations in descending order.

    Their number is the smaller of the two numbers of directions.

    Raises:
        ValueError: If one of the two varies in as many directions as the samples allow.
    """
    from scipy import linalg

    # Rounding may lead to values above 1.
    return np.minimum(
        linalg.svd(_cosines(a, b, samples), compute_uv=False, check_finite=False), 1.0
    )


def canonical_variates(a: Directions, b: Directions, samples: int) -> tuple[Array, Array]:
    """Returns the same correlations, and the variates of `a` as columns in the basis of `a`."""
    from scipy import linalg

    variates, correlations, _ = linalg.svd(
        _cosines(a, b, samples), full_matrices=False, check_finite=False
    )
    return np.minimum(correlations, 1.0), variates


def _cosines(a: Directions, b: Directions, samples: int) -> Array:
    """Returns the cosine of each direction of `a` with each direction of `b`."""
    for name, own in (("a", a), ("b", b)):
        if own.rank >= samples - 1:
            raise ValueError(
                f"Argument `{name}` must vary in fewer directions. It varies in all {samples - 1} "
                f"directions in which {samples} samples can differ, so it correlates perfectly "
                "with every representation. Pass more samples, or compare fewer directions: use "
                "`svcca` with a smaller `variance`. "
                f"Received: {name} with {own.coordinates.shape[1]} units and {samples} samples"
            )
    # `without_samples` leaves out rows that are zero in `a`.
    return a.basis.T @ b.basis[: len(a.basis)]
