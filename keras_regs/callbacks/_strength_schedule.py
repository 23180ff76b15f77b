"""Callback that changes the strength of regularizers in each epoch or step."""

from collections.abc import Sequence

from keras_regs._checks.arguments import (
    validated_choice,
    validated_function,
    validated_number,
)
from keras_regs._inspect.attachments import Attachment
from keras_regs.callbacks._changing_strengths import ChangingStrengths
from keras_regs.callbacks._guard import Guard
from keras_regs.schedules import Schedule


class StrengthSchedule(ChangingStrengths):
    """Sets the strength of a model's regularizers at the beginning of each epoch or step.

    The strength in an epoch is `schedule(epoch + epoch_offset, strength)`, where `strength` is the
    regularizer's original strength. It applies to the whole epoch, including validation. Nothing
    is compiled again.

    With `unit="step"`, it is `schedule(step, strength)` before each training step. Validation uses
    the strength of the last step. `step` is `(epoch + epoch_offset) * steps + batch`, where `steps`
    is the number of steps per epoch. So it continues across epochs, and is correct with
    `initial_epoch`, `BackupAndRestore`, and `epoch_offset` in a second `fit`.

    - A step is a batch. If an optimizer accumulates gradients, each of these batches counts.
    - With `steps_per_execution`, all steps of an execution have the strength of the first.
    - If Keras does not know the number of steps, as with a generator, steps are counted from epoch
      0 on.
    - In `custom_loop`, call `training.on_train_batch_begin(batch)` before each step, with `batch`
      counted from 0 in each epoch.

    In each step, the schedule is called once for each different original strength. There is no
    further cost if the strength equals that of the last step. With JAX, a step that changes a
    strength also passes all variables to the model and back, as with any callback that uses the
    model. The host does not wait for the device, but spends some microseconds on each variable
    (`python -m benchmarks.schedules` measures this). `DelayedStrong` pays this cost once, and
    `WarmStart` in each step of the warm-up.

    After training, each regularizer's original strength is restored. If training ends with an error
    or with Ctrl+C, Keras does not notify callbacks. The strength is then restored as soon as the
    model trains again, or when `evaluate`, `predict` or `on_train_end()` of this callback is
    called. Until then, `model.losses` uses the last strength. In a custom training loop, use
    `keras_regs.callbacks.custom_loop`.

    With TensorFlow, `fit` builds a model without `keras.Input` in the first step. The callback then
    finds the regularizers right before that step.

    Keras's `loss` and `val_loss` include the penalties. There is a warning if a callback such as
    `EarlyStopping` uses them to compare epochs with different strengths (see
    `keras_regs.LossWithoutPenalties`).

    The current strength is added to the logs of each epoch, for the `History` and for callbacks
    after this one (`CSVLogger`, `TensorBoard`). To keep the logs short:

    - A single regularizer of a role is logged as `strength/<layer>/<role>`, such as
      `strength/conv1/activity` or `strength/dense/kernel`.
    - Several regularizers of a role with the same original strength share one name,
      `strength/<role>`, such as `strength/kernel`.
    - Several regularizers of a role with different original strengths share
      `relative_strength/<role>` if the schedule always scales them by the same factor. This is the
      factor.

    If other schedules act in the same training, shared names begin with the argument `layers`:
    `strength/conv*/kernel`.

    Args:
        schedule: Function `(epoch, strength) -> strength`, such as those of `keras_regs.schedules`.
            It must be pure, which means that it depends only on its arguments. The strength is then
            correct, whichever epoch training starts at. `epoch` counts from 0, as in Keras. With
            `unit="step"`, the function is `(step, strength) -> strength`.
        layers: Layers to act on: name of a layer, a shell-style pattern (`"conv*"`), or a list of
            these. They match a layer of a nested model by its own name or by its path
            (`"encoder/conv1"`). Defaults to all layers.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts. A second `fit` counts from 0 again. With this number, the schedule continues
            after the first. Defaults to 0.
        unit: What the schedule counts, `"epoch"` or `"step"`. Defaults to `"epoch"`.
        log_each: Whether to log the strength of each regularizer as `strength/<layer>/<role>`.
            Defaults to False.

    Raises:
        ValueError: When training begins, if the model has no regularizer that can be scheduled, or
            has one that cannot: one of Keras, one that no layer tracks, one inside
            `TimeDistributed`, or one that another schedule changes. The message names the layer and
            the remedy. Also if the model has no weights yet and cannot be built from the data of
            `fit`. When an epoch begins, if `schedule` does not return a finite number of at least
            0; with `unit="step"`, also if training starts at a later epoch and the number of steps
            is not known.
        RuntimeError: When training begins, if it was started by neither `fit` nor `custom_loop`.
            When an epoch ends, if layers that the schedule should act on were built during
            training; with `unit="step"`, also if a custom loop has not begun any step.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> model.compile("sgd", "mse")
    >>> ramp = kr.StrengthSchedule(lambda epoch, strength: strength * min(1, epoch / 4))
    >>> history = model.fit(np.ones((8, 4)), np.ones((8, 2)), epochs=3, verbose=0, callbacks=[ramp])
    >>> [round(strength, 4) for strength in history.history["strength/dense/kernel"]]
    [0.0, 0.025, 0.05]
    """

    # Epoch or step from which the strength is full, if training should get there.
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
        super().__init__(layers, epoch_offset, unit)
        self.schedule = validated_function(schedule, "schedule", "`(epoch, strength) -> strength`")
        if validated_choice(log_each, (True, False), "log_each") != self.log_each:
            self.log_each = log_each
        # The original and the current strengths, in the order of the attachments.
        self._in_force: tuple[list[float], list[float]] = ([], [])

    def _change(self, places: Sequence[Attachment], guard: Guard) -> None:
        super()._change(places, guard)
        self._warn_unless_reached(
            self._full_from,
            f"`{type(self).__name__}` never reaches the full strength",
            self.unit,
        )

    def begin_epoch(self, epoch: int) -> None:
        self._in_force = ([], [])

    def set_strengths(self, time: int) -> None:
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
            self.model  # noqa: B018 - with JAX, this updates its variables
            # Assigned separately, because variables must not share a tensor: JAX donates it.
            for regularizer, strength in zip(regularizers, strengths, strict=True):
                regularizer.assign_strength(strength)
            self._in_force = (originals, strengths)

    def _strength_at(self, time: int, strength: float) -> float:
        return self.schedule(time, strength)

    def strength_after(self, epoch: int, strength: float) -> float | None:
        """Returns an original strength as changed at the end of an epoch, or None if unknown."""
        if self.unit == "epoch":
            return self._strength_at(epoch + self.epoch_offset, strength)
        steps = (self.params or {}).get("steps")
        if not steps:
            return None
        return self._strength_at((epoch + self.epoch_offset + 1) * steps - 1, strength)

    def changes_within(self, epochs: range, originals: Sequence[float]) -> bool:
        for original in originals:
            strengths = [self.strength_after(epoch, original) for epoch in epochs]
            if any(strength != strengths[0] for strength in strengths):
                return True
        return False
