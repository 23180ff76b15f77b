"""Callback that measures a model after each epoch of a trial."""

from collections.abc import Callable, Mapping
from typing import Any

import keras


class Watch(keras.callbacks.Callback):
    """Measures the model after each epoch and adds the numbers to the logs.

    The numbers are in the history, and callbacks after this one have them, too. A trial with this
    callback continues after an interruption.

    Args:
        measure: Function that takes the model and returns a dict of numbers or lists of numbers. It
            must depend only on the model. Otherwise, an interrupted trial would end with other
            numbers than one without interruption.
    """

    def __init__(self, measure: Callable[[keras.Model], Mapping[str, Any]]) -> None:
        super().__init__()
        self.measure = measure

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs.update(self.measure(self.model))
