"""How alike random filters are: what a correlation of trained ones is compared with."""

import math


def correlation_by_chance(filters: int, weights: int, centre: str) -> float:
    """The mean of |c| over pairs of filters with independent normal weights.

    Around the mean of its own weights, a filter has any direction of a space with one dimension
    less. Around the mean filter, two of D filters have a correlation of -1/(D - 1) in the mean.

    Args:
        filters: Their number.
        weights: The number of weights of one.
        centre: As `keras_regs.FilterCorrelation` has it.
    """
    if centre == "filter":
        return _magnitude(weights - 1)
    mean = -1 / (filters - 1)
    deviation = (1 - mean**2) * _magnitude(weights) * math.sqrt(math.pi / 2)
    # The mean of the absolute value of a normal number.
    z = mean / deviation
    return deviation * math.sqrt(2 / math.pi) * math.exp(-(z**2) / 2) + mean * math.erf(
        z / math.sqrt(2)
    )


def _magnitude(dimensions: int) -> float:
    """The mean of the absolute cosine of two independent directions."""
    logarithm = math.lgamma(dimensions / 2) - math.lgamma((dimensions + 1) / 2)
    return math.exp(logarithm) / math.sqrt(math.pi)
