"""What is measured of the networks: how alike filters are, and entropies without the bias."""

import math

import keras
import numpy as np

import keras_regs as kr
from examples.reproduce.targeted_sparsity.chance import correlation_by_chance

# Of the bins of correlations: what a figure can show.
BINS_TOGETHER = 3
# For each centring of the filters, the log of conv1's histogram and what is measured of each layer.
HISTOGRAMS = {"mean_filter": "correlations", "filter": "correlations-filter"}
CORRELATION = {"mean_filter": "correlation", "filter": "correlation-filter"}


def is_hidden(layer: keras.Layer) -> bool:
    """Whether it is a convolution or a dense layer, but not the last."""
    kinds = keras.layers.Conv2D | keras.layers.Dense
    return isinstance(layer, kinds) and layer.name not in ("fc2", "logits")


def correlations_of_first(model: keras.Model) -> dict[str, list[int]]:
    """How many pairs of filters of the first convolution are how alike, with each centring."""
    first = next(layer.name for layer in model.layers if is_hidden(layer))
    found = {}
    for centre, log in HISTOGRAMS.items():
        (counts,) = kr.analysis.correlation_histograms(model, layers=first, centre=centre).values()
        found[log] = counts.reshape(-1, BINS_TOGETHER).sum(axis=1).tolist()
    return found


def correlations(model: keras.Model) -> dict[str, float]:
    """The mean absolute correlation of the filters of each hidden layer, with each centring.

    And that of random filters of the same size.
    """
    found = {}
    for centre, name in CORRELATION.items():
        for layer in model.layers:
            if is_hidden(layer):
                *rest, filters = layer.kernel.shape
                found[f"{name}/{layer.name}"] = mean_correlation(layer.kernel, centre)
                found[f"{name}-by-chance/{layer.name}"] = correlation_by_chance(
                    filters, math.prod(rest), centre
                )
    return found


def mean_correlation(kernel: object, centre: str) -> float:
    """The mean absolute correlation of a kernel's filters."""
    matrix = keras.ops.convert_to_numpy(kr.analysis.filter_correlation(kernel, centre=centre))
    return float(np.abs(matrix[np.tril_indices(len(matrix), -1)]).mean())


def entropies(model: keras.Model, x: np.ndarray) -> dict[str, float]:
    """The mean entropy of the responses of each hidden layer, with their bias and without it."""
    layers = [layer for layer in model.layers if is_hidden(layer)]
    responses = keras.Model(model.inputs[0], [layer.output for layer in layers])
    found: dict[str, list[float]] = {}
    for start in range(0, len(x), 100):
        for layer, response in zip(
            layers, responses(x[start : start + 100], training=False), strict=True
        ):
            for name, each in (
                ("entropy", response),
                ("entropy-without-bias", response - layer.bias),
            ):
                entropy = keras.ops.convert_to_numpy(kr.analysis.rfav_entropy(each))
                found.setdefault(f"{name}/{layer.name}", []).append(float(entropy.mean()))
    return {name: float(np.mean(values)) for name, values in found.items()}
