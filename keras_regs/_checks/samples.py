"""Samples: arrays, or nested structures of arrays, as `fit` accepts them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._typing import Array

# The maximum number of arrays that an error lists.
_LISTED = 5


def validated_samples(value: Any, name: str) -> Any:
    """`value` with NumPy arrays as its leaves, and floats in Keras's default float type.

    Raises:
        ValueError: If `value` is not an array or a nested structure of arrays, or these have
            different numbers of samples, or none. The error calls it `name`.
    """

    def array(leaf: Any) -> Any:
        if leaf is None:  # an output without a loss has no labels
            return None
        found = as_numpy(leaf)
        is_float = found.dtype.kind == "f" or found.dtype.name == "bfloat16"
        return found.astype(keras.config.floatx(), copy=False) if is_float else found

    found = tree.map_structure(array, value)
    leaves = _arrays(found)
    sizes = {len(leaf) if leaf.ndim else 0 for leaf in leaves}
    if len(sizes) != 1 or 0 in sizes or any(leaf.dtype.kind not in "fiub" for leaf in leaves):
        described = ", ".join(f"{leaf.dtype}{leaf.shape}" for leaf in leaves[:_LISTED])
        described += f" and {len(leaves) - _LISTED} more" if len(leaves) > _LISTED else ""
        raise ValueError(
            f"Argument `{name}` must be an array of numbers, or a nested structure of arrays with "
            "the same number of samples, at least 1. "
            f"Received: {name} of type {type(value).__name__}, arrays: {described or 'none'}"
        )
    return found


def validated_labelled(x: Any, y: Any, names: tuple[str, str] = ("x", "y")) -> tuple[Any, Any]:
    """Samples and labels, both as `validated_samples` returns them.

    Raises:
        ValueError: If one of them is not an array of numbers, or their numbers of samples differ.
            The error calls them by these names.
    """
    x, y = (validated_samples(each, name) for each, name in zip((x, y), names, strict=True))
    if count(x) != count(y):
        raise ValueError(
            f"Argument `{names[1]}` must have as many samples as `{names[0]}`. "
            f"Received: {count(y)} labels, {count(x)} samples"
        )
    return x, y


def validated_dataset(value: Any, name: str) -> tuple[Any, Any]:
    """`value` as a pair of NumPy samples and labels, or a `ValueError` that names it."""
    if not isinstance(value, tuple | list) or len(value) != 2:
        raise ValueError(
            f"Argument `{name}` must be a pair (x, y) of inputs and labels. "
            f"Received: {name} of type {type(value).__name__}"
            + (f" and length {len(value)}" if isinstance(value, tuple | list) else "")
        )
    x, y = value
    return validated_labelled(x, y, (f"{name}[0]", f"{name}[1]"))


def as_numpy(value: Any) -> Array:
    """A tensor or array-like as a NumPy array."""
    return keras.ops.convert_to_numpy(value) if keras.ops.is_tensor(value) else np.asarray(value)


def validated_activations(value: Any, name: str) -> Array:
    """`value`, responses of shape `(samples, ..., units)`, as a NumPy float array.

    Half precision becomes float32. Other types except float32 become float64.

    Raises:
        ValueError: If `value` is not an array of finite numbers with at least two axes and at least
            one element. The error calls it `name`.
    """
    try:
        found = as_numpy(value)
    except ValueError:  # lists of different lengths
        found = np.array(None)
    if found.dtype.name in ("float16", "bfloat16"):
        found = found.astype("float32")
    if found.dtype.kind not in "fiub" or found.ndim < 2 or found.size == 0:
        raise ValueError(
            f"Argument `{name}` must be an array of numbers of shape (samples, units) or (samples, "
            f"...positions, channels). Received: {name} of shape {found.shape}, {found.dtype}"
        )
    if found.dtype not in (np.float32, np.float64):
        found = found.astype("float64")
    wrong = found.size - np.count_nonzero(np.isfinite(found))
    if wrong:
        raise ValueError(
            f"Argument `{name}` must hold finite numbers. Received: {name} of shape {found.shape}, "
            f"{wrong} of its numbers infinite or NaN"
        )
    return found


def count(structure: Any) -> int:
    """The number of samples."""
    return len(_arrays(structure)[0])


def slice_samples(structure: Any, start: int, stop: int) -> Any:
    """The samples from `start` to `stop`. None stays None."""
    return tree.map_structure(lambda leaf: None if leaf is None else leaf[start:stop], structure)


def take_samples(structure: Any, indices: Array) -> Any:
    """The samples with these indices, in their order."""
    return tree.map_structure(lambda leaf: None if leaf is None else leaf[indices], structure)


def batches(x: Any, y: Any, batch_size: int) -> Iterator[tuple[int, Any, Any]]:
    """Yields batches: the number of samples, and their part of `x` and `y`."""
    total = count(x)
    # Batches of nearly equal size, because each size is compiled separately.
    starts = np.linspace(0, total, -(-total // batch_size) + 1).astype(int)
    for start, stop in pairwise(starts):
        yield int(stop - start), *(slice_samples(each, start, stop) for each in (x, y))


def _arrays(structure: Any) -> list[Array]:
    return [leaf for leaf in tree.flatten(structure) if leaf is not None]
