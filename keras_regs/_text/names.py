"""Unique names."""

from collections.abc import Container


def unused(name: str, names: Container[str]) -> str:
    """`name`, followed by a number if the name is already taken."""
    number, found = 0, name
    while found in names:
        number += 1
        found = f"{name}_{number}"
    return found
