"""Which layer loses its entropy, and when."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs_tensorboard.page_format import Fall
from keras_regs_tensorboard.series import finite, lost_since

# The part of a fall that its shortest interval must hold.
MOST = 0.8
# A share as small as that is a matter of rounding.
_ROUNDING = 1e-9


def greatest_falls(
    epochs: Sequence[int], entropies: Mapping[str, Sequence[float | None]]
) -> list[Fall]:
    """The greatest relative fall of each layer's entropy, and when most of it happened.

    It is the one from an epoch to any later one that loses the greatest share, between the last
    epoch of the highest and the first of the lowest entropy. Of the shortest intervals in it with
    most of the fall, it is the one with the most.

    Args:
        epochs: Increasing.
        entropies: For each layer, one value for each epoch.

    Returns:
        One for each layer, the greatest share first. That of a layer without a fall has a share of
        0, and is about all epochs.
    """
    if not epochs:
        return []
    falls = [_greatest_fall(layer, epochs, values) for layer, values in entropies.items()]
    return sorted(falls, key=lambda fall: -fall.share)


def _greatest_fall(layer: str, epochs: Sequence[int], values: Sequence[float | None]) -> Fall:
    since = lost_since(epochs, values)
    counted, heights = finite(epochs, values)
    heights = np.maximum(heights, 0.0)
    highest = np.maximum.accumulate(heights)
    # As long as all was 0, there was nothing to lose.
    shares = 1 - np.divide(heights, highest, out=np.ones_like(heights), where=highest > 0)
    if not len(shares) or shares.max() < _ROUNDING:
        return Fall(
            layer=layer,
            share=0.0,
            start=epochs[0],
            high=float(heights[0]) if len(heights) else None,
            end=epochs[-1],
            low=float(heights[-1]) if len(heights) else None,
            most_from=epochs[0],
            most_to=epochs[-1],
            not_a_number_since=since,
        )
    end = int(np.argmax(shares))
    start = int(np.flatnonzero(heights[:end] == highest[end])[-1])
    most_from, most_to = _most(counted[start : end + 1], heights[start : end + 1])
    return Fall(
        layer=layer,
        share=float(shares[end]),
        start=int(counted[start]),
        high=float(heights[start]),
        end=int(counted[end]),
        low=float(heights[end]),
        most_from=most_from,
        most_to=most_to,
        not_a_number_since=since,
    )


def _most(epochs: Any, heights: Any) -> tuple[int, int]:
    """The shortest interval with most of the fall from the first to the last height."""
    least = MOST * (heights[0] - heights[-1])
    ends = np.arange(len(heights))
    starts = _latest_at_least(heights, heights + least)
    ends, starts = ends[starts >= 0], starts[starts >= 0]
    lengths = epochs[ends] - epochs[starts]
    best = np.lexsort((heights[ends] - heights[starts], lengths))[0]
    return int(epochs[starts[best]]), int(epochs[ends[best]])


def _latest_at_least(values: Any, thresholds: Any) -> Any:
    """For each index, the latest one before it whose value is its threshold or more, else -1.

    All indices go back at once, by powers of two: over so many values as are below the threshold.
    """
    # maxima[k][i] is the maximum of the 2**k values that end with the i-th.
    maxima = [values]
    while 2 ** len(maxima) <= len(values):
        width = 2 ** (len(maxima) - 1)
        wider = maxima[-1].copy()
        wider[width:] = np.maximum(maxima[-1][width:], maxima[-1][:-width])
        maxima.append(wider)
    positions = np.arange(len(values)) - 1
    for power in reversed(range(len(maxima))):
        below = (positions >= 0) & (maxima[power][positions] < thresholds)
        positions = np.where(below, positions - 2**power, positions)
    return np.maximum(positions, -1)
