"""The contract that a user's own regularizer builds on."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import as_float64

BACKEND = keras.backend.backend()


@keras.saving.register_keras_serializable(package="tests")
class MeanSquare(kr.ActivityRegularizer):
    """A statistic of the batch, which must not be divided by its size."""

    def penalty(self, x):
        return keras.ops.mean(keras.ops.square(x))


@pytest.mark.parametrize("batch", [1, 8])
def test_a_batch_statistic_is_not_divided_by_the_size_of_the_batch(batch):
    layer = keras.layers.Dense(3, activity_regularizer=MeanSquare(0.5))
    y = as_float64(layer(np.random.default_rng(0).normal(size=(batch, 4)).astype("float32")))
    np.testing.assert_allclose(as_float64(layer.losses[0]), 0.5 * np.mean(y**2), rtol=1e-5)


@pytest.mark.parametrize("batch", [1, 8])
def test_keras_divides_activity_losses_by_the_size_of_the_batch(batch):
    """What `ActivityRegularizer` undoes. Should a release of Keras change it, this says so."""
    layer = keras.layers.Dense(3, activity_regularizer=lambda x: keras.ops.sum(x) * 0 + 8.0)
    layer(np.ones((batch, 4), "float32"))
    assert as_float64(layer.losses[0]) == 8.0 / batch


def test_two_inputs_of_a_shared_layer_may_differ_in_size():
    layer = keras.layers.Dense(3, activity_regularizer=MeanSquare(0.5))
    a, b = keras.Input((4,)), keras.Input((2, 4))
    outputs = [layer(a), keras.layers.Flatten()(layer(b))]
    model = keras.Model([a, b], keras.layers.Concatenate()(outputs))
    model.compile(keras.optimizers.SGD(0.0), loss=lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    rng = np.random.default_rng(0)
    x = [rng.normal(size=(8, 4)).astype("float32"), rng.normal(size=(8, 2, 4)).astype("float32")]
    loss = model.fit(x, np.zeros((8, 9)), batch_size=8, verbose=0).history["loss"]
    expected = sum(0.5 * np.mean(as_float64(layer(part)) ** 2) for part in x)
    np.testing.assert_allclose(loss, expected, rtol=1e-5)


def test_a_regularizer_without_a_penalty_says_so():
    with pytest.raises(NotImplementedError, match="Regularizer does not define `penalty`"):
        kr.Regularizer(1.0)(np.zeros(3))


@pytest.mark.skipif(BACKEND == "torch", reason="Keras exports with TensorFlow or JAX")
@pytest.mark.filterwarnings("ignore")
def test_an_exported_model_predicts_the_same(tmp_path):
    tf = pytest.importorskip("tensorflow")
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(
                3, activity_regularizer=kr.RFAVEntropy(), kernel_regularizer=kr.L2(1e-3)
            ),
        ]
    )
    x = np.random.default_rng(0).normal(size=(2, 4)).astype("float32")
    model.export(tmp_path / "exported", verbose=False)
    exported = tf.saved_model.load(tmp_path / "exported")
    np.testing.assert_allclose(exported.serve(x).numpy(), as_float64(model(x)), rtol=1e-5)


@pytest.mark.skipif(BACKEND != "tensorflow", reason="a loop of TensorFlow")
def test_a_training_loop_of_ones_own():
    import tensorflow as tf

    layer = keras.layers.Dense(3, kernel_regularizer=kr.L2(0.5))
    model = keras.Sequential([keras.Input((4,)), layer])
    x = np.ones((2, 4), "float32")

    @tf.function
    def step(x):
        model(x)
        return tf.add_n(model.losses)

    squares = np.sum(as_float64(layer.kernel) ** 2)
    np.testing.assert_allclose(step(x), 0.5 * squares, rtol=1e-5)
    traces = step.experimental_get_tracing_count()
    layer.kernel_regularizer.strength = 2.0
    np.testing.assert_allclose(step(x), 2.0 * squares, rtol=1e-5)
    assert step.experimental_get_tracing_count() == traces


def test_in_a_stateless_scope_a_strength_is_assigned_to_the_scope():
    regularizer = kr.L2(0.5)
    assert regularizer.strength == 0.5
    with keras.StatelessScope() as scope:
        regularizer.assign_strength(0.25)
        assert regularizer.strength == 0.25
    assert regularizer.strength == 0.5
    assert as_float64(scope.get_current_value(regularizer.state)) == 0.25


@pytest.mark.skipif(BACKEND != "tensorflow", reason="a function of TensorFlow")
def test_a_compiled_function_may_assign_a_strength():
    import tensorflow as tf

    regularizer = kr.L2(0.5)
    assert regularizer.strength == 0.5

    @tf.function
    def step():
        regularizer.assign_strength(0.25)
        return regularizer(np.ones(2, "float32"))

    assert regularizer.strength == 0.5
    np.testing.assert_allclose(step(), 0.5)
    assert regularizer.strength == 0.25
