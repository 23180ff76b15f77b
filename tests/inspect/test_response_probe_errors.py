"""What probes refuse, and what they say."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from tests.networks import network

layers = keras.layers


class TestErrors:
    def test_a_model_that_is_not_built(self):
        model = keras.Sequential([layers.Dense(3), layers.Dense(1)], name="lazy")
        with pytest.raises(ValueError) as error:
            Probe(model, kr.analysis.rfav_entropy)
        assert str(error.value) == (
            "The model is not built yet. Add a `keras.Input` as its first layer, or call it on a "
            "batch first. Received: model 'lazy', which is not built."
        )

    @pytest.mark.parametrize("last", [layers.ReLU, lambda: layers.Dense(1)])
    def test_a_model_without_layers_to_see(self, last):
        model = keras.Sequential([keras.Input((3,)), last()], name="bare")
        with pytest.raises(ValueError) as error:
            list(Probe(model, kr.analysis.rfav_entropy)(np.ones((2, 3), "float32")))
        assert str(error.value) == (
            "Model 'bare' has no convolution or dense layer before its last. Select layers with "
            "the argument `layers`. Received: layers=None"
        )

    def test_a_layer_that_is_not_there(self):
        with pytest.raises(ValueError) as error:
            Probe(network("nested"), kr.analysis.rfav_entropy, ["target", "conv*"])
        assert str(error.value).startswith(
            "Argument `layers`: no layer matches 'conv*'. Available layers: ['inner', "
            "'inner/target', "
        )
        assert str(error.value).endswith("Received: layers=['target', 'conv*']")

    def test_a_layer_that_is_never_called(self):
        class Unused(keras.Model):
            def __init__(self):
                super().__init__(name="unused")
                self.used = layers.Dense(2, name="used")
                self.other = layers.Dense(2, name="other")

            def build(self, input_shape):
                self.used.build(input_shape)
                self.other.build(input_shape)

            def call(self, x):
                return self.used(x)

        model = Unused()
        x = np.ones((2, 3), "float32")
        model(x)
        with pytest.raises(ValueError) as error:
            list(Probe(model, kr.analysis.rfav_entropy, ["other", "used"])(x))
        assert str(error.value) == (
            "Argument `layers`: no layer that is called outside loops in a prediction, with "
            "channels for each sample, matches 'other'. Available layers: ['used']. Received: "
            "layers=['other', 'used']"
        )
