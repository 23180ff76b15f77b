"""The callback that measures a model after each epoch of a trial."""

from collections.abc import Callable, Mapping
from typing import Any

import keras


class Watch(keras.callbacks.Callback):
    """Adds what a function measures of the model to the logs of each epoch.

    Args:
        measure: Function that is given the model and returns numbers, or lists of them, by name.
            It depends on the model alone, so that a trial which was killed goes on as if it had
            not been.
    """

    def __init__(self, measure: Callable[[keras.Model], Mapping[str, Any]]) -> None:
        super().__init__()
        self.measure = measure

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs.update(self.measure(self.model))
