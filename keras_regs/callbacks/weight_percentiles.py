"""The callback that looks at the weights after each epoch."""

import contextlib
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import keras
import numpy as np

from keras_regs import schedules
from keras_regs.analysis.weights import sorted_weights
from keras_regs.arguments import validated_count, validated_layers
from keras_regs.distribution import buckets, percentiles
from keras_regs.kernels import kernels

if TYPE_CHECKING:
    from keras_regs.tensorboard.writer import EventWriter


class WeightPercentiles(keras.callbacks.Callback):
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

    When training is resumed, the new steps go behind the old ones in the same folder, and nothing
    is written for step -1 again. If nothing can be written any more in the middle of training,
    as when the disk is full, there is one warning, and the training and `percentiles` go on.

    Args:
        log_dir: Folder of the logs, made if it is missing.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them, as in
            `keras_regs.analysis.weight_percentiles`. Defaults to all layers with a kernel.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at steps -1, 9, 19 and so on. Defaults to 1.
        offset: Number of epochs trained before this `fit`, added to the epoch that Keras counts.
            A second `fit` counts from 0 again, and with it goes on behind the first. Defaults
            to 0.

    Attributes:
        percentiles: For each epoch, -1 for before training, what
            `keras_regs.analysis.weight_percentiles` returned then.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if `log_dir`
            cannot be written to, or the model has no kernel, or an entry of `layers` fits no layer
            that has one.

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

    def __init__(
        self,
        log_dir: str | os.PathLike[str],
        layers: str | Sequence[str] | None = None,
        every: int = 1,
        offset: int = 0,
    ) -> None:
        super().__init__()
        if not isinstance(log_dir, str | os.PathLike) or not os.fspath(log_dir):
            raise ValueError(
                "Argument `log_dir` must be the path of a folder. "
                f"Received: log_dir={log_dir!r} (of type {type(log_dir).__name__})"
            )
        self.log_dir = Path(log_dir)
        self.layers = validated_layers(layers)
        self.every = validated_count(every, "every")
        self.offset = schedules.validated_epochs(offset, "offset")
        self.percentiles: dict[int, dict[str, Any]] = {}
        self._writer: EventWriter | None = None

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        from keras_regs.tensorboard.writer import EventWriter

        self._close()  # what a training that was interrupted has left open
        kernels(self.model, self.layers)  # has its say before there is a file
        try:
            self._writer = EventWriter(self.log_dir / "weights")
        except OSError as error:
            raise ValueError(
                "Argument `log_dir` must be a folder that can be written to. "
                f"Received: log_dir={str(self.log_dir)!r} ({error})"
            ) from error

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.offset
        self.percentiles = {old: seen for old, seen in self.percentiles.items() if old < step}
        if step == 0:
            self._look(-1)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.offset
        if (step + 1) % self.every == 0:
            self._look(step)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._close()

    def _look(self, step: int) -> None:
        seen, histograms = {}, {}
        for kernel in kernels(self.model, self.layers):
            weights = sorted_weights(kernel.variable)
            seen[kernel.name] = percentiles(weights)
            if not np.isnan(seen[kernel.name][0]):
                histograms[f"weights/{kernel.name}"] = buckets(weights)
        self.percentiles[step] = seen
        self._write(step, histograms)

    def _write(self, step: int, histograms: dict[str, Any]) -> None:
        if self._writer is None:
            return
        try:
            self._writer.histograms(step, histograms)
        except OSError as error:
            self._close()
            warnings.warn(
                f"`WeightPercentiles` cannot write to '{self.log_dir}' any more: {error}. "
                f"TensorBoard will miss the weights of epoch {step} and of all later ones; the "
                "attribute `percentiles` will have them. Training goes on.",
                stacklevel=2,
            )

    def _close(self) -> None:
        if self._writer is not None:
            # What could not be written is tried again then.
            with contextlib.suppress(OSError):
                self._writer.close()
            self._writer = None
