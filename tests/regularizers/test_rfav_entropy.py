"""What is special to `RFAVEntropy`: its arguments, and the estimate from some positions."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.cases import rfav_penalty
from tests.networks import as_float64

pytestmark = pytest.mark.usefixtures("optimized")

BACKEND = keras.backend.backend()


def activations(*shape):
    return np.random.default_rng(0).normal(size=shape).astype("float32")


AXIS = "Argument `axis` must be a whole number other than 0, which is the batch. Received: axis="
REDUCTION = "Argument `reduction` must be 'sum' or 'mean'. Received: reduction="
POSITIONS = "Argument `positions` must be a number above 0 and at most 1. Received: positions="


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"axis": 0}, AXIS + "0"),
        ({"axis": 1.0}, AXIS + "1.0"),
        ({"reduction": "max"}, REDUCTION + "'max'"),
        ({"positions": 0}, POSITIONS + "0"),
        ({"positions": 1.5}, POSITIONS + "1.5"),
        ({"positions": float("nan")}, POSITIONS + "nan"),
        ({"positions": "all"}, POSITIONS + "'all'"),
    ],
)
def test_arguments_are_checked(arguments, message):
    with pytest.raises(ValueError) as error:
        kr.RFAVEntropy(**arguments)
    assert str(error.value) == message


def test_channels_first():
    x = activations(3, 8, 5, 4)
    expected = rfav_penalty(np.moveaxis(x, 1, -1))
    np.testing.assert_allclose(as_float64(kr.RFAVEntropy(axis=1).penalty(x)), expected, rtol=1e-5)


@pytest.mark.skipif(BACKEND == "tensorflow", reason="no such convolution on the CPU there")
def test_channels_first_layer():
    layer = keras.layers.Conv2D(
        8, 3, data_format="channels_first", activity_regularizer=kr.RFAVEntropy(0.1, axis=1)
    )
    y = as_float64(layer(activations(3, 2, 6, 6)))
    np.testing.assert_allclose(
        as_float64(layer.losses[0]), 0.1 * rfav_penalty(np.moveaxis(y, 1, -1)), rtol=1e-5
    )


def test_an_empty_batch_costs_nothing():
    """As a replica's share of the last batch may be."""
    for regularizer in (kr.RFAVEntropy(), kr.RFAVEntropy(positions=0.5)):
        assert as_float64(regularizer.penalty(np.zeros((0, 4, 4, 3), "float32"))) == 0
        assert as_float64(regularizer(np.zeros((0, 4, 4, 3), "float32"))) == 0


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize(("axis", "shape"), [(-1, (4, 7, 9, 6)), (1, (4, 6, 63)), (-1, (4, 3, 6))])
def test_the_estimate_is_unbiased(axis, shape, reduction):
    """Its mean over many draws is the penalty, also where a quarter of them is no whole number."""
    x = activations(*shape)
    regularizer = kr.RFAVEntropy(0.5, axis=axis, reduction=reduction, positions=0.25)
    exact = as_float64(kr.RFAVEntropy(axis=axis, reduction=reduction).penalty(x))
    draws = np.array([as_float64(regularizer.penalty(x)) for _ in range(80)])
    assert draws.std() > 0
    assert abs(draws.mean() - exact) < 4 * draws.std() / np.sqrt(len(draws))


def test_the_estimate_takes_each_position_equally_often():
    """One position at a time has another entropy: how often is it in the sample?"""
    regularizer = kr.RFAVEntropy(positions=0.3, reduction="sum")
    zeros = np.zeros((1, 10, 8), "float32")
    for position in (3, 9):
        x = zeros.copy()
        x[0, position, 0] = 100.0  # entropy 0 instead of ln 8
        missing = [10 * np.log(8) + as_float64(regularizer.penalty(x)) for _ in range(150)]
        # Scaled up by 10/3, a hit shows as 10/3 ln 8; it is due in 3 of 10 draws.
        assert 0.18 < np.mean(np.array(missing) > 1) < 0.42
        np.testing.assert_allclose(np.mean(missing), np.log(8), rtol=0.4)


def test_a_dense_layer_has_one_position():
    x = activations(5, 6)
    estimate = kr.RFAVEntropy(positions=0.25).penalty(x)
    np.testing.assert_allclose(as_float64(estimate), rfav_penalty(x), rtol=1e-5)


def test_draws_differ_from_step_to_step_in_compiled_training():
    x = np.random.default_rng(0).normal(size=(8, 6, 6, 3)).astype("float32")
    layer = keras.layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(0.1, positions=0.25))
    model = keras.Sequential([keras.Input((6, 6, 3)), layer, keras.layers.Flatten()])
    model.compile(keras.optimizers.SGD(0.0), loss=lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    losses = model.fit(x, x, batch_size=8, epochs=60, verbose=0).history["loss"]
    exact = 0.1 * rfav_penalty(as_float64(layer(x)))
    assert len(set(losses)) > 50
    assert abs(np.mean(losses) - exact) < 4 * np.std(losses) / np.sqrt(60)


def test_a_schedule_keeps_the_draws(tmp_path):
    regularizer = kr.RFAVEntropy(0.5, positions=0.25)
    regularizer.penalty(activations(2, 4, 4, 3))
    draws = as_float64(regularizer.state)[1]
    regularizer.assign_strength(0.25)
    np.testing.assert_array_equal(as_float64(regularizer.state), [0.25, draws])


def test_same_seed_same_draws():
    def estimates():
        keras.utils.set_random_seed(3)
        regularizer = kr.RFAVEntropy(positions=0.25)
        return [as_float64(regularizer.penalty(x)) for _ in range(3)]

    x = activations(2, 8, 8, 4)
    first = estimates()
    assert first == estimates()
    assert len(set(map(float, first))) == 3


@pytest.mark.skipif(BACKEND == "jax", reason="shapes are static there")
@pytest.mark.parametrize("positions", [1.0, 0.25])
def test_images_of_unknown_size(positions):
    layer = keras.layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(1.0, positions=positions))
    model = keras.Sequential(
        [keras.Input((None, None, 3)), layer, keras.layers.GlobalMaxPooling2D()]
    )
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"], jit_compile=False)
    for size in (6, 9):
        x = np.random.default_rng(0).normal(size=(8, size, size, 3)).astype("float32")
        loss, mse = model.evaluate(x, np.zeros((8, 4)), verbose=0)
        expected = rfav_penalty(as_float64(layer(x)))
        np.testing.assert_allclose(loss - mse, expected, rtol=1e-4 if positions == 1 else 0.2)
