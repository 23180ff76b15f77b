"""Several regularizers of one weight or one activity."""

from collections.abc import Callable, Sequence
from typing import Any

import keras
from keras import ops

from keras_regs._math.masks import unmasked_samples
from keras_regs._math.numerics import as_factor
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import Place
from keras_regs.regularizers._scheduled import value_of_keras


@keras.saving.register_keras_serializable(package="keras_regs")
class Sum(Regularizer):
    """Several regularizers in one place, such as two of the same kernel.

    `penalty = sum_r strength_r * penalty_r`, with the strengths that the parts were made with.
    Schedules change the strength of the sum, and with it all parts alike, as in `L1L2`.

    Args:
        regularizers: The parts, at least one: regularizers of this package, of Keras, or both.
        strength: Factor of the sum. Defaults to 1.

    Raises:
        ValueError: If `regularizers` is empty or holds anything else, or one of activations and one
            of kernels, or a regularizer with state besides its strength (`RFAVEntropy` with
            `positions` below 1); or if `strength` is negative, NaN, infinite or not a number.

    Example:

    >>> regularizer = kr.Sum([kr.L2(0.5), kr.FilterCorrelation(1.0)])
    >>> float(regularizer.penalty([[1.0], [2.0]]))  # 0.5 * 5, and nothing for a single filter
    2.5
    """

    def __init__(self, regularizers: Sequence[Any], *, strength: float = 1.0) -> None:
        super().__init__(strength)
        if not isinstance(regularizers, Sequence) or not regularizers:
            raise ValueError(
                "Argument `regularizers` must be a list of regularizers. "
                f"Received: regularizers={regularizers!r}"
            )
        for part in regularizers:
            if not isinstance(part, keras.Regularizer):
                raise ValueError(
                    "Argument `regularizers` must hold regularizers of keras_regs or Keras. "
                    f"Received: {part!r}"
                )
            if isinstance(part, Regularizer) and part._state_shape != ():
                raise ValueError(
                    "Argument `regularizers` must not hold a regularizer that draws at random. "
                    f"Received: {part!r}"
                )
        self.regularizers = list(regularizers)
        if not self.roles:
            raise ValueError(
                "Argument `regularizers` must be all for activations or all for weights. Give the "
                "layer two sums: one as its `activity_regularizer`, one as its "
                f"`kernel_regularizer`. Received: regularizers={self.regularizers!r}"
            )
        # As they are now: a part's own strength could not be changed in a compiled step.
        self._factors = [getattr(part, "base_strength", 1.0) for part in regularizers]

    def for_layer(self, layer: keras.Layer, weight: str) -> "Sum":
        parts = [
            part.for_layer(layer, weight) if isinstance(part, Regularizer) else part
            for part in self.regularizers
        ]
        return Sum(parts, strength=self.base_strength)

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        return self._sum(
            x, mask, lambda part: part.penalty(x, **({} if mask is None else {"mask": mask}))
        )

    def _penalty_in(self, place: Place, x: Tensor) -> Tensor:
        return self._sum(x, place.mask, lambda part: part._penalty_in(place, x))

    def _sum(self, x: Tensor, mask: Tensor, penalty: Callable[[Regularizer], Tensor]) -> Tensor:
        total = 0.0
        for factor, part in zip(self._factors, self.regularizers, strict=True):
            is_ours = isinstance(part, Regularizer)
            value = penalty(part) if is_ours else value_of_keras(part, x, mask)
            if self.acts_on == "activity" and getattr(part, "acts_on", "weight") == "weight":
                # What Keras does to it elsewhere: a norm of activities is a mean over the batch.
                count = ops.cast(ops.shape(x)[0], value.dtype)
                samples = count if mask is None else unmasked_samples(mask, value)
                value = ops.divide_no_nan(value, samples)
            total = total + factor * value
        return total

    @property
    def acts_on(self) -> str:
        on = {getattr(part, "acts_on", "weight") for part in self.regularizers}
        return "activity" if "activity" in on else "weight"

    @property
    def roles(self) -> frozenset[str]:
        parts = (part for part in self.regularizers if isinstance(part, Regularizer))
        return super().roles.intersection(*(part.roles for part in parts))

    @property
    def needs_labels(self) -> bool:
        return any(getattr(part, "needs_labels", False) for part in self.regularizers)

    def _for_keras(self, x: Tensor, loss: Tensor, mask: Tensor) -> Tensor:
        if self.acts_on == "weight":
            return super()._for_keras(x, loss, mask)
        return loss * as_factor(ops.shape(x)[0], loss)

    def get_config(self) -> dict[str, Any]:
        parts = [keras.regularizers.serialize(part) for part in self.regularizers]
        return {"regularizers": parts, **super().get_config()}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Sum":
        parts = [keras.regularizers.deserialize(part) for part in config["regularizers"]]
        return cls(**{**config, "regularizers": parts})
