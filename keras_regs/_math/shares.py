"""The shares of channels, whose entropy is that of the receptive-field activation vector."""

from keras import ops

from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor


def largest_shares(x: Tensor, kept: int, axis: int = -1) -> tuple[Tensor, Tensor, Tensor]:
    """The channels with the largest shares `p = softmax(x)`.

    Args:
        x: Tensor with at least one channel.
        kept: The number of channels to return, or all of them if there are fewer.
        axis: The axis of the channels.

    Returns:
        The numbers of the channels, largest share first, and their shares, both with the channels
        along the last axis; and the sum of the shares of all other channels.
    """
    shares = ops.softmax(ops.moveaxis(at_least_float32(x), axis, -1), axis=-1)
    largest, numbers = ops.top_k(shares, min(kept, shares.shape[-1]))
    return numbers, largest, 1 - ops.sum(largest, axis=-1)
