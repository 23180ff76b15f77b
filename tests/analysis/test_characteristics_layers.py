"""The characteristics of representations in the layers of models."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.characteristics_by_pairs import assert_equal, reference
from tests.networks import KINDS, as_float64, images, labels, network, target_of

layers = keras.layers


class TestLayers:
    @pytest.mark.parametrize("kind", KINDS)
    def test_are_those_of_the_outputs(self, kind):
        model = network(kind, activation="relu")
        x, _ = images(20)
        classes = np.random.default_rng(2).permutation(labels(20))
        found = kr.analysis.layer_characteristics(
            model, x, classes, spatial="samples", batch_size=6
        )
        name = [path for path in found if path.partition(" ")[0].endswith("target")][-1]
        outputs = as_float64(target_of(model)(x)).reshape(-1, 4)
        assert_equal(found[name], reference(outputs, True), rtol=1e-5)
        assert found[name].samples == 20 * 16
        assert_equal(
            found[name].classes[2],
            reference(outputs[np.repeat(classes == 2, 16)], True),
            rtol=1e-5,
        )

    def test_of_flattened_maps(self):
        model = network("functional", activation="relu")
        x, _ = images(20)
        found = kr.analysis.layer_characteristics(model, x, layers="target", spatial="flatten")
        outputs = as_float64(target_of(model)(x)).reshape(20, -1)
        assert_equal(found["target"], reference(outputs, True), rtol=1e-5)

    def test_each_layer_has_its_own_rule(self):
        stack = [keras.Input((4,)), layers.Dense(5, name="a"), layers.ReLU(name="b")]
        model = keras.Sequential([*stack, layers.Dense(2)])
        x = np.random.default_rng(0).normal(size=(30, 4))
        found = kr.analysis.layer_characteristics(model, x)
        assert [(name, found[name].positive_only) for name in found] == [("a", False), ("b", True)]
        assert len(found) == 2
        forced = kr.analysis.layer_characteristics(
            model, x, layers="a", positive_only=True, signed=True, batch_size=7
        )
        outputs = as_float64(model.layers[0](x.astype("float32")))
        assert_equal(forced["a"], reference(outputs, True, signed=True), rtol=1e-5)

    def test_negative_values_in_the_last_batch(self):
        """Then the layer is measured again, with the rule for negative values."""
        dense = layers.Dense(4, use_bias=False, name="a")
        stack = [keras.Input((4,)), dense, layers.ReLU(name="b")]
        model = keras.Sequential([*stack, layers.Dense(2)])
        dense.set_weights([np.eye(4)])
        x = np.abs(np.random.default_rng(0).normal(size=(30, 4))).astype("float32")
        x[-1, 1] = -2
        classes = np.arange(30) % 3
        found = kr.analysis.layer_characteristics(model, x, classes, batch_size=7)
        assert list(found) == ["a", "b"]
        for name, outputs in {"a": x, "b": np.maximum(x, 0)}.items():
            assert_equal(found[name], reference(outputs, name == "b"), rtol=1e-5)
            of_class = reference(outputs[classes == 1], name == "b")
            assert_equal(found[name].classes[1], of_class, rtol=1e-5)

    def test_in_half_precision(self):
        model = keras.Sequential(
            [
                keras.Input((4,), dtype="float32"),
                layers.Dense(5, activation="relu", dtype="mixed_float16", name="half"),
                layers.Dense(2),
            ]
        )
        x = np.random.default_rng(0).normal(size=(300, 4)).astype("float32")
        found = kr.analysis.layer_characteristics(model, x)["half"]
        outputs = as_float64(model.layers[0](x))
        assert_equal(found, reference(outputs, True), rtol=2e-3)

    def test_averages_of_half_precision_do_not_overflow(self):
        conv = layers.Conv2D(2, 1, kernel_initializer="ones", dtype="float16", name="half")
        model = keras.Sequential([keras.Input((40, 40, 1)), conv, layers.Flatten()])
        x = np.random.default_rng(0).normal(size=(6, 40, 40, 1)).astype("float16") + 100
        found = kr.analysis.layer_characteristics(model, x, layers="half", spatial="average")[
            "half"
        ]
        means = x.astype("float64").mean(axis=(1, 2)) * np.ones((1, 2))
        np.testing.assert_allclose(found.amplitude, means.mean(), rtol=1e-4)
