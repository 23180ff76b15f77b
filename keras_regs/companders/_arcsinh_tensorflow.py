"""A faster inverse hyperbolic sine for TensorFlow on CPUs."""

from collections.abc import Callable
from typing import Any

import tensorflow as tf


@tf.custom_gradient
def arcsinh(t: tf.Tensor) -> tuple[tf.Tensor, Callable[[Any], Any]]:
    """The inverse hyperbolic sine of each element, `ln(t + √(1 + t²))`.

    TensorFlow's op is not vectorized, and computes the gradient with the hyperbolic cosine. It
    takes three times as long.
    """
    size = tf.abs(t)
    # `size + √(1 + size²) - 1` without a subtraction. The square must not overflow.
    part = tf.minimum(size, 1e18)
    part /= 1 + tf.sqrt(1 + part * part)
    value = tf.sign(t) * tf.math.log1p(size + size * part)
    return value, lambda upstream: upstream * tf.math.rsqrt(1 + t * t)
