"""Percentiles against NumPy's, and histograms against what TensorBoard makes of them."""

import numpy as np
import pytest
from tensorboard.plugins.distribution import compressor

from keras_regs._math.distribution import PERCENTILES, _off_the_bars, buckets, percentiles

NUMBERS = {
    "normal": lambda rng: rng.normal(size=500),
    "few": lambda rng: rng.normal(size=3),
    "two": lambda rng: rng.normal(size=2),
    "most are zero": lambda rng: rng.normal(size=300) * (rng.random(300) < 0.2),
    "clipped": lambda rng: np.clip(rng.normal(size=300), -0.7, 0.7),
    "clipped below": lambda rng: np.maximum(rng.normal(size=300), 0),
    "three values": lambda rng: 0.3 * np.sign(rng.normal(size=300)) * (rng.random(300) < 0.6),
    "two values": lambda rng: 0.3 * np.sign(rng.normal(size=300)),
    "neighbours": lambda rng: np.array([1, np.nextafter(np.float32(1), np.float32(2))]),
    "far away": lambda rng: np.append(rng.normal(size=300), 1e6),
    "large": lambda rng: 1e38 * rng.uniform(-3, 3, size=300),
    "all the same": lambda rng: np.full(7, 0.3),
    "one": lambda rng: np.array([0.3]),
}


cases = pytest.mark.parametrize("case", NUMBERS)
dtypes = pytest.mark.parametrize("dtype", ["float32", "float64"])


def sorted_numbers(case, dtype="float32", seed=0):
    return np.sort(NUMBERS[case](np.random.default_rng(seed)).astype(dtype))


def bars(histogram, start, end):
    """The bars that TensorBoard's page draws, after `tf_histogram_dashboard`, `convertBins`."""
    if start == end:
        start, end = start / 1.1 - 1, end * 1.1 + 1
    width, bucket, heights = (end - start) / 30, 0, []
    for number in range(30):
        left = start + number * width
        right, height = left + width, 0.0
        while bucket < len(histogram):
            low, high, count = histogram[bucket]
            low, high = max(start, low), min(end, high)
            if high > low:
                overlap = min(high, right) - max(low, left)
                height += max(overlap, 0) / (high - low) * count
            elif left <= low and (high <= right if right >= end else high < right):
                height += count
            if high > right:
                break
            bucket += 1
        heights.append(height)
    return heights


def test_percentiles_are_those_that_tensorboard_draws():
    assert tuple(point / 100 for point in compressor.NORMAL_HISTOGRAM_BPS[::-1]) == PERCENTILES


@cases
@dtypes
def test_percentiles_are_those_of_numpy(case, dtype):
    numbers = sorted_numbers(case, dtype)
    expected = np.percentile(numbers.astype("float64"), PERCENTILES)
    np.testing.assert_allclose(percentiles(numbers), expected, rtol=1e-14, atol=1e-15)


@cases
@dtypes
def test_tensorboard_finds_the_percentiles_in_the_histogram(case, dtype):
    numbers = sorted_numbers(case, dtype)
    found = compressor.compress_histogram(buckets(numbers).tolist())
    atol = 1e-11 * float(numbers[-1] - numbers[0].astype("float64"))
    np.testing.assert_allclose(
        [value for _, value in found][::-1], percentiles(numbers), rtol=1e-15, atol=atol
    )


@pytest.mark.parametrize(("case", "zeros"), [("most are zero", (2, 7)), ("clipped below", (0, 5))])
def test_zeros_are_zero_in_tensorboard(case, zeros):
    found = compressor.compress_histogram(buckets(sorted_numbers(case)).tolist())
    values = np.array([value for _, value in found])
    # From where TensorBoard shows numbers as zero.
    assert list(np.flatnonzero(abs(values) < 1e-15)) == list(range(*zeros))


@cases
@dtypes
def test_buckets_follow_one_another_and_hold_all_numbers(case, dtype):
    numbers = sorted_numbers(case, dtype)
    left, right, count = buckets(numbers).T
    assert (left[0], right[-1]) == (numbers[0], numbers[-1])
    assert (left[1:] == right[:-1]).all()
    assert (left <= right).all()
    assert (count >= 0).all()
    np.testing.assert_allclose(count.sum(), len(numbers), rtol=1e-12)


def test_buckets_are_cut_where_tensorboard_cuts_them():
    numbers = sorted_numbers("normal", "float64")
    edges = np.append(buckets(numbers)[:, 0], numbers[-1])
    assert len(edges) == 31 + len(PERCENTILES) - 2
    for edge in [*np.linspace(numbers[0], numbers[-1], 31), *percentiles(numbers)]:
        np.testing.assert_allclose(edges[abs(edges - edge).argmin()], edge, atol=1e-10)


def test_edges_stay_in_order_where_they_are_moved():
    # The second is just close enough to 3/30 to be moved, beyond the third if that were let happen.
    edges = np.array([0.0, 0.1 + 0.999999e-7 / 30, 0.1 + 1.000001e-7 / 30, 1.0])
    moved = _off_the_bars(edges)
    assert moved[1] > edges[2]
    assert (np.diff(moved) >= 0).all()


@pytest.mark.parametrize("case", ["normal", "few", "two", "far away"])
def test_counts_are_close_to_true_ones(case):
    numbers = sorted_numbers(case)
    left, right, count = buckets(numbers).T
    true = np.searchsorted(numbers, right, "right") - np.searchsorted(numbers, left, "right")
    assert abs(count - true).max() < 2


@cases
@pytest.mark.parametrize("seed", range(5))
def test_no_number_is_lost_where_tensorboard_draws_bars(case, seed):
    numbers = sorted_numbers(case, seed=seed)
    drawn = bars(buckets(numbers).tolist(), float(numbers[0]), float(numbers[-1]))
    np.testing.assert_allclose(sum(drawn), len(numbers), rtol=1e-3)


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_has_no_percentiles(number):
    numbers = np.sort(np.array([1.0, number, 2.0], "float32"))
    np.testing.assert_array_equal(percentiles(numbers), np.full(9, np.nan))
