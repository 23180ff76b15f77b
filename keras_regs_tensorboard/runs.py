"""Merges the records of one training, from all its sessions, into a run.

A session is one start of the training. It begins at some epoch, and replaces all that earlier
sessions wrote from that epoch on. Several trainings in one folder are several runs (`trainings`).
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from keras_regs_tensorboard.listed_records import Entry, Record, identify, stamp
from keras_regs_tensorboard.records import Illegible

TWO_WRITERS = (
    "Two trainings wrote into this run at the same time, and each hides epochs of the other. "
    "Give each training a separate folder."
)
OTHER_LAYOUT = "The layers or the number of images differ from those of the newest training."


@dataclass
class Run:
    """What is shown of a run. Each list is in the order of the epochs."""

    name: str
    stamp: str
    updated: float
    images: Record | None = None
    maps: list[Record] = field(default_factory=list)
    # Only some epochs of the maps have shares.
    shares: list[Record] = field(default_factory=list)
    correlations: list[Record] = field(default_factory=list)
    # Records that are not shown, by the reason.
    missing: dict[str, list[Record]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def shown(self) -> list[Record]:
        """Returns all records that are shown."""
        pictures = [self.images] if self.images else []
        return [*pictures, *self.maps, *self.shares, *self.correlations]

    def of(self, kind: str) -> list[Record]:
        """Returns the records of a kind: "maps", "shares" or "correlations"."""
        kinds = {"maps": self.maps, "shares": self.shares, "correlations": self.correlations}
        return kinds[kind]

    def problems(self) -> list[str]:
        """Returns what the user should know, in sentences."""
        return [*self.remarks, *explain(self.missing)]


def merge(name: str, entries: Sequence[Entry], damaged: Mapping[Entry, str]) -> Run:
    """Returns the run that consists of these records.

    Args:
        name: Name of the run.
        entries: Its records.
        damaged: Those whose arrays were found to be damaged, and why.
    """
    run = Run(name, stamp(entries, damaged), max(entry.wall_time for entry in entries))
    kinds = defaultdict(list)
    for record in _identified(run, entries):
        kinds[record.kind].append(record)
    run.maps = _shown(run, kinds["maps"])
    run.shares = _of_maps(run, kinds["shares"])
    run.correlations = _shown(run, kinds["correlations"])
    run.images = _picture(run, kinds["images"])
    # Each callback has separate sessions.
    if _overlap(kinds["images"] + kinds["maps"]) or _overlap(kinds["correlations"]):
        run.remarks.append(TWO_WRITERS)
    for record in run.shown():
        if reason := damaged.get(record.entry):
            run.missing.setdefault(reason, []).append(record)
    return run


def explain(missing: Mapping[str, Sequence[Record]]) -> list[str]:
    """Returns sentences about the missing records, one or two for each reason."""
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
    """Returns one record for each epoch, all with the layout of the last one."""
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
    """Returns the records that no later session has replaced, in the order of the epochs.

    The last ones belong to the newest session.
    """
    current: dict[int, Record] = {}
    for _, session in sorted(_sessions(records).items()):
        first = min(record.epoch for record in session)
        current = {epoch: record for epoch, record in current.items() if epoch < first}
        current |= {record.epoch: record for record in session}
    return [record for _, record in sorted(current.items())]


def _of_maps(run: Run, records: Iterable[Record]) -> list[Record]:
    """Returns the shares that belong to the maps that are shown."""
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
    """Returns the newest pictures that fit the maps."""
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
    """Returns whether a session still wrote after a later one had begun."""
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
    """Returns epochs in words, such as "epochs 3, 5 to 9"."""
    ranges: list[list[int]] = []
    for epoch in sorted(epochs):
        if ranges and epoch == ranges[-1][1] + 1:
            ranges[-1][1] = epoch
        else:
            ranges.append([epoch, epoch])
    texts = [str(a) if a == b else f"{a} to {b}" for a, b in ranges]
    return ("epoch " if texts == [str(ranges[0][0])] else "epochs ") + ", ".join(texts)
