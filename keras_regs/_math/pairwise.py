"""Sums of Gaussian kernels over all pairs of samples, without a matrix of all pairs."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from keras import ops

from keras_regs._math.numerics import compiled_by_jax, double_precision, matmul
from keras_regs._typing import Array, Tensor

# Samples per block. With more, the pairs of a block do not fit into the cache of a CPU.
_BLOCK = 1000
# Squared distances from a matrix product have errors of about 1e-16 times the squared norms. Up to
# this norm, in units of 8s², the errors of all results are at most about 1e-10 nats.
_LARGEST_NORM = 1e5


class KernelSums(NamedTuple):
    """Sums over j for each sample i, as float64 arrays of shape `(samples,)`.

    `D_ij` is the squared distance of two samples, and `s²` the variance of the noise. Because
    `D_ii` is 0, each sum is at least 1, so its logarithm is finite.

    Attributes:
        wide: `sum_j exp(-D_ij / 8s²)`, over all samples.
        wide_in_class: The same, over the samples of the class of i.
        narrow: `sum_j exp(-D_ij / 2s²)`, over all samples.
        narrow_in_class: The same, over the samples of the class of i.
    """

    wide: Array
    wide_in_class: Array
    narrow: Array
    narrow_in_class: Array


def kernel_sums(z: Array, classes: Array, noise_variance: float) -> KernelSums:
    """The sums for samples `z`, a NumPy array `(samples, units)`, and `classes`, `(samples,)`."""
    sums = np.zeros((4, len(z)))
    with double_precision():
        for rows, columns in _pairs_of_blocks(len(z)):
            of_rows, of_columns = _sums_of_block(
                _exponents(z[rows], z[columns], noise_variance),
                ops.convert_to_tensor(classes[rows]),
                ops.convert_to_tensor(classes[columns]),
            )
            sums[:, rows] += ops.convert_to_numpy(of_rows)
            if rows != columns:
                sums[:, columns] += ops.convert_to_numpy(of_columns)
    # The kernel of a sample with itself is 1, except for rounding errors.
    return KernelSums(*np.maximum(sums, 1.0))


def _pairs_of_blocks(samples: int) -> Iterator[tuple[slice, slice]]:
    """Each unordered pair of blocks once. Block sizes differ by at most 1, so few are compiled."""
    edges = np.linspace(0, samples, -(-samples // _BLOCK) + 1).astype(int).tolist()
    blocks = [slice(*each) for each in itertools.pairwise(edges)]
    for number, rows in enumerate(blocks):
        for columns in blocks[number:]:
            yield rows, columns


def _exponents(a: Array, b: Array, noise_variance: float) -> Tensor:
    """`-D / 8s²` for each sample of `a` and each sample of `b`, as a float64 tensor."""
    with np.errstate(over="ignore"):  # an overflow means an infinite distance, which is correct
        centre = a.mean(axis=0, dtype=np.float64)  # smaller norms keep small distances precise
        u, v = ((each - centre) / np.sqrt(8 * noise_variance) for each in (a, b))
        u_norms, v_norms = (np.square(each).sum(axis=1, keepdims=True) for each in (u, v))
        if max(u_norms.max(), v_norms.max()) > _LARGEST_NORM:
            return ops.convert_to_tensor(-_squared_distances(a, b) / (8 * noise_variance))
    # -|u - v|² = 2 u·v - |u|² - |v|², as a single matrix product.
    left = np.concatenate([2 * u, -u_norms, np.ones_like(u_norms)], axis=1)
    right = np.concatenate([v, np.ones_like(v_norms), -v_norms], axis=1)
    return matmul(ops.convert_to_tensor(left), ops.transpose(ops.convert_to_tensor(right)))


def _squared_distances(a: Array, b: Array) -> Array:
    """Squared distances from differences, which is slower but has no cancellation."""
    from scipy.spatial.distance import cdist

    return cdist(a, b, "sqeuclidean")


@compiled_by_jax
def _sums_of_block(
    exponents: Tensor, row_classes: Tensor, column_classes: Tensor
) -> tuple[Tensor, Tensor]:
    """The four sums for each row, and for each column."""
    # One exponential per pair: the narrow kernel is the fourth power of the wide one. Rounding may
    # make exponents positive. (`ops.minimum` would return float32 with PyTorch.)
    wide = ops.exp(ops.where(exponents > 0, 0.0, exponents))
    narrow = ops.square(ops.square(wide))
    # With a mask, the cost does not depend on the number of classes.
    same = ops.cast(ops.equal(row_classes[:, None], column_classes), wide.dtype)
    kernels = (wide, wide * same, narrow, narrow * same)
    of_rows = ops.stack([ops.sum(kernel, axis=1) for kernel in kernels])
    of_columns = ops.stack([ops.sum(kernel, axis=0) for kernel in kernels])
    return of_rows, of_columns
