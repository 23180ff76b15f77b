"""Descriptions of objects as JSON values that are the same in every process."""

import functools
import hashlib
import inspect
import re
import types
from collections.abc import Mapping
from typing import Any

import keras
import numpy as np

# Maximum depth of objects within objects.
_DEPTH = 5


def described(value: Any, depth: int = _DEPTH) -> Any:
    """Describes a value: numbers and strings as they are, arrays and functions hashed.

    The description of a function has its compiled code, its defaults and its closure. The
    description of an object has its configuration, or its attributes if there is none.
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if keras.ops.is_tensor(value) or isinstance(value, keras.Variable):
        value = keras.ops.convert_to_numpy(value)
    if isinstance(value, np.ndarray):
        return hashed(value)
    if depth == 0:
        return type(value).__qualname__
    below = functools.partial(described, depth=depth - 1)
    if isinstance(value, Mapping):
        return {str(key): below(each) for key, each in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((below(each) for each in value), key=str)
    if isinstance(value, list | tuple):
        return [below(each) for each in value]
    if isinstance(value, functools.partial):
        return [below(value.func), below(value.args), below(value.keywords)]
    if inspect.isfunction(value):
        closure = [cell.cell_contents for cell in value.__closure__ or () if _is_filled(cell)]
        return {
            "function": value.__qualname__,
            "code": code_of(value),
            "defaults": below([value.__defaults__, value.__kwdefaults__]),
            "closure": below(closure),
        }
    if isinstance(value, type) or inspect.isroutine(value) or isinstance(value, types.ModuleType):
        return getattr(value, "__qualname__", getattr(value, "__name__", str(value)))
    return {"class_name": type(value).__qualname__, **_settings(value, below)}


def code_of(function: Any) -> str:
    """Returns a hash of the compiled code of a function, or its name if it has no such code."""
    code = getattr(function, "__code__", None)
    if code is None:
        return getattr(function, "__qualname__", type(function).__qualname__)
    return hashlib.sha256(repr(_constants(code)).encode()).hexdigest()[:16]


def hashed(array: Any) -> str:
    """Returns a hash of the type, shape and values of an array."""
    digest = hashlib.sha256(f"{array.dtype.name}{array.shape}".encode())
    if array.dtype.kind == "O":
        digest.update(repr(array.tolist()).encode())
    elif array.dtype.kind == "V":  # bfloat16 and float8, which are not buffers
        digest.update(array.tobytes())
    else:
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()[:16]


def _settings(value: Any, below: Any) -> dict[str, Any]:
    try:
        return {"config": below(value.get_config())}
    except (AttributeError, NotImplementedError):
        pass
    attributes = getattr(value, "__dict__", None)
    if isinstance(value, keras.Layer) or attributes is None:
        # Without memory addresses, which differ between processes.
        return {"text": re.sub(r" at 0x[0-9a-fA-F]+", "", repr(value))}
    return {name: below(each) for name, each in attributes.items() if not name.startswith("_")}


def _constants(code: types.CodeType) -> list[Any]:
    constants = [
        _constants(each)
        if isinstance(each, types.CodeType)
        else sorted(map(repr, each))
        if isinstance(each, frozenset)
        else each
        for each in code.co_consts
    ]
    return [code.co_code, code.co_names, constants]


def _is_filled(cell: types.CellType) -> bool:
    try:
        cell.cell_contents  # noqa: B018
    except ValueError:
        return False
    return True
