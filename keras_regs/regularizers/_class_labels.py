"""The labels of the batch that a model is being trained or evaluated on."""

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

# Replicas of a model run in threads of their own, each of which has a context of its own.
_labels: ContextVar[Any] = ContextVar("labels", default=None)


@contextmanager
def class_labels(y: Tensor) -> Iterator[None]:
    """Tells class-wise regularizers the labels of the batch that a model is called on inside.

    `keras_regs.models.ClassWiseModel` does this in `fit` and `evaluate`. In a custom training loop,
    do it yourself:

    ```python
    with kr.class_labels(y):
        y_pred = model(x, training=True)
        loss = loss_fn(y, y_pred) + sum(model.losses)
    ```

    A step that is compiled (`tf.function`, `jax.jit`) takes the labels as an argument, and this is
    inside of it: around it, the labels of the first batch would be compiled into the step.

    Args:
        y: The labels as in `fit(x, y)`: integers `(batch,)` or `(batch, 1)`, one-hot
            `(batch, num_classes)`, or a list or dict of these.

    Raises:
        ValueError: When a class-wise regularizer is called in a step that is being compiled, and
            the labels are not part of that step.
    """
    token = _labels.set(y)
    try:
        yield
    finally:
        _labels.reset(token)


def labels_in_force() -> Tensor:
    """What `class_labels` was told, or None."""
    return _labels.get()


def labels_are_due() -> bool:
    """Whether the call in progress is one of those that know labels, if the model hands them on.

    A prediction and the symbolic call that builds a model are not.
    """
    context = call_context()
    scope = get_stateless_scope()
    if context is None:  # called by hand, not by a layer
        return True
    return bool(getattr(context, "training", False)) or (scope is not None and scope.collect_losses)


def chosen_labels(y: Tensor, output: str | int | None) -> Any:
    """The labels of one output, or a `ValueError` if `output` does not say which."""
    if not isinstance(y, dict | list | tuple):
        return y
    labels: dict[Any, Any] = y if isinstance(y, dict) else dict(enumerate(y))
    keys = sorted(labels, key=str)
    if output is None and len(keys) == 1:
        output = keys[0]
    if output not in labels:
        raise ValueError(
            "Argument `output` of a class-wise regularizer must say which labels it means, where "
            f"there are several: one of {keys}. Received: output={output!r}"
        )
    return labels[output]


def check_not_frozen(y: Tensor, x: Tensor) -> None:
    """Refuses labels that a step being compiled would keep for ever.

    Raises:
        ValueError: If activations `x` have no values yet, and labels `y` have.
    """
    value = y.value if isinstance(y, keras.Variable) else y
    is_variable = hasattr(value, "assign")  # of TensorFlow, which is read in each step
    if is_symbolic(x) and not is_symbolic(value) and not is_variable:
        example = {
            "tensorflow": "@tf.function\ndef step(x, y):\n    with keras_regs.class_labels(y):",
            "jax": "@jax.jit\ndef step(state, x, y):\n    with keras_regs.class_labels(y):",
        }.get(keras.backend.backend(), "def step(x, y):\n    with keras_regs.class_labels(y):")
        raise ValueError(
            "The labels have values, and the activations are those of a step that is being "
            "compiled: it would keep the labels of this batch for all batches to come. Pass them "
            "to the step, and say `class_labels` in it:\n\n"
            f"{example}\n        y_pred = model(x, training=True)\n\n"
            f"Received: labels of type {type(y).__name__} from outside of the step"
        )


def integer_labels(
    y: Tensor, num_classes: int, samples: int | None, ignore_class: int | None = None
) -> tuple[Any, Any]:
    """Labels as integers `(batch,)`, and whether all are classes or to be ignored.

    Labels that are to be ignored, and all others outside of `[0, num_classes)`, are -1. Whether
    there are others is a tensor in a compiled step, and else True.

    Raises:
        ValueError: If the shape is neither that of integers nor that of one-hot labels, or a label
            is outside and the values are known, that is, outside of a compiled step.
    """
    y = ops.convert_to_tensor(y)
    if keras.backend.standardize_dtype(y.dtype) == "bool":
        y = ops.cast(y, "int32")
    if getattr(y.shape, "rank", 0) is None:
        raise ValueError(
            "Labels for a class-wise regularizer need a shape. Give a dataset of integer labels "
            "one with `dataset.map(lambda x, y: (x, tf.ensure_shape(y, (None,))))`. "
            "Received: labels of unknown rank"
        )
    shape = tuple(y.shape)
    if len(shape) == 2 and shape[1] in (num_classes, None) and num_classes > 1:
        # A row of zeros names no class.
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
                "rows must name a class (-1 means one that does not). "
                "If a label is that of samples to be left out, name it with `ignore_class`. "
                f"Received: labels {np.unique(outside)[:10].tolist()}"
            )
        return classes, True
    return classes, ops.all(known)
