"""Similarity of two representations of the same samples."""

import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.canonical_correlations import CanonicalCorrelations
from keras_regs.analysis._representations.directions import (
    TOLERANCE,
    Directions,
    canonical_correlations,
    canonical_variates,
    centred_pair,
    principal_directions,
    spanned_directions,
    without_samples,
)


def cca(
    a: Tensor | Array, b: Tensor | Array, *, tolerance: float = TOLERANCE
) -> CanonicalCorrelations:
    r"""Computes the canonical correlations of two representations, as a whole sequence.

    The first is the largest correlation of a linear combination of units of `a` with one of units
    of `b`. Each further one is the largest correlation of combinations that are uncorrelated with
    those before. Canonical correlations do not change if either representation undergoes an
    invertible affine map, or if the two are swapped. Independent representations with $n$ samples
    of $n_a$ and $n_b$ units have correlations of up to about
    $(\sqrt{n_a} + \sqrt{n_b}) / \sqrt{n}$. So use many more samples than units.

    Canonical correlations are the cosines of the angles between the spaces that the centred units
    span. They are computed in float64 from orthonormal bases of these spaces. The published code
    inverts covariance matrices instead, which squares the condition number. This gives wrong
    results if some directions are smaller than about 1e-4 of the largest.

    Args:
        a: Activations of shape `(samples, units)`, or `(samples, ..., channels)`, where each
            position is a sample of the channels. (The code published with SVCCA takes the
            transpose, units x samples.)
        b: Activations of the same samples in the same order. The number of units may differ.
        tolerance: Directions count only if the representation deviates along them by at least this
            share of its largest deviation. Each missing direction makes one correlation 0. It is
            missing if a unit is constant or depends linearly on others. Above 0 and at most 1.
            Defaults to 3.2e-8, the cutoff of the published code (1e-15 of the largest variance). If
            units depend on each other, rounding in float32 can leave larger deviations, which
            correlate by chance. A tolerance of 1e-6 ignores them.

    Returns:
        A `CanonicalCorrelations` with the `correlations`, as many as the smaller representation has
        units, in [0, 1] and in descending order, and their `mean`. It prints as a table, and
        `plot()` draws it.

    Raises:
        ValueError: If an array does not have such a shape, or holds infinite or NaN values; if the
            numbers of samples differ; if a representation varies in as many directions as the
            samples allow, because every correlation would be 1; if `tolerance` is out of range.

    Source:
        Raghu et al., "SVCCA: Singular Vector Canonical Correlation Analysis for Deep Learning
        Dynamics and Interpretability", NeurIPS 2017, arXiv 1706.05806, and the published code
        (https://github.com/google/svcca) with an `epsilon` of 0. The mean in that code leaves out
        the last correlations, after the sum has reached 98 %. Here, the mean is over all of them.

        "AL2: Progressive Activation Loss for Learning General Representations in Classification
        Neural Networks", ICASSP 2020, figure 1, which draws the whole sequence.

    Example:

    >>> a = np.random.default_rng(0).normal(size=(1000, 3))
    >>> b = np.stack([a[:, 0] + a[:, 1], a[:, 2] ** 2], axis=1)
    >>> kr.analysis.cca(a, b).correlations.round(2).tolist()
    [1.0, 0.07]
    """
    a, b = centred_pair(a, b)
    tolerance = validated_number(tolerance, "tolerance", above=0, at_most=1)
    samples, (a, b) = len(a), without_samples(a, b)
    of_a, of_b = spanned_directions(a, tolerance), spanned_directions(b, tolerance)
    found = canonical_correlations(of_a, of_b, samples)
    units, ranks = (a.shape[1], b.shape[1]), (of_a.rank, of_b.rank)
    correlations = np.zeros(min(units))
    correlations[: len(found)] = found
    return CanonicalCorrelations(
        correlations=correlations,
        mean=float(np.mean(correlations)),
        samples=samples,
        units=units,
        ranks=ranks,
        trivial=max(0, sum(ranks) - (samples - 1)),
    )


