"""Loads models in another process, in which this package cannot be imported."""

import importlib.util
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops, tree

import tests.zoo.models  # noqa: F401 - registers a class


def outputs(model: keras.Model, x: Any) -> list[np.ndarray]:
    return [ops.convert_to_numpy(each) for each in tree.flatten(model(x, training=False))]


def without_this_package(path: Path, x: Any) -> list[np.ndarray]:
    """The outputs of a saved model."""
    return _process().submit(_outputs_of_file, path, x).result()


@cache
def _process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, get_context("spawn"), initializer=_forget_this_package)


def _forget_this_package() -> None:
    assert "keras_regs" not in sys.modules
    sys.modules["keras_regs"] = None  # type: ignore[assignment]
    if importlib.util.find_spec("keras_hub"):
        import keras_hub  # noqa: F401 - registers its classes


def _outputs_of_file(path: Path, x: Any) -> list[np.ndarray]:
    return outputs(keras.models.load_model(path), x)
