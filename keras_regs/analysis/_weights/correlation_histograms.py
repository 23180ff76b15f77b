"""Histograms of pairwise filter correlations, kernel by kernel."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops

from keras_regs._checks.arguments import validated_choice
from keras_regs._inspect.effective_kernel import effective_kernel
from keras_regs._inspect.kernels import Kernel, kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.filter_correlation import CENTRES, centred_unit_filters
from keras_regs._math.filters import filter_axes
from keras_regs._math.numerics import matmul, on_host
from keras_regs._results.base import NamedResult
from keras_regs._results.figures import COLOURS, finish, new_figure
from keras_regs._typing import Array, Tensor
from keras_regs_tensorboard.record_format import CORRELATION_BINS

# For a large layer, the matrix of all pairs would not fit into memory.
_PAIRS_AT_ONCE = 2**22
# The centre of each bin.
_CORRELATIONS = np.arange(-100, 101) / 100


@dataclass(frozen=True, eq=False)
class FilterCorrelations(NamedResult[Array]):
    """Histograms of pairwise filter correlations, as `correlation_histograms` returns them.

    The result is a mapping: `found["conv1"]` is the array of counts of one kernel. `print` shows a
    table with a row for each kernel. `to_csv()` has a row for each kernel and bin.

    Attributes:
        counts: Maps each kernel to an int64 array of 201 counts. The bins are centred at the
            correlations -1.00, -0.99, ..., 1.00.
        filters: Maps each kernel to its number of filters $n$. They form $n (n - 1) / 2$ pairs.
        mean_absolute: Maps each kernel to the mean of the absolute correlations. It is NaN if one
            of them is NaN.
    """

    counts: Mapping[str, Array]
    filters: Mapping[str, int]
    mean_absolute: Mapping[str, float]

    def plot(self) -> Any:
        """Draws the histogram of each kernel, one below the other, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        size = (6.4, 0.8 + 1.2 * len(self))
        figure, grid = new_figure(
            "FilterCorrelations.plot", len(self), size=size, sharex=True, squeeze=False
        )
        edges = np.append(_CORRELATIONS - 0.005, 1.005)
        for axes, (name, counts) in zip(grid[:, 0], self.items(), strict=True):
            axes.stairs(counts, edges, fill=True, color=COLOURS[0])
            mean = f"{name}: mean magnitude {self.mean_absolute[name]:.3f}"
            finish(axes, mean, y="pairs")
            axes.set_xlim(-1.01, 1.01)
            axes.set_ylim(bottom=0)
        grid[-1, 0].set_xlabel("correlation of two filters")
        return figure

    def _by_name(self) -> Mapping[str, Array]:
        return self.counts

    def _rows(self) -> list[list[str]]:
        return [
            ["kernel", "filters", "pairs", "mean magnitude of correlation"],
            *(
                [name, f"{n:,}", f"{n * (n - 1) // 2:,}", f"{self.mean_absolute[name]:.4f}"]
                for name, n in self.filters.items()
            ),
        ]

    def _records(self) -> list[dict[str, Any]]:
        return [
            {"kernel": name, "correlation": correlation, "pairs": pairs}
            for name, counts in self.items()
            for correlation, pairs in zip(_CORRELATIONS, counts, strict=True)
        ]


