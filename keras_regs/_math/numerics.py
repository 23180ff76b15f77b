"""Keeps formulas exact and finite in float32, on each backend and device.

With PyTorch, each Python number that is passed to a Keras operation is copied to the device, and a
GPU waits for the copy. So known sizes stay Python numbers here, and constants are created on the
device.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import keras
from keras import ops, tree

from keras_regs._typing import Array, Tensor

# The fourth powers of larger numbers, summed and multiplied by a strength, overflow float32.
_LARGEST = 1e6
# If only directions matter, smaller numbers count as zero, because the gradient divides by them.
_SMALLEST = 1e-20


@contextmanager
def double_precision() -> Iterator[None]:
    """Keeps float64 tensors in float64 inside the context, also with JAX."""
    if keras.backend.backend() != "jax":
        yield
        return
    import jax

    # Before JAX 0.8, it is in `jax.experimental`.
    enable = jax.enable_x64 if hasattr(jax, "enable_x64") else jax.experimental.enable_x64
    with enable(True):
        yield


def compiled_by_jax(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function`, compiled as a whole with JAX instead of run operation by operation.

    With NumPy arrays as its only arguments, it is not compiled.
    """

    @functools.cache
    def compiled() -> Any:
        import jax

        return jax.jit(function)

    @functools.wraps(function)
    def call(*args: Any) -> Any:
        if keras.backend.backend() == "jax" and any(map(ops.is_tensor, tree.flatten(args))):
            return compiled()(*args)
        return function(*args)

    return call


def in_host_memory(x: Tensor) -> bool:
    """Whether the values of a tensor are in the memory of the CPU, not in that of a GPU or TPU."""
    backend = keras.backend.backend()
    if backend == "jax":
        return all(device.platform == "cpu" for device in x.devices())
    if backend == "torch":
        return bool(x.device.type == "cpu")
    return "CPU" in x.device


def at_least_float32(x: Tensor | Array) -> Tensor:
    """`x` as a tensor that can sum thousands of terms: half precision becomes float32."""
    x = ops.convert_to_tensor(x)
    return ops.cast(x, keras.backend.result_type(x.dtype, "float32"))


def matmul(a: Tensor, b: Tensor) -> Tensor:
    """The matrix product in the full precision of its dtype."""
    backend = keras.backend.backend()
    if backend == "jax":
        import jax.numpy as jnp

        # On GPUs, the default rounds the factors to 11 significant bits.
        return jnp.matmul(a, b, precision="highest")
    if backend == "torch":
        import torch

        # Keras multiplies float64 matrices in float32.
        return torch.matmul(a, b)
    return ops.matmul(a, b)


def scaled_square(x: Tensor, factor: Tensor | float, offset: Tensor | float) -> Tensor:
    """`factor x² + offset`, in one pass over memory if both are Python numbers."""
    x = x if ops.is_tensor(x) else ops.convert_to_tensor(x)
    if keras.backend.backend() == "torch" and isinstance(factor, float):
        import torch

        return torch.addcmul(x.new_full((), offset), x, x, value=factor)
    return factor * (x * x) + offset


def sum_of_squares(x: Tensor) -> Tensor:
    """The sum of the squares of all elements."""
    if keras.backend.backend() == "torch":
        import torch

        # The squares would be another array.
        return torch.dot(x.flatten(), x.flatten())
    return ops.sum(ops.square(x))


def largest(x: Tensor, axis: int | None = None) -> Tensor:
    """The maximum of non-negative numbers, 0 if there are none, or NaN if one is not finite."""
    if keras.backend.backend() == "torch":
        # With `initial`, Keras would compare on the CPU, on whichever device `x` is.
        return ops.sum(x, axis=axis) if 0 in x.shape else ops.max(x, axis=axis)
    # On the CPU, XLA ignores NaN in a maximum.
    return where_finite(ops.max(x, axis=axis, initial=0.0), ops.all(ops.isfinite(x), axis=axis))


