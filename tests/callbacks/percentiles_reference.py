"""A network to train, and the percentiles of its weights in float64."""

import keras
import numpy as np

layers = keras.layers
SHARES = [100, 93.32, 84.13, 69.15, 50, 30.85, 15.87, 6.68, 0]


def expected(variable):
    numbers = keras.ops.convert_to_numpy(variable).astype("float64")
    return np.percentile(numbers, SHARES)


def network():
    model = keras.Sequential(
        [
            keras.Input((8, 8, 2)),
            layers.Conv2D(5, 3, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.Flatten(),
            layers.Dense(4, name="dense"),
        ]
    )
    model.compile(keras.optimizers.SGD(0.05), "mse")
    return model


def fit(model, *callbacks, epochs=2, **kwargs):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(8, *model.input_shape[1:])).astype("float32")
    y = rng.normal(size=(8, *model.output_shape[1:])).astype("float32")
    return model.fit(x, y, epochs=epochs, verbose=0, callbacks=list(callbacks), **kwargs)
