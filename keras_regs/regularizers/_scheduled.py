"""A wrapper that gives a Keras regularizer a strength that can change."""

import warnings
from typing import Any

import keras

from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer, text_of
from keras_regs.regularizers._norms import kept

_NORMS = (keras.regularizers.L1, keras.regularizers.L2, keras.regularizers.L1L2)


def value_of_keras(regularizer: Any, x: Tensor, mask: Tensor = None) -> Tensor:
    """The value of a Keras regularizer or a function at `x`, in float32 or wider.

    For Keras's norms, masked positions are left out. Other regularizers do not take a mask, so
    their values include the padding, and a warning says so.
    """
    if mask is None or type(regularizer) in _NORMS:
        return at_least_float32(regularizer(kept(x, mask)))
    warnings.warn(
        f"The activations have a mask, but `{text_of(regularizer)}` does not take one, so its "
        "value includes the padding. To exclude it, write the regularizer as a "
        "`keras_regs.ActivityRegularizer` with a method `penalty(x, *, mask)`.",
        stacklevel=2,
    )
    return at_least_float32(regularizer(at_least_float32(x)))


@keras.saving.register_keras_serializable(package="keras_regs")
class Scheduled(Regularizer):
    """Wraps a Keras regularizer so that its strength can change: `strength * regularizer(x)`.

    Keras's regularizers hold their factors as Python numbers, which a compiled training step does
    not read again. A wrapped regularizer can be scheduled like any regularizer of this package.

    It can be used wherever the wrapped regularizer can, on weights or activations. At strength 1,
    both have the same value.

    Args:
        regularizer: A `keras.Regularizer`, or anything that `keras.regularizers.get` accepts, such
            as `"l2"`. A function must be registered with
            `keras.saving.register_keras_serializable` to be saved with a model.
        strength: Factor of the wrapped regularizer's value. Defaults to 1.

    Raises:
        ValueError: If `regularizer` is None or already has a strength, or if `strength` is
            negative, NaN, infinite or not a number.

    Example:

    >>> regularizer = kr.Scheduled(keras.regularizers.L2(0.01), strength=2.0)
    >>> layer = keras.layers.Dense(4, kernel_regularizer=regularizer)
    >>> round(float(regularizer([[1.0, -2.0], [3.0, 0.0]])), 4)  # 2 * 0.01 * 14
    0.28
    """

    def __init__(self, regularizer: Any, *, strength: float = 1.0) -> None:
        super().__init__(strength)
        resolved = keras.regularizers.get(regularizer)
        if resolved is None or isinstance(resolved, Regularizer):
            raise ValueError(
                "Argument `regularizer` must be a Keras regularizer, such as "
                "`keras.regularizers.L2(0.01)`. Regularizers of keras_regs already have a "
                f"strength. Received: regularizer={regularizer!r}"
            )
        self.regularizer = resolved

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """Returns the value of the wrapped regularizer at `x`.

        Args:
            x: A weight or activations.
            mask: Boolean mask of the first axes of `x`, False at padding. Defaults to None.
        """
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
