"""Checks of arguments. Errors name the argument, the expectation and the value received."""

from collections.abc import Sequence
from numbers import Integral
from typing import Any, TypeVar

Choice = TypeVar("Choice")

_LARGEST_FLOAT32 = 3.4028234663852886e38


def validated_number(
    value: Any,
    name: str,
    at_least: float | None = 0,
    above: float | None = None,
    at_most: float | None = None,
) -> float:
    """`value` as a Python float, or a `ValueError` that names the argument `name`.

    It must be finite and within the bounds. If `above` is given, `at_least` is ignored.
    """
    # To a user, scalars of NumPy and of a backend are numbers as well.
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
        or (at_most is not None and number > at_most)
    ):
        bound = f" of at least {at_least}" if at_least is not None else ""
        bound = f" above {above}" if above is not None else bound
        bound += f" and at most {at_most}" if at_most is not None else ""
        raise ValueError(
            f"Argument `{name}` must be a finite number{bound}. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )
    return float(number)


def validated_count(value: Any, name: str, at_least: int = 1) -> int:
    """`value` as an int of at least `at_least`, or a `ValueError` that names it `name`."""
    if not _is_whole(value) or value < at_least:
        raise ValueError(
            f"Argument `{name}` must be a whole number of at least {at_least}. "
            f"Received: {name}={value!r}"
        )
    return int(value)


def validated_seeds(seeds: Any) -> list[int]:
    """The seeds as a list, `0..n-1` for a number n, or a `ValueError`."""
    if _is_whole(seeds) and seeds >= 1:
        return list(range(int(seeds)))
    found = list(seeds) if isinstance(seeds, Sequence) and not isinstance(seeds, str) else []
    whole = all(_is_whole(seed) and 0 <= seed < 2**32 for seed in found)
    if not found or not whole or len(set(found)) != len(found):
        raise ValueError(
            "Argument `seeds` must be a number of seeds, at least 1, or a list of different whole "
            f"numbers from 0 to 2**32 - 1. Received: seeds={seeds!r}"
        )
    return [int(seed) for seed in found]


def validated_choice(value: Any, choices: Sequence[Choice], name: str) -> Choice:
    """`value` if it is one of `choices`, or a `ValueError` that names the argument `name`."""
    for choice in choices:
        if isinstance(value, type(choice)) and value == choice:  # 1 is not True
            return choice
    listed = ", ".join(repr(choice) for choice in choices[:-1])
    raise ValueError(
        f"Argument `{name}` must be {listed} or {choices[-1]!r}. Received: {name}={value!r}"
    )


def validated_function(value: Any, name: str, what: str) -> Any:
    """`value` if it is callable, or a `ValueError` that says what it must be."""
    if not callable(value):
        raise ValueError(f"Argument `{name}` must be a function {what}. Received: {name}={value!r}")
    return value


def validated_epochs(value: Any, name: str, at_least: int = 0) -> int:
    """`value` as an int, or a `ValueError` that names the argument `name`."""
    if not _is_whole(value) or value < at_least:
        raise ValueError(
            f"Argument `{name}` must be a whole number of epochs of at least {at_least}. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )
    return int(value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, Integral) and not isinstance(value, bool)
