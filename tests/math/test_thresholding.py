"""The proximal steps of the L1 norm and of its group form, in float64 NumPy and by the package."""

import itertools

import keras
import numpy as np

from keras_regs._math.thresholding import group_soft_threshold, soft_threshold


def shrunken(w, threshold):
    return np.sign(w) * np.maximum(np.abs(w) - threshold, 0)


def shrunken_filters(w, threshold, axes):
    """Filter by filter; `axes` are those that count the filters."""
    w = np.array(w)
    rest = len(axes) - w.ndim
    filters = np.moveaxis(w, axes, range(len(axes)))  # a view
    for index in np.ndindex(filters.shape[: w.ndim + rest]):
        norm = np.linalg.norm(filters[index])
        filters[index] *= max(0, 1 - threshold / norm) if norm > 0 else 0
    return w


def test_soft_threshold():
    w = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
    w[0] = [0.0, -0.0, 0.3, -0.3]
    for threshold in np.float32([0.3, 1e9]):
        result = keras.ops.convert_to_numpy(soft_threshold(w, threshold))
        np.testing.assert_allclose(result, shrunken(w, threshold), rtol=1e-6)
        assert not np.signbit(result[result == 0]).any()
    unchanged = keras.ops.convert_to_numpy(soft_threshold(w, np.float32(0)))
    np.testing.assert_array_equal(unchanged, w)


def test_group_soft_threshold():
    w = np.random.default_rng(0).normal(size=(5, 3, 4)).astype("float32")
    w[:, 1] = 0
    for axes, threshold in itertools.product(
        [(-1,), (-2,), (-2, -1), (-3, -2, -1)], np.float32([0, 1.5, 1e9])
    ):
        result = keras.ops.convert_to_numpy(group_soft_threshold(w, threshold, axes))
        expected = shrunken_filters(w, threshold, axes)
        np.testing.assert_array_equal(result == 0, expected == 0)
        np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-7)
        if threshold == 0:
            np.testing.assert_array_equal(result, w)


def test_formulas_hide_no_nan():
    w = np.array([[np.nan, 1.0], [1.0, 1.0]], "float32")
    for result in (
        soft_threshold(w, np.float32(9)),
        group_soft_threshold(w, np.float32(9), (-1,)),
    ):
        result = keras.ops.convert_to_numpy(result)
        assert np.isnan(result[0, 0])
        np.testing.assert_array_equal(result[:, 1], 0)
