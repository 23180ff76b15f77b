"""A number for each epoch, or None where it is not finite."""

from collections.abc import Sequence
from typing import Any

import numpy as np


def finite(epochs: Sequence[int], values: Sequence[float | None]) -> tuple[Any, Any]:
    """The epochs that have a value, and the values."""
    numbers = np.array([np.nan if value is None else value for value in values], np.float64)
    known = np.isfinite(numbers)
    return np.asarray(epochs, np.int64)[known], numbers[known]


def lost_since(epochs: Sequence[int], values: Sequence[float | None]) -> int | None:
    """The epoch from which on none has a value, or None if the last one has, or none ever had."""
    known, _ = finite(epochs, values)
    later = [epoch for epoch in epochs if len(known) and epoch > known[-1]]
    return later[0] if later else None
