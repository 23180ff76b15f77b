"""The paper's numbers: tables 1 and 2, MNIST with 75 % of the labels wrong."""

from examples.reproduce.al2.rows import Row

# The epoch that the end of training is compared with.
EPOCHS = {"small": 300, "paper": 700}
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


def accuracies(scale: str) -> dict[Row, float]:
    """The test accuracies of table 1."""
    return {
        Row(network, penalized): number
        for (network, epoch), pair in ACCURACIES.items()
        if epoch == EPOCHS[scale]
        for penalized, number in zip((True, False), pair, strict=True)
    }
