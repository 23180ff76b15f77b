"""What TensorBoard's runs hold together: the epochs of one training, whoever wrote them.

A training writes into two TensorBoard runs, `<run>/heatmaps` and `<run>/correlations`. To the user
they are one. Each session, that is each start of the training, goes on from some epoch: all that
earlier sessions wrote from there on is out of date. Several trainings in one folder are several
runs (`trainings`).
"""

import hashlib
import math
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from keras_regs_tensorboard.record_format import HEADERS, Header
from keras_regs_tensorboard.records import Illegible, read_header

FOLDERS = tuple(dict.fromkeys(header.folder for header in HEADERS.values()))

# The run in the log folder itself, as TensorBoard calls it.
ROOT = "."

TWO_WRITERS = (
    "Two trainings wrote into this run at the same time, and each hides epochs of the other. "
    "Give each training a folder of its own."
)
OTHER_LAYOUT = "The layers or the number of images differ from those of the newest training."

_TAG = re.compile(rf"({'|'.join(HEADERS)})/(.+)/(-?[0-9]{{1,10}})", re.DOTALL)


class Entry(NamedTuple):
    """A record, as TensorBoard lists it."""

    tensorboard_run: str
    tag: str
    wall_time: float
    content: bytes


class Record(NamedTuple):
    """A record whose header may be illegible: its tag tells what is missing then."""

    entry: Entry
    kind: str
    session: str
    epoch: int
    header: Any


