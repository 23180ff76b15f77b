"""How many pairs of a model's filters are how alike."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops

from keras_regs import correlation
from keras_regs.arguments import validated_layers
from keras_regs.attachments import layers_with_paths
from keras_regs.filters import filter_axes
from keras_regs.kernels import kernels
from keras_regs.layers.effective import effective_value

# Correlations of -1.00, -0.99, ..., 1.00, each the middle of a bin of 0.01.
BINS = 201


def correlation_histograms(
    model: keras.Model, layers: str | Sequence[str] | None = None
) -> dict[str, Any]:
    """For each kernel of a model, how many pairs of its filters have which correlation.

    The correlation of two filters is that of `keras_regs.analysis.filter_correlation`, and each
    pair is counted once. There are 201 bins of a width of 0.01, in the middle of which are the
    correlations -1.00, -0.99, ..., 1.00. Weights are those that the layer computes with: `Ψ(v)`
    where it reparameterizes them.

    Args:
        model: The model, built.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel with at least two filters.

    Returns:
        For each kernel an array of 201 counts, int64. Its name is the path of its layer, followed
        by the name of the weight if that is not `kernel` (`"lstm/lstm_cell/recurrent_kernel"`).
        Correlations of weights that are infinite or NaN are not counted.

    Raises:
        ValueError: If the model is not built, or has no kernel with two filters; if an entry of
            `layers` fits no layer that has one.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figure 7.

    Example:

    >>> model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, name="dense")])
    >>> model.set_weights([np.array([[1.0, -1.0, 0.0], [0.0, 0.0, 3.0]]), np.zeros(3)])
    >>> counts = kr.analysis.correlation_histograms(model)["dense"]
    >>> [(round(float(bin) / 100 - 1, 2), int(counts[bin])) for bin in np.flatnonzero(counts)]
    [(-0.71, 2), (0.0, 1)]
    """
    return {
        filters.name: histogram(coefficients(filters))
        for filters in all_filters(model, validated_layers(layers))
    }


class Filters(NamedTuple):
    """The filters of a kernel.

    Attributes:
        name: Path of the layer, and the name of the weight if that is not `kernel`.
        variable: The kernel.
        axes: Its axes that count the filters.
        number: How many there are.
    """

    name: str
    variable: Any
    axes: tuple[int, ...]
    number: int


def all_filters(model: keras.Model, layers: Sequence[str] | None) -> list[Filters]:
    """The filters of each kernel that has at least two.

    Raises:
        ValueError: As `correlation_histograms` does.
    """
    by_path = {model.name: model, **dict(layers_with_paths(model))}
    found = []
    for kernel in kernels(model, layers):
        axes = filter_axes(by_path[kernel.layer_path], kernel.variable.name)
        number = math.prod(kernel.variable.shape[axis] for axis in axes)
        name = kernel.name.removesuffix("/kernel")
        if number >= 2:
            found.append(Filters(name, kernel.variable, axes, number))
    if not found:
        raise ValueError(
            "There is no kernel with at least two filters, whose correlation could be taken. "
            f"Received: model '{model.name}', layers={layers!r}"
        )
    return found


def coefficients(filters: Filters) -> Any:
    """The correlation of each pair of filters, once, as a NumPy array of one axis."""
    weights = effective_value(filters.variable)
    unit_filters = correlation.centred_unit_filters(weights, filters.axes)
    matrix = ops.convert_to_numpy(correlation.correlation_matrix(unit_filters))
    return matrix[np.tri(filters.number, k=-1, dtype=bool)]


def histogram(coefficients: Any) -> Any:
    """How many of the correlations are in each of the bins."""
    known = coefficients[np.isfinite(coefficients)]
    bins = np.rint(100 * np.clip(known, -1, 1)).astype(np.int64) + 100
    return np.bincount(bins, minlength=BINS)
