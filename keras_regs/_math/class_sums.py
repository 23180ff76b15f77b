"""Sums over the samples of each class."""

import keras
from keras import ops

from keras_regs._typing import Tensor


def class_sums(values: Tensor, classes: Tensor, num_classes: Tensor | int) -> Tensor:
    """The sum of the rows of `values` of each class. Class -1 is left out."""
    if keras.backend.backend() == "torch":
        # Keras's implementation creates an index for each element. Samples without a class go to an
        # additional class, which is dropped.
        sums = values.new_zeros((num_classes + 1, *values.shape[1:]))
        return sums.index_add(0, classes % (num_classes + 1), values)[:-1]
    return ops.segment_sum(values, classes, num_segments=num_classes)
