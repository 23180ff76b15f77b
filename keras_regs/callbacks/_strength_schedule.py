"""The callback that changes the strength of regularizers from epoch to epoch."""

from collections.abc import Sequence
from typing import Any

from keras_regs._checks.arguments import validated_choice, validated_epochs, validated_number
from keras_regs._inspect.attachments import Attachment, schedulable
from keras_regs._inspect.selection import validated_layers
from keras_regs.callbacks._monitors import warn_of_monitors
from keras_regs.callbacks._restoring import Restoring
from keras_regs.callbacks._strength_logs import StrengthLog, claim
from keras_regs.schedules import Schedule


class StrengthSchedule(Restoring):
    """Sets the strength of a model's regularizers at the beginning of each epoch.

    `strength_t = schedule(epoch + epoch_offset, strength)`, where `strength` is the original one of
    the regularizer. It holds for the whole epoch, validation included. Nothing is compiled again.

    After training, each regularizer's original strength is restored. Keras tells callbacks nothing
    when training ends with an error or with Ctrl+C: then the strength is restored when the model is
    trained again, or when `on_train_end()` of this callback is called. In a custom training loop,
    use `keras_regs.callbacks.custom_loop`.

    Keras's `loss` and `val_loss` contain the penalties. If a callback such as `EarlyStopping`
    compares epochs with different strengths by them, there is a warning: see
    `keras_regs.LossWithoutPenalties`.

    The strength in force is added to the logs of each epoch. It is in the `History`, and callbacks
    after this one (`CSVLogger`, `TensorBoard`) write it too. Logs are short:

    - A single regularizer of a role has the name `strength/<layer>/<role>`, such as
      `strength/conv1/activity` or `strength/dense/kernel`.
    - Several of a role with the same original strength share the name `strength/<role>`, such as
      `strength/kernel`.
    - Several of a role with different original strengths, all of which the schedule scales by the
      same factor in each epoch, share `relative_strength/<role>`: that factor.

    If other schedules act in the same training, shared names begin with the argument `layers`:
    `strength/conv*/kernel`.

    Args:
        schedule: Function `(epoch, strength) -> strength`, such as those of `keras_regs.schedules`.
            It must be pure, that is, depend on its two arguments alone: training that starts at any
            epoch then has the right strength. `epoch` counts from 0 as Keras does.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them, for the
            layers to act on. A layer of a nested model is found by its own name or by its path
            (`"encoder/conv1"`). Defaults to all layers.
        epoch_offset: Number of epochs added to the epoch that Keras counts. A second `fit` counts
            from 0 again; with the number of epochs trained before, the schedule continues from
            there. Defaults to 0.
        log_each: Whether the logs have the strength of each regularizer,
            `strength/<layer>/<role>`. Defaults to False.

    Raises:
        ValueError: When training begins, if the model has no regularizer that can be scheduled,
            or has one that cannot: one of Keras, one that no layer tracks, one inside of
            `TimeDistributed`, one that another schedule changes. The message names the layer and
            says what to do. When an epoch begins, if `schedule` returns anything but a finite
            number of at least 0.
        RuntimeError: When training begins, if neither `fit` nor `custom_loop` has begun it.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> ramp = kr.StrengthSchedule(lambda epoch, strength: strength * min(1, epoch / 4))
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=3, verbose=0, callbacks=[ramp])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.025, 0.05]
    """

    def __init__(
        self,
        schedule: Schedule,
        *,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        log_each: bool = False,
    ) -> None:
        super().__init__()
        if not callable(schedule):
            raise ValueError(
                "Argument `schedule` must be a function `(epoch, strength) -> strength`. "
                f"Received: schedule={schedule!r}"
            )
        self.schedule = schedule
        self.layers = validated_layers(layers)
        self.epoch_offset = validated_epochs(epoch_offset, "epoch_offset")
        self.log_each = validated_choice(log_each, (True, False), "log_each")
        self._attachments: list[Attachment] = []
        self._log: StrengthLog | None = None
        self._is_first_epoch = False

    def change(self) -> None:
        self._attachments = schedulable(self.model, self.layers)
        for attachment in self._attachments:
            claim(attachment, self)
        self._log = StrengthLog(self, self._attachments)
        self._is_first_epoch = True

    def resume(self) -> None:
        """Nothing to do: each epoch begins with setting the strengths."""

    def restore(self) -> None:
        for attachment in self._attachments:
            attachment.regularizer.assign_strength(attachment.regularizer.base_strength)

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_begin(epoch, logs)
        if self._is_first_epoch:
            self._is_first_epoch = False
            warn_of_monitors(self, self._attachments, epoch)
        for attachment in self._attachments:
            regularizer = attachment.regularizer
            arguments = (epoch + self.epoch_offset, regularizer.base_strength)
            strength = validated_number(self.schedule(*arguments), f"schedule{arguments}")
            regularizer.assign_strength(strength)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        if logs is not None and self._log is not None:
            logs.update(self._log())
