"""Networks without normalization."""

import keras
import numpy as np
import pytest

from examples import networks
from tests.eager import eager_steps
from tests.examples.small_networks import images
from tests.networks import as_float64

PLAIN = {
    "lenet": (networks.lenet, {"input_shape": (16, 16, 3)}, "conv1"),
    "alexnet": (networks.alexnet, {"input_shape": (32, 32, 3), "width": 4}, "conv2"),
    "vgg": (
        networks.plain_vgg,
        {"input_shape": (8, 8, 3), "convolutions": (1, 2), "width": 8},
        "stage2_conv2",
    ),
}


@pytest.mark.parametrize("kind", PLAIN)
class TestPlain:
    def build(self, kind, **settings):
        build, own, _ = PLAIN[kind]
        return build(**{"num_classes": 5, "seed": 0, **own, **settings})

    def test_trains_all_weights_biases_included(self, kind):
        model = self.build(kind)
        assert not any(isinstance(x, keras.layers.BatchNormalization) for x in model.layers)
        assert model.layers[-1].activation is keras.activations.linear
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        with eager_steps():
            model.compile(keras.optimizers.SGD(0.1, momentum=0.9), loss)
        before = [as_float64(weight) for weight in model.trainable_weights]
        x = images(shape=model.input_shape[1:])
        for _ in range(3):  # what a dropout leaves out in one step
            model.train_on_batch(x, np.arange(16) % 5)
        for weight, start in zip(model.trainable_weights, before, strict=True):
            assert np.isfinite(as_float64(weight)).all()
            assert np.any(as_float64(weight) != start), weight.path
        assert model.predict_on_batch(x).shape == (16, 5)

    def test_starts_with_activations_of_one_size(self, kind):
        """He et al.: the variance of a response is that of the response before."""
        model = self.build(kind, **({} if kind == "lenet" else {"width": 32}))
        last = [layer for layer in model.layers if layer.name.endswith("_relu")][-1]
        seen = keras.Model(model.inputs[0], last.output)
        rms = np.sqrt(np.mean(as_float64(seen(images(shape=model.input_shape[1:]))) ** 2))
        assert 0.2 < rms < 5

    def test_seed(self, kind):
        one, same, other = (self.build(kind, seed=seed) for seed in (1, 1, 2))
        name = PLAIN[kind][2]
        drawn = [as_float64(each.get_layer(name).kernel) for each in (one, same, other)]
        np.testing.assert_array_equal(drawn[0], drawn[1])
        assert np.all(drawn[0] != drawn[2])

    def test_too_small_images(self, kind):
        with pytest.raises(ValueError, match="Argument `input_shape` must be"):
            self.build(kind, input_shape=(1, 1, 3))
