"""Cost of `RFAVEntropy`: time and memory of a training step, as ratios to the plain network.

The network is the m network of Huesmann et al. (arXiv 2002.09237), on batches of 64 images of
32x32x3, with the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.overhead --output overhead-jax.json

See `benchmarks.timing` for the time. Memory is the peak of resident memory in a separate process
for each variant, minus the memory before its first step.
"""

import argparse
import os
import resource
import subprocess
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from keras import layers, ops

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_steps


@keras.saving.register_keras_serializable(package="benchmarks")
class NaiveEntropy(keras.Regularizer):
    """The entropy in the form that users would write."""

    def __call__(self, x):
        p = ops.softmax(x)
        return 1e-3 * ops.sum(p * ops.log(p + 1e-12))


ACTIVITY = {
    "rfav_entropy": lambda: kr.RFAVEntropy(1e-3),
    "rfav_entropy_quarter": lambda: kr.RFAVEntropy(1e-3, positions=0.25),
    "naive_entropy": NaiveEntropy,
}
BEFORE_RELU = {
    "rfav_entropy_before_relu": lambda: kr.RFAVEntropy(1e-3),
    "quarter_before_relu": lambda: kr.RFAVEntropy(1e-3, positions=0.25),
}
BLOCK_END = {
    "batch_normalization": layers.BatchNormalization,
    "dropout": lambda: layers.Dropout(0.25),
}
VARIANTS = ["plain", *ACTIVITY, *BEFORE_RELU, *BLOCK_END]


def activation(variant):
    """Returns the ReLU of a layer, with the addition of the variant after it or before it."""
    if variant in BEFORE_RELU:
        return {"activation": kr.layers.PenalizedActivation("relu", BEFORE_RELU[variant]())}
    return {"activation": "relu", "activity_regularizer": ACTIVITY.get(variant, lambda: None)()}


def m_network(variant):
    """Returns two blocks conv-conv-pool and two dense layers, with the addition of the variant."""

    def conv(filters):
        return layers.Conv2D(filters, 3, padding="same", **activation(variant))

    stack = [keras.Input((32, 32, 3))]
    for filters in (64, 128):
        stack += [conv(filters), conv(filters)]
        if variant in BLOCK_END:
            stack.append(BLOCK_END[variant]())
        stack.append(layers.MaxPooling2D())
    stack.append(layers.Flatten())
    stack.append(layers.Dense(256, **activation(variant)))
    stack.append(layers.Dense(10))
    model = keras.Sequential(stack)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.01), loss)
    return model


def batch(size):
    rng = np.random.default_rng(0)
    return rng.random((size, 32, 32, 3), "float32"), rng.integers(0, 10, size)


def peak_memory(variant, batch_size):
    """Returns the bytes that the first training steps add to a separate process."""
    command = [sys.executable, "-m", "benchmarks.overhead", "--memory-of", variant]
    command += ["--batch-size", str(batch_size)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return int(output.split()[-1])


def report_own_peak_memory(variant, batch_size):
    x, y = batch(batch_size)
    model = m_network(variant)
    model.predict_on_batch(x[:1])
    before = highest_resident_bytes()
    for _ in range(5):
        model.train_on_batch(x, y)
    print(highest_resident_bytes() - before)


def highest_resident_bytes():
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def add_memory(rows, memory):
    """Adds the bytes `{variant: memory}` to rows."""
    for row in rows:
        if row["variant"] in memory:
            used = memory[row["variant"]]
            row["megabytes"] = round(used / 1e6, 1)
            row["memory_ratio"] = round(used / memory["plain"], 3)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=64)
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=VARIANTS)
    parser.add_argument("--without-memory", action="store_true", help="measure the time alone")
    parser.add_argument("--memory-of", choices=VARIANTS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory_of:
        report_own_peak_memory(arguments.memory_of, arguments.batch_size)
        return

    variants = ["plain", *(v for v in arguments.variants if v != "plain")]
    measured = [] if arguments.without_memory else variants
    memory = {variant: peak_memory(variant, arguments.batch_size) for variant in measured}
    models = {variant: m_network(variant) for variant in variants}
    rows = ratios(seconds_of_steps(models, batch(arguments.batch_size), arguments))
    add_memory(rows, memory)
    print_table(rows, more=["megabytes", "memory_ratio"] if memory else [])
    save("overhead", arguments, rows)


if __name__ == "__main__":
    main()
