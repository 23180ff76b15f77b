"""The numbers of trials that claims about AL2 are made of."""

from collections.abc import Callable, Sequence

import numpy as np

from examples.compiling import CROSS_ENTROPY
from examples.reproduce.comparisons import Values, of
from examples.reproduce.numbers import Number, greatest, in_percent, last, measured
from examples.reproduce.rows import Outcomes, Row
from keras_regs.trials import Outcome

ACCURACY = in_percent(last("val_accuracy"))
BEST = in_percent(greatest("val_accuracy"))
AREA = in_percent(measured("area"))
SQUARE = measured("activation")
LOSS = last(CROSS_ENTROPY)


def fall(outcome: Outcome) -> float:
    """By how many points the test accuracy ends below its best."""
    return BEST(outcome) - ACCURACY(outcome)


def correlation(outcome: Outcome) -> float:
    """The mean canonical correlation of the features before and after training."""
    return float(np.mean(outcome.measured.get("cca", np.nan)))


def across(rows: Sequence[Row], number: Number, combine: Callable[..., float]) -> Values:
    """What is made of a number of several rows, for each seed that all of them have."""

    def values(outcomes: Outcomes) -> dict[int, float]:
        each = [of(row, number)(outcomes) for row in rows]
        seeds = sorted(set.intersection(*map(set, each)))
        return {seed: float(combine(*(numbers[seed] for numbers in each))) for seed in seeds}

    return values
