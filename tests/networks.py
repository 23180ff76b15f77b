"""Small networks of every kind that Keras has, each with one layer named `target`."""

import keras
import numpy as np

KINDS = ["sequential", "functional", "subclassed", "nested", "shared"]
INPUT_SHAPE = (6, 6, 3)


def images(n=8):
    rng = np.random.default_rng(1)
    return rng.normal(size=(n, *INPUT_SHAPE)).astype("float32"), rng.normal(size=(n, 3)).astype(
        "float32"
    )


@keras.saving.register_keras_serializable(package="tests")
class Subclassed(keras.Model):
    def __init__(self, target, **kwargs):
        super().__init__(**kwargs)
        self.target = target
        self.pool = keras.layers.GlobalAveragePooling2D()
        self.head = keras.layers.Dense(3, name="head", dtype="float32")

    def call(self, x):
        return self.head(self.pool(self.target(x)))

    def get_config(self):
        return {**super().get_config(), "target": keras.saving.serialize_keras_object(self.target)}

    @classmethod
    def from_config(cls, config):
        return cls(**{**config, "target": keras.saving.deserialize_keras_object(config["target"])})


def network(kind, regularizer=None, role="activity", dtype=None, activation=None):
    """A network whose layer `target` acts on the input itself."""
    layers = keras.layers
    regularizers = {f"{role}_regularizer": regularizer}
    target = layers.Conv2D(4, 3, activation=activation, name="target", dtype=dtype, **regularizers)
    pool = layers.GlobalAveragePooling2D()
    head = layers.Dense(3, name="head", dtype="float32")
    if kind == "sequential":
        return keras.Sequential([keras.Input(INPUT_SHAPE), target, pool, head])
    if kind == "subclassed":
        model = Subclassed(target)
        model(np.zeros((1, *INPUT_SHAPE), "float32"))
        return model
    inputs = keras.Input(INPUT_SHAPE)
    if kind == "functional":
        features = pool(target(inputs))
    elif kind == "nested":
        features = keras.Sequential([keras.Input(INPUT_SHAPE), target, pool], name="inner")(inputs)
    elif kind == "shared":
        flipped = layers.Permute((2, 1, 3))(inputs)
        features = layers.Add()([pool(target(inputs)), pool(target(flipped))])
    return keras.Model(inputs, head(features))


def target_of(model):
    """The layer `target`, wherever in the model it sits."""
    return next(layer for layer in model._flatten_layers() if layer.name == "target")


def regularizer_of(model, role):
    layer = target_of(model)
    return getattr(layer, f"{role}_regularizer")


def expected_penalty(kind, model, case, x):
    """What the float64 reference says for the penalties of the layer `target`, summed."""
    target = target_of(model)
    if case.role != "activity":
        return case.penalty(as_float64(target.kernel))
    inputs = [x, np.swapaxes(x, 1, 2)] if kind == "shared" else [x]
    return sum(case.penalty(as_float64(target(z))) for z in inputs)


def as_float64(x):
    return keras.ops.convert_to_numpy(keras.ops.cast(x, "float32")).astype("float64")
