"""What probes see of a model, and references in float64."""

import keras
import numpy as np
from keras import ops

import keras_regs as kr
from keras_regs._inspect.response_probe import Probe
from tests.networks import as_float64

CLASSIFY = keras.losses.CategoricalCrossentropy(from_logits=True)


def entropy(responses):
    """Of the softmax over the last axis, in float64."""
    z = responses - responses.max(axis=-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
    return -np.sum(p * np.log(np.maximum(p, 1e-300)), axis=-1)


def convolved(x, layer):
    """The response of a 3 x 3 convolution with its bias, in float64."""
    kernel, bias = as_float64(layer.kernel), as_float64(layer.bias)
    windows = np.lib.stride_tricks.sliding_window_view(x.astype("float64"), (3, 3), axis=(1, 2))
    return np.einsum("nhwcij,ijcd->nhwd", windows, kernel) + bias


def randomize(model):
    rng = np.random.default_rng(3)
    model.set_weights([rng.normal(size=w.shape) for w in model.get_weights()])
    return model


def everything(model):
    """The values of all that a model, its optimizer and its metrics hold."""
    variables = [*model.variables, *(v for metric in model.metrics for v in metric.variables)]
    return [np.array(ops.convert_to_numpy(variable)) for variable in variables]


def see(model, x, *args, measure=kr.analysis.rfav_entropy, patterns=None, on=None, **kwargs):
    """What a probe sees of all samples, in one array for each layer."""
    probe = Probe(model, measure, patterns, *([] if on is None else [on]))
    batches = list(probe(x, *args, **kwargs))
    return {
        name: np.concatenate([ops.convert_to_numpy(b.measured[name]) for b in batches])
        for name in batches[0].measured
    }
