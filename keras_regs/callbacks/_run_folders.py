"""The folder that a training writes into, so that no training hides another."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import keras

# What boards write into, below the folder of a training.
FOLDERS = ("heatmaps", "correlations", "weights", "gradients")

# For each model the `params` of its last training, which all callbacks of a `fit` share, and the
# folder of that training for each `log_dir`.
_chosen: WeakKeyDictionary[keras.Model, tuple[Any, dict[Path, Path]]] = WeakKeyDictionary()


def run_folder(log_dir: Path, step: int, model: keras.Model, params: Any) -> Path:
    """The folder of a training that begins at `step`, for all boards that look at it alike.

    A training from step 0 on has a folder to itself: `log_dir`, or the next of `training-2`,
    `training-3` and so on in it. One that begins later continues the last one of its model, or if
    that is not known, as after a restart, the last one in `log_dir`.
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
        except FileExistsError:  # Another process was faster.
            continue
        return folder


def _is_used(folder: Path) -> bool:
    """Whether there is anything of an epoch, and not only of before training."""
    return any(
        step >= 0
        for name in FOLDERS
        for file in (folder / name).glob("events.out.tfevents.*")
        for step in _steps(file)
    )


def _steps(file: Path) -> Iterator[int]:
    """The steps of the events in a file, as far as they are whole."""
    from tensorboard.compat.proto.event_pb2 import Event

    with file.open("rb") as records:
        # Each has its length before it, and checksums before and behind it.
        while len(head := records.read(12)) == 12:
            (size,) = struct.unpack("<Q", head[:8])
            if len(content := records.read(size + 4)) < size + 4:
                return
            event = Event.FromString(content[:-4])
            # Pictures, too, are of before training. They are written as of step 0.
            tags = [value.tag for value in event.summary.value]
            if tags and not tags[0].startswith("images/"):
                yield event.step
