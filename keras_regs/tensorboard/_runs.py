"""The runs in a log folder, as the tab "Sparsity" knows them."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from keras_regs.tensorboard._reader import DamagedFileError, events
from keras_regs_tensorboard import listed_records, runs, trainings
from keras_regs_tensorboard.record_format import MapsHeader
from keras_regs_tensorboard.records import PLUGIN_NAME

# The folder of a training after the first one of the same `log_dir`.
_LATER = re.compile(r"(?:(.*)/)?training-(\d+)", re.DOTALL)


class _Series(NamedTuple):
    """The properties of a TensorBoard tensor series that `listed_records.group` needs."""

    max_wall_time: float
    plugin_content: bytes


def folders_of_runs(log_dir: Path) -> dict[str, list[Path]]:
    """Maps the name of each run below a folder to those of its folders that have event files."""
    found: dict[str, list[Path]] = {}
    for folder, _, files in sorted(os.walk(log_dir)):
        if any(_is_event_file(name) for name in files):
            name = listed_records.user_run(os.path.relpath(folder, log_dir))
            found.setdefault(name, []).append(Path(folder))
    return found


def has_maps(folders: Iterable[Path]) -> bool:
    """Whether a run should have heatmaps, from the names of its folders."""
    return any(each.name == MapsHeader.folder for each in folders)


def first_and_number(name: str) -> tuple[str, int]:
    """The run of the first training with the same `log_dir`, and the number of this training."""
    parts = _LATER.fullmatch(name)
    return (parts[1] or listed_records.ROOT, int(parts[2])) if parts else (name, 1)


def read_runs(
    name: str, folders: Sequence[Path], log_dir: Path, names: Iterable[str]
) -> tuple[list[runs.Run], list[str]]:
    """Reads the runs with heatmaps whose trainings wrote into the same folders, oldest first.

    Args:
        name: The name of the first of them.
        folders: Folders with its event files.
        log_dir: The folder that names are relative to.
        names: The names of all runs.

    Returns:
        The runs, and what is wrong with the files, in sentences.
    """
    listing: dict[str, Mapping[str, Any]] = {}
    problems: list[str] = []
    for folder in folders:
        listing[os.path.relpath(folder, log_dir)] = _records(folder, problems)
    entries = listed_records.group(listing).get(name, [])
    parts = trainings.divide(entries)
    all_names = set(names)
    found = [
        runs.merge(trainings.name_of(name, number, all_names), part, {})
        for number, part in enumerate(parts, 1)
    ]
    with_maps = [run for run in found if run.maps]
    for run in found:
        if not run.maps:
            problems += run.problems()
    return with_maps, problems


def path_of(name: str, log_dir: Path) -> str:
    """The folder of a run, followed by the number of the training if it has several."""
    folder, number = trainings.folder_and_number(name)
    path = os.path.normpath(log_dir / folder)
    return path if number == 1 else f"{path} (training {number})"


def _records(folder: Path, problems: list[str]) -> dict[str, _Series]:
    found = {}
    for path in sorted(each for each in folder.iterdir() if _is_event_file(each.name)):
        try:
            for event in events(path):
                for value in event.summary.value:
                    data = value.metadata.plugin_data
                    if data.plugin_name == PLUGIN_NAME:
                        found[value.tag] = _Series(event.wall_time, data.content)
        except DamagedFileError as error:
            problems.append(str(error))
    return found


def _is_event_file(name: str) -> bool:
    return "tfevents" in name
