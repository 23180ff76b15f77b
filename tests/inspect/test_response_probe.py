"""What probes see: the responses of layers in real models of every kind, and nothing changes."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from keras_regs.layers._penalized_activation import PenalizedActivation
from tests.networks import KINDS, as_float64, images, labels, network, target_of

layers = keras.layers
CLASSIFY = keras.losses.CategoricalCrossentropy(from_logits=True)
CALLS = ("", " (call 2)", " (call 3)")


def entropy(responses):
    """Of the softmax over the last axis, in float64."""
    z = responses - responses.max(axis=-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
    return -np.sum(p * np.log(np.maximum(p, 1e-300)), axis=-1)


def convolved(x, layer):
    """The response of a 3 x 3 convolution with its bias, in float64."""
    kernel, bias = as_float64(layer.kernel), as_float64(layer.bias)
    windows = np.lib.stride_tricks.sliding_window_view(x.astype("float64"), (3, 3), axis=(1, 2))
    return np.einsum("nhwcij,ijcd->nhwd", windows, kernel) + bias


def randomize(model):
    rng = np.random.default_rng(3)
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    return model


def everything(model):
    """The values of all that a model, its optimizer and its metrics hold."""
    variables = [*model.variables, *(v for metric in model.metrics for v in metric.variables)]
    return [np.array(ops.convert_to_numpy(variable)) for variable in variables]


def see(model, x, *args, measure=kr.analysis.rfav_entropy, patterns=None, on=None, **kwargs):
    """What a probe sees of all samples, in one array for each layer."""
    probe = Probe(model, measure, patterns, *([] if on is None else [on]))
    batches = list(probe(x, *args, **kwargs))
    return {
        name: np.concatenate([ops.convert_to_numpy(b.measured[name]) for b in batches])
        for name in batches[0].measured
    }


class TestResponses:
    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("activation", [None, "relu"])
    def test_are_those_before_the_activation_function(self, kind, activation):
        model = randomize(network(kind, activation=activation))
        x, _ = images()
        expected = {"target": entropy(convolved(x, target_of(model)))}
        if kind == "nested":
            expected = {"inner/target": expected["target"]}
        if kind == "shared":
            # Keras calls a functional model's layers level by level, seen from the output.
            flipped = entropy(convolved(np.swapaxes(x, 1, 2), target_of(model)))
            expected = {"target": flipped, "target (call 2)": expected["target"]}
        seen = see(model, x)
        assert list(seen) == list(expected)
        for name, entropies in expected.items():
            np.testing.assert_allclose(seen[name], entropies, rtol=1e-5, atol=1e-5)
        assert all("call" not in vars(each) for each in model._flatten_layers())

    @pytest.mark.parametrize("activation", [layers.LeakyReLU(0.5), ops.tanh])
    def test_whatever_the_activation_function_is(self, activation):
        model = keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dense(3, activation=activation, name="first"),
                layers.Dense(2, name="last"),
            ]
        )
        x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
        first = model.get_layer("first")
        expected = x @ as_float64(first.kernel)
        found = see(model, x, measure=lambda response, axis: response)
        np.testing.assert_allclose(found["first"], expected, rtol=1e-5, atol=1e-6)
        assert first.activation is activation
        np.testing.assert_allclose(
            as_float64(first(x)), as_float64(activation(expected)), rtol=1e-5, atol=1e-6
        )

    def test_are_those_that_a_pre_activation_regularizer_penalizes(self):
        model = kr.regularize(network("functional", activation="relu"), {"target": kr.AL2(1.0)})
        x, _ = images()
        seen = see(model, x, measure=lambda response, axis: response)
        np.testing.assert_allclose(
            seen["target"], convolved(x, target_of(model)), rtol=1e-4, atol=1e-5
        )

    def test_of_a_layer_without_activation_function_are_its_outputs(self):
        model = network("functional")
        x, _ = images()
        name = next(each.name for each in model.layers if "pool" in each.name)
        found = see(model, x, patterns=[name, "head"], measure=lambda response, axis: response)
        assert list(found) == [name, "head"]
        expected = convolved(x, target_of(model)).mean(axis=(1, 2))
        np.testing.assert_allclose(found[name], expected, rtol=1e-4, atol=1e-5)

    def test_by_default_are_those_of_all_but_the_last_layer(self):
        inputs = keras.Input((8, 8, 3))
        x = layers.Conv2D(4, 3, name="conv")(inputs)
        x = layers.SeparableConv2D(4, 3, name="separable")(layers.BatchNormalization()(x))
        x = layers.DepthwiseConv2D(3, padding="same", name="depthwise")(x)
        x = layers.Conv2DTranspose(2, 3, name="transposed")(x)
        hidden = layers.Dense(5, name="hidden")(layers.Flatten()(x))
        model = keras.Model(inputs, layers.Activation("softmax")(layers.Dense(2)(hidden)))
        probe = Probe(model, kr.analysis.rfav_entropy)
        list(probe(np.ones((2, 8, 8, 3), "float32")))
        assert probe.channels == {
            "conv": 4,
            "separable": 4,
            "depthwise": 4,
            "transposed": 2,
            "hidden": 5,
        }

    def test_by_default_are_those_of_layers_that_put_out_nothing(self):
        class Own(layers.Dense):
            def call(self, inputs):
                return ops.matmul(inputs, self.kernel)

        inputs = keras.Input((4,))
        hidden = Own(3, name="own")(layers.Dense(3, activation="relu", name="hidden")(inputs))
        heads = [
            layers.Dense(2, activation="softmax", name="first")(hidden),
            Own(2, name="second")(hidden),
        ]
        model = keras.Model(inputs, heads)
        x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
        found = see(model, x, measure=lambda response, axis: response)
        assert list(found) == ["hidden", "own"]
        hidden = as_float64(model.get_layer("hidden")(x))
        expected = hidden @ as_float64(model.get_layer("own").kernel)
        np.testing.assert_allclose(found["own"], expected, rtol=1e-5, atol=1e-6)

    def test_where_an_activation_function_is_called_otherwise(self):
        class Own(layers.Dense):
            def call(self, inputs):
                response = ops.matmul(inputs, self.kernel)
                if self.activation is keras.activations.linear:
                    return response
                return self.activation(response, negative_slope=0.5)

        model = keras.Sequential(
            [
                keras.Input((4,)),
                Own(3, activation=keras.activations.leaky_relu, name="a"),
                Own(3, name="b"),
                layers.Dense(1, name="last"),
            ]
        )
        x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
        found = see(model, x, measure=lambda response, axis: response)
        expected = x @ as_float64(model.get_layer("a").kernel)
        np.testing.assert_allclose(found["a"], expected, rtol=1e-5, atol=1e-6)
        expected = np.where(expected > 0, expected, 0.5 * expected)
        expected = expected @ as_float64(model.get_layer("b").kernel)
        np.testing.assert_allclose(found["b"], expected, rtol=1e-5, atol=1e-6)

    def test_of_layers_of_one_name_are_all_seen(self):
        class Twins(keras.Model):
            def __init__(self):
                super().__init__()
                self.first = layers.Dense(5, name="twin")
                self.second = layers.Dense(7, name="twin")
                self.last = layers.Dense(1)

            def build(self, input_shape):
                self.first.build(input_shape)
                self.second.build((None, 5))
                self.last.build((None, 7))

            def call(self, x):
                return self.last(self.second(self.first(x)))

        model = Twins()
        model.build((None, 4))
        probe = Probe(model, kr.analysis.rfav_entropy)
        list(probe(np.ones((2, 4), "float32")))
        assert probe.channels == {"twin": 5, "twin_1": 7}

    def test_of_a_normalization_have_its_axis(self):
        norm = layers.BatchNormalization(axis=1, name="norm")
        model = keras.Sequential([keras.Input((3, 6, 5)), norm])
        x = np.random.default_rng(0).normal(size=(2, 3, 6, 5)).astype("float32")
        responses = np.moveaxis(as_float64(norm(x)), 1, -1)
        found = see(model, x, patterns=["norm"])["norm"]
        np.testing.assert_allclose(found, entropy(responses), rtol=1e-5, atol=1e-5)

    def test_in_a_loop_that_is_compiled_are_left_out(self):
        class Loop(layers.Layer):
            def __init__(self, **kwargs):
                super().__init__(**kwargs)
                self.dense = layers.Dense(4, name="inside")

            def build(self, input_shape):
                self.dense.build(input_shape)

            def call(self, x):
                return ops.fori_loop(0, 3, lambda i, x: self.dense(x), x)

        model = keras.Sequential(
            [keras.Input((4,)), layers.Dense(4, name="a"), Loop(name="loop"), layers.Dense(1)]
        )
        x = np.ones((2, 4), "float32")
        if keras.backend.backend() == "torch":  # where a loop is one of Python's
            assert list(see(model, x)) == ["a", *(f"loop/inside{call}" for call in CALLS)]
            return
        assert list(see(model, x)) == ["a"]
        with pytest.raises(ValueError, match=r"no layer that fits 'inside' is called"):
            see(model, x, patterns=["inside"])

    def test_in_a_map_over_samples_are_left_out(self):
        class Mapped(layers.Layer):
            def __init__(self, **kwargs):
                super().__init__(**kwargs)
                self.dense = layers.Dense(4, name="inside")

            def build(self, input_shape):
                self.dense.build(input_shape)

            def call(self, x):
                return ops.vectorized_map(lambda row: self.dense(row[None])[0], x)

        model = keras.Sequential(
            [keras.Input((4,)), layers.Dense(4, name="a"), Mapped(), layers.Dense(1)]
        )
        assert list(see(model, np.ones((2, 4), "float32"))) == ["a"]

    def test_of_patches_of_samples_are_left_out(self):
        class Patches(layers.Layer):
            def __init__(self, **kwargs):
                super().__init__(**kwargs)
                self.dense = layers.Dense(4, name="inside")

            def build(self, input_shape):
                self.dense.build((None, 2))

            def call(self, x):
                return ops.reshape(self.dense(ops.reshape(x, (-1, 2))), (-1, 8))

        model = keras.Sequential(
            [keras.Input((4,)), layers.Dense(4, name="a"), Patches(), layers.Dense(1)]
        )
        assert list(see(model, np.ones((3, 4), "float32"))) == ["a"]

    def test_of_a_model_that_saves_memory_in_training(self):
        with keras.RematScope(mode="full"):
            model = network("functional", activation="relu")
        x = images()[0]
        expected = entropy(convolved(x, target_of(model)))
        np.testing.assert_allclose(see(model, x)["target"], expected, rtol=1e-5, atol=1e-5)

    @pytest.mark.parametrize("activation", [None, "relu"])
    def test_of_a_quantized_layer(self, activation):
        model = keras.Sequential(
            [
                keras.Input((16,)),
                layers.Dense(8, activation=activation, name="a"),
                layers.Dense(1, name="last"),
            ]
        )
        x = np.random.default_rng(0).normal(size=(4, 16)).astype("float32")
        expected = x @ as_float64(model.get_layer("a").kernel)
        model.get_layer("a").quantize("int8")
        found = see(model, x, patterns=["a"], measure=lambda response, axis: response)
        np.testing.assert_allclose(found["a"], expected, atol=0.05)

    def test_of_all_layers(self):
        inputs = keras.Input((5, 4))
        x = layers.MultiHeadAttention(2, 2, name="attention")(inputs, inputs)
        model = keras.Model(inputs, layers.Dense(1, name="last")(layers.Flatten()(x)))
        found = see(model, np.ones((2, 5, 4), "float32"), patterns=["*"])
        assert found["attention/query"].shape == (2, 5, 2)
        assert found["last"].shape == (2,)
        assert "attention/softmax" not in found  # which is called in some cases only

    def test_of_a_model_that_is_not_compiled(self):
        if keras.backend.backend() == "torch":
            pytest.skip("PyTorch compiles nothing here.")

        model = network("subclassed")
        model.compile("sgd", CLASSIFY, run_eagerly=True)
        values = []

        def measure(response, axis):
            values.append(float(ops.convert_to_numpy(response).sum()))
            return kr.analysis.rfav_entropy(response, axis=axis)

        see(model, images()[0], measure=measure)
        assert np.isfinite(values).all()

    def test_of_a_subclassed_model_are_computed_in_its_precision(self):
        class Joined(keras.Model):
            def __init__(self):
                super().__init__(dtype="mixed_float16")
                self.dense = layers.Dense(3, dtype="mixed_float16", name="dense")
                self.last = layers.Dense(1, dtype="mixed_float16", name="last")

            def build(self, input_shape):
                self.dense.build(input_shape)
                self.last.build((None, 7))

            def call(self, x):
                return self.last(ops.concatenate([self.dense(x), x], axis=-1))

        model = Joined()
        model.build((None, 4))
        found = see(model, np.ones((2, 4), "float32"), measure=lambda response, axis: response)
        assert found["dense"].dtype == "float16"

    def test_channels_may_come_first(self):
        if keras.backend.backend() == "tensorflow":
            pytest.skip("TensorFlow's convolutions on the CPU have the channels last.")
        model = keras.Sequential(
            [
                keras.Input((3, 6, 5)),
                layers.Conv2D(4, 3, data_format="channels_first", name="conv"),
                layers.Dense(1),
            ]
        )
        x = np.random.default_rng(0).normal(size=(2, 3, 6, 5)).astype("float32")
        responses = np.moveaxis(as_float64(model.get_layer("conv")(x)), 1, -1)
        found = see(model, x)["conv"]
        np.testing.assert_allclose(found, entropy(responses), rtol=1e-5, atol=1e-5)

    def test_in_half_precision_are_measured_in_float32(self):
        model = randomize(network("functional", dtype="mixed_float16", activation="relu"))
        x, _ = images()
        found = see(model, x)["target"]
        assert found.dtype == "float32"
        expected = entropy(convolved(x, target_of(model)))
        np.testing.assert_allclose(found, expected, rtol=0.02, atol=0.02)

    def test_are_those_of_a_prediction(self):
        model = keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dropout(0.5),
                layers.BatchNormalization(),
                layers.Dense(3, name="dense"),
                layers.Dense(1, name="last"),
            ]
        )
        x = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")
        norm = model.layers[1]
        norm.moving_mean.assign(np.arange(4.0))
        expected = (
            (x - np.arange(4.0))
            / np.sqrt(1 + norm.epsilon)
            @ as_float64(model.get_layer("dense").kernel)
        )
        found = see(model, x, measure=lambda response, axis: response)["dense"]
        np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)

    def test_of_loops_cannot_be_seen_but_their_outputs_can(self):
        model = keras.Sequential(
            [
                keras.Input((5, 4)),
                layers.TimeDistributed(layers.Dense(4, name="inside"), name="each"),
                layers.Bidirectional(layers.LSTM(3, return_sequences=True), name="both"),
                layers.GRU(3, name="gru"),
                layers.Dense(3, name="dense"),
                layers.Dense(2, name="last"),
            ]
        )
        x = np.random.default_rng(0).normal(size=(2, 5, 4)).astype("float32")
        assert list(see(model, x)) == ["dense"]
        found = see(model, x, patterns=["both", "gru"], measure=lambda response, axis: response)
        assert {name: each.shape for name, each in found.items()} == {
            "both": (2, 5, 6),
            "gru": (2, 3),
        }
        with pytest.raises(ValueError, match=r"no layer matches 'inside'\. There are"):
            Probe(model, kr.analysis.rfav_entropy, ["inside"])


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


class TestBatches:
    @pytest.mark.parametrize(
        ("samples", "expected"), [(10, [3, 3, 4]), (8, [4, 4]), (4, [4]), (3, [3]), (1, [1])]
    )
    def test_are_of_one_size_as_far_as_possible(self, samples, expected):
        model, x = network("functional"), images(samples)[0]
        whole = see(model, x)
        sizes = []
        for seen in Probe(model, kr.analysis.rfav_entropy)(x, batch_size=4):
            sizes.append(seen.size)
        assert sizes == expected
        in_parts = see(model, x, batch_size=4)
        np.testing.assert_allclose(in_parts["target"], whole["target"], rtol=1e-6, atol=1e-6)

    def test_are_compiled_once_for_all_epochs(self):
        if keras.backend.backend() == "torch":
            pytest.skip("PyTorch compiles nothing here.")
        traces = []

        def measure(response, axis):
            traces.append(response.shape)
            return kr.analysis.rfav_entropy(response, axis=axis)

        model, x = network("functional"), images()[0]
        probe = Probe(model, measure)
        results = []
        for _ in range(3):
            (seen,) = probe(x)
            results.append(ops.convert_to_numpy(seen.measured["target"]))
            randomize(model)
        assert len(traces) == 1
        np.testing.assert_allclose(results[1], results[2])  # and sees the weights as they are
        assert np.abs(results[0] - results[1]).max() > 0.01

    def test_see_the_weights_of_layers_that_were_frozen_since(self):
        model = keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dense(3, use_bias=False, name="a"),
                layers.Dense(3, use_bias=False, name="b"),
                layers.Dense(3, use_bias=False, name="last"),
            ]
        )
        x = np.eye(3, dtype="float32")
        probe = Probe(model, lambda response, axis: response)
        for frozen in (False, True):
            model.layers[0].trainable = not frozen
            (seen,) = probe(x)
            found = ops.convert_to_numpy(seen.measured["a"])
            np.testing.assert_allclose(found, as_float64(model.layers[0].kernel), rtol=1e-6)

    def test_of_nested_inputs(self):
        inputs = {
            "image": keras.Input((6, 6, 1), name="image"),
            "number": keras.Input((2,), name="number"),
        }
        flat = layers.Flatten()(layers.Conv2D(2, 3, name="conv")(inputs["image"]))
        joined = layers.Concatenate()([flat, inputs["number"]])
        model = keras.Model(inputs, layers.Dense(1)(joined))
        x = {"image": np.ones((4, 6, 6, 1)), "number": np.ones((4, 2))}
        found = kr.analysis.rfav_entropy_maps(model, x, batch_size=2)
        assert {name: each.shape for name, each in found.items()} == {"conv": (4, 4, 4)}


class TestLosses:
    @pytest.mark.parametrize("kind", ["sequential", "subclassed", "shared"])
    def test_are_those_of_evaluate(self, kind):
        model = network(kind, kr.RFAVEntropy(0.1))
        x, y = images()
        model.compile("sgd", CLASSIFY)
        (seen,) = Probe(model, kr.analysis.rfav_entropy)(x, y)
        logits = model.predict(x, verbose=0)
        loss = float(CLASSIFY(y, logits))
        np.testing.assert_allclose(float(seen.loss), loss, rtol=1e-5)
        evaluated = model.evaluate(x, y, batch_size=8, verbose=0)
        np.testing.assert_allclose(float(seen.loss + seen.penalty), evaluated, rtol=1e-5)
        assert abs(float(seen.penalty)) > 0.1

    def test_have_the_penalties_of_weights_and_of_classes(self):
        model = network("functional", kr.ClassVariance(0.1, num_classes=3))
        x, y = images()
        target = target_of(model)
        model.compile("sgd", CLASSIFY)
        (seen,) = Probe(model, kr.analysis.rfav_entropy)(x, y)
        penalty = target.activity_regularizer.penalty(target(x), labels())
        expected = 0.1 * as_float64(penalty)
        np.testing.assert_allclose(float(seen.penalty), expected, rtol=1e-5)

    @pytest.mark.parametrize("strength", [0.0, 1000.0])
    def test_are_exact_below_large_penalties(self, strength):
        model = keras.Sequential(
            [
                keras.Input((4,)),
                layers.Dense(3, kernel_regularizer=kr.L2(strength), name="dense"),
                layers.Dense(1, kernel_initializer="zeros", name="last"),
            ]
        )
        model.compile("sgd", "mse")
        x, y = np.ones((4, 4), "float32"), np.full((4, 1), 0.01, "float32")
        (seen,) = Probe(model, kr.analysis.rfav_entropy)(x, y)
        np.testing.assert_allclose(float(seen.loss), 1e-4, rtol=1e-5)
        squares = np.sum(as_float64(model.get_layer("dense").kernel) ** 2)
        np.testing.assert_allclose(float(seen.penalty), strength * squares, rtol=1e-5)

    @pytest.mark.parametrize("adds_penalties", [True, False])
    def test_of_a_model_that_computes_its_own(self, adds_penalties):
        class Own(keras.Model):
            def compute_loss(self, x, y, y_pred, sample_weight=None):
                loss = 3 * ops.mean(ops.square(y - y_pred))
                return loss + sum(self.losses) if adds_penalties else loss

        inputs = keras.Input((2,))
        dense = layers.Dense(1, kernel_initializer="ones", kernel_regularizer=kr.L2(1e5))
        model = Own(inputs, layers.Dense(1, kernel_initializer="zeros")(dense(inputs)))
        model.compile("sgd")
        x = np.ones((4, 2), "float32")
        (seen,) = Probe(model, kr.analysis.rfav_entropy)(x, np.ones((4, 1), "float32"))
        np.testing.assert_allclose([float(seen.loss), float(seen.penalty)], [3, 2e5], rtol=1e-6)
        assert dense.kernel.regularizer is not None

    def test_of_each_sample_are_averaged(self):
        model = network("functional")
        model.compile("sgd", keras.losses.MeanSquaredError(reduction="none"))
        x, y = images()
        (seen,) = Probe(model, kr.analysis.rfav_entropy)(x, y)
        expected = np.mean((y - model.predict(x, verbose=0)) ** 2)
        np.testing.assert_allclose(float(seen.loss), expected, rtol=1e-5)


class TestNothingChanges:
    def test_and_without_labels_no_penalty_is_computed(self):
        computed = []

        class Counted(keras.Regularizer):
            def __call__(self, x):
                computed.append(x.shape)
                return ops.mean(x)

        penalized = PenalizedActivation("relu", Counted())
        model = network("functional", Counted(), activation=penalized)
        model.compile("sgd", CLASSIFY)
        x, y = images()
        computed.clear()  # Keras computes some when it builds a model.
        see(model, x)
        assert computed == []
        see(model, x, y)
        assert len(computed) == 2

    @pytest.mark.parametrize("with_labels", [False, True])
    def test_in_a_model(self, with_labels):
        """Not even the number of draws of a penalty that draws positions at random."""
        model = kr.regularize(
            network("nested", kr.RFAVEntropy(1e-3, positions=0.5), activation="relu"),
            {"inner/target": kr.AL2(0.1)},
            existing="add",
        )
        model.compile("sgd", CLASSIFY, metrics=["accuracy"])
        x, y = images()
        model.fit(x, y, batch_size=4, verbose=0)
        before = everything(model)
        attributes = [dict(vars(each)) for each in model._flatten_layers()]
        for _ in Probe(model, kr.analysis.rfav_entropy)(x, *[y] * with_labels):
            pass
        for value, expected in zip(everything(model), before, strict=True):
            np.testing.assert_array_equal(value, expected)
        for each, expected in zip(model._flatten_layers(), attributes, strict=True):
            for name in ("activation", "call", "activity_regularizer"):
                assert vars(each).get(name) is expected.get(name)
        model.fit(x, y, batch_size=4, verbose=0)

    def test_where_measuring_fails(self):
        def measure(response, axis):
            raise RuntimeError("no")

        model = network("functional", activation="relu")
        target = target_of(model)
        activation, call = target.activation, target.call
        with pytest.raises(RuntimeError, match="no"):
            list(Probe(model, measure)(images()[0]))
        assert target.activation is activation
        assert target.call == call


class TestErrors:
    def test_a_model_that_is_not_built(self):
        model = keras.Sequential([layers.Dense(3), layers.Dense(1)], name="lazy")
        with pytest.raises(ValueError) as error:
            Probe(model, kr.analysis.rfav_entropy)
        assert str(error.value) == (
            "The model is not built yet. Let it begin with a `keras.Input`, or call it on a batch "
            "first. Received: model 'lazy', which is not built."
        )

    @pytest.mark.parametrize("last", [layers.ReLU, lambda: layers.Dense(1)])
    def test_a_model_without_layers_to_see(self, last):
        model = keras.Sequential([keras.Input((3,)), last()], name="bare")
        with pytest.raises(ValueError) as error:
            list(Probe(model, kr.analysis.rfav_entropy)(np.ones((2, 3), "float32")))
        assert str(error.value) == (
            "Model 'bare' has no convolution or dense layer besides its last. Name the layers to "
            "look at with the argument `layers`. Received: layers=None"
        )

    def test_a_layer_that_is_not_there(self):
        with pytest.raises(ValueError) as error:
            Probe(network("nested"), kr.analysis.rfav_entropy, ["target", "conv*"])
        assert str(error.value).startswith(
            "Argument `layers`: no layer matches 'conv*'. There are ['inner', 'inner/target', "
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
            "Argument `layers`: no layer with channels for each sample that a prediction calls "
            "outside of loops matches 'other'. There are ['used']. "
            "Received: layers=['other', 'used']"
        )
