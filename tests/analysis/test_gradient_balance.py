"""Gradients of loss and penalties of a linear model, against formulas, and what is refused."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.gradients import gradients
from keras_regs.analysis import gradient_balance
from tests.analysis.linear_gradients import data, linear, linear_magnitudes, magnitude
from tests.combinations import pairs
from tests.inspect.probing import everything
from tests.networks import as_float64, images

layers = keras.layers
BACKEND = keras.backend.backend()


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
            "The model has no loss, so there are no gradients. Pass one to `model.compile`. "
            "Received: model 'raw', which is not compiled."
        )

    def test_a_model_without_a_loss(self):
        model = keras.Sequential([keras.Input((3,)), layers.Dense(2)], name="lossless")
        model.compile("sgd")
        with pytest.raises(ValueError) as error:
            gradient_balance(model, *data())
        assert str(error.value) == (
            "The model has no loss, so there are no gradients. Pass one to `model.compile`. "
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
