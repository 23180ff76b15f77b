"""Selecting layers by name or by shell-style pattern."""

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase
from typing import TypeVar

T = TypeVar("T")


def validated_layers(layers: str | Sequence[str] | None) -> list[str] | None:
    """`layers` as a list, or a `ValueError` that names this argument."""
    if layers is None:
        return None
    names = [layers] if isinstance(layers, str) else layers
    if not isinstance(names, Sequence) or not names or not all(isinstance(n, str) for n in names):
        raise ValueError(
            "Argument `layers` must be the name of a layer, a list of names, or None for all "
            f"layers. Received: layers={layers!r}"
        )
    return list(names)


def matches(path: str, pattern: str) -> bool:
    """Whether a shell-style pattern matches the path of a layer, or the layer's name."""
    return fnmatchcase(path, pattern) or fnmatchcase(path.rpartition("/")[2], pattern)


def select(
    candidates: Iterable[T],
    layers: Sequence[str] | None,
    *,
    path: Callable[[T], str],
    kind: str = "",
) -> list[T]:
    """The candidates whose layer matches a pattern, in their order.

    Args:
        candidates: Layers, or objects that belong to one layer each.
        layers: Names of layers or shell-style patterns. None selects all candidates.
        path: Function that returns the path of a candidate's layer.
        kind: What the candidates have in common, such as `"with a kernel"`, for the error.

    Raises:
        ValueError: If a pattern matches no candidate.
    """
    candidates = list(candidates)
    if layers is None:
        return candidates
    for pattern in layers:
        if not any(matches(path(each), pattern) for each in candidates):
            there_are = [path(each) for each in candidates]
            raise ValueError(
                f"Argument `layers`: {nothing_matches(repr(pattern), there_are, kind)} "
                f"Received: layers={list(layers)!r}"
            )
    return [each for each in candidates if any(matches(path(each), p) for p in layers)]


def nothing_matches(pattern: str, paths: Iterable[str], kind: str = "") -> str:
    """The sentence used by every error about a pattern without a match."""
    there_are = list(dict.fromkeys(paths)) or "none"
    return f"no layer {kind + ' ' if kind else ''}matches {pattern}. Available layers: {there_are}."
