"""Tiny trainings with `TunedStrength`."""

import keras
import numpy as np

import keras_regs as kr
from keras_regs._inspect.alignment_probe import Alignment

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
    model.compile(
        optimizer,
        "mse",
        metrics=["mse"],
        run_eagerly=eager and keras.backend.backend() != "jax",
        **options,
    )
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


def pretended(callback):
    """A callback whose measurements take no time, and depend on their numbers alone."""

    def measured(index):
        rows = [(0.5, 2, 1 + index % 3), (-0.5 / (index + 1), 3, 1)]
        return Alignment(*np.array(rows[: len(callback._names)]).T)

    callback._measured = measured
    return callback


def loop(model, callback, epochs=4, initial_epoch=0):
    """Epochs in which nothing is trained."""
    with kr.callbacks.custom_loop(model, [callback], epochs=epochs) as training:
        for epoch in range(initial_epoch, epochs):
            training.on_epoch_begin(epoch)
            training.on_epoch_end(epoch, {})


def state(model):
    """The values of all variables, including those of the optimizer."""
    return [keras.ops.convert_to_numpy(each.value).copy() for each in _variables(model)]


def reset(model, values):
    """The model with these values, so that nothing is compiled again."""
    if keras.backend.backend() == "jax":
        model.jax_state_sync()  # after an interruption
    for variable, value in zip(_variables(model), values, strict=True):
        variable.assign(value)
    return model


def _variables(model):
    return [*model.variables, *model.optimizer.variables]
