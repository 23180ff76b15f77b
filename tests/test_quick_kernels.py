"""Tests with JAX compile quickly, except those that compile as for users."""

import keras
import pytest

from tests.quick_kernels import OPTIONS

if keras.backend.backend() != "jax":
    pytest.skip("Only JAX generates machine code with these options", allow_module_level=True)

from jax._src import compiler


def options():
    return dict(compiler.get_compile_options(1, 1).env_option_overrides)


@pytest.mark.skipif(
    not hasattr(compiler.get_compile_options, "__wrapped__"), reason="XLA has one generator"
)
def test_most_tests_use_the_quick_generator():
    assert options() == OPTIONS


def test_other_tests_compile_as_for_users(optimized):
    assert options() == {}
