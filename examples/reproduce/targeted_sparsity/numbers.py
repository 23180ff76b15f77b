"""The numbers of a trial that claims and tables of targeted sparsity are made of."""

import numpy as np

from examples import sparsity_networks
from examples.compiling import CROSS_ENTROPY
from examples.reproduce.numbers import Number, greatest, in_percent, measured
from examples.reproduce.targeted_sparsity.measures import BINS_TOGETHER, CORRELATION, HISTOGRAMS
from keras_regs.trials import Outcome

TEST_LOSS = f"val_{CROSS_ENTROPY}"
BEST_ACCURACY = in_percent(greatest("val_accuracy"))
# Of the Gaussian kernel that the paper's figure 3 is smoothed with, in epochs.
SMOOTHING = 2.0


def smoothed_loss(outcome: Outcome) -> np.ndarray:
    """The test loss after each epoch, without penalties, smoothed as in the paper's figure 3."""
    values = np.asarray(outcome.history.get(TEST_LOSS, [np.nan]), float)
    epochs = np.arange(len(values))
    weights = np.exp(-(((epochs[:, None] - epochs) / SMOOTHING) ** 2) / 2)
    return (weights @ values) / weights.sum(axis=1)


def rise(outcome: Outcome) -> float:
    """How far the smoothed test loss ends above its minimum, in nats."""
    loss = smoothed_loss(outcome)
    return float(loss[-1] - loss.min())


def least_loss(outcome: Outcome) -> float:
    """The minimum of the smoothed test loss, in nats."""
    return float(smoothed_loss(outcome).min())


def lost_entropy(layer: str) -> Number:
    """The share of a layer's entropy that is lost from its highest on."""

    def lost(outcome: Outcome) -> float:
        entropy = np.asarray(outcome.history.get(f"entropy/{layer}", [np.nan]), float)
        return float(1 - entropy[-1] / entropy.max())

    return lost


def entropy_lost_since_the_minimum(layer: str) -> Number:
    """The entropy that a layer loses from the minimum of the smoothed test loss on, in nats."""

    def lost(outcome: Outcome) -> float:
        entropy = np.asarray(outcome.history.get(f"entropy/{layer}", [np.nan]), float)
        return float(entropy[np.argmin(smoothed_loss(outcome))] - entropy[-1])

    return lost


def relative_correlation(layer: str, centre: str) -> Number:
    """The mean absolute correlation of filters, relative to random filters of their size."""
    name = CORRELATION[centre]
    found, chance = measured(f"{name}/{layer}"), measured(f"{name}-by-chance/{layer}")
    return lambda outcome: found(outcome) / chance(outcome)


def relative_correlation_of_others(centre: str) -> Number:
    """The geometric mean of that over all layers but the first."""
    numbers = [relative_correlation(each, centre) for each in sparsity_networks.LAYERS[1:]]
    return lambda outcome: float(np.exp(np.mean([np.log(each(outcome)) for each in numbers])))


def mean_correlation(centre: str) -> Number:
    """The mean correlation of conv1's filters after the last epoch, with its sign."""

    def mean(outcome: Outcome) -> float:
        log = outcome.history.get(HISTOGRAMS[centre])
        if log is None:
            return float("nan")
        counts = np.asarray(log[-1], float)
        middles = (np.arange(len(counts)) - len(counts) // 2) * BINS_TOGETHER / 100
        return float(counts @ middles / counts.sum())

    return mean
