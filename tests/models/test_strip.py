"""A model without anything of the package, and where it can be loaded."""

import subprocess
import sys
from contextlib import nullcontext

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.models import regularize, strip
from tests.models.stacks import Opaque, Residual, chain, roles_of
from tests.networks import KINDS, as_float64, images, network

# What a process does that has Keras alone.
LOAD = """
import sys
sys.modules["keras_regs"] = None
import keras
import numpy as np

model = keras.models.load_model(sys.argv[1], compile=True)
x = np.load(sys.argv[2])
np.save(sys.argv[3], model.predict(x, verbose=0))
print(type(model).__name__, model.optimizer and type(model.optimizer).__name__)
"""


@pytest.mark.slow
def test_the_stripped_model_loads_without_the_package(tmp_path):
    source = chain(
        keras.Sequential(
            [
                keras.Input((4,)),
                keras.layers.Dense(5, "tanh", kernel_regularizer=kr.L2(0.1), name="hidden"),
                keras.layers.Dense(4, keras.layers.LeakyReLU(0.1), name="leaky"),
            ],
            name="encoder",
        ),
        Residual(keras.layers.Dense(4, "relu", name="inner"), name="residual").inner,
        keras.layers.BatchNormalization(beta_regularizer=kr.L1(0.1)),
        keras.layers.Dense(
            2, "softmax", kernel_regularizer=keras.regularizers.L2(0.5), name="dense"
        ),
    )
    regularized = regularize(
        source,
        {"hidden": kr.RFAVEntropy(0.1), "leaky": kr.AL2(0.1), "inner": kr.ClassVariance(0.1, 2)},
    )
    regularized.compile("adam", "sparse_categorical_crossentropy")
    x = np.random.default_rng(6).normal(size=(5, 4)).astype("float32")
    regularized.fit(x, np.array([0, 1, 0, 1, 1]), verbose=0)
    expected = regularized.predict(x, verbose=0)

    plain = strip(regularized)
    np.testing.assert_allclose(plain.predict(x, verbose=0), expected, rtol=1e-6)
    assert roles_of(plain) == ["dense/kernel"]
    paths = [tmp_path / "model.keras", tmp_path / "x.npy", tmp_path / "y.npy"]
    plain.save(paths[0])
    np.save(paths[1], x)
    done = subprocess.run(
        [sys.executable, "-c", LOAD, *map(str, paths)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["Functional", "Adam"]
    np.testing.assert_allclose(np.load(paths[2]), expected, rtol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_model(kind):
    x, _ = images()
    source = network(kind, kr.L2(0.1), role="kernel", activation="relu")
    regularized = regularize(source, {"target": {"activity": kr.AL2(0.1), "bias": kr.L1(0.1)}})
    regularized.trainable = False
    plain = strip(regularized)
    assert type(plain) is type(source)
    assert roles_of(plain) == []
    assert len(roles_of(regularized)) == 3
    assert [w.path for w in plain.weights] == [w.path for w in source.weights]
    assert not plain.trainable_weights
    np.testing.assert_allclose(as_float64(plain(x)), as_float64(source(x)), rtol=1e-6)
    assert plain.losses == []
    assert "keras_regs" not in str(keras.saving.serialize_keras_object(plain))


@pytest.mark.parametrize("kind", ["sequential", "functional", "nested"])
def test_class_wise_models_become_those_of_keras(kind):
    source = network(kind, activation="relu")
    regularized = regularize(source, {"target": kr.ClassVariance(0.1, num_classes=3)})
    assert type(regularized) is not type(source)
    assert type(strip(regularized)) is type(source)
    outer = chain(keras.layers.Dense(108), keras.layers.Reshape((6, 6, 3)), regularized)
    assert "keras_regs" not in str(keras.saving.serialize_keras_object(strip(outer)))


L1, L2 = keras.regularizers.L1(0.5), keras.regularizers.L2(0.25)


@pytest.mark.parametrize(
    ("regularizer", "kept"),
    [
        (L1, L1),
        (kr.L1(0.5), None),
        (kr.Scheduled(L1), L1),
        (kr.Scheduled(L1, strength=2.0), None),
        (kr.Sum([L1, kr.L2(0.5)]), L1),
        (kr.Sum([kr.L2(0.5), L1], strength=2.0), None),
        (kr.Sum([L1, L2]), None),
        (kr.Sum([kr.Scheduled(L1), kr.Sum([kr.L2(0.1)])]), L1),
        (kr.Sum([kr.Scheduled(L1, strength=2.0), L2]), L2),
        (kr.Thresholded(kr.L1(1.0), 0.5), None),
    ],
)
def test_regularizers_of_keras_are_put_back(regularizer, kept):
    source = chain(
        keras.layers.Dense(2, "relu", kernel_regularizer=regularizer, name="dense"),
        keras.layers.Activation("relu", activity_regularizer=regularizer, name="relu"),
    )
    plain = strip(source)
    for found in (
        plain.get_layer("dense").kernel_regularizer,
        plain.get_layer("relu").activity_regularizer,
    ):
        assert type(found) is type(kept)
        assert kept is None or found.get_config() == kept.get_config()


def test_adding_and_stripping_again():
    source = chain(keras.layers.Dense(2, "relu", kernel_regularizer=L1, name="dense"))
    added = regularize(source, {"dense": kr.L2(0.1)}, existing="add")
    assert type(added.get_layer("dense").kernel_regularizer) is kr.Sum
    assert strip(added).get_layer("dense").kernel_regularizer.get_config() == L1.get_config()


@keras.saving.register_keras_serializable(package="keras_regs")
class OwnLoss(keras.losses.MeanSquaredError):
    """Stands for a loss of the package."""


@pytest.mark.parametrize(
    ("optimizer", "loss", "compiled"),
    [
        ("sgd", lambda y, p: keras.ops.mean(p, axis=-1), True),
        ("sgd", OwnLoss(), False),
        (kr.optimizers.RescaledAdam(), "mse", True),
    ],
)
def test_a_compiled_model_stays_so_unless_the_package_is_needed_for_it(optimizer, loss, compiled):
    model = chain(keras.layers.Dense(2, "relu", name="dense"))
    model.compile(optimizer, loss=loss)
    with nullcontext() if compiled else pytest.warns(UserWarning, match="is not compiled, because"):
        plain = strip(model)
    assert plain.compiled is compiled
    assert not compiled or type(plain.optimizer).__module__.startswith("keras.src")


@keras.saving.register_keras_serializable(package="keras_regs")
class Compander(keras.layers.Dense):
    """Stands for a layer of the package whose output is not that of a layer of Keras."""


def test_layers_that_cannot_be_left_out():
    with pytest.raises(ValueError) as error:
        strip(chain(Compander(2)))
    assert str(error.value) == (
        "Argument `model` has layers that cannot be removed without changing its outputs: "
        "['Compander']. Replace them by Keras layers first. For compander layers, use "
        "`keras_regs.fold`. Received: model 'chain'"
    )


def test_a_model_without_anything_of_the_package_is_copied():
    source = chain(Opaque(name="opaque"), keras.layers.Dense(2, name="dense"))
    copied = strip(source)
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(copied(x)), as_float64(source(x)), rtol=1e-6)
    copied.get_layer("dense").bias.assign([1.0, 1.0])
    assert as_float64(source.get_layer("dense").bias).tolist() == [0.0, 0.0]


@keras.saving.register_keras_serializable(package="tests")
class DerivedFromOurs(kr.models.ClassWiseFunctional):
    pass


def test_a_class_that_derives_from_one_of_the_package_needs_it():
    inputs = keras.Input((4,))
    model = DerivedFromOurs(inputs, keras.layers.Dense(2)(inputs), name="derived")
    with pytest.raises(ValueError) as error:
        strip(model)
    assert str(error.value) == (
        "Class DerivedFromOurs derives from a class of keras_regs. Derive it from `keras.Model` "
        "and create the model again. Received: model 'derived' of type DerivedFromOurs"
    )
