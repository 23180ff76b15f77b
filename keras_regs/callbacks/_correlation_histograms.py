"""Callback that measures the correlation of filters after each epoch."""

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

# Number of bins per bucket of TensorBoard's own histograms, which can be coarser.
_BINS_A_BUCKET = 3


class CorrelationHistograms(Board):
    r"""Shows in TensorBoard how the filters of each layer are correlated, from epoch to epoch.

    Before training (epoch -1) and after each epoch, the callback counts pairs of filters by their
    correlation, in 201 bins with a width of 0.01, as `keras_regs.analysis.correlation_histograms`
    does. It writes the counts into the folder `correlations` of `log_dir`.

    The tab "Sparsity" draws the counts of each layer against the epoch. TensorBoard's own
    dashboards "Histograms" and "Distributions" show them, too, under `correlation/<layer>`.
    "Scalars" shows the mean of the absolute correlations under
    `mean_absolute_correlation/<layer>`.

    Each training that starts at epoch 0 gets its own folder: `log_dir` for the first one, and its
    subfolders `training-2`, `training-3` and so on for the next ones. A resumed training continues
    in the folder of the model's last training. If that is unknown, it continues in the newest one.

    If nothing can be written, for example because the disk is full or the folder is read-only,
    there is a single warning, and training continues.

    Args:
        log_dir: Folder for the logs, created if missing. Pass the folder of `SparsityHeatmaps` to
            see both together.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. Defaults to
            all layers that have a kernel with at least two filters.
        centre: What to subtract from each filter. `"filter"` subtracts the mean of its own weights,
            and `"mean_filter"` the mean of all filters. Defaults to `"filter"`.
        every: Number of epochs between measurements, counted from before training: 10 means epochs
            -1, 9, 19 and so on. Defaults to 1.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again. With this number, it continues after the
            first. Defaults to 0.

    Attributes:
        run_dir: Folder of the latest training: `log_dir`, or its subfolder `training-2`,
            `training-3` and so on. None if it could not be created.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no kernel with
            two filters, or an entry of `layers` matches no layer that has a kernel.

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
    """Returns counts as buckets of TensorBoard's own histograms: left edge, right edge, count."""
    left = (np.arange(0, CORRELATION_BINS, _BINS_A_BUCKET) - 100.5) / 100
    together = counts.reshape(-1, _BINS_A_BUCKET).sum(axis=1)
    return np.stack([left, left + _BINS_A_BUCKET / 100, together], axis=1)
