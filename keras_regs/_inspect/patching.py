"""Temporarily replacing attributes of layers."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras


@contextmanager
def replaced(owner: Any, name: str, value: Any) -> Iterator[None]:
    """Replaces an attribute inside the context, without Keras tracking it."""
    attributes = vars(owner)
    missing = object()
    before = attributes.get(name, missing)
    attributes[name] = value
    try:
        yield
    finally:
        if before is missing:
            del attributes[name]
        else:
            attributes[name] = before


def name_of_call(layer: keras.Layer) -> str:
    """The name of the method that computes the output of a layer."""
    return "call" if layer.dtype_policy.quantization_mode is None else "quantized_call"
