"""The distribution of numbers: percentiles, and a histogram with exactly the same percentiles.

Both take sorted numbers, and interpolate linearly between neighbours.
"""

import numpy as np

from keras_regs._typing import Array

# Maximum, minimum, and 1.5, 1, ..., -1.5 standard deviations of a normal distribution, rounded as
# in TensorBoard.
PERCENTILES = (100.0, 93.32, 84.13, 69.15, 50.0, 30.85, 15.87, 6.68, 0.0)

_BUCKETS = 30  # as in TensorBoard's own histograms, and as many as it draws


def percentiles(numbers: Array) -> Array:
    """The `PERCENTILES` of sorted numbers, from largest to smallest, in float64.

    All of them are NaN if a number is infinite or NaN.
    """
    if not _are_finite(numbers):
        return np.full(len(PERCENTILES), np.nan)
    positions = _percentile_positions(numbers)
    below = np.floor(positions).astype(int)
    above = np.minimum(below + 1, len(numbers) - 1)
    low, high = numbers[below].astype(np.float64), numbers[above].astype(np.float64)
    return low + (positions - below) * (high - low)


def buckets(numbers: Array) -> Array:
    """A histogram of sorted, finite numbers, in TensorBoard's format.

    Each of the `PERCENTILES` is an edge between two buckets, with the exact share of the numbers on
    either side. So TensorBoard's dashboard "Distributions" computes exactly these percentiles.
    Further edges are those of thirty buckets of equal width. The counts are not integers; each
    differs from the exact count by less than two.

    Returns:
        Float64 array of shape `(buckets, 3)`: left edge, right edge, count.
    """
    count = len(numbers)
    smallest, largest = float(numbers[0]), float(numbers[-1])
    if smallest == largest:
        return np.array([[smallest, largest, count]], np.float64)
    # A wider dtype would make `searchsorted` copy all numbers.
    inner = np.linspace(smallest, largest, _BUCKETS + 1)[1:-1].astype(numbers.dtype)
    edges = np.concatenate([inner.astype(np.float64), percentiles(numbers)])
    positions = np.concatenate([_positions(numbers, inner), _percentile_positions(numbers)])
    order = np.lexsort((positions, edges))
    edges = _off_the_bars(edges[order])
    counts = np.diff(positions[order]) * (count / (count - 1))
    return np.stack([edges[:-1], edges[1:], counts], axis=1)


def _off_the_bars(edges: Array) -> Array:
    """Sorted edges, none of which coincide at a boundary of TensorBoard's bars.

    A bucket without width holds equal numbers. TensorBoard draws thirty bars of equal width, and
    can lose such a bucket at a boundary between two bars or at the end. This could be half the
    weights, for example if those are zero and the others are clipped. At these places, the bucket
    gets a width below the resolution of float32.
    """
    start, width = edges[0], edges[-1] - edges[0]
    bars = (edges - start) / width * _BUCKETS
    meet = (abs(bars - np.round(bars)) < 1e-7) & (bars > 0.5)
    spread = np.linspace(start, edges[-1], len(edges))
    return np.maximum.accumulate(np.where(meet, edges + 1e-11 * (spread - edges), edges))


def _are_finite(numbers: Array) -> bool:
    # Sorting moves NaN to the end.
    return bool(np.isfinite(numbers[0]) and np.isfinite(numbers[-1]))


def _percentile_positions(numbers: Array) -> Array:
    """The positions of the percentiles among the numbers, counted from 0."""
    return np.array(PERCENTILES) / 100 * (len(numbers) - 1)


def _positions(numbers: Array, values: Array) -> Array:
    """The positions of values among the numbers, whose range contains all values."""
    below = np.searchsorted(numbers, values, side="right") - 1
    above = np.minimum(below + 1, len(numbers) - 1)
    low, high = numbers[below].astype(np.float64), numbers[above].astype(np.float64)
    return below + (values - low) / np.where(high > low, high - low, 1.0)
