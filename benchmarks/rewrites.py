"""Cost of `regularize`, `strip`, `compand` and `fold`, compared with `keras.models.clone_model`.

CPU time for a deep network of small dense layers, in turns. `regularize` has ten rules, and is also
measured with one. With the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.rewrites --layers 200
"""

import argparse
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

WIDTH = 8


def deep_network(layers):
    hidden = [keras.layers.Dense(WIDTH, "relu", name=f"dense{i}") for i in range(layers)]
    return keras.Sequential([keras.Input((WIDTH,)), *hidden, keras.layers.Dense(2, name="head")])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, steps=3, warmup=1, clock="cpu")
    parser.add_argument("--layers", type=int, default=200, help="number of dense layers")
    arguments = parser.parse_args()
    model = deep_network(arguments.layers)
    by_last_digit = {f"dense*{digit}": kr.RFAVEntropy(1e-3) for digit in range(10)}
    regularized, companded = kr.regularize(model, by_last_digit), kr.compand(model)
    turns = {
        "plain": lambda: keras.models.clone_model(model),
        "regularize, 10 rules": lambda: kr.regularize(model, by_last_digit),
        "regularize, 1 rule": lambda: kr.regularize(model, {"dense*": kr.RFAVEntropy(1e-3)}),
        "strip": lambda: kr.strip(regularized),
        "compand": lambda: kr.compand(model),
        "fold": lambda: kr.fold(companded),
    }
    rows = ratios(seconds_of_turns(turns, arguments))
    print_table(rows, f"{keras.backend.backend()}, {arguments.layers} layers")
    save("rewrites", arguments, rows)


if __name__ == "__main__":
    main()
