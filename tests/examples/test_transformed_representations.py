"""Networks with transformed representations, and with a linear layer, on few numbers."""

import keras
import numpy as np
import pytest

from examples.representations import LAYER, UNITS, relative_information
from examples.reproduce.representation import linear, transformed

pytestmark = pytest.mark.independent_of_backend

RNG = np.random.default_rng(0)


def network(*hidden):
    keras.utils.set_random_seed(0)
    return keras.Sequential([keras.Input((6,)), *hidden, keras.layers.Dense(3)])


def pair(samples):
    x = RNG.normal(size=(samples, 6)).astype("float32")
    return x, x[:, :3].argmax(axis=1)


def test_whitened_responses_have_the_identity_as_covariance():
    h = RNG.normal(size=(500, 5)) @ RNG.normal(size=(5, 5)) + 3
    mean, whitening = transformed.whitened(h)
    np.testing.assert_allclose(np.cov(((h - mean) @ whitening.T).T), np.eye(5), atol=1e-9)
    np.testing.assert_allclose(whitening, whitening.T)


def test_the_output_layer_is_fitted_where_its_gradient_is_zero():
    z, y = RNG.normal(2, [1, 5, 0], size=(200, 3)), RNG.integers(3, size=200)
    logits = transformed.fitted(z, y, decay=0.5)
    deviation = np.array([*z.std(axis=0)[:2], 1])
    x = (z - z.mean(axis=0)) / deviation
    grid = np.vstack([z.mean(axis=0) + np.diag(deviation), z.mean(axis=0)])
    bias = logits(grid)[-1]
    weights = logits(grid)[:-1] - bias  # of standardized units
    probabilities = np.exp(x @ weights + bias)
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    wrong = probabilities - np.eye(3)[y]
    np.testing.assert_allclose(x.T @ wrong / 200 + 0.5 * weights, 0, atol=1e-4)
    np.testing.assert_allclose(wrong.mean(axis=0), 0, atol=1e-4)


@pytest.mark.slow
def test_transforms_change_what_they_are_for():
    model = network(keras.layers.Dense(8, activation="relu", name=LAYER))
    found = transformed.measure_transformed(model, pair(300), pair(200))
    of = {
        name: {
            key.partition(" ")[2]: value
            for key, value in found.items()
            if key.startswith(f"{name} ")
        }
        for name in ("identity", "diagonal", "tenth", "refitted", "ones", "whitening")
    }
    assert of["diagonal"]["error"] == of["tenth"]["error"] == of["identity"]["error"]
    assert of["tenth"]["amplitude"] == pytest.approx(of["identity"]["amplitude"] / 10, rel=1e-4)
    for name in ("diagonal", "refitted"):
        assert of[name]["correlation"] == pytest.approx(of["identity"]["correlation"], rel=1e-4)
    assert of["refitted"]["error"] < of["identity"]["error"] - 20  # which was not trained
    assert of["ones"]["correlation"] > 1.5 * of["identity"]["correlation"]
    assert of["whitening"]["correlation"] < of["identity"]["correlation"]


@pytest.mark.slow
@pytest.mark.parametrize("regularizer", ["baseline", "dropout", "BN"])
def test_the_sixth_layer_is_linear_and_all_have_the_regularizer(regularizer):
    model = network(*linear.linear_network(regularizer))
    kinds = [type(layer).__name__ for layer in model.layers]
    counts = {kind: kinds.count(kind) for kind in ("Dropout", "BatchNormalization")}
    expected = {"dropout": {"Dropout": 6}, "BN": {"BatchNormalization": 6}}.get(regularizer, {})
    assert counts == {"Dropout": 0, "BatchNormalization": 0, **expected}
    found = linear.measure_layers(model, pair(400)[0], pair(300)[0])
    assert found[f"{linear.FIRST} sparsity"] > 0.1  # behind a ReLU
    z = linear.outputs(model, linear.LINEAR, pair(50)[0])
    assert z.shape == (50, UNITS)
    assert z.min() < 0
    if regularizer == "BN":
        assert "white correlation" not in found
    else:
        assert found["white correlation"] < found["signed correlation"]
        assert found["white differing"] == 0


def test_relative_information_does_not_depend_on_the_scale():
    z = RNG.normal(size=(100, 4))
    assert relative_information(z) == pytest.approx(relative_information(1000 * z))
    # With noise as large as the differences of two samples: -ln of 1/2 (1 + exp(-2² / 8)).
    assert relative_information(np.array([[0.0], [2.0]])) == pytest.approx(
        -np.log((1 + np.exp(-0.5)) / 2)
    )
    assert relative_information(np.zeros((3, 2))) == 0
