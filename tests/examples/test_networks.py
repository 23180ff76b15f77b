import inspect

import keras
import numpy as np
import pytest
from keras import ops

from examples import networks
from examples.networks.augmentation import RandomCropAndFlip
from tests.eager import eager_steps
from tests.networks import as_float64

# Narrow networks of each kind, with few shapes of weights: for each, JAX compiles what draws them.
SMALL = {
    "basic": (networks.resnet, {"blocks": (1, 1), "width": 8}),
    "bottleneck": (networks.resnet, {"blocks": (1, 1), "bottleneck": True, "width": 8}),
    "vgg": (networks.vgg_bn, {"convolutions": (1, 2), "width": 8}),
    "wide": (networks.wide_resnet, {"depth": 10, "widening": 1}),
}


def small(kind, **settings):
    build, own = SMALL[kind]
    return build(**{"input_shape": (8, 8, 3), "num_classes": 5, "seed": 0, **own, **settings})


def without_values(build, *arguments, **settings):
    """The model, whose weights have shapes but are never drawn."""
    with keras.StatelessScope(initialize_variables=False):
        model = build(*arguments, **settings)
    # Keras would draw them all when it comes out of the next such scope.
    keras.backend.clear_session(free_memory=False)
    return model


def trainable_parameters(model):
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)


def images(n=16, shape=(8, 8, 3)):
    return np.random.default_rng(0).normal(size=(n, *shape)).astype("float32")


def kernels(model):
    return {layer.name: layer.kernel for layer in model.layers if hasattr(layer, "kernel")}


class TestPublished:
    """Against what others count for the same networks, trainable parameters only."""

    # Those of the convolutions' biases, which the published VGGs have.
    VGG16_BIASES = 2 * 64 + 2 * 128 + 3 * 256 + 6 * 512
    VGG19_BIASES = 2 * 64 + 2 * 128 + 4 * 256 + 8 * 512
    # The published ones with a single dense layer have neither fc1 nor fc2.
    FC1_AND_FC2 = 2 * (512 * 512 + 512)

    @pytest.mark.parametrize(
        ("build", "num_classes", "count"),
        [
            (networks.resnet18, 10, 11_173_962),
            (networks.resnet34, 10, 21_282_122),
            (networks.resnet50, 10, 23_520_842),
            (networks.resnet18, 100, 11_220_132),
            (networks.vgg16_bn, 10, 15_253_578 - VGG16_BIASES),
            (networks.vgg16_bn, 10, 14_728_266 - VGG16_BIASES + FC1_AND_FC2),
            (networks.vgg19_bn, 10, 20_040_522 - VGG19_BIASES + FC1_AND_FC2),
            (networks.wide_resnet, 10, 36_479_194),
            # Delayed strong regularization, table 1: 2.6 and 15.2 million.
            (networks.alexnet, 10, 2_603_850),
            (networks.plain_vgg, 10, 15_245_130),
            (networks.lenet, 10, 62_006),
            (networks.wide_resnet, 100, 36_536_884),
        ],
    )
    def test_parameters(self, build, num_classes, count):
        model = without_values(build, num_classes=num_classes)
        assert trainable_parameters(model) == count
        assert model.input_shape == (None, 32, 32, 3)
        assert model.output_shape == (None, num_classes)
        if num_classes == 10 and build is not networks.wide_resnet:
            assert f"{count:,} trainable parameters" in build.__doc__

    @pytest.mark.parametrize(
        ("depth", "widening", "count"), [(16, 10, 17_116_634), (40, 8, 35_748_314)]
    )
    def test_other_wide_networks(self, depth, widening, count):
        model = without_values(networks.wide_resnet, depth=depth, widening=widening)
        assert trainable_parameters(model) == count
        assert model.name == f"wrn_{depth}_{widening}"

    @pytest.mark.parametrize(
        ("build", "depth"),
        [
            (networks.resnet18, 18),
            (networks.resnet34, 34),
            (networks.resnet50, 50),
            (networks.vgg16_bn, 16),
            (networks.vgg19_bn, 19),
            (networks.plain_vgg, 16),
            (networks.alexnet, 8),
            (networks.wide_resnet, 28),
        ],
    )
    def test_depth(self, build, depth):
        model = without_values(build)
        names = list(kernels(model))
        if build is networks.wide_resnet:  # Its authors count the shortcuts, but no dense layer.
            assert len([name for name in names if name != "logits"]) == depth
        else:
            assert len([name for name in names if "shortcut" not in name]) == depth

    @pytest.mark.parametrize(
        ("build", "sizes"),
        [
            (networks.resnet18, (32, 16, 8, 4)),
            (networks.resnet50, (32, 16, 8, 4)),
            (networks.vgg16_bn, (32, 16, 8, 4, 2)),
            (networks.wide_resnet, (32, 16, 8)),
        ],
    )
    def test_size_of_the_stages(self, build, sizes):
        model = without_values(build)
        layers = {layer.name: layer for layer in model.layers}
        for stage, size in enumerate(sizes, start=1):
            outputs = [
                layer.output.shape[1]
                for name, layer in layers.items()
                if name.startswith(f"stage{stage}_") and name.endswith(("_add", "_bn2"))
            ]
            assert outputs
            assert set(outputs) == {size}


