"""A regularizer of the entropy of a layer's responses."""

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

# Whole numbers up to here are exact in float32.
_MOST_DRAWS = 2**24


@keras.saving.register_keras_serializable(package="keras_regs")
class RFAVEntropy(ActivityRegularizer):
    """Rewards entropy of receptive-field activation vectors: *targeted sparsity regularization*.

    Layers that overfit respond sparsely: at each output position k of the layer, few of the D
    channels respond for themselves. With `a_k` the vector of these D responses (RFAV) and
    `p = softmax(a_k)`, the penalty is the negative entropy, summed over the positions and averaged
    over the samples of the batch:

        penalty = -(1/n) sum_samples sum_k H_k,    H_k = -sum_l p_l ln p_l    (nats)

    It is never positive: the more alike the channels respond, the lower the loss. A dense layer
    has one RFAV a sample.

    The paper takes the linear response of a layer, before its activation function. An
    `activity_regularizer` sees the output of the layer, so give it to a layer without `activation`
    and let `keras.layers.Activation` follow, or let `keras_regs.regularize` put it before the
    activation function. The paper's response is `w · x`; this one contains the bias of the layer,
    unless it is built with `use_bias=False`.

    Args:
        strength: Factor of the penalty, λ in the paper, which uses 0.001 throughout. Defaults to
            0.001.
        axis: The axis of the channels: -1, or 1 for `channels_first`. Defaults to None: the one of
            the layer, and -1 where `penalty` is called by hand.
        reduction: `"sum"` over positions as in the paper, or `"mean"`, which makes strengths
            comparable between layers of different size. Defaults to `"sum"`.
        positions: Share of the positions to take the entropy of, in (0, 1]. Below 1, each step
            draws as many at random, the same for all samples of the batch, and scales their sum up:
            an unbiased estimate for less time. Defaults to 1.

    Raises:
        ValueError: If an argument is out of its range; or, when the layer is called, if `axis` is
            the batch axis or none of its output's axes, or None where the layer does not say.

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
        """The penalty at strength 1.

        Args:
            x: Activations.
            axis: The axis of the channels, where the regularizer does not say. Defaults to -1.
            mask: Booleans, false where `x` is padding, for its first axes. Defaults to None: there
                is no padding.
        """
        x = at_least_float32(x)
        axis = channel_axis(x, axis_in_force(self.axis, axis))
        shape = ops.shape(x)
        fields = math.prod(shape[1:axis] + shape[axis + 1 :])
        kept = None
        if mask is not None:
            x = without_padding(x, mask)
            kept = ops.reshape(mask_of_positions(mask, x, axis), (shape[0], fields))
        if self.positions < 1:
            x, kept = self._sample(x, axis, fields, kept)
            axis = -1
        entropies = softmax_entropy(x, axis)
        if kept is not None:
            entropies = ops.reshape(entropies, ops.shape(kept))
            entropies = ops.where(kept, entropies, ops.zeros_like(entropies))
            if self.reduction == "mean":
                return -ops.sum(entropies) / counted(kept, entropies)
            # Each drawn position is one of so many.
            stretch = as_factor(fields, entropies) / divisor(ops.shape(kept)[1], entropies)
            return -ops.sum(entropies) * stretch / unmasked_samples(mask, entropies)
        mean = ops.sum(entropies) / divisor(math.prod(ops.shape(entropies)), entropies)
        if self.reduction == "mean":
            return -mean
        return -mean * as_factor(fields, mean)

    def _axis_in(self, place: Place, x: Tensor) -> Any:
        return axis_in_place(self.axis, place, x)

    def _sample(self, x: Tensor, axis: int, fields: Any, kept: Tensor) -> tuple[Tensor, Tensor]:
        """`x` at random ones of its `fields` positions, as `(samples, positions, channels)`.

        And which of those are no padding, if that is known of all positions.
        """
        if isinstance(fields, int):
            drawn = max(1, round(self.positions * fields))
        else:  # images of a size that is known only when they come
            drawn = ops.maximum(ops.cast(self.positions * ops.cast(fields, "float32"), "int32"), 1)
        # One position from each of equally long stretches: evenly spread, and each position is as
        # likely as any other.
        offsets = keras.random.uniform((drawn,), dtype="float32", seed=self)
        stretch = ops.cast(fields, "float32") / ops.cast(drawn, "float32")
        indices = ops.cast((ops.arange(drawn, dtype="float32") + offsets) * stretch, "int32")
        x = ops.reshape(ops.moveaxis(x, axis, -1), (-1, fields, x.shape[axis]))
        indices = ops.minimum(indices, fields - 1)
        drawn_kept = None if kept is None else ops.take(kept, indices, axis=1)
        return ops.take(x, indices, axis=1), drawn_kept

    # Where positions are drawn, the state holds the number of draws behind the strength. `next`
    # hands it out as a seed, which is what the random functions of Keras ask a seed generator for.

    @property
    def _state_shape(self) -> tuple[int, ...]:
        return () if self.positions == 1 else (2,)

    def _initial_state(self) -> Tensor:
        # From the generator that `keras.utils.set_random_seed` sets, as Keras's own seeds are.
        strength = super()._initial_state()
        return strength if self.positions == 1 else [strength, random.randrange(_MOST_DRAWS)]

    def _strength_tensor(self) -> Tensor:
        state = super()._strength_tensor()
        return state if self.positions == 1 else state[0]

    def _state_with(self, strength: float) -> Tensor:
        return strength if self.positions == 1 else [strength, self.state[1]]

    def next(self, ordered: bool = True) -> Tensor:
        """The seed of the next draw."""
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
