"""Cases of compander layers, built beside those of Keras and trained."""

import keras
import numpy as np

from keras_regs.layers._companded import CompandedLayer
from tests.networks import as_float64

# One of each way to have kernels.
KINDS = {"Dense", "Conv2DTranspose", "SeparableConv2D", "Embedding", "LSTM", "MultiHeadAttention"}


def parts_of(layer):
    """The layers that hold the kernels, and those of Keras in the same places."""
    return [part for part in layer._flatten_layers() if isinstance(part, CompandedLayer)]


def called(layer, case, **kwargs):
    """What the layer puts out; for cells, with the first of two arguments as input."""
    first, *others = case.inputs()
    if case.name.endswith("Cell"):
        return layer(first, others, **kwargs)[0]
    return layer(first, *others, **kwargs)


def pair(case, **options):
    """The layer of Keras and the compander layer, made and built from the same seed."""
    made = []
    for cls, more in [(case.stock, {}), (case.companded, options)]:
        keras.utils.set_random_seed(7)
        layer = case.make(cls, **more)
        called(layer, case)
        made.append(layer)
    return made


def model_of(layer, case):
    """A model of the layer alone, which puts out numbers to train."""
    inputs = [keras.Input(x.shape[1:], dtype=x.dtype.name) for x in case.inputs()]
    first, *others = inputs
    output = layer(first, others)[0] if case.name.endswith("Cell") else layer(first, *others)
    return keras.Model(inputs, output)


def outputs_of(model, x):
    return as_float64(model(x))  # which `predict` would compile first


def compile_for(model, case, rate):
    """One of each kind trains in a compiled step."""
    model.compile(keras.optimizers.SGD(rate), "mse", run_eagerly=case.name not in KINDS)


def train(model, case, epochs=2):
    x = case.inputs()
    model.fit(x, np.zeros(outputs_of(model, x).shape), epochs=epochs, verbose=0, shuffle=False)
    return outputs_of(model, x)
