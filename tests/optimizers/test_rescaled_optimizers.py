"""Training with rescaled optimizers follows a simulation, also on two devices and after loading."""

from contextlib import nullcontext

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, Arsinh, Erf, Power
from tests.combinations import slow, slow_unless
from tests.devices import two_devices
from tests.networks import as_float64
from tests.optimizers.rescaling import (
    ADAM,
    Multiplicative,
    adam,
    data,
    function_of,
    linear_model,
    rescaled_named,
)

BACKEND = keras.backend.backend()
LEARNING_RATE = 0.02
optimizers = keras.optimizers


def nadam(state, gradient, rate, step):
    def u(t):
        return 0.9 * (1 - 0.5 * 0.96**t)

    t = step + 1
    product = state["product"] = state.get("product", 1.0) * u(t)
    m = state["m"] = 0.9 * state.get("m", 0.0) + 0.1 * gradient
    n = state["n"] = 0.9 * state.get("n", 0.0) + 0.1 * gradient**2
    m = u(t + 1) * m / (1 - product * u(t + 1)) + (1 - u(t)) * gradient / (1 - product)
    return -rate * m / (np.sqrt(n / (1 - 0.9**t)) + 1e-3)


def rmsprop(state, gradient, rate, step):
    n = state["n"] = 0.9 * state.get("n", 0.0) + 0.1 * gradient**2
    mean = state["mean"] = 0.9 * state.get("mean", 0.0) + 0.1 * gradient
    step = rate * gradient / np.sqrt(n - mean**2 + 1e-3)
    m = state["m"] = 0.5 * state.get("m", 0.0) + step
    return -m


def clipped(gradients, clipnorm=None, global_clipnorm=None, clipvalue=None):
    norms = [np.sqrt(np.sum(g**2)) for g in gradients]
    if clipnorm:
        return [g * min(1, clipnorm / norm) for g, norm in zip(gradients, norms, strict=True)]
    if global_clipnorm:
        return [g * min(1, global_clipnorm / np.linalg.norm(norms)) for g in gradients]
    if clipvalue:
        return [np.clip(g, -clipvalue, clipvalue) for g in gradients]
    return gradients


def simulated(
    model, batches, update, rate, decay=0.0, decays=str, accumulate=1, average=None, **clipping
):
    """The trainable variables of the model below, after one pass over the batches."""
    names = [variable.name for variable in model.trainable_variables]
    values = [as_float64(variable) for variable in model.trainable_variables]
    first, second = kernels = [i for i, name in enumerate(names) if name == "kernel"]
    companders = [model.trainable_variables[i].compander for i in kernels]
    # Where the parameters of the function of each kernel stand, if they are learned.
    learned = companders[0].learnable
    places = [[i for i, name in enumerate(names) if name == f"compander_{p}"] for p in "ab"]
    places = list(zip(*places, strict=True)) * (2 if learned == "coarse" else 1)
    states = [{} for _ in values]
    sums = [0.0 for _ in values]
    averages = [0.0 for _ in values]
    for micro_step, (x, y) in enumerate(batches):
        weights, slopes, of_parameters = [], [], []
        for k, compander in enumerate(companders):
            parameters = [values[i] for i in places[k]] if learned else []
            psi, slope = function_of(compander, *parameters)
            v = values[kernels[k]]
            weights.append(psi(v))
            slopes.append(slope(v))
            if learned:
                a, b = parameters
                of_parameters.append((np.arctan(v / b), -a * v / (b * b + v * v)))
        hidden = x @ weights[0]
        error = 2 * (hidden @ weights[1] + values[names.index("bias")] - y) / y.size
        gradients = [0.0 for _ in values]
        gradients[first] = x.T @ (error @ weights[1].T)
        gradients[second] = hidden.T @ error
        gradients[names.index("bias")] = error.sum(0)
        for k, derivatives in enumerate(of_parameters):
            for place, derivative in zip(places[k], derivatives, strict=True):
                gradients[place] = gradients[place] + np.sum(gradients[kernels[k]] * derivative)
        sums = [total + g / accumulate for total, g in zip(sums, gradients, strict=True)]
        step, remainder = divmod(micro_step, accumulate)
        if remainder == accumulate - 1:
            gradients, sums = clipped(sums, **clipping), [0.0 for _ in values]
            now = rate(micro_step) if callable(rate) else rate
            for i, name in enumerate(names):
                change = update(states[i], gradients[i], now, step)
                share = now * decay if decays(name) else 0.0
                if i not in kernels:
                    kept = values[i] if name.startswith("compander_") else values[i] * (1 - share)
                    values[i] = kept + change
                elif learned:
                    values[i] = values[i] + slopes[kernels.index(i)] * change - share * values[i]
                else:
                    k = kernels.index(i)
                    values[i] = values[i] + slopes[k] * (change - share * weights[k])
        for i, value in enumerate(values):
            kept = average if average and step else 0.0
            averages[i] = kept * averages[i] + (1 - kept) * value
    return averages if average else values


