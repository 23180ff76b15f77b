"""Companders against float64 references: the function, its inverse, its derivative."""

import copy
import pickle
import re

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

import keras_regs as kr
from keras_regs.companders import Arctan, Arsinh, Erf, Power, WeightNorm
from keras_regs.companders._lookup import BY_NAME, as_compander, serialized_compander
from tests.cases import COMPANDERS
from tests.gradients import finite_differences, value_and_gradient
from tests.networks import as_float64

pytestmark = pytest.mark.usefixtures("optimized")

ELEMENTWISE = [case for case in COMPANDERS if case.derivative is not None]
each = pytest.mark.parametrize("case", ELEMENTWISE, ids=lambda case: case.name)
V = np.concatenate([np.linspace(-4, 4, 41), [1e-8, -1e-3, 30.0]]).astype("float32")


@each
def test_function_and_derivative(case):
    compander = case.make()
    np.testing.assert_allclose(as_float64(compander(V)), case.function(V), rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(
        as_float64(compander.derivative(V)), case.derivative(V), rtol=1e-5, atol=1e-30
    )
    numeric = finite_differences(lambda v: case.function(v).sum(), V[np.abs(V) > 1e-2])
    np.testing.assert_allclose(case.derivative(V[np.abs(V) > 1e-2]), numeric, rtol=1e-4, atol=1e-8)


@pytest.mark.parametrize(
    ("compander", "function", "slope"),
    [
        (Arctan(1.0, 1.0), np.arctan, lambda t: 1 / (1 + t * t)),
        (Arsinh(1.0, 1.0), np.arcsinh, lambda t: 1 / np.sqrt(1 + t * t)),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_functions_of_all_sizes(compander, function, slope):
    # The smallest, the largest and every range in which a formula of its own may hold.
    v = np.concatenate([np.logspace(-30, 15, 2000), np.linspace(0.2, 3, 2000)]).astype("float32")
    v = np.concatenate([v, -v])
    _, gradient = value_and_gradient(lambda v: ops.sum(compander(v)), v)
    np.testing.assert_allclose(as_float64(compander(v)), function(v.astype("float64")), rtol=6e-7)
    np.testing.assert_allclose(gradient, slope(v.astype("float64")), rtol=1e-6)
    far = np.float32([-1e34, 1e34])
    expected = function(far.astype("float64"))
    np.testing.assert_allclose(as_float64(compander(far)), expected, rtol=6e-7)


@each
def test_the_gradient_is_the_derivative(case):
    compander = case.make()
    _, gradient = value_and_gradient(lambda v: ops.sum(compander(v)), V)
    np.testing.assert_allclose(gradient, case.derivative(V), rtol=1e-5, atol=1e-30)


@each
@settings(max_examples=50)
@given(w=st.floats(-0.9375, 0.9375, width=32))
def test_the_inverse_gives_the_same_weight(case, w):
    compander = case.make()
    w = np.float32([w * min(case.bound, 3.0)])
    np.testing.assert_allclose(
        as_float64(compander(compander.inverse(w))), w.astype("float64"), rtol=2e-6, atol=1e-12
    )


def test_the_inverse_of_erf_gives_small_weights():
    compander = Erf(a=1.4, b=0.7)
    w = np.concatenate([np.logspace(-12, -0.5, 500), np.linspace(0.6, 0.8, 500)]).astype("float32")
    np.testing.assert_allclose(
        as_float64(compander(compander.inverse(w))), w.astype("float64"), rtol=1e-6
    )


@each
@pytest.mark.parametrize("size", [0.0, 1e-30, 1e-12, 1e6, 1e15])
def test_extreme_values_stay_finite(case, size):
    if case.name == "Power" and size > 1e12:
        pytest.skip("a power of it leaves float32")
    compander = case.make()
    v = np.float32([size, -size])
    value, gradient = value_and_gradient(lambda v: compander(v)[0] - compander(v)[1], v)
    assert np.isfinite(value)
    assert np.isfinite(gradient).all()
    for function in (compander.derivative, compander.inverse_derivative):
        assert not np.isnan(as_float64(function(v))).any()
    assert (np.abs(as_float64(compander(v))) <= case.bound * (1 + 1e-6)).all()


@pytest.mark.parametrize(
    ("compander", "bound"),
    [(Arctan(0.8, 0.5), 0.8 * np.pi / 2), (Erf(0.8, 0.5), 0.8)],
)
def test_there_is_no_inverse_beyond_the_bounds(compander, bound):
    w = np.array([-2 * bound, -bound * 1.001, 0.0, bound * 1.001, 1e30], "float32")
    np.testing.assert_array_equal(
        np.isnan(as_float64(compander.inverse(w))), [True, True, False, True, True]
    )


def test_the_inverse_derivative_is_zero_where_the_derivative_is():
    v = np.float32([0.0, 2.0])
    np.testing.assert_allclose(as_float64(Power(2.0).inverse_derivative(v)), [0.0, 0.25])
    assert as_float64(Erf(1.0, 1.0).inverse_derivative(np.float32([50.0]))) == 0


def test_weight_norm():
    v = np.random.default_rng(0).normal(size=(3, 3, 2, 4)).astype("float32")
    lengths = np.sqrt(np.square(v.astype("float64")).sum((0, 1, 2)))
    np.testing.assert_allclose(as_float64(WeightNorm()(v)), v / lengths, rtol=1e-6)
    layer = kr.CompanderConv2D(4, 3, compander="weight_norm")
    layer.build((None, 5, 5, 2))
    kernel, _, g = layer.weights
    g.assign([1.0, 2.0, -3.0, 0.0])
    kernel.assign(v)
    np.testing.assert_allclose(
        as_float64(layer.kernel), v / lengths * [1, 2, -3, 0], rtol=1e-6, atol=1e-7
    )
    # The filters of other kernels are on other axes.
    for layer, shape, expected in [
        (kr.layers.CompanderConv2DTranspose(4, 3, compander="weight_norm"), (None, 5, 5, 2), (4,)),
        (kr.layers.CompanderDepthwiseConv2D(3, compander="weight_norm"), (None, 5, 5, 2), (2, 1)),
        (
            kr.layers.CompanderEinsumDense("abc,cde->abde", (None, 3, 4), compander="weight_norm"),
            (None, 7, 5),
            (3, 4),
        ),
    ]:
        layer.build(shape)
        assert layer.weights[-1].shape == expected
        np.testing.assert_allclose(
            as_float64(layer.kernel), as_float64(layer.weights[0]), rtol=1e-6, atol=1e-7
        )


def test_weight_norm_of_zeros_has_a_finite_gradient():
    v = np.zeros((3, 2), "float32")
    value, gradient = value_and_gradient(lambda v: ops.sum(WeightNorm()(v)), v)
    assert value == 0
    assert np.isfinite(gradient).all()


@pytest.mark.parametrize("case", COMPANDERS, ids=lambda case: case.name)
def test_configurations(case):
    compander = case.make()
    for other in (
        type(compander).from_config(compander.get_config()),
        as_compander(serialized_compander(compander)),
        compander.copy(),
        copy.deepcopy(compander),
        pickle.loads(pickle.dumps(compander)),
    ):
        assert type(other) is type(compander)
        assert other is not compander
        assert other.get_config() == compander.get_config()
    assert eval(repr(compander), vars(kr.companders)).get_config() == compander.get_config()
    assert as_compander(compander) is compander


@pytest.mark.parametrize("name", BY_NAME)
def test_names(name):
    assert type(as_compander(name)) is BY_NAME[name]
    assert as_compander(name).get_config() == BY_NAME[name]().get_config()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Arctan(a=0.0),
            "Argument `a` must be a finite number above 0. Received: a=0.0 (of type float)",
        ),
        (
            lambda: Erf(b=-1),
            "Argument `b` must be a finite number above 0. Received: b=-1 (of type int)",
        ),
        (
            lambda: Arsinh(a="1"),
            "Argument `a` must be a finite number above 0. Received: a='1' (of type str)",
        ),
        (
            lambda: Power(alpha=0.5),
            "Argument `alpha` must be a finite number of at least 1. "
            "Received: alpha=0.5 (of type float)",
        ),
        (
            lambda: Arctan(learnable=True),
            "Argument `learnable` must be None, 'fine' or 'coarse'. Received: learnable=True",
        ),
        (
            lambda: Arctan(a=1e-4, learnable="fine"),
            "Arguments `a` and `b` must be at least 0.001 if they are learned. "
            "Received: a=0.0001, b=0.6, learnable='fine'",
        ),
        (
            lambda: kr.CompanderDense(2, compander="tanh"),
            "Argument `compander` must be one of ['arctan', 'arsinh', 'erf', 'power', "
            "'weight_norm'] or a `keras_regs.companders.Compander`, such as "
            "`keras_regs.companders.Arctan(a=1.0, b=0.6)`. Received: compander='tanh'",
        ),
        (
            lambda: WeightNorm().derivative(V),
            "Weight normalization is not elementwise, so it has no elementwise derivative. "
            "Check `compander.elementwise` first.",
        ),
    ],
)
def test_errors(make, message):
    with pytest.raises(ValueError) as error:
        make()
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("compander", "value", "message"),
    [
        (
            Arctan(a=0.5),
            0.8,
            "With a=0.5, Arctan can represent weights of magnitude below 0.7854, but the kernel of "
            "layer 'conv1' has a weight of magnitude 0.8. Use Arctan(a=0.535, b=0.642, "
            "learnable=None), which has the same slope at zero, or 'arsinh', which is unbounded.",
        ),
        (
            Erf(a=0.5),
            -0.5,
            "With a=0.5, Erf can represent weights of magnitude below 0.5, but the kernel of layer "
            "'conv1' has a weight of magnitude 0.5. Use Erf(a=0.525, b=0.63, learnable=None), "
            "which has the same slope at zero, or 'arsinh', which is unbounded.",
        ),
        (
            Power(alpha=2.0),
            0.0,
            "With Power(alpha=2.0), weights of 0 stay 0, but all weights of the kernel of layer "
            "'conv1' start at 0. Choose an initializer other than zeros, or leave the layer out.",
        ),
        (
            WeightNorm(),
            0.0,
            "Weight normalization needs filters with a direction, but all weights are 0 in 4 "
            "filters of the kernel of layer 'conv1'. Choose an initializer other than zeros, or "
            "leave the layer out.",
        ),
    ],
)
def test_weights_that_cannot_be_started_from(compander, value, message):
    initializer = keras.initializers.Constant(value)
    layer = kr.CompanderConv2D(
        4, 3, compander=compander, kernel_initializer=initializer, name="conv1"
    )
    with pytest.raises(ValueError) as error:
        layer.build((None, 5, 5, 2))
    assert str(error.value) == message


