"""Descriptions of objects tell them apart, and are the same in another process."""

import functools
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials._descriptions import described

pytestmark = pytest.mark.independent_of_backend


@dataclass
class Settings:
    names: tuple = ("a",)
    _hidden: int = 0


class Silent:
    __slots__ = ()


def times(factor):
    return lambda x: factor * x


def to_the(default):
    def power(x, exponent=default):
        return x**exponent

    return power


def chosen(name):
    return name in {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}


def nested(x):
    return [y + 1 for y in x]


DIFFERENT = [
    None,
    1,
    1.5,
    "text",
    [1, 2],
    {"a": 1},
    {"one", "two", "three", "four"},
    np.arange(3),
    np.arange(3.0),
    np.array([object], object),
    keras.ops.convert_to_tensor([0.5], "bfloat16"),
    keras.ops.convert_to_tensor([0.25], "bfloat16"),
    times(2),
    times(3),
    to_the(2),
    to_the(3),
    chosen,
    nested,
    lambda x: [y + 2 for y in x],
    functools.partial(to_the(2), exponent=4),
    functools.partial(to_the(2), exponent=5),
    kr.L2(0.1),
    kr.L2(0.2),
    keras.regularizers.L2(0.1),
    Settings(),
    Settings(("b",)),
    Silent(),
    keras.layers.Dense,
    np.sqrt,
    keras.Variable(np.ones(2)),
    [kr.L1(0.5), {"inner": times(4)}],
]


def texts():
    return [json.dumps(described(each), sort_keys=True) for each in DIFFERENT]


def test_tell_objects_apart():
    assert len(set(texts())) == len(DIFFERENT)


def test_equal_objects_are_described_alike():
    assert described(times(2)) == described(times(2))
    assert described(Settings(_hidden=1)) == described(Settings(_hidden=2))
    assert described(kr.L2(0.1)) == described(kr.L2(0.1))
    assert described(np.float32(0.5)) == 0.5
    assert described(np.ones(2, "float32")) == described(keras.ops.ones(2, "float32"))


@pytest.mark.slow
def test_are_the_same_in_another_process():
    """Though strings have other hashes, and objects other addresses."""
    code = (
        "import json; from tests.trials.test_descriptions import texts; print(json.dumps(texts()))"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[2],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                # Others may not be installed; that of NumPy needs JAX.
                "KERAS_BACKEND": keras.backend.backend(),
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()[-1]
        for seed in ("1", "3")  # With 2, the sets are in the same order as with 1.
    ]
    assert found[0] == found[1]
    assert len(json.loads(found[0])) == len(DIFFERENT)


def test_what_contains_itself_ends():
    loop = []
    loop.append(loop)
    assert "list" in json.dumps(described(loop))
