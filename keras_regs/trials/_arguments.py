"""What every function that trains several models makes of its arguments."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any


def as_folder(folder: str | Path | None) -> Path | None:
    """The folder as a path."""
    return None if folder is None else Path(folder).expanduser()


def with_a_copy(function: Callable[[Any], Any], argument: Any) -> Callable[[], Any]:
    """The function given a copy each time: a regularizer is state of the layer that it is in."""
    return lambda: function(copy.deepcopy(argument))


def no_callbacks(argument: Any) -> list[Any]:
    """Where the user has none."""
    return []
