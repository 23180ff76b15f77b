"""What a worker does: it trains one trial at a time, and no other process trains the same one.

A worker holds a lease on its trial, which it renews while it lives. If a worker dies, another one
takes over: at once on the same machine, otherwise after `LEASE_SECONDS`. The lease is a file in the
folder that all workers share.
"""

import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cloudpickle
import filelock

from keras_regs.trials import _files as files
from keras_regs.trials._configurations import differences
from keras_regs.trials._own_random_numbers import own_random_numbers
from keras_regs.trials._run import Run, environment, forget
from keras_regs.trials._travel import read_trials

# Subfolder for what driver and workers share besides the results.
FOLDER = "workers"
# All processes that use a folder must agree on it.
LEASE_SECONDS = 120.0
# Minimum time between two looks at the shared folder during a training.
_SECONDS_BETWEEN_LOOKS = 3.0
# A new file of another machine may take a moment to appear.
_SECONDS_TO_APPEAR = 5.0

# Training changes state of the process, such as random seeds. So threads take turns.
_turn = threading.Lock()


@dataclass(frozen=True)
class Order:
    """What a driver tells a worker, in values that every Python can unpickle.

    Attributes:
        number: Unique number of this order, so that no engine returns an earlier result for it.
        folder: Folder of the results.
        trials: Name of the file of the trials, in the subfolder.
        index: Which of the trials.
        driver: Name of the driver's lease, in the subfolder. The driver removes it when it ends.
        waits: Whether to wait for a lease that another process holds.
        trains: Whether to train, or only to return the configuration of the trial.
        process: Host and number of the driver's process.
        path: The driver's `sys.path`.
        environment: The driver's versions.
    """

    number: str
    folder: str
    trials: str
    index: int
    driver: str
    waits: bool
    trains: bool
    process: tuple[str, int]
    path: tuple[str, ...]
    environment: Mapping[str, Any]


def work(order: dict[str, Any]) -> dict[str, Any]:
    """Carries out an order. Engines call this function in a worker.

    Returns:
        The status of the order and what belongs to it. `"where"` names the process. `"threads"` is
        whether the order had to wait for another one in the same process.
    """
    here = _process()
    reply = {"where": f"process {here[1]} on {here[0]}", "threads": False}
    # Comes first, because another version may have other orders.
    differing = list(differences(order["environment"], versions()))
    if differing:
        return {**reply, "status": "other versions", "differences": differing}
    found = Order(**order)
    if here == tuple(found.process) and threading.current_thread() is not threading.main_thread():
        return {**reply, "status": "thread of the driver"}
    if not _turn.acquire(blocking=False):
        reply["threads"] = True
        _turn.acquire()
    try:
        with own_random_numbers():
            return {**reply, **_carry_out(found)}
    finally:
        forget()
        _turn.release()


def order_of(**values: Any) -> dict[str, Any]:
    """Returns an order of this process, as `work` takes it."""
    path = tuple(each or os.getcwd() for each in sys.path)
    return asdict(Order(**values, process=_process(), path=path, environment=versions()))


def versions() -> dict[str, Any]:
    """Returns what must be the same for driver and workers."""
    found = {
        name: value for name, value in environment().items() if name not in ("machine", "cores")
    }
    return {
        **found,
        "cloudpickle": cloudpickle.__version__,
        "filelock": filelock.__version__,
    }


def take(path: Path, **options: Any) -> filelock.SoftFileLease:
    """Returns a new lease, not yet acquired."""
    return filelock.SoftFileLease(
        path, lease_duration=LEASE_SECONDS, thread_local=False, poll_interval=0.2, **options
    )


def _carry_out(order: Order) -> dict[str, Any]:
    sys.path.extend(each for each in order.path if each not in sys.path)
    shared = Path(order.folder) / FOLDER
    if not _appears(shared / order.trials):
        return {"status": "no file"}
    with ExitStack() as stack:
        try:
            trials, terms = stack.enter_context(
                read_trials(shared / order.trials, Path(order.folder))
            )
        except FileNotFoundError:
            return {"status": "no file"}
        except Exception as error:  # of imports, of the user's classes
            _raise_if_of_engine(error)
            return {"status": "cannot be read", **_as_text(error)}
        run = Run(terms, trials[order.index])
        try:
            if order.trains:
                return _train(run, shared, order)
            return {"status": "described", "configuration": files.encoded(run.begin()[1])}
        except (Exception, SystemExit) as error:
            _raise_if_of_engine(error)
            return {"status": "failed", **_as_text(error)}


def _train(run: Run, shared: Path, order: Order) -> dict[str, Any]:
    stem = files.stem(run.trial.name, run.trial.seed)
    watch = _Watch(shared / order.driver, shared / f"{stem}.epochs")
    lease = take(shared / f"{stem}.lock", on_compromise=watch.lose)
    try:
        lease.acquire(
            # Long enough to notice that the holder no longer renews it.
            timeout=1.25 * LEASE_SECONDS if order.waits else 1.0,
            cancel_check=watch.has_no_driver,
        )
    except filelock.Timeout:
        return {"status": "trained elsewhere"}
    try:
        for ending in ("json", "npz"):  # what a killed worker was writing
            for path in Path(order.folder).glob(f"{stem}.{ending}.*.tmp"):
                path.unlink(missing_ok=True)
        record = run.record()
        if record is None:
            watch(run.epochs_saved(), 0)
            record = run.train_record(watch, checked=False)
        return {"status": "done", "record": record}
    except _Ended:
        return {"status": "ended"}
    finally:
        watch.end()
        lease.release()


class _Ended(BaseException):
    """The driver has ended, or another process trains the trial. No error of the training."""


class _Watch:
    """Says how far a trial is, and ends it if nobody needs it any more."""

    def __init__(self, driver: Path, epochs: Path) -> None:
        self._driver = driver
        self._epochs = epochs
        self._is_lost = False
        self._looked = 0.0

    def lose(self, _: Any) -> None:
        """Ends the training after this epoch, because the lease is lost."""
        self._is_lost = True

    def has_no_driver(self) -> bool:
        return not self._driver.exists()

    def __call__(self, epochs: int, total: int) -> None:
        now = time.monotonic()
        if now - self._looked >= _SECONDS_BETWEEN_LOOKS or self._is_lost:
            self._looked = now
            if self._is_lost or self.has_no_driver():
                raise _Ended
            # A full disk must not end a training because of its progress bar.
            with suppress(OSError):
                self._epochs.write_text(str(epochs))

    def end(self) -> None:
        if not self._is_lost:
            self._epochs.unlink(missing_ok=True)


def _raise_if_of_engine(error: BaseException) -> None:
    """Raises what an engine raised in the middle of a trial, such as at the time limit of a job."""
    if any(each.__module__.partition(".")[0] == "submitit" for each in type(error).__mro__):
        raise error


def _process() -> tuple[str, int]:
    return platform.node(), os.getpid()


def _appears(path: Path) -> bool:
    end = time.monotonic() + _SECONDS_TO_APPEAR
    while not path.exists():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def _as_text(error: BaseException) -> dict[str, str]:
    lines: Sequence[str] = traceback.format_exception_only(error)
    return {"error": lines[-1].strip(), "traceback": "".join(traceback.format_exception(error))}
