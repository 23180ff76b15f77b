"""A penalty before the activation function, in a layer whose call Keras computes again."""

import keras
import numpy as np
import pytest

import keras_regs as kr


def losses(scope):
    keras.utils.set_random_seed(0)
    with scope:
        activation = kr.layers.PenalizedActivation("relu", kr.RFAVEntropy(0.3))
        hidden = keras.layers.Dense(6, activation=activation, name="hidden")
    model = keras.Sequential([keras.Input((6,)), hidden, keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=True)
    x = np.random.default_rng(0).normal(size=(12, 6)).astype("float32")
    return model.fit(x, x[:, :1], epochs=3, shuffle=False, verbose=0).history["loss"]


@pytest.mark.parametrize("mode", ["full", "activations", "larger_than"])
@pytest.mark.skipif(keras.backend.backend() == "torch", reason="PyTorch computes it right.")
def test_is_an_error_with_the_remedy(mode):
    with pytest.raises(ValueError, match=r"'hidden' was created in a `keras.RematScope`.*outside"):
        losses(keras.RematScope(mode=mode))


@pytest.mark.skipif(keras.backend.backend() != "torch", reason="an error elsewhere")
def test_is_right_with_pytorch():
    found, expected = (losses(keras.RematScope(mode=mode)) for mode in ("full", None))
    np.testing.assert_allclose(found, expected, rtol=1e-6)


def test_of_other_layers_is_none_of_its_business():
    scope = keras.RematScope(mode="list_of_layers", layer_names=["another"])
    np.testing.assert_allclose(losses(scope), losses(keras.RematScope(mode=None)), rtol=1e-6)
