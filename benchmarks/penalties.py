"""Cost of each penalty: the time of a training step, as a ratio to the plain network.

The penalty acts on the last hidden layer, with 128 units, of a network with 100 classes and batches
of 500 samples. The network is an MLP of six such layers, whose short steps make the cost of every
penalty visible, or the convolutional network of the study of representation characteristics. With
the backend in `KERAS_BACKEND`:

    KERAS_BACKEND=jax python -m benchmarks.penalties --network mlp --output penalties-jax.json

Variants with "loop" are class-wise penalties in the form that users would write, with a Python loop
over the classes.
"""

import argparse
import os
from contextlib import ExitStack

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from keras import layers, ops

import keras_regs as kr
from benchmarks.results import save
from benchmarks.timing import add_timing_arguments, print_table, ratios, seconds_of_steps

CLASSES = 100
UNITS = 128
INPUTS = {"mlp": (784,), "cnn": (32, 32, 3)}


class LoopOverClasses(kr.ClassWiseRegularizer):
    """A class-wise penalty as a sum in a Python loop."""

    def _statistic(self, z, classes):
        total = 0.0
        for k in range(self.num_classes):
            member = ops.cast(ops.expand_dims(classes == k, 1), z.dtype)
            total += self.of_class(z, member, ops.maximum(ops.sum(member), 1))
        return total


class LoopVariance(LoopOverClasses):
    def of_class(self, z, member, count):
        centred = (z - ops.sum(z * member, axis=0) / count) * member
        return ops.sum(ops.square(centred)) / count


class LoopCovariance(LoopOverClasses):
    def of_class(self, z, member, count):
        centred = (z - ops.sum(z * member, axis=0) / count) * member
        covariance = ops.matmul(ops.transpose(centred), centred) / count
        variances = ops.sum(ops.square(ops.diagonal(covariance)))
        return ops.sum(ops.square(covariance)) - variances


class LoopRank(LoopOverClasses):
    def of_class(self, z, member, count):
        z = ops.absolute(z * member)
        norms = ops.max(ops.sum(z, axis=0)) * ops.max(ops.sum(z, axis=1))
        return ops.sum(ops.square(z)) / ops.maximum(norms, 1e-12)


ACTIVITY = {
    "L1 of activities": lambda: kr.L1(1e-4),
    "RFAVEntropy": lambda: kr.RFAVEntropy(1e-3),
    "AL2": lambda: kr.AL2(1e-2),
    "ActivityCovariance": lambda: kr.ActivityCovariance(1e-3),
    "ActivityVariance": lambda: kr.ActivityVariance(1e-3),
    "ActivityRank": lambda: kr.ActivityRank(1e-3),
    "ActivityRank exact": lambda: kr.ActivityRank(1e-3, method="exact"),
    "ClassCovariance": lambda: kr.ClassCovariance(1e-3, CLASSES),
    "ClassVariance": lambda: kr.ClassVariance(1e-3, CLASSES),
    "ClassRank": lambda: kr.ClassRank(1e-3, CLASSES),
    "ClassCovariance loop": lambda: LoopCovariance(1e-3, CLASSES),
    "ClassVariance loop": lambda: LoopVariance(1e-3, CLASSES),
    "ClassRank loop": lambda: LoopRank(1e-3, CLASSES),
}
KERNEL = {
    "L2": lambda: kr.L2(1e-4),
    "FilterCorrelation": lambda: kr.FilterCorrelation(1e-3),
    "FilterCorrelation absolute": lambda: kr.FilterCorrelation(1e-3, form="absolute"),
}
# Contexts of the custom loops that callbacks act in during the measurement.
LOOPS = ExitStack()
PROXIMAL = {
    "ProximalL1": lambda: kr.ProximalL1(1e-4, layers="last"),
    "ProximalL1 filters": lambda: kr.ProximalL1(1e-4, layers="last", group="filter"),
}
VARIANTS = ["plain", *ACTIVITY, *KERNEL, *PROXIMAL]


def network(kind, variant):
    """Returns the network with the penalty of the variant on its layer `last`."""
    x = inputs = keras.Input(INPUTS[kind])
    if kind == "mlp":
        for _ in range(5):
            x = layers.Dense(UNITS, "relu")(x)
    else:
        for filters, pooled in ((32, False), (64, True), (128, True), (128, True)):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
            x = layers.MaxPooling2D()(x) if pooled else x
        x = layers.Flatten()(x)
    x = layers.Dense(
        UNITS,
        "relu",
        name="last",
        activity_regularizer=ACTIVITY.get(variant, lambda: None)(),
        kernel_regularizer=KERNEL.get(variant, lambda: None)(),
    )(x)
    model_class = kr.models.ClassWiseModel if variant.startswith("Class") else keras.Model
    model = model_class(inputs, layers.Dense(CLASSES)(x))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(1e-4), loss)
    if variant in PROXIMAL:
        loop = kr.callbacks.custom_loop(model, [PROXIMAL[variant]()])
        LOOPS.enter_context(loop).on_epoch_begin(0)
    return model


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add_timing_arguments(parser, batch_size=500)
    parser.add_argument("--network", choices=INPUTS, default="mlp")
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=VARIANTS)
    arguments = parser.parse_args()

    rng = np.random.default_rng(0)
    x = rng.random((arguments.batch_size, *INPUTS[arguments.network]), "float32")
    y = rng.integers(0, CLASSES, arguments.batch_size)
    variants = ["plain", *(v for v in arguments.variants if v != "plain")]
    models = {variant: network(arguments.network, variant) for variant in variants}
    rows = ratios(seconds_of_steps(models, (x, y), arguments))
    print_table(rows)
    save("penalties", arguments, rows)


if __name__ == "__main__":
    with LOOPS:
        main()
