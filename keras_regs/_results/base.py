"""Base class of all results: they print as a table, and can be exported and plotted."""

import csv
import dataclasses
import io
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from keras_regs._text.tables import markdown

Value = TypeVar("Value")


@dataclasses.dataclass(frozen=True, eq=False)
class Result(ABC):
    """Base class of the frozen dataclasses that measurements return."""

    def to_dict(self) -> dict[str, Any]:
        """Returns the fields as plain Python numbers, strings, lists and dicts, ready for JSON."""
        return {field.name: _plain(getattr(self, field.name)) for field in dataclasses.fields(self)}

    def to_markdown(self) -> str:
        """Returns the table in Markdown, as `print` shows it."""
        return markdown(self._rows())

    def to_csv(self, path: str | Path | None = None) -> str | None:
        """Writes the numbers as comma-separated values, not rounded, below a header line.

        Args:
            path: File to write. Defaults to None: the text is returned instead.

        Returns:
            The text if `path` is None, otherwise None.
        """
        records = self._records()
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(records[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows([{name: _plain(each) for name, each in row.items()} for row in records])
        if path is None:
            return text.getvalue()
        Path(path).write_text(text.getvalue(), encoding="utf-8", newline="")
        return None

    @abstractmethod
    def plot(self) -> Any:
        """Draws the numbers with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """

    @abstractmethod
    def _rows(self) -> Sequence[Sequence[str]]:
        """Returns the header and the rows of the table."""

    @abstractmethod
    def _records(self) -> Sequence[Mapping[str, Any]]:
        """Returns one or more rows of the CSV file, each a mapping from columns to values."""

    def __str__(self) -> str:
        return self.to_markdown()


@dataclasses.dataclass(frozen=True, eq=False)
class NamedResult(Result, Mapping[str, Value]):
    """A result that is also a mapping from names of layers or kernels to values."""

    @abstractmethod
    def _by_name(self) -> Mapping[str, Value]:
        """Returns the mapping."""

    def __getitem__(self, name: str) -> Value:
        return self._by_name()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name())

    def __len__(self) -> int:
        return len(self._by_name())

    # Results compare by identity, because comparing arrays does not give one truth value.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


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
