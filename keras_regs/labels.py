"""The classes that labels name."""

from typing import Any

import numpy as np


def classes_of(labels: Any) -> list[int] | None:
    """The classes of samples, if their labels are whole numbers or one-hot rows; else None."""
    if not isinstance(labels, np.ndarray) or labels.dtype.kind not in "fiub":
        return None
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim == 2 and np.all((labels == 0) | (labels == 1)) and np.all(labels.sum(1) == 1):
        labels = labels.argmax(axis=1)
    if labels.ndim != 1 or not np.all(np.isfinite(labels) & (labels == np.rint(labels))):
        return None
    return [int(label) for label in labels]
