"""Numbers with their intervals, with as many digits as the interval allows."""

from collections.abc import Collection

import numpy as np

from keras_regs.analysis._comparison.intervals import half_width

# Smaller numbers are written with a power of ten.
_DECIMALS = 6


def interval(values: Collection[float]) -> str:
    """The mean of values and half of its 95 % interval."""
    found = list(values)
    return rounded(float(np.mean(found)), half_width(np.array(found))) if found else ""


def rounded(mean: float, half: float) -> str:
    """A mean and half of its interval. NaN for no interval."""
    if np.isnan(mean):
        return "-"
    if np.isnan(half):
        return f"{mean:.4g}"
    if half == 0:
        return f"{mean:.4g} ± 0" if mean else "0"
    half = float(f"{half:.1e}")  # its two digits
    decimals = max(0, 1 - int(np.floor(np.log10(half))))
    if decimals > _DECIMALS:
        return f"{_significant(mean, half)} ± {half:.1e}"
    return f"{round(mean, decimals) + 0.0:.{decimals}f} ± {half:.{decimals}f}"  # never -0


def geometric(values: Collection[float]) -> str:
    """The geometric mean of values, which may be decades apart."""
    return f"{np.exp(np.mean(np.log(list(values)))):.2g}" if len(values) else ""


def _significant(mean: float, half: float) -> str:
    """A mean whose interval is tiny, up to the second digit of that or its sixth digit."""
    if mean == 0:
        return "0"
    larger = int(np.floor(np.log10(abs(mean))) - np.floor(np.log10(half)))
    digits = min(max(larger, 0) + 2, _DECIMALS)
    return f"{mean:.{digits}g}" if abs(mean) >= half * 100 else f"{mean:.{digits - 1}e}"
