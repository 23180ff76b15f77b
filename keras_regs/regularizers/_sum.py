"""A sum of regularizers, for places that take only one."""

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
    r"""Sum of several regularizers, for one weight or one layer output.

    $$
    \text{penalty} = \sum_r \text{strength}_r \cdot \text{penalty}_r
    $$

    The sum uses the strengths that its parts have when it is created. A schedule
    changes the strength of the sum, which scales all parts.

    Args:
        regularizers: The parts, at least one. They can be regularizers of this package, of Keras,
            or both.
        strength: Factor of the sum. Defaults to 1.

    Raises:
        ValueError: If `regularizers` is empty or contains anything that is not a regularizer; if it
            mixes activity regularizers and kernel regularizers; if a part draws at random
            (`RFAVEntropy` with `positions` below 1); if `strength` is negative, NaN, infinite or
            not a number.

    Example:

    >>> regularizer = kr.Sum([kr.L2(0.5), kr.FilterCorrelation(1.0)])
    >>> float(regularizer.penalty([[1.0], [2.0]]))  # 0.5 * 5, and 0 for a single filter
    2.5
    """

    def __init__(self, regularizers: Sequence[Any], *, strength: float = 1.0) -> None:
        super().__init__(strength)
        if not isinstance(regularizers, Sequence) or not regularizers:
            raise ValueError(
                "Argument `regularizers` must be a non-empty list of regularizers. "
                f"Received: regularizers={regularizers!r}"
            )
        for part in regularizers:
            if not isinstance(part, keras.Regularizer):
                raise ValueError(
                    "Argument `regularizers` must contain only regularizers of keras_regs or "
                    "Keras. "
                    f"Received: {part!r}"
                )
            if isinstance(part, Regularizer) and part._state_shape != ():
                raise ValueError(
                    "Argument `regularizers` must not contain a regularizer that draws positions "
                    "at random. Use `positions=1`. "
                    f"Received: {part!r}"
                )
        self.regularizers = list(regularizers)
        if not self.roles:
            raise ValueError(
                "Argument `regularizers` must not mix activity regularizers and kernel "
                "regularizers. Use one `Sum` as the `activity_regularizer` of the layer and "
                "another as its `kernel_regularizer`. "
                f"Received: regularizers={self.regularizers!r}"
            )
        # Constants: the strength of a part is not tracked, so a compiled step would ignore changes.
        self._factors = [getattr(part, "base_strength", 1.0) for part in regularizers]

    def for_layer(self, layer: keras.Layer, weight: str) -> "Sum":
        parts = [
            part.for_layer(layer, weight) if isinstance(part, Regularizer) else part
            for part in self.regularizers
        ]
        return Sum(parts, strength=self.base_strength)

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1.

        Args:
            x: A weight or activations.
            mask: Boolean mask of the first axes of `x`, False at padding. Defaults to None.
        """
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
                # As Keras does for activity regularizers: a norm is averaged over the batch.
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
