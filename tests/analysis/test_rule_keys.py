"""Keys of suggested rules: they reach the layers with the heatmaps, and no others."""

import keras
import pytest
from keras import layers

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs._inspect.responses import layers_outside_of_loops
from keras_regs.analysis._entropy.rule_keys import keys_of

RULE = kr.RFAVEntropy(1e-3)


def dense(name, **arguments):
    return layers.Dense(4, "relu", name=name, **arguments)


def regularized(model, keys):
    """Where the regularizers are after the rules are applied."""
    new = kr.regularize(model, dict.fromkeys(keys.keys.values(), RULE))
    return [str(each) for each in attachments(new)]


def nested(outer, inner):
    """Dense layers outside and inside a nested model."""
    i = keras.Input((4,))
    encoder = keras.Model(i, [layer(i) for layer in inner][-1], name="encoder")
    h = encoder(i)
    for layer in outer:
        h = layer(h)
    return keras.Model(i, h)


@pytest.mark.parametrize("checked", [False, True])
def test_paths_in_nested_models(checked):
    model = nested([dense("fc")], [dense("a")])
    keys = keys_of(["encoder/a", "fc"], ["encoder/a", "fc"], model if checked else None, RULE)
    assert keys.keys == {"encoder/a": "encoder/a", "fc": "fc"}
    assert (keys.refused, keys.problems) == ({}, [])
    assert regularized(model, keys) == ["encoder/a/pre_activation", "fc/pre_activation"]


@pytest.mark.parametrize("name", ["conv[1]", "a*", "what?", "[!a]", "]["])
@pytest.mark.parametrize("checked", [False, True])
def test_names_with_characters_of_patterns(name, checked):
    model = keras.Sequential([keras.Input((4,)), dense("conv1"), dense(name), dense("aa")])
    keys = keys_of([name], [name, "conv1", "aa"], model if checked else None, RULE)
    assert (keys.refused, keys.problems) == ({}, [])
    assert regularized(model, keys) == [f"{name}/pre_activation"]


@pytest.mark.parametrize("checked", [False, True])
def test_shared_layers(checked):
    i, shared = keras.Input((4,)), dense("shared")
    model = keras.Model(i, shared(shared(i)))
    recorded = ["shared", "shared (call 2)", "other (call 2)"]
    keys = keys_of(recorded[:2], recorded, model if checked else None, RULE)
    assert set(keys.keys.values()) == {"shared"}
    assert regularized(model, keys) == ["shared/pre_activation"]
    # Without a first call, it is a name.
    keys = keys_of(["other (call 2)"], recorded, None, RULE)
    assert keys.keys == {"other (call 2)": "other (call 2)"}


@pytest.mark.parametrize("checked", [False, True])
def test_one_rule_for_layers_with_the_same_name(checked):
    """Two rules for one layer would be an error."""
    model = nested([dense("fc")], [dense("fc")])
    names = ["encoder/fc", "fc"]
    keys = keys_of(names, names, model if checked else None, RULE)
    assert keys.keys == {"encoder/fc": "fc", "fc": "fc"}
    assert (keys.refused, keys.problems) == ({}, [])
    assert regularized(model, keys) == ["encoder/fc/pre_activation", "fc/pre_activation"]


@pytest.mark.parametrize("checked", [False, True])
def test_a_rule_that_reaches_more_layers(checked):
    model = nested([dense("fc")], [dense("fc")])
    names = ["encoder/fc", "fc"]
    keys = keys_of(["fc"], names, model if checked else None, RULE)
    assert keys.keys == {"fc": "fc"}
    assert keys.problems == [
        "The rule for 'fc' also applies to ['encoder/fc'], because layers are found by their path "
        "and by their own name. To regularize one of them only, use the layer itself as the key, "
        "such as `model.get_layer(...)`."
    ]
    keys = keys_of(["encoder/fc"], names, model if checked else None, RULE)
    assert keys.problems == []
    assert regularized(model, keys) == ["encoder/fc/pre_activation"]


def test_a_layer_without_heatmaps_is_reached_too():
    model = nested([dense("fc")], [dense("fc")])
    assert keys_of(["fc"], ["fc"], None, RULE).problems == []
    (problem,) = keys_of(["fc"], ["fc"], model, RULE).problems
    assert problem.startswith("The rule for 'fc' also applies to ['encoder/fc'], because")


class Twins(layers.Layer):
    """Two layers with the same name."""

    def __init__(self, **arguments):
        super().__init__(**arguments)
        self.first = dense("twin")
        self.second = dense("twin")

    def call(self, inputs):
        return self.second(self.first(inputs))


def test_layers_with_the_same_path():
    model = keras.Sequential([keras.Input((4,)), Twins(name="twins"), dense("twin_1")])
    names = list(layers_outside_of_loops(model))
    assert names == ["twins", "twins/twin", "twins/twin_1", "twin_1"]
    keys = keys_of(["twins/twin_1"], names, model, RULE)
    assert keys.keys == {"twins/twin_1": "twins/twin"}
    (problem,) = keys.problems
    assert problem.startswith("The rule for 'twins/twin' also applies to ['twins/twin'], because")


def test_layers_that_cannot_be_regularized():
    i = keras.Input((3, 4))
    h = layers.TimeDistributed(dense("inner"), name="td")(i)
    h = layers.LSTM(4, name="lstm")(h)
    h = layers.BatchNormalization(name="bn")(h)
    model = keras.Model(i, dense("fc", activity_regularizer=kr.L2(0.1))(dense("free")(h)))
    names = ["td", "lstm", "bn", "free", "fc", "gone"]
    keys = keys_of(names, names, model, RULE)
    assert keys.keys == {"free": "free", "fc": "fc"}
    assert "To penalize its output, use on='output'" in keys.refused["td"]
    assert "Use on='output'" in keys.refused["lstm"]
    assert "It has no activation function." in keys.refused["bn"]
    assert keys.refused["gone"].startswith("The model has no layer 'gone'. Its layers are ['td',")
    assert regularized(model, keys) == ["free/pre_activation", "fc/activity", "fc/pre_activation"]


def test_a_layer_that_is_regularized_already():
    model = keras.Sequential([keras.Input((4,)), dense("a"), dense("b")])
    model = kr.regularize(model, {"a": kr.RFAVEntropy(1e-4)})
    keys = keys_of(["a", "b"], ["a", "b"], model, RULE)
    assert keys.keys == {"b": "b"}
    assert "already has the activity regularizer" in keys.refused["a"]


class Odd(layers.Layer):
    """A layer whose configuration cannot be read."""

    def get_config(self):
        raise TypeError("no configuration")


def test_a_model_that_regularize_cannot_copy():
    model = keras.Sequential([keras.Input((4,)), dense("a"), Odd()])
    keys = keys_of(["a"], ["a"], model, RULE)
    assert keys.keys == {"a": "a"}
    (problem,) = keys.problems
    assert problem.startswith("The rules are not checked with the model. ")
