"""A linear model, data for it, and the magnitudes of its gradients."""

import keras
import numpy as np

from tests.gradients import finite_differences
from tests.networks import as_float64

layers = keras.layers


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
