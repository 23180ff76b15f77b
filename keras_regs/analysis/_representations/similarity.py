"""How alike two representations of the same samples are."""

import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.canonical_correlations import CanonicalCorrelations
from keras_regs.analysis._representations.directions import (
    TOLERANCE,
    Directions,
    canonical_correlations,
    centred_pair,
    principal_directions,
)


def cca(
    a: Tensor | Array, b: Tensor | Array, *, tolerance: float = TOLERANCE
) -> CanonicalCorrelations:
    """Canonical correlations of two representations, the whole sequence of them.

    The first is the largest correlation that a linear combination of the units of `a` has with one
    of the units of `b`; each further one is the largest of combinations that are uncorrelated with
    those before. Invertible affine maps of either representation change nothing, nor does swapping
    them. Independent representations have correlations of up to about `(sqrt(units_a) +
    sqrt(units_b)) / sqrt(samples)`, so take many more samples than units.

    They are the cosines of the angles between the spaces that the centred units span, computed in
    float64 from orthonormal bases of these. To invert covariance matrices instead, as the published
    code does, squares the condition number: wrong where some directions are smaller than about 1e-4
    of the largest.

    Args:
        a: Activations `(samples, units)`, or `(samples, ..., channels)` where each position is a
            sample of the channels. (The code that was published with SVCCA takes the transpose,
            units x samples.)
        b: Activations of the same samples, in the same order. The units need not be as many.
        tolerance: Directions along which a representation deviates less than this, relative to its
            largest deviation, count as none. Each that is missing, since units are constant or
            depend linearly on others, makes a correlation 0. Above 0, at most 1. Defaults to
            3.2e-8, the cutoff of the published code (1e-15, of variances). Where units depend on
            each other, rounding in float32 can leave more than that, and the rest correlates by
            chance: 1e-6 leaves it out.

    Returns:
        `CanonicalCorrelations`: `correlations`, as many as the smaller representation has units, in
        [0, 1], largest first, and their `mean`. It prints as a table and has a method `plot`.

    Raises:
        ValueError: If an array is not of such a shape, or holds infinite or NaN values; if the
            numbers of samples differ; if a representation varies in as many directions as so few
            samples can, since every correlation is 1 then; if `tolerance` is not such a number.

    Source:
        Raghu et al., "SVCCA: Singular Vector Canonical Correlation Analysis for Deep Learning
        Dynamics and Interpretability", NeurIPS 2017, arXiv 1706.05806; as the published code
        (https://github.com/google/svcca) with its `epsilon` of 0. Its mean leaves out the last
        correlations, from where the sum has reached 98 %; here it is that of all.

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
    of_a, of_b = principal_directions(a, tolerance), principal_directions(b, tolerance)
    found, _ = canonical_correlations(of_a, of_b)
    units, ranks = (a.shape[1], b.shape[1]), (of_a.rank, of_b.rank)
    correlations = np.zeros(min(units))
    correlations[: len(found)] = found
    return CanonicalCorrelations(
        correlations=correlations,
        mean=float(np.mean(correlations)),
        samples=len(a),
        units=units,
        ranks=ranks,
        trivial=max(0, sum(ranks) - (len(a) - 1)),
    )


def svcca(a: Tensor | Array, b: Tensor | Array, *, variance: float = 0.99) -> float:
    """Similarity by SVCCA: the mean canonical correlation of the principal directions.

    Of each representation, the fewest principal directions are kept that hold the share `variance`
    of its variance, and small directions, often noise, do not count. Symmetric; orthogonal maps and
    scaling of all units alike change nothing, other linear maps do.

    Args:
        a: Activations `(samples, units)`, or `(samples, ..., channels)` where each position is a
            sample of the channels.
        b: Activations of the same samples, in the same order. The units need not be as many.
        variance: The share to keep, above 0 and at most 1. Defaults to 0.99, as in the paper.

    Returns:
        A number in [0, 1]; 0 if a representation is constant.

    Raises:
        ValueError: If an array is not of such a shape, or holds infinite or NaN values; if the
            numbers of samples differ; if as many directions are kept as so few samples can differ
            in, since every correlation is 1 then; if `variance` is not such a number.

    Source:
        Raghu et al., "SVCCA: Singular Vector Canonical Correlation Analysis for Deep Learning
        Dynamics and Interpretability", NeurIPS 2017, arXiv 1706.05806, section 2. Variances are
        squares of singular values, where the tutorial beside the published code adds up singular
        values themselves.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> shared = rng.normal(size=(1000, 3))
    >>> a, b = (np.hstack([shared, 0.01 * rng.normal(size=(1000, 3))]) for _ in range(2))
    >>> round(kr.analysis.svcca(a, b), 2), round(kr.analysis.cca(a, b).mean, 2)
    (1.0, 0.52)
    """
    a, b = centred_pair(a, b)
    variance = validated_number(variance, "variance", above=0, at_most=1)
    of_a, of_b = (_largest(principal_directions(x), variance) for x in (a, b))
    correlations, _ = canonical_correlations(of_a, of_b)
    return float(np.mean(correlations)) if len(correlations) else 0.0


def _largest(directions: Directions, variance: float) -> Directions:
    """The fewest directions that hold this share of the variance."""
    held = np.cumsum(directions.variances)
    if not len(held):
        return directions
    return directions.first(int(np.searchsorted(held, variance * held[-1])) + 1)


def pwcca(a: Tensor | Array, b: Tensor | Array, *, tolerance: float = TOLERANCE) -> float:
    """Similarity by projection-weighted CCA: the mean of the correlations, weighted by their share.

    `sum_i α_i ρ_i / sum_i α_i` with `α_i = sum_j |<h_i, x_j>|`, where `ρ_i` are the canonical
    correlations, `h_i` the canonical variates of `a`, of length 1, and `x_j` the centred
    activations of the unit j of `a`. So a correlation counts as much as its variate accounts for of
    the activations.

    Not symmetric: the weights are those of `a`. Invertible affine maps of `b` change nothing. Of
    two sizes, give the smaller first: the larger one has fewer variates than directions.

    Args:
        a: Activations `(samples, units)`, or `(samples, ..., channels)` where each position is a
            sample of the channels.
        b: Activations of the same samples, in the same order. The units need not be as many.
        tolerance: Directions along which a representation deviates less than this, relative to its
            largest deviation, count as none, as for `cca`. Where `b` has too few, `ρ_i` is 0 for
            the directions of largest variance among those of `a` that are left. Above 0, at
            most 1. Defaults to 3.2e-8.

    Returns:
        A number in [0, 1]; 0 if a representation is constant.

    Raises:
        ValueError: As `cca` does.

    Source:
        Morcos, Raghu & Bengio, "Insights on Representational Similarity in Neural Networks with
        Canonical Correlation", NeurIPS 2018, arXiv 1806.05759, section 3. The published code
        (https://github.com/google/svcca) departs from it: it projects onto directions that are not
        whitened and to which the mean is added, takes the weights of the smaller representation,
        and where that is the second one, applies its directions to the first.

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
    of_a, of_b = principal_directions(a, tolerance), principal_directions(b, tolerance)
    found, variates = canonical_correlations(of_a, of_b)
    weights = np.abs(variates.T @ of_a.coordinates).sum(axis=1)
    missing = min(a.shape[1], b.shape[1], of_a.rank) - len(found)
    unmatched = _unmatched_weights(of_a.coordinates, variates, missing)
    total = weights.sum() + unmatched.sum()
    return min(float(weights @ found / total), 1.0) if total > 0 else 0.0


def _unmatched_weights(coordinates: Array, variates: Array, count: int) -> Array:
    """The weights of the `count` largest principal directions of what the variates leave."""
    from scipy import linalg

    if count < 1:
        return np.zeros(0)
    left = coordinates - variates @ (variates.T @ coordinates)
    directions = linalg.svd(left, full_matrices=False)[0][:, :count]
    return np.abs(directions.T @ left).sum(axis=1)


def linear_cka(a: Tensor | Array, b: Tensor | Array) -> float:
    """Similarity by linear centred kernel alignment (CKA).

    `|BᵀA|_F² / (|AᵀA|_F |BᵀB|_F)` of the centred activations. Symmetric; orthogonal maps and
    scaling of all units alike change nothing, other linear maps do. Unlike canonical correlations,
    it says something with more units than samples; but then independent representations, too, come
    out well above 0.

    Computed in float64 from all pairs of units or all pairs of samples, whichever are fewer.

    Args:
        a: Activations `(samples, units)`, or `(samples, ..., channels)` where each position is a
            sample of the channels.
        b: Activations of the same samples, in the same order. The units need not be as many.

    Returns:
        A number in [0, 1]; 0 if a representation is constant.

    Raises:
        ValueError: If an array is not of such a shape, or holds infinite or NaN values; if the
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
    """`|BᵀA|_F²`, which is the scalar product of `A Aᵀ` and `B Bᵀ`."""
    if a.shape[1] * b.shape[1] <= len(a) ** 2:
        return float(np.sum(np.square(b.T @ a)))
    return float(np.sum((a @ a.T) * (b @ b.T)))
