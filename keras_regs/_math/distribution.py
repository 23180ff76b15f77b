"""How numbers are distributed: percentiles, and a histogram that has the very same ones.

Both take the numbers as sorted, and what lies between two neighbours as spread evenly.
"""

import numpy as np

from keras_regs._typing import Array

# The standard deviations 1.5, 1, ..., -1.5 of a normal distribution, in TensorBoard's rounding.
PERCENTILES = (100.0, 93.32, 84.13, 69.15, 50.0, 30.85, 15.87, 6.68, 0.0)

_BUCKETS = 30  # as in TensorBoard's own histograms, and as many as it draws


def percentiles(numbers: Array) -> Array:
    """The `PERCENTILES` of sorted numbers, from the largest to the smallest, in float64.

    All of them are NaN where a number is infinite or NaN.
    """
    if not _are_finite(numbers):
        return np.full(len(PERCENTILES), np.nan)
    positions = _percentile_positions(numbers)
    below = np.floor(positions).astype(int)
    above = np.minimum(below + 1, len(numbers) - 1)
    low, high = numbers[below].astype(np.float64), numbers[above].astype(np.float64)
    return low + (positions - below) * (high - low)


def buckets(numbers: Array) -> Array:
    """A histogram of sorted, finite numbers, as TensorBoard takes it.

    Each of the `PERCENTILES` is the border of two buckets, with the exact share of the numbers on
    either side. So they are what TensorBoard finds again in its dashboard "Distributions". What
    lies between them is cut where thirty buckets of one width would be. The count of a bucket is
    no whole number then, and less than two away from it.

    Returns:
        Array of shape `(buckets, 3)`, float64: left edge, right edge, count.
    """
    count = len(numbers)
    smallest, largest = float(numbers[0]), float(numbers[-1])
    if smallest == largest:
        return np.array([[smallest, largest, count]], np.float64)
    # Not wider than the numbers, or `searchsorted` would copy all of them.
    inner = np.linspace(smallest, largest, _BUCKETS + 1)[1:-1].astype(numbers.dtype)
    edges = np.concatenate([inner.astype(np.float64), percentiles(numbers)])
    positions = np.concatenate([_positions(numbers, inner), _percentile_positions(numbers)])
    order = np.lexsort((positions, edges))
    edges = _off_the_bars(edges[order])
    counts = np.diff(positions[order]) * (count / (count - 1))
    return np.stack([edges[:-1], edges[1:], counts], axis=1)


def _off_the_bars(edges: Array) -> Array:
    """Sorted edges, of which none are the same where TensorBoard's bars meet.

    A bucket without width holds numbers that are equal. TensorBoard, which draws thirty bars of one
    width, can lose it where two of them meet, and at the very end: half the weights, if those are
    zero and the others clipped. There, it gets a width that is smaller than float32 can tell.
    """
    start, width = edges[0], edges[-1] - edges[0]
    bars = (edges - start) / width * _BUCKETS
    meet = (abs(bars - np.round(bars)) < 1e-7) & (bars > 0.5)
    spread = np.linspace(start, edges[-1], len(edges))
    return np.maximum.accumulate(np.where(meet, edges + 1e-11 * (spread - edges), edges))


def _are_finite(numbers: Array) -> bool:
    # NaN is sorted to the end.
    return bool(np.isfinite(numbers[0]) and np.isfinite(numbers[-1]))


def _percentile_positions(numbers: Array) -> Array:
    """Where the percentiles lie among the numbers, counted from 0."""
    return np.array(PERCENTILES) / 100 * (len(numbers) - 1)


def _positions(numbers: Array, values: Array) -> Array:
    """Where values would lie among the numbers, which begin below them and end above."""
    below = np.searchsorted(numbers, values, side="right") - 1
    above = np.minimum(below + 1, len(numbers) - 1)
    low, high = numbers[below].astype(np.float64), numbers[above].astype(np.float64)
    return below + (values - low) / np.where(high > low, high - low, 1.0)
