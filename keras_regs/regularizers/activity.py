"""Regularizers of what a layer puts out."""

import math
from typing import Any

import keras
from keras import ops

from keras_regs.entropy import channel_axis, softmax_entropy
from keras_regs.regularizers.base import ActivityRegularizer, at_least_float32


@keras.saving.register_keras_serializable(package="keras_regs")
class RFAVEntropy(ActivityRegularizer):
    """Rewards entropy of the receptive-field activation vectors: *targeted sparsity regularization*.

    Layers that overfit respond sparsely: at each output position k of the layer, few of the D
    channels respond for themselves. With `a_k` the vector of these D responses (RFAV) and
    `p = softmax(a_k)`, the penalty is the negative entropy, summed over the positions and averaged
    over the samples of the batch:

        penalty = -(1/n) sum_samples sum_k H_k,    H_k = -sum_l p_l ln p_l    (nats)

    It is never positive: the more alike the channels respond, the lower the loss. A dense layer
    has one RFAV a sample.

    The paper takes the linear response of a layer, before its activation function. An
    `activity_regularizer` sees what the layer puts out, so give it to a layer without `activation`
    and let `keras.layers.Activation` follow; behind a ReLU it works nearly as well.

    Args:
        strength: Factor of the penalty, λ in the paper, which uses 0.001 throughout. Defaults to
            0.001.
        axis: The axis of the channels: -1 (the default), or 1 for `channels_first`.
        reduction: `"sum"` over positions as in the paper, or `"mean"`, which makes strengths
            comparable between layers of different size. Defaults to `"sum"`.
        positions: Share of the positions to take the entropy of, in (0, 1]. Below 1, each step
            draws as many at random, the same for all samples of the batch, and scales their sum up:
            an unbiased estimate for less time. Defaults to 1.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is called, if `axis` is
            the batch axis or none of its output's axes.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eqs. 3 to 5.

    Example:

    >>> regularizer = kr.RFAVEntropy(1e-3)
    >>> layer = keras.layers.Conv2D(64, 3, activity_regularizer=regularizer)
    >>> round(float(regularizer.penalty(np.zeros((8, 32, 32, 64)))), 2)  # -32 * 32 * ln(64)
    -4258.69
    """

    def __init__(
        self,
        strength: float = 1e-3,
        axis: int = -1,
        reduction: str = "sum",
        positions: float = 1.0,
    ) -> None:
        super().__init__(strength)
        if isinstance(axis, bool) or not isinstance(axis, int) or axis == 0:
            raise ValueError(
                "Argument `axis` must be a whole number other than 0, which is the batch. "
                f"Received: axis={axis!r}"
            )
        if reduction not in ("sum", "mean"):
            raise ValueError(
                f"Argument `reduction` must be 'sum' or 'mean'. Received: reduction={reduction!r}"
            )
        if isinstance(positions, bool) or not isinstance(positions, (int, float)) or not 0 < positions <= 1:
            raise ValueError(
                "Argument `positions` must be a number above 0 and at most 1. "
                f"Received: positions={positions!r}"
            )
        self.axis = axis
        self.reduction = reduction
        self.positions = float(positions)

    def penalty(self, x: Any) -> Any:
        x = at_least_float32(x)
        axis = channel_axis(x, self.axis)
        entropies = softmax_entropy(x, axis)
        samples = ops.cast(ops.shape(x)[0], entropies.dtype)
        return -ops.sum(entropies) / samples

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "axis": self.axis,
            "reduction": self.reduction,
            "positions": self.positions,
        }
