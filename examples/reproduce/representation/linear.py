"""A linear layer above the last one with a ReLU: table 2, and theorem 1 in section 3.1."""

import keras
import numpy as np

import keras_regs as kr
from examples.representations import LAYER, UNITS
from examples.reproduce.representation.transformed import whitened
from keras_regs.analysis._representations.characteristics_result import MEASURES

FIRST, LINEAR = "hidden1", "linear6"
_DROPPED = 0.5


def linear_network(regularizer: str) -> list[keras.Layer]:
    """Five hidden layers with ReLUs and one without, all of them with the regularizer.

    The paper does not say which layers have it. In its table 2, dropout and batch normalization
    change the first layer as well.

    Args:
        regularizer: `"baseline"`, `"dropout"` or `"BN"`.
    """
    layers = keras.layers
    names = [FIRST, "hidden2", "hidden3", "hidden4", LAYER, LINEAR]
    found: list[keras.Layer] = []
    for name in names:
        activation = None if name == LINEAR else "relu"
        if regularizer == "BN":
            normalization = layers.BatchNormalization(name=name if name == LINEAR else None)
            found += [layers.Dense(UNITS, use_bias=False), normalization]
            found += [] if name == LINEAR else [layers.ReLU(name=name)]
        else:
            found.append(layers.Dense(UNITS, activation=activation, name=name))
        if regularizer == "dropout":
            found.append(layers.Dropout(_DROPPED))
    return found


def measure_layers(model: keras.Model, train_x: np.ndarray, x: np.ndarray) -> dict[str, float]:
    """Characteristics of three layers, and what whitening the linear one changes.

    As in the paper, those of the linear layer are of positive values alone: negative ones count
    as zeros. Whitening is by `keras_regs.analysis.identical_output_network`, which needs a dense
    layer. With batch normalization, there is none.
    """
    found = {}
    for name in (FIRST, LAYER, LINEAR):
        z = np.maximum(outputs(model, name, x), 0)
        found |= _named(name, kr.analysis.characteristics(z))
    if not isinstance(model.get_layer(LINEAR), keras.layers.Dense):
        return found
    mean, whitening = whitened(outputs(model, LINEAR, train_x).astype(float))
    white = kr.analysis.identical_output_network(model, LINEAR, transform=whitening, shift=mean)
    for name, network in (("signed", model), ("white", white)):
        found |= _named(name, kr.analysis.characteristics(outputs(network, LINEAR, x)))
    classes = [
        each.predict(x, batch_size=1000, verbose=0).argmax(axis=1) for each in (model, white)
    ]
    found["white differing"] = 100 * float(np.mean(classes[0] != classes[1]))
    return found


def outputs(model: keras.Model, layer: str, x: np.ndarray) -> np.ndarray:
    """What a layer responds, behind its activation function."""
    inner = keras.Model(model.inputs, model.get_layer(layer).output)
    return inner.predict(x, batch_size=1000, verbose=0)


def _named(name: str, found: kr.analysis.Characteristics) -> dict[str, float]:
    return {f"{name} {each}": getattr(found, each) for each in MEASURES}
