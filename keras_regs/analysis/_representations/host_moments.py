"""The sums of `moments` over the rows of an array, in float64."""

import copy

import numpy as np

from keras_regs._typing import Array
from keras_regs.analysis._representations.moments import Kind
from keras_regs.analysis._representations.tiles import sides


class RowMoments:
    """Sums over the rows of a matrix. `moments[start:stop]` are the sums over some of them.

    Args:
        z: Matrix of shape `(rows, units)`, float32 or float64.
        shift: The shift to subtract, of shape `(units,)`.
        kind: The sums to compute.
    """

    def __init__(self, z: Array, shift: Array, kind: Kind) -> None:
        # By the first unit of each.
        self._panels = {
            side.start: _Panel(z[:, side], shift[side], kind) for side in sides(z.shape[1])
        }

    def __getitem__(self, rows: slice) -> "RowMoments":
        some = copy.copy(self)
        some._panels = {start: panel[rows] for start, panel in self._panels.items()}
        return some

    def of_units(self) -> dict[str, Array]:
        """The sums of each unit."""
        sums = [panel.of_units() for panel in self._panels.values()]
        return {name: np.concatenate([each[name] for each in sums]) for name in sums[0]}

    def of_pairs(self, i: slice, j: slice) -> Array:
        """The sums of each pair of units of a tile, `(sums, units i, units j)`."""
        return self._panels[i.start].of_pairs(self._panels[j.start])


class _Panel:
    """Some columns of a matrix, prepared for products.

    They are copied because BLAS takes longer for some columns of a matrix than for all of them.
    """

    def __init__(self, z: Array, shift: Array, kind: Kind) -> None:
        self._kind = kind
        self._shift = shift
        self._z = z
        self._shifted = np.subtract(z, shift, dtype="float64")
        if not kind.has_positive_pairs:
            return
        # Side by side, because one product of two of them takes less time than two products.
        self._positive = np.empty((len(z), 3 * len(shift)))
        squares, values, ones = _thirds(self._positive)
        np.greater(z, 0, out=ones)
        np.multiply(self._shifted, ones, out=values)
        np.square(values, out=squares)
        # Float32 sums the counts of one matrix exactly, as they are whole numbers.
        self._counted = ones.astype("float32")

    def __getitem__(self, rows: slice) -> "_Panel":
        some = copy.copy(self)
        some._z, some._shifted = self._z[rows], self._shifted[rows]
        if self._kind.has_positive_pairs:
            some._positive, some._counted = self._positive[rows], self._counted[rows]
        return some

    def of_units(self) -> dict[str, Array]:
        positive = {}
        if self._kind.has_positive_pairs:
            squares, values, ones = _thirds(self._positive.sum(axis=0))
            magnitudes = np.maximum(self._z, 0).sum(axis=0, dtype="float64")
            positive = {
                "positives": ones,
                "positive_values": values,
                "positive_magnitudes": magnitudes,
            }
        if self._kind is Kind.NONNEGATIVE:
            # What is not positive is zero, and shifted it is minus the shift.
            rest = len(self._z) - ones
            return positive | {
                "values": values - rest * self._shift,
                "squares": squares + rest * np.square(self._shift),
                "magnitudes": magnitudes,
                "nonzeros": ones,
            }
        return positive | {
            "values": self._shifted.sum(axis=0),
            "squares": np.einsum("ni,ni->i", self._shifted, self._shifted),
            "magnitudes": np.abs(self._z).sum(axis=0, dtype="float64"),
            "nonzeros": np.count_nonzero(self._z, axis=0),
        }

    def of_pairs(self, other: "_Panel") -> Array:
        """The sums of each pair of a unit of this panel and one of the other."""
        units_i, units_j = len(self._shift), len(other._shift)
        sums = np.empty((len(self._kind.sums), units_i, units_j))
        if self._kind is not Kind.NONNEGATIVE:
            np.matmul(self._shifted.T, other._shifted, out=sums[-1])
        if self._kind.has_positive_pairs:
            squares, values, ones = _thirds(other._positive)
            squares_and_values = self._positive[:, : 2 * units_i]
            values_and_ones = self._positive[:, units_i:]
            sums[0] = self._counted.T @ other._counted
            np.matmul(squares_and_values.T, ones, out=sums[1:3].reshape(-1, units_j))
            if other is self:
                np.matmul(values.T, values, out=sums[3])
                sums[4], sums[5] = sums[2].T, sums[1].T
            else:
                np.matmul(values_and_ones.T, values, out=sums[3:5].reshape(-1, units_j))
                np.matmul(self._positive[:, 2 * units_i :].T, squares, out=sums[5])
        return sums


def _thirds(a: Array) -> tuple[Array, Array, Array]:
    units = a.shape[-1] // 3
    return a[..., :units], a[..., units : 2 * units], a[..., 2 * units :]
