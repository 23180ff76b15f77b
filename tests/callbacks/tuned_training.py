"""Tiny trainings with `TunedStrength`."""

import keras
import numpy as np

import keras_regs as kr

layers = keras.layers

_RNG = np.random.default_rng(4)
X = _RNG.normal(size=(10, 3)).astype("float32")
Y = _RNG.normal(size=(10, 2)).astype("float32")
HELD_OUT = _RNG.normal(size=(8, 3)), _RNG.normal(size=(8, 2))


def built(rate=0.1, dropout=0.0, eager=True, **options):
    """Two layers with regularizers, whose names are "a" and "b"."""
    stack = [
        layers.Dense(4, activation="relu", kernel_regularizer=kr.L2(1.0), name="a"),
        layers.Dropout(dropout),
        layers.Dense(2, kernel_regularizer=kr.L2(1.0), name="b"),
    ]
    model = keras.Sequential([keras.Input((3,)), *stack])
    optimizer = keras.optimizers.SGD(rate, momentum=0.5)
    model.compile(optimizer, "mse", metrics=["mse"], run_eagerly=eager, **options)
    return model


def tuned(**options):
    return kr.TunedStrength(*HELD_OUT, **{"delay": 1, "start": 0.5, **options})


def fit(model, *callbacks, **options):
    options = {"batch_size": 5, "epochs": 4, "verbose": 0, "shuffle": False, **options}
    return model.fit(X, Y, callbacks=list(callbacks), **options).history


def is_restored(model):
    strengths = [model.get_layer(name).kernel_regularizer.strength for name in ("a", "b")]
    return strengths == [1.0, 1.0] and "make_train_function" not in vars(model)


def counting(callback):
    """The numbers of the measurements of a callback, and what they find, as they are made."""
    made = []
    measured = callback._measured

    def count(index):
        found = measured(index)
        made.append((index, found))
        return found

    callback._measured = count
    return made
