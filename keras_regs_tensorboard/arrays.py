"""Reads the arrays of records from TensorBoard."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tensorboard.data import provider

from keras_regs_tensorboard import records
from keras_regs_tensorboard.listed_records import Entry, Record

# Maximum number of bytes per call, because the replies of TensorBoard's data server are limited.
BYTES_AT_ONCE = 64 * 2**20

# Reads the tensors that pass a filter, as a data provider's `read_tensors` does.
Reader = Callable[[provider.RunTagFilter], Any]


def read(reader: Reader, wanted: Sequence[Record]) -> dict[Entry, Any]:
    """Returns the array of each record, or a `DamagedRecordError`.

    Records that TensorBoard no longer has, for example after their run was deleted, are left out.
    """
    arrays = {}
    for some in _batches(wanted):
        tensors = _tensors(reader, [record.entry for record in some])
        for record in some:
            if record.entry in tensors:
                arrays[record.entry] = _decoded(record, tensors[record.entry])
    return arrays


def _batches(wanted: Sequence[Record]) -> Iterator[list[Record]]:
    batch: list[Record] = []
    size = 0
    for record in wanted:
        if batch and size + record.header.size > BYTES_AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(record)
        size += record.header.size
    if batch:
        yield batch


def _tensors(reader: Reader, entries: Sequence[Entry]) -> dict[Entry, Any]:
    """Returns the tensor of each record, or None if it cannot be converted to an array."""
    try:
        return _tensors_at_once(reader, entries)
    except (ValueError, TypeError):
        # TensorBoard could not convert one of the tensors, and does not say which.
        if len(entries) == 1:
            return {entries[0]: None}
        return {e: tensor for one in entries for e, tensor in _tensors(reader, [one]).items()}


def _tensors_at_once(reader: Reader, entries: Sequence[Entry]) -> dict[Entry, Any]:
    runs = {entry.tensorboard_run for entry in entries}
    found = reader(provider.RunTagFilter(runs=runs, tags={entry.tag for entry in entries}))
    tensors = {}
    for entry in entries:
        if values := found.get(entry.tensorboard_run, {}).get(entry.tag):
            tensors[entry] = values[-1].numpy
    return tensors


def _decoded(record: Record, tensor: Any) -> Any:
    try:
        return records.decode_array(record.header, tensor)
    except records.DamagedRecordError as error:
        return error
