"""The driver: it submits trials to an executor, and collects their outcomes.

The driver and its workers share a subfolder of the results:

    <hash>.trials, <hash>.npy    the trials and their data
    <trial>.lock, <trial>.epochs  the lease of a worker on a trial, and how far it is
    <number>.driver               the lease of a driver

If the driver ends, it removes its lease, and its workers end after their epoch. If it is killed,
they continue. A driver that ends removes the other files as well, unless another process uses them.
"""

import time
import uuid
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from keras_regs._text.progress import ProgressBar
from keras_regs.trials import _files as files
from keras_regs.trials import _worker as worker
from keras_regs.trials._lanes import (
    Lane,
    is_cancelled,
    is_death,
    is_done,
    separated,
)
from keras_regs.trials._outcomes import Outcome, outcome_of
from keras_regs.trials._run import Run, Terms
from keras_regs.trials._travel import write_trials

# A trial fails if its worker dies this often without progress.
_DEATHS = 3
# Seconds between two looks at futures, and at the files that say how far trials are.
_SHORTEST_SLEEP = 0.02
_SECONDS_BETWEEN_LOOKS = 2.0


@dataclass
class _Order:
    """A trial that is to be trained, and what happened to it so far."""

    run: Run
    index: int
    waits: bool = False
    deaths: int = 0
    saved: int = 0
    lost_files: int = 0


