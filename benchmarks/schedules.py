"""Cost of schedules that count steps, per training step of `fit`.

The network is deep, with small dense layers that all have an L2 penalty, so that the host's work is
visible: with JAX, a step that changes a strength passes all variables to the model and back. In
turns, `fit` takes many steps without a schedule, with one that counts epochs, with one that counts
steps and does not change the strength, and with one that changes it in each step. With the backend
in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.schedules --layers 50
"""

import argparse
import os
import statistics

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

STEPS_IN_FIT = 100
WIDTH = 32


def deep_network(layers):
    model = keras.Sequential([keras.Input((WIDTH,))])
    for _ in range(layers):
        model.add(keras.layers.Dense(WIDTH, "relu", kernel_regularizer=kr.L2(1e-4)))
    model.compile("adam", "mse")
    return model


def callbacks():
    return {
        "plain": [],
        "by epoch": [kr.StrengthSchedule(lambda epoch, strength: strength)],
        "by step, unchanged": [kr.StrengthSchedule(lambda step, strength: strength, unit="step")],
        "by step, changed": [kr.LinearDecay(10**6, unit="step")],
    }


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=32)
    parser.add_argument("--layers", type=int, default=50, help="number of dense layers")
    arguments = parser.parse_args()
    keras.utils.set_random_seed(0)
    model = deep_network(arguments.layers)
    x = np.ones((STEPS_IN_FIT * arguments.batch_size, WIDTH), "float32")

    def fit(used):
        model.fit(x, x, arguments.batch_size, verbose=0, shuffle=False, callbacks=used)

    turns = {name: lambda used=used: fit(used) for name, used in callbacks().items()}
    seconds = {
        name: [each / STEPS_IN_FIT for each in found]
        for name, found in seconds_of_turns(turns, arguments).items()
    }
    variables = len(model.variables) + len(model.optimizer.variables)
    rows = ratios(seconds)
    for row in rows:
        added = [b - a for a, b in zip(seconds["plain"], seconds[row["variant"]], strict=True)]
        row["added_us"] = round(1e6 * statistics.median(added))
    print_table(rows, f"{variables} variables", ["added_us"])
    save("schedules", arguments, rows, variables=variables)


if __name__ == "__main__":
    main()
