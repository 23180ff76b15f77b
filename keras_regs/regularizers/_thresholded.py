"""A regularizer that acts only above a threshold."""

from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import Place


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

    def for_layer(self, layer: keras.Layer, weight: str) -> "Thresholded":
        return Thresholded(self.regularizer.for_layer(layer, weight), self.threshold)

    def penalty(self, x: Tensor, **known: Any) -> Tensor:
        """The penalty at strength 1, with what else the wrapped regularizer's `penalty` takes."""
        return self._above(self.regularizer.penalty(x, **known))

    def _penalty_in(self, place: Place, x: Tensor) -> Tensor:
        return self._above(self.regularizer._penalty_in(place, x))

    def _above(self, penalty: Tensor) -> Tensor:
        # Asked so that NaN stays NaN.
        return ops.where(penalty <= self.threshold, ops.zeros_like(penalty), penalty)

    # All but the penalty is that of the wrapped regularizer, its state included.

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
