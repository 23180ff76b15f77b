"""What a model predicts, by its loss, its labels and its outputs."""

import functools

import keras
import numpy as np
import pytest

from keras_regs._inspect.classification import predicted

losses = keras.losses
LOGITS = np.array([[2.0, 0.0, -1.0], [0.0, 1.0, 5.0]])
SOFTMAX = np.exp(LOGITS) / np.exp(LOGITS).sum(1, keepdims=True)
MANY = np.arange(20) % 3
ONE_HOT = np.eye(3)[MANY]
BITS = MANY % 2


def result(loss, scores, labels):
    """Of a model that is compiled, or not if the loss is None."""
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    if loss is not None:
        model.compile("sgd", loss)
    return predicted(model, np.asarray(scores, "float32"), labels)


def own_loss(y, scores):
    return losses.sparse_categorical_crossentropy(y, scores, from_logits=True)


@pytest.mark.parametrize(
    ("loss", "scores", "labels", "probabilities"),
    [
        (losses.SparseCategoricalCrossentropy(from_logits=True), LOGITS, MANY, SOFTMAX),
        (losses.CategoricalCrossentropy(from_logits=True), LOGITS, ONE_HOT, SOFTMAX),
        (losses.CategoricalFocalCrossentropy(from_logits=True), LOGITS, ONE_HOT, SOFTMAX),
        ("sparse_categorical_crossentropy", SOFTMAX, MANY[:, None], SOFTMAX),
        ("CategoricalCrossentropy", SOFTMAX, ONE_HOT, SOFTMAX),
        ([losses.categorical_crossentropy], SOFTMAX, ONE_HOT, SOFTMAX),
        ({"dense": "sparse_categorical_crossentropy"}, SOFTMAX, None, SOFTMAX),
        # Soft labels, and labels that a loss ignores.
        (losses.CategoricalCrossentropy(from_logits=True), LOGITS, 0.3 * ONE_HOT, SOFTMAX),
        (losses.SparseCategoricalCrossentropy(ignore_class=-1), SOFTMAX, MANY - 1, SOFTMAX),
        # One-hot labels are classes with any loss; scores that sum to 1 are probabilities.
        ("mse", LOGITS, ONE_HOT, None),
        ("mse", SOFTMAX, ONE_HOT, SOFTMAX),
        ("categorical_hinge", LOGITS, ONE_HOT, None),
        (own_loss, SOFTMAX, MANY, SOFTMAX),
        (None, SOFTMAX, MANY, SOFTMAX),
        # Logits where the loss expects probabilities.
        ("sparse_categorical_crossentropy", LOGITS, MANY, None),
        # One class against all others.
        (losses.BinaryCrossentropy(from_logits=True), LOGITS, ONE_HOT, 1 / (1 + np.exp(-LOGITS))),
        ("binary_crossentropy", 0.9 * SOFTMAX, ONE_HOT, 0.9 * SOFTMAX),
    ],
)
def test_classes(loss, scores, labels, probabilities):
    found, likely = result(loss, scores, labels)
    assert found.tolist() == [0, 2]
    expected = [np.nan] * 2 if probabilities is None else probabilities[[0, 1], [0, 2]]
    np.testing.assert_allclose(likely, expected, rtol=1e-5)


@pytest.mark.parametrize(
    ("loss", "scores", "labels", "classes", "probabilities"),
    [
        (losses.BinaryCrossentropy(from_logits=True), [-2.0, 0.0, 3.0], BITS, [0, 0, 1], "sigmoid"),
        ("binary_crossentropy", [0.2, 0.5, 0.9], BITS, [0, 0, 1], [0.8, 0.5, 0.9]),
        ("binary_focal_crossentropy", [0.2, 0.5, 0.9], None, [0, 0, 1], [0.8, 0.5, 0.9]),
        ("binary_crossentropy", [0.2, 0.5, 0.9], BITS[:, None] * 1.0, [0, 0, 1], [0.8, 0.5, 0.9]),
        # No probabilities, though the loss expects them.
        ("binary_crossentropy", [-2.0, 0.4, 3.0], BITS, [0, 0, 1], [np.nan, 0.6, np.nan]),
    ],
)
def test_one_score_for_two_classes(loss, scores, labels, classes, probabilities):
    found, likely = result(loss, np.array(scores)[:, None], labels)
    assert found.tolist() == classes
    if probabilities == "sigmoid":
        probabilities = 1 / (1 + np.exp(-np.abs(scores)))
    np.testing.assert_allclose(likely, probabilities, rtol=1e-6)


@pytest.mark.parametrize(
    ("loss", "scores", "labels"),
    [
        ("mse", [[0.5], [1.0]], BITS),  # regression
        ("mse", LOGITS, np.random.default_rng(0).normal(size=(20, 3))),
        ("mse", LOGITS, MANY),
        ("mse", LOGITS, None),
        (None, LOGITS, MANY),
        (own_loss, LOGITS, MANY),  # it may be anything
        ("mse", SOFTMAX, None),
        ("binary_crossentropy", [[0.5], [0.7]], MANY),  # labels of three classes
        ("binary_crossentropy", [[0.5], [0.7]], np.full(20, 0.3)),
        ("binary_crossentropy", SOFTMAX, 1 - ONE_HOT),  # several classes each
        ("binary_crossentropy", SOFTMAX, None),
        ("sparse_categorical_crossentropy", SOFTMAX, MANY + 1),  # more classes than scores
        ("categorical_crossentropy", SOFTMAX, np.eye(4)[MANY]),
        ("categorical_crossentropy", [[1.0], [1.0]], None),
        ("mse", np.full((2, 3), np.nan), MANY),
    ],
)
def test_what_is_no_classification(loss, scores, labels):
    assert result(loss, scores, labels) is None


def test_scores_that_are_not_numbers_are_no_class():
    scores = SOFTMAX.copy()
    scores[1, 0] = np.nan
    for loss in ("sparse_categorical_crossentropy", functools.partial(own_loss)):
        found, likely = result(loss, scores, MANY)
        assert found.tolist() == [0, -1]
        np.testing.assert_allclose(likely, [SOFTMAX[0, 0], np.nan], rtol=1e-6)
    found, likely = result("binary_crossentropy", [[np.nan], [0.9]], BITS)
    assert found.tolist() == [-1, 1]
    np.testing.assert_allclose(likely, [np.nan, 0.9], rtol=1e-6)
    logits = losses.SparseCategoricalCrossentropy(from_logits=True)
    found, likely = result(logits, [[0.0, np.inf, 1.0], [1.0, 0.0, -np.inf]], MANY)
    assert found.tolist() == [1, 0]
    np.testing.assert_allclose(likely, [np.nan, 1 / (1 + np.exp(-1))], rtol=1e-6)
