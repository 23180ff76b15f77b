"""The layers' greatest falls, against a search through all intervals."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keras_regs_tensorboard.entropy_falls import greatest_falls

pytestmark = pytest.mark.independent_of_backend

# Few distinct values, so that ties and zeros occur; None where training diverged.
HEIGHTS = st.lists(
    st.one_of(st.none(), st.integers(0, 6).map(float), st.floats(0, 5)), min_size=1, max_size=30
)


@st.composite
def series(draw, values=HEIGHTS):
    """Increasing epochs, perhaps with gaps, and a value for each."""
    heights = draw(values)
    steps = draw(st.lists(st.integers(1, 10), min_size=len(heights), max_size=len(heights)))
    return (np.cumsum(steps) - 2).tolist(), heights


@settings(deadline=None)
@given(series())
def test_falls_are_the_best_of_all_intervals(given_series):
    epochs, heights = given_series
    (found,) = greatest_falls(epochs, {"conv1": heights})
    known = {e: h for e, h in zip(epochs, heights, strict=True) if h is not None}
    shares = [
        1 - later / earlier
        for start, earlier in known.items()
        for end, later in known.items()
        if start < end and earlier > 0
    ]
    greatest = max(shares, default=0.0)
    if greatest < 1e-9:
        assert (found.share, found.start, found.end) == (0.0, epochs[0], epochs[-1])
        return
    assert found.share == pytest.approx(greatest)
    assert (known[found.start], known[found.end]) == (found.high, found.low)
    assert found.share == pytest.approx(1 - found.low / found.high)
    # The shortest interval with most of it.
    fall = found.high - found.low
    assert found.start <= found.most_from < found.most_to <= found.end
    assert known[found.most_from] - known[found.most_to] >= 0.8 * fall - 1e-9
    inside = [epoch for epoch in known if found.start <= epoch <= found.end]
    lengths = [
        end - start
        for start in inside
        for end in inside
        if start < end and known[start] - known[end] >= 0.8 * fall + 1e-9
    ]
    assert found.most_to - found.most_from <= min(lengths, default=found.end - found.start)


def test_layers_come_in_the_order_of_their_falls():
    epochs = [-1, 0, 1, 5]
    entropies = {
        "rises": [1.0, 2.0, 3.0, 4.0],
        "falls": [4.0, 4.0, 1.0, 1.0],
        "dead": [0.0, 0.0, 0.0, 0.0],
        "unknown": [None, None, 1.0, None],
        "falls late": [3.0, 4.0, 4.0, 3.0],
        "diverged": [2.0, 1.9, None, None],
        "never": [None] * 4,
    }
    found = [
        (f.layer, round(f.share, 9), f.start, f.high, f.end, f.low, f.most_from, f.most_to)
        for f in greatest_falls(epochs, entropies)
    ]
    assert found == [
        ("falls", 0.75, 0, 4.0, 1, 1.0, 0, 1),
        ("falls late", 0.25, 1, 4.0, 5, 3.0, 1, 5),
        ("diverged", 0.05, -1, 2.0, 0, 1.9, -1, 0),
        ("rises", 0.0, -1, 1.0, 5, 4.0, -1, 5),
        ("dead", 0.0, -1, 0.0, 5, 0.0, -1, 5),
        ("unknown", 0.0, -1, 1.0, 5, 1.0, -1, 5),
        ("never", 0.0, -1, None, 5, None, -1, 5),
    ]
    since = {f.layer: f.not_a_number_since for f in greatest_falls(epochs, entropies)}
    assert {layer: epoch for layer, epoch in since.items() if epoch is not None} == {
        "diverged": 1,
        "unknown": 5,
    }
    assert greatest_falls([], {"conv1": []}) == []


def test_the_whole_fall_and_most_of_it():
    """A long fall, 4.56 to 1.14, of which most happens within few epochs."""
    heights = np.interp(np.arange(50), [0, 11, 26, 49], [4.56, 4.3, 1.4, 1.14])
    (found,) = greatest_falls(range(50), {"conv4": heights.tolist()})
    assert (found.start, found.high, found.end, found.low) == (0, 4.56, 49, 1.14)
    assert (found.most_from, found.most_to) == (11, 26)


def test_an_entropy_below_zero_by_rounding_is_zero():
    (found,) = greatest_falls([0, 1], {"conv1": [1e-9, -1e-9]})
    assert (found.share, found.start, found.end) == (1.0, 0, 1)


def test_a_long_training_takes_no_time():
    rng = np.random.default_rng(0)
    epochs = list(range(2000))
    entropies = {
        # The slow fall of a noisy entropy, whose steepest part is long.
        f"conv{index}": (4 - np.arange(2000) / 1000 + rng.normal(0, 0.01, 2000)).tolist()
        for index in range(20)
    }
    start = time.perf_counter()
    greatest_falls(epochs, entropies)
    # 20 ms. A comparison of all pairs in Python takes minutes.
    assert time.perf_counter() - start < 2
