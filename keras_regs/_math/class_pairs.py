"""Scalar products of all pairs of samples of the same class.

Their matrix is symmetric. So the gradient of the sum of their squares is a single product of this
matrix with the samples, where backends would compute two.
"""

from typing import NamedTuple

from keras import ops

from keras_regs._math.numerics import matmul, sum_of_squares, zero_unless
from keras_regs._typing import Tensor


class Pairs(NamedTuple):
    """The products of all pairs of samples.

    Attributes:
        z: `(samples, units)`.
        products: The scalar product of each pair, or 0 if their classes differ, `(samples,
            samples)`.
    """

    z: Tensor
    products: Tensor

    def sum_of_squares(self) -> Tensor:
        """Sum of the squares over all ordered pairs, those of a sample with itself included."""
        return sum_of_squares(self.products)

    def gradient(self) -> Tensor:
        """The gradient of the sum with respect to `z`."""
        return 4 * matmul(self.products, self.z)


def in_pairs(z: Tensor, classes: Tensor) -> Pairs:
    """Multiplies all pairs of samples."""
    products = matmul(z, ops.transpose(z))
    same = ops.equal(ops.expand_dims(classes, 0), ops.expand_dims(classes, 1))
    return Pairs(z, zero_unless(same, products))
