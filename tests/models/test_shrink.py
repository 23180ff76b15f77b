"""`shrink` removes what has no effect, and the outputs stay the same."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.shrinking import (
    assert_same_outputs,
    channels,
    fill,
    make_zero,
    shapes,
    shrunken,
    without_random_numbers,  # noqa: F401 - for all tests here
)
from tests.networks import as_float64

layers = keras.layers


def network(padding="valid", **options):
    return fill(
        keras.Sequential(
            [
                keras.Input((6, 6, 3)),
                layers.Conv2D(5, 3, padding=padding, use_bias=False, name="conv1"),
                layers.BatchNormalization(name="norm1"),
                layers.Activation("relu"),
                layers.Conv2D(4, 3, padding=padding, activation="tanh", name="conv2", **options),
                layers.MaxPooling2D(2, padding="same"),
                layers.Dropout(0.5),
                layers.Flatten(),
                layers.Dense(6, activation="gelu", name="dense1"),
                layers.Dense(2, name="dense2"),
            ]
        )
    )


def test_removes_filters_that_are_zero():
    model = network()
    make_zero(model.get_layer("conv1"), 1, 3)
    make_zero(model.get_layer("conv2"), 0)
    make_zero(model.get_layer("dense1"), 2, 4, 5)
    new, report = shrunken(model)
    assert shapes(new) == {
        "conv1/kernel": (3, 3, 3, 3),
        "norm1/gamma": (3,),
        "norm1/beta": (3,),
        "norm1/moving_mean": (3,),
        "norm1/moving_variance": (3,),
        "conv2/kernel": (3, 3, 3, 3),
        "conv2/bias": (3,),
        "dense1/kernel": (3, 3),
        "dense1/bias": (3,),
        "dense2/kernel": (3, 2),
        "dense2/bias": (2,),
    }
    assert channels(report) == {
        "conv1": (3, 5),
        "conv2": (3, 4),
        "dense1": (3, 6),
        "dense2": (2, 2),
    }
    assert report.removed == 6
    assert report.kept == {}
    # By hand: 16 positions in conv1, 4 in conv2, 1 in the dense layers.
    assert report.multiply_adds.tolist() == [16 * 27 * 5, 4 * 45 * 4, 4 * 6, 6 * 2]
    assert report.multiply_adds_left.tolist() == [16 * 27 * 3, 4 * 27 * 3, 3 * 3, 3 * 2]
    assert report.parameters_left.tolist() == [81, 81 + 3, 9 + 3, 6 + 2]
    assert type(new.get_layer("conv1")) is layers.Conv2D


@pytest.mark.slow
def test_removes_units_that_nothing_takes():
    model = network()
    make_zero(model.get_layer("dense2"), 1, 3, axis=-2)
    make_zero(model.get_layer("conv2"), 4, axis=-2)
    _, report = shrunken(model)
    assert channels(report) == {
        "conv1": (4, 5),
        "conv2": (4, 4),
        "dense1": (4, 6),
        "dense2": (2, 2),
    }


@pytest.mark.slow
def test_channels_that_batch_normalization_switches_off():
    model = network()
    make_zero(model.get_layer("norm1"), 0, 2, weight="gamma")
    _, report = shrunken(model)
    assert channels(report)["conv1"] == (3, 5)


def test_one_constant_channel_stays_before_zero_padding():
    model = network("same")
    make_zero(model.get_layer("conv1"), 0, 1, 2, 3)
    beta = np.array([0.5, 0.25, -0.5, 2.0, 1.0])
    model.get_layer("norm1").set_weights([np.ones(5), beta, np.zeros(5), np.ones(5)])
    _, report = shrunken(model)
    # After the ReLU, they are 0.5, 0.25, 0 and 2: the last one represents the others.
    assert channels(report)["conv1"] == (2, 5)
    assert report.kept == {
        "conv1": {"one of them represents all others for the zero padding of 'conv2'": 1}
    }


@pytest.mark.slow
@pytest.mark.parametrize("options", [{"strides": 2}, {"dilation_rate": 2}], ids=str)
def test_padding_of_strided_and_dilated_convolutions(options):
    model = network("same", **options)
    make_zero(model.get_layer("conv1"), 0, 1, 2)
    _, report = shrunken(model)
    assert channels(report)["conv1"][0] in (2, 3)


def test_constants_without_a_bias_go_to_the_next_normalization():
    inputs = keras.Input((4,))
    x = layers.Dense(3, activation="sigmoid", name="first")(inputs)
    x = layers.Dense(3, use_bias=False, name="second")(x)
    model = fill(keras.Model(inputs, layers.BatchNormalization(name="norm")(x)))
    make_zero(model.get_layer("first"), 1)
    new, _ = shrunken(model)
    assert len(new.get_layer("second").weights) == 1
    bias, kernel = (as_float64(model.weights[i])[1] for i in (1, 2))
    shift = as_float64(new.get_layer("norm").moving_mean) - as_float64(
        model.get_layer("norm").moving_mean
    )
    np.testing.assert_allclose(shift, -kernel / (1 + np.exp(-bias)), rtol=1e-5)


@pytest.mark.slow
def test_constants_without_a_bias_get_one():
    inputs = keras.Input((4,))
    x = layers.Dense(3, activation="sigmoid", name="first")(inputs)
    model = fill(keras.Model(inputs, layers.Dense(3, use_bias=False, name="second")(x)))
    make_zero(model.get_layer("first"), 1)
    new, _ = shrunken(model)
    assert [weight.name for weight in new.get_layer("second").weights] == ["kernel", "bias"]


def test_a_model_without_zeros_comes_back_as_a_copy():
    model = network()
    with pytest.warns(UserWarning, match="Nothing is removed: no channel of the model is zero"):
        new, report = shrunken(model)
    assert new is not model
    assert report.removed == 0
    assert report.total_parameters_left == report.total_parameters
    assert shapes(new) == shapes(model)


@pytest.mark.slow
def test_shrinking_again_removes_nothing():
    model = network("same")
    make_zero(model.get_layer("conv1"), 0, 1, 2)
    new, _ = kr.shrink(model)
    with pytest.warns(UserWarning, match="Nothing is removed"):
        again, _ = kr.shrink(new)
    assert_same_outputs(new, again)


@pytest.mark.slow
def test_the_copy_is_compiled_and_trains():
    model = network()
    make_zero(model.get_layer("conv1"), 1)
    model.get_layer("conv2").trainable = False
    model.compile(keras.optimizers.Adam(0.01), "mse", metrics=["mae"], run_eagerly=True)
    new, _ = shrunken(model)
    assert isinstance(new.optimizer, keras.optimizers.Adam)
    assert not new.get_layer("conv2").trainable
    x = np.random.default_rng(0).normal(size=(4, 6, 6, 3)).astype("float32")
    new.fit(x, np.ones((4, 2)), verbose=0, callbacks=[kr.ProximalL1(0.1, group="filter")])
    plain, _ = kr.shrink(model, compile=False)
    assert not plain.compiled


@pytest.mark.slow
def test_regularizers_and_dtypes_stay(tmp_path):
    model = fill(
        keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dense(5, "relu", kernel_regularizer=kr.L2(0.5), dtype="mixed_bfloat16"),
                layers.Dense(2, dtype="mixed_float16"),
            ]
        )
    )
    make_zero(model.layers[0], 0, 4)
    new, _ = kr.shrink(model)
    assert new.layers[0].dtype_policy.name == "mixed_bfloat16"
    assert new.layers[0].kernel_regularizer.strength == 0.5
    assert tuple(new.layers[0].kernel.shape) == (4, 3)
    new.save(tmp_path / "small.keras")
    loaded = keras.models.load_model(tmp_path / "small.keras")
    assert_same_outputs(new, loaded)


def test_the_report_prints_exports_and_draws(tmp_path):
    pytest.importorskip("matplotlib").use("Agg")
    model = network("same")
    make_zero(model.get_layer("conv1"), 0, 1)
    model.get_layer("norm1").set_weights([np.ones(5), np.ones(5), np.zeros(5), np.ones(5)])
    _, report = kr.shrink(model)
    lines = str(report).splitlines()
    assert lines[2].split("|")[1:4] == [" conv1  ", "        5 ", "    4 "]
    assert "1: one of them represents all others" in lines[2]
    assert lines[-1].startswith("| model")
    assert report.to_dict()["layers"] == ["conv1", "conv2", "dense1", "dense2"]
    assert report.to_csv().splitlines()[0].startswith("layer,channels,channels_left,parameters")
    assert len(report.plot().axes[0].patches) == 8
