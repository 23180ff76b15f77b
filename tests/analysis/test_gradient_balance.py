"""Gradients of loss and penalties, against finite differences, on all kinds of models."""

import json

import keras
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
from keras import ops
from matplotlib.colors import to_rgba

import keras_regs as kr
from keras_regs._inspect.gradients import gradients
from keras_regs.analysis import GradientMagnitudes, gradient_balance, plot_gradient_balance
from tests.combinations import pairs
from tests.gradients import finite_differences
from tests.inspect.probing import everything
from tests.networks import KINDS, as_float64, images, labels, network, target_of

matplotlib.use("Agg")
layers = keras.layers
BACKEND = keras.backend.backend()


@pytest.fixture(autouse=True)
def figures_are_closed():
    yield
    plt.close("all")


def magnitude(function, weights):
    """Mean magnitude of the gradient, by finite differences in float64."""
    return np.abs(finite_differences(function, as_float64(weights))).mean()


def linear(regularizer=None, units=2, inputs=3, **options):
    """A linear layer, compiled with the mean of squared errors."""
    dense = layers.Dense(
        units, use_bias=False, kernel_regularizer=regularizer, name="dense", **options
    )
    model = keras.Sequential([keras.Input((inputs,)), dense], name="linear")
    model.compile(keras.optimizers.SGD(0.1), "mse")
    return model


def data(n=7, inputs=3, outputs=2):
    rng = np.random.default_rng(2)
    return rng.normal(size=(n, inputs)), rng.normal(size=(n, outputs))


def linear_magnitudes(w, x, y, strength=0.0):
    """Of `mean((x w - y)²)` and of `strength * sum(w²)`."""
    return np.abs(2 * x.T @ (x @ w - y) / y.size).mean(), np.abs(2 * strength * w).mean()


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


