"""What must hold for a setting to be able to show what AL2 does."""

from examples.reproduce.al2.quantities import BEST, correlation, fall
from examples.reproduce.al2.rows import NETWORKS, Row
from examples.reproduce.comparisons import of
from examples.reproduce.regimes import Regime

# A network has learned wrong labels by heart where its test accuracy falls by so many points from
# its best, and has not begun to where it falls by so few.
OVERFITTED, NOT_OVERFITTED = 10, 2


def overfits(network: str) -> Regime:
    """Where a network does not overfit, nothing can keep it from that."""
    return Regime(
        f"With {NETWORKS[network]}, the test accuracy ends at least {OVERFITTED} points below its "
        "best",
        of(Row(network), fall),
        at_least=OVERFITTED,
        unit="points",
    )


DOES_NOT_OVERFIT = Regime(
    f"With dropout, the network does not learn the wrong labels yet: its test accuracy ends at "
    f"most {NOT_OVERFITTED} points below its best",
    of(Row("dropout"), fall),
    at_most=NOT_OVERFITTED,
    unit="points",
)
LEARNS = Regime(
    "With no regularization, the network learns what the digits have in common: its best test "
    "accuracy is at least 70 %",
    of(Row("bare"), BEST),
    at_least=70,
    unit="%",
)
HAS_CHANGED = Regime(
    "With dropout, training changes the features: their mean canonical correlation with those "
    "before it is at most 0.9",
    of(Row("dropout"), correlation),
    at_most=0.9,
)