@dataclass
class Run:
    """What is shown of a run, each list in the order of the epochs."""

    name: str
    stamp: str
    updated: float
    images: Record | None = None
    maps: list[Record] = field(default_factory=list)
    # Of some epochs of the maps.
    shares: list[Record] = field(default_factory=list)
    correlations: list[Record] = field(default_factory=list)
    # Records that are missing among those, by the reason.
    missing: dict[str, list[Record]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def shown(self) -> list[Record]:
        """All records that there are to show."""
        pictures = [self.images] if self.images else []
        return [*pictures, *self.maps, *self.shares, *self.correlations]

    def of(self, kind: str) -> list[Record]:
        """The records of a kind, "maps", "shares" or "correlations"."""
        kinds = {"maps": self.maps, "shares": self.shares, "correlations": self.correlations}
        return kinds[kind]

    def problems(self) -> list[str]:
        """What the user should know."""
        return [*self.remarks, *explain(self.missing)]


def user_run(tensorboard_run: str) -> str:
    """The name of the run that a TensorBoard run is part of."""
    parent, _, folder = tensorboard_run.replace(os.sep, "/").rpartition("/")
    return (parent or ROOT) if folder in FOLDERS else tensorboard_run


def tensorboard_runs(name: str) -> list[str]:
    """The TensorBoard runs that a run may be made of."""
    parts = [name]
    for folder in FOLDERS:
        parts.append(folder if name == ROOT else f"{name}{os.sep}{folder}")
    return parts


def group(listing: Mapping[str, Mapping[str, Any]]) -> dict[str, list[Entry]]:
    """All records of each run.

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
    """A text that is another one as soon as anything is known that was not.

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


def merge(name: str, entries: Sequence[Entry], damaged: Mapping[Entry, str]) -> Run:
    """The run that is made of these records.

    Args:
        name: Of the run.
        entries: Its records.
        damaged: As for `stamp`.
    """
    run = Run(name, stamp(entries, damaged), max(entry.wall_time for entry in entries))
    kinds = defaultdict(list)
    for record in _identified(run, entries):
        kinds[record.kind].append(record)
    run.maps = _shown(run, kinds["maps"])
    run.shares = _of_maps(run, kinds["shares"])
    run.correlations = _shown(run, kinds["correlations"])
    run.images = _picture(run, kinds["images"])
    # Each callback has sessions of its own.
    if _overlap(kinds["images"] + kinds["maps"]) or _overlap(kinds["correlations"]):
        run.remarks.append(TWO_WRITERS)
    for record in run.shown():
        if reason := damaged.get(record.entry):
            run.missing.setdefault(reason, []).append(record)
    return run


def explain(missing: Mapping[str, Sequence[Record]]) -> list[str]:
    """A sentence or two about the records that are missing for each reason."""
    messages = []
    for reason, records in missing.items():
        kinds = defaultdict(set)
        for record in records:
            kinds[record.kind].add(record.epoch)
        what = " and ".join(
            kind if kind == "images" else f"{kind} of {_epochs(epochs)}"
            for kind, epochs in kinds.items()
        )
        messages.append(f"Missing: {what}. {reason}")
    return messages


def identify(entry: Entry) -> Record | None:
    """The record of an entry, or None if neither its header nor its tag is legible."""
    header = read_header(entry.content)
    if isinstance(header, Header):
        # Unlike the tag, the header has a checksum.
        return Record(entry, header.kind, header.session, header.epoch, header)
    if parts := _TAG.fullmatch(entry.tag):
        return Record(entry, parts[1], parts[2], int(parts[3]), header)
    return None


def _identified(run: Run, entries: Iterable[Entry]) -> list[Record]:
    found, strange = [], []
    for entry in entries:
        record = identify(entry)
        if record is None:
            strange.append(entry.tag)
        else:
            found.append(record)
    if strange:
        run.remarks.append(f"Missing: {len(strange)} damaged records, such as {min(strange)!r}.")
    return found


def _shown(run: Run, records: Iterable[Record]) -> list[Record]:
    """One record for each epoch, all with the layout of the last."""
    legible = []
    for record in _current(records):
        if isinstance(record.header, Illegible):
            run.missing.setdefault(record.header.reason, []).append(record)
        else:
            legible.append(record)
    layout = legible[-1].header.layout if legible else None
    if others := [record for record in legible if record.header.layout != layout]:
        run.missing.setdefault(OTHER_LAYOUT, []).extend(others)
    return [record for record in legible if record.header.layout == layout]


def _current(records: Iterable[Record]) -> list[Record]:
    """The records that no later session has replaced, in the order of the epochs.

    The last of them belong to the newest session.
    """
    current: dict[int, Record] = {}
    for _, session in sorted(_sessions(records).items()):
        first = min(record.epoch for record in session)
        current = {epoch: record for epoch, record in current.items() if epoch < first}
        current |= {record.epoch: record for record in session}
    return [record for _, record in sorted(current.items())]


def _of_maps(run: Run, records: Iterable[Record]) -> list[Record]:
    """The shares of the maps that are shown."""
    maps = {(record.session, record.epoch): record.header for record in run.maps}
    found = []
    for record in sorted(records, key=lambda record: record.epoch):
        shown = maps.get((record.session, record.epoch))
        if shown is None:
            continue
        if isinstance(record.header, Illegible):
            run.missing.setdefault(record.header.reason, []).append(record)
        elif record.header.layout == shown.layout:
            found.append(record)
    return found


def _picture(run: Run, records: Iterable[Record]) -> Record | None:
    """The newest pictures that belong to the maps."""
    for record in sorted(records, key=lambda record: record.session, reverse=True):
        if isinstance(record.header, Illegible):
            reason = record.header.reason
        elif run.maps and record.header.count not in (0, run.maps[-1].header.images):
            reason = OTHER_LAYOUT
        else:
            return record
        run.missing.setdefault(reason, []).append(record)
    return None


def _overlap(records: Iterable[Record]) -> bool:
    """Whether a session still wrote after a later one had begun."""
    last = -math.inf
    for _, session in sorted(_sessions(records).items()):
        times = [record.entry.wall_time for record in session]
        if min(times) < last:
            return True
        last = max(last, *times)
    return False


def _sessions(records: Iterable[Record]) -> dict[str, list[Record]]:
    sessions = defaultdict(list)
    for record in records:
        sessions[record.session].append(record)
    return sessions


def _epochs(epochs: Iterable[int]) -> str:
    """Epochs in words, such as "epochs 3, 5 to 9"."""
    ranges: list[list[int]] = []
    for epoch in sorted(epochs):
        if ranges and epoch == ranges[-1][1] + 1:
            ranges[-1][1] = epoch
        else:
            ranges.append([epoch, epoch])
    texts = [str(a) if a == b else f"{a} to {b}" for a, b in ranges]
    return ("epoch " if texts == [str(ranges[0][0])] else "epochs ") + ", ".join(texts)


def _finite(wall_time: float | None) -> float:
    """A time that can be compared and written as JSON: a damaged file may hold any bytes."""
    return wall_time if wall_time is not None and math.isfinite(wall_time) else 0.0