class TestLinearModel:
    @pytest.mark.parametrize("batch_size", [1, 3, 5, 128])
    def test_is_that_of_all_samples_at_once(self, batch_size):
        model, (x, y) = linear(kr.L2(0.25)), data()
        found = gradient_balance(model, x, y, batch_size=batch_size)
        w = as_float64(model.get_layer("dense").kernel)
        loss, penalty = linear_magnitudes(w, x, y, 0.25)
        assert found.kernels == ("dense/kernel",)
        np.testing.assert_allclose(found.loss, [loss], rtol=1e-5)
        np.testing.assert_allclose(found.penalty, [penalty], rtol=1e-5)
        np.testing.assert_allclose(found.share, [loss / (loss + penalty)], rtol=1e-5)
        np.testing.assert_allclose(found.weight, [np.abs(w).mean()], rtol=1e-5)
        assert found.sizes.tolist() == [6]

    def test_of_one_sample(self):
        model, (x, y) = linear(), data(1)
        w = as_float64(model.get_layer("dense").kernel)
        np.testing.assert_allclose(
            gradient_balance(model, x, y).loss, linear_magnitudes(w, x, y)[:1], rtol=1e-5
        )

    def test_strengths_are_those_in_force(self):
        regularizer = kr.L2(0.25)
        model, (x, y) = linear(regularizer), data()
        first = gradient_balance(model, x, y)
        model.get_layer("dense").kernel_regularizer.strength = 1.0
        np.testing.assert_allclose(
            gradient_balance(model, x, y).penalty, 4 * first.penalty, rtol=1e-5
        )

    def test_without_penalties_the_share_is_all(self):
        found = gradient_balance(linear(), *data())
        assert (found.penalty.tolist(), found.share.tolist()) == ([0.0], [1.0])

    def test_without_any_gradient_the_share_is_not_a_number(self):
        model = linear(kr.L2(1.0), kernel_initializer="zeros")
        found = gradient_balance(model, data()[0], np.zeros((7, 2)))
        assert (found.loss.tolist(), found.penalty.tolist()) == ([0.0], [0.0])
        assert np.isnan(found.share).all()

    def test_of_a_model_that_has_diverged(self):
        model, (x, y) = linear(kr.L2(0.1)), data()
        model.set_weights([np.full((3, 2), np.nan)])
        found = gradient_balance(model, x, y)
        assert np.isnan([found.loss, found.penalty, found.share, found.weight]).all()

    @pytest.mark.parametrize("scale", [1e-12, 1e12])
    def test_of_any_scale(self, scale):
        model, (x, y) = linear(kr.L2(0.25)), data()
        w = as_float64(model.get_layer("dense").kernel)
        model.set_weights([scale * w])
        found = gradient_balance(model, x, scale * y)
        loss, penalty = linear_magnitudes(scale * w, x, scale * y, 0.25)
        np.testing.assert_allclose([*found.loss, *found.penalty], [loss, penalty], rtol=1e-5)

    def test_a_strong_penalty_takes_nothing_from_the_loss(self):
        model, (x, y) = linear(kr.L2(1e8)), data()
        w = as_float64(model.get_layer("dense").kernel)
        np.testing.assert_allclose(
            gradient_balance(model, x, y).loss, linear_magnitudes(w, x, y)[:1], rtol=1e-5
        )

    def test_takes_tensors(self):
        model, (x, y) = linear(), data()
        expected = gradient_balance(model, x, y).loss
        tensors = [ops.convert_to_tensor(each, "float32") for each in (x, y)]
        np.testing.assert_allclose(gradient_balance(model, *tensors).loss, expected, rtol=1e-6)

    @pytest.mark.parametrize("jit_compile", [False, True])
    @pytest.mark.parametrize("eager", [False, True])
    def test_compiled_or_not(self, eager, jit_compile):
        if jit_compile and (eager or BACKEND == "torch"):
            pytest.skip("XLA compiles neither eager steps nor those of PyTorch")
        model, (x, y) = linear(kr.L2(0.25)), data()
        expected = gradient_balance(model, x, y)
        model.compile("sgd", "mse", run_eagerly=eager, jit_compile=jit_compile)
        found = gradient_balance(model, x, y)
        np.testing.assert_allclose(found.loss, expected.loss, rtol=1e-6)
        np.testing.assert_allclose(found.penalty, expected.penalty, rtol=1e-6)


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


class TestTraining:
    def test_statistics_are_those_of_the_batch(self):
        norm = layers.BatchNormalization(epsilon=1e-3, name="norm")
        dense = layers.Dense(2, use_bias=False, name="dense")
        model = keras.Sequential([keras.Input((3,)), dense, norm])
        model.compile("sgd", "mse")
        x, y = data()

        def loss(kernel, training):
            z = x @ kernel
            mean, variance = (z.mean(0), z.var(0)) if training else (0, 1)
            return np.square((z - mean) / np.sqrt(variance + 1e-3) - y).mean()

        before = everything(model)
        for training in (False, True):
            found = gradient_balance(model, x, y, training=training).loss
            expected = magnitude(lambda kernel, mode=training: loss(kernel, mode), dense.kernel)
            np.testing.assert_allclose(found, [expected], rtol=1e-4)
        for found, expected in zip(everything(model), before, strict=True):
            np.testing.assert_array_equal(found, expected)

    def test_dropout_is_that_of_the_next_step(self):
        model = keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dropout(0.5),
                layers.Dense(2, use_bias=False, name="dense"),
            ]
        )
        model.compile(keras.optimizers.SGD(1.0), "mse")
        x, y = data()
        kernel = model.get_layer("dense").kernel
        before = as_float64(kernel)
        found = gradient_balance(model, x, y, training=True)
        again = gradient_balance(model, x, y, training=True)
        without = gradient_balance(model, x, y)
        model.train_on_batch(x, y)
        expected = np.abs(before - as_float64(kernel)).mean()
        np.testing.assert_allclose(found.loss, [expected], rtol=1e-4)
        assert found.loss == again.loss
        assert abs(found.loss[0] / without.loss[0] - 1) > 0.01


