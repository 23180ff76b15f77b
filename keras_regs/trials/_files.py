"""Files of trials, which are exact, and are written as a whole or not at all.

A finished trial is a JSON file. An unfinished trial has a file of arrays with its whole state.
"""

import hashlib
import json
import math
import os
import platform
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import keras
import numpy as np

# Contents of the file of a trial.
RECORD: dict[str, Any] = {
    "name": str,
    "seed": int,
    "configuration": dict,
    "environment": dict,
    "samples": dict,
    "history": dict,
    "metrics": dict,
    "measure": str | None,
    "measured": dict,
    "seconds": int | float,
}


def stem(name: str, seed: int) -> str:
    """Returns the beginning of the names of a trial's files, unique for each trial."""
    legible = re.sub(r"[^\w.-]+", "_", name)[:60]
    if legible != name:
        legible += f"-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return f"{legible}.seed-{seed}"


def write_json(path: Path, value: Any) -> None:
    """Writes numbers, strings, lists and dicts. Values that are not finite become strings."""
    write_text(path, json.dumps(encoded(value), indent=1, allow_nan=False))


def write_text(path: Path, text: str) -> None:
    """Writes a text as a whole, or not at all."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Writes bytes as a whole, or not at all."""
    _write(path, lambda file: file.write(content))


def write_array(path: Path, array: Any) -> None:
    """Writes an array as a whole, or not at all."""
    _write(path, lambda file: np.save(file, array, allow_pickle=False))


def read_record(path: Path) -> Any:
    """Returns the record of a trial as written by `write_json`, still encoded.

    Raises:
        ValueError: If the file is not such a record.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        wrong = problems(found)
        if wrong:
            raise ValueError(wrong)
    except ValueError as error:
        raise ValueError(
            f"Argument `folder`: {path} is not the file of a trial ({error}). Delete it, or pass "
            "another folder."
        ) from error
    return found


def problems(found: Any, kinds: Mapping[str, Any] = RECORD) -> str:
    """Returns what is missing or of an unexpected type, or an empty string."""
    missing = [key for key in kinds if not isinstance(found, dict) or key not in found]
    if missing:
        return f"it has no {', '.join(missing)}"
    wrong = [key for key, kind in kinds.items() if not isinstance(found[key], kind)]
    return f"unexpected types: {', '.join(wrong)}" if wrong else ""


def write_state(path: Path, model: keras.Model, progress: dict[str, Any]) -> None:
    """Writes all state of a model that training changes, and the progress of the training.

    Args:
        path: File to write.
        model: A built model with an optimizer.
        progress: JSON values.
    """
    arrays = {str(index): _exact(variable) for index, variable in enumerate(_variables(model))}
    text = np.frombuffer(json.dumps(encoded(progress)).encode(), "uint8")
    _write(path, lambda file: np.savez(file, progress=text, **arrays))


def read_progress(path: Path) -> Any:
    """Returns the progress of the training whose state was written, still encoded.

    Raises:
        ValueError: If the file is not such a state.
    """
    with _arrays(path) as arrays:
        return json.loads(arrays["progress"].tobytes())


def restore_state(path: Path, model: keras.Model) -> None:
    """Restores the written state in a model that was made by the same function.

    Raises:
        ValueError: If the state is not that of such a model.
    """
    variables = _variables(model)
    with _arrays(path) as arrays:
        found = [arrays[str(index)] for index in range(len(arrays.files) - 1)]
    if [each.shape for each in found] != [tuple(each.shape) for each in variables]:
        raise ValueError(
            f"Argument `folder`: {path} holds the state of another model. Delete it, or pass "
            "another folder."
        )
    for variable, value in zip(variables, found, strict=True):
        variable.assign(value)


def encoded(value: Any) -> Any:
    """Returns the value with strings in place of numbers that JSON does not support."""
    if isinstance(value, dict):
        return {key: encoded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [encoded(each) for each in value]
    if keras.ops.is_tensor(value) or isinstance(value, keras.Variable):
        value = keras.ops.convert_to_numpy(value)
    if isinstance(value, np.generic | np.ndarray):
        return encoded(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return json.dumps(value)  # NaN, Infinity or -Infinity
    return value


def decoded(value: Any) -> Any:
    """Returns a value that was encoded."""
    if isinstance(value, dict):
        return {key: decoded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [decoded(each) for each in value]
    return float(value) if value in ("NaN", "Infinity", "-Infinity") else value


@contextmanager
def _arrays(path: Path) -> Iterator[Any]:
    """Opens the arrays of a state. Any error while they are read becomes a `ValueError`."""
    try:
        with path.open("rb") as file:
            # NumPy would try to read any other file as pickled objects.
            if not zipfile.is_zipfile(file):
                raise ValueError("not a file of arrays")
            file.seek(0)
            with np.load(file) as arrays:
                yield arrays
    except (ValueError, KeyError, TypeError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise ValueError(
            f"Argument `folder`: {path} is not the state of a trial ({error}). Delete it, or pass "
            "another folder."
        ) from error


def _variables(model: keras.Model) -> list[Any]:
    """Returns weights, states of seed generators and regularizers, and optimizer variables."""
    return [*model.variables, *model.optimizer.variables]


def _exact(variable: keras.Variable) -> Any:
    value = keras.ops.convert_to_numpy(variable)
    # NumPy files do not support bfloat16 and float8. Float32 represents their numbers exactly.
    return value.astype("float32") if value.dtype.kind == "V" else value


def _write(path: Path, write: Callable[[IO[bytes]], Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # The name includes the process, because another process may write the same file.
    temporary = path.with_name(f"{path.name}.{platform.node()}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        error.filename = error.filename or str(path)  # missing if the disk is full
        raise
    finally:
        temporary.unlink(missing_ok=True)
