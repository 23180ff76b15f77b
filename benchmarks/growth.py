"""Growth of time and memory with the number of samples, units, classes, layers and positions.

Analyses and rewrites are called, and gradients of penalties are computed, for data of several
sizes, each twice the one before. Times are CPU times, which include compilation if each call
compiles. Memory is the peak of resident memory minus the memory before the call (on Linux). The
slopes of both on log axes are fitted to the three largest sizes. They are compared with the power
of the size with which the work grows. With the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.growth --output growth.json --figure growth.png

`python -m benchmarks draw growth.json growth.png` draws the figure again.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

from benchmarks import growth_figure
from benchmarks.growth_cases import AXES, CASES
from benchmarks.memory import megabytes_of
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, ratios, seconds_of_turns


def rows_of(case, calls, arguments):
    """Returns a row for each size, with its time."""
    for call in calls.values():
        call()  # compiles, if it does so once only
    rows = ratios(seconds_of_turns(calls, arguments), case.title)
    for row in rows:
        row |= {"function": case.name, "axis": case.axis, "work": case.work}
        row["size"] = int(row["variant"])
    return rows


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, steps=3, warmup=0, clock="cpu")
    parser.add_argument("--variants", nargs="+", choices=AXES, default=AXES, help="what grows")
    parser.add_argument("--figure", type=Path, help="file for the figure, such as growth.png")
    arguments = parser.parse_args()
    keras.utils.set_random_seed(0)
    rows, all_calls = [], []
    for case in CASES:
        if case.axis in arguments.variants:
            print(case.title)
            calls = {str(size): case.prepare(size) for size in case.sizes}
            rows += rows_of(case, calls, arguments)
            all_calls += calls.values()
            # After each function, so that an interruption loses only one.
            save("growth", arguments, rows)
    # After all times, because measuring memory makes later calls slower.
    for row, call in zip(rows, all_calls, strict=True):
        megabytes = megabytes_of(call)
        if megabytes is not None:
            row["megabytes"] = round(megabytes, 2)
    print(growth_figure.table(rows))
    save("growth", arguments, rows)
    if arguments.figure:
        growth_figure.draw(rows, arguments.figure)


if __name__ == "__main__":
    main()
