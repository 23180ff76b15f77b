"""The layers below the one that is regularized."""

import keras

from examples.representations import UNITS


def hidden_layers() -> list[keras.Layer]:
    """The four below the one that is looked at."""
    return [keras.layers.Dense(UNITS, activation="relu") for _ in range(4)]


def convolutions() -> list[keras.Layer]:
    """Four of them, with a pooling behind each but the first: table 7."""
    layers = keras.layers
    found: list[keras.Layer] = []
    for number, filters in enumerate((32, 64, 128, 128)):
        found.append(layers.Conv2D(filters, 3, padding="same", activation="relu"))
        if number > 0:
            found.append(layers.MaxPooling2D())
    return [*found, layers.Flatten()]
