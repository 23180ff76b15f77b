"""The class that a model predicts for each sample, if its outputs are scores of classes."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._checks.class_labels import classes_of
from keras_regs._typing import Array

losses = keras.losses

_CATEGORICAL = (
    losses.CategoricalCrossentropy,
    losses.SparseCategoricalCrossentropy,
    losses.CategoricalFocalCrossentropy,
)
_BINARY = (losses.BinaryCrossentropy, losses.BinaryFocalCrossentropy)
_CATEGORICAL_FUNCTIONS = (
    losses.categorical_crossentropy,
    losses.sparse_categorical_crossentropy,
    losses.categorical_focal_crossentropy,
)
_BINARY_FUNCTIONS = (losses.binary_crossentropy, losses.binary_focal_crossentropy)

_TOLERANCE = 0.01  # half precision


def predicted(model: keras.Model, scores: Array, labels: Any) -> tuple[Array, Array] | None:
    """The predicted class of each sample, and its probability.

    The model classifies if its loss is a cross-entropy, or if the labels are classes and the
    outputs can be nothing but their scores: the labels are one-hot rows as long as those of the
    scores, or the scores are probabilities that sum to 1. With a binary cross-entropy and several
    outputs, the labels of each sample must be a single class.

    Args:
        model: The model. Its loss says what its outputs are.
        scores: Its outputs, of shape `(samples, scores)`.
        labels: All labels, not only those of these samples, or None.

    Returns:
        The classes, -1 where a score is not a number, and their probabilities, NaN if the scores
        are not probabilities. None if the model does not classify.
    """
    scores = scores.astype(np.float64)
    loss = _loss_of(model)
    is_binary = isinstance(loss, _BINARY) or _is_any(loss, _BINARY_FUNCTIONS)
    is_categorical = isinstance(loss, _CATEGORICAL) or _is_any(loss, _CATEGORICAL_FUNCTIONS)
    has_logits = bool(getattr(loss, "from_logits", False))
    classes, count = classes_of(labels), scores.shape[1]
    if count == 1:
        fits = labels is None or (classes is not None and bool(np.isin(classes, (0, 1)).all()))
        return _of_one_score(scores[:, 0], has_logits) if is_binary and fits else None
    width = labels.shape[1] if classes is not None and labels.ndim == 2 else 1
    if classes is not None and (width not in (1, count) or classes.max(initial=0) >= count):
        return None
    rows = scores[~np.isnan(scores).any(axis=1)]
    are_shares = (
        len(rows) > 0 and bool(np.all(rows >= 0)) and np.allclose(rows.sum(1), 1, atol=_TOLERANCE)
    )
    are_scores_of = classes is not None and (width == count or is_binary or are_shares)
    if not (is_categorical or are_scores_of):
        return None
    if has_logits:
        probabilities = _sigmoid(scores) if is_binary else _softmax(scores)
    else:
        usable = are_shares or (is_binary and bool(np.all((rows >= 0) & (rows <= 1))))
        probabilities = scores if usable else np.full_like(scores, np.nan)
    return _chosen(scores, scores.argmax(axis=1), probabilities)


def _of_one_score(scores: Array, has_logits: bool) -> tuple[Array, Array]:
    positive = _sigmoid(scores) if has_logits else scores
    # Keras's metrics predict class 1 above 0.5.
    found = (positive > 0.5).astype(int)
    both = np.stack([1 - positive, positive], axis=1)
    both[(positive < 0) | (positive > 1)] = np.nan
    return _chosen(scores[:, None], found, both)


def _chosen(scores: Array, found: Array, probabilities: Array) -> tuple[Array, Array]:
    is_number = ~np.isnan(scores).any(axis=1)
    chosen = np.take_along_axis(probabilities, found[:, None], axis=1)[:, 0]
    return np.where(is_number, found, -1), np.where(is_number, chosen, np.nan)


def _loss_of(model: keras.Model) -> Any:
    """The loss of a model with a single output, or None."""
    found = tree.flatten(getattr(model, "loss", None)) if model.compiled else []
    if len(found) != 1:
        return None
    return losses.get(found[0]) if isinstance(found[0], str) else found[0]


def _is_any(loss: Any, functions: tuple[Callable[..., Any], ...]) -> bool:
    return any(loss is function for function in functions)


def _softmax(scores: Array) -> Array:
    with np.errstate(invalid="ignore"):  # infinite scores
        exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
        return exponentials / exponentials.sum(axis=1, keepdims=True)


def _sigmoid(scores: Array) -> Array:
    return 0.5 * (1 + np.tanh(0.5 * scores))
