"""What `shrink` saves: parameters, bytes, multiply-adds, and the time of a prediction.

Random filters of each convolution are zero, except those whose channels are added to each other.
Ratios are those of turns in which all networks predict the same batch:

    KERAS_BACKEND=jax python -m benchmarks.shrink --output shrink-jax.json

`plain again` is a second plain network. Its ratio shows the noise of the measurement.
"""

import argparse
import functools
import os
import tempfile
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_turns
from examples.networks import resnet, vgg_bn

BATCHES = (1, 64)
NETWORKS = {
    "vgg": lambda: vgg_bn((1, 1, 2, 2), width=32, seed=0),
    # Three stages of three blocks with two convolutions each, as for CIFAR-10 in the paper.
    "resnet20": lambda: resnet((3, 3, 3), width=16, seed=0, name="resnet20"),
}


def make_zero(model, share, seed=0):
    """Makes filters zero that can be removed."""
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        # In a residual block, the outputs of the second convolution are added.
        removable = not layer.name.endswith(("_conv2", "stem_conv", "logits"))
        if model.name.startswith("vgg"):
            removable = layer.name != "logits"
        if removable and hasattr(layer, "kernel") and "shortcut" not in layer.name:
            weights = layer.get_weights()
            number = round(share * weights[0].shape[-1])
            filters = rng.permutation(weights[0].shape[-1])[:number]
            weights[0][..., filters] = 0
            layer.set_weights(weights)


def kilobytes(model):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.weights.h5"
        model.save_weights(path)
        return round(path.stat().st_size / 1024)


def sizes(model, multiply_adds):
    return {
        "parameters": model.count_params(),
        "kilobytes": kilobytes(model),
        "multiply_adds": int(multiply_adds.sum()),
    }


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser)
    parser.add_argument("--network", choices=NETWORKS, default="vgg")
    parser.add_argument("--share", type=float, default=0.5, help="share of filters that are zero")
    arguments = parser.parse_args()

    models = {"plain": NETWORKS[arguments.network](), "plain again": NETWORKS[arguments.network]()}
    for model in models.values():
        make_zero(model, arguments.share)
    models["shrunken"], report = kr.shrink(models["plain"])
    print(report)
    saved = {
        "plain": sizes(models["plain"], report.multiply_adds),
        "shrunken": sizes(models["shrunken"], report.multiply_adds_left),
    }
    for name, numbers in saved.items():
        print(f"{name:10}" + "".join(f"  {key} {value:,}" for key, value in numbers.items()))
    rows = []
    rng = np.random.default_rng(0)
    for size in BATCHES:
        batch = rng.normal(size=(size, 32, 32, 3)).astype("float32")
        steps = {
            name: functools.partial(model.predict_on_batch, batch) for name, model in models.items()
        }
        own = ratios(seconds_of_turns(steps, arguments), f"batches of {size}")
        print_table(own, f"batches of {size}")
        rows += own
    save("shrink", arguments, rows, sizes=saved)


if __name__ == "__main__":
    main()
