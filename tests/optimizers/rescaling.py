"""Functions of weights and their derivatives, networks of such weights, optimizers to rescale."""

import math

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, Arsinh, Erf, Power

optimizers = keras.optimizers
NAMES = [name for name in vars(kr.optimizers) if name.startswith("Rescaled")]

erf = np.vectorize(math.erf)
# Each function and its derivative.
FUNCTIONS = {
    Arctan: (
        lambda v, a, b: a * np.arctan(v / b),
        lambda v, a, b: a * b / (b * b + v * v),
    ),
    Arsinh: (
        lambda v, a, b: a * np.arcsinh(v / b),
        lambda v, a, b: a / np.sqrt(b * b + v * v),
    ),
    Erf: (
        lambda v, a, b: a * erf(v / b),
        lambda v, a, b: a * 2 / np.sqrt(np.pi) / b * np.exp(-((v / b) ** 2)),
    ),
    Power: (
        lambda v, alpha: v * np.abs(v) ** (alpha - 1),
        lambda v, alpha: alpha * np.abs(v) ** (alpha - 1),
    ),
}


def function_of(compander, *parameters):
    """The function and its derivative, with learned parameters or those of the configuration."""
    config = {key: x for key, x in compander.get_config().items() if key != "learnable"}
    psi, slope = FUNCTIONS[type(compander)]
    parameters = parameters or config.values()
    return lambda v: psi(v, *parameters), lambda v: slope(v, *parameters)


def adam(state, gradient, rate, step):
    m = state["m"] = 0.9 * state.get("m", 0.0) + 0.1 * gradient
    n = state["n"] = 0.9 * state.get("n", 0.0) + 0.1 * gradient**2
    alpha = rate * np.sqrt(1 - 0.9 ** (step + 1)) / (1 - 0.9 ** (step + 1))
    return -alpha * m / (np.sqrt(n) + 1e-3)


def linear_model(*companders):
    """Two layers without an activation function, with a compander each."""
    return keras.Sequential(
        [
            keras.Input((6,)),
            kr.CompanderDense(5, use_bias=False, compander=companders[0], name="first"),
            kr.CompanderDense(4, compander=companders[-1], name="second"),
        ]
    )


def data(n=200):
    rng = np.random.default_rng(2)
    x = rng.normal(size=(n, 6)).astype("float32")
    y = np.tanh(x[:, :4]) @ rng.normal(size=(4, 4)) + 0.5
    return x, y.astype("float32")


ADAM = {"beta_2": 0.9, "epsilon": 1e-3}


def rescaled_named(name):
    return getattr(kr.optimizers, f"Rescaled{name}")


@keras.saving.register_keras_serializable(package="tests")
class Multiplicative(optimizers.Optimizer):
    """An optimizer of a user's own, whose steps depend on where the weight is."""

    def build(self, variables):
        if not self.built:
            super().build(variables)
            self.mean = self.add_optimizer_variables(variables, "mean")

    def update_step(self, gradient, variable, learning_rate):
        mean = self.mean[self._get_variable_index(variable)]
        self.assign(mean, 0.5 * mean + 0.5 * keras.ops.absolute(gradient))
        rate = keras.ops.cast(learning_rate, variable.dtype)
        weight = keras.ops.convert_to_tensor(variable)
        self.assign(variable, weight * (1 - rate * gradient / (mean + 0.1)))


STOCK = [
    *(getattr(optimizers, name.removeprefix("Rescaled")) for name in NAMES),
    optimizers.SGD,
    Multiplicative,
]


def refused(name):
    if not hasattr(optimizers, name):
        pytest.skip("This version of Keras does not have it.")
    return getattr(optimizers, name)
