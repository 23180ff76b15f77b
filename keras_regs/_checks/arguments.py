"""Checks of arguments, whose errors name the argument, what was expected and what was received."""

from collections.abc import Sequence
from numbers import Integral
from typing import Any

_LARGEST_FLOAT32 = 3.4028234663852886e38


def validated_number(
    value: Any, name: str, at_least: float | None = 0, above: float | None = None
) -> float:
    """`value` as a Python float, or a `ValueError` that names the argument `name`.

    It must be finite, and `above` a number if that is given, else `at_least` one unless None.
    """
    # Scalars of NumPy, of any width, and of a backend are numbers to the user.
    number = value
    if getattr(value, "shape", None) == () and hasattr(value, "numpy"):
        number = value.numpy()
    if getattr(number, "shape", None) == () and hasattr(number, "item"):
        number = number.item()
    if (
        isinstance(number, bool)
        or not isinstance(number, int | float)
        or not abs(number) <= _LARGEST_FLOAT32
        or (above is not None and number <= above)
        or (above is None and at_least is not None and number < at_least)
    ):
        bound = f" of at least {at_least}" if at_least is not None else ""
        bound = f" above {above}" if above is not None else bound
        raise ValueError(
            f"Argument `{name}` must be a finite number{bound}. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )
    return float(number)


def validated_count(value: Any, name: str) -> int:
    """`value` as an int of at least 1, or a `ValueError` that names the argument `name`."""
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 1:
        raise ValueError(
            f"Argument `{name}` must be a whole number of at least 1. Received: {name}={value!r}"
        )
    return int(value)


def validated_seed(value: Any, name: str = "seed") -> int:
    """`value` as an int of at least 0, or a `ValueError` that names the argument `name`."""
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 0:
        raise ValueError(
            f"Argument `{name}` must be a whole number of at least 0. Received: {name}={value!r}"
        )
    return int(value)


def validated_choice(value: Any, choices: Sequence[str], name: str) -> str:
    """`value` if it is one of `choices`, or a `ValueError` that names the argument `name`."""
    if not isinstance(value, str) or value not in choices:
        listed = ", ".join(repr(choice) for choice in choices[:-1])
        raise ValueError(
            f"Argument `{name}` must be {listed} or {choices[-1]!r}. Received: {name}={value!r}"
        )
    return value


def validated_epochs(value: int, name: str, at_least: int = 0) -> int:
    """`value` as an int, or a `ValueError` that names the argument `name`."""
    if isinstance(value, bool) or not isinstance(value, Integral) or value < at_least:
        raise ValueError(
            f"Argument `{name}` must be a whole number of epochs of at least {at_least}. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )
    return int(value)
