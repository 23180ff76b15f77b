"""Labels as the classes that they stand for."""

from typing import Any

import keras
import numpy as np


def classes_of(labels: Any) -> Any:
    """The class of each sample, a NumPy array of integers, if labels stand for classes; else None.

    They do if they are whole numbers, of shape `(samples,)` or `(samples, 1)`, or one-hot rows.
    """
    if not isinstance(labels, np.ndarray) or labels.dtype.kind not in "fiub":
        return None
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim == 2 and np.all((labels == 0) | (labels == 1)) and np.all(labels.sum(1) == 1):
        labels = labels.argmax(axis=1)
    if labels.ndim != 1 or not np.all(np.isfinite(labels) & (labels == np.rint(labels))):
        return None
    return labels.astype(int)


def validated_classes(labels: Any, samples: int) -> Any:
    """The class of each of so many samples, a NumPy array of integers, or a `ValueError`."""
    found = keras.ops.convert_to_numpy(labels) if keras.ops.is_tensor(labels) else labels
    found = np.asarray(found)
    classes = classes_of(found)
    if classes is None or len(classes) != samples:
        raise ValueError(
            "Argument `labels` must hold the class of each sample, whole numbers of shape "
            f"({samples},) or ({samples}, 1), or one-hot rows of shape ({samples}, classes). "
            f"Received: labels of shape {found.shape}, {found.dtype}"
        )
    return classes
