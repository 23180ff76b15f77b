"""Choosing layers by their names or by shell-style patterns."""

from collections.abc import Sequence
from fnmatch import fnmatchcase


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
    """Whether a shell-style pattern fits the path of a layer, or the layer's own name."""
    return fnmatchcase(path, pattern) or fnmatchcase(path.rpartition("/")[2], pattern)
