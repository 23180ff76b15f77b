"""The paper's numbers: tables 1 and 2, MNIST with 75 % of the labels wrong."""

from examples.reproduce.al2.rows import Row

# The epoch that the end of training is compared with: of the small scale, by the number of steps
# times their learning rate.
EPOCHS = {"small": 200, "paper": 700}
# With AL2 and without.
Pair = tuple[float, float]
ACCURACIES: dict[tuple[str, int], Pair] = {
    ("bare", 200): (94.92, 45.30),
    ("bare", 700): (68.46, 25.84),
    ("batchnorm", 200): (94.48, 36.65),
    ("batchnorm", 700): (81.16, 25.55),
    ("dropout", 200): (95.03, 96.47),
    ("dropout", 700): (91.70, 55.39),
    ("decay", 200): (95.47, 50.87),
    ("decay", 700): (86.98, 25.57),
}
AREAS: dict[tuple[str, int], Pair] = {
    ("bare", 200): (72.67, 19.17),
    ("bare", 700): (47.65, 15.19),
    ("batchnorm", 200): (71.23, 19.17),
    ("batchnorm", 700): (54.96, 15.60),
    ("dropout", 200): (78.74, 79.90),
    ("dropout", 700): (71.61, 41.39),
    ("decay", 200): (74.83, 20.74),
    ("decay", 700): (62.63, 15.35),
}
# The mean square of the features, which the paper multiplies by 100 where AL2 acts.
SQUARES: dict[tuple[str, int], Pair] = {
    ("bare", 200): (0.0010, 10.93),
    ("bare", 700): (0.0, 119.10),
    ("batchnorm", 200): (0.0010, 2.35),
    ("batchnorm", 700): (0.0, 11.51),
    ("dropout", 200): (0.0009, 0.30),
    ("dropout", 700): (0.0, 1.92),
}
CROSS_ENTROPIES: dict[tuple[str, int], Pair] = {
    ("bare", 200): (2.19, 1.78),
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
