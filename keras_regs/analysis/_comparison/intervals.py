"""Confidence intervals and tests for the means of a few trials."""

import numpy as np

from keras_regs._typing import Array

_LEVEL = 0.95


def half_width(values: Array) -> float:
    r"""Returns half the width of the mean's 95 % interval, $t_{n-1} s / \sqrt{n}$ (Student's t).

    NaN for fewer than two values.
    """
    if len(values) < 2:
        return float("nan")
    from scipy import stats

    quantile = stats.t.ppf(0.5 + _LEVEL / 2, len(values) - 1)
    return float(quantile * _deviation(values) / np.sqrt(len(values)))


def welch(a: Array, b: Array) -> float:
    """Returns the two-sided p-value of Welch's test that two means are equal.

    NaN if either has fewer than two values. If each group is constant, 1 for equal means and 0
    otherwise.
    """
    if min(len(a), len(b)) < 2 or not np.isfinite([*a, *b]).all():
        return float("nan")
    deviations = _deviation(a), _deviation(b)
    if deviations == (0, 0):
        return float(a[0] == b[0])
    from scipy import stats

    # Computed from the deviations, because `ttest_ind` warns if all values of a group are equal.
    return float(
        stats.ttest_ind_from_stats(
            np.mean(a), deviations[0], len(a), np.mean(b), deviations[1], len(b), equal_var=False
        ).pvalue
    )


def half_width_of_difference(a: Array, b: Array) -> float:
    """Returns half the width of the 95 % interval of a difference of means, as in Welch's test.

    NaN if either has fewer than two values, and 0 if each group is constant.
    """
    if min(len(a), len(b)) < 2:
        return float("nan")
    variances = [_deviation(each) ** 2 / len(each) for each in (a, b)]
    if sum(variances) == 0:
        return 0.0
    from scipy import stats

    degrees = sum(variances) ** 2 / sum(
        variance**2 / (len(each) - 1) for variance, each in zip(variances, (a, b), strict=True)
    )
    return float(stats.t.ppf(0.5 + _LEVEL / 2, degrees) * np.sqrt(sum(variances)))


def _deviation(values: Array) -> float:
    """Returns the standard deviation, exactly 0 if all values are equal."""
    if np.ptp(values) == 0:
        return 0.0
    return float(np.std(values, ddof=1))