def svcca(a: Tensor | Array, b: Tensor | Array, *, variance: float = 0.99) -> float:
    """Computes the similarity by SVCCA: the mean canonical correlation of principal directions.

    For each representation, only the fewest principal directions that contain the share `variance`
    of its variance are used. So small directions, which are often noise, do not count. The measure
    is symmetric. It does not change under orthogonal maps, or if all units are scaled alike. It
    changes under other linear maps.

    Args:
        a: Activations of shape `(samples, units)`, or `(samples, ..., channels)`, where each
            position is a sample of the channels.
        b: Activations of the same samples in the same order. The number of units may differ.
        variance: The share of variance to keep, above 0 and at most 1. Defaults to 0.99, as in the
            paper.

    Returns:
        A number in [0, 1]. It is 0 if a representation is constant.

    Raises:
        ValueError: If an array does not have such a shape, or holds infinite or NaN values; if the
            numbers of samples differ; if as many directions are kept as the samples allow, because
            every correlation would be 1; if `variance` is out of range.

    Source:
        Raghu et al., "SVCCA: Singular Vector Canonical Correlation Analysis for Deep Learning
        Dynamics and Interpretability", NeurIPS 2017, arXiv 1706.05806, section 2. Variances are
        the squares of singular values. The tutorial beside the published code sums singular values
        instead.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> shared = rng.normal(size=(1000, 3))
    >>> a, b = (np.hstack([shared, 0.01 * rng.normal(size=(1000, 3))]) for _ in range(2))
    >>> round(kr.analysis.svcca(a, b), 2), round(kr.analysis.cca(a, b).mean, 2)
    (1.0, 0.52)
    """
    a, b = centred_pair(a, b)
    variance = validated_number(variance, "variance", above=0, at_most=1)
    samples, (a, b) = len(a), without_samples(a, b)
    of_a, of_b = (_largest(principal_directions(x), variance) for x in (a, b))
    correlations = canonical_correlations(of_a, of_b, samples)
    return float(np.mean(correlations)) if len(correlations) else 0.0


def _largest(directions: Directions, variance: float) -> Directions:
    """Returns the fewest directions that contain this share of the variance."""
    held = np.cumsum(directions.variances)
    if not len(held):
        return directions
    return directions.first(int(np.searchsorted(held, variance * held[-1])) + 1)


def pwcca(a: Tensor | Array, b: Tensor | Array, *, tolerance: float = TOLERANCE) -> float:
    r"""Computes the similarity by projection-weighted CCA: a weighted mean of the correlations.

    The similarity is $\sum_i \alpha_i \rho_i / \sum_i \alpha_i$ with the weights
    $\alpha_i = \sum_j |\langle h_i, x_j \rangle|$. Here, $\rho_i$ are the canonical correlations,
    $h_i$ the canonical variates of `a` with length 1, and $x_j$ the centred activations of unit $j$
    of `a`. So each correlation counts by how much of the activations its variate accounts for.

    The measure is not symmetric, because the weights are those of `a`. It does not change if `b`
    undergoes an invertible affine map. If the numbers of units differ, pass the smaller
    representation first, because the larger one has fewer variates than directions.

    Args:
        a: Activations of shape `(samples, units)`, or `(samples, ..., channels)`, where each
            position is a sample of the channels.
        b: Activations of the same samples in the same order. The number of units may differ.
        tolerance: Directions count only if the representation deviates along them by at least this
            share of its largest deviation, as in `cca`. If `b` has too few directions, $\rho_i$ is
            0 for those remaining directions of `a` that have the largest variance. Above 0 and at
            most 1. Defaults to 3.2e-8.

    Returns:
        A number in [0, 1]. It is 0 if a representation is constant.

    Raises:
        ValueError: As in `cca`.

    Source:
        Morcos, Raghu & Bengio, "Insights on Representational Similarity in Neural Networks with
        Canonical Correlation", NeurIPS 2018, arXiv 1806.05759, section 3. The published code
        (https://github.com/google/svcca) departs from the paper: it projects onto directions that
        are not whitened and to which the mean is added. It takes the weights of the smaller
        representation. If that is the second one, it applies its directions to the first.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> a, noise = rng.normal(size=(1000, 2)), rng.normal(size=(1000, 2))
    >>> b = np.stack([a[:, 0], noise[:, 0]], axis=1)  # the first unit is shared
    >>> large, small = a * [10, 1], a * [1, 10]  # more in the shared one, or less
    >>> [round(kr.analysis.pwcca(x, b), 1) for x in (large, small)]
    [0.9, 0.1]
    """
    a, b = centred_pair(a, b)
    tolerance = validated_number(tolerance, "tolerance", above=0, at_most=1)
    samples, (a, b) = len(a), without_samples(a, b)
    of_a, of_b = spanned_directions(a, tolerance), spanned_directions(b, tolerance)
    found, variates = canonical_variates(of_a, of_b, samples)
    weights = np.abs(variates.T @ of_a.coordinates).sum(axis=1)
    missing = min(a.shape[1], b.shape[1], of_a.rank) - len(found)
    unmatched = _unmatched_weights(of_a.coordinates, variates, missing)
    total = weights.sum() + unmatched.sum()
    return min(float(weights @ found / total), 1.0) if total > 0 else 0.0


