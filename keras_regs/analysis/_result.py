"""What every measurement returns: numbers that print as a table, and can be saved and drawn."""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs._text.tables import markdown


@dataclasses.dataclass(frozen=True, eq=False)
class Result(ABC):
    """The base of the frozen dataclasses that measurements return."""

    def to_dict(self) -> dict[str, Any]:
        """The fields as Python's own numbers, strings, lists and dicts, which JSON can hold."""
        return {field.name: _plain(getattr(self, field.name)) for field in dataclasses.fields(self)}

    @abstractmethod
    def _rows(self) -> Sequence[Sequence[str]]:
        """The table: its head, and its rows."""

    @abstractmethod
    def plot(self) -> Any:
        """The figure, of Matplotlib."""

    def __str__(self) -> str:
        return markdown(self._rows())


def _plain(value: Any) -> Any:
    if isinstance(value, Result):
        return value.to_dict()
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value
