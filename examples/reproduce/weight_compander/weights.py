"""What is measured of the weights of a residual network."""

from typing import Any

import keras
import numpy as np

import keras_regs as kr
from keras_regs.trials import Outcome

FIRST = "stem_conv"
# Weights of a smaller magnitude are near zero.
NEAR_ZERO = 0.05
# Where learned a and b start.
START_A, START_B = 0.5, 1.0


def convolutions(network: keras.Model) -> list[keras.layers.Layer]:
    """Its convolutions without those of shortcuts, from the first to the last."""
    return [
        layer
        for layer in network.layers
        if isinstance(layer, keras.layers.Conv2D) and "shortcut" not in layer.name
    ]


def first_percentiles(model: keras.Model) -> dict[str, list[float]]:
    """The nine percentiles of the first convolution that figures 3 and 4 draw."""
    (percentiles,) = kr.analysis.weight_percentiles(model, layers=f"*{FIRST}").values()
    return {"percentiles": [float(each) for each in percentiles]}


def of_weights(model: keras.Model) -> dict[str, Any]:
    """What is measured after training of a model whose last layer is the network.

    Returns:
        The largest magnitude of all weights; the share of the first convolution's weights near
        zero; from the 16th to the 84th percentile of each convolution; of companders, the share of
        weights where the slope is at least half of that at zero, and a and b of each convolution
        and of the dense layer where they are learned.
    """
    network = model.layers[-1]
    kernels = {
        layer.name: np.asarray(keras.ops.convert_to_numpy(layer.kernel), float)
        for layer in network.layers
        if hasattr(layer, "kernel")
    }
    path = convolutions(network)
    found: dict[str, Any] = {
        "largest weight": max(float(np.abs(kernel).max()) for kernel in kernels.values()),
        "near zero": float(np.mean(np.abs(kernels[path[0].name]) < NEAR_ZERO)),
        "spreads": [_spread(kernels[layer.name]) for layer in path],
    }
    if isinstance(getattr(path[0], "compander", None), kr.companders.Arctan):
        steep = [
            np.abs(kernel.ravel()) <= network.get_layer(name).compander.a * np.pi / 4
            for name, kernel in kernels.items()
        ]
        found["steep"] = float(np.mean(np.concatenate(steep)))
        if path[0].compander.learnable:
            learned = [*path, network.layers[-1]]
            found["a"] = [layer.compander.a for layer in learned]
            found["b"] = [layer.compander.b for layer in learned]
    return found


def _spread(kernel: np.ndarray) -> float:
    # As far as one standard deviation to both sides, were it a normal distribution.
    high, low = np.quantile(kernel, [0.8413, 0.1587])
    return float(high - low)


# Numbers of a trial.


def largest_of_first(outcome: Outcome) -> float:
    """The largest magnitude of a weight of the first convolution in any epoch."""
    return float(_magnitudes(outcome).max())


def early_of_first(outcome: Outcome) -> float:
    """The same in the first two fifths of the epochs, before the learning rate falls: the mean."""
    magnitudes = _magnitudes(outcome)
    return float(magnitudes[: max(1, 2 * len(magnitudes) // 5)].mean())


def final_of_first(outcome: Outcome) -> float:
    """The same after the last epoch."""
    return float(_magnitudes(outcome)[-1])


def spread_of_first(outcome: Outcome) -> float:
    """From the 16th to the 84th percentile of the first convolution's weights."""
    return float(outcome.measured["spreads"][0])


def spread_of_last(outcome: Outcome) -> float:
    """The same of the last convolution."""
    return float(outcome.measured["spreads"][-1])


def shift_of_a(outcome: Outcome) -> float:
    """How far the learned a of a convolution is at most from its start."""
    return float(np.abs(np.array(outcome.measured["a"][:-1]) - START_A).max())


def mean_shift_of_a(outcome: Outcome) -> float:
    """How far the learned a of the convolutions are from their start: the mean."""
    return float(np.abs(np.array(outcome.measured["a"][:-1]) - START_A).mean())


def shift_of_last_a(outcome: Outcome) -> float:
    """How far the learned a of the dense layer is from its start."""
    return float(abs(outcome.measured["a"][-1] - START_A))


def mean_shift_of_b(outcome: Outcome) -> float:
    """How far the learned b of the convolutions are from their start: the mean."""
    return float(np.abs(np.array(outcome.measured["b"][:-1]) - START_B).mean())


def trend_of_b(outcome: Outcome) -> float:
    """Spearman's correlation of depth and learned b over the convolutions."""
    from scipy import stats

    b = outcome.measured["b"][:-1]
    return float(stats.spearmanr(np.arange(len(b)), b).statistic)


def _magnitudes(outcome: Outcome) -> np.ndarray:
    return np.abs(np.array(outcome.history["percentiles"])).max(axis=1)
