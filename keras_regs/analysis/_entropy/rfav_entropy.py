"""How sparse the responses of a layer are, receptive field by receptive field."""

from keras_regs._checks.axes import channel_axis
from keras_regs._math.entropy import softmax_entropy
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Array, Tensor


def rfav_entropy(activations: Tensor | Array, *, axis: int = -1) -> Tensor:
    """Entropy of each receptive-field activation vector (RFAV), in nats.

    The RFAV `a_k` of the output position k holds the responses of all D channels there. With
    `p = softmax(a_k)`, its entropy is `H_k = -sum_l p_l ln p_l`, between 0 (one channel responds
    alone) and `ln D` (all respond alike). Low entropy means sparse responses, and these are a sign
    of overfitting.

    The paper takes the linear response of a layer, before its activation function.

    Args:
        activations: Array of shape `(batch, ..., channels)`; of shape `(batch, units)` for a dense
            layer, which has one RFAV a sample.
        axis: The axis of the channels: -1 (the default), or 1 for `channels_first`.

    Returns:
        Tensor of the shape of `activations` without the axis of the channels, float32 or wider.

    Raises:
        ValueError: If `activations` has fewer than two axes, or `axis` is the batch axis or none
            of its axes.

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
