"""The classes that samples have, and those that a model takes them for."""

import numpy as np

from keras_regs._checks.class_labels import are_one_hot
from keras_regs._typing import Array


def labelled_classes(y: Array, count: int, positions: tuple[int, ...], classes: int) -> Array:
    """Labels as whole numbers of shape `(n, ...positions)`.

    Args:
        y: NumPy array of such numbers, or with a last axis of 1, or one-hot.
        count: Number of samples.
        positions: For each sample, the shape of what the model predicts.
        classes: Number of columns of the model's output; 1 where there are two classes.

    Raises:
        ValueError: If `y` are not such labels.
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
        f"Argument `y` must be classes: whole numbers from 0 to {greatest} of shape {shape}"
        f"{one_hot}. Received: y of dtype {y.dtype} and shape {y.shape}"
        + (f", from {y.min()} to {y.max()}" if numeric else "")
    )


def classes_of_probabilities(predicted: Array) -> Array:
    """Whether probabilities stand for class 1.

    Raises:
        ValueError: If one is outside of [0, 1], or NaN.
    """
    if not np.all((predicted >= 0) & (predicted <= 1)):
        raise ValueError(
            "The single column that the model outputs must be a probability in [0, 1], which is "
            "compared with 0.5. If it is a logit, put a sigmoid behind it: "
            "`keras.Sequential([model, keras.layers.Activation('sigmoid')])`. "
            f"Received: outputs from {predicted.min():.6g} to {predicted.max():.6g}"
        )
    return predicted >= 0.5
