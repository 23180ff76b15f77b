"""Runs independent tasks at the same time, each with many small products of matrices."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from threadpoolctl import ThreadpoolController


@contextmanager
def map_in_threads(tasks: int) -> Iterator[Callable[..., list[Any]]]:
    """Yields a function like `map` that returns a list, with as many threads as BLAS would use.

    BLAS itself then uses one thread, because it takes longer to divide a small product than to
    compute it. Fewer tasks run one after another, and BLAS divides what is large.

    Args:
        tasks: Number of tasks.
    """
    blas = ThreadpoolController().select(user_api="blas")
    threads = max((library["num_threads"] for library in blas.info()), default=1)
    if threads == 1 or tasks < 2 * threads:
        yield lambda function, *arguments: list(map(function, *arguments))
        return
    with ThreadPoolExecutor(threads) as pool:

        def run(function: Callable[..., Any], *arguments: Any) -> list[Any]:
            # Not in between, because a backend may use the same BLAS.
            with blas.limit(limits=1):
                return list(pool.map(function, *arguments))

        yield run
