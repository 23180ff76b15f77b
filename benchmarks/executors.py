"""Trials on workers: how much faster two are than one, and what driver and workers add.

First, equal trials are trained in this process, by one worker and by two, whose imports are done
before. The overhead of a trial is what one worker takes longer than this process.

Then the parts that count for many trials are measured alone: how long the driver takes for each of
1,000 trials if its workers take no time, and how long a worker takes to read the trials and to get
a lease. This is the time of the processor, which other programs do not change. With the backend in
`KERAS_BACKEND`, and best with one thread (`OMP_NUM_THREADS`):

    KERAS_BACKEND=jax python -m benchmarks.executors
"""

import argparse
import json
import multiprocessing
import os
import tempfile
import time
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

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
        seconds(workers, 1, 100, executor)
        yield executor


def seconds(trials, epochs, samples, executor=None):
    """Returns how long equal trials take."""
    with tempfile.TemporaryDirectory() as folder:
        all_trials = [Trial("equal", seed, build) for seed in range(trials)]
        begin = time.perf_counter()
        list(Trials(all_trials, data(samples), epochs, 32, Path(folder), executor=executor))
        return time.perf_counter() - begin


class Immediately:
    """An executor that answers with the record of another trial."""

    def __init__(self, record):
        self._reply = {"status": "done", "record": record, "where": "nowhere", "threads": False}

    def submit(self, function, order):
        future = Future()
        future.set_result(self._reply)
        return future


def parts(count):
    """Returns milliseconds and sizes of what happens once for each of many trials."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        list(Trials([Trial("one", 0, build)], data(100), 10, 32, folder))
        (path,) = folder.glob("*.json")
        record = json.loads(path.read_text())
        trials = [Trial("many", seed, build) for seed in range(count)]
        executor = Immediately(record)

        def driver(some):
            run = Trials(some, data(100), 10, 32, folder, executor=executor)
            return milliseconds(lambda: list(run))

        one, all_of_them = driver(trials[:1]), driver(trials)
        shared = folder / _worker.FOLDER
        shared.mkdir()
        terms = Terms(data(10_000), {}, 10, 32, folder, None)
        begin = time.process_time()
        file = write_trials(shared, trials, terms)
        written = 1000 * (time.process_time() - begin)
        return {
            "driver, ms a trial": (all_of_them - one) / (count - 1),
            "record of a trial, kB": path.stat().st_size / 1000,
            f"{count} trials written, ms": written,
            f"{count} trials, kB": (shared / file).stat().st_size / 1000,
            "their data, MB": sum(each.stat().st_size for each in shared.glob("*.npy")) / 1e6,
            f"{count} trials read, ms": milliseconds(lambda: read(shared / file, folder)),
            "lease, ms": milliseconds(lambda: lease(shared / "one.lock")),
        }


def read(path, folder):
    with read_trials(path, folder) as (_, terms):
        return terms


def lease(path):
    with _worker.take(path):
        pass


def milliseconds(function, repeats=3):
    """Returns the shortest of several times of the processor."""
    times = []
    for _ in range(repeats):
        begin = time.process_time()
        function()
        times.append(time.process_time() - begin)
    return 1000 * min(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--trials", type=int, default=16)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--samples", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=1000, help="trials of the second part")
    parser.add_argument("--output", type=Path, help="JSON file for the results")
    options = parser.parse_args()
    amount = (options.trials, options.epochs, options.samples)
    seconds(1, 1, 100)  # the compilers' first use
    found = {"here, s": seconds(*amount)}
    for workers in (1, 2):
        with pool(workers) as executor:
            found[f"{workers} workers, s"] = seconds(*amount, executor)
    found["speedup of two"] = found["1 workers, s"] / found["2 workers, s"]
    overhead = (found["1 workers, s"] - found["here, s"]) / options.trials
    found["overhead, ms a trial"] = 1000 * overhead
    found |= parts(options.many)
    for name, value in found.items():
        print(f"{name:<28}{value:>10.2f}")
    if options.output is not None:
        about = {"backend": keras.backend.backend(), "cores": os.cpu_count()}
        options.output.write_text(json.dumps({**about, **vars_of(options), **found}, indent=2))


def vars_of(options):
    return {name: value for name, value in vars(options).items() if name != "output"}


if __name__ == "__main__":
    main()
