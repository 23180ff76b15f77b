"""Trials as files for workers: functions by value, and each large array once.

Functions of a notebook or script cannot be imported by a worker, so cloudpickle sends their code.
All trials are one file. Large arrays, also those that functions use, are separate files, named
after their content. Workers map them into memory: the processes of a machine share one copy.
"""

import functools
import hashlib
import inspect
import io
import pickle
import types
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import cloudpickle
import keras
import numpy as np

from keras_regs.trials import _files as files
from keras_regs.trials._run import Terms, Trial

# Arrays of at least this many bytes are separate files.
_LARGE = 1 << 16


def write_trials(folder: Path, trials: Sequence[Trial], terms: Terms) -> str:
    """Writes the trials, and returns the name of their file in the folder.

    Raises:
        ValueError: If a function or an object cannot be pickled. The message names it.
    """
    sent = {
        "trials": list(trials),
        # A worker is told the folder.
        "terms": replace(terms, data=dict(terms.data), folder=None),
        "objects": _custom_objects(),
        "settings": _settings(),
    }
    file = io.BytesIO()
    try:
        _Pickler(file, folder).dump(sent)
    except OSError:  # a full disk
        raise
    except Exception as error:
        raise _cannot_be_sent(trials, terms, error) from error
    content = file.getvalue()
    path = folder / f"{hashlib.sha256(content).hexdigest()[:32]}.trials"
    if not path.exists():
        files.write_bytes(path, content)
    return path.name


@contextmanager
def read_trials(path: Path, folder: Path) -> Iterator[tuple[list[Trial], Terms]]:
    """Reads trials as new objects, with the settings of Keras that they were written with.

    What one trial changes in its objects is therefore unknown to the next one in this process.

    Args:
        path: The file of the trials.
        folder: Folder of the trials' results.
    """
    with path.open("rb") as file:
        found = _Unpickler(file, path.parent).load()
    for name, each in found["objects"].items():
        package, _, short = name.rpartition(">")
        if package:
            keras.saving.register_keras_serializable(package, short)(each)
        else:
            keras.saving.get_custom_objects()[name] = each
    before = _settings()
    _set(found["settings"])
    try:
        yield found["trials"], replace(found["terms"], folder=folder)
    finally:
        _set(before)


class _Pickler(cloudpickle.Pickler):
    """Writes large arrays into a folder, or nowhere if there is none."""

    def __init__(self, file: io.BytesIO, folder: Path | None) -> None:
        super().__init__(file, protocol=pickle.HIGHEST_PROTOCOL)
        self._folder = folder
        self._written: dict[int, tuple[Any, str]] = {}

    def persistent_id(self, value: Any) -> str | None:
        if type(value) not in (np.ndarray, np.memmap) or value.nbytes < _LARGE:
            return None
        if value.dtype.kind not in "biufc":  # NumPy files do not support all others exactly
            return None
        if id(value) not in self._written:
            # The array is kept, so that no other one gets its address.
            self._written[id(value)] = (value, self._write(value))
        return self._written[id(value)][1]

    def _write(self, value: Any) -> str:
        order = "F" if value.flags.f_contiguous and not value.flags.c_contiguous else "C"
        digest = hashlib.sha256(f"{value.dtype.str}{value.shape}{order}".encode())
        digest.update(np.ascontiguousarray(value).data)
        name = f"{digest.hexdigest()[:32]}.npy"
        if self._folder is not None and not (self._folder / name).exists():
            files.write_array(self._folder / name, value)
        return name


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: Any, folder: Path) -> None:
        super().__init__(file)
        self._folder = folder

    def persistent_load(self, name: str) -> Any:
        # Copied on write: what a trial writes into the array stays in its process.
        return np.asarray(np.load(self._folder / name, mmap_mode="c"))


def _custom_objects() -> dict[str, Any]:
    """Returns what is registered with Keras and cannot be imported: classes of scripts, notebooks.

    A worker imports other classes, which registers them. Those that cannot be pickled are left out,
    because most programs do not need them: if one does, Keras says so when it looks for the name.
    """
    return {
        name: each
        for name, each in keras.saving.get_custom_objects().items()
        if getattr(each, "__module__", None) == "__main__"
        or "<locals>" in getattr(each, "__qualname__", "")
        if _problem(each) is None
    }


def _settings() -> dict[str, Any]:
    """Returns the settings of Keras that the layers of a new model depend on."""
    return {
        "floatx": keras.config.floatx(),
        "epsilon": keras.config.epsilon(),
        "image_data_format": keras.config.image_data_format(),
        "dtype_policy": keras.config.dtype_policy(),
    }


def _set(settings: Mapping[str, Any]) -> None:
    keras.config.set_floatx(settings["floatx"])
    keras.config.set_epsilon(settings["epsilon"])
    keras.config.set_image_data_format(settings["image_data_format"])
    keras.config.set_dtype_policy(settings["dtype_policy"])


def _cannot_be_sent(trials: Sequence[Trial], terms: Terms, error: Exception) -> ValueError:
    """Returns an error that names what cannot be pickled."""
    parts = [("Argument `measure`", terms.measure), ("Argument `data`", terms.data)]
    for trial in trials:
        of = f"of trial {trial.name!r}, seed {trial.seed},"
        parts += [
            (f"`{name}` {of}", getattr(trial, name)) for name in ("build", "callbacks", "settings")
        ]
    where, path = "Something", tuple[str, ...]()
    for name, value in parts:
        found = _problem(value)
        if found is not None:
            where, path, error = name, *_innermost(value, found)
            break
    through = f", because of {' in '.join(reversed(path))}" if path else ""
    return ValueError(
        f"{where} cannot be sent to a worker{through}: {type(error).__name__}: {error}. Create "
        "such an object inside the function, or import it from a module that workers have, too."
    )


def _problem(value: Any) -> Exception | None:
    try:
        _Pickler(io.BytesIO(), None).dump(value)
    except Exception as error:
        return error
    return None


def _innermost(value: Any, error: Exception, depth: int = 10) -> tuple[tuple[str, ...], Exception]:
    """Returns the names that lead from a value to what cannot be pickled, and its error."""
    for name, part in _parts(value) if depth else ():
        found = _problem(part)
        if found is not None:
            path, error = _innermost(part, found, depth - 1)
            is_function = inspect.isfunction(part) and "<lambda>" not in part.__qualname__
            shown = part.__name__ if is_function else name
            return (f"`{shown}`", *path), error
    return (), error


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """Yields what a value refers to, by name."""
    if isinstance(value, functools.partial):
        yield from (("func", value.func), *value.keywords.items())
        yield from ((f"argument {index + 1}", each) for index, each in enumerate(value.args))
    elif isinstance(value, types.MethodType):
        yield from (("self", value.__self__), (value.__name__, value.__func__))
    elif inspect.isfunction(value):
        found = inspect.getclosurevars(value)
        yield from {**found.nonlocals, **found.globals, **(value.__kwdefaults__ or {})}.items()
        yield from ((f"default {index + 1}", v) for index, v in enumerate(value.__defaults__ or ()))
    elif isinstance(value, Mapping):
        yield from ((str(key), each) for key, each in value.items())
    elif isinstance(value, list | tuple | set):
        yield from ((f"element {index}", each) for index, each in enumerate(value))
    elif not isinstance(value, type | types.ModuleType):
        yield from getattr(value, "__dict__", {}).items()
