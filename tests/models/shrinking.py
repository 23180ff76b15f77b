"""Models with random weights, of which some are zero, and what a smaller copy must have."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.networks import as_float64

JAX = keras.backend.backend() == "jax"


@pytest.fixture(autouse=True)
def without_random_numbers(monkeypatch):
    """For modules that import it: initial weights, which `fill` replaces, take no time.

    JAX compiles random numbers for each shape.
    """

    def zeros(initializer, shape, dtype=None):
        return keras.ops.zeros(shape, dtype)

    monkeypatch.setattr(keras.initializers.VarianceScaling, "__call__", zeros)


def fill(model, seed=0):
    """Gives every weight of a model a random value other than zero."""
    rng = np.random.default_rng(seed)
    for weight in model.weights:
        if weight.name == "moving_variance":
            weight.assign(rng.uniform(0.5, 1.5, weight.shape))
        elif "seed" not in weight.name:
            weight.assign(rng.uniform(0.1, 0.6, weight.shape) * rng.choice([-1, 1], weight.shape))
    return model


def make_zero(layer, *filters, weight="kernel", axis=-1):
    """Sets some filters of a layer to zero."""
    variable = next(each for each in layer.weights if each.name == weight)
    values = np.moveaxis(as_float64(variable), axis, 0).copy()
    values[list(filters)] = 0
    variable.assign(np.moveaxis(values, 0, axis))


def inputs_for(model, n=2):
    rng = np.random.default_rng(1)
    x = [rng.normal(size=(n, *[s or 6 for s in each.shape[1:]])) for each in model.inputs]
    x = [each.astype("float32") for each in x]
    return x[0] if len(x) == 1 else x


def outputs_of(model, x):
    # With JAX, one compiled function takes less time than many operations.
    found = model.predict(x, verbose=0) if JAX else model(x, training=False)
    return [as_float64(each) for each in keras.tree.flatten(found)]


def assert_same_outputs(one, other, rtol=1e-5):
    x = inputs_for(one)
    for expected, found in zip(outputs_of(one, x), outputs_of(other, x), strict=True):
        assert expected.shape == found.shape
        assert np.ptp(expected) > 0
        atol = rtol * np.abs(expected).max()
        np.testing.assert_allclose(found, expected, rtol=0, atol=atol)


def shrunken(model, **options):
    """A smaller copy that was checked to have the same outputs, and the report."""
    before = [as_float64(weight) for weight in model.weights]
    new, report = kr.shrink(model, **options)
    assert_same_outputs(model, new)
    for weight, value in zip(model.weights, before, strict=True):
        assert np.array_equal(as_float64(weight), value)
    assert new.count_params() == report.total_parameters_left
    assert model.count_params() == report.total_parameters
    return new, report


def channels(report):
    """The number of output channels by layer, after and before."""
    numbers = zip(report.channels_left.tolist(), report.channels.tolist(), strict=True)
    return dict(zip(report.layers, numbers, strict=True))


def shapes(model):
    return {
        f"{layer.name}/{weight.name}": tuple(weight.shape)
        for layer in model.layers
        for weight in layer.weights
    }
