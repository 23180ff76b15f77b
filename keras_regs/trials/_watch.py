"""The callback that measures a model after each epoch of a trial."""

from collections.abc import Callable, Mapping
from typing import Any

import keras


class Watch(keras.callbacks.Callback):
    """Measures the model after each epoch and adds the numbers to the logs.

    They are then in the history, and callbacks after this one see them, too. A trial with this
    callback continues after an interruption.

    Args:
        measure: Function that is given the model and returns numbers, or lists of numbers, by name.
            It must depend on the model alone. Otherwise, a trial that was interrupted would end
            with other numbers than one that was not.
    """

    def __init__(self, measure: Callable[[keras.Model], Mapping[str, Any]]) -> None:
        super().__init__()
        self.measure = measure

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs.update(self.measure(self.model))
