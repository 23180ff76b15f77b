"""What the paper says of AL2: tables 1 and 2."""

from collections.abc import Iterator

from examples.reproduce.al2.rows import NETWORKS, Row
from examples.reproduce.claims import Claim
from examples.reproduce.comparisons import Greater, of
from examples.reproduce.numbers import in_percent, last, measured

ACCURACY = in_percent(last("val_accuracy"))
AREA = in_percent(measured("area"))
# Tables 1 and 2 with AL2 and without: after 200 epochs, which are as many steps of the optimizer,
# counted by their length, as the 40 of the small scale; and after all 700.
EPOCHS = {"small": 200, "paper": 700}
TABLES = {
    ("bare", 200): ((94.92, 45.30), (72.67, 19.17)),
    ("bare", 700): ((68.46, 25.84), (47.65, 15.19)),
    ("batchnorm", 200): ((94.48, 36.65), (71.23, 19.17)),
    ("batchnorm", 700): ((81.16, 25.55), (54.96, 15.60)),
    ("dropout", 200): ((95.03, 96.47), (78.74, 79.90)),
    ("dropout", 700): ((91.70, 55.39), (71.61, 41.39)),
    ("decay", 200): ((95.47, 50.87), (74.83, 20.74)),
    ("decay", 700): ((86.98, 25.57), (62.63, 15.35)),
}


def accuracies(scale: str) -> dict[str, float]:
    """The test accuracies of table 1, by the names of rows."""
    found = {}
    for network in NETWORKS:
        (with_al2, without), _ = TABLES[network, EPOCHS[scale]]
        found[Row(network).name] = without
        found[Row(network, penalized=True).name] = with_al2
    return found


def _claims() -> Iterator[Claim]:
    for scale, epoch in EPOCHS.items():
        for network in NETWORKS:
            for table, number, unit, what in (
                (1, ACCURACY, "%", "test accuracy"),
                (2, AREA, "% area", "area under the ablation curve"),
            ):
                yield Claim.compared(
                    Row(network, penalized=True),
                    Row(network),
                    number,
                    TABLES[network, epoch][table - 1],
                    what=what,
                    unit=unit,
                    source=f"table {table}, epoch {epoch}",
                    data="mnist",
                    conditions=("75",),
                    scales=(scale,),
                    regimes=(),
                    stated="after",
                    is_main=network == "bare" and table == 1,
                )
    for scale, paper in (("small", (10.93, 0.0010)), ("paper", (119.10, 0.0))):
        yield Claim(
            text="AL2 keeps the features small: their mean square is lower",
            source=f"table 1, Lr, epoch {EPOCHS[scale]}",
            comparison=Greater(
                of(Row("bare"), measured("activation")),
                of(Row("bare", penalized=True), measured("activation")),
                names=("bare", "bare-al2"),
            ),
            regimes=(),
            stated="after",
            is_check=True,
            paper=paper,
            data="mnist",
            conditions=("75",),
            scales=(scale,),
        )


CLAIMS = tuple(_claims())
