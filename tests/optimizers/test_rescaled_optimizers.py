"""Rescaled optimizers step a weight as Keras's do, and what it is a function of accordingly."""

import inspect
import math
import pickle
from contextlib import nullcontext

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, Arsinh, Erf, Power, WeightNorm
from keras_regs.optimizers._stock import stock_optimizer
from tests.combinations import pairs, slow
from tests.networks import as_float64
from tests.test_devices import two_devices

BACKEND = keras.backend.backend()
LEARNING_RATE = 0.02

optimizers = keras.optimizers
NAMES = [name for name in vars(kr.optimizers) if name.startswith("Rescaled")]


# --- Training, against a simulation that knows of weights alone, and of their functions.

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


def decaying(micro_step):
    return LEARNING_RATE * 0.5 ** (micro_step / 25)


def not_kernel(name):
    return name != "kernel"


ADAM = {"beta_2": 0.9, "epsilon": 1e-3}
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


def rescaled_named(name):
    return getattr(kr.optimizers, f"Rescaled{name}")


@pytest.mark.parametrize("case", CASES)
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


# --- Every optimizer, against that of Keras on the weights themselves, one step at a time.


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


COMPANDERS = [
    Arctan(b=0.4),
    Erf(a=2.0),
    Power(1.5),
    Arsinh(),
    None,
    WeightNorm(),
]
STOCK = [
    *(getattr(optimizers, name.removeprefix("Rescaled")) for name in NAMES),
    optimizers.SGD,
    Multiplicative,
]


def variables_like(values, companders=(), dtype=None):
    variables = [keras.Variable(value, dtype=dtype, name=f"v{i}") for i, value in enumerate(values)]
    for variable, compander in zip(variables, companders, strict=False):
        if compander is not None:
            variable.compander = compander
    return variables


def tensors(arrays):
    return [keras.ops.convert_to_tensor(np.asarray(array, "float32")) for array in arrays]


