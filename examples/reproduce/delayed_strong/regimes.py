"""What must hold for a setting to be able to show what the paper says of strong regularization."""

from examples.reproduce.comparisons import of
from examples.reproduce.delayed_strong.doses import beyond, kept_by
from examples.reproduce.delayed_strong.rows import DELAY, NONE, Row
from examples.reproduce.delayed_strong.scans import learns, learns_by, strengths_as_accurate
from examples.reproduce.numbers import in_percent, last
from examples.reproduce.regimes import Regime


def dose(row: Row) -> Regime:
    """Most of the regularization must be left by a delay or a warm start; the paper keeps 92 %."""
    return Regime(
        f"{'The delay' if row.delay else 'The warm start'} leaves at least 85 % of the dose",
        of(row, kept_by),
        at_least=85,
        unit="%",
    )


def has_begun(scale: str, condition: str) -> Regime:
    """The paper delays until networks learn."""
    return Regime(
        "At least 75 % learn before it ends",
        of(beyond(scale, condition, DELAY), in_percent(learns_by(DELAY))),
        at_least=75,
        unit="%",
    )


def is_beyond(scale: str, condition: str) -> Regime:
    """What is said of strong regularization is about a strength above the tolerance."""
    return Regime(
        "Without delay, at most 25 % of the networks learn at this strength",
        of(beyond(scale, condition), in_percent(learns)),
        at_most=25,
        unit="%",
    )


IS_AS_ACCURATE = Regime(
    "With a delay, at least one strength is as accurate on held-out images as the best without",
    strengths_as_accurate(DELAY),
    at_least=1,
    unit="strengths",
    is_needed=True,
)
OVERFITS = Regime(
    "Without regularization, the training accuracy is at least 99 %",
    of(NONE, in_percent(last("accuracy"))),
    at_least=99,
    unit="%",
)
