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
     "Argument `rules` must be a non-empty dict that maps names of layers to regularizers. "
     "Received: rules={}"),
    (small, [L2], {},
     "Argument `rules` must be a non-empty dict that maps names of layers to regularizers. "
     f"Received: rules=[{SHOWN_L2}]"),
    (small, {1: L2}, {},
     "The keys of argument `rules` must be names of layers, shell-style patterns, layers, layer "
     "classes or functions `layer -> bool`. Received: 1"),
    (small, {"conv1": "l2"}, {},
     "The value of 'conv1' in argument `rules` must be a regularizer, or a dict of regularizers "
     "by role, such as {'activity': ..., 'kernel': ...}. Received: 'l2'"),
    (small, {"conv1": {}}, {},
     "The value of 'conv1' in argument `rules` must be a regularizer, or a dict of regularizers "
     "by role, such as {'activity': ..., 'kernel': ...}. Received: {}"),
    (small, {"conv1": {"kernel": kr.AL2(0.5)}}, {},
     "Argument `rules`: AL2 is an activity regularizer and cannot be used for a weight. Use it "
     "without a role, or as {'activity': ...}. Received: {'kernel': AL2(strength=0.5)} for "
     "'conv1'"),
    (small, {"conv1": ENT}, {"on": "input"},
     "Argument `on` must be 'pre_activation' or 'output'. Received: on='input'"),
    (small, {"conv1": L2}, {"on": "output"},
     "`on='output'` applies to activity regularizers, but argument `rules` has none. To use a "
     "regularizer such as `L2` for activations, give its role: "
     "`{'conv1': {'activity': keras_regs.L2(0.01)}}`. Received: on='output', "
     "rules={'conv1': L2(strength=0.1)}"),
    (small, {"conv1": ENT}, {"existing": True},
     "Argument `existing` must be 'error', 'replace' or 'add'. Received: existing=True"),
    (small, {"conv9": ENT}, {},
     "Argument `rules`: no layer matches 'conv9'. Available layers: ['conv1', 'conv1_drop', "
     "'conv2', 'head']. Received: 'conv9'"),
    (small, {"input": ENT}, {},
     "Argument `rules`: no layer matches 'input'. Available layers: ['conv1', 'conv1_drop', "
     "'conv2', 'head']. Received: 'input'"),
    (small, {"conv1_drop": ENT}, {},
     "Layer 'conv1_drop' (Dropout) cannot take a regularizer for its activity. It has no "
     "activation function. To penalize its output, use on='output'. To penalize its input, name "
     "the layer before it and use on='output'. Received: 'conv1_drop'"),
    (small, {"*drop": L2}, {},
     "Argument `rules`: no layer that matches '*drop' can take a regularizer for its kernel. "
     "Layer 'conv1_drop' (Dropout) cannot take a regularizer for its kernel. It has no such "
     "weight. Its possible roles are ['activity']. Received: '*drop'"),
    (small, {"conv1": {"gamma": L2}}, {},
     "Layer 'conv1' (Dense) cannot take a regularizer for its gamma. It has no such weight. Its "
     "possible roles are ['activity', 'kernel', 'bias']. Received: 'conv1'"),
    (small, {"conv1": L2, "conv*": L2}, {},
     "Argument `rules`: two rules set the kernel regularizer of layer 'conv1'. Combine them with "
     "`keras_regs.Sum`, or remove one. Received: 'conv1' and 'conv*'"),
    (nested, {"encoder": ENT}, {},
     "Layer 'encoder' (Sequential) cannot take a regularizer for its activity. It is a model. "
     "Name its layers, for example with 'encoder/*'. Received: 'encoder'"),
    (recurrent, {"lstm": ENT}, {},
     "Layer 'lstm' (LSTM) cannot take a regularizer for its activity. Its activation function "
     "runs inside the loop over time. Use on='output'. Received: 'lstm'"),
    (recurrent, {"dense": ENT}, {"on": "output"},
     "Layer 'steps/dense' (Dense) cannot take a regularizer for its activity. 'steps' calls it "
     "at each time step. Name 'steps' instead, and use on='output'. Received: 'dense'"),
    (attention, {"att": ENT}, {"on": "output"},
     "Layer 'att' (MultiHeadAttention) cannot take a regularizer for its activity. Keras would "
     "pass the regularizer to its inner projections. Add a layer after it, such as "
     "`Activation('linear')`, and name that layer. Received: 'att'"),
    (various, {"prelu": ENT}, {},
     "Layer 'prelu' (Dense) cannot take a regularizer for its activity. Its activation function "
     "is a layer with weights, or an unbuilt layer. Move it to a separate layer that follows, or "
     "use on='output'. Received: 'prelu'"),
    (various, {"dense": {"bias": L2}}, {},
     "Layer 'dense' (Dense) cannot take a regularizer for its bias. It has no such weight. Its "
     "possible roles are ['activity', 'kernel']. Received: 'dense'"),
    (various, {"d*": L2}, {},
     "Layer 'dense' already has the kernel regularizer `L2(l2=0.25)`. To replace it or add to "
     "it, use existing='replace' or existing='add'. Received: existing='error'"),
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
        "Argument `rules`: no layer matches function `wide`. Available layers: ['conv1', "
        "'conv1_drop', 'conv2', 'head']. Received: function `wide`"
    )


def test_what_is_no_model():
    with pytest.raises(ValueError) as error:
        regularize("vgg", {"conv1": L2})
    assert str(error.value) == "Argument `model` must be a `keras.Model`. Received: model='vgg'"
