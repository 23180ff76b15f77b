"""Entropy of the responses of a layer at each position of its output."""

from keras_regs._checks.axes import channel_axis
from keras_regs._math.entropy import softmax_entropy
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Array, Tensor


def rfav_entropy(activations: Tensor | Array, *, axis: int = -1) -> Tensor:
    r"""Computes the entropy of each receptive-field activation vector (RFAV), in nats.

    The RFAV $a_k$ of output position $k$ holds the responses of all $D$ channels at this position.
    Its entropy is $H_k = -\sum_l p_l \ln p_l$ with $p = \mathrm{softmax}(a_k)$. It lies between 0
    (a single channel responds) and $\ln D$ (all channels respond alike). Low entropy means sparse
    responses, which are a sign of overfitting.

    The paper takes the linear response of a layer, before its activation function.

    Args:
        activations: Array of shape `(batch, ..., channels)`, or of shape `(batch, units)` for a
            dense layer, which has one RFAV per sample.
        axis: The axis of the channels: -1 (the default), or 1 for `channels_first`.

    Returns:
        Tensor with the shape of `activations` without the channel axis, float32 or wider.

    Raises:
        ValueError: If `activations` has fewer than two axes, or if `axis` is the batch axis or does
            not exist.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eqs. 3 and 4.

    Example:

    >>> entropies = kr.analysis.rfav_entropy(np.zeros((1, 4, 4, 16)))
    >>> tuple(entropies.shape), round(float(keras.ops.max(entropies)), 4)
    ((1, 4, 4), 2.7726)
    """
    activations = at_least_float32(activations)
    return softmax_entropy(activations, channel_axis(activations, axis))
