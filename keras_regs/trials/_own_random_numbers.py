"""Random numbers of Python that other threads of the process do not draw from.

Keras draws the seeds of initial weights from Python's `random`, which all threads share. Engines
such as Dask train in one thread, and draw random delays in others. A trial would then depend on
when they do.
"""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def own_random_numbers() -> Iterator[None]:
    """Gives this thread its own numbers in `random`, unless it is the main thread.

    They are those that a process with one thread would draw after the same `random.seed`. Only one
    thread at a time may use this.
    """
    if threading.current_thread() is threading.main_thread():
        yield
        return
    # The functions of the module are methods of one object.
    shared = getattr(random.random, "__self__", None)
    before = {
        name: function
        for name, function in vars(random).items()
        if shared is not None and getattr(function, "__self__", None) is shared
    }
    own, thread = random.Random(), threading.get_ident()

    def dispatched(name: str) -> Callable[..., Any]:
        def function(*args: Any, **kwargs: Any) -> Any:
            if threading.get_ident() != thread:
                return before[name](*args, **kwargs)
            if name == "seed":  # for functions that were imported by name
                before[name](*args, **kwargs)
            return getattr(own, name)(*args, **kwargs)

        return function

    vars(random).update({name: dispatched(name) for name in before})
    try:
        yield
    finally:
        vars(random).update(before)
