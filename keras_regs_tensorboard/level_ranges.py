"""The levels that most places of each layer have over a training: a range for the colours.

Most places of a layer often have nearly the same entropy, so that a map whose colours span all
possible values shows little. The 2nd to the 98th percentile over a whole training leaves out single
places, and is the same at every epoch.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from keras_regs_tensorboard.listed_records import Entry, Record
from keras_regs_tensorboard.page_format import LevelRange, LevelRanges
from keras_regs_tensorboard.record_format import NOT_A_NUMBER, MapsHeader
from keras_regs_tensorboard.runs import Run

LOW, HIGH = 0.02, 0.98

# Of longer trainings or larger maps, every second, fourth or eighth epoch is read, and so on.
MOST_BYTES = 8 * 2**20
LEAST_EPOCHS = 4

# Maximum number of runs whose levels are kept. Each takes 2 kB per layer.
_MOST_RUNS = 200

Read = Callable[[Sequence[Record]], Mapping[Entry, Any]]


class LevelCounts:
    """Counts how often each level occurs in the maps of runs. Each epoch is read only once."""

    def __init__(self) -> None:
        # For each run, the records that have been read, and for each layer the number of places
        # with each level.
        self._counts: OrderedDict[str, tuple[frozenset[Entry], Any]] = OrderedDict()

    def ranges(self, run: Run, read: Read) -> LevelRanges:
        """Returns the range of each layer.

        Args:
            run: A run with maps.
            read: Returns the array of each record, or an exception if it is damaged.
        """
        every = stride(len(run.maps), run.maps[-1].header.size)
        chosen = run.maps[::every]
        counts = self._count(run.name, chosen, read)
        return LevelRanges(
            name=run.name,
            stamp=run.stamp,
            epochs=len(chosen),
            every=every,
            layers={
                layer.name: percentiles(each)
                for layer, each in zip(run.maps[-1].header.layers, counts, strict=True)
            },
        )

    def _count(self, name: str, chosen: Sequence[Record], read: Read) -> Any:
        entries = {record.entry for record in chosen}
        known, counts = self._counts.get(name, (frozenset[Entry](), 0))
        if not known <= entries:
            # Epochs were replaced, or fewer of them are read.
            known, counts = frozenset(), 0
        fresh = [record for record in chosen if record.entry not in known]
        found = read(fresh)
        sound = [array for array in found.values() if not isinstance(array, Exception)]
        counts = counts + count(sound, chosen[-1].header)
        self._counts[name] = known | found.keys(), counts
        self._counts.move_to_end(name)
        while len(self._counts) > _MOST_RUNS:
            self._counts.popitem(last=False)
        return counts


def stride(epochs: int, size: int) -> int:
    """Every how many epochs the maps are read: a power of two, which rarely changes.

    Args:
        epochs: The number of epochs.
        size: The bytes of one.
    """
    most = max(LEAST_EPOCHS, MOST_BYTES // max(1, size))
    return 1 << max(0, math.ceil(math.log2(max(1, epochs) / most)))


def count(arrays: Sequence[Any], header: MapsHeader) -> Any:
    """Returns, for each layer, the number of places with each level (layers, 256)."""
    counts = np.zeros((len(header.layers), 256), np.int64)
    if not arrays:
        return counts
    stacked = np.stack(arrays)
    start = 0
    for row, layer in enumerate(header.layers):
        end = start + header.images * math.prod(layer.shape)
        counts[row] = np.bincount(stacked[:, start:end].ravel(), minlength=256)
        start = end
    return counts


def percentiles(counts: Any) -> LevelRange:
    """Returns the range of a layer. Places whose entropy is not a number are left out."""
    cumulative = np.cumsum(counts[:NOT_A_NUMBER])
    total = cumulative[-1]
    if not total:
        return LevelRange(low=None, high=None)
    # The smallest levels that at least this share of the places does not exceed.
    low, high = (int(np.searchsorted(cumulative, share * total)) for share in (LOW, HIGH))
    return LevelRange(low=low, high=high)
