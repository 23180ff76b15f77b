"""A training that `SparsityHeatmaps` looks at, and what it writes about it."""

import keras

import keras_regs as kr
from tests.event_files import read_records
from tests.networks import images, network

CLASSIFY = keras.losses.CategoricalCrossentropy(from_logits=True)


def trained(
    tmp_path, *callbacks, epochs=2, kind="functional", regularizer=None, eager=True, **kwargs
):
    """A model that a `SparsityHeatmaps` in the folder `logs` has looked at, and its history."""
    model = network(kind, regularizer, activation="relu")
    # There is much to compile and little to do.
    eager = eager and keras.backend.backend() != "jax"
    model.compile(keras.optimizers.SGD(0.5), CLASSIFY, run_eagerly=eager)
    x, y = images(16)
    options = {"initial_epoch": kwargs.pop("initial_epoch", 0)}
    heatmaps = kr.SparsityHeatmaps(tmp_path / "logs", x[8:], **{"y": y[8:], **kwargs})
    try:
        history = model.fit(
            x[:8],
            y[:8],
            epochs=epochs,
            verbose=0,
            validation_data=(x[8:], y[8:]),
            callbacks=[*callbacks, heatmaps],
            **options,
        )
    finally:
        heatmaps.on_train_end()  # Keras does not call it where training is interrupted.
    return model, history.history


def maps(tmp_path):
    return read_records(tmp_path / "logs" / "heatmaps", "maps")


def epochs(tmp_path):
    return [header["epoch"] for header, _ in maps(tmp_path)]