def zero_unless(mask: Tensor, x: Tensor) -> Tensor:
    """`x` where the mask is True, otherwise 0."""
    if keras.backend.backend() == "torch":
        import torch

        return torch.where(mask, x, 0.0)
    return ops.where(mask, x, 0.0)


def where_finite(value: Tensor, is_finite: Tensor) -> Tensor:
    """`value` where `is_finite`, otherwise NaN."""
    return ops.where(is_finite, value, ops.cast(float("nan"), value.dtype))


def cond(condition: Any, true_fn: Callable[[], Any], false_fn: Callable[[], Any]) -> Any:
    """`ops.cond`, but decides immediately if the condition is a Python bool."""
    if isinstance(condition, bool):
        return true_fn() if condition else false_fn()
    return ops.cond(condition, true_fn, false_fn)


def representable(x: Tensor) -> Tensor:
    """`x`, scaled down to at most 1e6 in magnitude, so that its fourth powers are finite."""
    magnitude = ops.stop_gradient(largest(ops.absolute(x)))
    one = ops.ones_like(magnitude)
    return x * ops.where(magnitude > _LARGEST, _LARGEST / magnitude, one)


def divisor(number: Tensor | int, like: Tensor) -> Tensor | float:
    """A divisor of at least 1, because a replica's share of the last batch may be empty."""
    if isinstance(number, int):
        return float(max(number, 1))
    return ops.cast(ops.maximum(number, 1), like.dtype)


def as_factor(number: Tensor | int, like: Tensor) -> Tensor | float:
    """A size to multiply by. It may be unknown until the step runs."""
    return float(number) if isinstance(number, int) else ops.cast(number, like.dtype)


def scale(magnitude: Tensor) -> Tensor:
    """A constant to divide by, or 0 if the gradient of the quotient would not be finite."""
    magnitude = ops.stop_gradient(magnitude)
    return ops.where(magnitude <= _SMALLEST, ops.zeros_like(magnitude), magnitude)


def ratio(numerator: Tensor, denominator: Tensor) -> Tensor:
    """The quotient, or 0 with a zero gradient if the denominator is 0."""
    # The comparison is written so that NaN stays NaN.
    zero = denominator <= 0
    quotient = numerator / ops.where(zero, ops.ones_like(denominator), denominator)
    return ops.where(zero, ops.zeros_like(quotient), quotient)


def is_symbolic(x: Any) -> bool:
    """Whether a tensor has no value yet, because its function is being compiled.

    Tensors that a gradient is traced through have values.
    """
    backend = keras.backend.backend()
    if not ops.is_tensor(x):
        return False
    if backend == "tensorflow":
        return not hasattr(x, "numpy")
    if backend == "jax":
        import jax

        if not isinstance(x, jax.core.Tracer):
            return False
        try:
            bool(jax.numpy.all(x == x))
        except jax.errors.ConcretizationTypeError:
            return True
        return False
    import torch

    return bool(torch.compiler.is_compiling() or x.is_meta)


def concrete_values(x: Tensor) -> Array | None:
    """The values of a tensor as a NumPy array, or None if a step is being compiled."""
    backend = keras.backend.backend()
    if backend == "tensorflow":
        traced = not hasattr(x, "numpy")
    elif backend == "jax":
        import jax

        traced = isinstance(x, jax.core.Tracer)
    else:
        import torch

        traced = torch.compiler.is_compiling() or x.is_meta
    return None if traced else ops.convert_to_numpy(x)


def on_host(x: Tensor) -> Array:
    """A tensor as a NumPy array. If its parts are on several hosts, all of them must call this."""
    x = ops.convert_to_tensor(x)
    if keras.backend.backend() == "jax" and not (x.is_fully_addressable or x.is_fully_replicated):
        from jax.experimental import multihost_utils

        x = multihost_utils.process_allgather(x, tiled=True)
    return ops.convert_to_numpy(x)
