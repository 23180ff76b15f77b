"""The squared products within classes for JAX."""

import jax
import jax.numpy as jnp

from keras_regs._math.class_products import gradient, sum_of_squares


@jax.custom_jvp
def squared_products(z: jax.Array, classes: jax.Array) -> jax.Array:
    return sum_of_squares(z, classes)


squared_products.defjvps(
    lambda tangent, _, z, classes: jnp.sum(gradient(z, classes) * tangent), None
)
