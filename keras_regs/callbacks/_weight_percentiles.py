"""Callback that measures the percentiles of weights after each epoch."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from keras_regs._inspect.kernels import kernels
from keras_regs._inspect.selection import validated_layers
from keras_regs._math.distribution import buckets, percentiles
from keras_regs.analysis._weights.percentiles import KernelPercentiles, sorted_weights
from keras_regs.callbacks._board import Board

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class WeightPercentiles(Board):
    """Shows in TensorBoard how the weights of each kernel are distributed, from epoch to epoch.

    Before training (step -1) and after each epoch, the callback writes a histogram of each kernel.
    TensorBoard's dashboard "Distributions" draws nine percentiles against the step, exactly those
    of `keras_regs.analysis.weight_percentiles`. Its dashboard "Histograms" draws the shape. The
    histograms are written into the folder `weights` of `log_dir`, which TensorBoard shows as a run,
    under tags such as `weights/conv1/kernel`.

    The attribute `percentiles` keeps the percentiles as `{epoch: {kernel: array}}`, so you can draw
    them without TensorBoard: `keras_regs.analysis.plot_weight_percentiles(callback.percentiles)`.
    If a `fit` begins at a later epoch (`initial_epoch`), results of an earlier `fit` are kept up to
    that epoch.

    Each training that starts at epoch 0 gets its own folder: `log_dir` for the first one, and its
    subfolders `training-2`, `training-3` and so on for the next ones. A resumed training continues
    in the folder of the model's last training. If that is unknown, it continues in the newest one.
    Step -1 is not written again.

    If nothing can be written, for example because the disk is full or the folder is read-only,
    there is a single warning. Training continues, and `percentiles` is still updated.

    Args:
        log_dir: Folder for the logs, created if missing.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these, as in
            `keras_regs.analysis.weight_percentiles`. Defaults to all layers that have a kernel.
        every: Number of epochs between measurements, counted from before training: 10 means steps
            -1, 9, 19 and so on. Defaults to 1.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again. With this number, it continues after the
            first. Defaults to 0.

    Attributes:
        percentiles: Maps each measured epoch of the latest training (-1 before training) to the
            result of `keras_regs.analysis.weight_percentiles`.
        run_dir: Folder of the latest training: `log_dir`, or its subfolder `training-2`,
            `training-3` and so on. None if it could not be created.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no kernel, or
            an entry of `layers` matches no layer that has a kernel.

    Source:
        Cakaj, Mehnert & Yang, "Weight Compander: A Simple Weight Reparameterization for
        Regularization", figures 3 and 4.

    Example:

    >>> import tempfile
    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_initializer="ones", name="dense")])
    >>> model.compile(keras.optimizers.SGD(0.25), "mse")
    >>> callback = kr.WeightPercentiles(tempfile.mkdtemp())
    >>> history = model.fit(np.ones((8, 4)), np.zeros((8, 2)), epochs=2, verbose=0,
    ...                     callbacks=[callback])
    >>> {epoch: float(found["dense/kernel"][0]) for epoch, found in callback.percentiles.items()}
    {-1: 1.0, 0: 0.0, 1: 0.25}
    """

    folder = "weights"

    def __init__(
        self,
        log_dir: str | os.PathLike[str],
        *,
        layers: str | Sequence[str] | None = None,
        every: int = 1,
        epoch_offset: int = 0,
    ) -> None:
        super().__init__(log_dir, every, epoch_offset)
        self.layers = validated_layers(layers)

    @property
    def percentiles(self) -> dict[int, KernelPercentiles]:
        return self._history

    def prepare(self) -> None:
        kernels(self.model, self.layers)

    def look(self, step: int, logs: dict[str, Any]) -> dict[str, Any]:
        seen, histograms = {}, {}
        for kernel in kernels(self.model, self.layers):
            weights = sorted_weights(kernel)
            seen[kernel.name] = percentiles(weights)
            if not np.isnan(seen[kernel.name][0]):
                histograms[f"weights/{kernel.name}"] = buckets(weights)
        self._history[step] = KernelPercentiles(seen)
        return histograms

    def write(self, writer: "EventWriter", step: int, seen: dict[str, Any]) -> None:
        writer.histograms(step, seen)
