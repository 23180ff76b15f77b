"""The squared products within classes for JAX."""

import jax
import jax.numpy as jnp

from keras_regs._math.class_products import within_classes


@jax.custom_jvp
def squared_products(z: jax.Array, classes: jax.Array) -> jax.Array:
    return within_classes(z, classes).sum_of_squares()


# The gradient is a function of the samples, so it has derivatives as well. A compiled step computes
# the products once for both.
squared_products.defjvps(
    lambda tangent, _, z, classes: jnp.sum(within_classes(z, classes).gradient() * tangent), None
)
