"""`ProximalL1` takes the step that its formula says, after the update of any optimizer."""

from contextlib import nullcontext

import keras
import numpy as np
import pytest

from keras_regs.callbacks import ProximalL1
from tests.callbacks.idle_training import (
    LEARNING_RATE,
    STRENGTH,
    idle_model,
    kernel_steps,
    linear_data,
    linear_model,
)
from tests.devices import two_devices
from tests.math.test_thresholding import shrunken, shrunken_filters
from tests.networks import images, network

BACKEND = keras.backend.backend()
layers = keras.layers


def sgd(momentum=0.0, nesterov=False):
    def make(state, gradient, learning_rate, step):
        m = state["m"] = momentum * state.get("m", 0.0) - learning_rate * gradient
        return momentum * m - learning_rate * gradient if nesterov else m

    return make


def adam(state, gradient, learning_rate, step):
    m = state["m"] = 0.9 * state.get("m", 0.0) + 0.1 * gradient
    v = state["v"] = 0.9 * state.get("v", 0.0) + 0.1 * gradient**2
    alpha = learning_rate * np.sqrt(1 - 0.9 ** (step + 1)) / (1 - 0.9 ** (step + 1))
    return -alpha * m / (np.sqrt(v) + 1e-7)


def simulated(
    weights,
    batches,
    update,
    proximal,
    learning_rate=lambda micro_step: LEARNING_RATE,
    accumulate=1,
    decay=0.0,
    average=None,
    overwrite=0,
):
    """Kernel and bias of a linear model with a mean squared error, after one pass over batches."""
    weights = [np.array(w, "float64") for w in weights]
    states, averages, gradients = [{}, {}], [0.0, 0.0], [0.0, 0.0]
    for micro_step, (x, y) in enumerate(batches):
        error = 2 * (x @ weights[0] + weights[1] - y) / y.size
        for i, gradient in enumerate([x.T @ error, error.sum(0)]):
            gradients[i] = gradients[i] + gradient / accumulate
        step, remainder = divmod(micro_step, accumulate)
        due = remainder == accumulate - 1
        rate = learning_rate(micro_step)
        for i in range(2):
            if due:
                weights[i] = weights[i] * (1 - decay * rate)
                weights[i] = weights[i] + update(states[i], gradients[i], rate, step)
                gradients[i] = 0.0
            if average is not None:
                kept = average if step else 0.0
                averages[i] = kept * averages[i] + (1 - kept) * weights[i]
                if overwrite and (step + 1) % overwrite == 0:
                    weights[i] = averages[i]
        if due:
            weights[0] = proximal(weights[0], rate)
        if average is not None:
            averages[0] = np.where(weights[0] == 0, 0, averages[0])
    return weights if average is None else averages


def decaying(micro_step):
    return LEARNING_RATE * 0.5 ** (micro_step / 8)


SCHEDULE = {"learning_rate": decaying}
OPTIMIZERS = {
    "sgd": (keras.optimizers.SGD, {}, sgd(), {}),
    "momentum": (keras.optimizers.SGD, {"momentum": 0.5}, sgd(0.5), {}),
    "nesterov": (
        keras.optimizers.SGD,
        {"momentum": 0.5, "nesterov": True},
        sgd(0.5, nesterov=True),
        SCHEDULE,
    ),
    # With its default of 0.999, the optimizer itself computes no more than four digits.
    "adam": (keras.optimizers.Adam, {"beta_2": 0.9}, adam, SCHEDULE),
    "weight decay": (keras.optimizers.SGD, {"weight_decay": 0.5}, sgd(), {"decay": 0.5}),
    "accumulation": (
        keras.optimizers.Adam,
        {"beta_2": 0.9, "gradient_accumulation_steps": 2},
        adam,
        {"accumulate": 2, **SCHEDULE},
    ),
    "average": (
        keras.optimizers.SGD,
        {"use_ema": True, "ema_momentum": 0.5},
        sgd(),
        {"average": 0.5},
    ),
    "average, overwriting": (
        keras.optimizers.SGD,
        {"use_ema": True, "ema_momentum": 0.75, "ema_overwrite_frequency": 3},
        sgd(),
        {"average": 0.75, "overwrite": 3},
    ),
}


def compiled_rate(rate):
    """What `decaying` is to Keras."""
    if rate is not decaying:
        return LEARNING_RATE
    return keras.optimizers.schedules.ExponentialDecay(LEARNING_RATE, 8, 0.5)


