"""Labels that are no part of a step being compiled, which would keep them for all batches."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.cases import class_sum, variance
from tests.networks import as_float64

BACKEND = keras.backend.backend()

X = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
LABELS = [np.array([0, 0, 0, 1, 1, 1]), np.array([2, 2, 2, 2, 2, 2])]


@pytest.fixture
def model():
    regularizer = kr.ClassVariance(1.0, 3)
    return keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, activity_regularizer=regularizer)]
    )


def compiled(function):
    if BACKEND == "tensorflow":
        import tensorflow as tf

        return tf.function(function)
    if BACKEND == "jax":
        import jax

        return jax.jit(function)
    import torch

    return torch.compile(function, backend="eager")


def penalty(model, x):
    """As a number of the step that calls it."""
    if BACKEND != "jax":
        model(x, training=True)
        return sum(model.losses)
    _, _, losses = model.stateless_call(
        model.trainable_variables,
        model.non_trainable_variables,
        x,
        training=True,
        return_losses=True,
    )
    return sum(losses)


def expected(model, y):
    return class_sum(variance)(as_float64(model(X, training=False)), y)


# PyTorch takes long to compile layers of Keras.
slow_with_torch = pytest.mark.slow if BACKEND == "torch" else lambda test: test


@slow_with_torch
def test_labels_around_a_compiled_step_are_an_error(model):
    step = compiled(lambda x: penalty(model, x))
    for labels in (LABELS[0], ops.convert_to_tensor(LABELS[0])):
        with (
            kr.class_labels(labels),
            pytest.raises(ValueError, match=r"def step\((state, )?x, y\)") as error,
        ):
            step(ops.convert_to_tensor(X))
        assert "class_labels(y):" in str(error.value)


@slow_with_torch
def test_labels_in_a_compiled_step_are_those_of_each_batch(model):
    def of_batch(x, y):
        with kr.class_labels(y):
            return penalty(model, x)

    step = compiled(of_batch)
    found = [as_float64(step(ops.convert_to_tensor(X), ops.convert_to_tensor(y))) for y in LABELS]
    with kr.class_labels(LABELS[0]):
        np.testing.assert_allclose(found, [expected(model, y) for y in LABELS], rtol=1e-5)


def test_gradients_outside_of_compiled_steps_are_right(model):
    """The activations that JAX takes a gradient through are tensors with values."""
    if BACKEND != "jax":
        pytest.skip("a matter of JAX")
    import jax

    def loss(weights):
        _, _, losses = model.stateless_call(
            weights, model.non_trainable_variables, X, training=True, return_losses=True
        )
        return sum(losses)

    with kr.class_labels(LABELS[0]):
        value, _ = jax.value_and_grad(loss)([v.value for v in model.trainable_variables])
        np.testing.assert_allclose(as_float64(value), expected(model, LABELS[0]), rtol=1e-5)


def test_a_model_may_be_built_where_labels_are_known():
    class Model(keras.Model):
        def __init__(self):
            super().__init__()
            self.inner = keras.layers.Dense(3, activity_regularizer=kr.ClassVariance(1.0, 3))

        def call(self, x):
            return self.inner(x)

    outer = Model()
    with kr.class_labels(LABELS[0]):
        outer(X)
        assert as_float64(sum(outer.losses)) > 0


@pytest.mark.parametrize("form", ["integers", "one-hot"])
def test_samples_of_an_ignored_class_add_nothing(form):
    y = np.array([0, -1, 0, 1, -1, 1])
    regularizer = kr.ClassVariance(1.0, 3, ignore_class=-1)
    assert kr.ClassVariance.from_config(regularizer.get_config()).ignore_class == -1
    given = y if form == "integers" else np.eye(3)[y] * (y >= 0)[:, None]
    right = class_sum(variance)(X[y >= 0], y[y >= 0])
    np.testing.assert_allclose(as_float64(regularizer.penalty(X, given)), right, rtol=1e-5)

    model = kr.models.ClassWiseSequential(
        [keras.Input((4,)), keras.layers.Identity(activity_regularizer=regularizer)]
    )
    model.compile(loss=lambda y, p: 0.0 * ops.mean(p, axis=-1))
    loss = model.evaluate(X, given, verbose=0)
    np.testing.assert_allclose(loss, right, rtol=1e-5)
    # A label that is neither is still a mistake.
    wrong = np.array([0, 7, 0, 1, -1, 1])
    with pytest.raises(ValueError, match=r"Received: labels \[7\]"):
        regularizer.penalty(X, wrong)


def test_a_class_within_the_range_may_be_ignored():
    y = np.array([0, 2, 0, 1, 2, 1])
    penalty = as_float64(kr.ClassVariance(1.0, 3, ignore_class=2).penalty(X, y))
    np.testing.assert_allclose(penalty, class_sum(variance)(X[y < 2], y[y < 2]), rtol=1e-5)


def test_a_loss_that_ignores_a_class_which_the_penalty_does_not():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, "relu", name="d")])
    model.compile(loss=keras.losses.SparseCategoricalCrossentropy(True, ignore_class=-1))
    wrong = kr.regularize(model, {"d": kr.ClassVariance(1.0, 3)})
    y = np.array([0, -1, 0, 1, -1, 1])
    with pytest.raises(ValueError, match=r"`keras_regs.ClassVariance\(..., ignore_class=-1\)`"):
        wrong.fit(X, y, verbose=0)
    right = kr.regularize(model, {"d": kr.ClassVariance(1.0, 3, ignore_class=-1)})
    assert np.isfinite(right.evaluate(X, y, verbose=0))


@pytest.mark.parametrize("value", [1.5, True, "void"])
def test_the_ignored_class_must_be_a_number(value):
    with pytest.raises(ValueError, match="Argument `ignore_class` must be a whole number or None"):
        kr.ClassVariance(1.0, 3, ignore_class=value)
