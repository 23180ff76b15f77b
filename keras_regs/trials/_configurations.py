"""Configurations of trials, in a form that two runs can be compared by."""

import functools
import hashlib
import inspect
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._keras import compile_arguments, get_global_attribute, set_global_attribute
from keras_regs.trials._descriptions import described, hashed

_COUNTS = "object_name_uids"
_MISSING = "nothing"


@contextmanager
def names_of_their_own() -> Iterator[None]:
    """Lets Keras count the layers that it names from the beginning: `dense`, `dense_1`, ...

    Keras counts all layers of a session. So each call of a function would make a model with other
    names, which are part of configurations and of the logs of callbacks.
    """
    counts = get_global_attribute(_COUNTS)
    set_global_attribute(_COUNTS, None)
    try:
        yield
    finally:
        set_global_attribute(_COUNTS, counts)


def fingerprint(samples: Any) -> str:
    """Returns a hash of data: their structure, types, shapes and values."""
    digest = hashlib.sha256()
    for path, leaf in tree.flatten_with_path(samples):
        digest.update(str(path).encode())
        if leaf is not None:
            digest.update(hashed(leaf).encode())
    return digest.hexdigest()[:16]


def of_model(model: keras.Model) -> dict[str, Any]:
    """Returns how a model was made and compiled, as JSON values."""
    try:
        architecture = model.get_config()
    except NotImplementedError:  # a subclassed model that cannot be described
        architecture = {}
    return _plain(
        {
            "model": {"class_name": type(model).__name__, "config": architecture},
            "weights": [
                [weight.path, list(weight.shape), weight.dtype] for weight in model.weights
            ],
            "compile": model.get_compile_config(),
            # For functions, the compile configuration has only names.
            "functions": _functions(model),
            # For models without a configuration, and for weights that were trained before.
            "initial_weights": fingerprint(model.get_weights()),
        }
    )


def _functions(model: keras.Model) -> Any:
    arguments = compile_arguments(model) or {}
    return described([arguments.get(name) for name in ("loss", "metrics", "weighted_metrics")])


def of_callbacks(callbacks: Sequence[Any]) -> list[Any]:
    """Returns the classes and public settings of callbacks, without the paths they write to."""
    return [
        {
            "class_name": type(callback).__name__,
            **{
                name: described(value)
                for name, value in vars(callback).items()
                if _is_setting(name, value)
            },
        }
        for callback in callbacks
    ]


def differences(found: Any, expected: Any, path: str = "") -> Iterator[str]:
    """Yields the differences of two configurations, such as `epochs (10, now 20)`."""
    if isinstance(found, Mapping) and isinstance(expected, Mapping):
        # A registered class is identified by its registered name, and may move to another module.
        is_registered = bool(found.get("registered_name") and expected.get("registered_name"))
        for key in dict.fromkeys([*found, *expected]):
            if key == "module" and is_registered:
                continue
            below = f"{path}.{key}" if path else str(key)
            pair = (found.get(key, _MISSING), expected.get(key, _MISSING))
            yield from differences(*pair, below)
    elif isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        for index, pair in enumerate(zip(found, expected, strict=True)):
            yield from differences(*pair, f"{path}[{index}]")
    elif found != expected:
        yield f"{path} ({_short(found)}, now {_short(expected)})"


def _is_setting(name: str, value: Any) -> bool:
    is_place = name.endswith(("dir", "path", "file", "filename"))
    plain = isinstance(value, bool | int | float | str | list | tuple | dict) or value is None
    plain = plain or inspect.isfunction(value) or isinstance(value, functools.partial)
    is_own = name not in ("params", "validation_data") and not name.startswith("_")
    return plain and is_own and not is_place


def _short(value: Any) -> str:
    text = value if value is _MISSING else json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _plain(value: Any) -> Any:
    """Returns the value as it comes back from JSON."""
    return json.loads(json.dumps(value, default=_described, sort_keys=True))


def _described(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.tolist()
    if keras.ops.is_tensor(value) or isinstance(value, keras.Variable):
        return keras.ops.convert_to_numpy(value).tolist()
    return described(value)
