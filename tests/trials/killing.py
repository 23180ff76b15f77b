"""A trial that ends a process, once."""

import os
import signal

from keras_regs.trials import Watch
from keras_regs.trials import _recorder as recorder
from tests.trials.tiny_trials import eager


class UncompletedJobError(Exception):
    """What submitit raises in a job that reaches its time limit."""


UncompletedJobError.__module__ = "submitit.core.utils"

# What `ENDS` may name: the worker, the driver that started it, the job.
ENDS = {
    "worker": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "driver": lambda: os.kill(os.getppid(), signal.SIGKILL),
    "job": lambda: throw(UncompletedJobError("timed-out and not checkpointable")),
}


def throw(error):
    raise error


def build():
    """With this, a process that is to end saves its state as often as it can."""
    if "ENDED" in os.environ:
        recorder.SECONDS_BETWEEN_SAVES, recorder._SHARE_OF_SAVES = 0, float("inf")
    return eager()


def end_once(model):
    """Ends a process after the fourth step, before it is saved, if the file `ENDED` is not there.

    The file then has the number of the process of the trial.
    """
    if "ENDED" in os.environ and int(model.optimizer.iterations) == 4:
        try:
            with open(os.environ["ENDED"], "x") as file:
                file.write(str(os.getpid()))
        except FileExistsError:
            return {}
        ENDS[os.environ["ENDS"]]()
    return {}


def watching():
    """A callback with which a trial continues, so it is not trained from the beginning."""
    return [Watch(end_once)]
