"""Samples to look at: arrays, or nested structures of arrays, as `fit` takes them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import keras
import numpy as np
from keras import tree


def validated_samples(value: Any, name: str) -> Any:
    """`value` with a NumPy array in place of each of its arrays, floats of Keras's width.

    Raises:
        ValueError: If `value`, which the error calls `name`, is no array and no nested structure of
            arrays, or these have not one number of samples, at least 1.
    """

    def array(leaf: Any) -> Any:
        if leaf is None:  # as the labels of an output that has no loss
            return None
        found = keras.ops.convert_to_numpy(leaf) if keras.ops.is_tensor(leaf) else np.asarray(leaf)
        is_float = found.dtype.kind == "f" or found.dtype.name == "bfloat16"
        return found.astype(keras.config.floatx(), copy=False) if is_float else found

    found = tree.map_structure(array, value)
    leaves = _arrays(found)
    sizes = {len(leaf) if leaf.ndim else 0 for leaf in leaves}
    if len(sizes) != 1 or 0 in sizes or any(leaf.dtype.kind not in "fiub" for leaf in leaves):
        described = ", ".join(f"{leaf.dtype}{leaf.shape}" for leaf in leaves)
        raise ValueError(
            f"Argument `{name}` must be an array of numbers, or a nested structure of such with "
            f"one number of samples, at least 1. Received: {name} of type {type(value).__name__}, "
            f"arrays: {described or 'none'}"
        )
    return found


def count(structure: Any) -> int:
    """How many samples there are."""
    return len(_arrays(structure)[0])


def some(structure: Any, start: int, stop: int) -> Any:
    """The samples from `start` to `stop`, or None of None."""
    return tree.map_structure(lambda leaf: None if leaf is None else leaf[start:stop], structure)


def batches(structure: Any, batch_size: int) -> Iterator[tuple[int, int]]:
    """Where batches of at most that size start and stop.

    They are of one size, as far as that goes: what computes with them is compiled for each size.
    """
    number = -(-count(structure) // batch_size)
    starts = np.linspace(0, count(structure), number + 1).astype(int)
    for start, stop in pairwise(starts):
        yield int(start), int(stop)


def _arrays(structure: Any) -> list[Any]:
    return [leaf for leaf in tree.flatten(structure) if leaf is not None]
