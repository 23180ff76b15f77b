"""Labels of which a share is wrong: how many, which, and that chance decides the rest evenly."""

import keras
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import keras_regs as kr

pytestmark = pytest.mark.independent_of_backend

corrupt = kr.analysis.corrupt_labels
shares = st.floats(0, 1)
seeds = st.integers(0, 2**32)


@st.composite
def labelled(draw):
    classes = draw(st.integers(2, 6))
    return np.array(draw(st.lists(st.integers(0, classes - 1), min_size=1, max_size=60))), classes


class TestShare:
    @given(labelled(), shares, seeds)
    def test_exactly_that_many_are_wrong(self, labels, share, seed):
        y, classes = labels
        corrupted = corrupt(y, share, num_classes=classes, seed=seed)
        assert np.sum(corrupted != y) == round(share * len(y))
        assert corrupted.min() >= 0
        assert corrupted.max() < classes

    @given(labelled(), shares, shares, seeds)
    def test_a_smaller_one_is_part_of_a_greater_one(self, labels, one, other, seed):
        y, classes = labels
        less, more = (
            corrupt(y, share, num_classes=classes, seed=seed) for share in sorted([one, other])
        )
        wrong = less != y
        np.testing.assert_array_equal(less[wrong], more[wrong])

    @pytest.mark.parametrize(("share", "wrong"), [(0.25, 2), (0.75, 8), (0.35, 4), (0.3, 3)])
    def test_is_rounded_halves_to_the_even_number(self, share, wrong):
        y = np.arange(10)
        assert np.sum(corrupt(y, share) != y) == wrong

    def test_wrong_labels_are_drawn_uniformly_from_the_other_classes(self):
        y = np.repeat(np.arange(4), 30_000)
        counts = np.bincount(4 * y + corrupt(y, 0.9, seed=3), minlength=16).reshape(4, 4)
        expected = np.full((4, 4), 9_000.0)
        np.fill_diagonal(expected, 3_000)
        # Six standard deviations.
        np.testing.assert_allclose(counts, expected, rtol=0, atol=6 * np.sqrt(9_000))

    def test_the_seed_decides(self):
        y = np.zeros(1000, int)
        first, again, other = (corrupt(y, 0.5, num_classes=10, seed=seed) for seed in (1, 1, 2))
        np.testing.assert_array_equal(first, again)
        # As many as chance lets two halves have in common.
        assert 180 < np.sum((first != 0) & (other != 0)) < 320

    def test_none_and_all(self):
        y = np.arange(50) % 5
        np.testing.assert_array_equal(corrupt(y, 0), y)
        assert np.all(corrupt(y, 1) != y)
        np.testing.assert_array_equal(corrupt(np.zeros(3, int), 0.0), np.zeros(3))


