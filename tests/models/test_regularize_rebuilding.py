"""`regularize` rebuilds layers inside layers, and the state of each, or refuses."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs.models import regularize, strip
from tests.models.stacks import Opaque, Residual, chain, roles_of
from tests.networks import as_float64

BACKEND = keras.backend.backend()


def test_layers_in_a_layer_that_describes_them():
    source = chain(Residual(keras.layers.Dense(4, "relu", name="inner"), name="residual"))
    model = regularize(source, {"inner": kr.RFAVEntropy(0.1), "residual/*": kr.L2(0.1)})
    assert roles_of(model) == ["residual/inner/pre_activation", "residual/inner/kernel"]
    assert [w.path for w in model.weights] == [w.path for w in source.weights]
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    assert len(model.losses) == 2


def test_layers_of_classes_and_functions_that_are_not_registered():
    offset = 2.0

    def doubled(x):
        return 2.0 * x

    source = chain(
        Opaque(name="opaque"),
        keras.layers.Dense(3, doubled, name="function"),
        keras.layers.Dense(3, lambda x: keras.ops.relu(x) + offset, name="lambda"),
        keras.layers.Lambda(lambda x: x * offset, name="layer"),
    )
    model = regularize(source, {"function": kr.RFAVEntropy(0.1), "lambda": kr.RFAVEntropy(0.1)})
    assert roles_of(model) == ["function/pre_activation", "lambda/pre_activation"]
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)


def test_bidirectional_and_time_distributed():
    inputs = keras.Input((3, 2))
    x = keras.layers.TimeDistributed(keras.layers.Dense(4, "relu", name="dense"), name="steps")(
        inputs
    )
    x = keras.layers.Bidirectional(keras.layers.LSTM(2, name="lstm"), name="both")(x)
    source = keras.Model(inputs, x)
    model = regularize(
        source,
        {
            "dense": kr.L2(0.1),
            "steps": kr.RFAVEntropy(0.1),
            "forward_lstm": {"recurrent": kr.L2(0.1), "activity": kr.RFAVEntropy(0.1)},
        },
        on="output",
    )
    assert roles_of(model) == [
        "steps/activity",
        "steps/dense/kernel",
        "both/forward_lstm/activity",
        "both/forward_lstm/lstm_cell/recurrent_kernel",
    ]
    x = np.ones((2, 3, 2), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-5)
    assert [w.path for w in model.weights] == [w.path for w in source.weights]


def refused(model, rules):
    with pytest.raises(ValueError) as error:
        regularize(model, rules)
    return str(error.value)


NEEDED = (
    "Models, and layers that contain layers, need a `get_config` and a `from_config` that cover "
    "all inner layers."
)


def test_a_layer_that_two_nested_models_share():
    dense = keras.layers.Dense(4, "relu", name="dense")
    first, second = chain(dense), chain(dense, keras.layers.Dense(4, name="head"))
    first.name, second.name = "first", "second"
    source = chain(first, second)
    model = regularize(source, {"dense": kr.L2(0.1)})
    assert model.get_layer("first").get_layer("dense") is model.get_layer("second").get_layer(
        "dense"
    )
    assert len(model.weights) == len(source.weights) == 4
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)


def test_a_layer_that_two_layers_describe():
    dense = keras.layers.Dense(4, name="dense")
    source = chain(*(Shared(dense, name=name) for name in ("first", "second")))
    message = refused(source, {"dense": kr.L2(0.1)})
    assert "it would consist of 6 layers and models instead of 5" in message


class Shared(keras.layers.Wrapper):
    """Describes the layer in it, as it would be saved."""

    def call(self, x):
        return self.layer(x)


class NeedsSize(keras.Model):
    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(size, name="dense")

    def call(self, x):
        return self.dense(x)

    def get_config(self):
        return {"name": self.name}


def test_a_model_without_its_arguments_in_its_configuration():
    with pytest.raises(ValueError) as error:
        strip(NeedsSize(3, name="net"))
    message = str(error.value)
    assert message.startswith("Model 'net' cannot be rebuilt from its configuration: ")
    assert "missing 1 required positional argument: 'size'" in message
    assert message.endswith(f"{NEEDED} Received: model 'net' of type NeedsSize")


@keras.saving.register_keras_serializable(package="tests")
class Forgetful(Residual):
    """Its `from_config` makes a layer like the one described, without regularizers."""

    @classmethod
    def from_config(cls, config):
        config.pop("inner")
        return cls(keras.layers.Dense(4, "relu", name="inner"), **config)


@pytest.mark.parametrize("make", [Forgetful, lambda inner, name: Opaque(name=name)])
def test_regularizers_that_do_not_arrive_are_set_on_the_layers(make):
    source = chain(make(keras.layers.Dense(4, "relu", name="inner"), name="outer"))
    rules = {"inner": {"kernel": kr.L2(0.1), "activity": kr.RFAVEntropy(0.5)}}
    with pytest.warns(
        UserWarning, match=(r"of layers \['outer/inner'\] act in this copy, but saved")
    ):
        model = regularize(source, rules)
    assert roles_of(model) == ["outer/inner/pre_activation", "outer/inner/kernel"]
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    response = x @ as_float64(source.get_layer("outer").inner.kernel)
    expected = [
        0.5 * float(as_float64(kr.RFAVEntropy().penalty(response.astype("float32")))),
        0.1 * np.sum(as_float64(source.get_layer("outer").inner.kernel) ** 2),
    ]
    np.testing.assert_allclose(
        sorted(float(as_float64(each)) for each in model.losses), sorted(expected), rtol=1e-5
    )
    replaced = {"inner": {"kernel": kr.L1(0.3), "activity": kr.AL2(0.5)}}
    with pytest.warns(UserWarning, match="act in this copy"):
        again = regularize(model, replaced, existing="replace")
    found = [type(attachment.regularizer) for attachment in attachments(again)]
    assert found == [kr.AL2, kr.L1]
    assert len(again.non_trainable_variables) == len(model.non_trainable_variables)


def test_operators_several_inputs_and_outputs_and_arrays_in_layers():
    adapted = keras.layers.Normalization(name="adapted")
    adapted.adapt(np.array([[1.0, 2.0, 3.0, 4.0], [3.0, 2.0, 1.0, 0.0]]))
    inputs = {"a": keras.Input((4,), name="a"), "b": keras.Input((4,), name="b")}
    x = keras.ops.relu(adapted(inputs["a"]) * 2.0 + inputs["b"])
    y = keras.layers.Dense(3, "relu", name="dense")(x[:, 1:])
    source = keras.Model(inputs, {"x": x, "y": y})
    model = regularize(source, {"dense": kr.RFAVEntropy(0.1)})
    data = {"a": np.ones((2, 4), "float32"), "b": np.ones((2, 4), "float32")}
    for name, output in source(data).items():
        np.testing.assert_allclose(as_float64(model(data)[name]), as_float64(output), rtol=1e-6)
    assert roles_of(model) == ["dense/pre_activation"]


class Factor(keras.Operation):
    """Cannot be written down, but has no state either."""

    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor.value

    def compute_output_spec(self, x):
        return keras.KerasTensor(x.shape, x.dtype)


def test_operations_without_a_configuration():
    factor = SimpleNamespace(value=3.0)
    inputs = keras.Input((4,))
    x = Factor(factor)(keras.layers.Dense(3, name="dense")(inputs))
    source = keras.Model(inputs, x)
    model = regularize(source, {"dense": kr.L2(0.1)})
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    assert roles_of(model) == ["dense/kernel"]


@keras.saving.register_keras_serializable(package="tests")
class Counter(keras.layers.Layer):
    """Saves a number that is none of its variables."""

    count = 0

    def call(self, x):
        return x

    def save_own_variables(self, store):
        store["count"] = np.array(self.count)

    def load_own_variables(self, store):
        self.count = int(store["count"])


def test_state_that_is_none_of_the_variables():
    source = chain(Counter(name="counter"), keras.layers.Dense(2, name="dense"))
    source.get_layer("counter").count = 5
    model = regularize(source, {"dense": kr.L2(0.1)})
    assert model.get_layer("counter").count == 5


@pytest.mark.skipif(BACKEND != "tensorflow", reason="the only one that computes with strings")
def test_vocabularies():
    lookup = keras.layers.StringLookup(name="lookup")
    lookup.adapt(np.array(["a", "b", "c", "a"]))
    inputs = keras.Input((1,), dtype="string")
    x = keras.layers.CategoryEncoding(4, output_mode="one_hot")(lookup(inputs))
    source = keras.Model(inputs, keras.layers.Dense(2, "relu", name="dense")(x))
    model = regularize(source, {"dense": kr.RFAVEntropy(0.1)})
    assert model.get_layer("lookup").get_vocabulary() == ["[UNK]", "a", "c", "b"]
