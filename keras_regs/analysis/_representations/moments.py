"""Sums over samples, batch by batch, from which the characteristics of a representation follow.

Sums are computed in float64 by the backend, for tensors on a GPU or TPU. (`host_moments` computes
those of arrays.) A shift is subtracted from the values first,
because a variance is a difference of squares: if a unit varies little around a large value, this
difference would be lost in rounding. Sums are stored by name, so that those of two sets of samples
can be added.
"""

from typing import Any

import numpy as np
from keras import ops

from keras_regs._checks.samples import as_numpy
from keras_regs._math.numerics import compiled_by_jax, matmul
from keras_regs._typing import Array, Tensor

Sums = dict[str, Any]


@compiled_by_jax
def shift_of(z: Tensor | Array) -> Tensor | Array:
    """Returns the shift of each unit of `z`: its largest value.

    This is one of the unit's values, so a constant unit becomes exactly zero. It is positive if the
    unit has a positive value, so it also suits sums over positive values.
    """
    return _functions(z).max(z, axis=0)


@compiled_by_jax
def sums_of(z: Tensor, shift: Tensor, weights: Tensor) -> Sums:
    """Computes sums over the samples of `z`.

    For each unit, these are the shifted `values`, and without a shift, the `magnitudes` and
    `nonzeros`, the number of values that are not zero. For each pair of units, they are the shifted
    `products`.

    Args:
        z: Float64 matrix of shape `(samples, units)`.
        shift: The shift to subtract, of shape `(units,)`.
        weights: 1 for samples that count and 0 for others, of shape `(samples, 1)`.
    """
    own, shifted = z * weights, (z - shift) * weights
    return {
        "values": ops.sum(shifted, axis=0),
        "magnitudes": ops.sum(ops.absolute(own), axis=0),
        "nonzeros": ops.sum(ops.cast(own != 0, z.dtype), axis=0),
        "products": _product(shifted, shifted),
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
    counts = _product(indicators, indicators)
    positive = ops.cast(indicators, z.dtype)
    shifted = (z - shift) * positive
    return {
        "counts": ops.cast(counts, z.dtype),
        "magnitudes": ops.sum(z * positive, axis=0),
        "values": _product(shifted, positive),
        "squares": _product(ops.square(shifted), positive),
        "products": _product(shifted, shifted),
    }


@compiled_by_jax
def range_of(z: Tensor | Array) -> tuple[Any, Any, Any]:
    """Returns whether all values are finite, the smallest and the largest value."""
    f = _functions(z)
    return f.all(f.isfinite(z)), f.min(z), f.max(z)


@compiled_by_jax
def added(sums: Sums | None, more: Sums) -> Sums:
    """Returns the sums over two sets of samples. Arrays are added in place."""
    if sums is None:
        return more
    for name in more:
        sums[name] += more[name]
    return sums


def as_arrays(sums: Sums) -> Sums:
    """Returns the sums as NumPy arrays."""
    return {name: as_numpy(each) for name, each in sums.items()}


def _functions(z: Tensor | Array) -> Any:
    """The functions of NumPy for arrays, and those of Keras, which have the same names."""
    return np if isinstance(z, np.ndarray) else ops


def _product(a: Tensor, b: Tensor) -> Tensor:
    return matmul(ops.transpose(a), b)
