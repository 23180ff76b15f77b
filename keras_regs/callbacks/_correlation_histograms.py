"""The callback that looks at the correlation of filters after each epoch."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from keras_regs._checks.arguments import validated_choice
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.filter_correlation import CENTRES
from keras_regs.analysis._weights.correlation_histograms import (
    Counted,
    count_pairs,
    kernels_with_pairs,
)
from keras_regs.callbacks._board import Board
from keras_regs_tensorboard.record_format import (
    CORRELATION_BINS,
    CorrelationsHeader,
    LayerCorrelation,
)
from keras_regs_tensorboard.records import new_session

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter

# How many bins make one bucket of TensorBoard's own histograms, which need no more than these.
_BINS_A_BUCKET = 3


class CorrelationHistograms(Board):
    """Shows in TensorBoard how alike the filters of each layer are, from epoch to epoch.

    Before training (epoch -1) and after each epoch it counts the pairs of filters by their
    correlation, in 201 bins of a width of 0.01, as `keras_regs.analysis.correlation_histograms`
    does. The tab "Sparsity" draws the counts of each layer against the epoch; without that tab, the
    dashboards "Histograms" and "Distributions" show them under `correlation/<layer>`, and "Scalars"
    the mean of |c| under `mean_absolute_correlation/<layer>`. They are written into the folder
    `correlations` of `log_dir`.

    Each training that begins with epoch 0 has its own folder: the first one `log_dir`, the next
    ones `training-2`, `training-3` and so on in it. Training that is resumed continues in the
    folder of the last one of its model, or the last one in `log_dir`.

    If nothing can be written, as when the disk is full or the folder read-only, there is one
    warning, and training goes on.

    Args:
        log_dir: Folder of the logs, made if it is missing: that of `SparsityHeatmaps`, to see both
            in one place.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. Defaults
            to all layers that have a kernel with at least two filters.
        centre: What is subtracted from a filter: `"filter"`, the mean of its own weights, or
            `"mean_filter"`, the mean over the filters. Defaults to `"filter"`.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at epochs -1, 9, 19 and so on. Defaults to 1.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again; with this number, it continues after the
            first. Defaults to 0.

    Attributes:
        run_dir: Folder that the latest training was written into: `log_dir`, or `training-2`,
            `training-3` and so on in it. None if it could not be made.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model has
            no kernel with two filters, or an entry of `layers` fits no layer that has one.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, figure 7.

    Example:

    >>> import tempfile
    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, name="dense")])
    >>> model.compile("sgd", "mse")
    >>> history = model.fit(np.ones((8, 4)), np.zeros((8, 2)), epochs=2, verbose=0,
    ...                     callbacks=[kr.CorrelationHistograms(tempfile.mkdtemp())])
    """

    folder = CorrelationsHeader.folder

    def __init__(
        self,
        log_dir: str | os.PathLike[str],
        *,
        layers: str | Sequence[str] | None = None,
        centre: str = "filter",
        every: int = 1,
        epoch_offset: int = 0,
    ) -> None:
        super().__init__(log_dir, every, epoch_offset)
        self.layers = validated_layers(layers)
        self.centre = validated_choice(centre, CENTRES, "centre")

    def prepare(self) -> None:
        kernels_with_pairs(self.model, self.layers)
        self._session = new_session()

    def look(self, step: int, logs: dict[str, Any]) -> list[Counted]:
        return list(count_pairs(self.model, self.layers, self.centre))

    def write(self, writer: "EventWriter", step: int, seen: list[Counted]) -> None:
        header = CorrelationsHeader(
            session=self._session,
            epoch=step,
            centre=self.centre,
            layers=tuple(
                LayerCorrelation(
                    name=counted.name,
                    filters=counted.filters,
                    pairs=counted.filters * (counted.filters - 1) // 2,
                    mean_absolute=counted.mean_absolute,
                )
                for counted in seen
            ),
        )
        writer.record(header, np.stack([counted.counts for counted in seen]))
        writer.histograms(step, {f"correlation/{c.name}": _buckets(c.counts) for c in seen})
        writer.scalars(step, {f"mean_absolute_correlation/{c.name}": c.mean_absolute for c in seen})


def _buckets(counts: Any) -> Any:
    """The counts as buckets of TensorBoard's own histograms: left edge, right edge, count."""
    left = (np.arange(0, CORRELATION_BINS, _BINS_A_BUCKET) - 100.5) / 100
    together = counts.reshape(-1, _BINS_A_BUCKET).sum(axis=1)
    return np.stack([left, left + _BINS_A_BUCKET / 100, together], axis=1)
