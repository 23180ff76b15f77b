"""Gradients on the backend, and by finite differences."""

import keras
import numpy as np
from keras import ops

from tests.networks import as_float64


def value_and_gradient(function, x):
    """Value and gradient of a function of one tensor, on the backend."""
    x = ops.convert_to_tensor(x)
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        with tf.GradientTape() as tape:
            tape.watch(x)
            value = function(x)
        gradient = tape.gradient(value, x)
    elif keras.backend.backend() == "jax":
        import jax

        value, gradient = jax.value_and_grad(function)(x)
    else:
        x = x.requires_grad_()
        value = function(x)
        value.backward()
        gradient = x.grad
    return as_float64(value), as_float64(gradient)


def slope_and_its_gradient(function, x, direction):
    """The slope of a function along a direction, and the gradient of the slope, in float64."""

    def slope(x):
        return ops.sum(ops.multiply(_differentiable_gradient(function, x), direction))

    return value_and_gradient(slope, x)


def _differentiable_gradient(function, x):
    """The gradient of a function of one tensor, as a tensor that has a gradient itself."""
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        with tf.GradientTape() as tape:
            tape.watch(x)
            value = function(x)
        return tape.gradient(value, x)
    if keras.backend.backend() == "jax":
        import jax

        return jax.grad(function)(x)
    import torch

    return torch.autograd.grad(function(x), x, create_graph=True)[0]


def finite_differences(function, x, h=1e-6):
    """Central differences of a function of a float64 array."""
    x = np.asarray(x, "float64")
    gradient = np.zeros_like(x)
    for index in np.ndindex(*x.shape):
        step = np.zeros_like(x)
        step[index] = h
        gradient[index] = (function(x + step) - function(x - step)) / (2 * h)
    return gradient
