"""Penalties of what is not a number are not numbers, in compiled steps as well."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
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
