"""Networks that can be rewritten without a change of their outputs, and how."""

import keras
import numpy as np

import keras_regs as kr

layers = keras.layers
UNITS = 5


def randomized(model):
    rng = np.random.default_rng(4)
    model.set_weights([rng.normal(scale=0.4, size=w.shape) for w in model.get_weights()])
    return model


def invertible(seed=0, units=UNITS):
    rng = np.random.default_rng(seed)
    u, v = (np.linalg.qr(rng.normal(size=(units, units)))[0] for _ in range(2))
    return u * rng.uniform(0.3, 3, units) @ v


def permuted(seed=0, units=UNITS):
    rng = np.random.default_rng(seed)
    return np.diag(rng.uniform(0.1, 10, units))[rng.permutation(units)]


SHIFT = np.array([0.5, -1.0, 2.0, 0.0, 0.25])


def sequential(shape, *parts):
    parts = [keras.Input(shape), *parts]
    return randomized(keras.Sequential(parts, name="network"))


def convolution(**kwargs):
    return layers.Conv2D(UNITS, 3, name="target", **kwargs)


def dense(**kwargs):
    return layers.Dense(UNITS, name="target", **kwargs)


def head(units=3, **kwargs):
    return layers.Dense(units, name="head", **kwargs)


def branches():
    inputs = keras.Input((4,))
    z = dense()(inputs)
    one = layers.Dense(2, "relu", name="one")(layers.Dropout(0.5)(z))
    two = layers.Dense(3, name="two")(z)
    return randomized(
        keras.Model(inputs, {"sum": head()(layers.Concatenate()([one, two])), "two": two})
    )


LINEAR = {
    "dense": lambda: sequential((4,), dense(), head()),
    "dense, sequences": lambda: sequential((7, 4), dense(), layers.Conv1D(3, 2, name="head")),
    "dropout": lambda: sequential(
        (4,),
        dense(),
        layers.Activation("linear"),
        layers.Dropout(0.5),
        layers.GaussianNoise(1.0),
        layers.Identity(),
        head(activation="softmax"),
    ),
    "flatten": lambda: sequential((6, 6, 2), convolution(), layers.Flatten(), head()),
    "convolutions": lambda: sequential(
        (9, 9, 2),
        convolution(padding="same", strides=2),
        layers.SpatialDropout2D(0.5),
        layers.Conv2D(3, 2, dilation_rate=2, name="head"),
    ),
    "average": lambda: sequential(
        (8, 8, 2), convolution(), layers.AveragePooling2D(2), layers.Flatten(), head()
    ),
    "global average": lambda: sequential(
        (8, 8, 2), convolution(), layers.GlobalAveragePooling2D(), head()
    ),
    "volumes": lambda: sequential(
        (4, 4, 4, 2),
        layers.Conv3D(UNITS, 2, name="target"),
        layers.AveragePooling3D(2),
        layers.Conv3D(2, 1, padding="same", name="head"),
    ),
    "branches": branches,
    "penalized": lambda: kr.regularize(sequential((4,), dense(), head()), {"target": kr.AL2(1.0)}),
}

RELU = {
    "dense": lambda: sequential((4,), dense(activation="relu"), head()),
    "leaky": lambda: sequential((4,), dense(activation="leaky_relu"), head()),
    "leaky layer": lambda: sequential((4,), dense(activation=layers.LeakyReLU(0.5)), head()),
    "layer": lambda: sequential((4,), dense(), layers.ReLU(negative_slope=0.1), head()),
    "leaky behind": lambda: sequential((4,), dense(), layers.LeakyReLU(), head()),
    "activation": lambda: sequential((4,), dense(), layers.Activation("relu"), head()),
    "pooled": lambda: sequential(
        (8, 8, 2),
        convolution(padding="same"),
        layers.ReLU(),
        layers.MaxPooling2D(padding="same"),
        layers.Flatten(),
        layers.Dropout(0.1),
        head(),
    ),
    "no bias, padded": lambda: sequential(
        (8, 8, 2),
        convolution(activation="relu", use_bias=False),
        layers.AveragePooling2D(2, padding="same"),
        layers.Conv2D(3, 3, padding="same", use_bias=False, name="head"),
        layers.Flatten(),
        layers.Dense(2),
    ),
    "line": lambda: sequential(
        (9, 2),
        layers.Conv1D(UNITS, 3, activation="relu", padding="causal", name="target"),
        layers.GlobalMaxPooling1D(),
        head(),
    ),
    "penalized": lambda: kr.regularize(
        sequential((4,), dense(activation="relu"), head()), {"target": kr.AL2(1.0)}
    ),
}


def padded(**kwargs):
    return sequential(
        (8, 8, 2),
        convolution(),
        layers.Conv2D(3, 3, padding="same", name="next", **kwargs),
        layers.Flatten(),
        head(),
    )
