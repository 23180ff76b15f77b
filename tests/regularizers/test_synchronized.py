"""`synchronized`: saved if it is set, and without effect on one replica."""

import keras
import numpy as np
import pytest

import keras_regs as kr

CASES = [
    *((cls, ()) for cls in (kr.ActivityCovariance, kr.ActivityVariance, kr.ActivityRank)),
    *((cls, (3,)) for cls in (kr.ClassCovariance, kr.ClassVariance, kr.ClassRank)),
]


@pytest.mark.parametrize(("cls", "arguments"), CASES)
def test_it_is_saved(cls, arguments):
    regularizer = cls(0.1, *arguments, synchronized=True)
    assert "synchronized=True" in repr(regularizer)
    assert cls.from_config(regularizer.get_config()).synchronized is True
    # Configurations of earlier versions, which identify stored trials, do not have it.
    assert "synchronized" not in cls(0.1, *arguments).get_config()


def test_one_replica_is_the_whole_batch():
    x = np.random.default_rng(0).normal(size=(8, 4)).astype("float32")
    layers = [
        keras.layers.Activation(
            "linear", activity_regularizer=kr.ActivityVariance(1.0, synchronized=synchronized)
        )
        for synchronized in (False, True)
    ]
    for layer in layers:
        layer(x, training=True)
    alone, together = (float(sum(layer.losses)) for layer in layers)
    assert alone == together > 0


def test_a_wrong_value_is_an_error():
    with pytest.raises(ValueError, match="Argument `synchronized` must be"):
        kr.ActivityVariance(0.1, synchronized="yes")
