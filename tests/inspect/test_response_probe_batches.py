"""The batches that probes take, and the losses that they compute of them."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from tests.inspect.probing import CLASSIFY, randomize, see
from tests.networks import as_float64, images, labels, network, target_of

layers = keras.layers


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