class TestPrecision:
    def small(self, dtype, loss_scale):
        model = keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dense(4, dtype=dtype, activity_regularizer=kr.AL2(1e-7), name="first"),
                layers.Dense(2, dtype=dtype, name="last"),
            ]
        )
        rng = np.random.default_rng(0)
        model.set_weights([rng.normal(size=each.shape) for each in model.weights])
        model.compile("sgd", "mse", loss_weights=[loss_scale])
        return model

    @pytest.mark.parametrize(
        ("dtype", "loss_scale"),
        pairs(["mixed_float16", "float16", "mixed_bfloat16"], [1e-7, 1e4, 1e-2]),
    )
    def test_small_and_large_gradients_are_those_of_float32(self, dtype, loss_scale):
        x, y = data()
        expected = gradient_balance(self.small("float32", loss_scale), x, y)
        found = gradient_balance(self.small(dtype, loss_scale), x, y)
        np.testing.assert_allclose(found.loss, expected.loss, rtol=0.05)
        np.testing.assert_allclose(found.penalty, expected.penalty, rtol=0.05)

    def test_what_half_precision_cannot_hold_is_not_finite(self):
        x, y = data()
        found = gradient_balance(self.small("mixed_float16", 1e12), x, y)
        assert not np.isfinite(found.loss).any()
        assert np.isfinite(found.penalty).all()
        assert np.isnan(found.share).all()


class TestNothingChanges:
    def test_of_the_model(self):
        model = keras.Sequential(
            [
                keras.Input((6, 6, 3)),
                layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(0.1, positions=0.5)),
                layers.BatchNormalization(),
                layers.Dropout(0.5),
                layers.Flatten(),
                layers.Dense(3, trainable=False, name="last"),
            ]
        )
        model.compile("adam", "mse", metrics=["mae"])
        x, y = images()
        model.train_on_batch(x, y)
        variables = everything(model) + [
            np.array(ops.convert_to_numpy(each)) for each in model.optimizer.variables
        ]
        trainable = [id(each) for each in model.trainable_variables]
        if BACKEND == "torch":
            for each in model.variables:
                each.value.grad = None
            requires = [each.value.requires_grad for each in model.variables]
            assert set(requires) == {True, False}
        gradient_balance(model, x, y, training=True)
        after = everything(model) + [
            np.array(ops.convert_to_numpy(each)) for each in model.optimizer.variables
        ]
        for found, expected in zip(after, variables, strict=True):
            np.testing.assert_array_equal(found, expected)
        assert [id(each) for each in model.trainable_variables] == trainable
        if BACKEND == "torch":
            assert all(each.value.grad is None for each in model.variables)
            assert [each.value.requires_grad for each in model.variables] == requires

    @pytest.mark.skipif(BACKEND != "torch", reason="is a mode of PyTorch")
    def test_where_gradients_are_switched_off(self):
        import torch

        model, (x, y) = linear(), data()
        expected = gradient_balance(model, x, y).loss
        with torch.no_grad():
            np.testing.assert_array_equal(gradient_balance(model, x, y).loss, expected)


class TestGradients:
    def test_of_each_number_times_its_factor(self):
        value = ops.convert_to_tensor([1.0, 2.0])

        def numbers(values):
            (x,) = values
            return ops.sum(x * x), ops.sum(3 * x), ops.zeros(())

        factors = [ops.convert_to_tensor(each) for each in (1.0, 2.0, 5.0)]
        found = gradients(numbers, [value], factors)
        assert [as_float64(each).tolist() for (each,) in found] == [[2, 4], [6, 6], [0, 0]]


