"""Arguments of comparisons are checked."""

import pytest

import keras_regs as kr
from tests.analysis.constant_models import TRAIN, VALIDATION, ZEROS, compare

SEEDS_MESSAGE = (
    "Argument `seeds` must be a number of seeds, at least 1, or a list of different whole numbers "
    "from 0 to 2**32 - 1. Received: seeds="
)
CANDIDATES_MESSAGE = (
    "Argument `candidates` must map one or more names to what is passed to `build`. "
    "Received: candidates="
)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"candidates": {}}, CANDIDATES_MESSAGE + "{}"),
        ({"candidates": [1]}, CANDIDATES_MESSAGE + "[1]"),
        ({"candidates": {1: None}}, CANDIDATES_MESSAGE + "{1: None}"),
        (
            {"candidates": {"a": []}},
            "Argument `candidates`: a list of variants must not be empty. "
            "Received: candidates['a']=[]",
        ),
        ({"seeds": 0}, SEEDS_MESSAGE + "0"),
        ({"seeds": True}, SEEDS_MESSAGE + "True"),
        ({"seeds": []}, SEEDS_MESSAGE + "[]"),
        ({"seeds": [1, 1]}, SEEDS_MESSAGE + "[1, 1]"),
        ({"seeds": [-1]}, SEEDS_MESSAGE + "[-1]"),
        ({"seeds": [1.5]}, SEEDS_MESSAGE + "[1.5]"),
        ({"seeds": "12"}, SEEDS_MESSAGE + "'12'"),
        (
            {"test": ZEROS},
            "Argument `test` must be a pair (x, y) of inputs and labels. "
            "Received: test of type ndarray",
        ),
        (
            {"test": (ZEROS, ZEROS, ZEROS)},
            "Argument `test` must be a pair (x, y) of inputs and labels. "
            "Received: test of type tuple and length 3",
        ),
        (
            {"test": (ZEROS, ZEROS[:3])},
            "Argument `test[1]` must have as many samples as `test[0]`. "
            "Received: 3 labels, 4 samples",
        ),
        (
            {"epochs": 0},
            "Argument `epochs` must be a whole number of at least 1. Received: epochs=0",
        ),
        (
            {"batch_size": 0},
            "Argument `batch_size` must be a whole number of at least 1. Received: batch_size=0",
        ),
        (
            {"mode": "best"},
            "Argument `mode` must be 'auto', 'max' or 'min'. Received: mode='best'",
        ),
        (
            {"callbacks": []},
            "Argument `callbacks` must be a function that returns a list of callbacks. "
            "Received: callbacks=[]",
        ),
        (
            {"metric": "accuracy"},
            "Argument `metric` must be one of the results of `evaluate`: 'loss', 'mae'. "
            "Received: metric='accuracy'",
        ),
    ],
)
def test_arguments_are_checked(arguments, message):
    with pytest.raises(ValueError) as error:
        compare(**{"candidates": {"a": None}, **arguments})
    assert str(error.value) == message


def test_what_builds_is_a_function():
    with pytest.raises(ValueError) as error:
        kr.analysis.compare_regularizers(None, {"a": None}, train=TRAIN, validation=VALIDATION)
    assert str(error.value) == (
        "Argument `build` must be a function that returns a compiled model. Received: build=None"
    )