@pytest.mark.parametrize(("stock", "arguments"), pairs(STOCK, [{}, {"clipnorm": 2.0}]))
def test_steps_are_those_of_weights(stock, arguments):
    arguments = {"learning_rate": 0.05, "weight_decay": 0.1, **arguments}
    rng = np.random.default_rng(0)
    companders = COMPANDERS
    values = [rng.uniform(0.1, 0.9, (3, 4)) for _ in companders]
    variables = variables_like([v.astype("float32") for v in values], companders)
    weights = variables_like([v.astype("float32") for v in values])
    optimizer, reference = kr.optimizers.rescaled(stock)(**arguments), stock(**arguments)
    for _ in range(6):
        gradients, at_weights, functions = [], [], []
        for i, (variable, compander) in enumerate(zip(variables, companders, strict=True)):
            gradient = rng.normal(size=values[i].shape).astype("float32")
            functions.append(None)
            if compander is not None and compander.elementwise:
                psi, slope = functions[i] = function_of(compander)
                at_weights.append(gradient)
                gradient = gradient * slope(as_float64(variable))
                weights[i].assign(psi(values[i]).astype("float32"))
            else:
                at_weights.append(gradient)
            gradients.append(gradient)
        before = [as_float64(weight) for weight in weights]
        optimizer.apply(tensors(gradients), variables)
        reference.apply(tensors(at_weights), weights)
        for i, function in enumerate(functions):
            if function is None:  # bit for bit
                np.testing.assert_array_equal(as_float64(variables[i]), as_float64(weights[i]))
                continue
            values[i] += function[1](values[i]) * (as_float64(weights[i]) - before[i])
            np.testing.assert_allclose(as_float64(variables[i]), values[i], rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("name", ["Adam", "Nadam"])
def test_groups_for_the_cache_change_nothing(name, monkeypatch):
    if BACKEND != "torch":
        pytest.skip("Only with PyTorch are there any.")
    from keras_regs.optimizers import _rescaled_torch as rescaled_torch

    def stepped(group):
        monkeypatch.setattr(rescaled_torch, "_GROUP", group)
        rng = np.random.default_rng(0)
        shapes = [(3, 4), (4,), (2, 2), (5,), (3,)]
        companders = [
            Arctan(),
            Erf(),
            None,
            Arctan(),
            Arctan(),
        ]
        variables = variables_like([rng.normal(size=s).astype("float32") for s in shapes])
        for variable, compander in zip(variables, companders, strict=True):
            if compander:
                variable.compander = compander
        optimizer = rescaled_named(name)(0.1)
        for _ in range(3):
            optimizer.apply(tensors([rng.normal(size=s) for s in shapes]), variables)
        if name == "Nadam":  # a number of all variables together, which each step multiplies
            product = np.prod([0.9 * (1 - 0.5 * 0.96**t) for t in (1, 2, 3)])
            np.testing.assert_allclose(as_float64(optimizer._u_product), product, rtol=1e-5)
        return [as_float64(variable) for variable in variables]

    for one, other in zip(stepped(2**17), stepped(5), strict=True):
        np.testing.assert_array_equal(one, other)


# --- Numbers at the edge.


@pytest.mark.parametrize("compander", [c for c in COMPANDERS if c and c.elementwise], ids=repr)
def test_inverse_derivative(compander):
    v = np.array([-30.0, -2.0, -0.1, 0.0, 0.3, 4.0, 100.0])
    slope = function_of(compander)[1](v)
    inverse = as_float64(compander.inverse_derivative(v.astype("float32")))
    vanished = slope < 1e-20
    assert compander.vanishing == np.any(vanished)
    np.testing.assert_array_equal(inverse[vanished], 0)
    np.testing.assert_allclose(inverse[~vanished] * slope[~vanished], 1, rtol=1e-4)


@pytest.mark.parametrize(
    "arguments", [{}, {"global_clipnorm": 1.0}, {"weight_decay": 0.1}], ids=str
)
@pytest.mark.parametrize("name", ["Adam", "Adafactor"])
def test_stays_finite_where_the_function_is_flat(name, arguments):
    compander = Erf(a=1.0, b=0.5)
    # From a derivative of 2 over one of 1e-30 and one that is denormal down to 0.
    v = 0.5 * np.array([[0.1, 1, 2, 4, 6, 8, 8.3, 9, 9.3, 9.5, 10, 20]], "float32")
    power = np.array([[0.0, 1e-30, -1e-3, 0.5]], "float32")
    variables = variables_like([v, power], [compander, Power(2.0)])
    optimizer = rescaled_named(name)(0.01, **arguments)
    for _ in range(5):
        # Beside what comes through the function, a penalty of `v` itself.
        now = as_float64(variables[0])
        gradients = [
            function_of(compander)[1](now) + 1e-3 * now,
            2 * np.abs(as_float64(variables[1])),
        ]
        optimizer.apply(tensors(gradients), variables)
    after, power_after = (as_float64(variable) for variable in variables)
    assert np.all(np.isfinite(after))
    if "global_clipnorm" not in arguments:  # where the penalty divided by least outweighs all
        assert np.all(after[0, :2] < v[0, :2] - 0.01)
    np.testing.assert_array_equal(after[0, 5:], v[0, 5:].astype("float64"))
    assert np.all(np.isfinite(power_after))
    assert power_after[0, 0] == 0
    assert all(np.all(np.isfinite(as_float64(state))) for state in optimizer.variables)


@pytest.mark.parametrize("compander", [Arctan(), Power(2.0)], ids=repr)
@pytest.mark.parametrize("arguments", [{}, {"clipvalue": 10.0}], ids=str)
def test_weights_in_half_precision(compander, arguments):
    rng = np.random.default_rng(0)
    start, gradient = rng.uniform(0.2, 1, (3, 4)), rng.normal(size=(3, 4))
    results = []
    for dtype in ("float32", "bfloat16"):
        (variable,) = variables_like([start], [compander], dtype)
        # Those of Keras are numbers that half precision cannot hold.
        betas = {"beta_1": 0.5, "beta_2": 0.5}
        optimizer = kr.optimizers.RescaledAdamW(0.25, weight_decay=0.1, **betas, **arguments)
        optimizer.apply([keras.ops.cast(g, dtype) for g in tensors([gradient])], [variable])
        assert keras.backend.standardize_dtype(variable.dtype) == dtype
        results.append(as_float64(variable))
    np.testing.assert_allclose(results[1], results[0], rtol=0.02)


@pytest.mark.parametrize("arguments", [{}, {"global_clipnorm": 0.5}], ids=str)
def test_gradients_of_rows(arguments):
    if BACKEND != "tensorflow":
        pytest.skip("TensorFlow alone has them.")
    import tensorflow as tf

    start = np.linspace(-1, 1, 12, dtype="float32").reshape(4, 3)
    rows = tf.IndexedSlices(
        tf.constant([[1.0, -2.0, 3.0], [0.5, 1.0, -1.0]]), tf.constant([2, 2]), tf.constant([4, 3])
    )
    (by_rows,), (by_all,) = (variables_like([start], [Arctan()]) for _ in range(2))
    kr.optimizers.RescaledAdam(0.1, **arguments).apply([rows], [by_rows])
    kr.optimizers.RescaledAdam(0.1, **arguments).apply([tf.convert_to_tensor(rows)], [by_all])
    np.testing.assert_array_equal(as_float64(by_rows), as_float64(by_all))
    assert (as_float64(by_rows) != start).any(axis=1).tolist() == [False, False, True, False]


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


# --- Devices and files.


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize("learnable", [pytest.param(None, marks=slow), "coarse"])
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
        lambda: kr.optimizers.RescaledAdamW(0.02, gradient_accumulation_steps=2),
        lambda: kr.optimizers.RescaledNadam(0.02, weight_decay=0.1, clipnorm=1.0),
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


# --- The classes.


@pytest.mark.parametrize("name", NAMES)
def test_class(name):
    cls = getattr(kr.optimizers, name)
    stock = getattr(optimizers, name.removeprefix("Rescaled"))
    assert (cls.__name__, keras.saving.get_registered_name(cls)) == (name, f"keras_regs>{name}")
    assert pickle.loads(pickle.dumps(cls)) is cls
    assert cls is kr.optimizers.rescaled(stock) is kr.optimizers.rescaled(type(stock()))
    assert kr.optimizers.rescaled(cls) is cls

    optimizer = cls(0.25, clipnorm=1.0)
    assert isinstance(optimizer, stock)
    config = stock(0.25, clipnorm=1.0, name=optimizer.name).get_config()
    assert optimizer.get_config() == config
    assert (
        keras.saving.deserialize_keras_object(
            keras.saving.serialize_keras_object(optimizer)
        ).get_config()
        == config
    )

    signature = inspect.signature(stock.__init__)
    assert [*inspect.signature(cls).parameters.values()] == [*signature.parameters.values()][1:]
    if BACKEND != "torch":  # where that of Keras says nothing
        assert inspect.signature(cls) == inspect.signature(stock)

    documentation = inspect.getdoc(cls)
    assert documentation.startswith(f"`keras.optimizers.{stock.__name__}` for weights that are ")
    described = inspect.getdoc(stock)
    assert described.split("\n\n")[0] in documentation
    arguments = described[described.index("Args:\n") :].split("\n\n")[0]
    assert arguments in documentation
    assert "opt.minimize" not in documentation


def test_optimizers_of_ones_own():
    cls = kr.optimizers.rescaled(Multiplicative)
    assert kr.optimizers.rescaled(Multiplicative) is cls
    assert cls.__name__ == "RescaledMultiplicative"
    assert keras.saving.get_registered_name(cls) == "tests>RescaledMultiplicative"
    assert "An optimizer of a user's own" in cls.__doc__
    assert not cls.starts_anywhere


class DecaysItself(optimizers.Adam):
    def _apply_weight_decay(self, variables):
        pass


class OwnMuon(optimizers.Muon):
    pass


def refused(name):
    if not hasattr(optimizers, name):
        pytest.skip("This version of Keras does not have it.")
    return getattr(optimizers, name)


CANNOT = "The steps of `{}` cannot be rescaled. {} Received: optimizer={!r}"
ORTHOGONAL = "Its steps are orthogonal matrices, and would not be so once each number is rescaled."


@pytest.mark.parametrize(
    ("optimizer", "reason"),
    [
        (
            "LossScaleOptimizer",
            "It has no steps of its own: rescale the optimizer inside, as in "
            "`LossScaleOptimizer(keras_regs.optimizers.RescaledAdam())`.",
        ),
        ("MultiOptimizer", "It has no steps of its own: rescale the optimizers inside."),
        (
            "Ftrl",
            "It computes each weight from all gradients so far, and has no steps to rescale.",
        ),
        ("Muon", ORTHOGONAL),
        (OwnMuon, ORTHOGONAL),
        (
            "ScheduleFreeAdamW",
            "Its weights are averages of others that it keeps, and of which it would have to know "
            "the function, too.",
        ),
        (DecaysItself, "It decays weights in a way of its own (`_apply_weight_decay`)."),
    ],
)
def test_refuses(optimizer, reason):
    optimizer = refused(optimizer) if isinstance(optimizer, str) else optimizer
    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(optimizer)
    assert str(error.value) == CANNOT.format(optimizer.__name__, reason, optimizer)


def test_refuses_what_steps_all_at_once_in_a_way_of_its_own():
    if BACKEND != "torch":
        pytest.skip("PyTorch's alone do so.")

    class Own(type(optimizers.Adam())):
        pass

    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(Own)
    assert str(error.value) == CANNOT.format(
        "Own",
        "It steps all variables at once, in a way of its own; derive it from "
        "`keras.optimizers.Optimizer` instead, with an `update_step`.",
        Own,
    )


@pytest.mark.parametrize("optimizer", ["adam", keras.layers.Dense, None])
def test_refuses_what_is_no_class_of_optimizers(optimizer):
    with pytest.raises(ValueError) as error:
        kr.optimizers.rescaled(optimizer)
    assert str(error.value) == (
        "Argument `optimizer` must be a class of optimizers, such as `keras.optimizers.Adam`. "
        f"Received: optimizer={optimizer!r}"
    )


def test_every_optimizer_of_keras_is_rescaled_or_refused():
    rescaled = set()
    for cls in vars(optimizers).values():
        if inspect.isclass(cls) and issubclass(cls, optimizers.Optimizer):
            try:
                rescaled.add(kr.optimizers.rescaled(cls).__name__)
            except ValueError:
                continue
    assert rescaled - {"RescaledOptimizer"} == {*NAMES, "RescaledSGD"}


# --- Back to the optimizers of Keras.


@pytest.mark.parametrize("stock", STOCK, ids=lambda stock: stock.__name__)
def test_stock_optimizer(stock):
    optimizer = kr.optimizers.rescaled(stock)(0.25, weight_decay=0.5, use_ema=True)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma"])
    result = stock_optimizer(optimizer)
    assert type(result) is type(stock(0.25))
    name = optimizer.name.removeprefix("rescaled_")
    assert result.get_config() == {**optimizer.get_config(), "name": name}
    variables = [keras.Variable(0.0, name=name) for name in ("kernel", "bias", "gamma")]
    assert [result._use_weight_decay(v) for v in variables] == [True, False, False]


def test_plain_with_a_function_for_the_learning_rate():
    schedule = optimizers.schedules.ExponentialDecay(0.1, 10, 0.5)
    for rate in (schedule, lambda: 0.125):
        assert stock_optimizer(kr.optimizers.RescaledAdam(rate))._learning_rate is rate


def test_plain_of_what_is_none_of_these():
    sgd = optimizers.SGD(0.25, momentum=0.5)
    assert stock_optimizer(sgd) is not sgd
    assert type(stock_optimizer(sgd)) is type(sgd)
    assert stock_optimizer(sgd).get_config() == sgd.get_config()


def test_plain_inside_of_loss_scaling():
    scaled = optimizers.LossScaleOptimizer(
        kr.optimizers.RescaledAdam(0.25), initial_scale=8.0, dynamic_growth_steps=3
    )
    result = stock_optimizer(scaled)
    assert type(result.inner_optimizer) is type(optimizers.Adam())
    assert float(result.learning_rate) == 0.25
    assert (result.initial_scale, result.dynamic_growth_steps) == (8.0, 3)


def test_plain_inside_of_several():
    several = refused("MultiOptimizer")
    first, second = kr.optimizers.RescaledAdam(0.25), optimizers.SGD(0.5)
    kernel, bias = (keras.Variable(0.0, name=name) for name in ("kernel", "bias"))
    named = optimizers.OptimizerMap(second, {"a/.*": first, "b/.*": first})
    for mapping in (named, lambda variable: first if variable.name == "kernel" else second):
        result = stock_optimizer(several(mapping, loss_scale_factor=2.0))
        assert result.loss_scale_factor == 2.0
        if mapping is named:
            inner = result._optimizer_map
            assert inner["a/x"] is inner["b/x"]
            pair = inner["a/x"], inner.default_optimizer
        else:
            result.build([kernel, bias])
            pair = result.optimizers
            assert result._optimizer_map(kernel) is pair[0]
        assert [type(one) for one in pair] == [type(optimizers.Adam()), type(optimizers.SGD())]
        assert [float(one.learning_rate) for one in pair] == [0.25, 0.5]


def test_stock_optimizers_leave_out_learned_parameters_by_name():
    """As the documentation says."""
    model = linear_model(Arctan(learnable="coarse"))
    optimizer = optimizers.AdamW()
    optimizer.exclude_from_weight_decay(var_names=["compander_"])
    decays = {v.name: optimizer._use_weight_decay(v) for v in model.trainable_variables}
    assert decays == {"kernel": True, "bias": True, "compander_a": False, "compander_b": False}
