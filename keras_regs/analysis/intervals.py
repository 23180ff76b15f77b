"""Means of a few trials, how far they can be trusted, and whether two of them differ."""

from typing import Any

import numpy as np

_LEVEL = 0.95


def half_width(values: Any) -> float:
    """Half of the 95 % interval of the mean by Student's t, `t_{n-1} s / sqrt(n)`.

    NaN of fewer than two values.
    """
    if len(values) < 2:
        return float("nan")
    from scipy import stats

    quantile = stats.t.ppf(0.5 + _LEVEL / 2, len(values) - 1)
    return float(quantile * _deviation(values) / np.sqrt(len(values)))


def welch(a: Any, b: Any) -> float:
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


def _deviation(values: Any) -> float:
    """The standard deviation, exactly 0 where all values are one."""
    if np.ptp(values) == 0:
        return 0.0
    return float(np.std(values, ddof=1))
