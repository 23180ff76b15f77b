"""Gradients of several numbers from a single forward pass, on each backend."""

from collections.abc import Callable, Sequence
from typing import Any

import keras
from keras import ops


def gradients(
    function: Callable[[list[Any]], Sequence[Any]], values: Sequence[Any], factors: Sequence[Any]
) -> list[list[Any]]:
    """The gradient of each number that a function returns, times a factor.

    The number is multiplied before the gradient is computed. A large factor preserves gradients
    that would underflow in half precision.

    Args:
        function: Function `(values) -> numbers`, called once.
        values: Tensors with respect to which the gradients are computed.
        factors: A factor for each number.

    Returns:
        For each number, a list with one tensor per value. It is zero if the number does not depend
        on the value.
    """
    backend = keras.backend.backend()
    if backend == "jax":
        return _jax(function, values, factors)
    if backend == "tensorflow":
        return _tensorflow(function, values, factors)
    return _torch(function, values, factors)


def _jax(function: Any, values: Any, factors: Any) -> list[list[Any]]:
    import jax

    numbers, pull_back = jax.vjp(lambda values: list(function(values)), list(values))
    found = []
    for chosen, factor in enumerate(factors):
        cotangents = [
            ops.cast(factor, number.dtype) if which == chosen else ops.zeros_like(number)
            for which, number in enumerate(numbers)
        ]
        found.append(pull_back(cotangents)[0])
    return found


def _tensorflow(function: Any, values: Any, factors: Any) -> list[list[Any]]:
    import tensorflow as tf

    values = [tf.identity(value) for value in values]  # they may be variables
    with tf.GradientTape(persistent=True, watch_accessed_variables=False) as tape:
        tape.watch(values)
        numbers = function(values)
    return [
        tape.gradient(
            number,
            values,
            output_gradients=tf.cast(factor, number.dtype),
            unconnected_gradients="zero",
        )
        for number, factor in zip(numbers, factors, strict=True)
    ]


def _torch(function: Any, values: Any, factors: Any) -> list[list[Any]]:
    import torch

    # Dropout without a seed uses PyTorch's global generators.
    devices = [torch.cuda.current_device()] if torch.cuda.is_available() else []
    with torch.random.fork_rng(devices), torch.enable_grad():
        # Copies, so that the gradients of the parameters do not change.
        values = [value.detach().requires_grad_() for value in values]
        numbers = function(values)
    return [
        list(
            torch.autograd.grad(
                number,
                values,
                grad_outputs=factor.to(number.dtype),
                retain_graph=True,
                materialize_grads=True,
            )
            if number.requires_grad
            else map(torch.zeros_like, values)
        )
        for number, factor in zip(numbers, factors, strict=True)
    ]
