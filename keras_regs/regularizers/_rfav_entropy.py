"""Targeted sparsity regularization: a regularizer of the entropy of a layer's responses."""

import math
import random
from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._checks.axes import channel_axis, validated_axis
from keras_regs._math.entropy import softmax_entropy
from keras_regs._math.masks import (
    counted,
    mask_of_positions,
    unmasked_samples,
    without_padding,
)
from keras_regs._math.numerics import as_factor, at_least_float32, divisor
from keras_regs._typing import Tensor
from keras_regs.regularizers._axes import axis_in_force, axis_in_place
from keras_regs.regularizers._base import ActivityRegularizer
from keras_regs.regularizers._place import Place

# Integers up to this one are exact in float32.
_MOST_DRAWS = 2**24


@keras.saving.register_keras_serializable(package="keras_regs")
class RFAVEntropy(ActivityRegularizer):
    r"""Rewards entropy of receptive-field activation vectors: *targeted sparsity regularization*.

    Overfitting layers respond sparsely: at each output position $k$, only few of the $D$ channels
    respond. Let $a_k$ be the vector of these $D$ responses, the receptive-field activation vector
    (RFAV), and $p = \text{softmax}(a_k)$. The penalty is the negative entropy, summed over
    positions and averaged over the $n$ samples of the batch:

    $$
    \text{penalty} = -\frac{1}{n} \sum_{\text{samples}} \sum_k H_k,
    \quad H_k = -\sum_l p_l \ln p_l
    $$

    Entropies are in nats. The penalty is at most 0, and decreases as the channels' responses
    become more equal. A dense layer has one RFAV per sample.

    The paper penalizes the linear response of a layer, before its activation function. An
    `activity_regularizer` receives the output of the layer. To penalize the linear response, use
    `keras_regs.regularize`, which puts the regularizer before the activation function, or set it on
    a layer without `activation` and add a `keras.layers.Activation` after it. Unlike the paper's
    response $w \cdot x$, this one includes the bias, unless the layer has `use_bias=False`.

    Args:
        strength: Factor of the penalty, λ in the paper, which uses 0.001 throughout. Defaults to
            0.001.
        axis: Channel axis, -1 or 1 for `channels_first`. Defaults to None: the channel axis of the
            layer, or -1 if `penalty` is called directly.
        reduction: `"sum"` over positions, as in the paper, or `"mean"`, which makes strengths
            comparable between layers of different sizes. Defaults to `"sum"`.
        positions: Fraction of positions to use, in (0, 1]. Below 1, each step draws this fraction
            at random, the same positions for all samples of the batch. Their sum is scaled up to
            an unbiased estimate. This takes less time. Defaults to 1.

    Raises:
        ValueError: If an argument is out of range. When the layer is called: if `axis` is the
            batch axis or not an axis of the output, or if it is None and the channel axis of the
            layer is ambiguous.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, eqs. 3 to 5.

    Example:

    >>> regularizer = kr.RFAVEntropy(1e-3)
    >>> layer = keras.layers.Conv2D(64, 3, activity_regularizer=regularizer)
    >>> round(float(regularizer.penalty(np.zeros((8, 32, 32, 64)))), 1)  # -32 * 32 * ln(64)
    -4258.7
    """

    def __init__(
        self,
        strength: float = 1e-3,
        *,
        axis: int | None = None,
        reduction: str = "sum",
        positions: float = 1.0,
    ) -> None:
        super().__init__(strength)
        if (
            isinstance(positions, bool)
            or not isinstance(positions, (int, float))
            or not 0 < positions <= 1
        ):
            raise ValueError(
                "Argument `positions` must be a number above 0 and at most 1. "
                f"Received: positions={positions!r}"
            )
        self.axis = None if axis is None else validated_axis(axis)
        self.reduction = validated_choice(reduction, ("sum", "mean"), "reduction")
        self.positions = float(positions)

    def penalty(self, x: Tensor, *, axis: int | None = None, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1.

        Args:
            x: Activations of shape `(samples, ..., channels)`, or with the channels on `axis`.
            axis: Channel axis, if the regularizer does not set one. Defaults to -1.
            mask: Boolean mask of the first axes of `x`, False at padding. Defaults to None, which
                means no padding.
        """
        x = at_least_float32(x)
        axis = channel_axis(x, axis_in_force(self.axis, axis))
        shape = ops.shape(x)
        fields = math.prod(shape[1:axis] + shape[axis + 1 :])
        kept = None
        if mask is not None:
            x = without_padding(x, mask)
            kept = ops.reshape(mask_of_positions(mask, x, axis), (shape[0], fields))
        positions = None
        if self.positions < 1:
            positions = self._drawn(fields)
            if kept is not None:
                kept = ops.take(kept, positions, axis=1)
        entropies = softmax_entropy(x, axis, positions)
        if kept is not None:
            entropies = ops.reshape(entropies, ops.shape(kept))
            entropies = ops.where(kept, entropies, ops.zeros_like(entropies))
            if self.reduction == "mean":
                return -ops.sum(entropies) / counted(kept, entropies)
            # Scales the sum over the drawn positions up to all positions.
            stretch = as_factor(fields, entropies) / divisor(ops.shape(kept)[1], entropies)
            return -ops.sum(entropies) * stretch / unmasked_samples(mask, entropies)
        mean = ops.sum(entropies) / divisor(math.prod(ops.shape(entropies)), entropies)
        if self.reduction == "mean":
            return -mean
        return -mean * as_factor(fields, mean)

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        return axis_in_place(self.axis, place, x)

    def _drawn(self, fields: Any) -> Tensor:
        """Draws some of the `fields` positions, in ascending order."""
        if isinstance(fields, int):
            drawn = max(1, round(self.positions * fields))
        else:  # the size of the images is unknown until the step runs
            drawn = ops.maximum(ops.cast(self.positions * ops.cast(fields, "float32"), "int32"), 1)
        # One position from each of several equal stretches: the positions are evenly spread, and
        # all are equally likely.
        offsets = keras.random.uniform((drawn,), dtype="float32", seed=self)
        stretch = ops.cast(fields, "float32") / ops.cast(drawn, "float32")
        indices = ops.cast((ops.arange(drawn, dtype="float32") + offsets) * stretch, "int32")
        return ops.minimum(indices, fields - 1)

    # If positions are drawn, the state also holds the number of draws. `next`, which the random
    # functions of Keras call to get a seed, derives the seed from it.

    @property
    def _state_shape(self) -> tuple[int, ...]:
        return () if self.positions == 1 else (2,)

    def _initial_state(self) -> Tensor:
        # From the generator that `keras.utils.set_random_seed` seeds, like Keras's own seeds.
        strength = super()._initial_state()
        return strength if self.positions == 1 else [strength, random.randrange(_MOST_DRAWS)]

    def _strength_tensor(self) -> Tensor:
        state = super()._strength_tensor()
        return state if self.positions == 1 else state[0]

    def _state_with(self, strength: float) -> Tensor:
        return strength if self.positions == 1 else [strength, self.state[1]]

    def next(self, ordered: bool = True) -> Tensor:
        """Returns the seed of the next draw."""
        strength, draws = ops.unstack(ops.convert_to_tensor(self.state))
        self.state.assign(ops.stack([strength, (draws + 1) % _MOST_DRAWS]))
        seed = ops.stack([draws, ops.zeros_like(draws)])
        return ops.cast(seed, "uint32" if keras.backend.backend() == "jax" else "int32")

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "axis": self.axis,
            "reduction": self.reduction,
            "positions": self.positions,
        }
