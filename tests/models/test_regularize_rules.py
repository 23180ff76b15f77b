"""Which layers and weights the rules of `regularize` choose, and what is there already."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs.models import regularize, strip
from tests.cases import REGULARIZERS
from tests.models.stacks import chain, nested, roles_of, small
from tests.networks import as_float64

ENTROPY = REGULARIZERS[0]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("conv1", ["conv1/kernel"]),
        ("*1", ["conv1/kernel"]),
        ("conv*", ["conv1/kernel", "conv2/kernel"]),
        ("*", ["conv1/kernel", "conv2/kernel", "head/kernel"]),
        (lambda layer: layer.name.startswith("c"), ["conv1/kernel", "conv2/kernel"]),
        (keras.layers.Dense, ["conv1/kernel", "conv2/kernel", "head/kernel"]),
        (lambda layer: isinstance(layer, keras.layers.InputLayer) or "2" in layer.name,
         ["conv2/kernel"]),
    ],
)  # fmt: skip
def test_keys(key, expected):
    assert roles_of(regularize(small(), {key: kr.L2(0.1)})) == expected


def sum_of_activities(x):
    return keras.ops.sum(x)


def test_functions_as_regularizers_that_are_there_already():
    source = chain(keras.layers.Dense(3, activity_regularizer=sum_of_activities, name="dense"))
    with pytest.raises(ValueError, match="the activity regularizer `sum_of_activities`"):
        regularize(source, {"dense": kr.AL2(0.1)})
    model = regularize(source, {"dense": kr.AL2(0.1)}, existing="add")
    y = as_float64(model(np.ones((2, 4), "float32")))
    expected = y.sum() / 2 + 0.1 * np.square(y).mean()
    np.testing.assert_allclose(as_float64(sum(model.losses)), expected, rtol=1e-5)


def test_what_cannot_be_added_to_is_named():
    drawn = kr.RFAVEntropy(0.1, positions=0.5)
    source = chain(keras.layers.Dense(3, activity_regularizer=drawn, name="dense"))
    with pytest.raises(ValueError) as error:
        regularize(source, {"dense": kr.AL2(0.1)}, existing="add")
    assert str(error.value).startswith(
        "The existing activity regularizer of layer 'dense' cannot be combined with the new one: "
        "Argument `regularizers` must not contain a regularizer that draws positions at random. "
        "Use `positions=1`. Received: RFAVEntropy("
    )


def test_attention_has_filters_on_several_axes():
    inputs = keras.Input((6, 8))
    attention = keras.layers.MultiHeadAttention(2, 4, name="attention")
    source = keras.Model(inputs, attention(inputs, inputs))
    with pytest.raises(ValueError) as error:
        regularize(source, {"attention": kr.FilterCorrelation()})
    assert str(error.value) == (
        "The kernels of layer 'attention' have no common filter axes: those of the query "
        "projection differ from those of the output projection. Received: layer of type "
        "MultiHeadAttention"
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("encoder/conv1", ["encoder/conv1/kernel"]),
        ("encoder/*", ["encoder/conv1/kernel"]),
        ("conv1", ["encoder/conv1/kernel", "conv1/kernel"]),
        ("enc*", ["encoder/conv1/kernel"]),
    ],
)
def test_keys_in_nested_models(key, expected):
    assert roles_of(regularize(nested(), {key: kr.L2(0.1)})) == expected


def test_a_small_vgg():
    def block(x, name, filters):
        x = keras.layers.Conv2D(
            filters, 3, activation="relu", padding="same", name=f"{name}_conv1"
        )(x)
        return keras.layers.MaxPooling2D(name=f"{name}_pool")(x)

    inputs = keras.Input((8, 8, 3))
    x = keras.layers.Flatten()(block(block(inputs, "block1", 4), "block4", 4))
    x = keras.layers.Dense(8, activation="relu", name="fc2")(x)
    source = keras.Model(inputs, keras.layers.Dense(10, activation="softmax")(x))
    model = regularize(
        source,
        {
            "block4_*": kr.RFAVEntropy(1e-3),
            "block1_conv1": {"kernel": kr.FilterCorrelation(1.0)},
            "fc2": kr.ClassVariance(0.1, num_classes=10),
        },
    )
    assert roles_of(model) == [
        "block1_conv1/kernel",
        "block4_conv1/pre_activation",
        "fc2/pre_activation",
    ]
    assert isinstance(model, kr.models.ClassWiseModel)


ROLES = {
    "DepthwiseConv2D": (keras.layers.DepthwiseConv2D(2), "kernel", (3, 3, 2), "kernel", [-2, -1]),
    "DepthwiseConv1D": (
        keras.layers.DepthwiseConv1D(2), "depthwise", (3, 2), "kernel", [-2, -1],
    ),
    "SeparableConv2D": (
        keras.layers.SeparableConv2D(2, 2), "depthwise", (3, 3, 2), "depthwise_kernel", [-2, -1],
    ),
    "pointwise": (
        keras.layers.SeparableConv2D(2, 2), "pointwise", (3, 3, 2), "pointwise_kernel", [-1],
    ),
    "Conv2DTranspose": (
        keras.layers.Conv2DTranspose(2, 2), "kernel", (3, 3, 2), "kernel", [-2],
    ),
    "Embedding": (keras.layers.Embedding(3, 2), "embeddings", (3,), "embeddings", [-1]),
    "LSTM": (keras.layers.LSTM(2), "recurrent", (3, 2), "recurrent_kernel", [-1]),
    "BatchNormalization": (keras.layers.BatchNormalization(), "gamma", (2,), "gamma", [-1]),
    "bias": (keras.layers.Dense(2), "bias", (2,), "bias", [-1]),
}  # fmt: skip


@pytest.mark.parametrize("name", ROLES)
def test_roles_of_weights(name):
    """Each finds its weight, and a filter correlation is told the axes of the filters."""
    layer, role, shape, weight, axes = ROLES[name]
    source = keras.Sequential([keras.Input(shape), type(layer).from_config(layer.get_config())])
    source.layers[0].name = "layer"
    model = regularize(source, {"layer": {role: kr.FilterCorrelation(0.3)}})
    (attachment,) = attachments(model)
    assert attachment.role == weight
    assert attachment.regularizer.axis == axes
    assert attachment.regularizer.strength == pytest.approx(0.3)
    given = regularize(source, {"layer": {role: kr.FilterCorrelation(0.3, axis=0)}})
    assert attachments(given)[0].regularizer.axis == [0]


def test_existing():
    source = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(3, "relu", kernel_regularizer=kr.L2(0.5), name="dense"),
        ]
    )
    source = regularize(source, {"dense": kr.RFAVEntropy(0.1)})
    new = {"dense": {"kernel": keras.regularizers.L1(0.25), "activity": kr.AL2(0.2)}}

    replaced = target(regularize(source, new, existing="replace"))
    assert replaced.kernel_regularizer.get_config() == {"l1": 0.25}
    assert replaced.activation.regularizer.get_config() == kr.AL2(0.2).get_config()
    assert replaced.activation.activation is keras.activations.relu

    added = target(regularize(source, new, existing="add"))
    assert [type(part) for part in added.kernel_regularizer.regularizers] == [
        kr.L2,
        keras.regularizers.L1,
    ]
    assert [type(part) for part in added.activation.regularizer.regularizers] == [
        kr.RFAVEntropy,
        kr.AL2,
    ]
    x = np.random.default_rng(5).normal(size=(6, 4)).astype("float32")
    added(x)
    target(source)(x)
    kernel, response = as_float64(added.kernel), x @ as_float64(added.kernel)
    expected = 0.5 * np.square(kernel).sum() + 0.25 * np.abs(kernel).sum()
    expected += 0.1 * ENTROPY.penalty(response) + 0.2 * float(kr.AL2(1.0).penalty(response))
    np.testing.assert_allclose(as_float64(sum(added.losses)), expected, rtol=1e-5)


def target(model):
    return model.get_layer("dense")


def test_a_layer_of_the_model_as_key():
    source = small()
    layer = source.get_layer("conv1")
    assert roles_of(regularize(source, {layer: kr.L2(0.1)})) == ["conv1/kernel"]
    with pytest.raises(ValueError) as error:
        regularize(strip(source), {layer: kr.L2(0.1)})
    assert str(error.value) == (
        "Argument `rules`: no layer matches the layer object 'conv1'. Available layers: "
        "['conv1', 'conv1_drop', 'conv2', 'head']. Received: the layer object 'conv1'"
    )
