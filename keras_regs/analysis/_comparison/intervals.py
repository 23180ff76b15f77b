"""Means of a few trials, how far they can be trusted, and whether two of them differ."""

import numpy as np

from keras_regs._typing import Array

_LEVEL = 0.95


def half_width(values: Array) -> float:
    """Half of the 95 % interval of the mean by Student's t, `t_{n-1} s / sqrt(n)`.

    NaN of fewer than two values.
    """
    if len(values) < 2:
        return float("nan")
    from scipy import stats

    quantile = stats.t.ppf(0.5 + _LEVEL / 2, len(values) - 1)
    return float(quantile * _deviation(values) / np.sqrt(len(values)))


def welch(a: Array, b: Array) -> float:
    """The p-value of Welch's test that two means are equal, with both tails.

    NaN if either has fewer than two values. Where no value differs from its mean, 1 if the means
    are equal and else 0.
    """
    if min(len(a), len(b)) < 2 or not np.isfinite([*a, *b]).all():
        return float("nan")
    deviations = _deviation(a), _deviation(b)
    if deviations == (0, 0):
        return float(a[0] == b[0])
    from scipy import stats

    # From the deviations: the values of which all are one make `ttest_ind` warn.
    return float(
        stats.ttest_ind_from_stats(
            np.mean(a), deviations[0], len(a), np.mean(b), deviations[1], len(b), equal_var=False
        ).pvalue
    )


def half_width_of_difference(a: Array, b: Array) -> float:
    """Half of the 95 % interval of the difference of two means, as Welch's test has it.

    NaN if either has fewer than two values, 0 where no value differs from its mean.
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
    """The standard deviation, exactly 0 where all values are one."""
    if np.ptp(values) == 0:
        return 0.0
    return float(np.std(values, ddof=1))
