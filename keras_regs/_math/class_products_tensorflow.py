"""The squared products within classes for TensorFlow."""

from typing import Any

import tensorflow as tf

from keras_regs._math.class_products import gradient, sum_of_squares


@tf.custom_gradient
def squared_products(z: tf.Tensor, classes: tf.Tensor) -> Any:
    return sum_of_squares(z, classes), lambda upstream: (upstream * gradient(z, classes), None)
