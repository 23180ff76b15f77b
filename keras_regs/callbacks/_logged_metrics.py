"""The losses and accuracies that `fit` logs, under the names that TensorBoard shows."""

import math
import re
from typing import Any

import numpy as np

from keras_regs.callbacks._loss_without_penalties import NAME
from keras_regs_tensorboard.record_format import LossName

_LOSSES: dict[LossName, str] = {
    "training": "loss",
    "training_without_penalties": NAME,
    "validation": "val_loss",
    "validation_without_penalties": f"val_{NAME}",
}
# Such as "accuracy", "val_acc" and "sparse_categorical_accuracy".
_ACCURACY = re.compile(r"accuracy$|(^|_)acc$", re.IGNORECASE)


def losses(logs: dict[str, Any]) -> dict[LossName, float]:
    """Returns the losses in the logs of an epoch."""
    return {name: float(logs[key]) for name, key in _LOSSES.items() if key in logs}


def accuracies(logs: dict[str, Any]) -> dict[str, float]:
    """Returns the accuracies in the logs of an epoch, except those that are not a single number."""
    return {
        name: float(value)
        for name, value in logs.items()
        if _ACCURACY.search(name) and value is not None and math.prod(np.shape(value)) == 1
    }
