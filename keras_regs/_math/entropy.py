"""The entropy of receptive-field activation vectors, shared by penalty, analysis and callbacks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

import keras
from keras import ops, tree

from keras_regs._typing import Tensor


@dataclass
class JoinedReLU:
    """The ReLU of a tensor, computed along with its entropy.

    Attributes:
        x: The tensor.
        output: Its ReLU, or None if the entropy of `x` has not been computed.
    """

    x: Tensor
    output: Tensor = None


_joined: ContextVar[JoinedReLU | None] = ContextVar("joined", default=None)


@contextmanager
def relu_joined_to_entropy(x: Tensor) -> Iterator[JoinedReLU]:
    """Inside the context, `softmax_entropy` of `x` also computes the ReLU of `x`.

    Then the gradient with respect to `x` is computed in one pass over memory. Otherwise there are
    three: for the entropy, for the ReLU and for their sum. The entropy must not be computed in a
    function that is traced by itself, such as a branch of `ops.cond`.
    """
    joined = JoinedReLU(x)
    token = _joined.set(joined)
    try:
        yield joined
    finally:
        _joined.reset(token)


def softmax_entropy(x: Tensor, axis: int = -1) -> Tensor:
    """Entropy of the softmax over `axis`, in nats: `H = -sum_l p_l ln p_l`, `p = softmax(x)`.

    Exact and finite for any finite `x`. The gradient is `dH/dx_j = -p_j (ln p_j + H)`.

    Args:
        x: Float tensor with at least one element along `axis`.
        axis: The axis of the distribution.

    Returns:
        Tensor with the shape of `x` without `axis`, between 0 and `ln(x.shape[axis])`.
    """
    x = ops.convert_to_tensor(x)
    joined = _joined.get()
    if joined is None or x is not joined.x:
        return _softmax_entropy(x, axis)
    value, joined.output = _softmax_entropy(x, axis, with_relu=True)
    return value


def _softmax_entropy(x: Tensor, axis: int, with_relu: bool = False) -> Any:
    if keras.backend.backend() == "torch":
        from keras_regs._math.entropy_torch import ReLUAndSoftmaxEntropy, SoftmaxEntropy

        return (ReLUAndSoftmaxEntropy if with_relu else SoftmaxEntropy).apply(x, axis)
    rank = len(x.shape)
    forward, backward = _compiled(_entropy, rank), _compiled(_gradient, rank)

    # Recomputing the exponentials in the gradient costs less than keeping them in memory.
    @ops.custom_gradient
    def entropy(x: Tensor) -> Tensor:
        value, *statistics = forward(x, axis)
        # With JAX, the upstream gradients of two outputs are one tuple.
        return (
            (value, ops.relu(x)) if with_relu else value,
            lambda *upstream: backward(x, *statistics, axis, *tree.flatten(upstream)),
        )

    return entropy(x)


# With z = x - max(x), Z = sum_l exp(z_l) and m = sum_l p_l z_l: ln p_j = z_j - ln Z, so that
# H = ln Z - m and dH/dx_j = -p_j (z_j - m).
def _entropy(x: Tensor, axis: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    # With an initial value, the batch may be empty.
    maximum = ops.max(x, axis, keepdims=True, initial=-float("inf"))
    z = _below(x, maximum)
    # On the CPU, XLA may turn NaN into numbers in maxima and exponentials.
    exponentials = ops.where(ops.isnan(x), x, ops.exp(z))
    total = ops.sum(exponentials, axis, keepdims=True)
    mean = ops.sum(exponentials * z, axis, keepdims=True) / total
    return ops.squeeze(ops.log(total) - mean, axis), maximum, total, mean


def _gradient(
    x: Tensor,
    maximum: Tensor,
    total: Tensor,
    mean: Tensor,
    axis: int,
    upstream: Tensor,
    of_relu: Tensor = None,
) -> Tensor:
    z = _below(x, maximum)
    gradient = ops.exp(z) * (z - mean) * (-ops.expand_dims(upstream, axis) / total)
    return gradient if of_relu is None else gradient + ops.where(x > 0, of_relu, 0.0)


def _below(x: Tensor, maximum: Tensor) -> Tensor:
    # The smallest float minus the largest overflows, and infinity times a probability of 0 is NaN.
    return ops.maximum(x - maximum, -1e30)


@cache
def _compiled(function: Callable[..., Any], rank: int) -> Callable[..., Any]:
    """Fuses `function` into one pass over memory with TensorFlow on the CPU."""
    if keras.backend.backend() != "tensorflow":
        return function
    import tensorflow as tf

    # Keras compiles models with XLA if there is a GPU, but not on the CPU.
    if tf.config.list_physical_devices("GPU") or not _tensorflow_has_xla():
        return function
    # Cached for each rank: after several shapes, it is traced again with unknown sizes.
    return tf.function(function, jit_compile=True, reduce_retracing=True)


@cache
def _tensorflow_has_xla() -> bool:
    """Whether TensorFlow includes XLA for the CPU. Not every platform does."""
    import tensorflow as tf

    try:
        with tf.init_scope():
            tf.function(tf.identity, jit_compile=True)(tf.zeros(()))
    except tf.errors.OpError:
        return False
    return True