class TestErrors:
    def test_a_model_that_is_not_compiled(self):
        model = keras.Sequential([keras.Input((3,)), layers.Dense(2)], name="raw")
        with pytest.raises(ValueError) as error:
            gradient_balance(model, *data())
        assert str(error.value) == (
            "The model has no loss to take gradients of. Name one in `model.compile`. "
            "Received: model 'raw', which is not compiled."
        )

    def test_a_model_without_a_loss(self):
        model = keras.Sequential([keras.Input((3,)), layers.Dense(2)], name="lossless")
        model.compile("sgd")
        with pytest.raises(ValueError) as error:
            gradient_balance(model, *data())
        assert str(error.value) == (
            "The model has no loss to take gradients of. Name one in `model.compile`. "
            "Received: model 'lossless', which is compiled without a loss."
        )

    def test_a_model_that_is_not_built(self):
        model = keras.Sequential([layers.Dense(2)], name="lazy")
        model.compile("sgd", "mse")
        with pytest.raises(ValueError, match="The model has no weights yet"):
            gradient_balance(model, *data())

    def test_a_layer_that_is_not_there(self):
        with pytest.raises(ValueError, match="no layer with a kernel matches 'conv'"):
            gradient_balance(linear(), *data(), layers="conv")

    def test_labels_have_as_many_samples(self):
        x, y = data()
        with pytest.raises(ValueError) as error:
            gradient_balance(linear(), x, y[:5])
        assert str(error.value) == (
            "Argument `y` must have as many samples as `x`. Received: 5 labels, 7 samples"
        )

    def test_labels_are_needed(self):
        with pytest.raises(ValueError) as error:
            gradient_balance(linear(), data()[0], None)
        assert str(error.value) == (
            "Argument `y` must be the labels of the samples `x`, which the loss of the model "
            "needs. Received: y=None, model 'linear'"
        )

    def test_samples_are_numbers(self):
        for arguments in (("images", np.ones((3, 2))), (np.ones((0, 3)), np.ones((0, 2)))):
            with pytest.raises(ValueError, match="Argument `x` must be an array of numbers"):
                gradient_balance(linear(), *arguments)
        with pytest.raises(ValueError, match="Argument `y` must be an array of numbers"):
            gradient_balance(linear(), np.ones((2, 3)), "labels")

    @pytest.mark.parametrize("batch_size", [0, 2.0])
    def test_batch_size_is_a_count(self, batch_size):
        with pytest.raises(ValueError, match="Argument `batch_size` must be a whole number"):
            gradient_balance(linear(), *data(), batch_size=batch_size)

    @pytest.mark.parametrize("training", [None, 1])
    def test_training_is_a_truth_value(self, training):
        with pytest.raises(ValueError) as error:
            gradient_balance(linear(), *data(), training=training)
        assert str(error.value) == (
            f"Argument `training` must be True or False. Received: training={training!r}"
        )


def result(loss=(3e-3, 1e-5, 0.0), penalty=(1e-3, 0.0, 0.0), weight=(0.5, 0.25, 0.0)):
    return GradientMagnitudes.of(
        ("a/kernel", "b/kernel", "c/kernel"), [2, 4, 6], loss, penalty, weight
    )


