"""The sums of `moments`, of arrays: BLAS adds each product to the sum, without another array.

A product of a matrix with itself is symmetric, so BLAS computes one half, and only the upper
triangles of such sums are valid. (NumPy mirrors the other half element by element. With 2,048 units
and 256 samples, this takes longer than the product.)
"""

import numpy as np

from keras_regs._typing import Array
from keras_regs.analysis._representations.moments import Sums


def add_sums(sums: Sums | None, z: Array, shift: Array) -> Sums:
    """Adds the sums of `moments.sums_of` in place, and returns them.

    Args:
        sums: The sums so far, or None.
        z: Matrix of shape `(samples, units)`, float32 or float64.
        shift: The shift to subtract, of shape `(units,)`, float64.
    """
    if sums is None:
        sums = _zeros(len(shift), ("values", "magnitudes", "nonzeros"), ("products",))
    shifted = np.subtract(z, shift, dtype="float64")
    sums["values"] += shifted.sum(axis=0)
    sums["magnitudes"] += np.abs(z).sum(axis=0, dtype="float64")
    sums["nonzeros"] += np.count_nonzero(z, axis=0)
    sums["products"] = _plus_square(sums["products"], shifted)
    return sums


def add_positive_sums(sums: Sums | None, z: Array, shift: Array) -> Sums:
    """Does the same with the sums of `moments.positive_sums_of`."""
    from scipy.linalg import blas

    if sums is None:
        of_pairs = ("counts", "values", "squares", "products")
        sums = _zeros(len(shift), ("magnitudes",), of_pairs)
    is_positive = z > 0
    sums["magnitudes"] += np.maximum(z, 0).sum(axis=0, dtype="float64")
    # Counts of one batch are whole numbers that float32 sums exactly.
    sums["counts"] += blas.ssyrk(1.0, is_positive.astype("float32").T, lower=True).T
    positive = is_positive.astype("float64")
    shifted = np.subtract(z, shift, dtype="float64")
    shifted *= positive
    sums["products"] = _plus_square(sums["products"], shifted)
    sums["values"] = _plus_product(sums["values"], shifted, positive)
    sums["squares"] = _plus_product(sums["squares"], np.square(shifted, out=shifted), positive)
    return sums


def _zeros(units: int, of_units: tuple[str, ...], of_pairs: tuple[str, ...]) -> Sums:
    return {name: np.zeros(units) for name in of_units} | {
        name: np.zeros((units, units)) for name in of_pairs
    }


# BLAS stores matrices by columns, so it is given the transpose of each.


def _plus_square(total: Array, a: Array) -> Array:
    from scipy.linalg import blas

    return blas.dsyrk(1.0, a.T, beta=1.0, c=total.T, lower=True, overwrite_c=True).T


def _plus_product(total: Array, a: Array, b: Array) -> Array:
    from scipy.linalg import blas

    return blas.dgemm(1.0, b.T, a.T, trans_b=True, beta=1.0, c=total.T, overwrite_c=True).T