class TestMatrix:
    def test_counts_are_exact(self):
        y = np.repeat([0, 1, 2], [10, 100, 1000])
        matrix = np.array([[0.7, 0.2, 0.1], [0.0, 1.0, 0.0], [0.25, 0.29, 0.46]])
        corrupted = corrupt(y, matrix)
        counts = np.bincount(3 * y + corrupted, minlength=9).reshape(3, 3)
        assert counts.tolist() == [[7, 2, 1], [0, 100, 0], [250, 290, 460]]

    def test_what_is_left_goes_to_the_largest_remainders_then_to_the_lowest_class(self):
        # 5 * [0.5, 0.32, 0.18] is [2.5, 1.6, 0.9]; 5 * [0.5, 0.5] is [2.5, 2.5]; thirds of 2.
        rows = {
            (0.5, 0.32, 0.18): [2, 2, 1],
            (0.5, 0.5, 0.0): [3, 2, 0],
            (0.1, 0.1, 0.8): [1, 0, 4],
        }
        for row, expected in rows.items():
            matrix = np.eye(3)
            matrix[1] = row
            counts = np.bincount(corrupt(np.ones(5, int), matrix), minlength=3)
            assert counts.tolist() == expected

    @pytest.mark.parametrize(
        ("row", "expected"),
        [
            # The remainders are 0.2, 0.4 and 0.4, or almost.
            ([0.05, 0.85, 0.1], [0, 4, 0]),
            # 4 * 0.35 and 4 * 0.6 are 1.4 and 2.4, or almost.
            ([0.35, 0.6, 0.05], [2, 2, 0]),
        ],
    )
    def test_rounding_errors_decide_nothing(self, row, expected):
        matrix = np.eye(3)
        matrix[1] = row
        assert np.bincount(corrupt(np.ones(4, int), matrix), minlength=3).tolist() == expected

    def test_rows_that_almost_add_up_to_one(self):
        y = np.zeros(1_000_000, int)
        for half in (0.500004, 0.499996):
            counts = np.bincount(corrupt(y, [[half, half], [half, half]]))
            assert counts.tolist() == [500_000, 500_000]

    @given(labelled(), seeds, st.integers(0, 2**32))
    def test_each_number_is_within_one_of_its_share(self, labels, seed, matrix_seed):
        y, classes = labels
        matrix = np.random.default_rng(matrix_seed).dirichlet(np.ones(classes), classes)
        corrupted = corrupt(y, matrix, seed=seed)
        counts = np.bincount(classes * y + corrupted, minlength=classes**2)
        exact = np.bincount(y, minlength=classes)[:, None] * matrix
        assert np.abs(counts.reshape(classes, classes) - exact).max() < 1 + 1e-6

    def test_which_samples_is_random(self):
        y = np.zeros(1000, int)
        halves = [[0.5, 0.5], [0, 1]]
        first, again, other = (corrupt(y, halves, seed=seed) for seed in (1, 1, 2))
        np.testing.assert_array_equal(first, again)
        assert 180 < np.sum(first & other) < 320
        assert 180 < np.sum(first[:500]) < 320

    def test_of_float32(self):
        thirds = np.full((3, 3), 1 / 3, "float32")
        counts = np.bincount(corrupt(np.ones(9, int), thirds))
        assert counts.tolist() == [3, 3, 3]


@pytest.mark.parametrize("dtype", ["int64", "uint8", "int8", "float32", "float16"])
@pytest.mark.parametrize("shape", [(60,), (60, 1)])
def test_shape_and_dtype_stay(dtype, shape):
    y = (np.arange(60) % 3).astype(dtype).reshape(shape)
    before = y.copy()
    corrupted = corrupt(y, 0.5, seed=1)
    assert corrupted.dtype == dtype
    assert corrupted.shape == shape
    np.testing.assert_array_equal(y, before)
    np.testing.assert_array_equal(corrupted.ravel(), corrupt(np.arange(60) % 3, 0.5, seed=1))


@pytest.mark.parametrize("dtype", ["float32", "int32", "bool"])
@pytest.mark.parametrize("noise", [0.5, [[0.5, 0.5, 0], [0, 0.5, 0.5], [0.5, 0, 0.5]]])
def test_one_hot_rows(dtype, noise):
    classes = np.arange(60) % 3
    corrupted = corrupt(np.eye(3, dtype=dtype)[classes], noise, seed=1)
    assert corrupted.dtype == dtype
    expected = np.eye(3)[corrupt(classes, noise, seed=1)]
    np.testing.assert_array_equal(corrupted, expected)


def test_lists_and_tensors():
    y = [0, 1, 2, 1, 0, 2, 2, 1]
    expected = corrupt(np.array(y), 0.5)
    np.testing.assert_array_equal(corrupt(y, np.float32(0.5)), expected)
    np.testing.assert_array_equal(
        corrupt(keras.ops.convert_to_tensor(y, "int32"), keras.ops.convert_to_tensor(0.5)), expected
    )
    matrix = keras.ops.convert_to_tensor([[0.0, 1.0], [1.0, 0.0]])
    np.testing.assert_array_equal(corrupt([0, 1, 1], matrix), [1, 0, 0])


def test_more_classes_than_there_are_samples_of():
    corrupted = corrupt(np.zeros(1000, "uint8"), 1.0, num_classes=256)
    assert corrupted.dtype == "uint8"
    assert len(np.unique(corrupted)) > 200


