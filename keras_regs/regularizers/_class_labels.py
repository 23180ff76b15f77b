"""The labels of the batch that a model is being called on."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._keras import call_context, get_stateless_scope
from keras_regs._math.numerics import concrete_values, is_symbolic
from keras_regs._typing import Tensor

# A context variable: each replica of a model runs in its own thread, which has its own context.
_labels: ContextVar[Any] = ContextVar("labels", default=None)


@contextmanager
def class_labels(y: Tensor) -> Iterator[None]:
    """Context manager that gives class-wise regularizers the labels of the current batch.

    `keras_regs.models.ClassWiseModel` does this in `fit` and `evaluate`. In a custom training loop,
    use it yourself:

    ```python
    with kr.class_labels(y):
        y_pred = model(x, training=True)
        loss = loss_fn(y, y_pred) + sum(model.losses)
    ```

    In a compiled step (`tf.function`, `jax.jit`), use it inside the step, with labels that are an
    argument of the step. Outside, the labels of the first batch would be compiled into the step.

    Args:
        y: The labels, as in `fit(x, y)`: integers of shape `(batch,)` or `(batch, 1)`, one-hot rows
            of shape `(batch, num_classes)`, or a list or dict of these.

    Raises:
        ValueError: When a class-wise regularizer is called: if the step is being compiled, and the
            labels are not part of that step.

    Example:

    >>> layer = keras.layers.Activation("linear", activity_regularizer=kr.ClassVariance(0.1, 2))
    >>> with kr.class_labels(np.array([0, 0, 1])):
    ...     y = layer(np.array([[1.0, 0.0], [3.0, 4.0], [9.0, 9.0]]))
    >>> float(sum(layer.losses))
    0.5
    """
    token = _labels.set(y)
    try:
        yield
    finally:
        _labels.reset(token)


def labels_in_force() -> Tensor:
    """The labels given to `class_labels`, or None."""
    return _labels.get()


def labels_are_due() -> bool:
    """Whether the call in progress should have labels.

    A prediction has none, nor does the symbolic call that builds a model.
    """
    context = call_context()
    scope = get_stateless_scope()
    if context is None:  # called directly, not by a layer
        return True
    return bool(getattr(context, "training", False)) or (scope is not None and scope.collect_losses)


def chosen_labels(y: Tensor, output: str | int | None) -> Any:
    """The labels of one output.

    Raises:
        ValueError: If there are several outputs, and `output` is not the key of one of them.
    """
    if not isinstance(y, dict | list | tuple):
        return y
    labels: dict[Any, Any] = y if isinstance(y, dict) else dict(enumerate(y))
    keys = sorted(labels, key=str)
    if output is None and len(keys) == 1:
        output = keys[0]
    if output not in labels:
        raise ValueError(
            "Argument `output` of a class-wise regularizer must select the labels of one output, "
            f"one of {keys}. Received: output={output!r}"
        )
    return labels[output]


def check_not_frozen(y: Tensor, x: Tensor) -> None:
    """Refuses labels that would be constants in the step being compiled.

    Raises:
        ValueError: If the activations `x` have no values yet, but the labels `y` do.
    """
    value = y.value if isinstance(y, keras.Variable) else y
    is_variable = hasattr(value, "assign")  # TensorFlow reads its variables in each step
    if is_symbolic(x) and not is_symbolic(value) and not is_variable:
        example = {
            "tensorflow": "@tf.function\ndef step(x, y):\n    with keras_regs.class_labels(y):",
            "jax": "@jax.jit\ndef step(state, x, y):\n    with keras_regs.class_labels(y):",
        }.get(keras.backend.backend(), "def step(x, y):\n    with keras_regs.class_labels(y):")
        raise ValueError(
            "The step is being compiled, and the labels are not one of its arguments. It would use "
            "the labels of this batch for all following batches. Pass the labels to the step, and "
            "call `class_labels` inside it:\n\n"
            f"{example}\n        y_pred = model(x, training=True)\n\n"
            f"Received: labels of type {type(y).__name__} from outside the step"
        )


def integer_labels(
    y: Tensor, num_classes: int, samples: int | None, ignore_class: int | None = None
) -> tuple[Any, Any]:
    """Labels as integers `(batch,)`, and whether all of them are valid.

    Labels to ignore, and invalid ones outside `[0, num_classes)`, become -1. In a compiled step,
    whether all are valid is a tensor, otherwise it is True.

    Raises:
        ValueError: If the shape is neither that of integer labels nor that of one-hot rows. Outside
            a compiled step: if a label is invalid.
    """
    y = ops.convert_to_tensor(y)
    if keras.backend.standardize_dtype(y.dtype) == "bool":
        y = ops.cast(y, "int32")
    if getattr(y.shape, "rank", 0) is None:
        raise ValueError(
            "Labels for a class-wise regularizer must have a known rank. Set the shape of integer "
            "labels with `dataset.map(lambda x, y: (x, tf.ensure_shape(y, (None,))))`. "
            "Received: labels of unknown rank"
        )
    shape = tuple(y.shape)
    if len(shape) == 2 and shape[1] in (num_classes, None) and num_classes > 1:
        # A row of zeros does not belong to a class.
        labels = ops.where(ops.any(y > 0, axis=1), ops.argmax(y, axis=1), -1)
        if shape[1] is None:
            labels = ops.where(ops.shape(y)[1] == 1, ops.cast(y[:, 0], labels.dtype), labels)
    elif len(shape) == 1 or (len(shape) == 2 and shape[1] == 1):
        labels = ops.reshape(y, (-1,))
    else:
        raise ValueError(
            f"Labels for a class-wise regularizer with num_classes={num_classes} must be integers "
            f"of shape (batch,) or (batch, 1), or one-hot of shape (batch, {num_classes}). "
            f"Received: labels of shape {shape}"
        )
    if None not in (samples, shape[0]) and samples != shape[0]:
        raise ValueError(
            "A class-wise regularizer needs one label for each sample of the activations. "
            f"Received: {shape[0]} labels, activations of {samples} samples"
        )
    inside = ops.logical_and(labels >= 0, labels < num_classes)
    known = inside
    if ignore_class is not None:
        ignored = labels == ops.cast(ignore_class, labels.dtype)
        inside = ops.logical_and(inside, ops.logical_not(ignored))
        known = ops.logical_or(inside, ignored)
    classes = ops.cast(ops.where(inside, labels, -1), "int32")
    values, are_known = concrete_values(labels), concrete_values(known)
    if values is not None and are_known is not None:
        outside = values[~are_known]
        if len(outside):
            raise ValueError(
                f"Labels for a class-wise regularizer must be in [0, {num_classes}), and one-hot "
                "rows must contain a 1 (rows of zeros are listed as -1). To leave out the samples "
                "with such a label, pass it as `ignore_class`. "
                f"Received: labels {np.unique(outside)[:10].tolist()}"
            )
        return classes, True
    return classes, ops.all(known)
