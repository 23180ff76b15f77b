"""Callback that records a trial in memory and in its file."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs.trials import _files as files

# Minimum time between two saves of a trial's state, and maximum share of time spent on saving.
SECONDS_BETWEEN_SAVES = 5.0
_SHARE_OF_SAVES = 0.05


class Recorder(keras.callbacks.Callback):
    """Records the logs of each epoch, and saves the state of the trial from time to time."""

    def __init__(
        self, path: Path | None, configuration: dict[str, Any], progress: Callable[[int, int], None]
    ) -> None:
        super().__init__()
        self.epochs = 0
        self.history: dict[str, list[Any]] = {}
        self._path = path
        self._configuration = configuration
        self._progress = progress
        self._begin = time.monotonic()
        self._saved = time.monotonic()
        self._interval = SECONDS_BETWEEN_SAVES

    def restore(self, model: keras.Model) -> None:
        """Restores the saved state in the model, if there is one."""
        if self._path is None or not self._path.exists():
            return
        found = files.read_progress(self._path)
        files.restore_state(self._path, model)
        self.epochs = found["epochs"]
        self.history = files.decoded(found["history"])
        self._begin -= found["seconds"]

    def seconds(self) -> float:
        """Returns the duration of the trial over all sessions."""
        return time.monotonic() - self._begin

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self.epochs = epoch + 1
        for name, value in (logs or {}).items():
            self.history.setdefault(name, []).append(np.asarray(value).tolist())
        begin = time.monotonic()
        # Callbacks still have to end after the last epoch, so its state is not saved.
        is_last = self.epochs == self.params["epochs"]
        if self._path is not None and not is_last and begin - self._saved >= self._interval:
            self._save(self._path)
            self._saved = time.monotonic()
            # Saves less often if saving takes long.
            self._interval = max(SECONDS_BETWEEN_SAVES, (self._saved - begin) / _SHARE_OF_SAVES)
        # Comes last, because it may end the training.
        self._progress(self.epochs, self.params["epochs"])

    def _save(self, path: Path) -> None:
        files.write_state(
            path,
            self.model,  # with JAX, this updates its variables
            {
                "configuration": self._configuration,
                "epochs": self.epochs,
                "history": self.history,
                "seconds": self.seconds(),
            },
        )