FORM = (
    "Argument `y` must hold whole numbers of at least 0, of shape (n,) or (n, 1), or one-hot rows "
    "of shape (n, classes). Received: "
)
ERRORS = [
    (([-1, 0], 0.5), f"{FORM}y of dtype int64 and shape (2,), from -1 to 0"),
    (([0.5, 1.0], 0.5), f"{FORM}y of dtype float64 and shape (2,), from 0.5 to 1.0"),
    (([np.nan, 1.0], 0.5), f"{FORM}y of dtype float64 and shape (2,), from nan to nan"),
    (([[1, 1], [0, 1]], 0.5), f"{FORM}y of dtype int64 and shape (2, 2), from 0 to 1"),
    (([[0.9, 0.1]], 0.5), f"{FORM}y of dtype float64 and shape (1, 2), from 0.1 to 0.9"),
    (([[[0]]], 0.5), f"{FORM}y of dtype int64 and shape (1, 1, 1)"),
    (([], 0.5), f"{FORM}y of dtype float64 and shape (0,)"),
    ((["a"], 0.5), f"{FORM}y of dtype <U1 and shape (1,)"),
    ((0, 0.5), f"{FORM}y of dtype int64 and shape ()"),
    (
        ([0, 10], 0.5, {"num_classes": 10}),
        "Argument `y` must hold labels below the number of classes. Received: labels up to 10, 10 "
        "classes",
    ),
    (
        ([0, 1], 1.5),
        "Argument `noise` must be a share from 0 to 1, or a matrix of shape (classes, classes). "
        "Received: noise=1.5",
    ),
    (
        ([0, 1], -0.5),
        "Argument `noise` must be a finite number of at least 0. Received: noise=-0.5 (of type "
        "float)",
    ),
    (
        ([0, 0], 0.5),
        "Argument `num_classes` must be at least 2, because a wrong label is one of another class. "
        "Received: num_classes=1, noise=0.5",
    ),
    (
        ([0, 1], 0.5, {"num_classes": 2.0}),
        "Argument `num_classes` must be a whole number of at least 1. Received: num_classes=2.0",
    ),
    (
        ([[0, 1]], [[1.0]], {"num_classes": 3}),
        "Arguments `y`, `noise` and `num_classes` must agree on the number of classes. "
        "Received: num_classes=3, classes of `y`=2, classes of `noise`=1",
    ),
    (
        ([0, 1], [0.5, 0.5]),
        "Argument `noise` must be a share from 0 to 1, or a matrix of shape (classes, classes) "
        "of numbers of at least 0 whose rows add up to 1. Received: noise of shape (2,)",
    ),
    (
        ([0, 1], [[0.5, 0.25], [1.5, -0.5]]),
        "Argument `noise` must be a share from 0 to 1, or a matrix of shape (classes, classes) "
        "of numbers of at least 0 whose rows add up to 1. Received: noise of shape (2, 2), with "
        "values from -0.5 to 1.5, whose rows add up to [0.75, 1.0]",
    ),
    (
        ([0, 1], 0.5, {"seed": -1}),
        "Argument `seed` must be a whole number of at least 0. Received: seed=-1",
    ),
    (
        (np.zeros(9, "int8"), 1.0, {"num_classes": 1000}),
        "Argument `y` must have a dtype that can represent all classes. Received: y of dtype "
        "int8, num_classes=1000",
    ),
    (
        ([True, False, True], 1.0, {"num_classes": 5}),
        "Argument `y` must have a dtype that can represent all classes. Received: y of dtype "
        "bool, num_classes=5",
    ),
]


@pytest.mark.parametrize(("arguments", "message"), ERRORS)
def test_errors(arguments, message):
    y, noise, *named = arguments
    with pytest.raises(ValueError) as error:
        corrupt(y, noise, **(named[0] if named else {}))
    assert str(error.value) == message


@pytest.mark.parametrize("row", [[1.5, -0.5], [np.nan, 1.0], [0.5, 0.4]])
def test_rows_that_are_no_shares(row):
    with pytest.raises(ValueError, match="whose rows add up to 1"):
        corrupt([0, 1], [[1, 0], row])
