"""Names that differ."""

from collections.abc import Container


def unused(name: str, names: Container[str]) -> str:
    """`name`, with a number behind it if there is one of that name."""
    number, found = 0, name
    while found in names:
        number += 1
        found = f"{name}_{number}"
    return found
