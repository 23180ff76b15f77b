"""Gradients of penalties, compiled if the backend compiles training steps."""

import keras


def gradient_of(function, x, *others):
    """Returns a function that computes the gradient of `function(x, *others)` by the array `x`."""
    x, *others = map(keras.ops.convert_to_tensor, (x, *others))
    backend = keras.backend.backend()
    if backend == "tensorflow":
        import tensorflow as tf

        @tf.function
        def gradient(x, *others):
            with tf.GradientTape() as tape:
                tape.watch(x)
                value = function(x, *others)
            return tape.gradient(value, x)

        return lambda: gradient(x, *others)
    if backend == "jax":
        import jax

        compiled = jax.jit(jax.grad(function))
        return lambda: jax.block_until_ready(compiled(x, *others))
    import torch

    x.requires_grad_()
    return lambda: torch.autograd.grad(function(x, *others), x)
