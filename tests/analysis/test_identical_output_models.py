"""Models of which there is no identical output network are refused."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.analysis.identical_networks import UNITS, convolution, dense, head, sequential

layers = keras.layers
identical = kr.analysis.identical_output_network
Q = np.eye(UNITS)


def functional(build, shape=(4,)):
    inputs = keras.Input(shape)
    return keras.Model(inputs, build(dense()(inputs)), name="network")


def nested():
    inner = keras.Sequential([keras.Input((4,)), dense()], name="encoder")
    inputs = keras.Input((4,))
    return keras.Model(inputs, head()(inner(inputs)))


def shared(which):
    inputs = keras.Input((4,))
    other = layers.Dense(4, name="other")(inputs)
    target, last = dense(), head()
    z = target(inputs)
    if which == "target":
        return keras.Model(inputs, layers.Add()([last(z), layers.Dense(3)(target(other))]))
    return keras.Model(inputs, [last(z), last(layers.Dense(UNITS)(inputs))])


def lora():
    model = sequential((4,), dense(), head())
    model.get_layer("head").enable_lora(1)
    return model


def quantized():
    model = sequential((4,), dense(), head())
    model.get_layer("target").quantize("int8")
    return model


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__(name="subclassed")
        self.target = dense()

    def call(self, x):
        return self.target(x)


def subclassed():
    model = Subclassed()
    model(np.zeros((1, 4), "float32"))
    return model


BETWEEN = (
    "Argument `layer`: only dropout, pooling, `Flatten` and ReLUs may be between layer 'target' "
    "and the dense layers or convolutions that follow. Found layer {}. Received: layer='target'"
)
REWRITTEN = "Argument `layer`: layer '{}' cannot be rewritten. It {}. Received: layer='target'"

FIRST = (
    "Argument `layer`: the channels must be the last axis. Layer '{}' has "
    "data_format='channels_first'. Received: layer='target'"
)

MODELS = [
    (
        lambda: "model",
        "Argument `model` must be a `keras.Model`. Received: model='model'",
    ),
    (
        subclassed,
        "Argument `model` must be a functional or sequential model that begins with a "
        "`keras.Input`, because other models may call their layers in any way. "
        "Received: model 'subclassed' of type Subclassed",
    ),
    (
        lambda: keras.Sequential([dense()], name="unbuilt"),
        "Argument `model` must be a functional or sequential model that begins with a "
        "`keras.Input`, because other models may call their layers in any way. "
        "Received: model 'unbuilt' of type Sequential",
    ),
    (
        lambda: sequential((4,), layers.Dense(5, name="other"), head()),
        "Argument `layer` must be the name of a layer. Available layers: ['other', 'head']. "
        "Received: layer='target'",
    ),
    (
        nested,
        "Argument `layer` must name a layer of the model itself. Layer 'encoder/target' is "
        "inside layer 'encoder'. Received: layer='target'",
    ),
    (
        lambda: sequential((4,), dense(activation="tanh"), head()),
        "Argument `layer` must name a linear layer, or a layer with a ReLU or leaky ReLU. "
        "Received: layer='target', whose activation function is `tanh`",
    ),
    (
        lambda: sequential((4,), dense(activation=layers.ReLU(max_value=6)), head()),
        "Argument `layer` must name a linear layer, or a layer with a ReLU or leaky ReLU. "
        "Received: layer='target', whose activation function is `ReLU`",
    ),
    (
        lambda: sequential((4,), dense()),
        "Argument `layer`: the output of layer 'target' is an output of the model, so the model's "
        "outputs would change. Received: layer='target'",
    ),
    (
        lambda: functional(lambda z: [head()(z), layers.ReLU()(z)]),
        "Argument `layer`: the output of layer 'target' is an output of the model, so the model's "
        "outputs would change. Received: layer='target'",
    ),
    (
        lambda: sequential((4,), dense(), layers.BatchNormalization(name="norm"), head()),
        BETWEEN.format("'norm' of type BatchNormalization"),
    ),
    (
        lambda: functional(lambda z: head()(layers.Add(name="add")([z, z]))),
        BETWEEN.format("'add' of type Add"),
    ),
    (
        lambda: functional(lambda z: head()(z * 2)),
        BETWEEN.format("'multiply' of type Multiply"),
    ),
    (
        lambda: sequential((4,), dense(), layers.PReLU(name="prelu"), head()),
        BETWEEN.format("'prelu' of type PReLU"),
    ),
    (
        lambda: sequential((4,), dense(), layers.ReLU(threshold=0.5, name="act"), head()),
        BETWEEN.format("'act' of type ReLU"),
    ),
    (
        lambda: sequential((4,), dense(), layers.Activation("softmax", name="act"), head()),
        BETWEEN.format("'act' of type Activation"),
    ),
    (
        lambda: sequential((4,), layers.EinsumDense("ab,bc->ac", UNITS, name="target"), head()),
        REWRITTEN.format(
            "target", "is of type EinsumDense, not a dense layer or convolution of Keras"
        ),
    ),
    (
        lambda: sequential((4,), kr.CompanderDense(UNITS, name="target"), head()),
        REWRITTEN.format(
            "target", "has a compander. Remove it first with `keras_regs.fold(model)`"
        ),
    ),
    (
        lambda: sequential((4,), dense(), kr.CompanderDense(2, name="head")),
        REWRITTEN.format("head", "has a compander. Remove it first with `keras_regs.fold(model)`"),
    ),
    (
        lora,
        REWRITTEN.format(
            "head",
            "uses LoRA. Copy the weights into a model without LoRA",
        ),
    ),
    (quantized, REWRITTEN.format("target", "is quantized. Use the model from before quantization")),
    (
        lambda: sequential(
            (8, 8, 3), layers.Conv2D(6, 3, groups=3, name="target"), layers.Flatten(), head()
        ),
        REWRITTEN.format(
            "target",
            "is a grouped convolution, where each group sees only some of the channels",
        ),
    ),
    (
        lambda: shared("target"),
        REWRITTEN.format("target", "is called several times with the same kernel"),
    ),
    (
        lambda: shared("head"),
        REWRITTEN.format("head", "is called several times with the same kernel"),
    ),
    (
        lambda: sequential(
            (8, 8, 2),
            convolution(),
            layers.Flatten(data_format="channels_first", name="flatten"),
            head(),
        ),
        FIRST.format("flatten"),
    ),
]


@pytest.mark.parametrize(("make", "message"), MODELS)
def test_models_that_are_refused(make, message):
    with pytest.raises(ValueError) as error:
        identical(make(), "target", transform=Q)
    assert str(error.value) == message


def test_channels_first():
    if keras.backend.backend() == "tensorflow":
        pytest.skip("TensorFlow has no such convolutions on the CPU")
    model = keras.Sequential(
        [
            keras.Input((2, 8, 8)),
            convolution(data_format="channels_first"),
            layers.GlobalAveragePooling2D(data_format="channels_first"),
            head(),
        ]
    )
    with pytest.raises(ValueError) as error:
        identical(model, "target", transform=Q)
    assert str(error.value) == FIRST.format("target")
