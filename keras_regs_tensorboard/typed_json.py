"""JSON described by type hints: reading with a check of each field, and writing.

A description is `str`, a `Literal` of strings, `Number`, `Annotated[int, AtLeast(...)]`, a `tuple`
or a `Mapping` of descriptions, one of these or `None`, or a dataclass whose fields have such hints.
A field with a default may be missing.
"""

import dataclasses
import math
import numbers
import sys
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

# A number, or None for numbers that are not finite, which JSON does not support.
Number = float | None

# Upper limit of numbers in binary replies, and of the lengths of a browser's typed arrays.
LARGEST_INTEGER = 2**31 - 1


class AtLeast(NamedTuple):
    """Annotates an integer with its lower bound."""

    bound: int


def plain(value: Any) -> Any:
    """Returns a value for JSON: dataclasses as objects, numbers that are not finite as None."""
    # Nearly all values are of these types, and the checks below take several times as long.
    kind = type(value)
    if kind is float:
        return value if math.isfinite(value) else None
    if kind is str or kind is int or value is None:
        return value
    if dataclasses.is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    if isinstance(value, numbers.Real) and not isinstance(value, numbers.Integral):
        return float(value) if math.isfinite(value) else None
    return value


def read(described: Any, value: Any) -> Any:
    """Returns decoded JSON as described. Fields that are not described are ignored.

    Raises:
        ValueError: If the JSON does not match its description.
    """
    return _reader(described)(value)


def fields(described: type) -> dict[str, Any]:
    """Returns the descriptions of a dataclass's fields, inherited ones first."""
    hints = get_type_hints(described, include_extras=True)
    return {each.name: hints[each.name] for each in dataclasses.fields(described)}


@cache
def _reader(described: Any) -> Callable[[Any], Any]:
    if described is str:
        return _text
    if described == Number:
        return _number
    if isinstance(described, type) and dataclasses.is_dataclass(described):
        return _object_reader(described)
    origin, parts = get_origin(described), get_args(described)
    if origin is Annotated and parts[0] is int:
        return _integer_reader(parts[1])
    if origin is Literal:
        return _choice_reader(parts)
    if origin is tuple:
        return _list_reader(parts[0]) if parts[-1] is Ellipsis else _tuple_reader(parts)
    if origin is Mapping:
        return _mapping_reader(*parts)
    if origin is UnionType and parts[1:] == (NoneType,):
        return _optional_reader(_reader(parts[0]))
    raise TypeError(f"No JSON is described by {described!r}.")


def _object_reader(described: type) -> Callable[[Any], Any]:
    readers = {name: _reader(hint) for name, hint in fields(described).items()}
    required = {
        each.name
        for each in dataclasses.fields(described)
        if each.default is each.default_factory is dataclasses.MISSING
    }

    def checked(value: Any) -> Any:
        _require(isinstance(value, dict) and value.keys() >= required)
        return described(
            **{name: read(value[name]) for name, read in readers.items() if name in value}
        )

    return checked


def _list_reader(entry: Any) -> Callable[[Any], Any]:
    read_entry = _reader(entry)

    def checked(value: Any) -> Any:
        _require(isinstance(value, list))
        return tuple(read_entry(each) for each in value)

    return checked


def _tuple_reader(entries: tuple[Any, ...]) -> Callable[[Any], Any]:
    readers = [_reader(entry) for entry in entries]

    def checked(value: Any) -> Any:
        _require(isinstance(value, list) and len(value) == len(readers))
        return _shared(
            tuple(read_each(each) for read_each, each in zip(readers, value, strict=True))
        )

    return checked


def _mapping_reader(key: Any, entry: Any) -> Callable[[Any], Any]:
    read_entry = _reader(entry)
    # With named keys, unknown ones are ignored, and the others get a fixed order.
    names = get_args(key) if get_origin(key) is Literal else None

    def checked(value: Any) -> Any:
        _require(isinstance(value, dict))
        found = {_text(name): read_entry(each) for name, each in value.items()}
        return found if names is None else {name: found[name] for name in names if name in found}

    return checked


def _optional_reader(read_other: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read_other(value)


def _integer_reader(least: AtLeast) -> Callable[[Any], Any]:
    def checked(value: Any) -> Any:
        # `True` is an instance of `int`.
        _require(type(value) is int and least.bound <= value <= LARGEST_INTEGER)
        return value

    return checked


def _text(value: Any) -> str:
    _require(type(value) is str)
    # Interned, because repeated strings would take most of the memory.
    return sys.intern(value)


def _choice_reader(choices: tuple[str, ...]) -> Callable[[Any], Any]:
    def checked(value: Any) -> Any:
        _require(value in choices)
        return _text(value)

    return checked


@lru_cache(maxsize=1024)
def _shared(value: Any) -> Any:
    """Returns the same object for equal tuples, because some occur often, such as shapes."""
    return value


def _number(value: Any) -> float | None:
    if value is None:
        return None
    _require(type(value) in (int, float))
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _require(condition: bool) -> None:
    if not condition:
        raise ValueError("JSON is not what its description says.")
