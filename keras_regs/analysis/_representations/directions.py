"""Representations, that is, activations of a layer as centred matrices, and how they vary."""

from typing import NamedTuple

import numpy as np

from keras_regs._checks.samples import validated_activations
from keras_regs._typing import Array, Tensor

# The relative cutoff of NumPy's `pinv`, 1e-15, is one of covariances in the code that was published
# with SVCCA, and singular values are their square roots.
TOLERANCE = 1e-15**0.5


class Directions(NamedTuple):
    """The directions in which a centred representation varies: `basis @ coordinates`.

    Attributes:
        basis: Orthonormal columns `(samples, rank)`, the principal directions, largest first.
        coordinates: What each unit is in this basis, `(rank, units)`.
        variances: The variance along each direction, up to a common factor, `(rank,)`.
    """

    basis: Array
    coordinates: Array
    variances: Array

    @property
    def rank(self) -> int:
        """How many there are."""
        return len(self.variances)

    def first(self, count: int) -> "Directions":
        """The first of them alone."""
        return Directions(self.basis[:, :count], self.coordinates[:count], self.variances[:count])


def centred(value: Tensor | Array, name: str) -> Array:
    """Activations `(samples, ..., units)` as a matrix `(samples, units)` whose columns have mean 0.

    Float64, and of no particular scale: what representations are compared by does not depend on it.

    Raises:
        ValueError: If `value`, which the error calls `name`, is not an array of finite real
            numbers, or has fewer than two axes, fewer than two samples or no unit.
    """
    found = validated_activations(value, name)
    if found.size == found.shape[-1]:
        raise ValueError(
            f"Argument `{name}` must have at least 2 samples. Received: {name} of shape "
            f"{found.shape}"
        )
    x = found.reshape(-1, found.shape[-1]).astype("float64")
    # Neither squares nor sums leave float64 then, and a power of two rounds nothing.
    x = np.ldexp(x, -np.frexp(max(x.max(), -x.min()))[1])
    # The mean of equal numbers may be another number. A constant unit is exactly 0 this way.
    x = x - x[0]
    return x - x.mean(axis=0)


def centred_pair(a: Tensor | Array, b: Tensor | Array) -> tuple[Array, Array]:
    """Both as centred matrices, or a `ValueError` if their numbers of samples differ."""
    a, b = centred(a, "a"), centred(b, "b")
    if len(a) != len(b):
        raise ValueError(
            "Arguments `a` and `b` must have the same number of samples, where each position of "
            f"(samples, ..., channels) is a sample. Received: {len(a)} samples in a, {len(b)} in b"
        )
    return a, b


def principal_directions(x: Array, tolerance: float = TOLERANCE) -> Directions:
    """Those along which the deviation is at least `tolerance` times the largest one."""
    from scipy import linalg

    basis, deviations, units = linalg.svd(x, full_matrices=False, check_finite=False)
    kept = (deviations >= tolerance * deviations[0]) & (deviations > 0)
    return Directions(
        basis[:, kept], deviations[kept, np.newaxis] * units[kept], np.square(deviations[kept])
    )


def canonical_correlations(a: Directions, b: Directions) -> tuple[Array, Array]:
    """The canonical correlations, largest first, and the variates of `a` in its basis, as columns.

    There are as many as directions in the smaller one.

    Raises:
        ValueError: If one varies in all directions that so few samples have.
    """
    from scipy import linalg

    for name, own in (("a", a), ("b", b)):
        samples = len(own.basis)
        if own.rank >= samples - 1:
            raise ValueError(
                f"Argument `{name}` varies in all of the {samples - 1} directions that {samples} "
                "samples can differ in, so every representation correlates with it perfectly. Take "
                "more samples, or compare fewer directions: `svcca` with a smaller `variance`. "
                f"Received: {name} with {own.coordinates.shape[1]} units and {samples} samples"
            )
    variates, correlations, _ = linalg.svd(a.basis.T @ b.basis, full_matrices=False)
    # Rounding may lead out of the range.
    return np.minimum(correlations, 1.0), variates
