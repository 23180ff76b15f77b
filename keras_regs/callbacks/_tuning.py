"""The rule by which strengths tune themselves, and its state."""

from dataclasses import dataclass
from typing import Any, NamedTuple, Self

import numpy as np

from keras_regs._inspect.alignment_probe import Alignment
from keras_regs._typing import Array

# A gradient that is smaller relative to that of the loss is taken for rounding, as where a function
# saturates. It tells nothing about the unit of a penalty.
_LEAST = 1e-12


class Tuned(NamedTuple):
    """The state of each strength.

    Attributes:
        first: The first strengths, NaN where there is none yet.
        log_factor: Natural logarithms of the strengths divided by the first ones.
        trend: Moving averages of the cosines.
    """

    first: Array
    log_factor: Array
    trend: Array

    @classmethod
    def unknown(cls, count: int) -> Self:
        return cls(np.full(count, np.nan), np.zeros(count), np.zeros(count))

    @property
    def strengths(self) -> Array:
        return np.where(np.isnan(self.first), 0.0, self.first * np.exp(self.log_factor))

    def to_lists(self) -> dict[str, list[Any]]:
        first = [None if np.isnan(each) else float(each) for each in self.first]
        return {
            "first": first,
            "log_factor": self.log_factor.tolist(),
            "trend": self.trend.tolist(),
        }

    @classmethod
    def from_lists(cls, lists: dict[str, list[Any]], count: int) -> Self:
        arrays = [np.array(lists[name], "float64") for name in ("first", "log_factor", "trend")]
        if any(each.shape != (count,) for each in arrays):
            raise ValueError(f"there must be {count} numbers of each kind")
        return cls(*arrays)


@dataclass(frozen=True)
class TuningRule:
    """How strengths follow the alignments.

    Attributes:
        start: The first strength, as the norm of the penalty's gradient relative to that of the
            loss.
        rate: Change of the logarithm of a strength in a measurement, if the moving average is 1.
        momentum: Share of the moving average that is left after a measurement.
        bounds: Lowest and highest factor between a strength and the first one.
    """

    start: float
    rate: float
    momentum: float
    bounds: tuple[float, float]

    def __call__(self, tuned: Tuned, found: Alignment) -> Tuned:
        """The state after a measurement."""
        is_usable = (found.penalty > 0) & (found.loss > 0) & np.isfinite(found.cosine)
        is_known = found.penalty > _LEAST * found.loss
        is_first = is_usable & is_known & np.isnan(tuned.first)
        is_next = is_usable & ~np.isnan(tuned.first)
        ratio = np.divide(found.loss, found.penalty, where=is_first, out=np.ones_like(found.loss))
        average = self.momentum * tuned.trend + (1 - self.momentum) * found.cosine
        trend = np.where(is_next, average, tuned.trend)
        moved = np.clip(tuned.log_factor + self.rate * trend, *np.log(self.bounds))
        return Tuned(
            np.where(is_first, self.start * ratio, tuned.first),
            np.where(is_next, moved, tuned.log_factor),
            trend,
        )
