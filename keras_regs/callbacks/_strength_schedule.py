"""The callback that changes the strength of regularizers from epoch to epoch, or step to step."""

from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._checks.arguments import (
    validated_choice,
    validated_epochs,
    validated_function,
    validated_number,
)
from keras_regs._inspect.attachments import Attachment, schedulable
from keras_regs._inspect.selection import validated_layers
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._monitors import callbacks_beside, warn_of_monitors
from keras_regs.callbacks._restoring import Restoring
from keras_regs.callbacks._strength_logs import StrengthLog
from keras_regs.schedules import Schedule


class StrengthSchedule(Restoring):
    """Sets the strength of a model's regularizers at the beginning of each epoch or step.

    `strength_t = schedule(epoch + epoch_offset, strength)`, where `strength` is the original one of
    the regularizer. It holds for the whole epoch, validation included. Nothing is compiled again.

    With `unit="step"`, it is `schedule(step, strength)` before each training step, and validation
    has the strength of the last step. `step` is `(epoch + epoch_offset) * steps + batch`, where
    `steps` is the number of steps in an epoch. So it continues over epochs, and is right for
    `initial_epoch`, `BackupAndRestore` and a second `fit` with `epoch_offset`.

    - A step is a batch. While an optimizer accumulates gradients, each of these batches counts.
    - With `steps_per_execution`, all steps of an execution have the strength of the first.
    - Where Keras does not know the number of steps, as with a generator, steps are counted from
      epoch 0 on.
    - In `custom_loop`, call `training.on_train_batch_begin(batch)` before each step, with `batch`
      counted from 0 in each epoch.

    What it costs: the schedule is called before each step, once for all regularizers of the same
    strength. A step whose strength is that of the step before costs nothing more. With JAX, each
    step that changes a strength also hands all variables to the model and back, as any callback
    that uses the model does. The host does not wait for the device, but spends some microseconds
    for each variable: `python -m benchmarks.schedules` measures it. So `DelayedStrong` pays for it
    once, and `WarmStart` in each step of the warm-up.

    After training, each regularizer's original strength is restored. Keras tells callbacks nothing
    when training ends with an error or with Ctrl+C: then the strength is restored as soon as the
    model trains again, or when `evaluate`, `predict` or `on_train_end()` of this callback is
    called. Until then, `model.losses` has the last strength. In a custom training loop, use
    `keras_regs.callbacks.custom_loop`.

    With TensorFlow, `fit` builds a model without `keras.Input` in the first step. The regularizers
    are then found right before that step.

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
            epoch then has the right strength. `epoch` counts from 0 as Keras does. With
            `unit="step"`, it is a function `(step, strength) -> strength`.
        layers: Name of a layer or a shell-style pattern (`"conv*"`), or a list of them, for the
            layers to act on. A layer of a nested model is found by its own name or by its path
            (`"encoder/conv1"`). Defaults to all layers.
        epoch_offset: Number of epochs added to the epoch that Keras counts. A second `fit` counts
            from 0 again; with the number of epochs trained before, the schedule continues from
            there. Defaults to 0.
        unit: What the schedule counts, `"epoch"` or `"step"`. Defaults to `"epoch"`.
        log_each: Whether the logs have the strength of each regularizer,
            `strength/<layer>/<role>`. Defaults to False.

    Raises:
        ValueError: When training begins, if the model has no regularizer that can be scheduled,
            or has one that cannot: one of Keras, one that no layer tracks, one inside of
            `TimeDistributed`, one that another schedule changes. The message names the layer and
            says what to do. Also if the model has no weights yet and cannot be built from the data
            of `fit`. When an epoch begins, if `schedule` returns anything but a finite
            number of at least 0; or, with `unit="step"`, if training starts at a later epoch and
            the number of steps is not known.
        RuntimeError: When training begins, if neither `fit` nor `custom_loop` has begun it. When an
            epoch ends, if training itself has built layers that the schedule should have acted on;
            or, with `unit="step"`, if a custom loop has begun no step.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> ramp = kr.StrengthSchedule(lambda epoch, strength: strength * min(1, epoch / 4))
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=3, verbose=0, callbacks=[ramp])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.025, 0.05]
    """

    # What comes after a step may then run beside the next one, and no step waits for its logs.
    async_safe = True

    # Not of the object, unless it is another: trials are told apart by the settings of callbacks,
    # and those that were stored before there were units must continue.
    unit = "epoch"
    log_each = False

    # The epoch or step from which on the strength is full, where training should get there.
    _full_from = 0

    def __init__(
        self,
        schedule: Schedule,
        *,
        layers: str | Sequence[str] | None = None,
        epoch_offset: int = 0,
        unit: str = "epoch",
        log_each: bool = False,
    ) -> None:
        super().__init__()
        self.schedule = validated_function(schedule, "schedule", "`(epoch, strength) -> strength`")
        self.layers = validated_layers(layers)
        self.epoch_offset = validated_epochs(epoch_offset, "epoch_offset")
        if validated_choice(unit, ("epoch", "step"), "unit") != self.unit:
            self.unit = unit
        if validated_choice(log_each, (True, False), "log_each") != self.log_each:
            self.log_each = log_each
        self._attachments: Sequence[Attachment] = []
        # The original strengths and those in force, in the order of the attachments.
        self._in_force: tuple[list[float], list[float]] = ([], [])
        self._first_step = 0  # of the epoch
        self._next_step: int | None = None
        self._has_begun_step = False  # in this epoch
        self._log: StrengthLog | None = None
        self._beside: Sequence[keras.callbacks.Callback] = []
        self._is_first_epoch = False

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
        self._warn_unless_reached(
            self._full_from,
            f"`{type(self).__name__}` never reaches the full strength",
            self.unit,
        )

    def _resume(self) -> None:
        """Nothing to do: each epoch begins with setting the strengths."""

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
        self._in_force = ([], [])
        if self.unit == "epoch":
            self._set_strengths(epoch + self.epoch_offset)
        else:
            self._first_step = self._first_step_of(epoch)
            self._has_begun_step = False
            self._set_strengths(self._first_step)

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_train_batch_begin(batch, logs)
        if self.unit == "step" and not self._is_waiting and not self._is_suspended:
            self._has_begun_step = True
            self._set_strengths(self._first_step + batch)
            if self._in_custom_loop:  # where `on_train_batch_end` need not be called
                self.on_train_batch_end(batch)

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        # With data of unknown length, Keras begins one step more than there are.
        self._next_step = self._first_step + batch + 1

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        if self.unit == "step" and self._in_custom_loop and not self._has_begun_step:
            raise RuntimeError(
                f"`{type(self).__name__}` counts steps, and none has begun in epoch {epoch}. Call "
                "`training.on_train_batch_begin(batch)` before each step. "
                f"Received: unit='step', model '{self.model.name}'"
            )
        if logs is not None and self._log is not None:
            logs.update(self._log())

    def _first_step_of(self, epoch: int) -> int:
        steps = (self.params or {}).get("steps")
        if steps:
            return (epoch + self.epoch_offset) * steps
        if self._next_step is not None:
            return self._next_step
        if epoch + self.epoch_offset == 0:
            return 0
        raise ValueError(
            f"`{type(self).__name__}` counts steps, and begins at epoch "
            f"{epoch + self.epoch_offset}. It must know how many steps an epoch has: give `fit` "
            "`steps_per_epoch`, or `custom_loop` `steps`. Received: unit='step', steps=None"
        )

    def _set_strengths(self, time: int) -> None:
        regularizers = [attachment.regularizer for attachment in self._attachments]
        originals = [regularizer.base_strength for regularizer in regularizers]
        due = {
            strength: validated_number(
                self._strength_at(time, strength), f"schedule{time, strength}"
            )
            for strength in dict.fromkeys(originals)
        }
        strengths = [due[strength] for strength in originals]
        if (originals, strengths) != self._in_force:
            self.model  # noqa: B018 - which brings its variables up to date with JAX
            # No two variables may share a tensor: with JAX, a training step takes it away.
            for regularizer, strength in zip(regularizers, strengths, strict=True):
                regularizer.assign_strength(strength)
            self._in_force = (originals, strengths)

    def _strength_at(self, time: int, strength: float) -> float:
        return self.schedule(time, strength)

    def strength_after(self, epoch: int, strength: float) -> float | None:
        """What an original strength has become when an epoch ends, if that is known before."""
        if self.unit == "epoch":
            return self._strength_at(epoch + self.epoch_offset, strength)
        steps = (self.params or {}).get("steps")
        if not steps:
            return None
        return self._strength_at((epoch + self.epoch_offset + 1) * steps - 1, strength)

    def _claim(self, attachment: Attachment, guard: Guard) -> None:
        owner = guard.claims.setdefault(id(attachment.regularizer), self)
        if owner is not self:
            raise ValueError(
                f"Two schedules change the {attachment.role} regularizer of layer "
                f"'{attachment.layer_path}'. Give them different layers with the argument "
                f"`layers`. Received: {type(owner).__name__} and {type(self).__name__}"
            )
