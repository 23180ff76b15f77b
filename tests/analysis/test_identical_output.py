"""Identical output networks: the same outputs, other responses, and what cannot be done."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

import keras_regs as kr
from tests.inspect.probing import everything, see

layers = keras.layers
identical = kr.analysis.identical_output_network
UNITS = 5


def randomized(model):
    rng = np.random.default_rng(4)
    model.set_weights([rng.normal(scale=0.4, size=w.shape) for w in model.get_weights()])
    return model


def inputs_of(model, samples=6):
    return np.random.default_rng(0).normal(size=(samples, *model.input_shape[1:])).astype("float32")


def outputs_of(model, x, layer="target"):
    return see(model, x, patterns=[layer], on="output", measure=lambda z, axis: z)[layer]


def predictions(model, x):
    return [np.asarray(ops.convert_to_numpy(each)) for each in keras.tree.flatten(model(x))]


def invertible(seed=0, units=UNITS):
    rng = np.random.default_rng(seed)
    u, v = (np.linalg.qr(rng.normal(size=(units, units)))[0] for _ in range(2))
    return u * rng.uniform(0.3, 3, units) @ v


def permuted(seed=0, units=UNITS):
    rng = np.random.default_rng(seed)
    return np.diag(rng.uniform(0.1, 10, units))[rng.permutation(units)]


SHIFT = np.array([0.5, -1.0, 2.0, 0.0, 0.25])


def sequential(shape, *parts):
    parts = [keras.Input(shape), *parts]
    return randomized(keras.Sequential(parts, name="network"))


def convolution(**kwargs):
    return layers.Conv2D(UNITS, 3, name="target", **kwargs)


def dense(**kwargs):
    return layers.Dense(UNITS, name="target", **kwargs)


def head(units=3, **kwargs):
    return layers.Dense(units, name="head", **kwargs)


def branches():
    inputs = keras.Input((4,))
    z = dense()(inputs)
    one = layers.Dense(2, "relu", name="one")(layers.Dropout(0.5)(z))
    two = layers.Dense(3, name="two")(z)
    return randomized(
        keras.Model(inputs, {"sum": head()(layers.Concatenate()([one, two])), "two": two})
    )


LINEAR = {
    "dense": lambda: sequential((4,), dense(), head()),
    "dense, sequences": lambda: sequential((7, 4), dense(), layers.Conv1D(3, 2, name="head")),
    "dropout": lambda: sequential(
        (4,),
        dense(),
        layers.Activation("linear"),
        layers.Dropout(0.5),
        layers.GaussianNoise(1.0),
        layers.Identity(),
        head(activation="softmax"),
    ),
    "flatten": lambda: sequential((6, 6, 2), convolution(), layers.Flatten(), head()),
    "convolutions": lambda: sequential(
        (9, 9, 2),
        convolution(padding="same", strides=2),
        layers.SpatialDropout2D(0.5),
        layers.Conv2D(3, 2, dilation_rate=2, name="head"),
    ),
    "average": lambda: sequential(
        (8, 8, 2), convolution(), layers.AveragePooling2D(2), layers.Flatten(), head()
    ),
    "global average": lambda: sequential(
        (8, 8, 2), convolution(), layers.GlobalAveragePooling2D(), head()
    ),
    "volumes": lambda: sequential(
        (4, 4, 4, 2),
        layers.Conv3D(UNITS, 2, name="target"),
        layers.AveragePooling3D(2),
        layers.Conv3D(2, 1, padding="same", name="head"),
    ),
    "branches": branches,
    "penalized": lambda: kr.regularize(sequential((4,), dense(), head()), {"target": kr.AL2(1.0)}),
}
RELU = {
    "dense": lambda: sequential((4,), dense(activation="relu"), head()),
    "leaky": lambda: sequential((4,), dense(activation="leaky_relu"), head()),
    "leaky layer": lambda: sequential((4,), dense(activation=layers.LeakyReLU(0.5)), head()),
    "layer": lambda: sequential((4,), dense(), layers.ReLU(negative_slope=0.1), head()),
    "leaky behind": lambda: sequential((4,), dense(), layers.LeakyReLU(), head()),
    "activation": lambda: sequential((4,), dense(), layers.Activation("relu"), head()),
    "pooled": lambda: sequential(
        (8, 8, 2),
        convolution(padding="same"),
        layers.ReLU(),
        layers.MaxPooling2D(padding="same"),
        layers.Flatten(),
        layers.Dropout(0.1),
        head(),
    ),
    "no bias, padded": lambda: sequential(
        (8, 8, 2),
        convolution(activation="relu", use_bias=False),
        layers.AveragePooling2D(2, padding="same"),
        layers.Conv2D(3, 3, padding="same", use_bias=False, name="head"),
        layers.Flatten(),
        layers.Dense(2),
    ),
    "line": lambda: sequential(
        (9, 2),
        layers.Conv1D(UNITS, 3, activation="relu", padding="causal", name="target"),
        layers.GlobalMaxPooling1D(),
        head(),
    ),
    "penalized": lambda: kr.regularize(
        sequential((4,), dense(activation="relu"), head()), {"target": kr.AL2(1.0)}
    ),
}


def check(model, transform, shift=None, tolerance=1e-5):
    x = inputs_of(model)
    new = identical(model, "target", transform=transform, shift=shift)
    z = outputs_of(model, x).astype("float64")
    expected = (z - (0 if shift is None else shift)) @ transform.T
    scale = np.abs(expected).max()
    np.testing.assert_allclose(outputs_of(new, x), expected, rtol=0, atol=tolerance * scale)
    for found, wanted in zip(predictions(new, x), predictions(model, x), strict=True):
        scale = max(1, np.abs(wanted).max())
        np.testing.assert_allclose(found, wanted, rtol=0, atol=tolerance * scale)
    return new


@pytest.mark.parametrize("case", LINEAR)
def test_theorem_1(case):
    model = LINEAR[case]()
    before = everything(model)
    new = check(model, invertible(), SHIFT)
    assert all(np.array_equal(a, b) for a, b in zip(everything(model), before, strict=True))
    assert [w.path for w in new.weights] == [w.path for w in model.weights]
    changed = {
        new_weight.path.split("/")[-2]
        for new_weight, weight in zip(new.weights, model.weights, strict=True)
        if not np.array_equal(ops.convert_to_numpy(new_weight), ops.convert_to_numpy(weight))
    }
    assert changed == ({"target", "one", "two"} if case == "branches" else {"target", "head"})


@pytest.mark.parametrize("case", RELU)
def test_theorem_2(case):
    check(RELU[case](), permuted(), np.zeros(UNITS))


@given(st.integers(0, 2**32), st.booleans())
@settings(max_examples=10)
def test_any_matrix_and_shift(seed, relu):
    model = LINEAR["flatten"]() if not relu else RELU["pooled"]()
    if relu:
        check(model, permuted(seed))
    else:
        shift = np.random.default_rng(seed).normal(size=UNITS)
        check(model, invertible(seed), shift, tolerance=1e-4)


@given(st.integers(0, 2**32))
@settings(max_examples=10)
def test_theorem_2_has_no_other_matrix(seed):
    """And indeed no other keeps the outputs: a ReLU of Q z is not Q times the ReLU."""
    transform = invertible(seed)
    z = np.random.default_rng(seed).normal(size=(1000, UNITS)) @ transform.T
    other = np.maximum(z, 0) @ np.linalg.inv(transform).T
    assert not np.allclose(other, np.maximum(z @ np.linalg.inv(transform).T, 0), atol=1e-3)
    with pytest.raises(ValueError, match="by Theorem 2"):
        identical(RELU["dense"](), "target", transform=transform)


def test_a_shift_passes_a_maximum():
    model = sequential(
        (8, 8, 2), convolution(), layers.MaxPooling2D(), layers.Flatten(), head(activation="relu")
    )
    check(model, permuted(), SHIFT)
    check(sequential((4,), dense(), layers.Flatten(), head()), invertible(), SHIFT)


def test_whitening():
    model = sequential((4,), layers.Dense(4, name="target"), head())
    x = inputs_of(model, 500)
    z = outputs_of(model, x).astype("float64")
    values, vectors = np.linalg.eigh(np.cov(z.T, bias=True))
    whitening = vectors / np.sqrt(values) @ vectors.T
    white = check(model, whitening, z.mean(axis=0), tolerance=1e-4)
    found = outputs_of(white, x).astype("float64")
    np.testing.assert_allclose(np.cov(found.T, bias=True), np.eye(4), rtol=0, atol=1e-3)
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-3)


def test_the_identity_changes_nothing():
    model = LINEAR["flatten"]()
    new = identical(model, "target", transform=np.eye(UNITS), shift=np.zeros(UNITS))
    for a, b in zip(new.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)


def test_there_and_back():
    model, transform = LINEAR["dense"](), invertible()
    there = identical(model, "target", transform=transform, shift=SHIFT)
    back = identical(there, "target", transform=np.linalg.inv(transform), shift=-transform @ SHIFT)
    for a, b in zip(back.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


def test_is_compiled_trained_and_saved(tmp_path):
    model = LINEAR["dense"]()
    model.compile("adam", "mse")
    new = identical(
        model,
        "target",
        transform=ops.convert_to_tensor(invertible().astype("float32")),
        shift=SHIFT,
    )
    new.save(tmp_path / "new.keras")
    x = inputs_of(new)
    loaded = keras.saving.load_model(tmp_path / "new.keras")
    np.testing.assert_array_equal(loaded.predict(x, verbose=0), new.predict(x, verbose=0))
    before = model.get_weights()
    new.fit(x, np.zeros((6, 3)), verbose=0)
    assert not np.array_equal(new.get_weights()[0], loaded.get_weights()[0])
    assert all(np.array_equal(a, b) for a, b in zip(model.get_weights(), before, strict=True))
    assert identical(LINEAR["dense"](), "target", transform=np.eye(UNITS)).compiled is False


def test_weights_keep_their_dtype():
    model = sequential((4,), dense(dtype="bfloat16"), head(dtype="mixed_bfloat16"))
    new = identical(model, "target", transform=2 * permuted())
    assert [w.dtype for w in new.weights] == ["bfloat16", "bfloat16", "float32", "float32"]
    x = inputs_of(model)
    for found, wanted in zip(predictions(new, x), predictions(model, x), strict=True):
        np.testing.assert_allclose(
            found.astype("float32"), wanted.astype("float32"), rtol=0.05, atol=0.05
        )


@pytest.mark.skipif(keras.backend.backend() == "jax", reason="float64 is not enabled there")
def test_float64_weights_are_computed_in_float64():
    model = sequential((4,), dense(dtype="float64"), head(dtype="float64"))
    new, q = identical(model, "target", transform=invertible(), shift=SHIFT), invertible()
    w, b, v, c = (ops.convert_to_numpy(weight) for weight in model.weights)
    expected = [w @ q.T, q @ (b - SHIFT), np.linalg.inv(q).T @ v, c + SHIFT @ v]
    for weight, value in zip(new.weights, expected, strict=True):
        np.testing.assert_allclose(ops.convert_to_numpy(weight), value, rtol=0, atol=1e-13)


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
    "Argument `layer`: between layer 'target' and the dense layers and convolutions that follow, "
    "there may be dropout, pooling, `Flatten` and ReLUs only. {} is in the way. "
    "Received: layer='target'"
)
REWRITTEN = "Argument `layer`: layer '{}' cannot be rewritten. It {}. Received: layer='target'"
FIRST = (
    "Argument `layer`: the channels must be the last axis. Layer '{}' has "
    "data_format='channels_first'. Received: layer='target'"
)
Q = np.eye(UNITS)
MODELS = [
    (
        lambda: "model",
        "Argument `model` must be a `keras.Model`. Received: model='model'",
    ),
    (
        subclassed,
        "Argument `model` must be a functional or sequential model that begins with a "
        "`keras.Input`, as the layers of others may be called in any way. "
        "Received: model 'subclassed' of type Subclassed",
    ),
    (
        lambda: keras.Sequential([dense()], name="unbuilt"),
        "Argument `model` must be a functional or sequential model that begins with a "
        "`keras.Input`, as the layers of others may be called in any way. "
        "Received: model 'unbuilt' of type Sequential",
    ),
    (
        lambda: sequential((4,), layers.Dense(5, name="other"), head()),
        "Argument `layer` must be the name of a layer. There are ['other', 'head']. "
        "Received: layer='target'",
    ),
    (
        nested,
        "Argument `layer` must be that of a layer of the model itself. Layer 'encoder/target' is "
        "inside of layer 'encoder'. Received: layer='target'",
    ),
    (
        lambda: sequential((4,), dense(activation="tanh"), head()),
        "Argument `layer` must be that of a linear layer or of one with a ReLU, with or without a "
        "slope for what is negative. Received: layer='target', whose activation function is `tanh`",
    ),
    (
        lambda: sequential((4,), dense(activation=layers.ReLU(max_value=6)), head()),
        "Argument `layer` must be that of a linear layer or of one with a ReLU, with or without a "
        "slope for what is negative. Received: layer='target', whose activation function is `ReLU`",
    ),
    (
        lambda: sequential((4,), dense()),
        "Argument `layer`: the output of layer 'target' is an output of the model, which would not "
        "stay the same. Received: layer='target'",
    ),
    (
        lambda: functional(lambda z: [head()(z), layers.ReLU()(z)]),
        "Argument `layer`: the output of layer 'target' is an output of the model, which would not "
        "stay the same. Received: layer='target'",
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
            "target", "is of type EinsumDense, and no dense layer or convolution of Keras"
        ),
    ),
    (
        lambda: sequential((4,), kr.CompanderDense(UNITS, name="target"), head()),
        REWRITTEN.format("target", "has a compander. Take it out first: `keras_regs.fold(model)`"),
    ),
    (
        lambda: sequential((4,), dense(), kr.CompanderDense(2, name="head")),
        REWRITTEN.format("head", "has a compander. Take it out first: `keras_regs.fold(model)`"),
    ),
    (
        lora,
        REWRITTEN.format(
            "head",
            "has a kernel to which LoRA adds. Copy the model's weights into one without LoRA",
        ),
    ),
    (quantized, REWRITTEN.format("target", "is quantized. Take the model as it was before")),
    (
        lambda: sequential(
            (8, 8, 3), layers.Conv2D(6, 3, groups=3, name="target"), layers.Flatten(), head()
        ),
        REWRITTEN.format(
            "target",
            "is a convolution of several groups, each of which sees a part of the channels",
        ),
    ),
    (
        lambda: shared("target"),
        REWRITTEN.format("target", "is called several times, and has one kernel for all of them"),
    ),
    (
        lambda: shared("head"),
        REWRITTEN.format("head", "is called several times, and has one kernel for all of them"),
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


PERMUTED = (
    "Argument `transform` must be a permuted positive diagonal matrix, with one element above 0 in "
    "each row and column: no other keeps the outputs where layer '{}, by Theorem 2. "
    "Received: transform with {}"
)
NO_SHIFT = (
    "Argument `shift` must be zero or None where layer '{}, or the outputs would change. "
    "Received: shift=[0.5, -1.0, 2.0, 0.0, 0.25]"
)
SHAPE = (
    "Argument `transform` must be a matrix of finite numbers of shape (5, 5), as layer 'target' "
    "has 5 units. Received: transform of shape "
)
VECTOR = (
    "Argument `shift` must be finite numbers of shape (5,), as layer 'target' has 5 units. "
    "Received: shift of shape "
)
LOST = (
    "Argument `transform` must be invertible, or what it loses is lost to the outputs. Received: "
    "transform of rank 4 instead of 5, with the condition number "
)


def maximum(**kwargs):
    return layers.MaxPooling1D(name="pool", **kwargs)


def padded(**kwargs):
    return sequential(
        (8, 8, 2),
        convolution(),
        layers.Conv2D(3, 3, padding="same", name="next", **kwargs),
        layers.Flatten(),
        head(),
    )


ARGUMENTS = [
    (LINEAR["dense"], np.eye(4), None, f"{SHAPE}(4, 4)"),
    (LINEAR["dense"], np.ones(5), None, f"{SHAPE}(5,)"),
    (LINEAR["dense"], Q * np.nan, None, f"{SHAPE}(5, 5), not all of it finite numbers"),
    (LINEAR["dense"], Q * 1j, None, f"{SHAPE}(5, 5), not all of it finite numbers"),
    (LINEAR["dense"], np.diag([1, 1, 1, 1, 0]), None, f"{LOST}inf"),
    (LINEAR["dense"], np.diag([1, 1, 1, 1, 1e-17]), None, f"{LOST}1e+17"),
    (
        RELU["dense"],
        Q + np.eye(UNITS, k=1),
        None,
        PERMUTED.format("target' applies a ReLU", "several elements in a row that are not 0"),
    ),
    (
        RELU["leaky layer"],
        np.diag([1, 2, 3, -4, 5]),
        None,
        PERMUTED.format("target' applies a ReLU", "negative elements"),
    ),
    (
        RELU["leaky behind"],
        invertible(),
        None,
        PERMUTED.format("leaky_re_lu' applies a ReLU", "several elements in a row that are not 0"),
    ),
    (
        lambda: sequential((8, 2), layers.Conv1D(UNITS, 3, name="target"), maximum(), head()),
        invertible(),
        None,
        PERMUTED.format("pool' takes maxima", "several elements in a row that are not 0"),
    ),
    (LINEAR["dense"], Q, np.ones(4), f"{VECTOR}(4,)"),
    (LINEAR["dense"], Q, [np.inf] * 5, f"{VECTOR}(5,), not all of it finite numbers"),
    (RELU["dense"], Q, SHIFT, NO_SHIFT.format("target' applies a ReLU")),
    (
        lambda: sequential((4,), dense(), layers.ReLU(name="relu"), head()),
        Q,
        SHIFT,
        NO_SHIFT.format("relu' applies a ReLU"),
    ),
    (
        lambda: sequential((4,), dense(use_bias=False), head()),
        Q,
        SHIFT,
        NO_SHIFT.format("target' has no bias to take it up"),
    ),
    (
        lambda: sequential((4,), dense(), head(use_bias=False)),
        Q,
        SHIFT,
        NO_SHIFT.format("head' has no bias to take it up"),
    ),
    (padded, Q, SHIFT, NO_SHIFT.format("next' pads its input with zeros")),
    (
        lambda: sequential(
            (8, 2), layers.Conv1D(UNITS, 3, name="target"), maximum(padding="same"), head()
        ),
        Q,
        SHIFT,
        NO_SHIFT.format("pool' pads its input"),
    ),
    (
        LINEAR["dense"],
        Q * 1e39,
        None,
        "Arguments `transform` and `shift` must leave the weights finite. "
        "Received: what makes 'network/target/kernel' infinite as float32",
    ),
]


@pytest.mark.parametrize(("make", "transform", "shift", "message"), ARGUMENTS)
@pytest.mark.filterwarnings("ignore:overflow encountered in cast")
def test_arguments_that_are_refused(make, transform, shift, message):
    with pytest.raises(ValueError) as error:
        identical(make(), "target", transform=transform, shift=shift)
    assert str(error.value) == message


def test_padding_does_not_matter_without_a_shift():
    check(padded(use_bias=False), invertible())
