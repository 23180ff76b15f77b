"""A wrapper that applies a regularizer only above a threshold."""

from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import Place


@keras.saving.register_keras_serializable(package="keras_regs")
class Thresholded(Regularizer):
    r"""Applies another regularizer only while its penalty is above a threshold.

    With $p$ the penalty of the wrapped regularizer at strength 1:

    $$
    \text{penalty} = p \text{ if } p > \text{threshold, else } 0
    $$

    At or below the threshold, both the value and the gradient are zero. As in Ivanov
    regularization, weights are not penalized until their norm reaches a bound.

    The wrapper has the strength of the wrapped regularizer, and schedules change this strength.

    Args:
        regularizer: A regularizer of this package. Wrap a Keras regularizer in
            `keras_regs.Scheduled` first.
        threshold: A finite number, in the units of `regularizer.penalty`. `RFAVEntropy` has
            negative penalties, so its threshold should be negative.

    Raises:
        ValueError: If `regularizer` is not a regularizer of this package, or `threshold` is not a
            finite number.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission,
        appendix B. There, it did not help networks to learn with strong regularization.

    Example:

    >>> regularizer = kr.Thresholded(kr.L2(0.1), threshold=10.0)
    >>> float(regularizer.penalty([3.0, 0.0])), float(regularizer.penalty([3.0, 2.0]))
    (0.0, 13.0)
    """

    def __init__(self, regularizer: Regularizer, threshold: float) -> None:
        if not isinstance(regularizer, Regularizer):
            raise ValueError(
                "Argument `regularizer` must be a regularizer of keras_regs. Wrap a Keras "
                "regularizer in `keras_regs.Scheduled` first. "
                f"Received: regularizer={regularizer!r}"
            )
        self.regularizer = regularizer
        self.threshold = validated_number(threshold, "threshold", at_least=None)

    def for_layer(self, layer: keras.Layer, weight: str) -> "Thresholded":
        return Thresholded(self.regularizer.for_layer(layer, weight), self.threshold)

    def penalty(self, x: Tensor, **known: Any) -> Tensor:
        """Returns the penalty at strength 1. Keyword arguments go to the wrapped regularizer."""
        return self._above(self.regularizer.penalty(x, **known))

    def _penalty_in(self, place: Place, x: Tensor) -> Tensor:
        return self._above(self.regularizer._penalty_in(place, x))

    def _above(self, penalty: Tensor) -> Tensor:
        # The comparison is written so that NaN stays NaN.
        return ops.where(penalty <= self.threshold, ops.zeros_like(penalty), penalty)

    # Everything except the penalty is delegated to the wrapped regularizer, including its state.

    @property
    def acts_on(self) -> str:
        return self.regularizer.acts_on

    @property
    def roles(self) -> frozenset[str]:
        return self.regularizer.roles

    @property
    def needs_labels(self) -> bool:
        return self.regularizer.needs_labels

    @property
    def state(self) -> Tensor:
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

    def _strength_tensor(self) -> Tensor:
        return self.regularizer._strength_tensor()

    def _state_with(self, strength: float) -> Tensor:
        return self.regularizer._state_with(strength)

    def _for_keras(self, x: Tensor, loss: Tensor, mask: Tensor) -> Tensor:
        return self.regularizer._for_keras(x, loss, mask)

    def get_config(self) -> dict[str, Any]:
        return {
            "regularizer": keras.regularizers.serialize(self.regularizer),
            "threshold": self.threshold,
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Thresholded":
        regularizer = keras.regularizers.deserialize(config["regularizer"])
        return cls(regularizer, config["threshold"])
