"""Regularizers made of other ones."""

from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._math.numerics import as_factor, at_least_float32
from keras_regs.regularizers._base import Regularizer


@keras.saving.register_keras_serializable(package="keras_regs")
class Scheduled(Regularizer):
    """Gives any Keras regularizer a strength that can change: `strength * regularizer(x)`.

    Keras's own regularizers hold their factors as numbers, which a compiled training step never
    reads again. Wrapped, they can be scheduled like the regularizers of this package.

    It acts wherever the wrapped one would, on weights or on activities, and with the same value.

    Args:
        regularizer: A `keras.Regularizer`, or anything that `keras.regularizers.get` takes, such
            as `"l2"`. To be saved with a model, a function needs
            `keras.saving.register_keras_serializable`.
        strength: Factor of the wrapped regularizer's value. Defaults to 1.

    Raises:
        ValueError: If `regularizer` is none, or is one that has a strength of its own; or if
            `strength` is negative, NaN, infinite or not a number.

    Example:

    >>> regularizer = kr.Scheduled(keras.regularizers.OrthogonalRegularizer(0.01))
    >>> layer = keras.layers.Dense(4, kernel_regularizer=regularizer)
    """

    def __init__(self, regularizer: Any, strength: float = 1.0) -> None:
        super().__init__(strength)
        resolved = keras.regularizers.get(regularizer)
        if resolved is None or isinstance(resolved, Regularizer):
            raise ValueError(
                "Argument `regularizer` must be a regularizer without a strength of its own, such "
                f"as `keras.regularizers.L2(0.01)`. Received: regularizer={regularizer!r}"
            )
        self.regularizer = resolved

    def penalty(self, x: Any) -> Any:
        return at_least_float32(self.regularizer(at_least_float32(x)))

    def get_config(self) -> dict[str, Any]:
        return {
            "regularizer": keras.regularizers.serialize(self.regularizer),
            **super().get_config(),
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Scheduled":
        regularizer = keras.regularizers.deserialize(config["regularizer"])
        return cls(**{**config, "regularizer": regularizer})


@keras.saving.register_keras_serializable(package="keras_regs")
class Thresholded(Regularizer):
    """Acts only while the penalty of another regularizer is above a threshold.

    `penalty = p if p > threshold else 0`, with `p` the penalty of the wrapped one at strength 1.
    Below the threshold, neither value nor gradient is left: weights may be as large as they like up
    to a norm, as in Ivanov regularization.

    It has the strength of the wrapped regularizer, and schedules change that.

    Args:
        regularizer: A regularizer of this package. One of Keras's own has no strength that could
            be told from its value: wrap it in `keras_regs.Scheduled` first.
        threshold: A finite number, in the units of `regularizer.penalty`. That of `RFAVEntropy`
            is negative, and so is a threshold that makes sense for it.

    Raises:
        ValueError: If `regularizer` is none of this package's; if `threshold` is no finite number.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission,
        appendix B, where it did not help strong regularization to learn.

    Example:

    >>> regularizer = kr.Thresholded(kr.L2(0.1), threshold=10.0)
    >>> float(regularizer.penalty([3.0, 0.0])), float(regularizer.penalty([3.0, 2.0]))
    (0.0, 13.0)
    """

    def __init__(self, regularizer: Regularizer, threshold: float) -> None:
        if not isinstance(regularizer, Regularizer):
            raise ValueError(
                "Argument `regularizer` must be a regularizer of keras_regs. Wrap another one in "
                f"`keras_regs.Scheduled` first. Received: regularizer={regularizer!r}"
            )
        self.regularizer = regularizer
        self.threshold = validated_number(threshold, "threshold", at_least=None)

    def for_layer(self, layer: Any, weight: str) -> "Thresholded":
        return Thresholded(self.regularizer.for_layer(layer, weight), self.threshold)

    def penalty(self, x: Any) -> Any:
        penalty = self.regularizer.penalty(x)
        # Asked so that NaN stays NaN.
        return ops.where(penalty <= self.threshold, ops.zeros_like(penalty), penalty)

    # All but the penalty is that of the wrapped regularizer, its state included.

    @property
    def acts_on(self) -> str:
        return self.regularizer.acts_on

    @property
    def needs_labels(self) -> bool:
        return self.regularizer.needs_labels

    @property
    def state(self) -> Any:
        return self.regularizer.state

    @property
    def _base_strength(self) -> float:
        return self.regularizer._base_strength

    @_base_strength.setter
    def _base_strength(self, value: float) -> None:
        self.regularizer._base_strength = value

    @property
    def _state_shape(self) -> tuple[int, ...]:
        return self.regularizer._state_shape

    def _strength_tensor(self) -> Any:
        return self.regularizer._strength_tensor()

    def _state_with(self, strength: float) -> Any:
        return self.regularizer._state_with(strength)

    def _for_keras(self, x: Any, loss: Any) -> Any:
        return self.regularizer._for_keras(x, loss)

    def get_config(self) -> dict[str, Any]:
        return {
            "regularizer": keras.regularizers.serialize(self.regularizer),
            "threshold": self.threshold,
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Thresholded":
        regularizer = keras.regularizers.deserialize(config["regularizer"])
        return cls(regularizer, config["threshold"])


@keras.saving.register_keras_serializable(package="keras_regs")
class Sum(Regularizer):
    """Several regularizers in one place, such as two of the same kernel.

    `penalty = sum_r strength_r * penalty_r`, with the strengths that the parts were made with.
    Schedules change the strength of the sum, and with it all parts alike, as in `L1L2`.

    Args:
        regularizers: The parts, at least one: regularizers of this package, of Keras, or both.
        strength: Factor of the sum. Defaults to 1.

    Raises:
        ValueError: If `regularizers` is empty or holds anything else, or a regularizer with state
            of its own besides its strength (`RFAVEntropy` with `positions` below 1); or if
            `strength` is negative, NaN, infinite or not a number.

    Example:

    >>> regularizer = kr.Sum([kr.L2(0.5), kr.FilterCorrelation(1.0)])
    >>> float(regularizer.penalty([[1.0], [2.0]]))  # 0.5 * 5, and nothing for a single filter
    2.5
    """

    def __init__(self, regularizers: Sequence[Any], strength: float = 1.0) -> None:
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
        # As they are now: a part's own strength could not be changed in a compiled step.
        self._factors = [getattr(part, "base_strength", 1.0) for part in regularizers]

    def for_layer(self, layer: Any, weight: str) -> "Sum":
        parts = [
            part.for_layer(layer, weight) if isinstance(part, Regularizer) else part
            for part in self.regularizers
        ]
        return Sum(parts, self.base_strength)

    def penalty(self, x: Any) -> Any:
        return sum(
            factor * self._part(part, x)
            for factor, part in zip(self._factors, self.regularizers, strict=True)
        )

    def _part(self, part: Any, x: Any) -> Any:
        if isinstance(part, Regularizer):
            value = part.penalty(x)
        else:
            value = at_least_float32(part(at_least_float32(x)))
        if self.acts_on == "activity" and getattr(part, "acts_on", "weight") == "weight":
            # What Keras does to it anywhere else: a norm of activities is a mean over the batch.
            return ops.divide_no_nan(value, ops.cast(ops.shape(x)[0], value.dtype))
        return value

    @property
    def acts_on(self) -> str:
        on = {getattr(part, "acts_on", "weight") for part in self.regularizers}
        return "activity" if "activity" in on else "weight"

    @property
    def needs_labels(self) -> bool:
        return any(getattr(part, "needs_labels", False) for part in self.regularizers)

    def _for_keras(self, x: Any, loss: Any) -> Any:
        if self.acts_on == "weight":
            return loss
        return loss * as_factor(ops.shape(x)[0], loss)

    def get_config(self) -> dict[str, Any]:
        parts = [keras.regularizers.serialize(part) for part in self.regularizers]
        return {"regularizers": parts, **super().get_config()}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Sum":
        parts = [keras.regularizers.deserialize(part) for part in config["regularizers"]]
        return cls(**{**config, "regularizers": parts})
