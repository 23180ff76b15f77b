"""Base class of callbacks that change the strengths of regularizers during training."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import validated_choice, validated_epochs
from keras_regs._inspect.attachments import Attachment, schedulable
from keras_regs._inspect.selection import validated_layers
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._monitors import callbacks_beside, warn_of_monitors
from keras_regs.callbacks._restoring import Restoring
from keras_regs.callbacks._strength_logs import StrengthLog


class ChangingStrengths(Restoring):
    """Changes strengths at the beginning of each epoch or step.

    It finds the regularizers, logs their strengths, and restores them after training.

    Args:
        layers: Layers to act on: name of a layer, a shell-style pattern, or a list of these.
        epoch_offset: Number of epochs trained before this `fit`.
        unit: What the callback counts, `"epoch"` or `"step"`.
    """

    # Lets Keras call it asynchronously, so that no step waits for the logs of the step before.
    async_safe = True

    # On the class, and on the object only if they differ: trials are identified by the settings of
    # callbacks, and trials stored by versions without these settings must continue.
    unit = "epoch"
    log_each = False

    # Whether regularizers with the same original strength may have different ones in training.
    changes_each_separately = False

    def __init__(
        self, layers: str | Sequence[str] | None, epoch_offset: int, unit: str = "epoch"
    ) -> None:
        super().__init__()
        self.layers = validated_layers(layers)
        self.epoch_offset = validated_epochs(epoch_offset, "epoch_offset")
        if validated_choice(unit, ("epoch", "step"), "unit") != self.unit:
            self.unit = unit
        self._attachments: Sequence[Attachment] = []
        self._log: StrengthLog | None = None
        self._beside: Sequence[keras.callbacks.Callback] = []
        self._is_first_epoch = False
        self._first_step = 0  # of the epoch
        self._next_step: int | None = None
        self._has_begun_step = False  # in this epoch

    @abstractmethod
    def begin_epoch(self, epoch: int) -> None:
        """Prepares an epoch, as counted with `epoch_offset`, before its strengths are set."""

    @abstractmethod
    def set_strengths(self, time: int) -> None:
        """Sets the strengths of an epoch or step, as counted with `epoch_offset`."""

    @abstractmethod
    def changes_within(self, epochs: range, originals: Sequence[float]) -> bool:
        """Whether one of the original strengths changes within these epochs."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._beside = callbacks_beside(self)
        super().on_train_begin(logs)

    def _places(self) -> Sequence[Attachment]:
        return schedulable(self.model, self.layers)

    def _change(self, places: Sequence[Attachment], guard: Guard) -> None:
        for attachment in places:
            self._claim(attachment, guard)
        self._attachments = places
        self._log = StrengthLog(self, places)
        self._is_first_epoch = True
        self._next_step = None

    def _resume(self) -> None:
        """Does nothing, because each epoch begins with setting the strengths."""

    def _restore(self) -> None:
        for attachment in self._attachments:
            attachment.regularizer.assign_strength(attachment.regularizer.base_strength)

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_begin(epoch, logs)
        if self._is_waiting:
            return
        if self._is_first_epoch:
            self._is_first_epoch = False
            warn_of_monitors(self, self._attachments, self._beside, epoch)
        if self.unit == "step":
            self._first_step = self._first_step_of(epoch)
            self._has_begun_step = False
        self.begin_epoch(epoch + self.epoch_offset)
        self.set_strengths(epoch + self.epoch_offset if self.unit == "epoch" else self._first_step)

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_train_batch_begin(batch, logs)
        if self.unit == "step" and not self._is_waiting and not self._is_suspended:
            self._has_begun_step = True
            self.set_strengths(self._first_step + batch)
            if self._in_custom_loop:  # where `on_train_batch_end` need not be called
                self.on_train_batch_end(batch)

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        # If the length of the data is unknown, Keras begins one step more than there are.
        self._next_step = self._first_step + batch + 1

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self.unit == "step" and self._in_custom_loop and not self._has_begun_step:
            raise RuntimeError(
                f"`{type(self).__name__}` counts steps, but no step has begun in epoch {epoch}. "
                "Call `training.on_train_batch_begin(batch)` before each step. "
                f"Received: unit='step', model '{self.model.name}'"
            )
        super().on_epoch_end(epoch, logs)
        if logs is not None and self._log is not None:
            logs.update(self._log())

    def _claim(self, attachment: Attachment, guard: Guard) -> None:
        owner = guard.claims.setdefault(id(attachment.regularizer), self)
        if owner is not self:
            raise ValueError(
                f"Two schedules change the {attachment.role} regularizer of layer "
                f"'{attachment.layer_path}'. Assign them different layers with the argument "
                f"`layers`. Received: {type(owner).__name__} and {type(self).__name__}"
            )

    def _first_step_of(self, epoch: int) -> int:
        steps = (self.params or {}).get("steps")
        if steps:
            return (epoch + self.epoch_offset) * steps
        if self._next_step is not None:
            return self._next_step
        if epoch + self.epoch_offset == 0:
            return 0
        raise ValueError(
            f"`{type(self).__name__}` counts steps, but training begins at epoch "
            f"{epoch + self.epoch_offset} and the number of steps per epoch is unknown. Pass "
            "`steps_per_epoch` to `fit`, or `steps` to `custom_loop`. Received: unit='step', "
            "steps=None"
        )
