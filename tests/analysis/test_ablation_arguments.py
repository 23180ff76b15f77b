"""Models, layers and labels that have no ablation curve are refused."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.revealing_models import UNITS, revealing

layers = keras.layers
ablate = kr.analysis.ablation_curve


def heads():
    inputs = keras.Input((3,))
    hidden = layers.Dense(3, name="features")(inputs)
    return keras.Model(inputs, [layers.Dense(2)(hidden), layers.Dense(2)(hidden)], name="heads")


def recurrent():
    inputs = keras.Input((4, 3))
    hidden = layers.LSTM(3, return_state=True, name="lstm")(inputs)
    return keras.Model(inputs, layers.Dense(2, name="head")(hidden[0]))


def shapes():
    inputs = keras.Input((6, 6, 1))
    conv = layers.Conv2D(1, 3, name="conv")
    pooled = [layers.GlobalMaxPooling2D()(each) for each in (conv(inputs), conv(conv(inputs)))]
    return keras.Model(inputs, layers.Dense(2)(layers.Concatenate()(pooled)))


def logits():
    return keras.Sequential(
        [keras.Input((1,)), layers.ReLU(name="features"), layers.Dense(1, bias_initializer="ones")]
    )


def unbuilt():
    return keras.Sequential([layers.Dense(2, name="features")], name="unbuilt")


X = np.eye(UNITS)
Y = np.arange(UNITS)

ERRORS = [
    (
        lambda: ablate(revealing(), X, Y, layer="feature"),
        "Argument `layer` must be the name of a layer. Available layers: ['features', 'head']. "
        "Received: layer='feature'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="*"),
        "Argument `layer` must match exactly one layer. It matches ['features', 'head']. "
        "Received: layer='*'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer=["features"]),
        "Argument `layer` must be the name of a layer. Received: layer=['features']",
    ),
    (
        lambda: ablate(recurrent(), np.ones((2, 4, 3)), [0, 1], layer="lstm_cell"),
        "Argument `layer` must not be a layer inside a recurrent, bidirectional or "
        "time-distributed layer. Available layers: ['lstm', 'head']. Received: layer='lstm_cell'",
    ),
    (
        lambda: ablate(recurrent(), np.ones((2, 4, 3)), [0, 1], layer="lstm"),
        "Argument `layer` must name a layer that outputs one tensor. "
        "Received: layer='lstm', which outputs a tuple",
    ),
    (
        lambda: ablate(shapes(), np.ones((2, 6, 6, 1)), [0, 1], layer="conv"),
        "Argument `layer` must name a layer whose outputs have one shape, which defines its "
        "units. Received: layer='conv', outputs of shapes [(2, 2, 1), (4, 4, 1)]",
    ),
    (
        lambda: ablate(heads(), np.ones((2, 3)), [0, 1], layer="features"),
        "An accuracy requires a model with one output. Make a model of the output to measure: "
        "`keras.Model(model.inputs, model.outputs[0])`. Received: model 'heads' with 2 outputs",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", steps=1),
        "Argument `steps` must be a whole number of at least 2. Received: steps=1",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", steps=2.5),
        "Argument `steps` must be a whole number of at least 2. Received: steps=2.5",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", mode="all"),
        "Argument `mode` must be 'random', 'largest' or 'smallest'. Received: mode='all'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", mode="largest", repeats=2),
        "Argument `repeats` must be 1 unless mode='random', because the order is always the same. "
        "Received: repeats=2, mode='largest'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", mask="per_unit"),
        "Argument `mask` must be 'shared' or 'per_sample'. Received: mask='per_unit'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", mode="largest", mask="per_sample"),
        "Argument `mask` must be 'shared' unless mode='random', because the order is the same for "
        "all samples. Received: mask='per_sample', mode='largest'",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", seed=-1),
        "Argument `seed` must be a whole number of at least 0. Received: seed=-1",
    ),
    (
        lambda: ablate(revealing(), X, Y, layer="features", batch_size=0),
        "Argument `batch_size` must be a whole number of at least 1. Received: batch_size=0",
    ),
    (
        lambda: ablate(unbuilt(), X, Y, layer="features"),
        "The model is not built yet. Add a `keras.Input` as its first layer, or call it on a "
        "batch first. Received: model 'unbuilt', which is not built.",
    ),
]


@pytest.mark.parametrize(("make", "message"), ERRORS)
def test_errors(make, message):
    with pytest.raises(ValueError) as error:
        make()
    assert str(error.value) == message


CLASSES = (
    "Argument `y` must hold classes: whole numbers from 0 to 7 of shape (8,), or one-hot of shape "
    "(8, 8). Received: y of dtype "
)


@pytest.mark.parametrize(
    ("y", "received"),
    [
        (Y[:-1], "int64 and shape (7,), from 0 to 6"),
        (Y + 1, "int64 and shape (8,), from 1 to 8"),
        (Y - 1, "int64 and shape (8,), from -1 to 6"),
        (Y + 0.5, "float64 and shape (8,), from 0.5 to 7.5"),
        (X * 0.9, "float64 and shape (8, 8), from 0.0 to 0.9"),
        (X * 0, "float64 and shape (8, 8), from 0.0 to 0.0"),
        (X[:, :5], "float64 and shape (8, 5), from 0.0 to 1.0"),
        (Y.astype(str), "<U21 and shape (8,)"),
    ],
)
def test_labels_that_are_none(y, received):
    with pytest.raises(ValueError) as error:
        ablate(revealing(), X, y, layer="features", steps=2)
    assert str(error.value) == CLASSES + received


@pytest.mark.parametrize(("weight", "outputs"), [(2.0, "0.5 to 2.5"), (-2.0, "-1.5 to 0.5")])
def test_a_column_that_is_no_probability(weight, outputs):
    model = logits()
    model.layers[-1].set_weights([np.array([[weight]]), np.array([0.5])])
    with pytest.raises(ValueError) as error:
        ablate(model, np.array([[1.0], [0.0]]), [1, 0], layer="features", steps=2)
    assert str(error.value) == (
        "If the model outputs a single column, it must be a probability in [0, 1], which is "
        "compared with 0.5. For logits, add a sigmoid: "
        "`keras.Sequential([model, keras.layers.Activation('sigmoid')])`. "
        f"Received: outputs from {outputs}"
    )
    # Which then has other paths.
    probable = keras.Sequential([model, layers.Activation("sigmoid")])
    curve = ablate(probable, np.array([[1.0], [-1.0]]), [weight > 0, 1], layer="features", steps=2)
    assert curve.accuracies[0] == 1


def test_a_probability_that_is_not_a_number():
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1, "sigmoid", name="features")])
    with pytest.raises(ValueError, match="Received: outputs from nan to nan"):
        ablate(model, np.array([[np.nan], [0.0]]), [1, 0], layer="features", steps=2)


def test_a_binary_model_has_two_classes():
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1, "sigmoid", name="features")])
    with pytest.raises(ValueError) as error:
        ablate(model, np.ones((2, 1)), [1, -1], layer="features", steps=2)
    assert str(error.value) == (
        "Argument `y` must hold classes: whole numbers from 0 to 1 of shape (2,). "
        "Received: y of dtype int64 and shape (2,), from -1 to 1"
    )
