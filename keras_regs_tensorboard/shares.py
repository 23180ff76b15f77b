"""The array of a `SharesHeader`: the channels with the largest shares at each place, in bytes.

Each layer has, one after another and each as a plane of all images, rows and columns,

- the numbers of its channels, largest share first: of more than 256 channels, the low bytes of all
  numbers come before the high bytes;
- the levels of their shares, each less the one before, modulo 256;
- the level of the rest, which is the sum of the shares of all other channels, if there are any.

Level `n` is the share `smallest ** (n / 254)`. Level 254 includes all shares below `smallest`, and
is read as 0. Level 255 is not a number. Levels round a share by at most 3 % of it. To sum to 1, the
shares are divided by their sum when they are read.
"""

import math
from typing import Any, NamedTuple

import numpy as np

from keras_regs_tensorboard.page_format import PlaceShares
from keras_regs_tensorboard.record_format import (
    GREATEST_LEVEL,
    NOT_A_NUMBER,
    RecordedLayer,
    SharesHeader,
    index_bytes,
)


class Place(NamedTuple):
    """The channels with the largest shares at a place of a map.

    Attributes:
        channels: Their numbers, counted from 0, largest share first.
        shares: Their shares, NaN if the responses are not numbers.
        rest: The sum of the shares of all other channels. All shares sum to 1.
    """

    channels: list[int]
    shares: list[float]
    rest: float


def smallest(channels: int) -> float:
    """The share below which a share counts as 0."""
    return 1 / (64 * max(64, channels))


def encode(header: SharesHeader, found: dict[str, tuple[Any, Any, Any]]) -> Any:
    """Returns the array of a record.

    Args:
        header: The header of the record.
        found: For each layer, the numbers and the shares of its channels with the largest shares,
            of shape `(kept, images, height, width)`, and the rest, without the first axis. Shares
            are NaN where responses are not numbers.
    """
    planes = []
    for layer in header.layers:
        numbers, shares, rest = found[layer.name]
        # All low bytes lie together, because bytes compress better among their like.
        digits = np.ascontiguousarray(numbers, f"<u{index_bytes(layer)}")[..., None].view(np.uint8)
        planes += [digits[..., digit].ravel() for digit in range(digits.shape[-1])]
        levels = _levels(shares, layer.channels)
        # Small numbers, which compress better. Bytes wrap around, in both directions.
        levels[1:] = np.diff(levels, axis=0)
        planes.append(levels.ravel())
        if header.kept_of(layer) < layer.channels:
            planes.append(_levels(rest, layer.channels).ravel())
    return np.concatenate(planes)


def decode(
    header: SharesHeader, array: Any, layer: int, image: int, row: int, column: int
) -> Place:
    """Returns the shares at a place, whose layer is an index of the header's layers."""
    start = sum(_size(header, each) for each in header.layers[:layer])
    chosen = header.layers[layer]
    block = array[start : start + _size(header, chosen)]
    planes = block.reshape(header.planes_of(chosen), header.images, *chosen.shape)
    at = planes[:, image, row, column]
    kept, digits = header.kept_of(chosen), index_bytes(chosen)
    numbers = np.ascontiguousarray(at[: kept * digits].reshape(digits, kept).T)
    levels = at[kept * digits :].copy()
    levels[:kept] = np.cumsum(levels[:kept], dtype=np.uint8)
    shares = _shares(levels, chosen.channels)
    return Place(
        channels=numbers.view(f"<u{digits}")[:, 0].tolist(),
        shares=shares[:kept].tolist(),
        rest=float(shares[kept:].sum()),
    )


def describe(
    header: SharesHeader, array: Any, levels: Any, place: tuple[int, int, int, int]
) -> PlaceShares:
    """Returns the shares at a place for the page.

    Args:
        header: The header of the record.
        array: Its array.
        levels: The array of the maps of the same epoch, or None if it is damaged.
        place: The index of the layer in the header, the image, the row and the column.
    """
    found = decode(header, array, *place)
    layer = header.layers[place[0]]
    at = header.images * sum(math.prod(each.shape) for each in header.layers[: place[0]])
    at += int(np.ravel_multi_index(place[1:], (header.images, *layer.shape)))
    return PlaceShares(
        epoch=header.epoch,
        level=None if levels is None else int(levels[at]),
        channels=found.channels,
        shares=found.shares,
        others=layer.channels - len(found.channels),
        rest=found.rest,
        smallest=smallest(layer.channels),
    )


def _size(header: SharesHeader, layer: RecordedLayer) -> int:
    return header.images * math.prod(layer.shape) * header.planes_of(layer)


def _shares(levels: Any, channels: int) -> Any:
    if np.any(levels == NOT_A_NUMBER):
        return np.full(levels.shape, np.nan)
    shares = smallest(channels) ** (levels.astype(np.float64) / GREATEST_LEVEL)
    shares[levels == GREATEST_LEVEL] = 0
    # A damaged record may hold no share at all.
    return shares / max(shares.sum(), smallest(channels))


def _levels(shares: Any, channels: int) -> Any:
    least = smallest(channels)
    scaled = GREATEST_LEVEL * np.log(np.clip(shares, least, 1)) / math.log(least)
    return np.where(np.isnan(shares), NOT_A_NUMBER, np.rint(scaled)).astype(np.uint8)
