"""The entropy of receptive-field activation vectors, shared by penalty, analysis and boards."""

from collections.abc import Callable
from functools import cache
from typing import Any

import keras
from keras import ops

from keras_regs._typing import Tensor


def softmax_entropy(x: Tensor, axis: int = -1) -> Tensor:
    """Entropy of the softmax over `axis`, in nats: `H = -sum_l p_l ln p_l`, `p = softmax(x)`.

    Exact and finite for any finite `x`; the gradient is `dH/dx_j = -p_j (ln p_j + H)`.

    Args:
        x: Float tensor with at least one element along `axis`.
        axis: The axis that holds the distribution.

    Returns:
        Tensor of the shape of `x` without `axis`, between 0 and `ln(x.shape[axis])`.
    """
    x = ops.convert_to_tensor(x)
    if keras.backend.backend() == "torch":
        from keras_regs._math.entropy_torch import SoftmaxEntropy

        return SoftmaxEntropy.apply(x, axis)
    return _softmax_entropy(x, axis)


def _softmax_entropy(x: Tensor, axis: int) -> Tensor:
    rank = len(x.shape)
    forward, backward = _compiled(_entropy, rank), _compiled(_gradient, rank)

    # The gradient takes the exponentials again, which costs less than to keep them in memory.
    @ops.custom_gradient
    def entropy(x: Tensor) -> Tensor:
        value, *statistics = forward(x, axis)
        return value, lambda upstream: backward(x, *statistics, upstream, axis)

    return entropy(x)


# With z = x - max(x), Z = sum_l exp(z_l) and m = sum_l p_l z_l: ln p_j = z_j - ln Z, so that
# H = ln Z - m and dH/dx_j = -p_j (z_j - m).
def _entropy(x: Tensor, axis: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    # An initial value spares the check for an empty tensor, which a batch may be.
    maximum = ops.max(x, axis, keepdims=True, initial=-float("inf"))
    z = _below(x, maximum)
    # XLA on the CPU may turn NaN into numbers in maxima and exponentials.
    exponentials = ops.where(ops.isnan(x), x, ops.exp(z))
    total = ops.sum(exponentials, axis, keepdims=True)
    mean = ops.sum(exponentials * z, axis, keepdims=True) / total
    return ops.squeeze(ops.log(total) - mean, axis), maximum, total, mean


def _gradient(
    x: Tensor, maximum: Tensor, total: Tensor, mean: Tensor, upstream: Tensor, axis: int
) -> Tensor:
    z = _below(x, maximum)
    return ops.exp(z) * (z - mean) * (-ops.expand_dims(upstream, axis) / total)


def _below(x: Tensor, maximum: Tensor) -> Tensor:
    # The lowest float minus the highest overflows, and infinity times a probability of 0 is not 0.
    return ops.maximum(x - maximum, -1e30)


@cache
def _compiled(function: Callable[..., Any], rank: int) -> Callable[..., Any]:
    """`function` as one pass over memory, where Keras would run its operations one by one."""
    if keras.backend.backend() != "tensorflow":
        return function
    import tensorflow as tf

    # Keras has XLA compile a model where there is a GPU, but not on the CPU.
    if tf.config.list_physical_devices("GPU") or not _tensorflow_has_xla():
        return function
    # One for each rank, since it is traced with sizes unknown once it has seen several.
    return tf.function(function, jit_compile=True, reduce_retracing=True)


@cache
def _tensorflow_has_xla() -> bool:
    """Whether XLA was built into TensorFlow for the CPU, as it is not on every platform."""
    import tensorflow as tf

    try:
        with tf.init_scope():
            tf.function(tf.identity, jit_compile=True)(tf.zeros(()))
    except tf.errors.OpError:
        return False
    return True
