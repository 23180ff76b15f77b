"""Cost of the characteristics of representations, compared with prediction and matrix products.

CPU time of `keras_regs.analysis.layer_characteristics` and `characteristics`, in turns with:

- `resnet50`: `predict` of the same 256 images of 32x32x3. `layer_characteristics` measures the
  outputs of 101 layers, without labels and with 10 classes.
- `dense`: the product of the outputs, as a float64 matrix, with their transpose. The only measured
  layer has 2,048 units and a ReLU.
- `array`: `numpy.corrcoef` of the same array of random numbers, without and with a ReLU.

The first turn includes compilation and is listed separately. Memory is the peak of resident memory.
With the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.characteristics --of resnet50
    KERAS_BACKEND=jax python -m benchmarks.characteristics --of array --samples 2000 --units 512
"""

import argparse
import os
import resource
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns

CLASSES = 10


def resnet50(samples, units, batch_size):
    model = keras.applications.ResNet50(
        weights=None, include_top=False, pooling="avg", input_shape=(32, 32, 3)
    )
    x = np.random.default_rng(0).normal(size=(samples, 32, 32, 3)).astype("float32")
    y = np.arange(samples) % CLASSES

    def characteristics(labels=None):
        kr.analysis.layer_characteristics(
            model, x, labels, spatial="samples", batch_size=batch_size
        )

    return {
        "plain": lambda: model.predict(x, batch_size, verbose=0),
        "layer_characteristics": characteristics,
        "the same with classes": lambda: characteristics(y),
    }


def dense(samples, units, batch_size):
    layer = keras.layers.Dense(units, "relu")
    model = keras.Sequential([keras.Input((units,)), layer, keras.layers.Dense(2)])
    x = np.random.default_rng(0).normal(size=(samples, units)).astype("float32")
    y = np.arange(samples) % CLASSES
    z = np.maximum(x, 0).astype("float64")

    def characteristics(labels=None):
        kr.analysis.layer_characteristics(model, x, labels, batch_size=batch_size)

    return {
        "plain": lambda: z.T @ z.copy(),  # as two matrices, so that all of it is computed
        "layer_characteristics": characteristics,
        "the same with classes": lambda: characteristics(y),
    }


def array(samples, units, batch_size):
    z = np.random.default_rng(0).normal(size=(samples, units)).astype("float32")
    positive = np.maximum(z, 0)
    return {
        "plain": lambda: np.corrcoef(z.T),
        "characteristics": lambda: kr.analysis.characteristics(z),
        "characteristics of a ReLU": lambda: kr.analysis.characteristics(positive),
    }


KINDS = {"resnet50": (resnet50, 256), "dense": (dense, 20_000), "array": (array, 20_000)}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=128, steps=3, warmup=0, clock="cpu")
    parser.add_argument("--of", choices=KINDS, default="resnet50")
    parser.add_argument("--samples", type=int, help="number of samples")
    parser.add_argument("--units", type=int, default=2048, help="units of the layer or the array")
    arguments = parser.parse_args()
    make, samples = KINDS[arguments.of]
    arguments.samples = arguments.samples or samples
    turns = make(arguments.samples, arguments.units, arguments.batch_size)
    first = {}
    for name, turn in turns.items():
        start = time.process_time()
        turn()
        first[name] = round(time.process_time() - start, 3)
    rows = ratios(seconds_of_turns(turns, arguments))
    megabytes = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    for row in rows:
        row["first_s"] = first[row["variant"]]
    print_table(rows, f"{keras.backend.backend()}, peak memory {megabytes} MB", ["first_s"])
    save("characteristics", arguments, rows, megabytes=megabytes)


if __name__ == "__main__":
    main()
