"""What `regularize` refuses, and what it says."""

import keras
import pytest

import keras_regs as kr
from keras_regs.models import regularize
from tests.models.stacks import Opaque, attention, chain, nested, small


def recurrent():
    inputs = keras.Input((3, 4))
    x = keras.layers.TimeDistributed(keras.layers.Dense(4, "relu", name="dense"), name="steps")(
        inputs
    )
    return keras.Model(inputs, keras.layers.LSTM(2, name="lstm")(x))


def various():
    return chain(
        Opaque(name="opaque"),
        keras.layers.Dense(3, keras.layers.PReLU(), name="prelu"),
        keras.layers.Dense(
            3, use_bias=False, kernel_regularizer=keras.regularizers.L2(0.25), name="dense"
        ),
    )


ENT, L2 = kr.RFAVEntropy(0.1), kr.L2(0.1)
SHOWN_L2 = "L2(strength=0.1)"

ERRORS = [
    (small, {}, {},
     "Argument `rules` must be a dict from names of layers to regularizers, and not empty. "
     "Received: rules={}"),
    (small, [L2], {},
     "Argument `rules` must be a dict from names of layers to regularizers, and not empty. "
     f"Received: rules=[{SHOWN_L2}]"),
    (small, {1: L2}, {},
     "The keys of `rules` must be names of layers, shell-style patterns, layers or functions "
     "`layer -> bool`. Received: 1"),
    (small, {"conv1": "l2"}, {},
     "Argument `rules` must have a regularizer for 'conv1', or a dict of some by role, such as "
     "{'activity': ..., 'kernel': ...}. Received: 'l2'"),
    (small, {"conv1": {}}, {},
     "Argument `rules` must have a regularizer for 'conv1', or a dict of some by role, such as "
     "{'activity': ..., 'kernel': ...}. Received: {}"),
    (small, {"conv1": {"kernel": kr.AL2(0.5)}}, {},
     "Argument `rules`: AL2 acts on activities, not on a weight. Received: {'kernel': "
     "AL2(strength=0.5)} for 'conv1'"),
    (small, {"conv1": ENT}, {"on": "input"},
     "Argument `on` must be 'pre_activation' or 'output'. Received: on='input'"),
    (small, {"conv1": L2}, {"on": "output"},
     "`on='output'` is about regularizers of activities, and argument `rules` has none. One that "
     "may be of either is of activities where its role says so: `{'conv1': {'activity': "
     "keras_regs.L2(0.01)}}`. Received: on='output', rules={'conv1': L2(strength=0.1)}"),
    (small, {"conv1": ENT}, {"existing": True},
     "Argument `existing` must be 'error', 'replace' or 'add'. Received: existing=True"),
    (small, {"conv9": ENT}, {},
     "Argument `rules`: no layer matches 'conv9'. There are ['conv1', 'conv1_drop', 'conv2', "
     "'head']. Received: 'conv9'"),
    (small, {"input": ENT}, {},
     "Argument `rules`: no layer matches 'input'. There are ['conv1', 'conv1_drop', 'conv2', "
     "'head']. Received: 'input'"),
    (small, {"conv1_drop": ENT}, {},
     "Layer 'conv1_drop' (Dropout) cannot have a regularizer of its activity. It has no activation "
     "function, so there is nothing before one. Say on='output', or name the layer before it. "
     "Received: 'conv1_drop'"),
    (small, {"*drop": L2}, {},
     "Argument `rules`: no layer that '*drop' fits can have a regularizer of its kernel. Layer "
     "'conv1_drop' (Dropout) cannot have a regularizer of its kernel. It has no such weight: its "
     "regularizers can be of ['activity']. Received: '*drop'"),
    (small, {"conv1": {"gamma": L2}}, {},
     "Layer 'conv1' (Dense) cannot have a regularizer of its gamma. It has no such weight: its "
     "regularizers can be of ['activity', 'kernel', 'bias']. Received: 'conv1'"),
    (small, {"conv1": L2, "conv*": L2}, {},
     "Argument `rules`: two rules are about the kernel of layer 'conv1'. Received: 'conv1' and "
     "'conv*'"),
    (nested, {"encoder": ENT}, {},
     "Layer 'encoder' (Sequential) cannot have a regularizer of its activity. It is a model. Name "
     "layers of it, such as 'encoder/*'. Received: 'encoder'"),
    (recurrent, {"lstm": ENT}, {},
     "Layer 'lstm' (LSTM) cannot have a regularizer of its activity. Its activation acts inside of "
     "the loop over time. Say on='output'. Received: 'lstm'"),
    (recurrent, {"dense": ENT}, {"on": "output"},
     "Layer 'steps/dense' (Dense) cannot have a regularizer of its activity. It is called for each "
     "step in time by 'steps'. Name that layer, and say on='output'. Received: 'dense'"),
    (attention, {"att": ENT}, {"on": "output"},
     "Layer 'att' (MultiHeadAttention) cannot have a regularizer of its activity. Keras would hand "
     "it on to the projections inside. Name a layer behind it, such as an `Activation('linear')`. "
     "Received: 'att'"),
    (various, {"prelu": ENT}, {},
     "Layer 'prelu' (Dense) cannot have a regularizer of its activity. Its activation function is "
     "a layer with weights, or one that is not built yet. Put that layer behind it instead, or "
     "say on='output'. Received: 'prelu'"),
    (various, {"dense": {"bias": L2}}, {},
     "Layer 'dense' (Dense) cannot have a regularizer of its bias. It has no such weight: its "
     "regularizers can be of ['activity', 'kernel']. Received: 'dense'"),
    (various, {"d*": L2}, {},
     "Layer 'dense' already has a regularizer of its kernel, `L2(l2=0.25)`. Say "
     "existing='replace' or existing='add' to have another one. Received: existing='error'"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "rules", "options", "message"), ERRORS)
def test_errors(make, rules, options, message):
    with pytest.raises(ValueError) as error:
        regularize(make(), rules, **options)
    assert str(error.value) == message


def test_a_function_as_key_is_named_in_errors():
    def wide(layer):
        return False

    with pytest.raises(ValueError) as error:
        regularize(small(), {wide: L2})
    assert str(error.value) == (
        "Argument `rules`: no layer matches function `wide`. There are ['conv1', 'conv1_drop', "
        "'conv2', 'head']. Received: function `wide`"
    )


def test_what_is_no_model():
    with pytest.raises(ValueError) as error:
        regularize("vgg", {"conv1": L2})
    assert str(error.value) == "Argument `model` must be a `keras.Model`. Received: model='vgg'"
