"""The entropy of receptive-field activation vectors, shared by penalty, analysis and boards."""

from typing import Any

import keras
from keras import ops


def softmax_entropy(x: Any, axis: int = -1) -> Any:
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
        from keras_regs.entropy_torch import SoftmaxEntropy

        return SoftmaxEntropy.apply(x, axis)
    return _softmax_entropy(x, axis)


# With z = x - max(x), Z = sum_l exp(z_l) and m = sum_l p_l z_l: ln p_j = z_j - ln Z, so that
# H = ln Z - m and dH/dx_j = -p_j (z_j - m).
def _softmax_entropy(x: Any, axis: int) -> Any:
    @ops.custom_gradient
    def entropy(x: Any) -> Any:
        # An initial value spares the check for an empty tensor, which a batch may be.
        maximum = ops.max(x, axis, keepdims=True, initial=-float("inf"))
        # The lowest float minus the highest overflows, and infinity times a probability of 0 is
        # not 0.
        z = ops.maximum(x - maximum, -1e30)
        exponentials = ops.exp(z)
        total = ops.sum(exponentials, axis, keepdims=True)
        p = exponentials / total
        mean = ops.sum(p * z, axis, keepdims=True)

        def gradient(upstream: Any) -> Any:
            return -ops.expand_dims(upstream, axis) * p * (z - mean)

        return ops.squeeze(ops.log(total) - mean, axis), gradient

    return entropy(x)


def channel_axis(activations: Any, axis: int) -> int:
    """`axis` counted from the front, or a `ValueError` that says why it holds no channels."""
    rank = len(activations.shape)
    positive = axis + rank if axis < 0 else axis
    if not 1 <= positive < rank:
        raise ValueError(
            f"Argument `axis` must be an axis of the activations other than the first, which is "
            f"the batch. Received: axis={axis}, activations of shape {tuple(activations.shape)}"
        )
    return positive
