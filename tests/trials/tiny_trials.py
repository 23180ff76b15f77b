"""Trials that take little time, whole and interrupted."""

import json

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.trials import _files as files
from keras_regs.trials._run import Trial
from keras_regs.trials._trials import Trials

RNG = np.random.default_rng(0)
X = RNG.normal(size=(22, 4)).astype("float32")
Y = (X[:, 0] > 0).astype("int32")
DATA = {"train": (X[:14], Y[:14]), "validation": (X[14:], Y[14:]), "test": (X[10:], Y[10:])}
EPOCHS = 6


def build(units=5, rate=0.1, dtype=None):
    """With all that has state: momentum, dropout, moving averages, a schedule."""
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(units, kernel_regularizer=kr.L2(0.01), dtype=dtype),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(2, dtype="float32"),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(rate, momentum=0.9), loss, metrics=["accuracy"])
    return model


def eager(units=5, rate=0.1):
    """One that is quick where nothing but the files is looked at."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(rate), "mse", metrics=["mae"], run_eagerly=True)
    return model


def delayed():
    return [kr.DelayedStrong(2)]


EAGER = {"make": eager, "callbacks": list, "batch_size": 14}


def run(folder=None, make=build, callbacks=delayed, seeds=(0,), **settings):
    arguments = {"data": DATA, "epochs": EPOCHS, "batch_size": 4, **settings}
    return list(
        Trials([Trial("a b", s, make, callbacks) for s in seeds], folder=folder, **arguments)
    )


def quick(folder, **settings):
    return run(folder, **{**EAGER, "epochs": 2, **settings})


def same(a, b):
    return [(o.history, o.metrics, o.measured) for o in a] == [
        (o.history, o.metrics, o.measured) for o in b
    ]


class Interrupting(keras.callbacks.Callback):
    """As if by Ctrl+C after the first batch of epoch 3; counts as one of this package."""

    def on_epoch_begin(self, epoch, logs=None):
        self.now = epoch

    def on_train_batch_end(self, batch, logs=None):
        if self.now == 3:
            raise KeyboardInterrupt


Interrupting.__module__ = "keras_regs.tests"
Interrupting.__name__ = "Nothing"


def interrupted(folder, callbacks, **settings):
    with pytest.raises(KeyboardInterrupt):
        run(folder, callbacks=lambda: [*callbacks(), Interrupting()], **settings)
    if (path := next(folder.glob("*.npz"), None)) is not None:
        # As if that callback had not been there.
        progress = files.read_progress(path)
        progress["configuration"]["callbacks"].pop()
        arrays = dict(np.load(path))
        arrays["progress"] = np.frombuffer(json.dumps(progress).encode(), "uint8")
        np.savez(path, **arrays)