def decaying(micro_step):
    return LEARNING_RATE * 0.5 ** (micro_step / 25)


def not_kernel(name):
    return name != "kernel"


# Companders, the optimizer and its arguments, and the same for the simulation.
CASES = {
    "adam": (
        [Arctan(a=1.0, b=0.6), Erf(a=2.0, b=0.8)],
        "Adam",
        ADAM,
        adam,
        {},
    ),
    "rmsprop": (
        [Arsinh(a=0.7, b=0.5), Arctan()],
        "RMSprop",
        {"momentum": 0.5, "centered": True, "epsilon": 1e-3, "clipnorm": 0.5},
        rmsprop,
        {"clipnorm": 0.5},
    ),
    "nadam": (
        [Arctan(), Power(2.0)],
        "Nadam",
        {**ADAM, "clipvalue": 0.1},
        nadam,
        {"clipvalue": 0.1},
    ),
    "weight decay": (
        [Arctan(b=0.4), Erf(a=2.0)],
        "AdamW",
        {**ADAM, "weight_decay": 0.5, "global_clipnorm": 0.2},
        adam,
        {"decay": 0.5, "global_clipnorm": 0.2},
    ),
    "decay of what is not excluded": (
        [Arctan()],
        "AdamW",
        {**ADAM, "weight_decay": 0.5, "gradient_accumulation_steps": 2},
        adam,
        {"decay": 0.5, "decays": not_kernel, "accumulate": 2},
    ),
    "learned by each layer": (
        [
            Arctan(b=0.4, learnable="fine"),
            Arctan(a=2.0, learnable="fine"),
        ],
        "AdamW",
        {**ADAM, "weight_decay": 0.5, "use_ema": True, "ema_momentum": 0.5},
        adam,
        {"decay": 0.5, "average": 0.5},
    ),
    "learned together": (
        [Arctan(b=0.4, learnable="coarse")],
        "AdamW",
        {**ADAM, "weight_decay": 0.5},
        adam,
        {"decay": 0.5},
    ),
    "learned together, accumulated": (
        [Arctan(b=0.4, learnable="coarse")],
        "Adam",
        {**ADAM, "gradient_accumulation_steps": 2},
        adam,
        {"accumulate": 2},
    ),
    "schedule and loss scaling": (
        [Power(1.5), Arctan()],
        "AdamW",
        {**ADAM, "weight_decay": 0.5},
        adam,
        {"decay": 0.5, "rate": decaying},
    ),
}


@pytest.mark.parametrize(
    "case",
    slow_unless(
        {"adam", "weight decay", "learned together, accumulated", "schedule and loss scaling"},
        CASES,
    ),
)
def test_training_follows_the_simulation(case):
    companders, name, arguments, update, simulation = CASES[case]
    simulation = {"rate": LEARNING_RATE, **simulation}
    rate = LEARNING_RATE
    if callable(simulation["rate"]):
        rate = optimizers.schedules.ExponentialDecay(LEARNING_RATE, 25, 0.5)
    optimizer = rescaled_named(name)(rate, **arguments)
    if "decays" in simulation:
        optimizer.exclude_from_weight_decay(var_names=["kernel"])
    if "scaling" in case:
        optimizer = optimizers.LossScaleOptimizer(optimizer, initial_scale=2.0**10)
    model = linear_model(*companders)
    x, y = data()
    batches = [(x[i : i + 4], y[i : i + 4]) for i in range(0, len(x), 4)]
    expected = simulated(model, batches, update, **simulation)
    before = [as_float64(variable) for variable in model.trainable_variables]
    model.compile(optimizer, "mse")
    model.fit(x, y, batch_size=4, shuffle=False, verbose=0)
    for variable, start, reference in zip(model.trainable_variables, before, expected, strict=True):
        assert np.max(np.abs(reference - start)) > 0.03
        np.testing.assert_allclose(
            as_float64(variable), reference, rtol=1e-5, atol=1e-5, err_msg=variable.path
        )


