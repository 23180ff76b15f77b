"""Labelled and predicted classes of samples."""

import numpy as np

from keras_regs._checks.class_labels import are_one_hot
from keras_regs._typing import Array


def labelled_classes(y: Array, count: int, positions: tuple[int, ...], classes: int) -> Array:
    """Returns labels as whole numbers of shape `(n, ...positions)`.

    Args:
        y: NumPy array of whole numbers of this shape, optionally with a last axis of 1, or one-hot.
        count: Number of samples.
        positions: Shape of the model's prediction for each sample.
        classes: Number of columns of the model's output. 1 means two classes.

    Raises:
        ValueError: If `y` does not hold such labels.
    """
    shape = (count, *positions)
    greatest = max(classes, 2) - 1
    numeric = y.dtype.kind in "iufb" and y.size > 0
    if numeric and y.shape in (shape, (*shape, 1)):
        classes_given = y.reshape(shape)
    elif numeric and y.shape == (*shape, classes) and are_one_hot(y):
        classes_given = y.argmax(axis=-1)
    else:
        classes_given = np.full(shape, -1)
    if np.all((classes_given >= 0) & (classes_given <= greatest) & (classes_given % 1 == 0)):
        return classes_given
    one_hot = f", or one-hot of shape {(*shape, classes)}" if classes > 1 else ""
    raise ValueError(
        f"Argument `y` must hold classes: whole numbers from 0 to {greatest} of shape {shape}"
        f"{one_hot}. Received: y of dtype {y.dtype} and shape {y.shape}"
        + (f", from {y.min()} to {y.max()}" if numeric else "")
    )


def classes_of_probabilities(predicted: Array) -> Array:
    """Returns whether probabilities mean class 1, that is, 0.5 or more.

    Raises:
        ValueError: If a probability is outside of [0, 1] or NaN.
    """
    if not np.all((predicted >= 0) & (predicted <= 1)):
        raise ValueError(
            "If the model outputs a single column, it must be a probability in [0, 1], which is "
            "compared with 0.5. For logits, add a sigmoid: "
            "`keras.Sequential([model, keras.layers.Activation('sigmoid')])`. "
            f"Received: outputs from {predicted.min():.6g} to {predicted.max():.6g}"
        )
    return predicted >= 0.5
