"""The numbers of a trial that tables and claims are made of.

They are NaN where a trial has no such number.
"""

from collections.abc import Callable

import numpy as np

from keras_regs.trials import Outcome

Number = Callable[[Outcome], float]


def last(log: str) -> Number:
    """What a log says after the last epoch."""
    return lambda outcome: outcome.history.get(log, [np.nan])[-1]


def in_percent(number: Number) -> Number:
    """A hundred times a share."""
    return lambda outcome: 100 * number(outcome)


def greatest(log: str) -> Number:
    """The greatest value of a log."""
    return lambda outcome: max(outcome.history.get(log, [np.nan]))


def least(log: str) -> Number:
    """The smallest value of a log that is known."""

    def of(outcome: Outcome) -> float:
        values = np.asarray(outcome.history.get(log, []), float)
        known = values[np.isfinite(values)]
        return float(known.min()) if len(known) else float("nan")

    return of


def epoch_of_minimum(log: str) -> Number:
    """The epoch after which a log is smallest, counted from 1."""

    def epoch(outcome: Outcome) -> float:
        values = np.asarray(outcome.history.get(log, []), float)
        return float("nan") if not np.isfinite(values).any() else float(np.nanargmin(values) + 1)

    return epoch


def measured(name: str) -> Number:
    """What was measured after training."""
    return lambda outcome: outcome.measured.get(name, np.nan)


def evaluated(data: str, metric: str) -> Number:
    """A metric of data after training."""
    return lambda outcome: outcome.metrics.get(data, {}).get(metric, np.nan)
