"""Callback that measures the gradients of loss and penalties after each epoch."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from keras import ops, tree

from keras_regs._checks import samples
from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._inspect.gradient_probe import GradientProbe
from keras_regs._inspect.selection import validated_layers
from keras_regs.analysis._gradients.balance import magnitudes, samples_and_labels
from keras_regs.analysis._gradients.magnitudes import GradientMagnitudes
from keras_regs.callbacks._board import Board

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter

# Groups of TensorBoard's dashboard "Scalars".
_GROUPS = {
    "loss": "loss_gradient",
    "penalty": "penalty_gradient",
    "share": "loss_gradient_share",
    "weight": "mean_absolute_weight",
}


class GradientBalance(Board):
    """Shows whether a model is driven by its loss or by its penalties.

    Before training (epoch -1) and after each epoch, the callback measures the gradients of the loss
    and of the penalties with `keras_regs.analysis.gradient_balance`. It uses the strengths of that
    epoch, and before training those of the first epoch. If regularization is too strong, the
    gradient of the loss vanishes within a few epochs, and its share goes to 0.

    The results are in several places:

    - TensorBoard's dashboard "Scalars" shows `loss_gradient/<kernel>`, `penalty_gradient/<kernel>`,
      `loss_gradient_share/<kernel>` and `mean_absolute_weight/<kernel>` for each kernel, and with
      `all` in place of the kernel for all kernels together. They are written into the folder
      `gradients` of `log_dir`. If both gradients are zero, the share is NaN.
    - The logs of each epoch, and so the history that `fit` returns, have the values of `all`.
      Between two measurements, they have the values of the last one.
    - The attribute `balances` keeps all results, so you can draw them without TensorBoard:
      `keras_regs.analysis.plot_gradient_balance(callback.balances)`. If a `fit` begins at a later
      epoch (`initial_epoch`), results of an earlier `fit` are kept up to that epoch.

    The training is the same with and without this callback. It changes nothing in the model and
    draws no random numbers. The steps of `keras_regs.ProximalL1` are not part of the loss, so they
    do not appear here.

    Each training that starts at epoch 0 gets its own folder: `log_dir` for the first one, and its
    subfolders `training-2`, `training-3` and so on for the next ones. A resumed training continues
    in the folder of the model's last training. If that is unknown, it continues in the newest one.
    Epoch -1 is not written again.

    If nothing can be written, for example because the disk is full or the folder is read-only,
    there is a single warning. Training continues, and `balances` is still updated.

    Args:
        log_dir: Folder for the logs, created if missing.
        x: Samples to compute the gradients of, such as 512 training samples: an array, or a nested
            structure of arrays, as for `fit`.
        y: Labels as for `fit`. None for models whose `compute_loss` does not need labels.
        layers: Name of a layer, a shell-style pattern (`"conv*"`), or a list of these. They match
            a layer of a nested model by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers that have a kernel.
        every: Number of epochs between measurements, counted from before training: 10 means epochs
            -1, 9, 19 and so on. If training resumes between two measurements and the last values
            are not known, there is also a measurement before its first step. Defaults to 1.
        batch_size: Maximum number of samples per batch. Penalties that are statistics of a batch
            depend on it. Defaults to 128.
        training: Whether the model runs in training mode, with dropout and batch statistics.
            Defaults to False.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again. With this number, it continues after the
            first. Defaults to 0.

    Attributes:
        balances: Maps each measured epoch of the latest training (-1 before training) to the result
            of `keras_regs.analysis.gradient_balance`.
        run_dir: Folder of the latest training: `log_dir`, or its subfolder `training-2`,
            `training-3` and so on. None if it could not be created.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no kernel or
            no loss, or an entry of `layers` matches no layer that has a kernel.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, figures
        2 and 5.

    Example:

    >>> import tempfile
    >>> model = keras.Sequential([keras.Input((2,)),
    ...     keras.layers.Dense(1, kernel_regularizer=kr.L2(0.25), use_bias=False, name="dense")])
    >>> model.compile(keras.optimizers.SGD(0.1), "mse")
    >>> x, y = np.eye(2), np.ones((2, 1))
    >>> callback = kr.GradientBalance(tempfile.mkdtemp(), x, y)
    >>> delayed = kr.DelayedStrong(2)
    >>> history = model.fit(x, y, epochs=3, verbose=0, callbacks=[delayed, callback])
    >>> {epoch: bool(found.penalty[0] > 0) for epoch, found in callback.balances.items()}
    {-1: False, 0: False, 1: False, 2: True}
    """

    folder = "gradients"
    adds_to_logs = True

    def __init__(
        self,
        log_dir: str | os.PathLike[str],
        x: Any,
        y: Any,
        *,
        layers: str | Sequence[str] | None = None,
        every: int = 1,
        batch_size: int = 128,
        training: bool = False,
        epoch_offset: int = 0,
    ) -> None:
        super().__init__(log_dir, every, epoch_offset)
        self.x, self.y = samples_and_labels(x, y)
        self.layers = validated_layers(layers)
        self.batch_size = validated_count(batch_size, "batch_size")
        self.training = validated_choice(training, (True, False), "training")
        self._probe: Any = None
        # The step that is about to begin, if there is a measurement before it.
        self._awaited: int | None = None

    @property
    def balances(self) -> dict[int, GradientMagnitudes]:
        return self._history

    def prepare(self) -> None:
        self._awaited = None
        model = self.model
        if not model.built:  # with TensorFlow, `fit` builds it at the first batch
            model(tree.map_structure(ops.convert_to_tensor, samples.slice_samples(self.x, 0, 1)))
        self._probe = GradientProbe(model, self.layers, self.training)

    def before_first_step(self, step: int) -> None:
        # Schedules after this callback have not set the strengths of the epoch yet.
        self._awaited = step

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._awaited is not None:
            step, self._awaited = self._awaited, None
            super().before_first_step(step)

    def look(self, step: int, logs: dict[str, Any]) -> GradientMagnitudes:
        # With JAX, accessing the model updates its variables.
        model = self.model
        try:
            seen = magnitudes(self._probe, self.x, self.y, self.batch_size)
        except Exception as error:
            error.add_note(
                f"This happened while `GradientBalance` computed the gradients of '{model.name}' "
                "on its `x` and `y`."
            )
            raise
        self._history[step] = seen
        return seen

    def logged(self, kept: GradientMagnitudes) -> dict[str, float]:
        return _scalars({"all": kept.by_kernel()["all"]})

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._probe = None  # to release everything that was compiled

    def write(self, writer: "EventWriter", step: int, seen: GradientMagnitudes) -> None:
        writer.scalars(step, _scalars(seen.by_kernel()))


def _scalars(by_kernel: dict[str, dict[str, float]]) -> dict[str, float]:
    return {
        f"{group}/{kernel}": numbers[name]
        for kernel, numbers in by_kernel.items()
        for name, group in _GROUPS.items()
    }
