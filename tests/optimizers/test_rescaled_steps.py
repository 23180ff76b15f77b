"""A step of a rescaled optimizer is that of Keras's on the weights, times the derivative."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, Arsinh, Erf, Power, WeightNorm
from tests.combinations import pairs
from tests.networks import as_float64
from tests.optimizers.rescaling import STOCK, function_of, rescaled_named

BACKEND = keras.backend.backend()

COMPANDERS = [
    Arctan(b=0.4),
    Erf(a=2.0),
    Power(1.5),
    Arsinh(),
    None,
    WeightNorm(),
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
