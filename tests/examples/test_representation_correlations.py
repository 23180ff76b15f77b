"""What goes with the error over regularizers, on numbers that were thought out."""

import numpy as np
import pytest
from scipy import stats

from examples.reproduce.representation.correlations import NoneCorrelated, beyond

pytestmark = pytest.mark.independent_of_backend

NAMES = list("abcdefghijkl")


def points(values):
    """Points with the values of each name and seed, or of each name and one seed."""
    values = np.asarray(values, float).reshape(len(NAMES), -1)
    return lambda outcomes: dict(zip(NAMES, values.tolist(), strict=True))


def test_what_is_left_has_the_partial_rank_correlation():
    rng = np.random.default_rng(0)
    x, y, other = rng.normal(size=(3, 12))
    x, y = x + 2 * other, y + 2 * other
    left = [list(beyond(points(each), points(other))({}).values()) for each in (x, y)]
    found = np.corrcoef(np.ravel(left[0]), np.ravel(left[1]))[0, 1]
    xy, xo, yo = (stats.spearmanr(*pair).statistic for pair in ((x, y), (x, other), (y, other)))
    assert found == pytest.approx((xy - xo * yo) / np.sqrt((1 - xo**2) * (1 - yo**2)))


def test_what_is_left_is_of_each_seed():
    rng = np.random.default_rng(1)
    x, other = rng.normal(size=(2, 12, 3))
    left = beyond(points(x), points(other))({})
    second = beyond(points(x[:, 1]), points(other[:, 1]))({})
    assert [values[1] for values in left.values()] == pytest.approx(np.ravel([*second.values()]))
    assert beyond(points(x), lambda outcomes: {})({}) == {}


class TestNoneCorrelated:
    def test_a_number_that_does_contradicts(self):
        y = np.arange(12)
        several = {
            "noise": points(np.random.default_rng(0).normal(size=12)),
            "alike": points(-(y**3)),
        }
        found = NoneCorrelated(several, points(y), "letters").evidence({})
        assert found.sign == -1
        assert "alike -1.00 over 12 letters" in found.here
        assert found.effect == "alike: p < 0.001"
        assert found.seeds == 1

    def test_the_largest_of_many_is_compared_with_the_largest(self):
        """One of six reaches the 5 % of a single test in a quarter of all cases."""
        rng = np.random.default_rng(0)
        alone, together = 0, 0
        for _ in range(30):
            y, *several = rng.normal(size=(7, 12))
            alone += min(stats.spearmanr(each, y).pvalue for each in several) < 0.05
            numbers = {str(index): points(each) for index, each in enumerate(several)}
            together += NoneCorrelated(numbers, points(y), "").evidence({}).sign != 0
        assert alone >= 5
        assert together <= 3

    def test_is_not_decided_where_one_was_not_run(self):
        several = {"a": points(np.arange(12)), "b": lambda outcomes: {}}
        assert NoneCorrelated(several, points(np.arange(12)), "").evidence({}) is None
