"""Gradients of loss and penalties on all kinds of models, against finite differences."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs.analysis import gradient_balance
from tests.analysis.linear_gradients import data, linear, linear_magnitudes, magnitude
from tests.inspect.probing import everything
from tests.networks import KINDS, as_float64, images, labels, network, target_of

layers = keras.layers


class Head:
    """What follows the layer `target` in `tests.networks`, in float64, with squared errors."""

    def __init__(self, kind, model, y):
        self.kind, self.target, self.y = kind, target_of(model), y
        self.weights = [as_float64(w) for w in model.get_layer("head").weights]

    def responses(self, kernel, x):
        class Layer:
            bias = self.target.bias

        Layer.kernel = kernel
        inputs = [x, np.swapaxes(x, 1, 2)] if self.kind == "shared" else [x]
        return [_convolved(each, Layer) for each in inputs]

    def loss(self, kernel, x):
        features = sum(np.maximum(z, 0).mean((1, 2)) for z in self.responses(kernel, x))
        return np.square(features @ self.weights[0] + self.weights[1] - self.y).mean()


def _convolved(x, layer):
    windows = np.lib.stride_tricks.sliding_window_view(x.astype("float64"), (3, 3), axis=(1, 2))
    return np.einsum("nhwcij,ijcd->nhwd", windows, layer.kernel) + as_float64(layer.bias)


class TestKindsOfModels:
    @pytest.mark.parametrize("kind", KINDS)
    def test_activity_penalties_reach_weights_through_the_network(self, kind):
        model = network(kind, kr.AL2(0.3), activation="relu")
        model.compile("sgd", "mse")
        x, y = images()
        found = gradient_balance(model, x, y, layers="target", batch_size=3)
        head, kernel = Head(kind, model, y), target_of(model).kernel

        def penalty(kernel):
            outputs = [np.maximum(z, 0) for z in head.responses(kernel, x)]
            return 0.3 * sum(np.square(z).mean() for z in outputs)

        name = "inner/target/kernel" if kind == "nested" else "target/kernel"
        assert found.kernels == (name,)
        expected = magnitude(lambda kernel: head.loss(kernel, x), kernel)
        np.testing.assert_allclose(found.loss, [expected], rtol=1e-4)
        np.testing.assert_allclose(found.penalty, [magnitude(penalty, kernel)], rtol=1e-4)

    @pytest.mark.parametrize("kind", ["sequential", "functional", "subclassed"])
    def test_class_wise_penalties_are_those_of_each_batch(self, kind):
        model = network(kind, kr.ClassVariance(0.3, num_classes=3))
        model.compile("sgd", "mse")
        x, y = images(9)
        found = gradient_balance(model, x, y, layers="target", batch_size=5)
        head, kernel = Head(kind, model, y), target_of(model).kernel

        def penalty(kernel):
            (z,) = head.responses(kernel, x)
            total = 0.0
            for batch in (slice(0, 4), slice(4, 9)):
                units, classes = z[batch].reshape(len(z[batch]), -1), labels(9)[batch]
                variance = sum(units[classes == k].var(0).sum() for k in set(classes.tolist()))
                total += 0.3 * variance * len(units) / 9
            return total

        np.testing.assert_allclose(found.penalty, [magnitude(penalty, kernel)], rtol=1e-4)

    def test_a_penalty_reaches_the_layers_before_it_alone(self):
        model = keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dense(4, name="before"),
                layers.Dense(4, name="penalized", activity_regularizer=kr.AL2(0.3)),
                layers.Dense(2, name="behind"),
            ]
        )
        model.compile("sgd", "mse")
        found = gradient_balance(model, *data())
        assert found.kernels == ("before/kernel", "penalized/kernel", "behind/kernel")
        assert (found.penalty > 0).tolist() == [True, True, False]
        assert (found.loss > 0).all()

    def test_frozen_kernels_have_gradients_and_no_penalties(self):
        model, (x, y) = linear(kr.L2(0.25)), data()
        expected = gradient_balance(model, x, y).loss
        model.get_layer("dense").trainable = False
        model.compile("sgd", "mse")
        found = gradient_balance(model, x, y)
        np.testing.assert_allclose(found.loss, expected, rtol=1e-6)
        assert found.penalty.tolist() == [0.0]

    def test_a_kernel_that_is_not_used_has_none(self):
        class Spare(keras.Model):
            def __init__(self):
                super().__init__()
                self.used, self.spare = layers.Dense(2, name="used"), layers.Dense(2, name="spare")

            def build(self, input_shape):
                self.used.build(input_shape)
                self.spare.build(input_shape)

            def call(self, x):
                return self.used(x)

        model = Spare()
        model.build((None, 3))
        model.compile("sgd", "mse")
        found = gradient_balance(model, *data())
        assert (found.loss > 0).tolist() == [True, False]

    def test_companders_have_gradients_of_what_is_trained(self):
        model, (x, y) = linear(kr.L2(0.25)), data()
        model = kr.compand(model, kr.companders.Arctan(0.8, 0.5))
        model.compile("sgd", "mse")
        found = gradient_balance(model, x, y)
        v = as_float64(model.trainable_variables[0])
        w = 0.8 * np.arctan(v / 0.5)
        slope = 0.8 / (0.5 * (1 + np.square(v / 0.5)))
        loss = np.abs(2 * x.T @ (x @ w - y) / y.size * slope).mean()
        penalty = np.abs(0.5 * w * slope).mean()
        np.testing.assert_allclose([*found.loss, *found.penalty], [loss, penalty], rtol=1e-5)
        np.testing.assert_allclose(found.weight, [np.abs(w).mean()], rtol=1e-5)

    def test_lora_has_gradients_of_the_whole_kernel(self):
        model, (x, y) = linear(), data()
        dense = model.get_layer("dense")
        dense.enable_lora(1)
        dense.lora_kernel_b.assign(np.ones(dense.lora_kernel_b.shape))
        model.compile("sgd", "mse")
        found = gradient_balance(model, x, y)
        w = as_float64(dense.kernel)
        assert found.kernels == ("dense/kernel",)
        np.testing.assert_allclose(found.loss, linear_magnitudes(w, x, y)[:1], rtol=1e-5)
        np.testing.assert_allclose(found.weight, [np.abs(w).mean()], rtol=1e-5)

    def test_recurrent_layers(self):
        model = keras.Sequential(
            [
                keras.Input((5, 3)),
                layers.LSTM(4, name="lstm", recurrent_regularizer=kr.L2(0.1)),
                layers.Dense(2, name="dense"),
            ]
        )
        model.compile("sgd", "mse")
        x = np.random.default_rng(0).normal(size=(4, 5, 3))
        found = gradient_balance(model, x, np.ones((4, 2))).by_kernel()
        recurrent = as_float64(model.get_layer("lstm").cell.recurrent_kernel)
        names = ["lstm/lstm_cell/kernel", "lstm/lstm_cell/recurrent_kernel", "dense/kernel", "all"]
        assert list(found) == names
        assert all(found[name]["loss"] > 0 for name in names)
        np.testing.assert_allclose(
            [found[name]["penalty"] for name in names[:3]],
            [0, 0.2 * np.abs(recurrent).mean(), 0],
            rtol=1e-5,
        )

    def test_a_kernel_in_a_lookup(self):
        class Lookup(layers.Layer):
            def build(self, input_shape):
                self.kernel = self.add_weight(shape=(5, 2), name="kernel")

            def call(self, x):
                return ops.take(self.kernel, ops.cast(x[:, 0], "int32"), axis=0)

        model = keras.Sequential([keras.Input((1,)), Lookup(name="lookup")])
        model.compile("sgd", "mse")
        x, y = np.array([[0], [3], [3]], "int32"), data(3)[1]
        kernel = model.get_layer("lookup").kernel
        expected = magnitude(lambda kernel: np.square(kernel[x[:, 0]] - y).mean(), kernel)
        np.testing.assert_allclose(gradient_balance(model, x, y).loss, [expected], rtol=1e-4)

    def test_several_inputs_and_outputs(self):
        inputs = {"a": keras.Input((3,), name="a"), "b": keras.Input((3,), name="b")}
        hidden = layers.Add()([inputs["a"], inputs["b"]])
        heads = {name: layers.Dense(2, name=name)(hidden) for name in ("c", "d")}
        model = keras.Model(inputs, heads)
        model.compile("sgd", {"c": "mse", "d": "mse"}, loss_weights={"c": 1.0, "d": 3.0})
        x, y = data()
        found = gradient_balance(model, {"a": x, "b": x}, {"c": y, "d": 0 * y}, batch_size=4)
        c, d = (as_float64(model.get_layer(name).kernel) for name in ("c", "d"))
        expected = [linear_magnitudes(c, 2 * x, y)[0], 3 * linear_magnitudes(d, 2 * x, 0 * y)[0]]
        np.testing.assert_allclose(found.loss, expected, rtol=1e-5)
        # Nothing of what was compiled is left in the metrics of the loss.
        assert all(np.isfinite(each).all() for each in everything(model))
        assert np.isfinite(model.train_on_batch({"a": x, "b": x}, {"c": y, "d": y})).all()

    @pytest.mark.parametrize("y", [None, data()[1]])
    def test_a_model_that_computes_its_own_loss(self, y):
        class Own(keras.Model):
            def compute_loss(self, x, y, y_pred, sample_weight=None, training=True):
                return 3 * ops.mean(ops.square(y_pred)) + sum(self.losses)

        inputs = keras.Input((3,))
        dense = layers.Dense(2, use_bias=False, kernel_regularizer=kr.L2(10.0), name="dense")
        model = Own(inputs, dense(inputs))
        model.compile("sgd")
        x = data()[0]
        found = gradient_balance(model, x, y)
        loss, penalty = linear_magnitudes(as_float64(dense.kernel), x, np.zeros((7, 2)), 10.0)
        np.testing.assert_allclose(found.loss, [3 * loss], rtol=1e-5)
        np.testing.assert_allclose(found.penalty, [penalty], rtol=1e-5)

    @pytest.mark.parametrize("training", [False, True])
    def test_a_loss_that_depends_on_training(self, training):
        class Own(keras.Model):
            def compute_loss(self, x, y, y_pred, sample_weight=None, training=True):
                return (3 if training else 1) * ops.mean(ops.square(y_pred))

        inputs = keras.Input((3,))
        model = Own(inputs, layers.Dense(2, use_bias=False, name="dense")(inputs))
        model.compile("sgd")
        x = data()[0]
        found = gradient_balance(model, x, None, training=training).loss
        w = as_float64(model.get_layer("dense").kernel)
        expected = linear_magnitudes(w, x, np.zeros((7, 2)))[0] * (3 if training else 1)
        np.testing.assert_allclose(found, [expected], rtol=1e-5)

    @pytest.mark.parametrize("reduction", ["none", "mean"])
    def test_losses_are_averaged_over_samples(self, reduction):
        model, (x, y) = linear(), data()
        expected = gradient_balance(model, x, y).loss
        model.compile("sgd", keras.losses.MeanSquaredError(reduction=reduction))
        np.testing.assert_allclose(gradient_balance(model, x, y).loss, expected, rtol=1e-6)

    def test_of_a_model_that_saves_memory(self):
        with keras.RematScope(mode="full"):
            model = network("functional", kr.AL2(0.3), activation="relu")
        model.compile("sgd", "mse")
        x, y = images()
        head = Head("functional", model, y)
        expected = magnitude(lambda kernel: head.loss(kernel, x), target_of(model).kernel)
        np.testing.assert_allclose(
            gradient_balance(model, x, y, layers="target").loss, [expected], rtol=1e-4
        )

    def test_layers_are_chosen_by_name_or_pattern(self):
        model = network("nested")
        model.compile("sgd", "mse")
        for chosen, names in {
            "head": ("head/kernel",),
            "inner/*": ("inner/target/kernel",),
            ("head", "target"): ("inner/target/kernel", "head/kernel"),
        }.items():
            assert gradient_balance(model, *images(), layers=chosen).kernels == names
