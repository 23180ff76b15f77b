"""Norms of weights: Keras's own `L1`, `L2` and `L1L2` with a strength that can change."""

from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._math.masks import without_padding
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer


def kept(x: Tensor, mask: Tensor) -> Tensor:
    """`x` in float32 or wider, and zero where a mask marks padding."""
    x = at_least_float32(x)
    return x if mask is None else without_padding(x, mask)


@keras.saving.register_keras_serializable(package="keras_regs")
class L1(Regularizer):
    """Sum of absolute values: `strength * sum(|w|)`.

    The counterpart of `keras.regularizers.L1` that schedules can reach. Its subgradient only makes
    weights small, never exactly zero.

    On the activity of a layer it is the mean over the batch of each sample's sum of absolute
    values, as for every activity regularizer of Keras:

        penalty = (1/n) sum_n sum_i |z_i|

    This is the *L1R* of "On the Statistical and Information Theoretical Characteristics of DNN
    Representations", but for the factor 1/n: the paper's formula is a sum over the n samples of a
    batch. Its strength λ is `strength=n * λ` here, where a strength does the same in batches of any
    size.

    Args:
        strength: Factor of the penalty, a finite number of at least 0. Defaults to 0.01.

    Raises:
        ValueError: If `strength` is negative, NaN, infinite or not a number.

    Example:

    >>> float(kr.L1(0.5).penalty([[1.0, -2.0], [3.0, 0.0]]))
    6.0
    """

    def __init__(self, strength: float = 0.01, **unknown: Any) -> None:
        _refuse(unknown, "L1")
        super().__init__(strength)

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        return ops.sum(ops.absolute(kept(x, mask)))


@keras.saving.register_keras_serializable(package="keras_regs")
class L2(Regularizer):
    """Sum of squares: `strength * sum(w**2)`.

    The counterpart of `keras.regularizers.L2` that schedules can reach. On the activity of a
    layer it is the mean over the batch of each sample's sum.

    Args:
        strength: Factor of the penalty, a finite number of at least 0. Defaults to 0.01.

    Raises:
        ValueError: If `strength` is negative, NaN, infinite or not a number.

    Example:

    >>> float(kr.L2(0.5).penalty([[1.0, -2.0], [3.0, 0.0]]))
    14.0
    """

    def __init__(self, strength: float = 0.01, **unknown: Any) -> None:
        _refuse(unknown, "L2")
        super().__init__(strength)

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        return ops.sum(ops.square(kept(x, mask)))


@keras.saving.register_keras_serializable(package="keras_regs")
class L1L2(Regularizer):
    """Both norms: `strength * (l1 * sum(|w|) + l2 * sum(w**2))`.

    The counterpart of `keras.regularizers.L1L2` that schedules can reach. A schedule changes
    `strength`, and so scales both parts alike.

    Args:
        strength: Factor of both parts, a finite number of at least 0. Defaults to 1.
        l1: Factor of the absolute values, a finite number of at least 0. Defaults to None: 0 if
            `l2` is given.
        l2: Factor of the squares, a finite number of at least 0. Defaults to None: 0 if `l1` is
            given.

    Raises:
        ValueError: If neither `l1` nor `l2` is given, or an argument is negative, NaN, infinite or
            not a number.

    Example:

    >>> float(kr.L1L2(l1=0.5, l2=0.25).penalty([[1.0, -2.0], [3.0, 0.0]]))
    6.5
    """

    def __init__(
        self,
        strength: float = 1.0,
        *factors: float,
        l1: float | None = None,
        l2: float | None = None,
    ) -> None:
        if factors:
            raise TypeError(
                "The factors of the norms are named: "
                f"`keras_regs.L1L2(l1={strength!r}, l2={factors[0]!r})`. "
                f"Received: {(strength, *factors)}"
            )
        super().__init__(strength)
        if l1 is None and l2 is None:
            raise ValueError(
                "`L1L2` needs the factor of at least one of its norms, as in "
                "`keras_regs.L1L2(l1=1e-5, l2=1e-4)`. "
                f"Received: strength={strength!r}, l1=None, l2=None"
            )
        self.l1 = validated_number(0.0 if l1 is None else l1, "l1")
        self.l2 = validated_number(0.0 if l2 is None else l2, "l2")

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """The penalty at strength 1, without what a mask of the first axes marks as padding."""
        x = kept(x, mask)
        return self.l1 * ops.sum(ops.absolute(x)) + self.l2 * ops.sum(ops.square(x))

    def get_config(self) -> dict[str, Any]:
        return {"l1": self.l1, "l2": self.l2, **super().get_config()}


def _refuse(unknown: dict[str, Any], name: str) -> None:
    """Tells those who know the regularizers of Keras what the argument is called here."""
    for argument, value in unknown.items():
        if argument == name.lower():
            raise TypeError(
                f"The factor of `keras_regs.{name}` is its strength, which schedules change: "
                f"`keras_regs.{name}({value!r})`. Received: {argument}={value!r}"
            )
        raise TypeError(
            f"`keras_regs.{name}` has the argument `strength`. Received: {argument}={value!r}"
        )