# Those without normalization.
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


class TestRandomCropAndFlip:
    def test_each_image_is_shifted_and_flipped_by_itself(self):
        x = images(64, (6, 7, 2))
        layer = RandomCropAndFlip(2, seed=1)
        cropped = as_float64(layer(x, training=True))
        padded = np.pad(x, [(0, 0), (2, 2), (2, 2), (0, 0)])
        seen = []
        for image, around in zip(cropped, padded, strict=True):
            crops = {
                (row, column, step): around[row : row + 6, column : column + 7][:, ::step]
                for row in range(5)
                for column in range(5)
                for step in (1, -1)
            }
            (found,) = (key for key, crop in crops.items() if np.array_equal(crop, image))
            seen.append(found)
        assert [{key[axis] for key in seen} for axis in range(3)] == [
            set(range(5)),
            set(range(5)),
            {1, -1},
        ]
        again = as_float64(layer(x, training=True))
        assert not np.array_equal(again, cropped)
        same = as_float64(RandomCropAndFlip(2, seed=1)(x, training=True))
        np.testing.assert_array_equal(same, cropped)

    def test_does_nothing_but_in_training(self):
        x = images()
        np.testing.assert_array_equal(as_float64(RandomCropAndFlip()(x)), x)

    def test_in_a_model_that_is_trained_saved_and_loaded(self, tmp_path):
        model = keras.Sequential(
            [
                keras.Input((8, 8, 3)),
                RandomCropAndFlip(3, seed=5),
                keras.layers.Flatten(),
                keras.layers.Dense(1),
            ]
        )
        model.compile("sgd", "mse")
        model.fit(images(), np.ones((16, 1)), batch_size=6, verbose=0)  # the last one is smaller
        model.save(tmp_path / "model.keras")
        loaded = keras.models.load_model(tmp_path / "model.keras")
        assert (loaded.layers[0].padding, loaded.layers[0].seed) == (3, 5)
        np.testing.assert_allclose(
            loaded.predict(images(), verbose=0), model.predict(images(), verbose=0), rtol=1e-6
        )

    def test_a_wrong_padding(self):
        with pytest.raises(ValueError, match="Argument `padding` must be"):
            RandomCropAndFlip(0)


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


@pytest.mark.parametrize(
    ("named", "generic"),
    [
        (networks.resnet18, networks.resnet),
        (networks.resnet34, networks.resnet),
        (networks.resnet50, networks.resnet),
        (networks.vgg16_bn, networks.vgg_bn),
        (networks.vgg19_bn, networks.vgg_bn),
    ],
)
def test_named_networks_hand_their_arguments_on(named, generic):
    settings = {
        "input_shape": (32, 40, 1),
        "num_classes": 7,
        "width": 4,
        "weight_decay": 0.5,
        "dropout": 0.25,
        "seed": 3,
    }
    own = {k: v for k, v in settings.items() if k in inspect.signature(named).parameters}
    assert set(inspect.signature(generic).parameters) - set(own) <= {
        "blocks",
        "bottleneck",
        "convolutions",
        "name",
    }
    model = without_values(named, **own)
    assert model.name == named.__name__
    assert model.input_shape == (None, 32, 40, 1)
    assert model.output_shape == (None, 7)
    first = next(layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D))
    assert first.filters == 4
    assert first.kernel_regularizer.get_config() == {"l2": 0.25}
