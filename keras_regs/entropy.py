"""The entropy of receptive-field activation vectors, shared by penalty, analysis and boards."""

from typing import Any

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

    # With m = sum_l p_l x_l and L = logsumexp(x): H = L - m and dH/dx_j = -p_j (x_j - m).
    @ops.custom_gradient
    def entropy(x: Any) -> Any:
        p = ops.softmax(x, axis)
        maximum = ops.max(x, axis)
        mean = ops.sum(p * x, axis)
        value = maximum - ops.log(ops.max(p, axis)) - mean

        def gradient(*args: Any, upstream: Any = None) -> Any:
            upstream = args[0] if upstream is None else upstream
            return -ops.expand_dims(upstream, axis) * p * (x - ops.expand_dims(mean, axis))

        return value, gradient

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
