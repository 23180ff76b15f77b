"""Finds the training whose heatmaps the user means."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras

from keras_regs.tensorboard import _runs
from keras_regs_tensorboard import trainings
from keras_regs_tensorboard.listed_records import ROOT
from keras_regs_tensorboard.runs import Run

# Maximum number of runs that a message names.
MOST_LISTED = 20


@dataclass(frozen=True)
class Training:
    """A training with heatmaps.

    Attributes:
        run: Its records.
        path: Its folder, followed by its number if there are several in this folder.
        problems: What the user should know about the files, in sentences.
    """

    run: Run
    path: str
    problems: Sequence[str]


def recorded_training(log_dir: Any, run: str | None) -> Training:
    """Returns the training with these logs.

    Args:
        log_dir: A folder, or a callback that has written into one.
        run: Name of the run, as in TensorBoard, or None for the newest training.

    Raises:
        ValueError: If an argument is invalid, if there are no heatmaps that can be read, or if
            there are those of several runs.
    """
    if isinstance(log_dir, keras.callbacks.Callback) and hasattr(log_dir, "run_dir"):
        return _of_callback(log_dir, run)
    if not isinstance(log_dir, str | os.PathLike) or not os.fspath(log_dir):
        raise ValueError(
            "Argument `log_dir` must be the folder that `keras_regs.SparsityHeatmaps` wrote into, "
            "or this callback after training. A model does not know where its logs are. "
            f"Received: log_dir={log_dir!r} (of type {type(log_dir).__name__})"
        )
    folder = Path(log_dir).expanduser()
    if not folder.is_dir():
        raise ValueError(
            "Argument `log_dir` must be an existing folder on this machine. "
            f"Received: log_dir={os.fspath(log_dir)!r}"
        )
    return _of_folder(folder, run)


def _of_callback(callback: Any, run: str | None) -> Training:
    if run is not None:
        raise ValueError(
            "Argument `run` chooses among the runs in a folder. A callback has one run, its last "
            f"training. For others, pass the folder as `log_dir`. Received: run={run!r}"
        )
    if callback.run_dir is None:
        raise ValueError(
            "Argument `log_dir`: the callback has written nothing, because no training with it has "
            f"begun or its folder could not be created. Received: log_dir={callback!r}"
        )
    folder = Path(callback.run_dir)
    folders = _runs.folders_of_runs(folder)
    # Its subfolders may have later trainings of other callbacks.
    return _newest([ROOT] if ROOT in folders else [], folders, folder)


def _of_folder(folder: Path, run: str | None) -> Training:
    folders = _runs.folders_of_runs(folder)
    names = [name for name in folders if _runs.has_maps(folders[name])]
    if ROOT in folders and ROOT not in names:
        # The user may have chosen the folder of the event files.
        found, _ = _runs.read_runs(ROOT, folders[ROOT], folder, folders)
        names += [ROOT] if found else []
    if run is not None:
        return _named(run, names, folders, folder)
    firsts = {_runs.first_and_number(name)[0] for name in names}
    if len(firsts) > 1:
        raise ValueError(
            f"Argument `log_dir`: folder '{folder}' has the heatmaps of several runs. Pass the "
            f"name of one of them as argument `run`, or its folder: {_listed(sorted(names))}. "
            f"Received: log_dir={os.fspath(folder)!r}, run=None"
        )
    return _newest(names, folders, folder)


def _newest(names: Sequence[str], folders: Mapping[str, list[Path]], log_dir: Path) -> Training:
    """The newest training of those with the same `log_dir`."""
    problems: list[str] = []
    oldest_first = sorted(names, key=_runs.first_and_number)
    while oldest_first:
        name = oldest_first.pop()
        found, damages = _runs.read_runs(name, folders[name], log_dir, folders)
        problems += damages
        if found:
            if others := [*oldest_first, *(each.name for each in found[:-1])]:
                problems.append(
                    "This is the newest training. Argument `run` selects an older one: "
                    f"{_listed(others)}."
                )
            return Training(found[-1], _runs.path_of(found[-1].name, log_dir), problems)
    raise _nothing_found(log_dir, folders, problems)


def _named(
    run: str, names: Sequence[str], folders: Mapping[str, list[Path]], log_dir: Path
) -> Training:
    name, number = (run, 1) if run in names else trainings.folder_and_number(run)
    if name not in names:
        raise ValueError(
            f"Argument `run` must be a run with heatmaps in folder '{log_dir}'. There are "
            f"{_listed(sorted(names))}. Received: run={run!r}"
        )
    found, problems = _runs.read_runs(name, folders[name], log_dir, folders)
    for each in found:
        if each.name == run or (number == 1 and each.name == name):
            return Training(each, _runs.path_of(each.name, log_dir), problems)
    if not found:
        raise _nothing_found(log_dir, folders, problems)
    raise ValueError(
        f"Argument `run`: the trainings in this folder are {[each.name for each in found]}. "
        f"Received: run={run!r}"
    )


def _listed(names: Sequence[str]) -> str:
    listed = ", ".join(map(repr, names[:MOST_LISTED])) or "none"
    more = len(names) - MOST_LISTED
    return f"{listed} and {more} more" if more > 0 else listed


def _nothing_found(
    log_dir: Path, folders: Mapping[str, list[Path]], problems: Sequence[str]
) -> ValueError:
    files = sorted({os.path.relpath(path, log_dir) for those in folders.values() for path in those})
    seen = f"It has event files in {files}, but no heatmaps" if files else "It has no event files"
    damages = "".join(f" {problem}" for problem in problems)
    return ValueError(
        f"Argument `log_dir`: folder '{log_dir}' has no heatmaps that can be read. {seen}."
        f"{damages} Train with `keras_regs.SparsityHeatmaps` among the callbacks, and pass its "
        f"`log_dir`. Received: log_dir={os.fspath(log_dir)!r}"
    )