@pytest.mark.parametrize("compander", [Arctan(a=0.1), Erf(a=2.0), Arsinh(a=1e-6, b=1e-3)])
def test_the_compander_that_an_error_names_is_enough(compander):
    for factor in (1.0, 1.0001, 3.0, 1e6):
        # The bounds, or where `v` would leave float32.
        value = factor * compander.a * min(compander.limit, 80.0)
        with pytest.raises(ValueError) as error:
            compander.validate(np.array([0.0, -value]), "it")
        named = re.search(r"Use (\w+\(.*?\))", str(error.value))[1]
        wider = eval(named, {"Arctan": Arctan, "Erf": Erf, "Arsinh": Arsinh})
        wider.validate(np.array([value]), "it")
        assert wider.a <= 1.07 * factor * compander.a
        assert wider.b / wider.a == pytest.approx(compander.b / compander.a, rel=1e-3)
    for value in (np.nan, np.inf):
        with pytest.raises(ValueError, match="Weights must be finite, but it has a weight of"):
            compander.validate(np.array([0.0, value]), "it")


@pytest.mark.skipif(keras.backend.backend() != "jax", reason="a function for JAX")
def test_gradients_of_the_scales_of_the_arctangent():
    from keras_regs.companders._arctan_jax import scaled_arctan

    factors = np.random.default_rng(0).normal(size=V.shape)
    start = np.array([1.1, 0.8], "float32")
    _, gradient = value_and_gradient(
        lambda scales: ops.sum(factors * scaled_arctan(scales[0], scales[1], ops.array(V))), start
    )
    expected = finite_differences(
        lambda scales: np.sum(factors * scales[0] * np.arctan(V / scales[1])), start
    )
    np.testing.assert_allclose(gradient, expected, rtol=1e-5)
