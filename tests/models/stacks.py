"""Small models, and layers with layers inside, of which copies are made."""

import keras

from keras_regs._inspect.attachments import attachments
from tests.networks import network


def without_activation(kind, model):
    """The same network with the same weights, whose layer `target` puts out its linear response."""
    linear = network(kind)
    linear.set_weights(model.get_weights())
    return linear


def chain(*stack):
    """A functional model of layers one behind the other, for vectors of 4."""
    x = inputs = keras.Input((4,), name="input")
    for layer in stack:
        x = layer(x)
    return keras.Model(inputs, x, name="chain")


def small():
    return chain(
        keras.layers.Dense(3, "relu", name="conv1"),
        keras.layers.Dropout(0.0, name="conv1_drop"),
        keras.layers.Dense(3, "relu", name="conv2"),
        keras.layers.Dense(2, name="head"),
    )


def roles_of(model):
    return [str(attachment) for attachment in attachments(model)]


def nested():
    encoder = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, "relu", name="conv1"), keras.layers.Dropout(0.1)],
        name="encoder",
    )
    return chain(encoder, keras.layers.Dense(3, "relu", name="conv1"))


@keras.saving.register_keras_serializable(package="tests")
class Residual(keras.layers.Layer):
    """Its configuration describes the layer in it."""

    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, x):
        return x + self.inner(x)

    def get_config(self):
        return {**super().get_config(), "inner": keras.saving.serialize_keras_object(self.inner)}

    @classmethod
    def from_config(cls, config):
        inner = keras.saving.deserialize_keras_object(config.pop("inner"))
        return cls(inner, **config)


class Opaque(keras.layers.Layer):
    """Makes a layer that its configuration does not describe. Not registered either."""

    def __init__(self, units=4, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.inner = keras.layers.Dense(units, "relu", name="inner")

    def call(self, x):
        return self.inner(x)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


def attention():
    inputs = keras.Input((3, 4))
    return keras.Model(inputs, keras.layers.MultiHeadAttention(1, 2, name="att")(inputs, inputs))
