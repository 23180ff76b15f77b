"""A trial that ends processes, once."""

import os
import signal
from pathlib import Path

import keras

from keras_regs.trials import _recorder as recorder
from tests.trials.tiny_trials import eager


def build():
    """Saves its state as often as it can."""
    recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
    return eager()


class Killing(keras.callbacks.Callback):
    """Kills a process in epoch 3 if a file is not there, and makes the file.

    Args:
        path: The file. It then has the number of the process.
        whom: Function that returns the number of the process to kill. Defaults to the trial's own.
    """

    def __init__(self, path, whom=os.getpid):
        super().__init__()
        self._path = Path(path)
        self._whom = whom

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3 and not self._path.exists():
            self._path.write_text(str(os.getpid()))
            os.kill(self._whom(), signal.SIGKILL)


# Counts as one of this package, so a trial with it continues.
Killing.__module__ = "keras_regs.tests"
Killing.__name__ = "Nothing"
