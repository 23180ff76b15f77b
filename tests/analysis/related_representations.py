"""Representations that share something, and the measures of their similarity."""

import numpy as np
import pytest
from scipy import linalg

import keras_regs as kr

MEASURES = {
    "cca": lambda a, b: kr.analysis.cca(a, b).mean,
    "svcca": kr.analysis.svcca,
    "pwcca": kr.analysis.pwcca,
    "linear_cka": kr.analysis.linear_cka,
}
every_measure = pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)


def related(samples=400, units=(6, 4), seed=0):
    """Two representations that share something, whose units have offsets and scales."""
    rng = np.random.default_rng(seed)
    shared = rng.normal(size=(samples, min(units)))
    return tuple(
        (shared @ rng.normal(size=(min(units), count)) + rng.normal(size=(samples, count)))
        * rng.uniform(0.5, 2, size=count)
        + rng.normal(size=count)
        for count in units
    )


def orthogonal(samples=8):
    """Columns of mean 0 that are orthogonal, each of the values ±1."""
    return linalg.hadamard(samples)[:, 1:].astype("float64")
