"""Alignment of the gradients of loss and penalties, against float64 NumPy and differences."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.alignment_probe import AlignmentProbe
from keras_regs._inspect.attachments import attachments
from tests.analysis.linear_gradients import data
from tests.gradients import finite_differences
from tests.inspect.probing import everything
from tests.networks import as_float64

layers = keras.layers
BACKEND = keras.backend.backend()


def compiled(*stack, shape=(3,), eager=True, **options):
    model = keras.Sequential([keras.Input(shape, **options), *stack])
    model.compile("sgd", "mse", run_eagerly=eager and BACKEND != "jax")
    return model


def alignment(model, x, y, training=False):
    regularizers = dict.fromkeys(each.regularizer for each in attachments(model))
    return AlignmentProbe(model, list(regularizers), training)(x, y)


def expected(loss, penalty):
    """The row of a regularizer, from gradients by weight. Zero where it does not depend on one."""
    kept = [each for each, other in zip(loss, penalty, strict=True) if np.any(other)]
    loss, penalty = (
        np.concatenate([np.ravel(each) for each in gradient])
        for gradient in (kept, [each for each in penalty if np.any(each)])
    )
    norms = np.linalg.norm(penalty), np.linalg.norm(loss)
    return loss @ penalty / np.prod(norms), *norms


def assert_alignment(found, *rows, rtol=1e-5):
    np.testing.assert_allclose(np.transpose(found), rows, rtol=rtol, atol=1e-7)


def linear_gradients(model, x, y):
    """Of `mean((x w + b - y)²)`."""
    w, b = (as_float64(each) for each in model.weights)
    residual = 2 * (x @ w + b - y) / y.size
    return [x.T @ residual, residual.sum(0)]


@pytest.fixture(scope="module")
def linear():
    """A layer with kernel and bias, whose gradients have closed forms."""
    keras.utils.set_random_seed(0)
    dense = layers.Dense(2, kernel_regularizer=kr.L2(0.3), activity_regularizer=kr.AL2(0.7))
    model = compiled(dense)
    dense.bias.assign([0.5, -1.0])
    return model


def test_kernel_and_activity_penalties_of_a_linear_model(linear):
    x, y = data()
    before = everything(linear)
    found = alignment(linear, x, y)
    w, b = (as_float64(each) for each in linear.weights)
    loss = linear_gradients(linear, x, y)
    z = x @ w + b
    activity = [2 * x.T @ z / z.size, 2 * z.sum(0) / z.size]
    assert_alignment(found, expected(loss, activity), expected(loss, [2 * w, 0 * b]))
    for one, other in zip(before, everything(linear), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.slow
def test_strengths_do_not_matter(linear):
    x, y = data()
    before = alignment(linear, x, y)
    dense = linear.layers[0]
    try:
        dense.kernel_regularizer.assign_strength(0.0)
        dense.activity_regularizer.assign_strength(1e6)
        found = alignment(linear, x, y)
    finally:
        for each in (dense.kernel_regularizer, dense.activity_regularizer):
            each.assign_strength(each.base_strength)
    np.testing.assert_array_equal(found, before)


def test_norms_of_activities_are_those_that_keras_adds():
    """Keras divides an L2 norm of activations by the batch size."""
    x, y = data()
    dense = layers.Dense(2, activity_regularizer=kr.L2(0.3))
    model = compiled(dense)
    z = x @ as_float64(dense.kernel)
    penalty = [2 * x.T @ z / len(x), 2 * z.sum(0) / len(x)]
    assert_alignment(alignment(model, x, y), expected(linear_gradients(model, x, y), penalty))


def test_a_relu_network_has_the_gradients_of_finite_differences():
    x, y = data()
    stack = [
        layers.Dense(4, activation="relu", name="a", kernel_regularizer=kr.L1(0.1)),
        layers.Dense(3, activation="relu", name="b", activity_regularizer=kr.AL2(0.1)),
        layers.Dense(2, name="c"),
    ]
    model = compiled(*stack)
    values = [as_float64(weight) for weight in model.weights]

    def outputs(values):
        hidden = np.maximum(x @ values[0] + values[1], 0)
        hidden = np.maximum(hidden @ values[2] + values[3], 0)
        return hidden, hidden @ values[4] + values[5]

    def by_weight(number):
        return [
            finite_differences(lambda w, i=i: number([*values[:i], w, *values[i + 1 :]]), value)
            for i, value in enumerate(values)
        ]

    loss = by_weight(lambda values: np.square(outputs(values)[1] - y).mean())
    kernel = by_weight(lambda values: np.abs(values[0]).sum())
    activity = by_weight(lambda values: np.square(outputs(values)[0]).mean())
    # The activity penalty reaches the layer before, and not the one behind.
    assert [bool(np.any(each)) for each in activity] == [True] * 4 + [False] * 2
    assert_alignment(
        alignment(model, x, y), expected(loss, kernel), expected(loss, activity), rtol=1e-4
    )


def test_a_regularizer_on_two_layers_and_a_layer_called_twice():
    x, y = data(outputs=3)
    shared, activity = kr.L2(0.3), kr.AL2(0.1)
    twice = layers.Dense(
        3, use_bias=False, kernel_regularizer=shared, activity_regularizer=activity
    )
    last = layers.Dense(3, use_bias=False, kernel_regularizer=shared)
    inputs = keras.Input((3,))
    model = keras.Model(inputs, last(twice(twice(inputs))))
    model.compile("sgd", "mse", run_eagerly=BACKEND != "jax")
    values = [as_float64(each) for each in (twice.kernel, last.kernel)]

    def by_weight(number):
        return [
            finite_differences(lambda w: number(w, values[1]), values[0]),
            finite_differences(lambda w: number(values[0], w), values[1]),
        ]

    loss = by_weight(lambda a, b: np.square(x @ a @ a @ b - y).mean())
    activities = by_weight(lambda a, b: np.square(x @ a).mean() + np.square(x @ a @ a).mean())
    kernels = by_weight(lambda a, b: np.square(a).sum() + np.square(b).sum())
    assert_alignment(
        alignment(model, x, y), expected(loss, activities), expected(loss, kernels), rtol=1e-4
    )


def test_a_frozen_layer_has_no_penalty():
    x, y = data()
    frozen = layers.Dense(3, kernel_regularizer=kr.L2(0.1), trainable=False)
    model = compiled(frozen, layers.Dense(2, kernel_regularizer=kr.L2(0.1)))
    found = alignment(model, x, y)
    assert np.transpose(found)[0].tolist() == [0, 0, 0]
    assert (np.transpose(found)[1, 1:] > 0).all()
    model.trainable = False
    with pytest.raises(ValueError) as error:
        alignment(model, x, y)
    assert str(error.value) == (
        "The model has no trainable weights, so there are no gradients. Set `trainable = True` on "
        f"some layers. Received: model '{model.name}'"
    )


@pytest.mark.parametrize("eager", [pytest.param(True, marks=pytest.mark.slow), False])
def test_an_embedding(eager):
    """With TensorFlow, the gradient of the loss is sparse."""
    embedding = layers.Embedding(5, 2, embeddings_regularizer=kr.L2(0.1))
    model = compiled(embedding, layers.Flatten(), shape=(1,), dtype="int32", eager=eager)
    x, y = np.array([[0], [3], [3]]), data(3)[1]
    w = as_float64(embedding.embeddings)
    loss = np.zeros_like(w)
    np.add.at(loss, x[:, 0], 2 * (w[x[:, 0]] - y) / y.size)
    assert_alignment(alignment(model, x, y), expected([loss], [2 * w]))


@pytest.mark.slow
def test_a_compander_layer():
    x, y = data()
    dense = layers.Dense(2, use_bias=False, kernel_regularizer=kr.L2(0.3))
    model = kr.compand(compiled(dense), kr.companders.Arctan(0.8, 0.5))
    model.compile("sgd", "mse", run_eagerly=BACKEND != "jax")
    v = as_float64(model.trainable_variables[0])
    w, slope = 0.8 * np.arctan(v / 0.5), 0.8 / (0.5 * (1 + np.square(v / 0.5)))
    loss = 2 * x.T @ (x @ w - y) / y.size * slope
    assert_alignment(alignment(model, x, y), expected([loss], [2 * w * slope]))


class TestDtypes:
    @pytest.mark.parametrize("scale", [pytest.param(1.0, marks=pytest.mark.slow), 1e-4, 100.0])
    def test_float16(self, scale):
        """Gradients that are too small or too large for float16 are scaled."""
        x, y = data()
        keras.config.set_dtype_policy("mixed_float16")
        try:
            dense = layers.Dense(2, activity_regularizer=kr.AL2(0.1))
            model = compiled(dense, layers.Rescaling(scale, dtype="float32"))
        finally:
            keras.config.set_dtype_policy("float32")
        w = as_float64(dense.kernel)
        residual = 2 * scale * (x @ w * scale - y) / y.size
        loss, activity = [x.T @ residual, residual.sum(0)], 2 * x @ w / y.size
        row = expected(loss, [x.T @ activity, activity.sum(0)])
        assert_alignment(alignment(model, x, y), row, rtol=0.02)

    @pytest.mark.skipif(BACKEND == "jax", reason="has no float64 by default")
    @pytest.mark.parametrize("where", ["everywhere", "layer"])
    def test_float64(self, where):
        x, y = data()
        keras.config.set_floatx("float64" if where == "everywhere" else "float32")
        try:
            first = layers.Dense(2, kernel_regularizer=kr.L2(0.1), dtype="float64")
            second = layers.Dense(2, activity_regularizer=kr.AL2(0.1))
            model = compiled(first, second)
            found = alignment(model, x, y)
            balance = kr.analysis.gradient_balance(model, x, y)
        finally:
            keras.config.set_floatx("float32")
        a, b = as_float64(first.kernel), as_float64(second.kernel)
        residual, z = 2 * (x @ a @ b - y) / y.size, 2 * x @ a @ b / y.size
        loss, activity = (
            [x.T @ each @ b.T, (each @ b.T).sum(0), (x @ a).T @ each, each.sum(0)]
            for each in (residual, z)
        )
        kernel = [2 * a, np.zeros(2), np.zeros((2, 2)), np.zeros(2)]
        assert_alignment(found, expected(loss, kernel), expected(loss, activity), rtol=1e-4)
        assert np.isfinite(balance.penalty).all()


@pytest.mark.slow
def test_random_numbers_of_training_are_those_of_the_next_step():
    """Dropout and batch statistics, without drawing from their generators."""
    x, y = data(16)
    keras.utils.set_random_seed(0)
    stack = [
        layers.Dense(4, kernel_regularizer=kr.L2(0.1)),
        layers.BatchNormalization(),
        layers.Dropout(0.5),
        layers.Dense(2),
    ]
    model = compiled(*stack)
    before = everything(model)
    one, other = (alignment(model, x, y, training=True) for _ in range(2))
    np.testing.assert_array_equal(one, other)
    for a, b in zip(before, everything(model), strict=True):
        np.testing.assert_array_equal(a, b)
    assert not np.allclose(one.cosine, alignment(model, x, y).cosine)
