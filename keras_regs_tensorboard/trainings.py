"""Divides the records of a folder among the trainings that wrote them.

A training that starts from the beginning is a separate run, also if an earlier one has written into
the same folder. Its resumed sessions belong to it. The two callbacks of a training have separate
sessions, which are matched by the time when they wrote.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from keras_regs_tensorboard.listed_records import Entry, Record, identify

# Maximum time in seconds between the records of two callbacks of the same training. Usually, they
# write alternately.
MOST_APART = 600.0

# The apostrophes tell a training from a folder with the same name.
_NAME = re.compile(r"(.+) \(training ([2-9]|[1-9][0-9]{1,5})\)'*", re.DOTALL)


@dataclass
class _Chain:
    """The sessions of one training, of one kind of records."""

    records: list[Record] = field(default_factory=list)
    is_used: bool = False
    start: float = float("inf")
    end: float = float("-inf")

    def add(self, session: Sequence[Record]) -> None:
        times = [record.entry.wall_time for record in session]
        self.records.extend(session)
        self.is_used |= any(record.epoch >= 0 for record in session if record.kind != "images")
        self.start = min(self.start, *times)
        self.end = max(self.end, *times)

    def distance(self, other: "_Chain") -> tuple[float, float]:
        """How far apart two chains are in time, and how far their beginnings."""
        gap = max(0.0, self.start - other.end, other.start - self.end)
        return gap, abs(self.start - other.start)


def divide(entries: Iterable[Entry]) -> list[list[Entry]]:
    """The records of each training in a folder, in the order in which the trainings began.

    A later training never changes the position of an earlier one. If two trainings wrote at the
    same time, they are not divided.
    """
    kinds: dict[bool, list[Record]] = {True: [], False: []}
    strange = []
    for entry in entries:
        record = identify(entry)
        if record is None:
            strange.append(entry)
        else:
            kinds[record.kind == "correlations"].append(record)
    groups = _matched(_chains(kinds[False]), _chains(kinds[True]))
    groups.sort(key=lambda chains: min(chain.start for chain in chains))
    found = [[record.entry for chain in chains for record in chain.records] for chains in groups]
    # Nobody knows whose they are. The newest training says that they are missing.
    if strange:
        found = [*found[:-1], [*(found[-1] if found else []), *strange]]
    return found


def name_of(folder: str, number: int, folders: Collection[str]) -> str:
    """The name of a training in a folder. The first one has the name of the folder.

    Args:
        folder: The name of the folder.
        number: Counted from 1.
        folders: The names of all folders.
    """
    if number == 1:
        return folder
    name = f"{folder} (training {number})"
    while name in folders:
        name += "'"
    return name


def folder_and_number(name: str) -> tuple[str, int]:
    """The folder and number of the training with this name, unless a folder has the name."""
    parts = _NAME.fullmatch(name)
    return (parts[1], int(parts[2])) if parts else (name, 1)


def _chains(records: Iterable[Record]) -> list[_Chain]:
    sessions = defaultdict(list)
    for record in records:
        sessions[record.session].append(record)
    chains: list[_Chain] = []
    for _, session in sorted(sessions.items()):
        # Nothing is known about a session whose pictures alone have been read so far.
        epochs = [record.epoch for record in session if record.kind != "images"]
        starts_over = bool(epochs) and min(epochs) <= 0
        begin = min(record.entry.wall_time for record in session)
        # Nothing is lost of a training that ended before its first epoch.
        if not chains or (starts_over and chains[-1].is_used and begin >= chains[-1].end):
            chains.append(_Chain())
        chains[-1].add(session)
    return chains


def _matched(maps: Sequence[_Chain], correlations: Sequence[_Chain]) -> list[list[_Chain]]:
    """Each chain with the one of the other kind that is nearest in time, if any is near."""
    pairs = sorted(
        (a.distance(b), i, j) for i, a in enumerate(maps) for j, b in enumerate(correlations)
    )
    partners: dict[int, int] = {}
    for (gap, _), i, j in pairs:
        if gap <= MOST_APART and i not in partners and j not in partners.values():
            partners[i] = j
    groups = [
        [chain, correlations[partners[i]]] if i in partners else [chain]
        for i, chain in enumerate(maps)
    ]
    taken = set(partners.values())
    return groups + [[chain] for j, chain in enumerate(correlations) if j not in taken]
