"""Transforms and shifts that would change the outputs are refused."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.identical_networks import (
    LINEAR,
    RELU,
    SHIFT,
    UNITS,
    dense,
    head,
    invertible,
    padded,
    sequential,
)

layers = keras.layers
identical = kr.analysis.identical_output_network
Q = np.eye(UNITS)

PERMUTED = (
    "Argument `transform` must be a permuted positive diagonal matrix, with exactly one element "
    "above 0 in each row and column. By Theorem 2, no other matrix keeps the outputs, because "
    "layer '{}. Received: transform with {}"
)

NO_SHIFT = (
    "Argument `shift` must be zero or None to keep the outputs, because layer '{}. "
    "Received: shift=[0.5, -1.0, 2.0, 0.0, 0.25]"
)

SHAPE = (
    "Argument `transform` must be a matrix of finite numbers of shape (5, 5), because layer "
    "'target' has 5 units. Received: transform of shape "
)

VECTOR = (
    "Argument `shift` must be a vector of finite numbers of shape (5,), because layer 'target' has "
    "5 units. Received: shift of shape "
)

LOST = (
    "Argument `transform` must be invertible, so that the next layers can undo it. Received: "
    "transform of rank 4 instead of 5, with condition number "
)


def maximum(**kwargs):
    return layers.MaxPooling1D(name="pool", **kwargs)


ARGUMENTS = [
    (LINEAR["dense"], np.eye(4), None, f"{SHAPE}(4, 4)"),
    (LINEAR["dense"], np.ones(5), None, f"{SHAPE}(5,)"),
    (LINEAR["dense"], Q * np.nan, None, f"{SHAPE}(5, 5), not all of it finite numbers"),
    (LINEAR["dense"], Q * 1j, None, f"{SHAPE}(5, 5), not all of it finite numbers"),
    (LINEAR["dense"], np.diag([1, 1, 1, 1, 0]), None, f"{LOST}inf"),
    (LINEAR["dense"], np.diag([1, 1, 1, 1, 1e-17]), None, f"{LOST}1e+17"),
    (
        RELU["dense"],
        Q + np.eye(UNITS, k=1),
        None,
        PERMUTED.format("target' applies a ReLU", "several non-zero elements in a row"),
    ),
    (
        RELU["leaky layer"],
        np.diag([1, 2, 3, -4, 5]),
        None,
        PERMUTED.format("target' applies a ReLU", "negative elements"),
    ),
    (
        RELU["leaky behind"],
        invertible(),
        None,
        PERMUTED.format("leaky_re_lu' applies a ReLU", "several non-zero elements in a row"),
    ),
    (
        lambda: sequential((8, 2), layers.Conv1D(UNITS, 3, name="target"), maximum(), head()),
        invertible(),
        None,
        PERMUTED.format("pool' takes maxima", "several non-zero elements in a row"),
    ),
    (LINEAR["dense"], Q, np.ones(4), f"{VECTOR}(4,)"),
    (LINEAR["dense"], Q, [np.inf] * 5, f"{VECTOR}(5,), not all of it finite numbers"),
    (RELU["dense"], Q, SHIFT, NO_SHIFT.format("target' applies a ReLU")),
    (
        lambda: sequential((4,), dense(), layers.ReLU(name="relu"), head()),
        Q,
        SHIFT,
        NO_SHIFT.format("relu' applies a ReLU"),
    ),
    (
        lambda: sequential((4,), dense(use_bias=False), head()),
        Q,
        SHIFT,
        NO_SHIFT.format("target' has no bias to compensate for it"),
    ),
    (
        lambda: sequential((4,), dense(), head(use_bias=False)),
        Q,
        SHIFT,
        NO_SHIFT.format("head' has no bias to compensate for it"),
    ),
    (padded, Q, SHIFT, NO_SHIFT.format("next' pads its input with zeros")),
    (
        lambda: sequential(
            (8, 2), layers.Conv1D(UNITS, 3, name="target"), maximum(padding="same"), head()
        ),
        Q,
        SHIFT,
        NO_SHIFT.format("pool' pads its input"),
    ),
    (
        LINEAR["dense"],
        Q * 1e39,
        None,
        "Arguments `transform` and `shift` must leave the weights finite. "
        "Received: values that make 'network/target/kernel' infinite in float32",
    ),
]


@pytest.mark.parametrize(("make", "transform", "shift", "message"), ARGUMENTS)
@pytest.mark.filterwarnings("ignore:overflow encountered in cast")
def test_arguments_that_are_refused(make, transform, shift, message):
    with pytest.raises(ValueError) as error:
        identical(make(), "target", transform=transform, shift=shift)
    assert str(error.value) == message
