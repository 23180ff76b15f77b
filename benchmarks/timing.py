"""Timing of several models or functions in turns.

The models take turns in one process, step by step, so that a slower machine affects all of them
alike. A ratio is the median of the ratios of all turns.
"""

import functools
import json
import os
import platform
import statistics
import time
from pathlib import Path

import keras

import keras_regs as kr

HEADS = f"{'variant':<28}{'median ms':>10}{'ratio':>8}{'quartiles':>16}"


def add_timing_arguments(parser, batch_size):
    parser.add_argument("--steps", type=int, default=30, help="number of timed steps per variant")
    parser.add_argument("--warmup", type=int, default=5, help="number of steps before, not timed")
    parser.add_argument("--batch-size", type=int, default=batch_size)
    parser.add_argument("--output", type=Path, help="JSON file for the results")


def seconds_of_steps(models, data, arguments):
    """Returns `{variant: [seconds]}` of training steps of `{variant: model}` on a batch `data`."""
    steps = {name: functools.partial(model.train_on_batch, *data) for name, model in models.items()}
    return seconds_of_turns(steps, arguments)


def seconds_of_turns(steps, arguments, clock=time.perf_counter):
    """Returns `{variant: [seconds of each call]}` of the functions `{variant: step}`.

    With `clock=time.process_time`, these are seconds of all cores together. They depend less on
    what else runs on the machine, but do not include a GPU.
    """
    seconds = {variant: [] for variant in steps}
    turns = arguments.warmup + arguments.steps
    progress = keras.utils.Progbar(turns, unit_name="turn")
    for turn in range(turns):
        for variant, step in steps.items():
            start = clock()
            step()
            if turn >= arguments.warmup:
                seconds[variant].append(clock() - start)
        progress.update(turn + 1)
    return seconds


def ratios(seconds):
    """Returns a row for each variant, with its ratio to the variant `plain`."""
    rows = []
    for variant, own in seconds.items():
        of_turns = [a / b for a, b in zip(own, seconds["plain"], strict=True)]
        low, median, high = statistics.quantiles(of_turns, n=4)
        rows.append(
            {
                "variant": variant,
                "median_ms": round(1000 * statistics.median(own), 2),
                "ratio": round(median, 3),
                "ratio_quartiles": [round(low, 3), round(high, 3)],
            }
        )
    return rows


def as_text(row):
    quartiles = "{:.3f} - {:.3f}".format(*row["ratio_quartiles"])
    return f"{row['variant']:<28}{row['median_ms']:>10.2f}{row['ratio']:>8.3f}{quartiles:>16}"


def write(path, arguments, rows, **more):
    result = {
        "backend": keras.backend.backend(),
        "keras": keras.__version__,
        "keras_regs": kr.__version__,
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "batch_size": arguments.batch_size,
        "steps": arguments.steps,
        **more,
        "rows": rows,
    }
    path.write_text(json.dumps(result, indent=2) + "\n")
