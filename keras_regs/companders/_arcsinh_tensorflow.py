"""The inverse hyperbolic sine for TensorFlow, whose own one is slow on a CPU."""

from collections.abc import Callable
from typing import Any

import tensorflow as tf


@tf.custom_gradient
def arcsinh(t: tf.Tensor) -> tuple[tf.Tensor, Callable[[Any], Any]]:
    """The inverse hyperbolic sine of each number, `ln(t + √(1 + t²))`.

    TensorFlow's own takes one number after the other, and the hyperbolic cosine for the gradient:
    three times the time.
    """
    size = tf.abs(t)
    # `size + √(1 + size²) - 1` without a difference. The square must not overflow.
    part = tf.minimum(size, 1e18)
    part /= 1 + tf.sqrt(1 + part * part)
    value = tf.sign(t) * tf.math.log1p(size + size * part)
    return value, lambda upstream: upstream * tf.math.rsqrt(1 + t * t)
