"""How channels are followed through each kind of layer, and which layers keep them."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.combinations import slow_unless
from tests.models.shrinking import (
    assert_same_outputs,
    channels,
    fill,
    make_zero,
    outputs_of,
    shrunken,
    without_random_numbers,  # noqa: F401 - for all tests here
)

BACKEND = keras.backend.backend()
layers = keras.layers


def images(size=5, channels=2):
    return keras.Input((size, size, channels))


def first(x, filters=4, name="first", **options):
    rank = len(x.shape) - 2
    cls = (layers.Dense, layers.Conv1D, layers.Conv2D, layers.Conv3D)[rank]
    size = {} if rank == 0 else {"kernel_size": 2, **options}
    return cls(filters, activation="relu", name=name, **size)(x)


def head(x):
    if len(x.shape) > 2:
        x = layers.Flatten()(x)
    return layers.Dense(2, name="head")(x)


def model_of(inputs, outputs, **zeros):
    """A model in which filters of some layers are zero."""
    model = fill(keras.Model(inputs, outputs))
    for name, filters in (zeros or {"first": (1, 2)}).items():
        layer = next(each for each in model._flatten_layers() if each.name == name)
        make_zero(layer, *filters)
    return model


THROUGH = {
    "activations": lambda x: layers.LeakyReLU()(layers.Activation("tanh")(x)),
    "another activation": lambda x: layers.PReLU(shared_axes=[1, 2])(layers.ELU()(x)),
    "a slope for each number": lambda x: layers.PReLU()(layers.ReLU(6.0)(x)),
    "noise": lambda x: layers.SpatialDropout2D(0.5)(layers.GaussianNoise(1.0)(x)),
    "pooling": lambda x: layers.MaxPooling2D(2, 1, "same")(layers.AveragePooling2D(2, 1)(x)),
    "global pooling": lambda x: layers.GlobalMaxPooling2D()(x),
    "kept dimensions": lambda x: layers.GlobalAveragePooling2D(keepdims=True)(x),
    "cropping": lambda x: layers.UpSampling2D(2)(layers.Cropping2D(1)(x)),
    "rescaling": lambda x: layers.Rescaling(2.0, offset=1.0)(x),
    "operations": lambda x: keras.ops.relu(x) * 0.5 + 0.25,
    "reshaping": lambda x: layers.Reshape((-1, 4))(x),
    "permuting": lambda x: layers.Permute((2, 1, 3))(x),
    "penalized activation": lambda x: kr.layers.PenalizedActivation("relu", kr.L2(0.1))(x),
    "depthwise": lambda x: layers.DepthwiseConv2D(2, depth_multiplier=2, name="between")(x),
    "separable": lambda x: layers.SeparableConv2D(3, 2, depth_multiplier=2)(x),
    "nested": lambda x: keras.Sequential([keras.Input(x.shape[1:]), layers.Conv2D(3, 2)])(x),
    "dense": lambda x: layers.Dense(3)(x),
}


@pytest.mark.parametrize("kind", slow_unless({"depthwise", "nested", "reshaping"}, THROUGH))
def test_constants_pass_through(kind):
    inputs = images()
    model = model_of(inputs, head(THROUGH[kind](first(inputs))))
    _, report = shrunken(model)
    assert channels(report)["first"] == (2, 4)
    assert report.kept == {}


ZERO_ONLY = {
    "zero padding": lambda x: layers.ZeroPadding2D(1)(x),
    "padded pooling": lambda x: layers.AveragePooling2D(3, padding="same")(x),
    "padded depthwise": lambda x: layers.DepthwiseConv2D(3, padding="same", name="depthwise")(x),
    "padded separable": lambda x: layers.SeparableConv2D(3, 3, padding="same")(x),
}


@pytest.mark.parametrize("kind", slow_unless({"padded depthwise"}, ZERO_ONLY))
def test_only_zero_is_constant_beside_a_padding(kind):
    inputs = images()
    model = model_of(inputs, head(ZERO_ONLY[kind](first(inputs))))
    bias = np.array([1, 1, -1, 1])  # before a ReLU
    model.get_layer("first").bias.assign(bias)
    _, report = shrunken(model)
    assert channels(report)["first"] == (3, 4)
    (reason,) = report.kept["first"]
    assert "differs from their constant" in reason or "pads its input" in reason


@pytest.mark.slow
def test_transposed_convolutions_merge_constants():
    inputs = images()
    x = layers.Conv2DTranspose(3, 2, strides=2, padding="same", name="up")(first(inputs))
    model = model_of(inputs, head(layers.Conv2D(2, 2)(x)))
    model.get_layer("first").bias.assign(np.ones(4))
    make_zero(model.get_layer("up"), 0, axis=-2)
    _, report = shrunken(model)
    assert channels(report)["first"] == (3, 4)
    assert channels(report)["up"] == (2, 3)


@pytest.mark.slow
@pytest.mark.parametrize("rank", [1, 3])
def test_other_ranks(rank):
    inputs = keras.Input((5,) * rank + (2,))
    x = first(inputs, padding="causal" if rank == 1 else "same")
    x = (layers.Conv1D if rank == 1 else layers.Conv3D)(3, 2, padding="same")(x)
    model = model_of(inputs, head(x))
    model.get_layer("first").bias.assign(np.ones(4))
    _, report = shrunken(model)
    assert channels(report)["first"] == (3, 4)


@pytest.mark.slow
@pytest.mark.skipif(BACKEND == "tensorflow", reason="TensorFlow needs a GPU for channels first")
def test_channels_first():
    inputs = keras.Input((2, 5, 5))
    options = {"data_format": "channels_first"}
    x = layers.Conv2D(4, 2, activation="relu", name="first", **options)(inputs)
    x = layers.BatchNormalization(axis=1)(x)
    x = layers.DepthwiseConv2D(2, name="depthwise", **options)(x)
    x = layers.Conv2D(3, 2, name="second", **options)(layers.MaxPooling2D(2, 1, **options)(x))
    x = layers.Flatten(**options)(x)
    model = model_of(inputs, layers.Dense(2)(x), first=(1, 2), second=(0,))
    _, report = shrunken(model)
    assert channels(report)["first"] == (2, 4)
    assert channels(report)["second"] == (2, 3)
    # The last axis of a dense layer is not that of the channels.
    x = layers.Conv2D(4, 2, name="first", **options)(inputs)
    model = model_of(inputs, layers.Dense(2, name="dense")(x))
    with pytest.warns(UserWarning, match="Nothing is removed"):
        _, report = shrunken(model)
    assert report.kept["first"] == {"'dense' works on an axis other than that of the channels": 2}


# --- Layers with several inputs.


@pytest.mark.parametrize(
    "join",
    slow_unless(
        {"Add"},
        [
            *(layers.Add, layers.Average, layers.Maximum, layers.Minimum),
            *(layers.Subtract, layers.Multiply),
        ],
    ),
)
def test_joined_channels_must_all_be_constant(join):
    inputs = images()
    x, y = first(inputs), first(inputs, name="second")
    model = model_of(inputs, head(join(name="join")([x, y])), first=(0, 1), second=(1, 2))
    for name in ("first", "second"):
        model.get_layer(name).bias.assign(np.ones(4))
    _, report = shrunken(model)
    assert channels(report)["first"] == channels(report)["second"] == (3, 4)
    assert report.kept["first"] == {"'join' joins them with channels in use": 1}


def test_a_product_with_zero_needs_no_other_factor():
    """Squeeze and excite."""
    inputs = images()
    x = layers.Conv2D(4, 2, name="first")(inputs)
    y = layers.Reshape((1, 1, 4))(layers.GlobalAveragePooling2D()(x))
    y = layers.Conv2D(3, 1, activation="relu", name="squeeze")(y)
    y = layers.Conv2D(4, 1, activation="sigmoid", name="excite")(y)
    model = model_of(inputs, head(layers.Multiply()([x, y])))
    model.get_layer("first").bias.assign(np.array([1, 0, 0, 1]))
    new, report = shrunken(model)
    assert channels(report)["first"] == channels(report)["excite"] == (2, 4)
    assert tuple(new.get_layer("squeeze").kernel.shape) == (1, 1, 2, 3)


@pytest.mark.slow
def test_concatenated_channels_stay_separate():
    inputs = images()
    x, y = first(inputs), first(inputs, name="second")
    z = layers.Concatenate()([x, layers.MaxPooling2D(2, 1)(inputs), y])
    z = layers.BatchNormalization(name="norm")(z)
    z = layers.Conv2D(3, 2, name="third")(z)
    model = model_of(inputs, head(z), first=(0, 1), second=(3,))
    new, report = shrunken(model)
    assert channels(report)["first"] == (2, 4)
    assert channels(report)["second"] == (3, 4)
    assert tuple(new.get_layer("third").kernel.shape) == (2, 2, 2 + 2 + 3, 3)


@pytest.mark.slow
def test_images_beside_each_other_share_their_channels():
    inputs = images()
    x, y = first(inputs), first(inputs, name="second")
    z = layers.Concatenate(axis=1)([x, y])
    model = model_of(inputs, head(z), first=(0, 1), second=(1, 2))
    for name in ("first", "second"):
        model.get_layer(name).bias.assign(np.ones(4))
    _, report = shrunken(model)
    assert channels(report)["first"] == channels(report)["second"] == (3, 4)


# --- Shared and nested.


def twins(make):
    left, right = images(), images()
    x, y = first(left), first(right, name="second")
    z = layers.Concatenate()([make(x), make(y)])
    return model_of([left, right], head(z), first=(1, 2), second=(1, 2))


@pytest.mark.slow
def test_a_layer_that_is_called_twice():
    shared = layers.Conv2D(3, 2, name="shared")
    model = twins(shared)
    for name in ("first", "second"):
        model.get_layer(name).bias.assign(np.array([1, 1, -1, 1]))
    _, report = shrunken(model)
    assert channels(report)["first"] == channels(report)["second"] == (2, 4)
    model.get_layer("second").bias.assign(np.array([1, 2, -1, 1]))
    _, report = shrunken(model)
    assert channels(report)["first"] == channels(report)["second"] == (3, 4)
    assert report.kept["first"] == {
        "'shared' is called several times, and their constants differ": 1
    }


def test_a_nested_model_that_is_called_twice():
    inner = keras.Sequential(
        [
            keras.Input((4, 4, 4)),
            layers.Conv2D(3, 2, padding="same", name="conv"),
            layers.BatchNormalization(name="norm"),
        ],
        name="inner",
    )
    model = twins(inner)
    for name in ("first", "second"):
        model.get_layer(name).bias.assign(-np.ones(4))
    make_zero(inner.get_layer("conv"), 0)
    new, report = shrunken(model)
    assert channels(report)["first"] == (2, 4)
    assert channels(report)["inner/conv"] == (2, 3)
    assert new.get_layer("inner").input_shape == (None, 4, 4, 2)


@pytest.mark.slow
def test_a_nested_model_of_images_of_any_size():
    inner = keras.Input((None, None, 4))
    inner = keras.Model(inner, layers.Conv2D(3, 2, padding="same", name="conv")(inner))
    inputs = images()
    model = model_of(inputs, head(inner(first(inputs))))
    model.get_layer("first").bias.assign(-np.ones(4))
    _, report = shrunken(model)
    assert channels(report)["first"] == (2, 4)
    assert np.isnan(report.multiply_adds[1])
    assert "unknown" in str(report)


@pytest.mark.slow
def test_several_outputs_keep_their_channels():
    inputs = images()
    x = first(inputs)
    outputs = {"features": x, "scores": head(first(x, name="second"))}
    model = model_of(inputs, outputs, first=(1, 2), second=(0,))
    _, report = shrunken(model)
    assert channels(report)["first"] == (4, 4)
    assert channels(report)["second"] == (3, 4)
    assert report.kept == {"first": {"the model outputs them": 2}}


# --- Layers that keep their channels.


@keras.saving.register_keras_serializable(package="tests")
class Doubled(layers.Dense):
    def call(self, x):
        return 2 * super().call(x)


KEPT = {
    "LayerNormalization": lambda x: layers.LayerNormalization(name="keeper")(x),
    "GroupNormalization": lambda x: layers.GroupNormalization(2, name="keeper")(x),
    "Softmax": lambda x: layers.Softmax(name="keeper")(x),
    "TimeDistributed": lambda x: layers.TimeDistributed(layers.Dense(2), name="keeper")(x),
    "Doubled": lambda x: Doubled(2, name="keeper")(x),
    "grouped": lambda x: layers.Conv2D(2, 2, groups=2, name="keeper")(x),
    "in training": lambda x: layers.Dropout(0.0, name="keeper")(x, training=True),
    "distributed": lambda x: layers.Reshape((4, 8, 2), name="keeper")(x),
    "attention": lambda x: layers.MultiHeadAttention(1, 2, name="keeper")(x, x),
    "another axis": lambda x: layers.BatchNormalization(axis=1, name="keeper")(x),
    "spread": lambda x: layers.Multiply(name="keeper")([x, layers.Conv2D(1, 1)(x)]),
}


@pytest.mark.parametrize("kind", slow_unless({"Doubled"}, KEPT))
def test_other_layers_keep_their_channels(kind):
    inputs = images()
    model = model_of(inputs, head(KEPT[kind](first(inputs))))
    with pytest.warns(UserWarning, match="Nothing is removed"):
        _, report = shrunken(model)
    (reason,) = report.kept["first"]
    assert reason.startswith("'keeper' ")


@pytest.mark.slow
def test_a_softmax_over_channels_keeps_them():
    inputs = images()
    x = layers.Conv2D(4, 2, activation="softmax", name="first")(inputs)
    model = model_of(inputs, head(x))
    with pytest.warns(UserWarning, match="Nothing is removed"):
        _, report = shrunken(model)
    assert channels(report)["first"] == (4, 4)


@pytest.mark.slow
def test_weights_that_layers_share():
    inputs = keras.Input((4,))
    one, other = layers.Dense(4, name="first"), layers.Dense(4, name="second")
    model = keras.Model(inputs, head(other(one(inputs))))
    other._tracker.unlock()
    other._untrack_variable(other._kernel)
    other._kernel = one._kernel
    fill(model)
    make_zero(one, 1)
    with pytest.warns(UserWarning, match="Nothing is removed"):
        _, report = kr.shrink(model)
    assert channels(report)["first"] == (4, 4)


@pytest.mark.slow
def test_low_rank_updates_keep_a_layer():
    inputs = keras.Input((4,))
    x = layers.Dense(5, name="first")(inputs)
    x = layers.Dense(4, name="second")(x)
    model = model_of(inputs, head(x), first=(0,), second=(1,))
    model.get_layer("second").enable_lora(2)
    with pytest.warns(UserWarning, match="Nothing is removed"):
        new, report = kr.shrink(model)
    assert_same_outputs(model, new)
    assert report.kept["first"] == {"'second' has LoRA": 1}


@pytest.mark.parametrize("use", ["earlier", "later", "in_training", "output"])
def test_constants_stay_out_of_a_normalization_with_another_use(use):
    inputs = keras.Input((4,))
    norm = layers.BatchNormalization()
    x = layers.Dense(4, use_bias=False)(layers.Dense(4, name="first")(inputs))
    other = x if use == "output" else layers.Softmax()(inputs)
    options = {"training": True} if use == "in_training" else {}
    if use == "earlier":
        other = norm(other)
    normalized = norm(x)
    if use in ("later", "in_training"):
        other = norm(other, **options)
    model = model_of(inputs, [normalized, other], first=(1,))
    _, report = shrunken(model)
    assert channels(report)["first"] == (3, 4)


@pytest.mark.parametrize("by", ["training", "wrapper"])
def test_layers_that_something_else_calls_too(by):
    inputs = keras.Input((3, 4))
    x = layers.Dense(4, name="first")(inputs)
    dense = layers.Dense(4, name="inner")
    if by == "training":
        shared = keras.Sequential([keras.Input((3, 4)), dense], name="nested")
        outputs = [shared(x), shared(inputs, training=True)]
    else:
        outputs = [dense(x), layers.TimeDistributed(dense, name="nested")(inputs)]
    model = model_of(inputs, [head(each) for each in outputs[:1]] + outputs[1:], first=(1,))
    with pytest.warns(UserWarning, match="Nothing is removed"):
        _, report = shrunken(model)
    (reason,) = report.kept["first"]
    assert reason.endswith("is also called by 'nested'")


def test_not_a_number_is_not_zero():
    inputs = keras.Input((4,))
    model = model_of(inputs, head(layers.Dense(4, name="first")(inputs)))
    model.get_layer("first").bias.assign(np.array([0.5, np.nan, 0.5, 0.5]))
    _, report = kr.shrink(model)
    assert channels(report)["first"] == (3, 4)
    assert np.isnan(outputs_of(model, np.ones((1, 4)))[0]).all()
