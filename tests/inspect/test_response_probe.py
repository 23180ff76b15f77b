"""What probes see: the responses of layers in real models of every kind."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from tests.inspect.probing import CLASSIFY, convolved, entropy, randomize, see
from tests.networks import KINDS, as_float64, images, network, target_of

layers = keras.layers
CALLS = ("", " (call 2)", " (call 3)")


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
        with pytest.raises(ValueError, match=r"loops in a prediction, .*matches 'inside'"):
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
        with pytest.raises(ValueError, match=r"no layer matches 'inside'\. Available"):
            Probe(model, kr.analysis.rfav_entropy, ["inside"])
