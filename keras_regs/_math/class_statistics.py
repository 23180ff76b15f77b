"""Statistics of each class's own samples in a batch, summed over the classes.

A class that is absent adds nothing. Sums over the samples of each class are taken of all classes at
once, never in a loop over classes.
"""

import keras
from keras import ops

from keras_regs._math.numerics import (
    divisor,
    largest,
    matmul,
    ratio,
    representable,
    scale,
    where_finite,
)
from keras_regs._typing import Tensor

# Up to here, the covariances of each class are computed as such. Of few units they can be so much
# smaller than the variances that these would cancel them.
_FEW_UNITS = 16

# In all of these, `z` is `(samples, units)`, `classes` are integers `(samples,)` in
# `[0, num_classes)`, and samples of class -1 belong to none.


def class_variance(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum over classes and units of the variances within the class."""
    return ops.sum(ops.square(_standardized(z, classes, num_classes)))


def class_squared_covariance(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum over classes and pairs of different units of the squared covariances in the class."""
    z = _standardized(representable(z), classes, num_classes)
    units = z.shape[1]
    if units is not None and units <= _FEW_UNITS:
        products = ops.expand_dims(z, 1) * ops.expand_dims(z, 2)
        covariances = _class_sums(products, classes, num_classes)
        return ops.sum(ops.square(covariances * (1 - ops.eye(units, dtype=z.dtype))))
    # The covariance matrix of a class has the same norm as the matrix of all pairs of its samples.
    # These stand in the one matrix of all pairs of samples, where both are of that class.
    gram = matmul(z, ops.transpose(z))
    same = ops.equal(ops.expand_dims(classes, 0), ops.expand_dims(classes, 1))
    variances = _class_sums(ops.square(z), classes, num_classes)
    pairs = ops.sum(ops.square(ops.where(same, gram, ops.zeros_like(gram))))
    return pairs - ops.sum(ops.square(variances))


def class_stable_rank_bound(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum over classes of `|Z|_F² / (|Z|_1 |Z|_∞)`, where a class of zeros adds nothing."""
    # As in `stable_rank_bound`, but for each class on its own.
    scales = scale(_class_maxima(ops.sum(ops.absolute(z), axis=1), classes, num_classes))
    z = ratio(z, ops.expand_dims(_of_own_class(scales, classes), 1))
    absolute = ops.absolute(z)
    columns = largest(_class_sums(absolute, classes, num_classes), axis=1)
    rows = _class_maxima(ops.sum(absolute, axis=1), classes, num_classes)
    squares = _class_sums(ops.sum(ops.square(z), axis=1), classes, num_classes)
    return ops.sum(ratio(squares, columns * rows))


def _standardized(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Less the mean of the class, over the root of the size of the class; 0 without a class."""
    ones = ops.ones_like(classes, dtype=z.dtype)
    counts = divisor(_class_sums(ones, classes, num_classes), z)
    means = _class_sums(z, classes, num_classes) / ops.expand_dims(counts, 1)
    centred = z - _of_own_class(means, classes)
    weights = ops.rsqrt(_of_own_class(counts, classes))
    weights = ops.where(classes >= 0, weights, ops.zeros_like(weights))
    return centred * ops.expand_dims(weights, 1)


def _class_sums(values: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    if keras.backend.backend() == "torch":
        # What Keras does there writes an index for each element. One more class takes the samples
        # that belong to none.
        sums = values.new_zeros((num_classes + 1, *values.shape[1:]))
        return sums.index_add(0, classes % (num_classes + 1), values)[:-1]
    return ops.segment_sum(values, classes, num_segments=num_classes)


def _class_maxima(values: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """The largest value of each class, 0 if there is none, NaN if one is not finite."""
    maxima = ops.relu(ops.segment_max(values, classes, num_segments=num_classes))
    infinite = ops.cast(ops.logical_not(ops.isfinite(values)), values.dtype)
    # XLA, where it compiles for the CPU, leaves NaN out of a maximum.
    return where_finite(maxima, _class_sums(infinite, classes, num_classes) == 0)


def _of_own_class(values: Tensor, classes: Tensor) -> Tensor:
    return ops.take(values, ops.relu(classes), axis=0)
