"""Training without compilation, where there is much to compile and little to do."""

import functools
from contextlib import contextmanager

import keras
import pytest


@contextmanager
def eager_steps():
    """All models that are compiled meanwhile run eagerly. With JAX, which is slow then, none do."""
    with pytest.MonkeyPatch.context() as patch:
        if keras.backend.backend() != "jax":
            compile_eager = functools.partialmethod(keras.Model.compile, run_eagerly=True)
            patch.setattr(keras.Model, "compile", compile_eager)
        yield
