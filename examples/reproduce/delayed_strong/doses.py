"""How much regularization a row gets: the sum of learning rates times strengths."""

from examples.reproduce.delayed_strong.rows import (
    BEYOND,
    DECAY,
    DELAY,
    EQUAL_DOSE,
    THRESHOLDED,
    WARM,
    WARM_START,
    Row,
    rows_of,
)
from examples.reproduce.experiment import Amount, Setting
from keras_regs import schedules
from keras_regs.trials import Outcome

# Epochs after which the learning rate is halved again and again, as in the paper.
HALF_LIFE = 30


def learning_rates(amount: Amount) -> list[float]:
    """The learning rate of each epoch."""
    return [amount.learning_rate * 0.5 ** (epoch // HALF_LIFE) for epoch in range(amount.epochs)]


def kept(row: Row, amount: Amount) -> float:
    """The share of the dose that the same strength has from the first epoch to the last.

    The dose is the sum over all steps of learning rate times strength. NaN where it depends on the
    weights, and 0 without regularization.
    """
    if not row.strength:
        return 0.0
    if row.course == THRESHOLDED:
        return float("nan")
    if row.course == EQUAL_DOSE:
        return kept(Row(row.strength, DELAY), amount)
    schedule = {
        WARM: schedules.warm_start(WARM_START),
        DECAY: schedules.linear_decay(amount.epochs),
    }.get(row.course, schedules.delayed(row.delay))
    rates = learning_rates(amount)
    return sum(rate * schedule(epoch, 1.0) for epoch, rate in enumerate(rates)) / sum(rates)


def kept_by(outcome: Outcome) -> float:
    """The same of a trial, in percent."""
    setting = Setting.from_dict(outcome.configuration["settings"]["setting"])
    rows = {row.name: row for row in rows_of(setting.scale, setting.condition)}
    return 100 * kept(rows[outcome.name], setting.amount)


def beyond(scale: str, condition: str, delay: int = 0, course: str = "") -> Row:
    """A row at the strength above the tolerance."""
    return Row(BEYOND[scale][condition], delay, course)
