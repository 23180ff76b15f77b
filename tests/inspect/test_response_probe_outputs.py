"""What probes see behind the activation function."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from tests.inspect.probing import convolved, randomize, see
from tests.networks import KINDS, images, network, target_of

layers = keras.layers


class TestOutputs:
    @pytest.mark.parametrize("kind", KINDS)
    def test_are_those_behind_the_activation_function(self, kind):
        model = randomize(network(kind, activation="relu"))
        x, _ = images()
        found = see(model, x, measure=lambda response, axis: response, on="output")
        # The last one of a shared layer is that of the input as it is.
        outputs = list(found.values())[-1]
        expected = np.maximum(convolved(x, target_of(model)), 0)
        np.testing.assert_allclose(outputs, expected, rtol=1e-4, atol=1e-5)
        assert "activation" in vars(target_of(model))

    def test_by_default_are_those_of_activation_layers_as_well(self):
        stack = [
            keras.Input((4,)),
            layers.Dense(3, name="linear"),
            layers.BatchNormalization(),
            layers.ReLU(name="relu"),
            layers.Dense(3, activation="relu", name="hidden"),
            layers.Dense(2, activation="softmax", name="last"),
        ]
        model = keras.Sequential(stack)
        x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
        found = see(model, x, measure=lambda response, axis: response, on="output")
        assert list(found) == ["linear", "relu", "hidden"]
        assert found["linear"].min() < 0 == found["relu"].min()
        assert list(see(model, x)) == ["linear", "hidden"]

    def test_what_responses_are_is_a_choice(self):
        with pytest.raises(ValueError) as error:
            Probe(network("functional"), kr.analysis.rfav_entropy, on="input")
        assert str(error.value) == (
            "Argument `on` must be 'pre_activation' or 'output'. Received: on='input'"
        )
