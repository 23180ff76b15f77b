"""Labels as classes."""

from typing import Any

import numpy as np

from keras_regs._checks.samples import as_numpy
from keras_regs._typing import Array


def classes_of(labels: Any) -> Array | None:
    """The class of each sample as a NumPy integer array, or None if the labels are not classes.

    Classes are whole numbers of shape `(samples,)` or `(samples, 1)`, or one-hot rows.
    """
    if not isinstance(labels, np.ndarray) or labels.dtype.kind not in "fiub":
        return None
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim == 2 and are_one_hot(labels):
        labels = labels.argmax(axis=1)
    if labels.ndim != 1 or not np.all(np.isfinite(labels) & (labels == np.rint(labels))):
        return None
    return labels.astype(int)


def are_one_hot(rows: Array) -> bool:
    """Whether each row along the last axis has a single 1, and zeros otherwise."""
    return bool(np.all((rows == 0) | (rows == 1)) and np.all((rows == 1).sum(axis=-1) == 1))


def validated_classes(y: Any, samples: int) -> Array:
    """The class of each sample as a NumPy integer array, or a `ValueError`."""
    found = as_numpy(y)
    classes = classes_of(found)
    if classes is None or len(classes) != samples:
        raise ValueError(
            "Argument `y` must hold the class of each sample, whole numbers of shape "
            f"({samples},) or ({samples}, 1), or one-hot rows of shape ({samples}, classes). "
            f"Received: y of shape {found.shape}, {found.dtype}"
        )
    return classes
