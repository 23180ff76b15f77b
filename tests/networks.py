"""Small networks of every kind that Keras has, each with one layer named `target`."""

import keras
import numpy as np

import keras_regs as kr

KINDS = ["sequential", "functional", "subclassed", "nested", "shared"]
INPUT_SHAPE = (6, 6, 3)


def labels(n=8):
    """Classes of the images: none of class 2 among the first 8, one of class 1."""
    return (np.arange(n) // 7) % 3


def images(n=8):
    """Images, and their classes as one-hot rows."""
    x = np.random.default_rng(1).normal(size=(n, *INPUT_SHAPE)).astype("float32")
    return x, np.eye(3, dtype="float32")[labels(n)]


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


@keras.saving.register_keras_serializable(package="tests")
class ClassWiseSubclassed(kr.models.ClassWiseModel, Subclassed):
    pass


def network(kind, regularizer=None, role="activity", dtype=None, activation=None):
    """A network whose layer `target` acts on the input itself."""
    class_wise = getattr(regularizer, "needs_labels", False)
    layers = keras.layers
    regularizers = {f"{role}_regularizer": regularizer}
    target = layers.Conv2D(4, 3, activation=activation, name="target", dtype=dtype, **regularizers)
    pool = layers.GlobalAveragePooling2D()
    head = layers.Dense(3, name="head", dtype="float32")
    if kind == "sequential":
        sequential = kr.models.ClassWiseSequential if class_wise else keras.Sequential
        return sequential([keras.Input(INPUT_SHAPE), target, pool, head])
    if kind == "subclassed":
        model = (ClassWiseSubclassed if class_wise else Subclassed)(target)
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
    return (kr.models.ClassWiseModel if class_wise else keras.Model)(inputs, head(features))


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
