"""Models that cannot be shrunk, and layers that would lose all their channels."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.models.shrinking import (
    channels,
    fill,
    make_zero,
    shrunken,
    without_random_numbers,  # noqa: F401 - for all tests here
)
from tests.networks import network

layers = keras.layers


def dense():
    return fill(
        keras.Sequential(
            [
                keras.Input((3,), name="x"),
                layers.Dense(4, "relu", name="first"),
                layers.Dense(4, "relu", name="second"),
                layers.Dense(2, name="last"),
            ],
            name="model",
        )
    )


def message_of(model, **options):
    with pytest.raises(ValueError) as error:
        kr.shrink(model, **options)
    return str(error.value)


def test_a_layer_whose_channels_are_all_zero():
    model = dense()
    make_zero(model.get_layer("second"), 0, 1, 2, 3)
    # Without effect, the first layer is not needed either.
    assert message_of(model) == (
        "All channels of layers ['first', 'second'] are exactly zero or have no effect on the "
        "outputs of the model, so nothing of these layers would remain. Remove the layers from the "
        "architecture, train with fewer zeros, or use on_empty='keep_one' to keep one channel of "
        "each. Received: model 'model', on_empty='error'"
    )
    new, report = kr.shrink(model, on_empty="keep_one")
    assert channels(report) == {"first": (1, 4), "second": (1, 4), "last": (2, 2)}
    assert report.kept["first"] == report.kept["second"] == {"a layer needs one channel": 1}
    # The outputs do not depend on the inputs.
    assert report.kept["last"] == {"the model outputs them": 2}
    x = np.ones((1, 3))
    np.testing.assert_allclose(
        new.predict(x, verbose=0), model.predict(x, verbose=0), rtol=1e-5, atol=1e-6
    )


@pytest.mark.slow
def test_a_block_without_effect_in_a_residual_network():
    inputs = keras.Input((4,))
    x = layers.Dense(3, name="stem")(inputs)
    y = layers.Dense(5, "relu", name="inside")(x)
    y = layers.Dense(3, name="branch")(y)
    model = fill(keras.Model(inputs, layers.Dense(2, name="head")(layers.Add(name="add")([x, y]))))
    make_zero(model.get_layer("branch"), 0, 1, 2)
    assert message_of(model).startswith("All channels of layers ['inside'] are exactly zero")
    _, report = shrunken(model, on_empty="keep_one")
    assert channels(report) == {"stem": (3, 3), "inside": (1, 5), "branch": (3, 3), "head": (2, 2)}
    assert report.kept["branch"] == {"'add' joins them with channels in use": 3}


def test_other_models():
    assert (
        message_of("model") == "Argument `model` must be a `keras.Model`. Received: model='model'"
    )
    assert message_of(network("subclassed")).startswith(
        "Argument `model` must be a functional or sequential model, because channels are followed "
        "through its graph of layers. Received: model '"
    )
    unbuilt = keras.Sequential([layers.Dense(2)], name="model")
    assert message_of(unbuilt).startswith("The model has no weights yet. Add a `keras.Input`")
    assert message_of(dense(), on_empty="skip") == (
        "Argument `on_empty` must be 'error' or 'keep_one'. Received: on_empty='skip'"
    )


def test_compander_layers():
    assert message_of(kr.compand(dense(), "arctan")) == (
        "Layers ['first', 'second', 'last'] compute their kernels from other variables. Call "
        "`keras_regs.fold` first. Received: model 'model'"
    )


def test_quantized_layers():
    model = dense()
    for layer in model.layers:
        layer.quantize("int8")
    assert message_of(model) == (
        "Layers ['first', 'second', 'last'] are quantized. Shrink the model first, and quantize "
        "the copy. Received: model 'model'"
    )
