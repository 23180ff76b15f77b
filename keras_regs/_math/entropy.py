"""The entropy of receptive-field activation vectors, shared by penalty, analysis and callbacks."""

import math
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


def softmax_entropy(x: Tensor, axis: int = -1, positions: Tensor = None) -> Tensor:
    """Entropy of the softmax over `axis`, in nats: `H = -sum_l p_l ln p_l`, `p = softmax(x)`.

    Exact and finite for any finite `x`. The gradient is `dH/dx_j = -p_j (ln p_j + H)`.

    Args:
        x: Float tensor with at least one element along `axis`.
        axis: The axis of the distribution.
        positions: Numbers of the positions to use, in ascending order. A number may occur twice.
            Positions are the axes of `x` but the first one and `axis`, flattened. Defaults to
            None, which means all positions.

    Returns:
        Tensor between 0 and `ln(x.shape[axis])`, with the shape of `x` without `axis`. With
        `positions`, its shape is `(samples, number of positions)`.
    """
    x = ops.convert_to_tensor(x)
    joined = _joined.get()
    if joined is None or x is not joined.x:
        return _softmax_entropy(x, axis, positions)
    value, joined.output = _softmax_entropy(x, axis, positions, with_relu=True)
    return value


def _softmax_entropy(x: Tensor, axis: int, positions: Tensor, with_relu: bool = False) -> Any:
    if positions is not None:
        return _entropy_at_positions(x, axis, positions, with_relu)
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


def _entropy_at_positions(x: Tensor, axis: int, positions: Tensor, with_relu: bool) -> Any:
    moved = ops.moveaxis(x, axis, -1)
    shape = ops.shape(moved)
    number = math.prod(shape[1:-1])
    fields = ops.reshape(moved, (-1, number, shape[-1]))
    in_torch = keras.backend.backend() == "torch"
    if not with_relu:
        # With PyTorch, another gradient than that of `take` would not be faster.
        if in_torch:
            return _softmax_entropy(ops.take(fields, positions, axis=1), -1, None)
        return _at_positions(fields, number, positions, with_relu)
    if in_torch:
        from keras_regs._math.entropy_torch import ReLUAndEntropyAtPositions

        value, relu, _ = ReLUAndEntropyAtPositions.apply(fields, positions)
    else:
        value, relu = _at_positions(fields, number, positions, with_relu)
    return value, ops.moveaxis(ops.reshape(relu, shape), -1, axis)


def _at_positions(x: Tensor, number: Any, positions: Tensor, with_relu: bool) -> Any:
    """The entropies of `x`, of shape `(samples, number, channels)`, at some positions."""
    forward, backward, place = (_compiled(each, 3) for each in (_entropy, _gradient, _placed))

    # The gradient of `take` would fill a tensor of the shape of `x` with zeros and write into it,
    # and then add it to the other gradients.
    @ops.custom_gradient
    def entropy(x: Tensor) -> Any:
        drawn = ops.take(x, positions, axis=1)
        value, *statistics = forward(drawn, -1)
        relu = ops.relu(x) if with_relu else None

        def gradient(*upstream: Any) -> Tensor:
            of_entropy, *of_relu = tree.flatten(upstream)
            summed = _added_to_the_last_of_equal(of_entropy, positions)
            slope = backward(drawn, *statistics, -1, summed)
            last = ops.searchsorted(positions, ops.arange(number), side="right") - 1
            return place(slope, positions, last, relu, *of_relu)

        return (value, relu) if with_relu else value, gradient

    return entropy(x)


def _added_to_the_last_of_equal(upstream: Tensor, positions: Tensor) -> Tensor:
    """The gradients of entropies, with a sum at the second of two equal positions."""
    equal = ops.pad(positions[1:] == positions[:-1], [[1, 0]])
    previous = ops.pad(upstream[:, :-1], [[0, 0], [1, 0]])
    return upstream + ops.where(equal, previous, 0.0)


def _placed(
    slope: Tensor, positions: Tensor, last: Tensor, relu: Tensor = None, of_relu: Tensor = None
) -> Tensor:
    """The gradient at all positions, from the `slope` at some.

    Args:
        slope: The gradient at `positions`.
        positions: Numbers of positions, in ascending order.
        last: For each position, the index of the last one in `positions` up to it, or -1.
        relu: The ReLU, if it has a gradient.
        of_relu: The gradient of the ReLU.
    """
    last = ops.maximum(last, 0)
    drawn = ops.take(positions, last) == ops.arange(ops.shape(last)[0])
    gradient = ops.where(drawn[:, None], ops.take(slope, last, axis=1), 0.0)
    return gradient if relu is None else gradient + ops.where(relu > 0, of_relu, 0.0)


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
