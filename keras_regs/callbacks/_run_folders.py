"""Folders of trainings, so that no training hides another one."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import keras

# Subfolders of boards in the folder of a training.
FOLDERS = ("heatmaps", "correlations", "weights", "gradients")

# For each model, the `params` of its last training, which all callbacks of a `fit` share, and the
# folder of that training for each `log_dir`.
_chosen: WeakKeyDictionary[keras.Model, tuple[Any, dict[Path, Path]]] = WeakKeyDictionary()


def run_folder(log_dir: Path, step: int, model: keras.Model, params: Any) -> Path:
    """Returns the folder of a training that begins at `step`, the same for all of its boards.

    A training that starts at step 0 gets its own folder: `log_dir`, or the next of its subfolders
    `training-2`, `training-3` and so on. A training that starts later continues the last training
    of its model, or if that is unknown, as after a restart, the last one in `log_dir`.
    """
    training, folders = _chosen.get(model, (None, {}))
    if params is None or training is not params:
        if step == 0:
            folders.pop(log_dir, None)
        _chosen[model] = params, folders
    if log_dir not in folders:
        last = _last(log_dir)
        folders[log_dir] = _next(log_dir) if step == 0 and _is_used(last) else last
    return folders[log_dir]


def _last(log_dir: Path) -> Path:
    number = _last_number(log_dir)
    return log_dir if number == 1 else log_dir / f"training-{number}"


def _last_number(log_dir: Path) -> int:
    names = (path.name.removeprefix("training-") for path in log_dir.glob("training-*"))
    return max([1, *(int(name) for name in names if name.isdecimal())])


def _next(log_dir: Path) -> Path:
    while True:
        folder = log_dir / f"training-{_last_number(log_dir) + 1}"
        try:
            folder.mkdir()
        except FileExistsError:  # another process was faster
            continue
        return folder


def _is_used(folder: Path) -> bool:
    """Returns whether the folder has records of an epoch, not only from before training."""
    return any(
        step >= 0
        for name in FOLDERS
        for file in (folder / name).glob("events.out.tfevents.*")
        for step in _steps(file)
    )


def _steps(file: Path) -> Iterator[int]:
    """Yields the steps of the events in a file that can be read."""
    from keras_regs.tensorboard._reader import DamagedFileError, events

    # What is damaged tells nothing of the training. What precedes and follows it does.
    with contextlib.suppress(DamagedFileError):
        for event in events(file):
            # Pictures belong to the time before training, but are written at step 0.
            tags = [value.tag for value in event.summary.value]
            if tags and not tags[0].startswith("images/"):
                yield event.step