class Driver:
    """Runs trials on an executor.

    Args:
        executor: The executor.
        runs: All trials.
        terms: What they have in common. There is a folder.
        label: Text of the progress bar, or None.
    """

    def __init__(self, executor: Any, runs: Sequence[Run], terms: Terms, label: str | None) -> None:
        assert terms.folder is not None
        self._executor = executor
        self._lanes = [Lane(lambda: executor)]
        self._runs = runs
        self._terms = terms
        self._folder = terms.folder.absolute()
        self._shared = self._folder / worker.FOLDER
        self._label = label
        self._lease = worker.take(self._shared / f"{uuid.uuid4().hex}.driver")
        self._file = ""
        self._bar: ProgressBar | None = None
        self._outcomes: dict[int, Outcome] = {}
        self._failed: dict[int, RuntimeError] = {}
        self._queue: deque[_Order] = deque()
        self._has_answered = False
        self._has_warned = False
        self._looked = 0.0
        self._epochs: dict[int, int] = {}
        self._begun = 0

    def __enter__(self) -> "Driver":
        self._shared.mkdir(parents=True, exist_ok=True)
        self._lease.acquire()
        try:
            self._write()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: Any) -> None:
        try:
            for lane in self._lanes:
                lane.end()
        finally:
            self._lease.release()
            self._clean()

    def configuration_of(self, index: int) -> dict[str, Any]:
        """Returns the configuration of a trial as a worker has it, encoded."""
        lane = Lane(self._lanes[0].make)
        order = _Order(self._runs[index], index)
        lane.submit(worker.work, self._order(order, trains=False), order)
        reply = lane.orders[0][0].result()
        self._raise_if_useless(reply)
        if reply["status"] != "described":
            raise self._failure(order, reply)
        configuration: dict[str, Any] = reply["configuration"]
        return configuration

    def outcomes(self) -> Iterator[Outcome]:
        """Yields the outcomes of all trials that do not fail, in the order of the trials.

        Raises:
            ExceptionGroup: At the end, if trials failed. It has an error for each.
        """
        for index, run in enumerate(self._runs):
            outcome = run.outcome()
            if outcome is None:
                self._queue.append(_Order(run, index, saved=run.epochs_saved()))
                self._epochs[index] = run.epochs_saved()
            else:
                self._outcomes[index] = outcome
        self._begun = sum(self._epochs.values())
        left = self._terms.epochs * len(self._queue) - self._begun
        with ExitStack() as stack:
            if self._label is not None and left:
                self._bar = stack.enter_context(ProgressBar(self._label, left))
            for index in range(len(self._runs)):
                while index not in self._outcomes and index not in self._failed:
                    self._step()
                if index in self._outcomes:
                    yield self._outcomes.pop(index)
        if self._failed:
            raise self._group()

    def _step(self) -> None:
        """Submits what can be submitted, handles what is done, and sleeps for a moment."""
        begin = time.monotonic()
        self._submit()
        has_changed = False
        for lane in list(self._lanes):
            for pair in list(lane.orders):
                # Another one may have shown that the lane is broken.
                if is_done(pair[0]) and pair in lane.orders:
                    has_changed = True
                    self._handle(lane, *pair)
        now = time.monotonic()
        if has_changed or now - self._looked >= _SECONDS_BETWEEN_LOOKS:
            self._looked = now
            self._look()
        if not has_changed:
            # At most a tenth of the time is spent on looking, however many trials there are.
            time.sleep(max(_SHORTEST_SLEEP, 9 * (time.monotonic() - begin)))

    def _submit(self) -> None:
        for lane in list(self._lanes):
            if not self._queue or not lane.has_room():
                continue
            with ExitStack() as stack:
                if len(self._queue) > 1:
                    stack.enter_context(lane.together())
                while self._queue and lane.has_room() and lane in self._lanes:
                    order = self._queue.popleft()
                    try:
                        lane.submit(worker.work, self._order(order), order)
                    except Exception as error:
                        if not is_death(error):
                            raise
                        self._queue.appendleft(order)
                        self._replace(lane, error)

    def _order(self, order: _Order, trains: bool = True) -> dict[str, Any]:
        return worker.order_of(
            number=uuid.uuid4().hex,
            folder=str(self._folder),
            trials=self._file,
            index=order.index,
            driver=Path(self._lease.lock_file).name,
            waits=order.waits,
            trains=trains,
        )

    def _handle(self, lane: Lane, future: Any, order: _Order) -> None:
        try:
            reply = future.result()
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt | SystemExit) or is_cancelled(error):
                raise
            if is_death(error):
                self._replace(lane, error)
            else:
                lane.orders.remove((future, order))
                self._died(order, error)
            return
        lane.orders.remove((future, order))
        self._has_answered = True
        self._raise_if_useless(reply)
        if reply["threads"] and not self._has_warned:
            self._has_warned = True
            warnings.warn(
                f"Several trials were sent to {reply['where']} at the same time. It trains one "
                "after another. Start workers with one thread each: "
                "`LocalCluster(threads_per_worker=1)`, `dask worker --nthreads 1`.",
                stacklevel=2,
            )
        match reply["status"]:
            case "done":
                self._outcomes[order.index] = outcome_of(reply["record"])
                self._epochs[order.index] = self._terms.epochs
            case "failed":
                self._fail(order, self._failure(order, reply))
            case "trained elsewhere":  # others first; then a worker waits for the lease
                order.waits = True
                self._queue.append(order)
            case "no file":
                self._write_again(order, reply)
            case _:  # "ended": the lease of this driver was lost for a time
                self._queue.append(order)

    def _raise_if_useless(self, reply: dict[str, Any]) -> None:
        """Raises an error that would be the same for all trials of that worker."""
        where = f"Argument `executor`: {reply['where']}"
        match reply["status"]:
            case "other versions":
                raise ValueError(
                    f"{where}, has other versions than the driver: "
                    f"{', '.join(reply['differences'])} (the driver's first). Install the same "
                    "versions, and start workers with the same KERAS_BACKEND."
                )
            case "thread of the driver":
                raise ValueError(
                    f"{where}, is a thread of the driver. Training changes state of the process, "
                    "so use workers that are processes: `LocalCluster(processes=True)`."
                )
            case "cannot be read":
                raise ValueError(
                    f"{where}, cannot read the trials: {reply['error']}. If a module is missing "
                    "there, install it, or call `cloudpickle.register_pickle_by_value(module)`."
                    f"\n\n{reply['traceback']}"
                )

    def _failure(self, order: _Order, reply: dict[str, Any]) -> RuntimeError:
        trial = order.run.trial
        error = RuntimeError(
            f"Trial {trial.name!r}, seed {trial.seed}, failed in {reply['where']}: {reply['error']}"
        )
        error.add_note(reply["traceback"])
        return error

    def _fail(self, order: _Order, error: RuntimeError) -> None:
        self._failed[order.index] = error
        if self._bar is not None:
            self._bar.say("\n".join([str(error), *getattr(error, "__notes__", ())]))

    def _died(self, order: _Order, error: BaseException) -> None:
        """Lets another worker continue a trial whose worker died, unless it dies again and again.

        This also counts other errors of an engine, such as a time limit.
        """
        saved = order.run.epochs_saved()
        order.deaths = order.deaths + 1 if saved <= order.saved else 1
        order.saved = max(saved, order.saved)
        # Dask has already tried several workers.
        if order.deaths >= _DEATHS or type(error).__name__ == "KilledWorker":
            trial = order.run.trial
            failure = RuntimeError(
                f"Trial {trial.name!r}, seed {trial.seed}, failed: its worker ended "
                f"{order.deaths} times after epoch {order.saved}, perhaps for lack of memory or "
                f"time. The executor says: {type(error).__name__}: {error}"
            )
            failure.__cause__ = error
            self._fail(order, failure)
        else:
            order.waits = True  # if it was on another machine, its lease has to run out
            self._queue.append(order)

    def _replace(self, lane: Lane, error: BaseException) -> None:
        """Makes new pools in place of one that cannot be used any more."""
        orders = [order for _, order in lane.orders]
        lane.orders.clear()
        if lane.is_own:
            lane.renew()
            for order in orders:
                self._died(order, error)
            return
        if not self._has_answered and not any(self._shared.glob("*.lock")):
            raise RuntimeError(
                "Workers died before they began a trial. Python started with `spawn` runs the "
                "main script again in each worker: put what must not run there below "
                "`if __name__ == '__main__':`. Or a worker has too little memory."
            ) from error
        # It is unknown which of the trials the process trained that died.
        self._queue.extendleft(reversed(orders))
        self._lanes.remove(lane)
        self._lanes += separated(self._executor)

    def _write(self) -> None:
        trials = [run.trial for run in self._runs]
        self._file = write_trials(self._shared, trials, self._terms)

    def _write_again(self, order: _Order, reply: dict[str, Any]) -> None:
        """Writes the files that another driver may have removed."""
        order.lost_files += 1
        if order.lost_files > 1:
            raise ValueError(
                f"Argument `folder`: {reply['where']}, does not find {self._shared / self._file}. "
                "All workers must share the folder, under the same path. "
                f"Received: folder={str(self._terms.folder)!r}"
            )
        self._write()
        self._queue.append(order)

    def _look(self) -> None:
        """Shows what the files of the workers say."""
        if self._bar is None:
            return
        running = 0
        present = {path.name for path in self._shared.glob("*.epochs")}
        for lane in self._lanes:
            for _, order in lane.orders:
                trial = order.run.trial
                name = f"{files.stem(trial.name, trial.seed)}.epochs"
                if name in present:
                    running += 1
                    with suppress(OSError, ValueError):  # just removed, or being written
                        self._epochs[order.index] = int((self._shared / name).read_text())
        done = sum(each == self._terms.epochs for each in self._epochs.values())
        text = f"{running} running, {done} done"
        text += f", {len(self._failed)} failed" if self._failed else ""
        self._bar.update(sum(self._epochs.values()) - self._begun, text)

    def _group(self) -> ExceptionGroup[RuntimeError]:
        return ExceptionGroup(
            f"{len(self._failed)} of {len(self._runs)} trials failed. The outcomes of the others "
            f"are in {self._terms.folder}. Run the program again to train only what failed",
            [self._failed[index] for index in sorted(self._failed)],
        )

    def _clean(self) -> None:
        """Removes what is shared, unless another driver or worker uses it."""
        for path in (*self._shared.glob("*.lock"), *self._shared.glob("*.driver")):
            lease = worker.take(path)
            try:
                lease.acquire(timeout=0)
            except filelock.Timeout:
                return
            lease.release()
        for pattern in ("*.trials", "*.npy", "*.epochs", "*.tmp"):
            for path in self._shared.glob(pattern):
                with suppress(PermissionError):  # of Windows, while a process has it open
                    path.unlink(missing_ok=True)
        with suppress(OSError):  # something else is in it
            self._shared.rmdir()