def test_training_an_embedding():
    tokens = np.array([[0, 2], [2, 2], [3, 0], [2, 3]])
    targets = np.random.default_rng(0).normal(size=(4, 2, 3)).astype("float32")
    embedding = kr.layers.CompanderEmbedding(4, 3, compander=Arctan(b=0.4))
    model = keras.Sequential([keras.Input((2,), dtype="int32"), embedding])
    v = as_float64(model.trainable_variables[0])
    model.compile(kr.optimizers.RescaledAdam(0.1, **ADAM), "mse")
    model.fit(tokens, targets, batch_size=4, epochs=3, verbose=0)
    psi, slope = function_of(embedding.compander)
    state = {}
    for step in range(3):
        gradient = np.zeros_like(v)
        np.add.at(gradient, tokens, 2 * (psi(v)[tokens] - targets) / targets.size)
        v = v + slope(v) * adam(state, gradient, 0.1, step)
    np.testing.assert_allclose(as_float64(model.trainable_variables[0]), v, rtol=1e-5, atol=1e-5)


def test_parameters_change_after_they_were_read():
    """In the graph that TensorFlow runs in the end: its optimization may lose an order."""
    if BACKEND != "tensorflow":
        pytest.skip("Elsewhere, values are no places that change.")
    from tensorflow.python.eager import context

    model = linear_model(Arctan(learnable="coarse"))
    model.compile(kr.optimizers.RescaledAdam(clipnorm=1.0), "mse")
    x, y = data(8)
    context.enable_graph_collection()
    model.fit(x, y, batch_size=8, verbose=0)
    graphs = [f.post_optimization_graph for f in context.export_run_metadata().function_graphs]
    context.disable_graph_collection()
    nodes = max((graph.node for graph in graphs), key=len)
    inputs = {node.name: [i.lstrip("^").split(":")[0] for i in node.input] for node in nodes}

    def before(name):
        found, left = set(), [name]
        while left:
            new = [i for i in inputs[left.pop()] if i not in found]
            found.update(new)
            left += new
        return found

    reads = [node.name for node in nodes if node.op == "ReadVariableOp"]
    writes = [node.name for node in nodes if node.op.startswith("Assign")]
    unordered = [
        (read, write)
        for write in writes
        for read in reads
        if inputs[read][0] == inputs[write][0]
        and read not in before(write)
        and write not in before(read)
    ]
    assert len(reads) > len(writes) > 10
    assert not unordered


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize("learnable", [None, "coarse"])
@slow
def test_two_devices_equal_one(learnable):
    def trained(devices):
        keras.utils.set_random_seed(0)
        with devices:
            model = linear_model(Arctan(b=0.4, learnable=learnable))
            arguments = {"weight_decay": 0.5, "epsilon": 1e-3}
            model.compile(kr.optimizers.RescaledAdamW(0.05, **arguments), "mse")
            x, y = data(32)
            model.fit(x, y, batch_size=8, epochs=3, shuffle=False, verbose=0)
            return np.concatenate([w.ravel() for w in model.get_weights()])

    one, two = trained(nullcontext()), trained(two_devices())
    np.testing.assert_allclose(two, one, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "optimizer",
    [
        pytest.param(
            lambda: kr.optimizers.RescaledAdamW(0.02, gradient_accumulation_steps=2), marks=slow
        ),
        pytest.param(
            lambda: kr.optimizers.RescaledNadam(0.02, weight_decay=0.1, clipnorm=1.0), marks=slow
        ),
        lambda: optimizers.LossScaleOptimizer(kr.optimizers.rescaled(Multiplicative)(0.02)),
    ],
    ids=["AdamW", "Nadam", "own, scaled"],
)
def test_training_goes_on_after_saving_and_loading(optimizer, tmp_path):
    x, y = data(32)
    model = linear_model(Arctan(b=0.4, learnable="coarse"))
    model.compile(optimizer(), "mse", run_eagerly=True)
    model.fit(x, y, batch_size=8, epochs=2, shuffle=False, verbose=0)
    model.save(tmp_path / "model.keras")
    loaded = keras.saving.load_model(tmp_path / "model.keras")
    assert type(loaded.optimizer) is type(model.optimizer)
    assert loaded.optimizer.get_config() == model.optimizer.get_config()
    before = model.get_weights()[0]
    for each in (model, loaded):
        each.fit(x, y, batch_size=8, epochs=2, shuffle=False, verbose=0)
    assert np.all(model.get_weights()[0] != before)
    for going_on, resumed in zip(model.get_weights(), loaded.get_weights(), strict=True):
        np.testing.assert_array_equal(resumed, going_on)
