"""Networks with normalization: their initial weights, penalties, dropout and names."""

import keras
import numpy as np
import pytest
from keras import ops

from tests.eager import eager_steps
from tests.examples.small_networks import SMALL, images, kernels, small, without_values
from tests.networks import as_float64


@pytest.mark.parametrize("kind", SMALL)
class TestEvery:
    def test_consists_of_stock_layers(self, kind):
        for layer in without_values(small, kind, weight_decay=1e-4).layers:
            assert type(layer).__module__.startswith("keras."), layer
            if isinstance(layer, keras.layers.Conv2D):
                assert not layer.use_bias
            if isinstance(layer, keras.layers.BatchNormalization):
                assert (layer.momentum, layer.epsilon) == (0.9, 1e-5)

    def test_trains(self, kind):
        def scale(y, logits):
            return ops.std(logits)

        model = small(kind, weight_decay=1e-4)
        assert model.layers[-1].activation is keras.activations.linear
        before = {name: as_float64(kernel) for name, kernel in kernels(model).items()}
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        with eager_steps():
            model.compile(keras.optimizers.SGD(0.1, momentum=0.9), loss, metrics=[scale])

        logs = model.train_on_batch(images(), np.arange(16) % 5, return_dict=True)

        assert np.isfinite(logs["loss"])
        assert 0.1 < logs["scale"] < 5
        for name, kernel in kernels(model).items():
            assert np.all(np.isfinite(as_float64(kernel))), name
            assert np.any(as_float64(kernel) != before[name]), name
        logits = model.predict_on_batch(images())
        assert logits.shape == (16, 5)
        assert np.all(np.isfinite(logits))

    def test_seed(self, kind):
        first, same, other = (kernels(small(kind, seed=seed)) for seed in (1, 1, 2))
        for name, kernel in first.items():
            np.testing.assert_array_equal(as_float64(kernel), as_float64(same[name]))
            assert np.all(as_float64(kernel) != as_float64(other[name])), name
        shapes = {}
        for name, kernel in first.items():
            for twin in shapes.setdefault(tuple(kernel.shape), []):
                assert np.all(as_float64(kernel) != as_float64(first[twin])), (name, twin)
            shapes[tuple(kernel.shape)].append(name)

    def test_without_seed_the_weights_are_keras_seeds(self, kind):
        weights = []
        for seed in (1, 1, 2):
            keras.utils.set_random_seed(seed)
            weights.append(as_float64(small(kind, seed=None).get_layer("logits").kernel))
        np.testing.assert_array_equal(weights[0], weights[1])
        assert np.all(weights[0] != weights[2])

    def test_weight_decay(self, kind):
        model = small(kind, weight_decay=0.25)
        squares = [np.sum(as_float64(kernel) ** 2) for kernel in kernels(model).values()]
        assert len(model.losses) == len(squares)
        penalty = as_float64(sum(model.losses))
        assert penalty == pytest.approx(0.25 / 2 * sum(squares), rel=1e-5)

    def test_without_weight_decay(self, kind):
        assert small(kind).losses == []

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            (
                {"num_classes": 0},
                "Argument `num_classes` must be a whole number of at least 1. "
                "Received: num_classes=0",
            ),
            (
                {"weight_decay": -1e-4},
                "Argument `weight_decay` must be a finite number of at least 0. "
                "Received: weight_decay=-0.0001 (of type float)",
            ),
            (
                {"input_shape": (32, 32)},
                "Argument `input_shape` must be (height, width, channels) of images with at least "
                "{smallest} x {smallest} pixels. Received: input_shape=(32, 32)",
            ),
            (
                {"input_shape": (None, None, 3)},
                "Argument `input_shape` must be (height, width, channels) of images with at least "
                "{smallest} x {smallest} pixels. Received: input_shape=(None, None, 3)",
            ),
            (
                {"input_shape": (32, 1, 3)},
                "Argument `input_shape` must be (height, width, channels) of images with at least "
                "{smallest} x {smallest} pixels. Received: input_shape=(32, 1, 3)",
            ),
        ],
    )
    def test_refuses(self, kind, settings, message):
        smallest = {"basic": 2, "bottleneck": 2, "vgg": 4, "wide": 4}[kind]
        with pytest.raises(ValueError) as error:
            small(kind, **settings)
        assert str(error.value) == message.replace("{smallest}", str(smallest))


@pytest.mark.parametrize(
    ("kind", "settings", "message"),
    [
        (
            "basic",
            {"blocks": ()},
            "Argument `blocks` must be a list of whole numbers of at least 1. Received: blocks=()",
        ),
        (
            "basic",
            {"blocks": 18},
            "Argument `blocks` must be a list of whole numbers of at least 1. Received: blocks=18",
        ),
        (
            "basic",
            {"blocks": (2, 0)},
            "Argument `blocks[1]` must be a whole number of at least 1. Received: blocks[1]=0",
        ),
        (
            "vgg",
            {"convolutions": (2, 1.5)},
            "Argument `convolutions[1]` must be a whole number of at least 1. "
            "Received: convolutions[1]=1.5",
        ),
        (
            "vgg",
            {"width": 0},
            "Argument `width` must be a whole number of at least 1. Received: width=0",
        ),
        ("vgg", {"dropout": 1}, "Argument `dropout` must be below 1. Received: dropout=1.0"),
        (
            "wide",
            {"dropout": -0.3},
            "Argument `dropout` must be a finite number of at least 0. "
            "Received: dropout=-0.3 (of type float)",
        ),
        *[
            (
                "wide",
                {"depth": depth},
                "Argument `depth` must be 4 plus a multiple of 6, such as 10, 16 or 28. "
                f"Received: depth={depth}",
            )
            for depth in (4, 26)
        ],
        (
            "wide",
            {"widening": 0},
            "Argument `widening` must be a whole number of at least 1. Received: widening=0",
        ),
    ],
)
def test_refuses(kind, settings, message):
    with pytest.raises(ValueError) as error:
        small(kind, **settings)
    assert str(error.value) == message


