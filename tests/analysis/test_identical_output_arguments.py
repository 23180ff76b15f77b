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
    "Argument `transform` must be a permuted positive diagonal matrix, with one element above 0 in "
    "each row and column: no other keeps the outputs where layer '{}, by Theorem 2. "
    "Received: transform with {}"
)

NO_SHIFT = (
    "Argument `shift` must be zero or None where layer '{}, or the outputs would change. "
    "Received: shift=[0.5, -1.0, 2.0, 0.0, 0.25]"
)

SHAPE = (
    "Argument `transform` must be a matrix of finite numbers of shape (5, 5), as layer 'target' "
    "has 5 units. Received: transform of shape "
)

VECTOR = (
    "Argument `shift` must be finite numbers of shape (5,), as layer 'target' has 5 units. "
    "Received: shift of shape "
)

LOST = (
    "Argument `transform` must be invertible, or what it loses is lost to the outputs. Received: "
    "transform of rank 4 instead of 5, with the condition number "
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
        PERMUTED.format("target' applies a ReLU", "several elements in a row that are not 0"),
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
        PERMUTED.format("leaky_re_lu' applies a ReLU", "several elements in a row that are not 0"),
    ),
    (
        lambda: sequential((8, 2), layers.Conv1D(UNITS, 3, name="target"), maximum(), head()),
        invertible(),
        None,
        PERMUTED.format("pool' takes maxima", "several elements in a row that are not 0"),
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
        NO_SHIFT.format("target' has no bias to take it up"),
    ),
    (
        lambda: sequential((4,), dense(), head(use_bias=False)),
        Q,
        SHIFT,
        NO_SHIFT.format("head' has no bias to take it up"),
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
        "Received: what makes 'network/target/kernel' infinite as float32",
    ),
]


@pytest.mark.parametrize(("make", "transform", "shift", "message"), ARGUMENTS)
@pytest.mark.filterwarnings("ignore:overflow encountered in cast")
def test_arguments_that_are_refused(make, transform, shift, message):
    with pytest.raises(ValueError) as error:
        identical(make(), "target", transform=transform, shift=shift)
    assert str(error.value) == message
