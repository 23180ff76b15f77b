"""Tiles of a matrix of all pairs of units.

Such a matrix may have gigabytes. A tile and what is computed from it fit into the cache of a CPU.
Each pair is in one tile, so there are no tiles below the diagonal.
"""

from collections.abc import Iterator

# Maximum number of units along each side of a tile: 512 kB in float64.
_SIDE = 256


def sides(units: int) -> list[slice]:
    """Returns the units along the sides of the tiles."""
    return [slice(start, min(start + _SIDE, units)) for start in range(0, units, _SIDE)]


def tiles(units: int) -> Iterator[tuple[slice, slice]]:
    """Yields the rows and columns of each tile. Those on the diagonal have rows like columns."""
    all_sides = sides(units)
    for number, rows in enumerate(all_sides):
        for columns in all_sides[number:]:
            yield rows, columns