class TestResult:
    def test_table(self):
        assert str(result()) == (
            "| kernel   | loss gradient | penalty gradient | share of loss |    weight |\n"
            "| -------- | ------------: | ---------------: | ------------: | --------: |\n"
            "| a/kernel |     3.000e-03 |        1.000e-03 |        0.7500 | 5.000e-01 |\n"
            "| b/kernel |     1.000e-05 |        0.000e+00 |        1.0000 | 2.500e-01 |\n"
            "| c/kernel |     0.000e+00 |        0.000e+00 |           nan | 0.000e+00 |\n"
            "| all      |     5.033e-04 |        1.667e-04 |        0.7512 | 1.667e-01 |"
        )

    def test_of_infinite_gradients_there_is_no_share(self):
        found = result(loss=(np.inf, 1.0, np.nan), penalty=(1.0, np.inf, 1.0))
        assert np.isnan(found.share).all()
        assert np.isnan(found.by_kernel()["all"]["share"])

    def test_of_all_kernels_counts_weights(self):
        together = result().by_kernel()["all"]
        loss, penalty = (2 * 3e-3 + 4 * 1e-5) / 12, 2 * 1e-3 / 12
        np.testing.assert_allclose(
            list(together.values()), [loss, penalty, loss / (loss + penalty), 2 / 12], rtol=1e-12
        )
        assert list(together) == ["loss", "penalty", "share", "weight"]
        assert all(type(number) is float for number in together.values())

    def test_survives_json(self):
        found = json.loads(json.dumps(result().to_dict()))
        assert found["kernels"] == ["a/kernel", "b/kernel", "c/kernel"]
        assert found["sizes"] == [2, 4, 6]
        assert found["loss"] == [3e-3, 1e-5, 0.0]
        assert found["share"][:2] == [0.75, 1.0]
        assert set(found) == {"kernels", "sizes", "loss", "penalty", "share", "weight"}

    def test_plot(self):
        left, right = result().plot().axes
        loss, penalty = left.lines
        assert list(loss.get_xdata())[:2] == [3e-3, 1e-5]
        assert np.isnan(loss.get_xdata()[2])  # zero has no place on the axis
        assert penalty.get_xdata()[0] == 1e-3
        assert np.isnan(penalty.get_xdata()[1:]).all()
        assert left.get_xscale() == "log"
        assert [text.get_text() for text in left.get_yticklabels()] == list(result().kernels)
        assert left.yaxis_inverted()
        widths = [bar.get_width() for bar in right.patches]
        np.testing.assert_allclose(widths, [75, 100, np.nan, 25, 0, np.nan])
        assert right.patches[3].get_x() == 75
        texts = [text.get_text() for text in right.get_legend().get_texts()]
        assert texts == ["of the loss", "of the penalties"]

    def test_plot_of_no_gradients(self):
        figure = result(loss=(0, 0, 0), penalty=(0, 0, 0)).plot()
        figure.canvas.draw()
        assert figure.axes[0].get_xscale() == "linear"


@pytest.fixture
def history():
    return {
        epoch: result(loss=(10.0**-epoch, 1e-2, 0.0), penalty=(1.0, 1e-2 * (epoch + 1), 0.0))
        for epoch in (2, -1, 0)
    }


