"""Strength schedules as pure functions `(epoch, strength) -> strength`; nothing of Keras in here.

`epoch` counts from 0, and `strength` is the one that the regularizer was made with, so the result
depends on nothing that happened before: training resumed at any epoch gets the same strengths.
"""

from collections.abc import Callable
from numbers import Integral

Schedule = Callable[[int, float], float]


def validated_epochs(value: int, name: str) -> int:
    """`value` as an int of at least 0, or a `ValueError` that names the argument `name`."""
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 0:
        raise ValueError(
            f"Argument `{name}` must be a whole number of epochs of at least 0. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )
    return int(value)


def delayed(delay: int = 5) -> Schedule:
    """No regularization for the first `delay` epochs, all of it from then on.

    `strength_t = 0` while `epoch < delay`, else `strength` ("Achieving Strong Regularization for
    Deep Neural Networks", ICLR 2018 submission, eq. 8).

    Args:
        delay: Number of epochs without regularization, at least 0.

    Raises:
        ValueError: If `delay` is negative or no whole number.

    Example:

    >>> schedule = kr.schedules.delayed(2)
    >>> [schedule(epoch, 0.1) for epoch in range(4)]
    [0.0, 0.0, 0.1, 0.1]
    """
    delay = validated_epochs(delay, "delay")

    def schedule(epoch: int, strength: float) -> float:
        return 0.0 if epoch < delay else strength

    return schedule
