"""Timing of several models or functions in turns.

The models take turns in one process, step by step, so that a slower machine affects all of them
alike. A ratio is the median of the ratios of all turns.
"""

import functools
import statistics
import time
from pathlib import Path

import keras

HEADS = f"{'variant':<28}{'median ms':>10}{'ratio':>8}{'quartiles':>16}"
# The second one are seconds of all cores together. They depend less on what else runs on the
# machine, but do not include a GPU.
CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}


def add_timing_arguments(parser, batch_size=None, steps=30, warmup=5, clock="wall"):
    """Adds the arguments that all timings have, with the defaults of one of them."""
    parser.add_argument("--steps", type=int, default=steps, help="timed steps per variant")
    parser.add_argument(
        "--warmup", type=int, default=warmup, help="number of steps before, not timed"
    )
    if batch_size is not None:
        parser.add_argument("--batch-size", type=int, default=batch_size)
    parser.add_argument(
        "--clock", choices=CLOCKS, default=clock, help="time that passes, or time of all cores"
    )
    parser.add_argument("--output", type=Path, help="JSON file for the results")


def seconds_of_steps(models, data, arguments):
    """Returns `{variant: [seconds]}` of training steps of `{variant: model}` on a batch `data`."""
    steps = {name: functools.partial(model.train_on_batch, *data) for name, model in models.items()}
    return seconds_of_turns(steps, arguments)


def seconds_of_turns(steps, arguments):
    """Returns `{variant: [seconds of each call]}` of the functions `{variant: step}`."""
    clock = CLOCKS[arguments.clock]
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


def ratios(seconds, part=None):
    """Returns a row for each variant, with its ratio to the first one.

    Args:
        seconds: `{variant: [seconds of each turn]}`.
        part: Name of the table, if the benchmark has several.
    """
    reference = next(iter(seconds.values()))
    rows = []
    for variant, own in seconds.items():
        of_turns = [a / b for a, b in zip(own, reference, strict=True)]
        low, median, high = quartiles(of_turns)
        row = {} if part is None else {"part": part}
        row |= {
            "variant": variant,
            "median_ms": round(1000 * statistics.median(own), 3),
            "ratio": round(median, 3),
            "ratio_quartiles": [round(low, 3), round(high, 3)],
            "seconds": [float(f"{each:.6g}") for each in own],
        }
        rows.append(row)
    return rows


def quartiles(values):
    return statistics.quantiles(values, n=4) if len(values) > 1 else 3 * values


def print_table(rows, title="", more=()):
    """Prints rows below a title, and `more` of their numbers by name."""
    print(f"\n{title}\n{HEADS}" + "".join(f"{name:>16}" for name in more))
    for row in rows:
        between = "{:.3f} - {:.3f}".format(*row["ratio_quartiles"])
        print(
            f"{row['variant']:<28}{row['median_ms']:>10.2f}{row['ratio']:>8.3f}{between:>16}"
            + "".join(f"{row[name]:>16}" for name in more)
        )