@pytest.mark.parametrize(
    ("name", "strength", "group"),
    [
        *((name, 0.6, None) for name in OPTIMIZERS),
        ("adam", 1.5, "filter"),
        ("average, overwriting", 1.0, "filter"),
    ],
)
def test_training_follows_the_simulation(name, strength, group):
    optimizer, arguments, update, simulation = OPTIMIZERS[name]
    model = linear_model(optimizer(compiled_rate(simulation.get("learning_rate")), **arguments))
    x, y = linear_data()
    batches = [(x[i : i + 4], y[i : i + 4]) for i in range(0, len(x), 4)]

    def proximal(w, learning_rate):
        threshold = learning_rate * strength
        return shrunken_filters(w, threshold, (-1,)) if group else shrunken(w, threshold)

    expected = simulated(model.get_weights(), batches, update, proximal, **simulation)
    assert 0 < np.mean(expected[0] == 0) < 1
    model.fit(
        x,
        y,
        batch_size=4,
        shuffle=False,
        verbose=0,
        callbacks=[ProximalL1(strength, group=group)],
    )
    for weight, reference in zip(model.get_weights(), expected, strict=True):
        np.testing.assert_array_equal(weight == 0, reference == 0)
        np.testing.assert_allclose(weight, reference, rtol=1e-5, atol=1e-6)


def test_the_users_constraint_comes_last_and_comes_back():
    constraint = keras.constraints.UnitNorm()
    model = linear_model(
        keras.optimizers.SGD(LEARNING_RATE), layers.Dense(4, kernel_constraint=constraint)
    )
    x, y = linear_data()
    model.fit(x, y, verbose=0, epochs=3, callbacks=[ProximalL1(0.3)])
    kernel = model.get_weights()[0]
    assert 0 < np.mean(kernel == 0) < 1
    np.testing.assert_allclose(np.linalg.norm(kernel, axis=0), 1, rtol=1e-5)
    assert model.layers[0].kernel.constraint is constraint


def test_loss_scaling_skips_the_step_with_the_update():
    keras.config.set_dtype_policy("mixed_float16")
    try:
        optimizer = keras.optimizers.SGD(LEARNING_RATE, gradient_accumulation_steps=2)
        model = idle_model(optimizer=optimizer)
    finally:
        keras.config.set_dtype_policy("float32")
    assert isinstance(model.optimizer, keras.optimizers.LossScaleOptimizer)
    assert model.weights[0].dtype == "float32"
    x, y = linear_data(8)
    x[0] = np.inf
    model.fit(
        x,
        y,
        sample_weight=np.zeros(8),
        batch_size=2,
        epochs=2,
        verbose=0,
        callbacks=[ProximalL1(STRENGTH)],
    )
    assert kernel_steps(model) == 2 * 3 / 2


def test_averages_that_a_callback_swaps_in():
    model = linear_model(keras.optimizers.SGD(LEARNING_RATE, use_ema=True, ema_momentum=0.9))
    x, y = linear_data()
    swap = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    history = model.fit(
        x, y, batch_size=4, epochs=4, verbose=0, callbacks=[swap, ProximalL1(0.3)]
    ).history
    kernel = model.get_weights()[0]
    assert 0 < np.mean(kernel == 0) < 1
    # Both the averages and what they replaced for the moment have the same zeros.
    assert history["sparsity"][-1] == np.mean(kernel == 0)


def test_strength_0_changes_nothing():
    x, y = linear_data()
    results = []
    for callbacks in ([], [ProximalL1(0.0, group="filter")]):
        model = linear_model("adam")
        model.fit(x, y, shuffle=False, verbose=0, callbacks=callbacks)
        results.append(model.get_weights()[0])
    np.testing.assert_allclose(results[1], results[0], rtol=1e-6)


def train(devices, optimizer):
    keras.utils.set_random_seed(0)
    with devices:
        model = network("functional")
        model.compile(optimizer(), "mse")
        x, y = images(16)
        history = model.fit(
            x,
            y,
            batch_size=8,
            epochs=4,
            shuffle=False,
            verbose=0,
            callbacks=[ProximalL1(0.3, delay=1)],
        ).history
        return history, [np.array(w) for w in model.get_weights()]


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize(
    "optimizer",
    [
        lambda: keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.05, momentum=0.9)),
        pytest.param(
            lambda: keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.5),
            marks=pytest.mark.slow,
        ),
    ],
    ids=["loss scaling", "average"],
)
def test_two_devices_equal_one(optimizer):
    history, weights = train(nullcontext(), optimizer)
    two_history, two_weights = train(two_devices(), optimizer)
    assert history["sparsity"][0] == 0
    assert 0 < history["sparsity"][-1] < 1
    np.testing.assert_allclose(two_history["sparsity"], history["sparsity"], rtol=1e-6)
    np.testing.assert_allclose(two_history["loss"], history["loss"], rtol=1e-5)
    for one, two in zip(weights, two_weights, strict=True):
        np.testing.assert_array_equal(two == 0, one == 0)
        np.testing.assert_allclose(two, one, rtol=1e-5, atol=1e-6)
