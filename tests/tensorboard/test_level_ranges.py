"""The levels that most places of each layer have, over all epochs of a run."""

import dataclasses
import math

import numpy as np
import pytest

from keras_regs_tensorboard import level_ranges
from keras_regs_tensorboard.level_ranges import LevelCounts, percentiles, stride
from keras_regs_tensorboard.page_format import LevelRange
from tests.tensorboard import writing
from tests.tensorboard.test_runs import heatmaps, listing, merged

pytestmark = pytest.mark.independent_of_backend


class Reader:
    """Returns what was written, and keeps which epochs it was asked for."""

    def __init__(self, damaged=(), missing=()):
        self.damaged, self.missing = damaged, missing
        self.asked = []

    def __call__(self, wanted):
        self.asked.append([record.epoch for record in wanted])
        return {
            record.entry: ValueError("damaged")
            if record.epoch in self.damaged
            else writing.maps(record.session, record.epoch)[1]
            for record in wanted
            if record.epoch not in self.missing
        }


def expected(*sessions):
    """The ranges over the epochs of each session, sorted as a reader of the docs would."""
    arrays = [writing.maps(session, epoch)[1] for session, epochs in sessions for epoch in epochs]
    stacked, start, ranges = np.stack(arrays), 0, {}
    for name, _, shape in writing.LAYERS:
        end = start + 2 * math.prod(shape)
        levels = np.sort(stacked[:, start:end].ravel())
        levels = levels[levels != 255]
        low, high = (int(levels[max(0, math.ceil(q * len(levels)) - 1)]) for q in (0.02, 0.98))
        ranges[name] = LevelRange(low=low, high=high)
        start = end
    return ranges


def test_the_range_is_that_of_all_epochs_and_images():
    run = merged(listing(*heatmaps("a", range(-1, 30))))
    found = LevelCounts().ranges(run, Reader())
    assert found.layers == expected(("a", range(-1, 30)))
    assert (found.name, found.stamp, found.epochs, found.every) == ("sr2", run.stamp, 31, 1)


def test_each_epoch_is_read_once():
    counts, reader = LevelCounts(), Reader()
    for last in (3, 5, 5):
        found = counts.ranges(merged(listing(*heatmaps("a", range(-1, last)))), reader)
        assert found.layers == expected(("a", range(-1, last)))
    assert reader.asked == [[-1, 0, 1, 2], [3, 4], []]


def test_replaced_epochs_do_not_count():
    counts, reader = LevelCounts(), Reader()
    counts.ranges(merged(listing(*heatmaps("a", range(-1, 5)))), reader)
    resumed = merged(listing(*heatmaps("a", range(-1, 5)), *heatmaps("b", range(2, 4))))
    found = counts.ranges(resumed, reader)
    assert found.layers == expected(("a", range(-1, 2)), ("b", range(2, 4)))


def test_damaged_epochs_do_not_count():
    counts, reader = LevelCounts(), Reader(damaged=(1,), missing=(2,))
    run = merged(listing(*heatmaps("a", range(-1, 4))))
    for _ in range(2):
        assert counts.ranges(run, reader).layers == expected(("a", (-1, 0, 3)))
    # What TensorBoard did not have may come.
    assert reader.asked[1] == [2]
    nothing = LevelCounts().ranges(run, Reader(damaged=range(-1, 4))).layers
    assert set(nothing.values()) == {LevelRange(low=None, high=None)}


@pytest.mark.parametrize(
    ("levels", "low", "high"),
    [
        ([], None, None),
        ([255] * 9, None, None),
        ([7], 7, 7),
        ([0] * 100, 0, 0),
        ([254] * 100 + [255] * 900, 254, 254),
        # One place in a hundred on each side is left out, and two are not.
        ([0] + [100] * 98 + [254], 100, 100),
        ([0] * 3 + [100] * 94 + [254] * 3, 0, 254),
        (range(100), 1, 97),
    ],
)
def test_percentiles(levels, low, high):
    counts = np.bincount(np.array(levels, int), minlength=256)
    assert percentiles(counts) == LevelRange(low=low, high=high)


def test_long_trainings_are_read_in_part():
    mebibyte = 2**20
    assert [stride(n, 57_000) for n in (0, 1, 101, 147, 148, 295)] == [1, 1, 1, 1, 2, 4]
    # At least some epochs of large maps.
    assert [stride(n, 100 * mebibyte) for n in (1, 4, 5, 8, 200)] == [1, 1, 2, 2, 64]
    assert stride(200, 0) == 1


def test_the_first_epoch_is_always_read(monkeypatch):
    monkeypatch.setattr(level_ranges, "MOST_BYTES", 5 * 34)
    counts, reader = LevelCounts(), Reader()
    every = {4: 1, 6: 2, 12: 4}
    for last, step in every.items():
        found = counts.ranges(merged(listing(*heatmaps("a", range(-1, last)))), reader)
        assert found.layers == expected(("a", range(-1, last, step)))
        assert (found.every, found.epochs) == (step, len(range(-1, last, step)))


def test_runs_are_forgotten(monkeypatch):
    monkeypatch.setattr(level_ranges, "_MOST_RUNS", 2)
    counts, reader = LevelCounts(), Reader()
    run = merged(listing(*heatmaps("a", [0])))
    for name in ("a", "b", "a", "c", "a", "b"):
        counts.ranges(dataclasses.replace(run, name=name), reader)
    assert reader.asked == [[0], [0], [], [0], [], [0]]


def test_counting_in_a_layer_of_another_size():
    header, array = writing.maps("a", 0)
    counts = level_ranges.count([array, array], header)
    assert counts.sum(1).tolist() == [2 * 2 * 12, 2 * 2 * 4, 2 * 2 * 1]
    assert level_ranges.count([], header).sum() == 0
