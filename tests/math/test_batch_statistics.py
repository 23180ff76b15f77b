"""The statistics of batches against float64 NumPy and finite differences, and at the extremes."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from keras import ops

import keras_regs as kr
from keras_regs._math import batch_statistics
from tests.cases import (
    as_matrix,
    class_sum,
    squared_covariance,
    stable_rank,
    stable_rank_bound,
    variance,
)
from tests.gradients import finite_differences, value_and_gradient
from tests.networks import as_float64

# Each with its reference; those of classes take the classes, too.
STATISTICS = {
    "AL2": (kr.AL2(1.0).penalty, lambda z: np.square(z).mean()),
    "covariance": (kr.ActivityCovariance(1.0).penalty, squared_covariance),
    "variance": (kr.ActivityVariance(1.0).penalty, variance),
    "rank": (kr.ActivityRank(1.0, method="exact").penalty, stable_rank),
    "rank-bound": (kr.ActivityRank(1.0).penalty, stable_rank_bound),
}
CLASS_STATISTICS = {
    "covariance": (kr.ClassCovariance(1.0, 4).penalty, class_sum(squared_covariance)),
    "variance": (kr.ClassVariance(1.0, 4).penalty, class_sum(variance)),
    "rank-bound": (kr.ClassRank(1.0, 4).penalty, class_sum(stable_rank_bound)),
}
every_statistic = pytest.mark.parametrize(
    ("penalty", "reference"), STATISTICS.values(), ids=STATISTICS
)
every_class_statistic = pytest.mark.parametrize(
    ("penalty", "reference"), CLASS_STATISTICS.values(), ids=CLASS_STATISTICS
)


def batch(samples, units, offset=0.0):
    rng = np.random.default_rng(samples + units)
    return (rng.normal(size=(samples, units)) + offset).astype("float32")


@every_statistic
@pytest.mark.parametrize("shape", [(7, 5), (5, 7), (100, 30), (1, 4), (6, 1)], ids=str)
@pytest.mark.parametrize("offset", [0.0, 30.0])
def test_value_equals_float64(penalty, reference, shape, offset):
    z = batch(*shape, offset)
    np.testing.assert_allclose(
        as_float64(penalty(z)), reference(z.astype("float64")), rtol=1e-4, atol=1e-5
    )


@every_statistic
@pytest.mark.parametrize("shape", [(7, 5), (5, 7)], ids=str)
def test_gradient_equals_finite_differences(penalty, reference, shape):
    z = batch(*shape)
    _, gradient = value_and_gradient(penalty, z)
    expected = finite_differences(reference, z)
    np.testing.assert_allclose(gradient, expected, rtol=1e-4, atol=1e-5 * np.abs(expected).max())


@every_class_statistic
def test_class_value_and_gradient(penalty, reference):
    """Class 1 is absent and class 3 has one sample."""
    z, classes = batch(12, 5), np.array([0, 2, 0, 3, 2, 2, 0, 0, 2, 0, 2, 0])
    value, gradient = value_and_gradient(lambda z: penalty(z, classes), z)
    np.testing.assert_allclose(value, reference(z.astype("float64"), classes), rtol=1e-5)
    expected = finite_differences(lambda z: reference(z, classes), z)
    np.testing.assert_allclose(gradient, expected, rtol=1e-4, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("singular", [(1, 1, 1, 1), (1, 1, 0, 0), (1, 0.999, 0.5, 0)], ids=str)
def test_exact_rank_of_close_singular_values(singular):
    rng = np.random.default_rng(0)
    u, v = (np.linalg.qr(rng.normal(size=(n, 4)))[0] for n in (9, 6))
    z = u * np.array(singular) @ v.T
    rank = as_float64(kr.ActivityRank(1.0, method="exact").penalty(z.astype("float32")))
    np.testing.assert_allclose(rank, np.square(singular).sum(), rtol=1e-5)


def test_the_bound_is_below_the_exact_rank():
    for shape in [(8, 3), (3, 8), (40, 40)]:
        z = batch(*shape)
        bound, exact = (
            as_float64(kr.ActivityRank(1.0, method=m).penalty(z)) for m in ("bound", "exact")
        )
        assert 0 < bound <= exact <= min(shape)


@pytest.mark.parametrize("make", [kr.ActivityRank, kr.ActivityCovariance, kr.ActivityVariance])
def test_a_loss_that_is_not_a_number_stays_so(make):
    z = np.array([[np.nan, 1.0], [1.0, 2.0]], "float32")
    assert np.isnan(as_float64(make(1.0).penalty(z)))


@pytest.mark.parametrize(("samples", "units"), [(256, 2), (512, 4), (300, 1)])
def test_class_covariances_of_few_units_are_not_lost_beside_the_variances(samples, units):
    rng = np.random.default_rng(0)
    # Whitened, so that the covariances are far below the variances.
    z = np.linalg.qr(rng.normal(size=(samples, units)))[0] * 30 * np.sqrt(samples)
    z, classes = (z + 0.01 * rng.normal(size=z.shape)).astype("float32"), np.zeros(samples, int)
    np.testing.assert_allclose(
        as_float64(kr.ClassCovariance(1.0, 2).penalty(z, classes)),
        squared_covariance(z),
        rtol=1e-2,
        atol=1e-6,
    )


@pytest.mark.parametrize("units", [1, 2, 16, 17, 40])
def test_class_covariances_of_any_number_of_units(units):
    z, classes = batch(30, units), np.arange(30) % 4
    expected = class_sum(squared_covariance)(z.astype("float64"), classes)
    penalty = as_float64(kr.ClassCovariance(1.0, 4).penalty(z, classes))
    np.testing.assert_allclose(penalty, expected, rtol=1e-5, atol=1e-9)


def test_many_positions_as_samples_of_more_channels_than_images():
    """What is multiplied is a matrix of channels, however many positions there are."""
    regularizer = kr.ActivityRank(0.5, method="exact", spatial="samples")
    layer = keras.layers.Conv2D(20, 1, activity_regularizer=regularizer)
    model = keras.Sequential([keras.Input((8, 8, 3)), layer, keras.layers.GlobalMaxPooling2D()])
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"])
    x = np.random.default_rng(0).normal(size=(4, 8, 8, 3)).astype("float32")
    shapes = []
    original, batch_statistics._dominant = (
        batch_statistics._dominant,
        lambda matrix: shapes.append(matrix.shape) or original(matrix),
    )
    try:
        loss, mse = model.evaluate(x, np.zeros((4, 20)), verbose=0)
    finally:
        batch_statistics._dominant = original
    expected = stable_rank(as_matrix(as_float64(layer(x)), "samples"))
    np.testing.assert_allclose(loss - mse, 0.5 * expected, rtol=1e-4)
    assert (20, 20) in shapes


def test_covariance_of_more_units_than_are_computed_as_such(monkeypatch):
    z = ops.convert_to_tensor(batch(20, 50))
    direct = batch_statistics.squared_covariance(z)
    monkeypatch.setattr(batch_statistics, "_LARGEST_COVARIANCE", 10)
    by_samples = batch_statistics.squared_covariance(z)
    np.testing.assert_allclose(
        [as_float64(direct), as_float64(by_samples)], squared_covariance(as_float64(z)), rtol=1e-5
    )


@pytest.mark.parametrize("spatial", ["flatten", "samples", "average"])
@pytest.mark.parametrize("axis", [-1, 1])
def test_positions(spatial, axis):
    z = np.random.default_rng(0).normal(size=(6, 3, 4, 5)).astype("float32")
    given = np.moveaxis(z, -1, axis)
    for make, reference in (
        (kr.ActivityCovariance, squared_covariance),
        (kr.ActivityVariance, variance),
        (kr.ActivityRank, stable_rank_bound),
    ):
        penalty = as_float64(make(1.0, spatial=spatial, axis=axis).penalty(given))
        np.testing.assert_allclose(penalty, reference(as_matrix(z, spatial)), rtol=1e-4)


@pytest.mark.parametrize("make", [kr.ClassCovariance, kr.ClassVariance, kr.ClassRank])
def test_positions_of_class_statistics(make):
    z = np.random.default_rng(0).normal(size=(6, 3, 4, 5)).astype("float32")
    classes = np.array([0, 1, 0, 1, 1, 0])
    for spatial in ("flatten", "average"):
        penalty = make(1.0, 2, spatial=spatial).penalty(z, classes)
        matrix = as_matrix(z, spatial).astype("float32")
        expected = make(1.0, 2).penalty(matrix, classes)
        np.testing.assert_allclose(as_float64(penalty), as_float64(expected), rtol=1e-5)


# Each shape is compiled, so there are few.
SHAPES = [(1, 1), (1, 3), (4, 1), (5, 3)]
LARGEST = float(np.float32(1e15))
magnitudes = st.floats(-LARGEST, LARGEST, width=32, allow_subnormal=False)
batches = st.sampled_from(SHAPES).flatmap(
    lambda shape: st.one_of(
        hnp.arrays("float32", shape, elements=magnitudes),
        # Zeros and constants, which independent elements hardly ever are.
        st.sampled_from([0.0, 1.0, -1e15, 1e15, 1e-30]).map(lambda c: np.full(shape, c, "float32")),
    )
)


@every_statistic
@settings(max_examples=40)
@given(batches)
def test_finite_for_any_batch(penalty, reference, z):
    value, gradient = value_and_gradient(penalty, z)
    assert np.isfinite(value)
    assert np.isfinite(gradient).all()
    largest = np.abs(z).max()
    if largest == 0 or 1e-10 < largest < 1e6:
        scale = max(1.0, np.square(z.astype("float64")).sum() ** 2)
        np.testing.assert_allclose(
            value, reference(z.astype("float64")), rtol=1e-4, atol=1e-6 * scale
        )


@every_class_statistic
@settings(max_examples=40)
@given(batches, st.integers(0, 4**5 - 1))
def test_finite_for_any_batch_and_classes(penalty, reference, z, code):
    classes = code // 4 ** np.arange(len(z)) % 4
    value, gradient = value_and_gradient(lambda z: penalty(z, classes), z)
    assert np.isfinite(value)
    assert np.isfinite(gradient).all()


@every_statistic
def test_an_empty_batch_costs_nothing(penalty, reference):
    """As a replica's share of the last batch may be."""
    assert as_float64(penalty(np.zeros((0, 3), "float32"))) == 0


