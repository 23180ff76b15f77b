"""What the paper says of the weight compander: tables II, VI and VII, figures 3 and 4."""

from collections.abc import Iterator

import numpy as np

from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.numbers import in_percent, last
from examples.reproduce.weight_compander.rows import ARCTAN, PLAIN, Row
from keras_regs.trials import Outcome

ACCURACY = in_percent(last("val_accuracy"))
# Tables II, VI ("learned") and VII.
TABLES = {
    "resnet18": {"plain": 94.04, "power": 92.94, "weightnorm": 94.26, "arctan": 94.44,
                 "learned": 94.16, "arsinh": 94.34, "erf": 94.36},
    "resnet34": {"plain": 93.69, "power": 93.29, "weightnorm": 94.17, "arctan": 94.43,
                 "learned": 94.46, "arsinh": 94.68, "erf": 94.52},
    "resnet50": {"plain": 93.31, "power": 93.47, "weightnorm": 93.89, "arctan": 94.06,
                 "learned": 94.80, "arsinh": 93.82, "erf": 93.87},
}  # fmt: skip


def _claims() -> Iterator[Claim]:
    for size, table in TABLES.items():
        # What the paper says of its smallest network is looked at in a smaller one, too.
        sizes = (size, "resnet20") if size == "resnet18" else (size,)
        pairs = [(name, "plain") for name in table if name != "plain"]
        for a, b in [*pairs, ("arctan", "weightnorm")]:
            yield Claim.compared(
                Row(a),
                Row(b),
                ACCURACY,
                (table[a], table[b]),
                what="test accuracy",
                unit="%",
                source=f"tables II, VI, VII, CIFAR-10, {size}",
                data="cifar10",
                condition="sgd",
                sizes=sizes,
                regimes=(),
                stated="after",
                is_main=(a, b) == ("arctan", "plain"),
            )
    yield Claim(
        text="The compander keeps the weights of the first convolution small in all epochs",
        source="section IV-D, figure 3",
        comparison=Greater(
            of(PLAIN, largest_of_first), of(ARCTAN, largest_of_first), unit="largest magnitude"
        ),
        regimes=(),
        stated="after",
    )
    yield Claim(
        text="The compander spreads the weights of the first convolution: from the 16th to the "
        "84th percentile there is more",
        source="section IV-D, figure 4",
        comparison=Greater(of(ARCTAN, spread_of_first), of(PLAIN, spread_of_first)),
        regimes=(),
        stated="after",
    )


def largest_of_first(outcome: Outcome) -> float:
    """The largest magnitude of a weight of the first convolution in any epoch."""
    percentiles = np.array(outcome.history["percentiles"])
    return float(np.abs(percentiles).max())


def spread_of_first(outcome: Outcome) -> float:
    """The distance from the 16th to the 84th percentile after the last epoch."""
    percentiles = outcome.history["percentiles"][-1]
    return percentiles[2] - percentiles[6]


CLAIMS = tuple(_claims())
