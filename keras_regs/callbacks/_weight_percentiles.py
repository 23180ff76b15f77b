"""The callback that looks at the weights after each epoch."""

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
    """Shows how the weights of each kernel are distributed, from epoch to epoch.

    Before training and after each epoch it writes a histogram of each kernel for TensorBoard. The
    dashboard "Distributions" draws its nine percentiles against the epoch, exactly those of
    `keras_regs.analysis.weight_percentiles`; the dashboard "Histograms" draws its shape. Before
    training is step -1, after the first epoch step 0. They are written into the folder `weights`
    of `log_dir`, which TensorBoard takes for a run, under tags such as `weights/conv1/kernel`.

    The percentiles are also kept in the attribute `percentiles`, `{epoch: {kernel: array}}`, so
    that `keras_regs.analysis.plot_weight_percentiles(callback.percentiles)` needs no TensorBoard.
    Those of an earlier `fit` stay if this one begins at a later epoch (`initial_epoch`), and are
    dropped from the epoch on at which it begins.

    Each training that begins with epoch 0 has its own folder: the first one `log_dir`, the next
    ones `training-2`, `training-3` and so on in it. Training that is resumed continues in the
    folder of the last one of its model, or the last one in `log_dir`. Nothing is written for step
    -1 again.

    If nothing can be written, as when the disk is full or the folder read-only, there is one
    warning, and the training and `percentiles` go on.

    Args:
        log_dir: Folder of the logs, made if it is missing.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them, as in
            `keras_regs.analysis.weight_percentiles`. Defaults to all layers with a kernel.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at steps -1, 9, 19 and so on. Defaults to 1.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again; with this number, it continues after the
            first. Defaults to 0.

    Attributes:
        percentiles: For each epoch of the latest training, -1 for before it, what
            `keras_regs.analysis.weight_percentiles` returned then.
        run_dir: Folder that the latest training was written into: `log_dir`, or `training-2`,
            `training-3` and so on in it. None if it could not be made.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model has
            no kernel, or an entry of `layers` fits no layer that has one.

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
