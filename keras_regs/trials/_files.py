"""The files of trials: never half written, and exact.

A trial that is done is a file of JSON. One that is not has its whole state in a file of arrays.
"""

import hashlib
import json
import math
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import keras
import numpy as np

# What stands in the file of a trial.
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
    """What the names of a trial's files begin with; different for different trials."""
    legible = re.sub(r"[^\w.-]+", "_", name)[:60]
    if legible != name:
        legible += f"-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return f"{legible}.seed-{seed}"


def write_json(path: Path, value: Any) -> None:
    """Writes numbers, strings, lists and dicts; what is not finite as "NaN" or "Infinity"."""
    write_text(path, json.dumps(encoded(value), indent=1, allow_nan=False))


def write_text(path: Path, text: str) -> None:
    """Writes a text, as a whole or not at all."""
    _write(path, lambda file: file.write(text.encode()))


def read_record(path: Path) -> Any:
    """The record of a trial that `write_json` has written, still encoded.

    Raises:
        ValueError: If it is no such file.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        wrong = problems(found)
        if wrong:
            raise ValueError(wrong)
    except ValueError as error:
        raise ValueError(
            f"Argument `folder`: {path} is no file of a trial ({error}). Delete it, or name "
            "another folder."
        ) from error
    return found


def problems(found: Any, kinds: Mapping[str, Any] = RECORD) -> str:
    """What is missing in what was read, or of another type than expected. Empty if nothing is."""
    missing = [key for key in kinds if not isinstance(found, dict) or key not in found]
    if missing:
        return f"it has no {', '.join(missing)}"
    wrong = [key for key, kind in kinds.items() if not isinstance(found[key], kind)]
    return f"of another type than expected: {', '.join(wrong)}" if wrong else ""


def write_state(path: Path, model: keras.Model, progress: dict[str, Any]) -> None:
    """Writes all that training changes in a model, and how far it has come.

    Args:
        path: Where to write.
        model: The model, built, and its optimizer.
        progress: What JSON can hold.
    """
    arrays = {str(index): _exact(variable) for index, variable in enumerate(_variables(model))}
    text = np.frombuffer(json.dumps(encoded(progress)).encode(), "uint8")
    _write(path, lambda file: np.savez(file, progress=text, **arrays))


def read_progress(path: Path) -> Any:
    """How far the training has come whose state was written, still encoded.

    Raises:
        ValueError: If it is no such file.
    """
    with _arrays(path) as arrays:
        return json.loads(arrays["progress"].tobytes())


def restore_state(path: Path, model: keras.Model) -> None:
    """Gives a model, made by the same function, the state that was written.

    Raises:
        ValueError: If it is not that of such a model.
    """
    variables = _variables(model)
    with _arrays(path) as arrays:
        found = [arrays[str(index)] for index in range(len(arrays.files) - 1)]
    if [each.shape for each in found] != [tuple(each.shape) for each in variables]:
        raise ValueError(
            f"Argument `folder`: {path} holds the state of another model. Delete it, or name "
            "another folder."
        )
    for variable, value in zip(variables, found, strict=True):
        variable.assign(value)


def encoded(value: Any) -> Any:
    """The value with strings in place of numbers that JSON does not have."""
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
    """The value that was encoded."""
    if isinstance(value, dict):
        return {key: decoded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [decoded(each) for each in value]
    return float(value) if value in ("NaN", "Infinity", "-Infinity") else value


@contextmanager
def _arrays(path: Path) -> Iterator[Any]:
    """The arrays of a state. Whatever goes wrong while they are read is a `ValueError`."""
    try:
        with path.open("rb") as file:
            # NumPy would take anything else for pickled objects.
            if not zipfile.is_zipfile(file):
                raise ValueError("not a file of arrays")
            file.seek(0)
            with np.load(file) as arrays:
                yield arrays
    except (ValueError, KeyError, TypeError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise ValueError(
            f"Argument `folder`: {path} is no state of a trial ({error}). Delete it, or name "
            "another folder."
        ) from error


def _variables(model: keras.Model) -> list[Any]:
    """Weights, the states of random numbers and of regularizers, and those of the optimizer."""
    return [*model.variables, *model.optimizer.variables]


def _exact(variable: keras.Variable) -> Any:
    value = keras.ops.convert_to_numpy(variable)
    # NumPy's files do not know bfloat16 and float8. Each of their numbers is one of float32.
    return value.astype("float32") if value.dtype.kind == "V" else value


def _write(path: Path, write: Callable[[IO[bytes]], Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Another process may write the same file.
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        error.filename = error.filename or str(path)  # that of a full disk names none
        raise
    finally:
        temporary.unlink(missing_ok=True)
