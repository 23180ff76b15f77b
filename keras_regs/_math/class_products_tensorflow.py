"""The squared products within classes for TensorFlow."""

from typing import Any

import tensorflow as tf

from keras_regs._math.class_blocks import Blocks
from keras_regs._math.class_pairs import Pairs, in_pairs
from keras_regs._math.class_products import are_many, blocks_of, within_classes


@tf.custom_gradient
def squared_products(z: tf.Tensor, classes: tf.Tensor) -> Any:
    samples, units = z.shape
    if samples is None and units is not None:
        # XLA needs to know the shape of what leaves a branch. That of the gradient is known to be
        # that of `z`, so it is computed along.
        value, gradient = tf.cond(
            are_many(tf.shape(z)[0], units),
            lambda: _value_and_gradient(blocks_of(z, classes)),
            lambda: _value_and_gradient(in_pairs(z, classes)),
        )
        return value, lambda upstream: (upstream * _as_function(z, classes, gradient), None)
    products = in_pairs(z, classes) if samples is None else within_classes(z, classes)
    return products.sum_of_squares(), lambda upstream: (upstream * products.gradient(), None)


def _value_and_gradient(products: Pairs | Blocks) -> tuple[tf.Tensor, tf.Tensor]:
    return products.sum_of_squares(), products.gradient()


@tf.custom_gradient
def _as_function(z: tf.Tensor, classes: tf.Tensor, gradient: tf.Tensor) -> Any:
    """`gradient`, whose own derivative is computed from the products of pairs."""

    def derivative(upstream: tf.Tensor) -> tuple[tf.Tensor, None, None]:
        with tf.GradientTape() as tape:
            tape.watch(z)
            of_pairs = in_pairs(z, classes).gradient()
        return tape.gradient(of_pairs, z, upstream), None, None

    return tf.identity(gradient), derivative
