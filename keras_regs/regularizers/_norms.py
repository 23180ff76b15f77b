"""Counterparts of Keras's `L1`, `L2` and `L1L2` whose strength can change during training."""

from typing import Any

import keras
from keras import ops

from keras_regs._checks.arguments import validated_number
from keras_regs._math.masks import without_padding
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer


def kept(x: Tensor, mask: Tensor) -> Tensor:
    """`x` in float32 or wider, with zeros at masked positions."""
    x = at_least_float32(x)
    return x if mask is None else without_padding(x, mask)


@keras.saving.register_keras_serializable(package="keras_regs")
class L1(Regularizer):
    r"""L1 penalty, the sum of absolute values.

    $$
    \text{penalty} = \sum_i |w_i|
    $$

    Unlike `keras.regularizers.L1`, its strength can be scheduled. It makes weights small, but not
    exactly zero; see `keras_regs.ProximalL1` for exact zeros.

    As an activity regularizer, it takes the sum over each sample and averages over the batch, as
    Keras does for every activity regularizer:

    $$
    \text{penalty} = \frac{1}{n} \sum_n \sum_i |z_{ni}|
    $$

    This is *L1R* in "On the Statistical and Information Theoretical Characteristics of DNN
    Representations", except for the factor $1/n$: the paper sums over the $n$ samples of a batch. A
    strength λ in the paper is `strength=n * λ` here. With the factor, the effect of a strength does
    not depend on the batch size.

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
        """Returns the penalty at strength 1. `mask` is as for `RFAVEntropy.penalty`."""
        return ops.sum(ops.absolute(kept(x, mask)))


@keras.saving.register_keras_serializable(package="keras_regs")
class L2(Regularizer):
    r"""L2 penalty, the sum of squares.

    $$
    \text{penalty} = \sum_i w_i^2
    $$

    Unlike `keras.regularizers.L2`, its strength can be scheduled. As an activity regularizer, it
    takes the sum over each sample and averages over the batch.

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
        """Returns the penalty at strength 1. `mask` is as for `RFAVEntropy.penalty`."""
        return ops.sum(ops.square(kept(x, mask)))


@keras.saving.register_keras_serializable(package="keras_regs")
class L1L2(Regularizer):
    r"""L1 and L2 penalty, a weighted sum of absolute values and squares.

    $$
    \text{penalty} = l_1 \sum_i |w_i| + l_2 \sum_i w_i^2
    $$

    Unlike `keras.regularizers.L1L2`, its strength can be scheduled. A schedule changes `strength`,
    which scales both terms. As an activity regularizer, it takes the sum over each sample and
    averages over the batch.

    Args:
        strength: Factor of both terms, a finite number of at least 0. Defaults to 1.
        l1: Factor of the absolute values, a finite number of at least 0. Defaults to None, which
            means 0 if `l2` is given.
        l2: Factor of the squares, a finite number of at least 0. Defaults to None, which means 0
            if `l1` is given.

    Raises:
        ValueError: If neither `l1` nor `l2` is given, or an argument is negative, NaN, infinite or
            not a number.
        TypeError: If a factor is passed by position.

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
                "`keras_regs.L1L2` takes the factors of its norms as keyword arguments: "
                f"`keras_regs.L1L2(l1={strength!r}, l2={factors[0]!r})`. "
                f"Received: {(strength, *factors)}"
            )
        super().__init__(strength)
        if l1 is None and l2 is None:
            raise ValueError(
                "`keras_regs.L1L2` needs at least one of `l1` and `l2`, for example "
                "`keras_regs.L1L2(l1=1e-5, l2=1e-4)`. "
                f"Received: strength={strength!r}, l1=None, l2=None"
            )
        self.l1 = validated_number(0.0 if l1 is None else l1, "l1")
        self.l2 = validated_number(0.0 if l2 is None else l2, "l2")

    def penalty(self, x: Tensor, *, mask: Tensor = None) -> Tensor:
        """Returns the penalty at strength 1. `mask` is as for `RFAVEntropy.penalty`."""
        x = kept(x, mask)
        return self.l1 * ops.sum(ops.absolute(x)) + self.l2 * ops.sum(ops.square(x))

    def get_config(self) -> dict[str, Any]:
        return {"l1": self.l1, "l2": self.l2, **super().get_config()}


def _refuse(unknown: dict[str, Any], name: str) -> None:
    """Refuses the argument names of Keras, and says what the argument is called here."""
    for argument, value in unknown.items():
        if argument == name.lower():
            raise TypeError(
                f"`keras_regs.{name}` calls its factor `strength`: use "
                f"`keras_regs.{name}({value!r})`. Received: {argument}={value!r}"
            )
        raise TypeError(
            f"`keras_regs.{name}` takes only the argument `strength`. "
            f"Received: {argument}={value!r}"
        )
