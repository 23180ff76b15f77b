"""The callback that looks at the gradients of the loss and of the penalties after each epoch."""

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

# What TensorBoard's dashboard "Scalars" shows in one group each.
_GROUPS = {
    "loss": "loss_gradient",
    "penalty": "penalty_gradient",
    "share": "loss_gradient_share",
    "weight": "mean_absolute_weight",
}


class GradientBalance(Board):
    """Shows whether a model learns from its loss, or its penalties have taken over.

    Before training (epoch -1) and after each epoch, it takes the gradients of the loss and of the
    penalties with `keras_regs.analysis.gradient_balance`, with the strengths in force in that
    epoch; before training, those of the first one. Where regularization is too strong, the gradient
    of the loss dies out within a few epochs, and its share goes to 0.

    TensorBoard's dashboard "Scalars" shows for each kernel, and under the name `all` for all of
    them together, `loss_gradient/<kernel>`, `penalty_gradient/<kernel>`,
    `loss_gradient_share/<kernel>` and `mean_absolute_weight/<kernel>`. They are written into the
    folder `gradients` of `log_dir`. A share of two gradients of zero is written as NaN. What is
    written under the name `all` is added to the logs of each epoch, too, and so is in the history
    that `fit` returns. Between two looks, it is that of the last one.

    The results are also kept in the attribute `balances`, so that
    `keras_regs.analysis.plot_gradient_balance(callback.balances)` needs no TensorBoard. Those of an
    earlier `fit` stay if this one begins at a later epoch (`initial_epoch`), and are dropped from
    the epoch on at which it begins.

    The model trains as it would without: nothing of it changes, and nothing is drawn. The steps of
    `keras_regs.ProximalL1` are no part of the loss, and so not seen here.

    Each training that begins with epoch 0 has its own folder: the first one `log_dir`, the next
    ones `training-2`, `training-3` and so on in it. Training that is resumed continues in the
    folder of the last one of its model, or the last one in `log_dir`. Nothing is written for epoch
    -1 again.

    If nothing can be written, as when the disk is full or the folder read-only, there is one
    warning, and the training and `balances` go on.

    Args:
        log_dir: Folder of the logs, made if it is missing.
        x: Samples to take the gradients of, such as 512 of those that are trained on: an array, or
            a nested structure of arrays, as for `fit`.
        y: Their labels, as for `fit`. None for models whose own `compute_loss` needs none.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them. A layer
            of a nested model is found by its own name or by its path (`"encoder/conv1"`). Defaults
            to all layers with a kernel.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at epochs -1, 9, 19 and so on. A training that is resumed between two looks also has
            the one before its first step, if its logs lack the last numbers. Defaults to 1.
        batch_size: Greatest number of samples at once. Penalties with statistics of a batch depend
            on it. Defaults to 128.
        training: Whether the model computes as in training, with dropout and the statistics of
            the batch. Defaults to False.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again; with this number, it continues after the
            first. Defaults to 0.

    Attributes:
        balances: For each epoch of the latest training, -1 for before it, what
            `keras_regs.analysis.gradient_balance` returned then.
        run_dir: Folder that the latest training was written into: `log_dir`, or `training-2`,
            `training-3` and so on in it. None if it could not be made.

    Raises:
        ValueError: If an argument is not what it must be. When training begins, if the model has
            no kernel or no loss, or an entry of `layers` fits no layer that has a kernel.

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
        # The step that is about to begin, if the model is to be looked at before.
        self._awaited: int | None = None

    @property
    def balances(self) -> dict[int, GradientMagnitudes]:
        return self._history

    def prepare(self) -> None:
        self._awaited = None
        model = self.model
        if not model.built:  # as with TensorFlow, until the first batch
            model(tree.map_structure(ops.convert_to_tensor, samples.slice_samples(self.x, 0, 1)))
        self._probe = GradientProbe(model, self.layers, self.training)

    def before_first_step(self, step: int) -> None:
        # Schedules behind this callback have yet to set the strengths of the epoch.
        self._awaited = step

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._awaited is not None:
            step, self._awaited = self._awaited, None
            super().before_first_step(step)

    def look(self, step: int, logs: dict[str, Any]) -> GradientMagnitudes:
        # With JAX, asking for the model brings its variables up to date.
        model = self.model
        try:
            seen = magnitudes(self._probe, self.x, self.y, self.batch_size)
        except Exception as error:
            error.add_note(
                f"This happened while `GradientBalance` took the gradients of '{model.name}' on "
                "its `x` and `y`."
            )
            raise
        self._history[step] = seen
        return seen

    def logged(self, kept: GradientMagnitudes) -> dict[str, float]:
        return _scalars({"all": kept.by_kernel()["all"]})

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._probe = None  # which holds on to all that was compiled

    def write(self, writer: "EventWriter", step: int, seen: GradientMagnitudes) -> None:
        writer.scalars(step, _scalars(seen.by_kernel()))


def _scalars(by_kernel: dict[str, dict[str, float]]) -> dict[str, float]:
    return {
        f"{group}/{kernel}": numbers[name]
        for kernel, numbers in by_kernel.items()
        for name, group in _GROUPS.items()
    }
