"""Class-wise regularizers in a regularized copy get their labels."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.models import regularize
from tests.models.stacks import chain
from tests.networks import images, network


@pytest.mark.parametrize("kind", ["sequential", "functional"])
def test_class_wise_regularizers_get_their_labels(kind):
    layers = [
        keras.layers.Dense(3, "relu", name="dense"),
        keras.layers.Dense(2, "softmax", name="head"),
    ]
    source = (
        keras.Sequential([keras.Input((4,)), *layers]) if kind == "sequential" else chain(*layers)
    )
    model = regularize(source, {"dense": kr.ClassVariance(0.5, num_classes=2)})
    expected = kr.models.ClassWiseSequential if kind == "sequential" else kr.models.ClassWiseModel
    assert isinstance(model, expected)
    assert model.name == source.name
    x = np.random.default_rng(4).normal(size=(6, 4)).astype("float32")
    y = np.array([0, 1, 0, 1, 1, 0])
    penalty = kr.ClassVariance(1.0, 2).penalty(x @ source.get_weights()[0], y)
    for compiled in (source, model):
        compiled.compile(keras.optimizers.SGD(0.0), "sparse_categorical_crossentropy")
    without, loss = (m.fit(x, y, batch_size=6, verbose=0).history["loss"] for m in (source, model))
    np.testing.assert_allclose(loss[0] - without[0], 0.5 * float(penalty), rtol=1e-4)
    assert float(penalty) > 0
    again = regularize(model, {"head": kr.ClassVariance(0.5, num_classes=2)})
    assert type(again) is type(model)


@keras.saving.register_keras_serializable(package="tests")
class Subclass(kr.models.ClassWiseModel):
    def __init__(self, dense, **kwargs):
        super().__init__(**kwargs)
        self.dense = dense

    def call(self, x):
        return self.dense(x)

    def get_config(self):
        return {**super().get_config(), "dense": keras.saving.serialize_keras_object(self.dense)}

    @classmethod
    def from_config(cls, config):
        return cls(**{**config, "dense": keras.saving.deserialize_keras_object(config["dense"])})


def test_a_subclassed_class_wise_model_keeps_its_class():
    source = Subclass(keras.layers.Dense(2, name="dense"))
    source(np.ones((2, 4)))
    model = regularize(source, {"dense": kr.ClassVariance(0.5, num_classes=2)})
    assert type(model) is Subclass


LABEL_ERROR = (
    "A class-wise regularizer needs a model that passes labels to it. Derive Subclassed from "
    "`keras_regs.models.ClassWiseModel` instead of `keras.Model`. Received: model 'subclassed' "
    "of type Subclassed"
)


def test_a_subclassed_model_that_hands_no_labels_on():
    source = network("subclassed")
    source.name = "subclassed"
    with pytest.raises(ValueError) as error:
        regularize(source, {"target": kr.ClassVariance(0.5, num_classes=2)})
    assert str(error.value) == LABEL_ERROR


@pytest.mark.parametrize("kind", ["sequential", "functional"])
def test_class_wise_models_in_files_and_clones(kind, tmp_path):
    source = network(kind, activation="relu")
    model = regularize(source, {"target": kr.ClassVariance(0.5, num_classes=2)})
    model.save(tmp_path / "model.h5")
    loaded = keras.models.load_model(tmp_path / "model.h5")
    assert type(loaded) is type(model)
    clone = keras.models.clone_model(model)
    if kind == "sequential":  # Keras makes a plain one
        clone = kr.models.ClassWiseSequential(clone.layers)
    x, y = images(4)[0], np.array([0, 1, 0, 1])
    for each in (loaded, clone):
        each.compile(keras.optimizers.SGD(0.0), "sparse_categorical_crossentropy", run_eagerly=True)
        each.set_weights(model.get_weights())
    losses = [each.evaluate(x, y, verbose=0) for each in (loaded, clone)]
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)
    source.compile("sgd", "sparse_categorical_crossentropy", run_eagerly=True)
    assert losses[0] > source.evaluate(x, y, verbose=0)
