"""Confidence intervals and Welch's test, against SciPy and in their limits."""

import numpy as np
import pytest
from scipy import stats

from keras_regs.analysis._comparison.intervals import half_width, half_width_of_difference, welch


class TestIntervals:
    def test_of_one_value_is_unknown(self):
        assert np.isnan(half_width([1.0]))
        assert np.isnan(welch([1.0], [1.0, 2.0]))

    def test_of_equal_values_is_zero(self):
        assert half_width([0.1, 0.1, 0.1]) == 0
        assert welch([0.1] * 3, [0.1] * 3) == 1
        assert welch([0.1] * 3, [0.2] * 3) == 0

    def test_one_side_without_variance(self):
        # t = 2 / (s / sqrt(3)) with 2 degrees of freedom
        t = 1.0 / (1.0 / np.sqrt(3))
        assert welch([1.0, 1.0], [1.0, 2.0, 3.0]) == pytest.approx(2 * stats.t.sf(t, 2))

    def test_not_finite(self):
        assert np.isnan(welch([np.nan, 1.0], [1.0, 2.0]))
        assert np.isnan(half_width([np.nan, 1.0]))

    def test_of_a_difference(self):
        a, b = [1.0, 4.0, 2.5], [7.0, 9.5]
        test = stats.ttest_ind(a, b, equal_var=False)
        low, high = test.confidence_interval(0.95)
        assert half_width_of_difference(a, b) == pytest.approx((high - low) / 2, rel=1e-9)
        # It has 0 in it where the test says that the means may be equal, and not otherwise.
        assert (abs(np.mean(a) - np.mean(b)) > (high - low) / 2) == (test.pvalue < 0.05)
        # One of the two may be known exactly.
        assert half_width_of_difference(a, [0.0, 0.0]) == pytest.approx(half_width(a))
        assert half_width_of_difference([0.1] * 3, [0.2] * 3) == 0
        assert np.isnan(half_width_of_difference([1.0], [1.0, 2.0]))
