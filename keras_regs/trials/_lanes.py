"""Executors: which are accepted, and what replaces a pool whose worker died.

An executor is anything with `submit(function, *args)` whose result has `result()`. If a process of
a pool dies, `ProcessPoolExecutor` and loky's pool end all its other processes, and cannot be used
again. Then each process becomes a pool of one, a *lane* with one trial at a time, so that a dying
process affects no other trial, and it is known which trial it trained.
"""

import functools
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

_ACCEPTED = (
    "an executor: an object with a method `submit`, such as "
    "`ProcessPoolExecutor(2, mp_context=multiprocessing.get_context('spawn'))`, a loky executor, a "
    "Dask client, a submitit executor or an `MPIPoolExecutor`"
)


@dataclass(eq=False)
class Lane:
    """An executor, and the orders that it has not answered.

    Attributes:
        make: Function that returns the executor.
        capacity: Maximum number of orders at a time. None means that the engine has its own queue.
        is_own: Whether this package made the executor, so has to shut it down.
        orders: Pairs of what `submit` returned and what was submitted.
    """

    make: Callable[[], Any]
    capacity: int | None = None
    is_own: bool = False
    orders: list[tuple[Any, Any]] = field(default_factory=list)
    _executor: Any = None

    def submit(self, function: Any, argument: Any, order: Any) -> None:
        """Submits an order.

        Raises:
            BrokenExecutor: If a process of a pool has died.
        """
        if self._executor is None:
            self._executor = self.make()
        self.orders.append((self._executor.submit(function, argument), order))

    def has_room(self) -> bool:
        return self.capacity is None or len(self.orders) < self.capacity

    def together(self) -> AbstractContextManager[Any]:
        """Returns a context in which orders are submitted together: with Slurm, as a job array."""
        executor = self.make() if self._executor is None else self._executor
        self._executor = executor
        is_submitit = type(executor).__module__.partition(".")[0] == "submitit"
        return executor.batch() if is_submitit else nullcontext()

    def end(self) -> None:
        """Cancels what has not begun."""
        for future, _ in self.orders:
            if not is_done(future) and hasattr(future, "cancel"):
                future.cancel()
        self.orders.clear()
        self.renew()

    def renew(self) -> None:
        """Shuts down the executor if it is this package's. The next order makes a new one."""
        if self.is_own and self._executor is not None:
            self._executor.shutdown(wait=False)
            self._executor = None


def validated_executor(executor: Any) -> Any:
    """Returns the executor if trials can run on it, or raises a `ValueError`."""
    if isinstance(executor, type) or not callable(getattr(executor, "submit", None)):
        raise ValueError(
            f"Argument `executor` must be {_ACCEPTED}. Received: executor={executor!r}"
        )
    if isinstance(executor, ThreadPoolExecutor):
        raise ValueError(
            "Argument `executor` must run trials in other processes, because training changes "
            f"state of the process. Use a pool of processes. Received: executor={executor!r}"
        )
    context = getattr(executor, "_mp_context", None)
    if context is not None and context.get_start_method() == "fork":
        raise ValueError(
            "Argument `executor`: a process that was forked from one that uses a backend may hang. "
            "Pass `mp_context=multiprocessing.get_context('spawn')` to `ProcessPoolExecutor`. "
            f"Received: executor={executor!r}, which forks"
        )
    if getattr(executor, "asynchronous", False) is True:
        raise ValueError(
            "Argument `executor` must not be asynchronous. Create the Dask client without "
            f"`asynchronous=True`. Received: executor={executor!r}"
        )
    return executor


def separated(executor: Any) -> list[Lane]:
    """Returns a lane for each process of a broken pool.

    Raises:
        ValueError: If it is not a pool that is known how to make again.
    """
    classes = [each for each in type(executor).__mro__ if each.__name__ == "ProcessPoolExecutor"]
    count = getattr(executor, "_max_workers", None)
    if not classes or count is None:
        raise ValueError(
            "Argument `executor`: a worker died, and the executor cannot be used again. Run the "
            f"program again: trials continue. Received: executor={executor!r}"
        )
    names = ("_context", "_mp_context", "_initializer", "_initargs", "_env")
    arguments = {name[1:]: getattr(executor, name) for name in names if hasattr(executor, name)}
    make = functools.partial(classes[-1], 1, **arguments)
    return [Lane(make, capacity=1, is_own=True) for _ in range(count)]


def is_done(future: Any) -> bool:
    """Returns whether a result is there. Without a method `done`, the driver has to wait for it."""
    done = getattr(future, "done", None)
    return done is None or bool(done())


def is_death(error: BaseException) -> bool:
    """Returns whether an error of an executor says that it cannot be used any more."""
    return isinstance(error, BrokenExecutor)


def is_cancelled(error: BaseException) -> bool:
    """Returns whether somebody else cancelled the order."""
    # asyncio and concurrent.futures have a class each.
    return any(each.__name__ == "CancelledError" for each in type(error).__mro__)
