"""Statistics within each class of a batch, summed over the classes.

An absent class adds nothing. Sums over the samples of each class are computed for all classes at
once, without a loop over classes.
"""

import keras
from keras import ops

from keras_regs._math.class_sums import class_sums
from keras_regs._math.numerics import (
    divisor,
    largest,
    ratio,
    representable,
    scale,
    where_finite,
)
from keras_regs._typing import Tensor

# Up to this number of units, covariances are computed as a matrix. With few units, they can be so
# small beside the variances that the subtraction below would lose them.
_FEW_UNITS = 16

# In all functions, `z` is `(samples, units)`, and `classes` are integers `(samples,)` in
# `[0, num_classes)`, or -1 for samples that belong to no class.


def class_variance(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum of the variances within each class, over all classes and units."""
    return ops.sum(ops.square(_standardized(z, classes, num_classes)))


def class_squared_covariance(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum of the squared covariances within each class, over all pairs of different units."""
    z = _standardized(representable(z), classes, num_classes)
    units = z.shape[1]
    if units is not None and units <= _FEW_UNITS:
        products = ops.expand_dims(z, 1) * ops.expand_dims(z, 2)
        covariances = class_sums(products, classes, num_classes)
        return ops.sum(ops.square(covariances * (1 - ops.eye(units, dtype=z.dtype))))
    # The covariance matrix of a class has the same norm as the Gram matrix of its samples.
    variances = class_sums(ops.square(z), classes, num_classes)
    return _squared_products(z, classes) - ops.sum(ops.square(variances))


def _squared_products(z: Tensor, classes: Tensor) -> Tensor:
    """Sum of the squared scalar products of all pairs of samples of the same class."""
    backend = keras.backend.backend()
    if backend == "jax":
        from keras_regs._math.class_products_jax import squared_products
    elif backend == "torch":
        from keras_regs._math.class_products_torch import squared_products
    else:
        from keras_regs._math.class_products_tensorflow import squared_products
    return squared_products(z, classes)


def class_stable_rank_bound(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """Sum of `|Z|_F² / (|Z|_1 |Z|_∞)` over the classes, where a class of zeros adds nothing."""
    # As in `stable_rank_bound`, but each class has its own scale.
    scales = scale(_class_maxima(ops.sum(ops.absolute(z), axis=1), classes, num_classes))
    z = ratio(z, ops.expand_dims(_of_own_class(scales, classes), 1))
    absolute = ops.absolute(z)
    columns = largest(class_sums(absolute, classes, num_classes), axis=1)
    rows = _class_maxima(ops.sum(absolute, axis=1), classes, num_classes)
    squares = class_sums(ops.sum(ops.square(z), axis=1), classes, num_classes)
    return ops.sum(ratio(squares, columns * rows))


def _standardized(z: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """`z` minus the class mean, over the root of the class size; 0 for samples without a class."""
    ones = ops.ones_like(classes, dtype=z.dtype)
    counts = divisor(class_sums(ones, classes, num_classes), z)
    means = class_sums(z, classes, num_classes) / ops.expand_dims(counts, 1)
    centred = z - _of_own_class(means, classes)
    weights = ops.rsqrt(_of_own_class(counts, classes))
    weights = ops.where(classes >= 0, weights, ops.zeros_like(weights))
    return centred * ops.expand_dims(weights, 1)


def _class_maxima(values: Tensor, classes: Tensor, num_classes: int) -> Tensor:
    """The largest value of each class, 0 for an absent class, or NaN if a value is not finite."""
    maxima = ops.relu(ops.segment_max(values, classes, num_segments=num_classes))
    infinite = ops.cast(ops.logical_not(ops.isfinite(values)), values.dtype)
    # On the CPU, XLA ignores NaN in a maximum.
    return where_finite(maxima, class_sums(infinite, classes, num_classes) == 0)


def _of_own_class(values: Tensor, classes: Tensor) -> Tensor:
    return ops.take(values, ops.relu(classes), axis=0)
