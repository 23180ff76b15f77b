"""A regularizer of Keras with a strength that can change."""

import warnings
from typing import Any

import keras

from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer, text_of
from keras_regs.regularizers._norms import kept

_NORMS = (keras.regularizers.L1, keras.regularizers.L2, keras.regularizers.L1L2)


def value_of_keras(regularizer: Any, x: Tensor, mask: Tensor = None) -> Tensor:
    """What a regularizer of Keras or a function says of `x`, in float32 or wider.

    Of the norms of Keras, without what a mask marks as padding. Others are not told of masks, so a
    warning says that padding counts.
    """
    if mask is None or type(regularizer) in _NORMS:
        return at_least_float32(regularizer(kept(x, mask)))
    warnings.warn(
        f"The activations have a mask, and padding counts in the value of `{text_of(regularizer)}`,"
        " which cannot be told of masks. Write it as a `keras_regs.ActivityRegularizer` whose "
        "method `penalty(x, *, mask)` leaves padding out.",
        stacklevel=2,
    )
    return at_least_float32(regularizer(at_least_float32(x)))


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

    def __init__(self, regularizer: Any, *, strength: float = 1.0) -> None:
        super().__init__(strength)
        resolved = keras.regularizers.get(regularizer)
        if resolved is None or isinstance(resolved, Regularizer):
            raise ValueError(
                "Argument `regularizer` must be a regularizer without a strength of its own, such "
                f"as `keras.regularizers.L2(0.01)`. Received: regularizer={regularizer!r}"
            )
        self.regularizer = resolved

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        return value_of_keras(self.regularizer, x, mask)

    def get_config(self) -> dict[str, Any]:
        return {
            "regularizer": keras.regularizers.serialize(self.regularizer),
            **super().get_config(),
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "Scheduled":
        regularizer = keras.regularizers.deserialize(config["regularizer"])
        return cls(**{**config, "regularizer": regularizer})
