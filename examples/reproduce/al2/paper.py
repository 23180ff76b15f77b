"""The paper's numbers: tables 1 and 2, MNIST with 75 % of the labels wrong."""

from typing import NamedTuple

from examples.reproduce.al2.rows import Row

# The last epoch.
EPOCHS = 700


class Compared(NamedTuple):
    """An epoch of the paper's tables, and the trainings whose end is compared with it.

    Attributes:
        epoch: The epoch.
        scale: The scale of the trainings.
        epochs: How many epochs they have. None for any number.
    """

    epoch: int
    scale: str
    epochs: range | None = None


# Between the two, the one that is nearer.
COMPARED = (
    Compared(300, "small"),
    Compared(300, "paper", range(500)),
    Compared(EPOCHS, "paper", range(500, 100_000)),
)


def compared_with(scale: str, epochs: int) -> int:
    """The epoch of the tables that the end of a training is compared with."""
    return next(
        each.epoch
        for each in COMPARED
        if each.scale == scale and (each.epochs is None or epochs in each.epochs)
    )


# With AL2 and without.
Pair = tuple[float, float]
ACCURACIES: dict[tuple[str, int], Pair] = {
    ("bare", 300): (93.07, 25.25),
    ("bare", 700): (68.46, 25.84),
    ("batchnorm", 300): (90.20, 26.72),
    ("batchnorm", 700): (81.16, 25.55),
    ("dropout", 300): (95.03, 95.93),
    ("dropout", 700): (91.70, 55.39),
    ("decay", 300): (95.17, 27.98),
    ("decay", 700): (86.98, 25.57),
}
AREAS: dict[tuple[str, int], Pair] = {
    ("bare", 300): (69.44, 15.52),
    ("bare", 700): (47.65, 15.19),
    ("batchnorm", 300): (63.48, 15.80),
    ("batchnorm", 700): (54.96, 15.60),
    ("dropout", 300): (78.80, 76.23),
    ("dropout", 700): (71.61, 41.39),
    ("decay", 300): (74.39, 15.94),
    ("decay", 700): (62.63, 15.35),
}
# The mean square of the features, which the paper multiplies by 100 where AL2 acts.
SQUARES: dict[tuple[str, int], Pair] = {
    ("bare", 300): (0.0006, 26.12),
    ("bare", 700): (0.0, 119.10),
    ("batchnorm", 300): (0.0006, 6.46),
    ("batchnorm", 700): (0.0, 11.51),
    ("dropout", 300): (0.0004, 0.41),
    ("dropout", 700): (0.0, 1.92),
}
CROSS_ENTROPIES: dict[tuple[str, int], Pair] = {
    ("bare", 300): (2.15, 0.89),
    ("bare", 700): (2.08, 0.00),
}
# The best accuracy without regularization and with AL2 among the epochs of table 1.
BEST = (84.20, 95.25)


def accuracies(epoch: int) -> dict[Row, float]:
    """The test accuracies of table 1 at an epoch."""
    return {
        Row(network, penalized): number
        for (network, at), pair in ACCURACIES.items()
        if at == epoch
        for penalized, number in zip((True, False), pair, strict=True)
    }