class TestFigure:
    def test_lines(self, history):
        figure = plot_gradient_balance(history)
        figure.canvas.draw()
        for axes, label in zip(
            figure.axes, ("mean |∂L/∂w|", "share of ∂L/∂w in %", "mean |w|"), strict=True
        ):
            assert axes.get_ylabel() == label
            assert [list(line.get_xdata()) for line in axes.lines] == [[-1, 0, 2]] * 4
        loss, share, weight = ([line.get_ydata() for line in a.lines] for a in figure.axes)
        np.testing.assert_allclose(loss[0], [10, 1, 0.01])
        np.testing.assert_allclose(loss[1], [0.01] * 3)
        np.testing.assert_allclose(share[0], [100 * 10 / 11, 50, 1 / 1.01])
        np.testing.assert_allclose(share[1], [100, 50, 25])
        assert np.isnan(share[2]).all()
        np.testing.assert_allclose(weight[1], [0.25] * 3)
        together = [history[epoch].by_kernel()["all"] for epoch in (-1, 0, 2)]
        np.testing.assert_allclose(loss[3], [each["loss"] for each in together])
        np.testing.assert_allclose(share[3], [100 * each["share"] for each in together])
        assert [axes.get_yscale() for axes in figure.axes] == ["log", "linear", "linear"]
        assert figure.axes[2].get_xlabel() == "epoch"
        (legend,) = figure.legends
        assert [text.get_text() for text in legend.get_texts()] == [*result().kernels, "all"]

    @pytest.mark.parametrize(
        ("chosen", "kernels"),
        [
            ("b", ["b/kernel"]),
            ("a/kernel", ["a/kernel"]),
            (["c", "[ab]"], ["a/kernel", "b/kernel", "c/kernel"]),
        ],
    )
    def test_of_chosen_layers(self, history, chosen, kernels):
        figure = plot_gradient_balance(history, layers=chosen)
        assert [line.get_label() for line in figure.axes[0].lines] == [*kernels, "all"]
        loss = [each.by_kernel()["all"]["loss"] for each in history.values()]
        assert sorted(figure.axes[0].lines[-1].get_ydata()) == sorted(loss)

    def test_zeros_are_marks_at_the_lower_edge(self, history):
        gone = result(loss=(0, 0, 0), penalty=(1, 1, 1))
        axes = plot_gradient_balance({**history, 1: gone, 3: gone}, layers=["a", "c"]).axes[0]
        axes.figure.canvas.draw()
        marked = {}
        for line, marks in zip(axes.lines, reversed(axes.collections), strict=True):
            assert np.all(marks.get_facecolor()[0] == to_rgba(line.get_color()))
            epochs, heights = marks.get_offsets().T
            np.testing.assert_array_equal(heights, 0.04)
            marked[line.get_label()] = epochs.tolist()
        assert marked == {"a/kernel": [1, 3], "c/kernel": [-1, 0, 1, 2, 3], "all": [1, 3]}
        # A share of the height, and not a value.
        (height,) = {
            *axes.collections[0].get_offset_transform().transform([(0, 0.5), (1, 0.5)])[:, 1]
        }
        assert height == pytest.approx(axes.bbox.y0 + axes.bbox.height / 2)

    def test_a_value_between_zeros_is_a_dot(self, history):
        lines = plot_gradient_balance(history).axes[0].lines
        assert {line.get_marker() for line in lines} == {"o"}

    def test_the_legend_of_many_kernels_fits(self):
        names = tuple(f"{number}/kernel" for number in range(40))
        seen = GradientMagnitudes.of(names, *np.ones((4, 40)))
        figure = plot_gradient_balance({0: seen, 1: seen})
        figure.canvas.draw()
        (legend,) = figure.legends
        assert legend.get_window_extent().y0 >= 0

    def test_zeros_are_left_out_of_the_lines_on_the_logarithmic_axis(self, history):
        axes = plot_gradient_balance(history, layers="c").axes[0]
        assert axes.get_yscale() == "log"
        # Clipped, they would be lines to the bottom.
        assert axes.yaxis.get_transform().transform([0.0]).tolist() == [-np.inf]

    def test_of_many_layers_are_told_apart(self):
        names = tuple(f"{number}/kernel" for number in range(12))
        seen = GradientMagnitudes.of(names, *np.ones((4, 12)))
        lines = plot_gradient_balance({0: seen}).axes[0].lines
        assert len({str(line.get_color()) for line in lines}) == 13
        assert all(line.get_marker() == "o" for line in lines)  # one epoch makes no line

    def test_of_no_gradients(self):
        nothing = {epoch: result(loss=(0, 0, 0), penalty=(0, 0, 0)) for epoch in (0, 1)}
        figure = plot_gradient_balance(nothing)
        figure.canvas.draw()
        assert figure.axes[0].get_yscale() == "linear"

    def test_errors(self):
        with pytest.raises(ValueError) as error:
            plot_gradient_balance({})
        assert str(error.value) == (
            "Argument `history` must hold the gradients of the same kernels at one epoch or more: "
            "{epoch: result}. Received: history={}"
        )
        other = GradientMagnitudes.of(("a/kernel",), *np.ones((4, 1)))
        with pytest.raises(ValueError, match=r"Received: several sets of kernels$"):
            plot_gradient_balance({0: result(), 1: other})
        with pytest.raises(ValueError) as error:
            plot_gradient_balance({0: other}, layers=["a", "fc*"])
        assert str(error.value) == (
            "Argument `layers`: no kernel or layer is named 'fc*'. The kernels are ['a/kernel']. "
            "Received: layers=['a', 'fc*']"
        )
