"""Warning about callbacks that compare epochs by a loss with changing penalties."""

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
    """Warns about callbacks that monitor `loss` or `val_loss` in epochs of different strengths.

    Args:
        schedule: The schedule that changes the strengths.
        scheduled: The regularizers that it changes.
        beside: All callbacks of the same training.
        first: The first epoch of this training, as Keras counts.
    """
    epochs = (schedule.params or {}).get("epochs")
    if epochs is None:
        return
    originals = sorted({each.regularizer.base_strength for each in scheduled})
    for callback in beside:
        monitor = getattr(callback, "monitor", None)
        # A `ModelCheckpoint` that saves every epoch does not compare epochs.
        if monitor not in ("loss", "val_loss") or not getattr(callback, "save_best_only", True):
            continue
        since = max(first, getattr(callback, "start_from_epoch", 0))
        if schedule.changes_within(range(since, epochs), originals):
            instead = monitor.removesuffix("loss") + NAME
            warnings.warn(
                f"`{type(callback).__name__}` compares epochs by '{monitor}', which includes the "
                f"penalties, but `{type(schedule).__name__}` changes their strength. Epochs with "
                "weak regularization look better than they are. Add "
                f"`keras_regs.LossWithoutPenalties()` to the callbacks, and monitor '{instead}' "
                'with `mode="min"`.',
                stacklevel=2,
            )


def callbacks_beside(callback: keras.callbacks.Callback) -> list[keras.callbacks.Callback]:
    """Returns the callbacks of the training whose callback list is calling this one.

    Keras does not tell callbacks about each other. But the list that contains them, whose class is
    public, calls them one by one, so it is on the call stack.
    """
    frame = sys._getframe()
    while frame is not None:
        caller = frame.f_locals.get("self")
        if isinstance(caller, keras.callbacks.CallbackList) and callback in caller.callbacks:
            return list(caller.callbacks)
        frame = frame.f_back  # type: ignore[assignment]
    return []
