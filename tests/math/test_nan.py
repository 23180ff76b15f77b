"""What is not a number stays none in penalties, statistics and maps, in compiled steps as well."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from keras_regs._math.thresholding import group_soft_threshold, soft_threshold
from tests.cases import REGULARIZERS
from tests.combinations import slow_unless
from tests.networks import as_float64, labels

BACKEND = keras.backend.backend()

PLACES = {
    "one": np.s_[3, 1, 2, 4],
    "sample": np.s_[7],  # the only one of its class
    "channels": np.s_[..., [1, 4]],
    "all": np.s_[...],
}
# XLA leaves NaN out of maxima, and these depend on one.
QUICK = {"ActivityRank", "ClassRank", "FilterCorrelation"}


def compiled(function):
    if BACKEND == "tensorflow":
        import tensorflow as tf

        return tf.function(function, jit_compile=True)
    if BACKEND == "jax":
        import jax

        return jax.jit(function)
    return function


@pytest.mark.parametrize("case", slow_unless(QUICK, REGULARIZERS))
def test_the_penalty_of_nan_is_nan(case):
    regularizer = case.make(1.0)

    def penalty(x, y):
        with kr.class_labels(y):
            return regularizer.penalty(x)

    penalty = compiled(penalty)
    x = np.random.default_rng(0).normal(size=(8, 3, 4, 8)).astype("float32")
    y = ops.convert_to_tensor(labels(8))
    assert np.isfinite(as_float64(penalty(ops.convert_to_tensor(x), y)))
    for value in (np.nan, np.inf):
        for name, place in PLACES.items():
            wrong = x.copy()
            wrong[place] = value
            found = as_float64(penalty(ops.convert_to_tensor(wrong), y))
            assert not np.isfinite(found), (value, name)


def kernel_of(x):
    return ops.reshape(x, (-1, x.shape[-1]))


# Each of a tensor (8, 3, 4, 8).
STATISTICS = {
    "rfav_entropy": kr.analysis.rfav_entropy,
    "rfav_entropy-channels_first": lambda x: kr.analysis.rfav_entropy(x, axis=1),
    "mean of rfav_entropy": lambda x: ops.mean(kr.analysis.rfav_entropy(x)),
    "filter_correlation": lambda x: kr.analysis.filter_correlation(kernel_of(x)),
    "soft_threshold": lambda x: soft_threshold(x, 0.5),
    "group_soft_threshold": lambda x: group_soft_threshold(x, 0.5, [-1]),
} | {
    f"{name}.{function}": getattr(getattr(kr.companders, name)(), function)
    for name in ("Arctan", "Arsinh", "Erf", "Power")
    for function in ("__call__", "inverse", "derivative")
}


@pytest.mark.parametrize("name", slow_unless({"mean of rfav_entropy"}, STATISTICS))
def test_the_statistic_of_nan_is_nan(name):
    """And it is so wherever it would be if no compiler had simplified anything."""
    statistic = STATISTICS[name]
    together = compiled(statistic)
    x = np.random.default_rng(0).normal(size=(8, 3, 4, 8)).astype("float32")
    for scale in (1, 1e20):
        for where, place in PLACES.items():
            wrong = (x * scale).astype("float32")
            wrong[place] = np.nan
            wrong = ops.convert_to_tensor(wrong)
            found, alone = as_float64(together(wrong)), as_float64(statistic(wrong))
            assert np.isnan(found).any(), (scale, where)
            np.testing.assert_array_equal(np.isnan(found), np.isnan(alone))