def correlation_histograms(
    model: keras.Model,
    *,
    layers: str | Sequence[str] | None = None,
    centre: str = "filter",
) -> FilterCorrelations:
    r"""Counts the pairs of filters by their correlation, for each kernel of a model.

    `keras_regs.analysis.filter_correlation` has the formula of the correlation. Each pair is
    counted once. There are 201 bins with a width of 0.01, centred at -1.00, -0.99, ..., 1.00. If a
    layer reparameterizes its kernel, the filters are those of $\Psi(v)$, which it computes with.

    Args:
        model: A built model.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel with at least two filters.
        centre: What to subtract from each filter. `"filter"` subtracts the mean of its own weights,
            and `"mean_filter"` the mean of all filters, as in `filter_correlation`. Defaults to
            `"filter"`.

    Returns:
        A `FilterCorrelations`. It prints as a table, and maps each kernel to an int64 array of 201
        counts. The name of a kernel is the path of its layer, followed by the name of the weight if
        that is not `kernel` (`"lstm/lstm_cell/recurrent_kernel"`). Pairs whose correlation is not
        finite are not counted.

    Raises:
        ValueError: If the model is not built, or has no kernel with two filters; if an entry of
            `layers` matches no layer that has a kernel; if `centre` is not one of the two options.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figure 7.

    Example:

    >>> model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, name="dense")])
    >>> model.set_weights([np.array([[1.0, -1.0, 0.0], [0.0, 0.0, 3.0]]), np.zeros(3)])
    >>> found = kr.analysis.correlation_histograms(model)
    >>> print(found)
    | kernel | filters | pairs | mean magnitude of correlation |
    | ------ | ------: | ----: | ----------------------------: |
    | dense  |       3 |     3 |                        1.0000 |
    >>> counts = found["dense"]
    >>> [(round(float(bin) / 100 - 1, 2), int(counts[bin])) for bin in np.flatnonzero(counts)]
    [(-1.0, 2), (1.0, 1)]
    """
    validated_choice(centre, CENTRES, "centre")
    counted = list(count_pairs(model, validated_layers(layers), centre))
    return FilterCorrelations(
        {each.name: each.counts for each in counted},
        {each.name: each.filters for each in counted},
        {each.name: each.mean_absolute for each in counted},
    )


class Counted(NamedTuple):
    """Pairs of the filters of a kernel.

    Attributes:
        name: Path of the layer, followed by the name of the weight if that is not `kernel`.
        filters: Number of filters.
        counts: Number of pairs in each bin.
        mean_absolute: Mean absolute correlation of the pairs. NaN if one of them is NaN.
    """

    name: str
    filters: int
    counts: Array
    mean_absolute: float


def count_pairs(model: keras.Model, layers: Sequence[str] | None, centre: str) -> Iterator[Counted]:
    """Yields the counted pairs of each kernel that has at least two filters.

    Raises:
        ValueError: As in `correlation_histograms`.
    """
    for kernel, axes, number in kernels_with_pairs(model, layers):
        name = kernel.name.removesuffix("/kernel")
        weights = effective_kernel(kernel.variable, kernel.layer)
        yield Counted(name, number, *_count(centred_unit_filters(weights, axes, centre)))


def kernels_with_pairs(
    model: keras.Model, layers: Sequence[str] | None
) -> list[tuple[Kernel, tuple[int, ...], int]]:
    """Returns each kernel with at least two filters, the axes of its filters, and their number."""
    found = []
    for kernel in kernels(model, layers):
        shape = kernel.variable.shape
        if len(shape) >= 2:
            axes = filter_axes(kernel.layer, kernel.variable.name)
            number = math.prod(shape[axis] for axis in axes)
            if number >= 2:
                found.append((kernel, axes, number))
    if not found:
        raise ValueError(
            "A correlation requires a kernel with at least two filters, and there is none. "
            f"Received: model '{model.name}', layers={layers!r}"
        )
    return found


def _count(unit_filters: Tensor) -> tuple[Array, float]:
    """Returns the number of pairs in each bin, and the mean absolute correlation."""
    filters = unit_filters.shape[0]
    counts, total = np.zeros(CORRELATION_BINS, np.int64), 0.0
    rows = max(1, _PAIRS_AT_ONCE // filters)
    for start in range(0, filters, rows):
        stop = min(start + rows, filters)
        block = matmul(unit_filters[start:stop], ops.transpose(unit_filters[:stop]))
        below = np.tri(stop - start, stop, k=start - 1, dtype=bool)  # each pair once
        pairs = on_host(block)[below]
        total += float(np.sum(np.abs(pairs), dtype=np.float64))
        known = pairs[np.isfinite(pairs)]
        bins = np.rint(100 * np.clip(known, -1, 1)).astype(np.int64) + 100
        counts += np.bincount(bins, minlength=CORRELATION_BINS)
    return counts, total / (filters * (filters - 1) // 2)
