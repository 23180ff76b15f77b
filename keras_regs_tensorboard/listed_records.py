"""The records that TensorBoard lists, by the folder of the training that wrote them.

A training writes into several TensorBoard runs, such as `<run>/heatmaps` and `<run>/correlations`.
To the user, they are one run.
"""

import hashlib
import math
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from keras_regs_tensorboard.record_format import HEADERS, Header
from keras_regs_tensorboard.records import read_header

FOLDERS = tuple(dict.fromkeys(header.folder for header in HEADERS.values()))

# The run in the log folder itself, as TensorBoard calls it.
ROOT = "."

_TAG = re.compile(rf"({'|'.join(HEADERS)})/(.+)/(-?[0-9]{{1,10}})", re.DOTALL)


class Entry(NamedTuple):
    """A record, as TensorBoard lists it."""

    tensorboard_run: str
    tag: str
    wall_time: float
    content: bytes


class Record(NamedTuple):
    """A record. If its header is illegible, kind, session and epoch are those of its tag."""

    entry: Entry
    kind: str
    session: str
    epoch: int
    header: Any


def user_run(tensorboard_run: str) -> str:
    """Returns the name of the run that a TensorBoard run belongs to."""
    parent, _, folder = tensorboard_run.replace(os.sep, "/").rpartition("/")
    return (parent or ROOT) if folder in FOLDERS else tensorboard_run


def tensorboard_runs(name: str) -> list[str]:
    """Returns the TensorBoard runs that may belong to a run."""
    parts = [name]
    for folder in FOLDERS:
        parts.append(folder if name == ROOT else f"{name}{os.sep}{folder}")
    return parts


def group(listing: Mapping[str, Mapping[str, Any]]) -> dict[str, list[Entry]]:
    """Returns all records of each run.

    Args:
        listing: What a data provider's `list_tensors` returns.
    """
    entries = defaultdict(list)
    for tensorboard_run, tags in listing.items():
        for tag, series in tags.items():
            entry = Entry(
                tensorboard_run, tag, _finite(series.max_wall_time), series.plugin_content
            )
            entries[user_run(tensorboard_run)].append(entry)
    return dict(entries)


def stamp(entries: Iterable[Entry], damaged: Mapping[Entry, str]) -> str:
    """Returns a text that changes with each new record, and with each one found to be damaged.

    Args:
        entries: The records of a run.
        damaged: Those whose arrays were found to be damaged, and why.
    """
    lines = sorted(
        f"{entry.tensorboard_run}\0{entry.tag}\0{entry.wall_time}"
        + ("\0damaged" if damaged and entry in damaged else "")
        for entry in entries
    )
    return hashlib.blake2b("\n".join(lines).encode(errors="replace"), digest_size=12).hexdigest()


def identify(entry: Entry) -> Record | None:
    """Returns the record of an entry, or None if neither its header nor its tag is legible."""
    header = read_header(entry.content)
    if isinstance(header, Header):
        # Unlike the tag, the header has a checksum.
        return Record(entry, header.kind, header.session, header.epoch, header)
    if parts := _TAG.fullmatch(entry.tag):
        return Record(entry, parts[1], parts[2], int(parts[3]), header)
    return None


def _finite(wall_time: float | None) -> float:
    """Returns a time that can be compared and sent as JSON. A damaged file may hold any bytes."""
    return wall_time if wall_time is not None and math.isfinite(wall_time) else 0.0
