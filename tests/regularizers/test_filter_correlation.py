"""The correlation of filters against float64 NumPy and finite differences, degenerate or not."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import keras_regs as kr
from tests.cases import filter_correlations
from tests.gradients import finite_differences, value_and_gradient
from tests.networks import as_float64

pytestmark = pytest.mark.usefixtures("optimized")

FORMS = {
    "signed": lambda c: c.sum(),
    "absolute": lambda c: np.abs(c).sum(),
    "squared": lambda c: np.square(c).sum(),
}
CENTRES = ("filter", "mean_filter")
every_centre = pytest.mark.parametrize("centre", CENTRES)
every_form = pytest.mark.parametrize(("form", "of"), FORMS.items(), ids=FORMS)


def kernel(*shape):
    return np.random.default_rng(0).normal(size=shape).astype("float32")


@every_form
@pytest.mark.parametrize(
    ("centre", "shape", "scale"),
    [
        *(
            ("mean_filter", shape, scale)
            for shape in ((7, 5), (3, 3, 4, 6), (2, 8), (5, 2))
            for scale in (1e-12, 1.0, 1e15)
        ),
        ("filter", (3, 3, 4, 6), 1.0),
    ],
    ids=str,
)
def test_value_and_gradient(form, of, centre, shape, scale):
    w = kernel(*shape)
    penalty = kr.FilterCorrelation(form=form, centre=centre).penalty
    value, gradient = value_and_gradient(penalty, w * np.float32(scale))
    expected = of(filter_correlations(w, centre))
    np.testing.assert_allclose(value, expected, rtol=1e-4, atol=1e-5)
    expected = finite_differences(lambda w: of(filter_correlations(w, centre)), w)
    np.testing.assert_allclose(gradient * scale, expected, rtol=1e-3, atol=1e-5)


@every_form
@every_centre
def test_a_filter_that_equals_its_centre(form, of, centre):
    """It is correlated with none, and nothing pushes it anywhere."""
    others = kernel(6, 4)
    one = others.mean(axis=1, keepdims=True) if centre == "mean_filter" else np.full((6, 1), 0.1)
    w = np.concatenate([others, one], axis=1).astype("float32")
    penalty = kr.FilterCorrelation(form=form, centre=centre).penalty
    value, gradient = value_and_gradient(penalty, w)
    np.testing.assert_allclose(value, of(filter_correlations(others, centre)), rtol=1e-4)
    assert np.isfinite(gradient).all()
    if centre == "filter":
        assert (gradient[:, -1] == 0).all()


@every_form
@pytest.mark.parametrize("constant", [0.0, 0.1, -3.7, 1e15, 1e-30])
def test_filters_that_are_all_the_same(form, of, constant):
    w = np.repeat(kernel(9, 1), 7, axis=1) * np.float32(constant)
    penalty = kr.FilterCorrelation(form=form, centre="mean_filter").penalty
    value, gradient = value_and_gradient(penalty, w)
    assert value == 0
    assert (gradient == 0).all()
    # Around their own means, all pairs of them have a correlation of 1.
    found = float(kr.FilterCorrelation(form=form).penalty(w))
    np.testing.assert_allclose(found, 21 if constant else 0, rtol=1e-5)


@every_centre
def test_many_weights_that_are_all_the_same(centre):
    """Their mean is rounded: with thousands of them, to far more than the last place."""
    w = np.full((5000, 3) if centre == "filter" else (3, 5000), 0.1, "float32")
    value, gradient = value_and_gradient(kr.FilterCorrelation(centre=centre).penalty, w)
    assert value == 0
    assert (gradient == 0).all()


def test_what_all_filters_have_in_common():
    """Their own means leave it in, and the mean filter takes it away."""
    m, noise = kernel(27, 1), np.random.default_rng(1).normal(size=(27, 16)).astype("float32")
    found = {
        centre: [
            float(kr.FilterCorrelation(centre=centre).penalty(share * m + noise))
            for share in (0, 1, 10)
        ]
        for centre in CENTRES
    }
    assert found["filter"][0] < 10 < found["filter"][1] < 100 < found["filter"][2] < 120
    np.testing.assert_allclose(found["mean_filter"], -8, atol=0.3)


kernels = st.sampled_from([(1, 1), (3, 1), (1, 3), (2, 2, 1, 2)]).flatmap(
    lambda shape: hnp.arrays(
        "float32",
        shape,
        elements=st.floats(
            -float(np.float32(1e15)), float(np.float32(1e15)), width=32, allow_subnormal=False
        ),
    )
)


@every_form
@settings(max_examples=40)
@given(w=kernels, centre=st.sampled_from(CENTRES))
def test_finite_for_any_kernel(form, of, w, centre):
    penalty = kr.FilterCorrelation(form=form, centre=centre).penalty
    value, gradient = value_and_gradient(penalty, w)
    pairs = w.shape[-1] * (w.shape[-1] - 1) / 2
    assert abs(value) <= pairs * (1 + 1e-5)
    assert np.isfinite(gradient[np.abs(w) > 1e-20]).all()


def test_axes():
    w = kernel(3, 4, 5)
    for axis, moved in ((0, w.transpose(1, 2, 0)), (1, w.transpose(0, 2, 1)), (-1, w)):
        penalty = as_float64(kr.FilterCorrelation(axis=axis).penalty(w))
        np.testing.assert_allclose(penalty, filter_correlations(moved).sum(), rtol=1e-4)
    for centre in CENTRES:
        penalty = as_float64(kr.FilterCorrelation(axis=(-2, -1), centre=centre).penalty(w))
        expected = filter_correlations(w.reshape(3, 20), centre).sum()
        np.testing.assert_allclose(penalty, expected, rtol=1e-4)


@every_centre
def test_matrix_of_all_pairs(centre):
    w = kernel(3, 4, 5)
    matrix = as_float64(kr.analysis.filter_correlation(w, centre=centre))
    np.testing.assert_allclose(matrix, matrix.T)
    np.testing.assert_allclose(np.diag(matrix), 1, rtol=1e-6)
    expected = filter_correlations(w, centre)
    np.testing.assert_allclose(matrix[np.tril_indices(5, -1)], expected, atol=1e-6)
    assert kr.analysis.filter_correlation(w, axis=(0, 1)).shape == (12, 12)


def test_axis_of_a_layer():
    layers = keras.layers
    regularizer = kr.FilterCorrelation(0.5, form="squared", centre="filter")
    for layer, axis in (
        (layers.Conv2D(4, 3), [-1]),
        (layers.Conv2DTranspose(4, 3), [-2]),
        (layers.DepthwiseConv2D(3), [-2, -1]),
    ):
        assert regularizer.for_layer(layer, "kernel").get_config() == {
            "strength": 0.5,
            "form": "squared",
            "centre": "filter",
            "axis": axis,
        }
        for outer in (kr.Sum([kr.L2(0.1), regularizer]), kr.Thresholded(regularizer, 0.0)):
            assert f"axis={axis}" in repr(outer.for_layer(layer, "kernel"))
    given = kr.FilterCorrelation(axis=0)
    assert given.for_layer(layers.Conv2D(4, 3), "kernel") is given


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"form": "cosine"},
            "Argument `form` must be 'signed', 'absolute' or 'squared'. Received: form='cosine'",
        ),
        (
            {"centre": "mean"},
            "Argument `centre` must be 'filter' or 'mean_filter'. Received: centre='mean'",
        ),
        (
            {"axis": 1.0},
            "Argument `axis` must be a whole number, a list of whole numbers, or None for the axes "
            "of the layer. Received: axis=1.0",
        ),
        (
            {"axis": 2},
            "Argument `axis` must be an axis of the kernel, or several distinct ones. Received: "
            "axis=[2], kernel of shape (3, 4)",
        ),
        (
            {"axis": (1, -1)},
            "Argument `axis` must be an axis of the kernel, or several distinct ones. Received: "
            "axis=[1, -1], kernel of shape (3, 4)",
        ),
    ],
)
def test_arguments_are_checked(arguments, message):
    with pytest.raises(ValueError) as error:
        kr.FilterCorrelation(**arguments).penalty(kernel(3, 4))
    assert str(error.value) == message


def test_training_lowers_it():
    regularizer = kr.FilterCorrelation(0.1, form="absolute", centre="mean_filter")
    layer = keras.layers.Dense(8, kernel_regularizer=regularizer)
    model = keras.Sequential([keras.Input((20,)), layer])
    before = np.abs(filter_correlations(as_float64(layer.kernel), "mean_filter")).mean()
    model.compile(keras.optimizers.SGD(0.1), lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    model.fit(np.ones((50, 20)), np.ones((50, 8)), batch_size=1, verbose=0)
    after = np.abs(filter_correlations(as_float64(layer.kernel), "mean_filter")).mean()
    # Centred, eight filters cannot be less correlated than that on average.
    assert 1 / 7 - 0.01 < after < 0.8 * before


def test_a_configuration_from_before_there_was_a_choice():
    config = {"strength": 0.5, "form": "signed", "axis": None}
    assert kr.FilterCorrelation.from_config(config).centre == "mean_filter"
    assert kr.FilterCorrelation.from_config({**config, "centre": "filter"}).centre == "filter"
