"""A model that shows which of its units are lost."""

import keras

layers = keras.layers
UNITS = 8


def revealing(units=UNITS, **kwargs):
    """A model that knows the class of a one-hot row as long as that unit is there; else 0."""
    features = layers.ReLU(name="features", **kwargs)
    head = layers.Dense(units, kernel_initializer="identity", name="head")
    return keras.Sequential([keras.Input((units,)), features, head], name="revealing")
