"""Formulas meet all values that there are, so they are compiled as they are for users."""

import pytest


@pytest.fixture(scope="module", autouse=True)
def optimized_for_all(optimized):
    pass
