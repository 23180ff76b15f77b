"""Checks of arguments that everything has which trains several models."""

import copy
from collections.abc import Callable, Sequence
from numbers import Integral
from pathlib import Path
from typing import Any

from keras_regs._checks.samples import count, validated_samples


def validated_pair(value: Any, name: str) -> tuple[Any, Any]:
    """`value` as a pair of inputs and labels of NumPy, or a `ValueError` that names it."""
    if not isinstance(value, tuple | list) or len(value) != 2:
        raise ValueError(
            f"Argument `{name}` must be a pair (x, y) of inputs and labels. "
            f"Received: {name} of type {type(value).__name__}"
            + (f" and length {len(value)}" if isinstance(value, tuple | list) else "")
        )
    x, y = (validated_samples(each, f"{name}[{index}]") for index, each in enumerate(value))
    if count(x) != count(y):
        raise ValueError(
            f"Argument `{name}` must have as many labels as inputs. "
            f"Received: {count(x)} inputs and {count(y)} labels"
        )
    return x, y


def validated_seeds(seeds: Any) -> list[int]:
    """The seeds, `0..n-1` for a number n, or a `ValueError`."""
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


def _is_whole(value: Any) -> bool:
    return isinstance(value, Integral) and not isinstance(value, bool)


def validated_function(value: Any, name: str, what: str) -> Any:
    """`value` if it can be called, or a `ValueError` that says what it must be."""
    if not callable(value):
        raise ValueError(f"Argument `{name}` must be a function {what}. Received: {name}={value!r}")
    return value


def as_folder(folder: str | Path | None) -> Path | None:
    """The folder as a path."""
    return None if folder is None else Path(folder).expanduser()


def with_a_copy(function: Callable[[Any], Any], argument: Any) -> Callable[[], Any]:
    """The function given a copy each time: a regularizer is state of the layer that it is in."""
    return lambda: function(copy.deepcopy(argument))


def no_callbacks(argument: Any) -> list[Any]:
    """Where the user has none."""
    return []
