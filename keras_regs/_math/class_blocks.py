"""Scalar products of pairs of samples of the same class, where samples are many.

The products of all pairs grow with the square of the number of samples. Here, samples are sorted by
class and divided into blocks. The pairs of a class that lies within one block are multiplied there.
A class that continues in the next block has a covariance matrix instead, whose squares have the
same sum as the squared products of all of its pairs. So the work and the memory are linear in the
number of samples, whatever the sizes of the classes are.
"""

from typing import NamedTuple

from keras import ops

from keras_regs._math.class_sums import class_sums
from keras_regs._math.numerics import matmul, sum_of_squares, zero_unless
from keras_regs._typing import Tensor


class Blocks(NamedTuple):
    """The samples in blocks, and what the sum of squares and its gradient are computed from.

    Between two consecutive blocks is a seam. A class that continues from one to the next has
    samples on both sides of it.

    Attributes:
        places: Place of each sample when all blocks are joined, `(samples,)`.
        within: Samples of classes within one block, others 0, `(blocks, size, units)`.
        products: Products of the pairs of `within` of the same class, `(blocks, size, size)`.
        at_seams: Samples of classes on a seam, from both of its sides, `(seams, 2 size, units)`.
        runs: Which of the covariance matrices belongs to each seam, `(seams,)`.
        covariances: Covariance matrices of classes on seams, `(seams, units, units)`.
    """

    places: Tensor
    within: Tensor
    products: Tensor
    at_seams: Tensor
    runs: Tensor
    covariances: Tensor

    def sum_of_squares(self) -> Tensor:
        """Sum of the squares over all ordered pairs, those of a sample with itself included."""
        return sum_of_squares(self.products) + sum_of_squares(self.covariances)

    def gradient(self) -> Tensor:
        """The gradient of the sum with respect to the samples, in their original order."""
        size, units = ops.shape(self.within)[1:]
        at_seams = matmul(self.at_seams, ops.take(self.covariances, self.runs, axis=0))
        none = ops.zeros((1, size, units), self.within.dtype)
        of_blocks = (
            matmul(self.products, self.within)
            + ops.concatenate([at_seams[:, :size], none])
            + ops.concatenate([none, at_seams[:, size:]])
        )
        return 4 * ops.take(ops.reshape(of_blocks, (-1, units)), self.places, axis=0)


def in_blocks(z: Tensor, classes: Tensor, size: int) -> Blocks:
    """Sorts samples by class and divides them into blocks of `size`.

    Args:
        z: `(samples, units)`.
        classes: `(samples,)`.
        size: Number of samples of a block, at least 1.
    """
    samples, units = ops.shape(z)
    padding = -samples % size
    z = ops.concatenate([z, ops.zeros((padding, units), z.dtype)])
    classes = ops.concatenate([classes, ops.zeros((padding,), classes.dtype) - 1])
    order = ops.argsort(classes)
    z = ops.reshape(ops.take(z, order, axis=0), (-1, size, units))
    classes = ops.reshape(ops.take(classes, order), (-1, size))

    first, last = classes[:, :1], classes[:, -1:]
    none = ops.zeros((1, 1), "bool")
    on_seam = ops.equal(last[:-1], first[1:])
    before, after = ops.concatenate([none, on_seam]), ops.concatenate([on_seam, none])
    of_seam_before = ops.equal(classes, first) & before
    of_seam_after = ops.equal(classes, last) & after & ~of_seam_before
    # A product with zeros costs less than another mask of all pairs.
    within = zero_unless(~(of_seam_before | of_seam_after)[:, :, None], z)
    same = ops.equal(classes[:, None, :], classes[:, :, None])
    products = zero_unless(same, matmul(within, ops.transpose(within, (0, 2, 1))))

    at_seams = zero_unless(
        ops.concatenate([of_seam_after[:-1], of_seam_before[1:]], axis=1)[:, :, None],
        ops.concatenate([z[:-1], z[1:]], axis=1),
    )
    # A class that fills a block is on both of its seams.
    continued = before & after & ops.equal(first, last)
    runs = ops.cumsum(ops.cast(~continued[:-1, 0], "int32")) - 1
    covariances = class_sums(
        matmul(ops.transpose(at_seams, (0, 2, 1)), at_seams), runs, ops.shape(at_seams)[0]
    )
    return Blocks(ops.argsort(order)[:samples], within, products, at_seams, runs, covariances)
