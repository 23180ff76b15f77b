"""Where trials are trained: in this process, in several ones, or on a cluster."""

import argparse
import multiprocessing
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Jobs that take longer are continued by further jobs.
MINUTES = 60


@contextmanager
def engine(options: argparse.Namespace, logs: Path) -> Iterator[Any]:
    """The executor that the command line names, or None for this process.

    Args:
        options: Those of the command line.
        logs: Folder of what the jobs of a cluster print.

    Raises:
        ValueError: If options exclude each other, or there is no Slurm.
        ImportError: If the library is not installed.
        OSError: If there is no scheduler of Dask at the address.
    """
    if options.dask and (options.slurm or options.workers):
        raise ValueError(
            "`--dask` names workers that run already, so it goes with neither `--workers` nor "
            f"`--slurm`. Received: --dask {options.dask}"
        )
    if options.dask:
        with dask(options.dask) as client:
            yield client
    elif options.slurm:
        yield slurm(options.slurm, logs, options.workers)
    elif options.workers:
        # A process that was forked from one that uses a backend may hang.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(options.workers, mp_context=context) as pool:
            yield pool
    else:
        yield None


def dask(address: str) -> Any:
    """A client of the scheduler with this address."""
    try:
        import distributed
    except ImportError as error:
        raise ImportError(f"`--dask` needs Dask: pip install distributed ({error})") from error
    return distributed.Client(address)


def slurm(partition: str, logs: Path, jobs: int | None, cluster: str = "slurm") -> Any:
    """An executor that submits a job for each trial, at most `jobs` of them at a time."""
    try:
        import submitit
    except ImportError as error:
        raise ImportError(f"`--slurm` needs submitit: pip install submitit ({error})") from error
    if cluster == "slurm" and shutil.which("sbatch") is None:
        raise ValueError(
            "`--slurm` must run where Slurm is, but there is no command sbatch. "
            f"Received: --slurm {partition}"
        )
    executor = submitit.AutoExecutor(logs, cluster=cluster)
    executor.update_parameters(
        timeout_min=MINUTES, slurm_partition=partition, slurm_array_parallelism=jobs
    )
    return executor
