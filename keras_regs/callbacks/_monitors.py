"""The warning that a callback compares epochs by a loss with penalties, whose strength changes."""

import sys
import warnings
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._inspect.attachments import Attachment
from keras_regs.callbacks._loss_without_penalties import NAME


def warn_of_monitors(
    schedule: Any,
    scheduled: Sequence[Attachment],
    beside: Sequence[keras.callbacks.Callback],
    first: int,
) -> None:
    """Warns of callbacks that monitor `loss` or `val_loss` in epochs with different strengths.

    Args:
        schedule: What changes the strengths.
        scheduled: The regularizers that it changes.
        beside: The callbacks of the same training.
        first: The first epoch of this training, as Keras counts.
    """
    epochs = (schedule.params or {}).get("epochs")
    if epochs is None:
        return
    for callback in beside:
        monitor = getattr(callback, "monitor", None)
        # A `ModelCheckpoint` that saves all epochs compares none.
        if monitor not in ("loss", "val_loss") or not getattr(callback, "save_best_only", True):
            continue
        since = max(first, getattr(callback, "start_from_epoch", 0))
        if _changes(schedule, scheduled, range(since, epochs)):
            instead = monitor.removesuffix("loss") + NAME
            warnings.warn(
                f"`{type(callback).__name__}` compares epochs by '{monitor}', which contains the "
                f"penalties, and `{type(schedule).__name__}` changes their strength. An epoch with "
                "weak regularization looks better than it is. Add "
                f"`keras_regs.LossWithoutPenalties()` to the callbacks, and monitor '{instead}' "
                'with `mode="min"`.',
                stacklevel=2,
            )


def _changes(schedule: Any, scheduled: Sequence[Attachment], epochs: range) -> bool:
    for original in {each.regularizer.base_strength for each in scheduled}:
        strengths = [schedule.strength_after(epoch, original) for epoch in epochs]
        if any(strength != strengths[0] for strength in strengths):
            return True
    return False


def callbacks_beside(callback: keras.callbacks.Callback) -> list[keras.callbacks.Callback]:
    """The callbacks of the training whose list of callbacks is calling this one.

    Keras tells a callback nothing of the others. But the list that all of them are in, whose class
    is public, calls them one by one.
    """
    frame = sys._getframe()
    while frame is not None:
        caller = frame.f_locals.get("self")
        if isinstance(caller, keras.callbacks.CallbackList) and callback in caller.callbacks:
            return list(caller.callbacks)
        frame = frame.f_back  # type: ignore[assignment]
    return []
