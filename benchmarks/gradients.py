"""Gradients of penalties, compiled if the backend compiles training steps."""

import keras


def gradient_of(function, x):
    """Returns a function that computes the gradient of `function` at the array `x`."""
    x = keras.ops.convert_to_tensor(x)
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow as tf

        @tf.function
        def gradient(z):
            with tf.GradientTape() as tape:
                tape.watch(z)
                value = function(z)
            return tape.gradient(value, z)

        return lambda: gradient(x)
    if backend == "jax":
        import jax

        compiled = jax.jit(jax.grad(function))
        return lambda: jax.block_until_ready(compiled(x))
    import torch

    x.requires_grad_()
    return lambda: torch.autograd.grad(function(x), x)
