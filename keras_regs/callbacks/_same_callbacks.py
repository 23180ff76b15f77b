"""Checks that all processes of a training have the same callbacks."""

import hashlib
import inspect
import itertools
import json
from collections import defaultdict
from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._inspect import notices

# After this time, a process that has not begun to train with a callback is taken not to have it.
SECONDS = 300.0
# Where files are may differ between hosts.
_OF_THIS_HOST = {"log_dir"}

_numbers: dict[str, Any] = defaultdict(itertools.count)


def check_in_all_processes(callback: Any) -> None:
    """Refuses a callback that another process of the training lacks, or has with other settings.

    With JAX, all processes must run the same compiled steps in the same order. A callback that is
    missing in one of them would make the others wait forever. With TensorFlow and PyTorch, this
    matters for callbacks that change the training.

    Raises:
        RuntimeError: In each process that has the callback. The others fail when it ends.
        ValueError: If the settings differ, in every process.
    """
    is_needed = callback.changes_training or keras.backend.backend() == "jax"
    found = notices.processes_of(callback.model) if is_needed else None
    if found is None:
        return
    own, processes = found
    name = type(callback).__name__
    key = f"keras_regs/{name}/{next(_numbers[name])}"
    settings = settings_of(callback)
    notices.leave(f"{key}/{own}", json.dumps(settings))
    for process in processes:
        try:
            others = json.loads(notices.read(f"{key}/{process}", SECONDS))
        except notices.NoAnswer as error:
            raise RuntimeError(
                f"Process {own} trains with `{name}`, but process {process} has not begun to train "
                f"with it after {SECONDS:.0f} seconds. Pass the same callbacks in each process. "
                f"Only the first one writes files. Received: {error}"
            ) from error
        different = [each for each in settings if settings[each] != others.get(each)]
        if different:
            raise ValueError(
                f"`{name}` must have the same settings in each process. Received: different "
                f"{different} in the processes {own} and {process}"
            )


def settings_of(callback: Any) -> dict[str, str]:
    """The arguments of a callback, as texts. Arrays are identified by their contents."""
    arguments = set(inspect.signature(type(callback)).parameters) - _OF_THIS_HOST
    return {name: _text(getattr(callback, name, None)) for name in sorted(arguments)}


def _text(value: Any) -> str:
    if value is None or isinstance(value, str | int | float):
        return repr(value)
    leaves = tree.flatten(value)
    if any(isinstance(leaf, np.ndarray) for leaf in leaves):
        digest = hashlib.sha256()
        for leaf in leaves:
            if leaf is not None:
                digest.update(f"{leaf.dtype}{leaf.shape}".encode())
                digest.update(np.ascontiguousarray(leaf).tobytes())
        return digest.hexdigest()
    if all(isinstance(leaf, str | int | float) for leaf in leaves):
        return repr(value)
    return type(value).__name__  # such as a function, whose contents cannot be compared
