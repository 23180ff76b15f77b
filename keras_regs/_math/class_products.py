"""Scalar products of all pairs of samples of the same class.

Their matrix is symmetric. So the gradient of the sum of their squares is a single product of this
matrix with the samples, where backends would compute two. This gradient is a function of the
samples, so it has derivatives as well. A compiled step computes the matrix once for both.
"""

from keras import ops

from keras_regs._math.numerics import matmul
from keras_regs._typing import Tensor


def products_within_classes(z: Tensor, classes: Tensor) -> Tensor:
    """The scalar product of each pair of samples, or 0 if their classes differ."""
    products = matmul(z, ops.transpose(z))
    same = ops.equal(ops.expand_dims(classes, 0), ops.expand_dims(classes, 1))
    return ops.where(same, products, ops.zeros_like(products))


def sum_of_squares(z: Tensor, classes: Tensor) -> Tensor:
    """Sum of the squares over all ordered pairs, those of a sample with itself included."""
    return ops.sum(ops.square(products_within_classes(z, classes)))


def gradient(z: Tensor, classes: Tensor) -> Tensor:
    """The gradient of `sum_of_squares` with respect to `z`."""
    return 4 * matmul(products_within_classes(z, classes), z)
