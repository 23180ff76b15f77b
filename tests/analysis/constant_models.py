"""Models that output one number for all inputs, and their comparison."""

import random

import keras
import numpy as np

import keras_regs as kr

ZEROS = np.zeros((4, 1), "float32")
# The output is one number for all inputs: its mean absolute error is its distance from the labels.
TRAIN, VALIDATION, TEST = (ZEROS, ZEROS), (ZEROS, ZEROS), (ZEROS, ZEROS + 1)


def noise(seed):
    """What `build` draws first."""
    return 0.1 * random.Random(seed).random()


def build(value):
    """Outputs the value plus noise that depends on the seed, whatever it is trained on."""
    bias = (value or 0.0) + 0.1 * random.random()
    outputs = keras.layers.Dense(1, "linear", True, "zeros", keras.initializers.Constant(bias))
    model = keras.Sequential([keras.Input((1,)), outputs])
    model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mae"], run_eagerly=True)
    return model


def compare(candidates, **settings):
    arguments = {"test": TEST, "seeds": 2, "epochs": 1, "batch_size": 4, "verbose": False}
    return kr.analysis.compare_regularizers(
        build, candidates, train=TRAIN, validation=VALIDATION, **{**arguments, **settings}
    )
