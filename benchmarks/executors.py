"""Trials on workers: how much faster two are than one, and what driver and workers add.

First, equal trials are trained in this process, by one worker and by two, whose imports are done
before. The overhead of a trial is what one worker takes longer than this process.

Then the parts that count for many trials are measured alone: how long the driver takes for all of
1,000 trials, and for one, if its workers take no time, and how long a worker takes to read the
trials and to get a lease. This is CPU time. With the backend in `KERAS_BACKEND`, and best with one
thread (`OMP_NUM_THREADS`):

    KERAS_BACKEND=jax python -m benchmarks.executors
"""

import argparse
import json
import multiprocessing
import os
import tempfile
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns
from keras_regs.trials import Trial, Trials, _worker
from keras_regs.trials._run import Terms
from keras_regs.trials._travel import read_trials, write_trials

WIDTH = 256


def build():
    model = keras.Sequential(
        [
            keras.Input((WIDTH,)),
            keras.layers.Dense(WIDTH, activation="relu"),
            keras.layers.Dense(WIDTH, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(), loss, metrics=["accuracy"])
    return model


def data(samples):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(samples, WIDTH)).astype("float32")
    y = rng.integers(10, size=samples)
    return {"train": (x, y), "validation": (x[:100], y[:100])}


@contextmanager
def pool(workers):
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as executor:
        # The imports, and the compilers' first use.
        train(workers, 1, 100, executor)
        yield executor


def train(trials, epochs, samples, executor=None):
    with tempfile.TemporaryDirectory() as folder:
        all_trials = [Trial("equal", seed, build) for seed in range(trials)]
        list(Trials(all_trials, data(samples), epochs, 32, Path(folder), executor=executor))


def trained(arguments):
    """Returns seconds of equal trials, here and on workers."""
    amount = arguments.trials, arguments.epochs, arguments.samples
    train(1, 1, 100)  # the compilers' first use
    with pool(1) as one, pool(2) as two:
        turns = {
            "here": partial(train, *amount),
            "1 worker": partial(train, *amount, one),
            "2 workers": partial(train, *amount, two),
        }
        return seconds_of_turns(turns, arguments)


class Immediately:
    """An executor that answers with the record of another trial."""

    def __init__(self, record):
        self._reply = {"status": "done", "record": record, "where": "nowhere", "threads": False}

    def submit(self, function, order):
        future = Future()
        future.set_result(self._reply)
        return future


def parts(count):
    """Returns seconds of what happens once for each of many trials, and sizes in kB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        list(Trials([Trial("one", 0, build)], data(100), 10, 32, folder))
        (path,) = folder.glob("*.json")
        trials = [Trial("many", seed, build) for seed in range(count)]
        executor = Immediately(json.loads(path.read_text()))
        shared = folder / _worker.FOLDER
        shared.mkdir()
        terms = Terms(data(10_000), {}, 10, 32, folder, None)
        file = shared / write_trials(shared, trials, terms)
        turns = {
            "driver, 1 trial": lambda: drive(trials[:1], folder, executor),
            f"driver, {count} trials": lambda: drive(trials, folder, executor),
            f"write {count} trials": lambda: write_trials(shared, trials, terms),
            f"read {count} trials": lambda: read(file, folder),
            "lease": lambda: lease(shared / "one.lock"),
        }
        seconds = seconds_of_turns(turns, SimpleNamespace(steps=3, warmup=1, clock="cpu"))
        return seconds, {
            "record of a trial": path.stat().st_size / 1000,
            f"{count} trials": file.stat().st_size / 1000,
            "their data": sum(each.stat().st_size for each in shared.glob("*.npy")) / 1000,
        }


def drive(trials, folder, executor):
    list(Trials(trials, data(100), 10, 32, folder, executor=executor))


def read(path, folder):
    with read_trials(path, folder) as (_, terms):
        return terms


def lease(path):
    with _worker.take(path):
        pass


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, steps=1, warmup=0)
    parser.add_argument("--trials", type=int, default=16)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--samples", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=1000, help="trials of the second part")
    arguments = parser.parse_args()
    rows = ratios(trained(arguments), "training")
    here, one, _ = (row["median_ms"] for row in rows)
    overhead = round((one - here) / arguments.trials, 1)
    print_table(rows, f"overhead of a worker, for each trial: {overhead} ms")
    seconds, kilobytes = parts(arguments.many)
    of_parts = ratios(seconds, "CPU time of parts")
    print_table(of_parts, "CPU time of parts")
    for name, value in kilobytes.items():
        print(f"{name:<28}{value:>10.1f} kB")
    more = {"overhead_ms_a_trial": overhead, "kilobytes": kilobytes}
    save("executors", arguments, rows + of_parts, **more)


if __name__ == "__main__":
    main()
