"""The sums of `moments` over tensors on a GPU or TPU, in float64, by the backend."""

from typing import Any

import numpy as np
from keras import ops

from keras_regs._checks.samples import as_numpy
from keras_regs._math.numerics import compiled_by_jax, matmul
from keras_regs._typing import Array, Tensor
from keras_regs.analysis._representations.moments import Kind


class DeviceMoments:
    """Sums over batches.

    Args:
        shift: The shift to subtract, a float64 tensor of shape `(units,)`.
        kind: The sums to compute.
    """

    def __init__(self, shift: Tensor, kind: Kind) -> None:
        self._shift = shift
        self._kind = kind
        self._functions = [_sums_of_units]
        if kind is not Kind.NONNEGATIVE:
            self._functions.append(_products)
        if kind.has_positive_pairs:
            self._functions.append(_sums_of_positive_pairs)
        self._sums: dict[str, Any] = {}

    def add(self, z: Tensor, rows: slice) -> None:
        """Adds some rows of a float64 matrix of shape `(rows, units)`."""
        # Other rows get weight zero instead of being removed, so that all batches have the same
        # shape.
        weights = np.zeros((z.shape[0], 1))
        weights[rows] = 1
        weights = ops.convert_to_tensor(weights, "float64")
        for function in self._functions:
            for name, sums in function(z, self._shift, weights).items():
                self._sums[name] = self._sums[name] + sums if name in self._sums else sums

    def of_units(self) -> dict[str, Array]:
        """The sums of each unit. From here on, all sums are arrays."""
        self._sums = {name: as_numpy(each) for name, each in self._sums.items()}
        return {name: each for name, each in self._sums.items() if each.ndim == 1}

    def of_pairs(self, i: slice, j: slice) -> Array:
        """The sums of each pair of units, `(sums, units i, units j)`."""
        return np.stack(
            [
                self._sums[f"{name[:-2]}_i"][j, i].T
                if name.endswith("_j")
                else self._sums[name][i, j]
                for name in self._kind.sums
            ]
        )


@compiled_by_jax
def _sums_of_units(z: Tensor, shift: Tensor, weights: Tensor) -> dict[str, Tensor]:
    own, shifted = z * weights, (z - shift) * weights
    positive = ops.cast(own > 0, z.dtype)
    return {
        "values": ops.sum(shifted, axis=0),
        "squares": ops.sum(ops.square(shifted), axis=0),
        "magnitudes": ops.sum(ops.absolute(own), axis=0),
        "nonzeros": ops.sum(ops.cast(own != 0, z.dtype), axis=0),
        "positive_values": ops.sum(shifted * positive, axis=0),
        "positive_magnitudes": ops.sum(own * positive, axis=0),
        "positives": ops.sum(positive, axis=0),
    }


@compiled_by_jax
def _products(z: Tensor, shift: Tensor, weights: Tensor) -> dict[str, Tensor]:
    shifted = (z - shift) * weights
    return {"products": _product(shifted, shifted)}


@compiled_by_jax
def _sums_of_positive_pairs(z: Tensor, shift: Tensor, weights: Tensor) -> dict[str, Tensor]:
    # Float32 sums the counts of one batch exactly, as they are whole numbers.
    indicators = ops.cast(z * weights > 0, "float32")
    positive = ops.cast(indicators, z.dtype)
    shifted = (z - shift) * positive
    # The sums of unit j are the transpose of those of unit i.
    return {
        "counts": ops.cast(_product(indicators, indicators), z.dtype),
        "positive_products": _product(shifted, shifted),
        "values_i": _product(shifted, positive),
        "squares_i": _product(ops.square(shifted), positive),
    }


def _product(a: Tensor, b: Tensor) -> Tensor:
    return matmul(ops.transpose(a), b)