@every_class_statistic
def test_an_empty_batch_has_no_class(penalty, reference):
    assert as_float64(penalty(np.zeros((0, 3), "float32"), np.zeros(0, "int32"))) == 0


ARGUMENTS = [
    (
        lambda: kr.ActivityRank(1.0, method="svd"),
        "Argument `method` must be 'bound' or 'exact'. Received: method='svd'",
    ),
    (
        lambda: kr.ActivityVariance(1.0, spatial="mean"),
        "Argument `spatial` must be 'flatten', 'samples' or 'average'. Received: spatial='mean'",
    ),
    (
        lambda: kr.ClassVariance(1.0, 2, spatial="samples"),
        "Argument `spatial` must be 'flatten' or 'average'. Received: spatial='samples'",
    ),
    (
        lambda: kr.ActivityCovariance(1.0, axis=0),
        "Argument `axis` must be a whole number other than 0, which is the batch. Received: axis=0",
    ),
    (
        lambda: kr.ActivityCovariance(1.0, axis=4).penalty(np.zeros((2, 3, 4))),
        "Argument `axis` must be an axis of the activations other than the first, which is the "
        "batch. Received: axis=4, activations of shape (2, 3, 4)",
    ),
    (
        lambda: kr.ClassRank(1.0, 2, output=["digit"]),
        "Argument `output` must be a key or an index of the labels, or None. "
        "Received: output=['digit']",
    ),
    (
        lambda: kr.ClassRank(1.0, 0),
        "Argument `num_classes` must be a whole number of at least 1. Received: num_classes=0",
    ),
    (
        lambda: kr.ClassRank(1.0, 2.5),
        "Argument `num_classes` must be a whole number of at least 1. Received: num_classes=2.5",
    ),
]


@pytest.mark.parametrize(("make", "message"), ARGUMENTS)
def test_arguments_are_checked(make, message):
    with pytest.raises(ValueError) as error:
        make()
    assert str(error.value) == message


def test_whole_numbers_of_numpy_are_whole_numbers():
    three, last = np.int64(3), np.int64(-1)
    assert kr.ClassVariance(1.0, three, axis=last).get_config() == (
        kr.ClassVariance(1.0, 3, axis=-1).get_config()
    )
    assert kr.FilterCorrelation(axis=last).axis == kr.FilterCorrelation(axis=[last]).axis == [-1]