def _unmatched_weights(coordinates: Array, variates: Array, count: int) -> Array:
    """Returns weights of the `count` largest principal directions that the variates leave over."""
    from scipy import linalg

    if count < 1:
        return np.zeros(0)
    left = coordinates - variates @ (variates.T @ coordinates)
    directions = linalg.svd(left, full_matrices=False)[0][:, :count]
    return np.abs(directions.T @ left).sum(axis=1)


def linear_cka(a: Tensor | Array, b: Tensor | Array) -> float:
    r"""Computes the similarity by linear centred kernel alignment (CKA).

    For the centred activations $A$ and $B$, it is
    $\|B^T A\|_F^2 / (\|A^T A\|_F \|B^T B\|_F)$. The measure is symmetric. It does not change under
    orthogonal maps, or if all units are scaled alike. It changes under other linear maps. Unlike
    canonical correlations, it is meaningful with more units than samples. But even independent
    representations then have a similarity well above 0.

    It is computed in float64 from all pairs of units or all pairs of samples, whichever are fewer.

    Args:
        a: Activations of shape `(samples, units)`, or `(samples, ..., channels)`, where each
            position is a sample of the channels.
        b: Activations of the same samples in the same order. The number of units may differ.

    Returns:
        A number in [0, 1]. It is 0 if a representation is constant.

    Raises:
        ValueError: If an array does not have such a shape, or holds infinite or NaN values; if the
            numbers of samples differ.

    Source:
        Kornblith et al., "Similarity of Neural Network Representations Revisited", ICML 2019, arXiv
        1905.00414, section 3.

    Example:

    >>> a = np.random.default_rng(0).normal(size=(1000, 3))
    >>> rotated, skewed = 2 * a[:, ::-1] + 1, a @ [[1, 5, 5], [0, 1, 5], [0, 0, 1]]
    >>> [round(kr.analysis.linear_cka(a, b), 2) for b in (rotated, skewed)]
    [1.0, 0.6]
    """
    a, b = centred_pair(a, b)
    norms = _squared_product(a, a) * _squared_product(b, b)
    return min(_squared_product(a, b) / norms**0.5, 1.0) if norms > 0 else 0.0


def _squared_product(a: Array, b: Array) -> float:
    r"""Returns $\|B^T A\|_F^2$, which equals the scalar product of $A A^T$ and $B B^T$."""
    if a.shape[1] * b.shape[1] <= len(a) ** 2:
        return float(np.sum(np.square(b.T @ a)))
    return float(np.sum((a @ a.T) * (b @ b.T)))