def test_weight_decay_is_that_of_pytorch():
    model = small("basic", weight_decay=0.25)
    before = [as_float64(weight) for weight in model.trainable_weights]
    # w - learning rate * (gradient + λ w), for a gradient of 0.
    model.compile(keras.optimizers.SGD(0.5), lambda y, logits: 0.0 * logits)
    model.train_on_batch(images(), np.zeros(16))
    for weight, value in zip(model.trainable_weights, before, strict=True):
        decay = 0.25 if weight.name == "kernel" else 0.0
        expected = value * (1 - 0.5 * decay)
        np.testing.assert_allclose(as_float64(weight), expected, rtol=1e-5, atol=1e-8)


class TestInitialWeights:
    @pytest.mark.parametrize("kind", SMALL)
    def test_distribution(self, kind):
        for name, kernel in kernels(small(kind)).items():
            w = as_float64(kernel)
            height_width_inputs = np.prod(w.shape[:-1])
            deviation = np.sqrt(2 / height_width_inputs)
            highest = np.max(np.abs(w))
            if kind == "vgg" and name.startswith("stage"):
                deviation = np.sqrt(2 / (height_width_inputs / w.shape[2] * w.shape[3]))
                assert highest > 2.3 * deviation, name  # Neither uniform nor truncated.
            else:
                assert 0.9 < highest / (np.sqrt(3) * deviation) <= 1, name
            assert np.std(w) == pytest.approx(deviation, rel=0.15), name

    def test_do_not_depend_on_other_layers(self):
        kernel = as_float64(small("wide").get_layer("stage2_block1_conv2").kernel)
        for settings in ({"dropout": 0.0}, {"depth": 16}):
            same = small("wide", **settings).get_layer("stage2_block1_conv2").kernel
            np.testing.assert_array_equal(as_float64(same), kernel)


@pytest.mark.parametrize("size", [8, 9])
def test_strides_look_at_the_pixels_that_pytorch_looks_at(size):
    model = small("basic", input_shape=(size, size, 3))
    outputs = [model.get_layer(f"stage2_block1_{n}").output for n in ("conv1", "shortcut_conv")]
    x = images(2, (size, size, 8))
    conv, shortcut = keras.Model(model.get_layer("stage1_block1_relu2").output, outputs)(x)

    padded = np.pad(x.astype("float64"), ((0, 0), (1, 1), (1, 1), (0, 0)))
    kernel = as_float64(model.get_layer("stage2_block1_conv1").kernel)
    steps = range(0, size, 2)
    expected = np.array(
        [
            [
                [np.tensordot(image[i : i + 3, j : j + 3], kernel, axes=3) for j in steps]
                for i in steps
            ]
            for image in padded
        ]
    )
    np.testing.assert_allclose(as_float64(conv), expected, rtol=1e-4, atol=1e-5)
    kernel = as_float64(model.get_layer("stage2_block1_shortcut_conv").kernel)[0, 0]
    np.testing.assert_allclose(as_float64(shortcut), x[:, ::2, ::2] @ kernel, rtol=1e-4, atol=1e-5)


def test_names_of_layers():
    names = [layer.name for layer in without_values(small, "basic").layers]
    stem = ["images", "stem_conv", "stem_bn", "stem_relu"]
    parts = ["conv1", "bn1", "relu1", "conv2", "bn2", "add", "relu2"]
    assert [n for n in names if n.startswith("stage1")] == [f"stage1_block1_{p}" for p in parts]
    parts += ["conv1_pad", "shortcut_conv", "shortcut_bn"]
    assert {n for n in names if n.startswith("stage2")} == {f"stage2_block1_{p}" for p in parts}
    assert [n for n in names if not n.startswith("stage")] == [*stem, "pool", "logits"]


class TestDropout:
    def test_rates_and_seeds(self):
        for kind, rate, count in (("vgg", 0.5, 2), ("wide", 0.3, 3)):
            states = []
            for seed in (1, 1, 2):
                layers = small(kind, seed=seed).layers
                dropouts = [layer for layer in layers if isinstance(layer, keras.layers.Dropout)]
                assert [layer.rate for layer in dropouts] == [rate] * count
                states.append([as_float64(d.seed_generator.state).tolist() for d in dropouts])
            assert states[0] == states[1] != states[2]

    def test_can_be_left_out(self):
        for kind in ("vgg", "wide"):
            layers = without_values(small, kind, dropout=0).layers
            assert not any(isinstance(layer, keras.layers.Dropout) for layer in layers)
