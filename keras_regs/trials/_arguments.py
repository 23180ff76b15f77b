"""Common arguments of functions that train several models."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any


def as_folder(folder: str | Path | None) -> Path | None:
    """Returns the folder as a path."""
    return None if folder is None else Path(folder).expanduser()


def with_a_copy(function: Callable[[Any], Any], argument: Any) -> Callable[[], Any]:
    """Returns a function that passes a new copy, because a regularizer is state of its layer."""
    return lambda: function(copy.deepcopy(argument))


def no_callbacks(argument: Any) -> list[Any]:
    """Returns no callbacks, if the user passes none."""
    return []
