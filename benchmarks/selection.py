"""Runs a selection of benchmarks, each in a separate process, with one backend or several."""

import os
import shlex
import subprocess
import sys
import time

from benchmarks.catalogue import SELECTIONS

# With JAX, the first process would take most of a GPU's memory from those that it starts.
SHARED_GPU = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}


def run(selection, into, backends, steps=None):
    """Writes a file for each benchmark and backend, such as `penalties-jax.json`.

    Args:
        selection: Name of the selection.
        into: Folder of the files. Each is there as soon as its benchmark has ended.
        backends: Backends of Keras. Each benchmark runs with all of them before the next one.
        steps: Number of timed steps after one that is not timed, if not those of the selection.

    Returns:
        What failed, such as `["penalties with jax"]`. The others run nevertheless.
    """
    failed = []
    start = time.perf_counter()
    for name, command in SELECTIONS[selection].items():
        for backend in backends:
            print(f"\n=== {name} with {backend} (after {time.perf_counter() - start:.0f} s)")
            module, *arguments = shlex.split(command)
            arguments += ["--output", str(into / f"{name}-{backend}.json")]
            if steps is not None:
                arguments += ["--steps", str(steps), "--warmup", "1"]
            # What this process has printed comes first.
            sys.stdout.flush()
            done = subprocess.run(
                [sys.executable, "-m", f"benchmarks.{module}", *arguments],
                env={**SHARED_GPU, **os.environ, "KERAS_BACKEND": backend},
            )
            if done.returncode:
                failed.append(f"{name} with {backend}")
    print(f"\nAfter {time.perf_counter() - start:.0f} s, results are in {into}")
    return failed
