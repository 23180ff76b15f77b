"""A regularized copy of a model: where regularizers act, and all that stays as it was."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs.models import regularize, strip
from tests.cases import REGULARIZERS
from tests.networks import (
    KINDS,
    as_float64,
    expected_penalty,
    images,
    network,
    regularizer_of,
    target_of,
)
from tests.regularizers.test_every_regularizer import (
    compile_frozen,
    count_calls_of_penalty,
    datasets,
    penalty_in_fit,
)

BACKEND = keras.backend.backend()
ENTROPY = REGULARIZERS[0]

every_kind = pytest.mark.parametrize("kind", KINDS)


def without_activation(kind, model):
    """The same network with the same weights, whose layer `target` puts out its linear response."""
    linear = network(kind)
    linear.set_weights(model.get_weights())
    return linear


def chain(*stack):
    """A functional model of layers one behind the other, for vectors of 4."""
    x = inputs = keras.Input((4,), name="input")
    for layer in stack:
        x = layer(x)
    return keras.Model(inputs, x, name="chain")


def small():
    return chain(
        keras.layers.Dense(3, "relu", name="conv1"),
        keras.layers.Dropout(0.0, name="conv1_drop"),
        keras.layers.Dense(3, "relu", name="conv2"),
        keras.layers.Dense(2, name="head"),
    )


def roles_of(model):
    return [str(attachment) for attachment in attachments(model)]


# Where it acts


@every_kind
def test_loss_before_the_activation_equals_the_reference_and_follows_schedules(kind):
    x, y = images()
    source = network(kind, activation="relu")
    penalty = expected_penalty(kind, without_activation(kind, source), ENTROPY, x)
    model = regularize(source, {"target": kr.RFAVEntropy(0.1)})
    compile_frozen(model)
    traces = count_calls_of_penalty(target_of(model).activation.regularizer)
    path = "inner/target" if kind == "nested" else "target"

    history = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=3,
        verbose=0,
        callbacks=[kr.DelayedStrong(1, layers="target")],
    ).history
    assert history[f"strength/{path}/pre_activation"] == pytest.approx([0.0, 0.1, 0.1])
    np.testing.assert_allclose(
        np.array(history["loss"]) - np.array(history["mse"]),
        [0.0, 0.1 * penalty, 0.1 * penalty],
        rtol=1e-4,
        atol=1e-5,
    )
    if BACKEND != "torch":  # which runs eagerly
        assert len(traces) <= 3 * (2 if kind == "shared" else 1)
    loss, mse = model.evaluate(x, y, batch_size=len(x), verbose=0)
    np.testing.assert_allclose(loss - mse, 0.1 * penalty, rtol=1e-4)
    model(x)
    np.testing.assert_allclose(as_float64(sum(model.losses)), 0.1 * penalty, rtol=1e-4)


@pytest.mark.parametrize("kind", ["functional", "shared"])
def test_regularizers_of_keras_before_the_activation(kind):
    x, y = images()
    source = network(kind, activation="relu")
    squares = np.square(as_float64(target_of(without_activation(kind, source))(x))).sum()
    if kind == "shared":
        flipped = np.swapaxes(x, 1, 2)
        squares += np.square(as_float64(target_of(without_activation(kind, source))(flipped))).sum()
    model = regularize(source, {"target": {"activity": keras.regularizers.L2(0.25)}})
    compile_frozen(model)
    np.testing.assert_allclose(penalty_in_fit(model, x, y), 0.25 * squares / len(x), rtol=1e-4)


@pytest.mark.parametrize("on", ["pre_activation", "output"])
def test_a_model_that_is_called_thrice_has_the_losses_of_all_calls(on):
    """With JAX, Keras drops those of the calls before for all layers in the model."""
    x, y = images()
    inner = keras.Sequential(
        [
            keras.Input((6, 6, 3)),
            keras.layers.Conv2D(4, 3, activation="relu", name="target"),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(3),
        ]
    )
    inputs = keras.Input((6, 6, 3))
    flipped = keras.layers.Permute((2, 1, 3))(inputs)
    doubled = keras.layers.Rescaling(2.0)(inputs)
    source = keras.Model(
        inputs, keras.layers.Add()([inner(inputs), inner(flipped), inner(doubled)])
    )
    model = regularize(source, {"target": kr.RFAVEntropy(0.1)}, on=on)
    compile_frozen(model)
    linear = keras.layers.Conv2D(4, 3, activation="relu" if on == "output" else None)
    linear.build((None, 6, 6, 3))
    linear.set_weights(target_of(source).get_weights())
    calls = (x, np.swapaxes(x, 1, 2), 2 * x)
    penalty = sum(ENTROPY.penalty(as_float64(linear(z))) for z in calls)
    np.testing.assert_allclose(penalty_in_fit(model, x, y), 0.1 * penalty, rtol=1e-4)


LAYERS = {
    "Dense": (lambda: keras.layers.Dense(3, "tanh"), (5, 4)),
    "EinsumDense": (
        lambda: keras.layers.EinsumDense("abc,cd->abd", (None, 3), "relu", bias_axes="d"),
        (5, 4),
    ),
    "Conv1D": (lambda: keras.layers.Conv1D(3, 2, activation="gelu"), (5, 4)),
    "Conv2DTranspose": (lambda: keras.layers.Conv2DTranspose(3, 2, activation="relu"), (3, 3, 2)),
    "DepthwiseConv2D": (lambda: keras.layers.DepthwiseConv2D(2, activation="relu"), (3, 3, 2)),
    "SeparableConv2D": (lambda: keras.layers.SeparableConv2D(3, 2, activation="relu"), (3, 3, 2)),
    "linear": (lambda: keras.layers.Dense(3), (5, 4)),
    "LeakyReLU": (lambda: keras.layers.Dense(3, keras.layers.LeakyReLU(0.1)), (5, 4)),
    "softmax": (lambda: keras.layers.Dense(3, "softmax"), (5, 4)),
}


@pytest.mark.parametrize("name", LAYERS)
def test_every_layer_with_an_activation(name):
    """Output and loss are those of the linear layer, penalized, and its activation behind it."""
    make, shape = LAYERS[name]
    x = np.random.default_rng(3).normal(size=(4, *shape)).astype("float32")
    source = keras.Sequential([keras.Input(shape), make()])
    layer = source.layers[0]
    model = regularize(source, {"*": kr.RFAVEntropy(0.1)})

    config = {**layer.get_config(), "activation": None}
    linear = type(layer).from_config({**config, "activity_regularizer": kr.RFAVEntropy(0.1)})
    linear.build((None, *shape))
    linear.set_weights(layer.get_weights())
    response = linear(x)
    np.testing.assert_allclose(
        as_float64(model(x)), as_float64(layer.activation(response)), rtol=1e-6, atol=1e-7
    )
    (loss,) = model.losses
    np.testing.assert_allclose(as_float64(loss), as_float64(sum(linear.losses)), rtol=1e-6)
    assert as_float64(loss) != 0


def test_an_activation_layer_penalizes_its_input_and_hands_on_masks():
    source = keras.Sequential(
        [keras.Input((3, 2)), keras.layers.Masking(), keras.layers.Activation("relu", name="relu")]
    )
    model = regularize(source, {"relu": {"activity": kr.L1(1.0)}})
    x = np.array([[[1.0, -2.0], [0.0, 0.0], [3.0, 1.0]]], "float32")
    y = model(x)
    np.testing.assert_allclose(as_float64(sum(model.losses)), 7.0)
    np.testing.assert_array_equal(as_float64(y._keras_mask), [[1, 0, 1]])


def test_gradients_are_those_of_a_penalized_linear_layer_with_its_activation_behind_it():
    x, y = images()
    source = network("functional", activation="relu")
    model = regularize(source, {"target": kr.RFAVEntropy(5.0)})
    reference = keras.Sequential(
        [
            keras.Input((6, 6, 3)),
            keras.layers.Conv2D(4, 3, activity_regularizer=kr.RFAVEntropy(5.0)),
            keras.layers.ReLU(),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(3),
        ]
    )
    reference.set_weights(source.get_weights())
    for trained in (model, reference):
        trained.compile(keras.optimizers.SGD(0.1), "mse")
        trained.fit(x, y, batch_size=len(x), epochs=2, verbose=0)
    for weight, expected, before in zip(
        model.get_weights(), reference.get_weights(), source.get_weights(), strict=True
    ):
        np.testing.assert_allclose(weight, expected, rtol=1e-4, atol=1e-6)
        assert np.abs(weight - before).max() > 1e-4


@pytest.mark.parametrize("activation", ["softmax", "sigmoid"])
def test_the_loss_of_saturated_outputs_is_still_computed_from_logits(activation):
    """What Keras does with TensorFlow. Probabilities would be 0, and the loss -ln(1e-7) = 16."""
    source = chain(keras.layers.Dense(2, activation, name="head"))
    source.set_weights([50 * np.eye(4, 2), np.zeros(2)])
    model = regularize(source, {"head": kr.RFAVEntropy(0.0)})
    x, y = np.array([[1.0, -1.0, 0.0, 0.0]] * 2), np.array([[0.0, 1.0]] * 2)
    losses = []
    for compiled in (source, model):
        kind = "categorical" if activation == "softmax" else "binary"
        compiled.compile("sgd", f"{kind}_crossentropy")
        losses.append(compiled.evaluate(x, y, verbose=0))
    assert losses[0] == pytest.approx(losses[1], rel=1e-6)
    if BACKEND == "tensorflow":
        assert losses[0] > 40


@pytest.mark.parametrize(
    "dtype",
    [
        "mixed_float16",
        pytest.param("mixed_bfloat16", marks=pytest.mark.slow),
        *([] if BACKEND == "jax" else ["float64"]),
    ],
)
def test_other_precisions(dtype):
    x, y = images()
    source = network("functional", dtype=dtype, activation="relu")
    linear = network("functional", dtype=dtype)
    linear.set_weights(source.get_weights())
    penalty = expected_penalty("functional", linear, ENTROPY, x)
    squares = np.square(as_float64(target_of(linear)(100 * x))).sum() / len(x)
    model = regularize(source, {"target": kr.RFAVEntropy(0.1)})
    assert target_of(model).dtype_policy.name == dtype
    assert target_of(model)(x).dtype == target_of(source)(x).dtype
    np.testing.assert_array_equal(as_float64(model(x)), as_float64(source(x)))
    compile_frozen(model)
    tolerance = 1e-5 if dtype == "float64" else 5e-3
    np.testing.assert_allclose(penalty_in_fit(model, x, y), 0.1 * penalty, rtol=tolerance)

    # The sum of squares is more than half precision holds.
    model = regularize(source, {"target": {"activity": keras.regularizers.L2(1.0)}})
    model(100 * x)
    assert squares > 70_000
    np.testing.assert_allclose(as_float64(sum(model.losses)), squares, rtol=tolerance)


def test_run_eagerly():
    x, y = np.ones((4, 4), "float32"), np.ones((4, 2), "float32")
    source = small()
    penalty = ENTROPY.penalty(x @ as_float64(source.get_layer("conv1").kernel))
    model = regularize(source, {"conv1": kr.RFAVEntropy(0.1)})
    compile_frozen(model, run_eagerly=True)
    np.testing.assert_allclose(penalty_in_fit(model, x, y), 0.1 * penalty, rtol=1e-4)


@every_kind
def test_on_output_and_on_weights(kind):
    x, _ = images()
    source = network(kind, activation="relu")
    model = regularize(
        source, {"target": {"activity": kr.RFAVEntropy(0.1), "kernel": kr.L2(0.5)}}, on="output"
    )
    penalty = expected_penalty(kind, source, ENTROPY, x)
    squares = np.square(as_float64(target_of(source).kernel)).sum()
    model(x)
    np.testing.assert_allclose(
        as_float64(sum(model.losses)), 0.1 * penalty + 0.5 * squares, rtol=1e-4
    )
    assert regularizer_of(model, "kernel").strength == 0.5


def test_twice_and_both_before_and_behind_the_activation():
    source = small()
    before = regularize(source, {"conv1": kr.RFAVEntropy(0.1), "head": kr.L2(0.1)})
    both = regularize(before, {"conv?": kr.RFAVEntropy(0.2)}, on="output")
    assert roles_of(before) == ["conv1/pre_activation", "head/kernel"]
    assert roles_of(both) == [
        "conv1/activity",
        "conv1/pre_activation",
        "conv2/activity",
        "head/kernel",
    ]
    x = np.ones((2, 4), "float32")
    np.testing.assert_allclose(as_float64(both(x)), as_float64(source(x)), rtol=1e-6)
    assert [a.regularizer.strength for a in attachments(both)] == pytest.approx(
        [0.2, 0.1, 0.2, 0.1]
    )


# What stays as it was


@every_kind
def test_weights_and_their_files_are_those_of_the_source(kind, tmp_path):
    x, _ = images()
    source = network(kind, activation="relu")
    model = regularize(source, {"target": {"activity": kr.RFAVEntropy(0.1), "kernel": kr.L2(0.1)}})
    assert type(model) is type(source)
    assert model.name == source.name
    assert model.built
    assert [layer.name for layer in model.layers] == [layer.name for layer in source.layers]
    assert [w.path for w in model.weights] == [w.path for w in source.weights]
    assert model.count_params() == source.count_params()
    for weight, original in zip(model.get_weights(), source.get_weights(), strict=True):
        np.testing.assert_array_equal(weight, original)
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)

    model.save_weights(tmp_path / "model.weights.h5")
    source.save_weights(tmp_path / "source.weights.h5")
    assert datasets(tmp_path / "model.weights.h5", "layers") == datasets(
        tmp_path / "source.weights.h5", "layers"
    )
    model.set_weights([np.zeros_like(w) for w in model.get_weights()])
    model.load_weights(tmp_path / "source.weights.h5")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)
    model.set_weights([w + 1 for w in model.get_weights()])
    model.save_weights(tmp_path / "model.weights.h5")
    source.load_weights(tmp_path / "model.weights.h5")
    np.testing.assert_allclose(as_float64(model(x)), as_float64(source(x)), rtol=1e-6)


@pytest.mark.parametrize("kind", ["functional", "subclassed", "nested"])
def test_the_source_is_untouched_and_shares_nothing(kind):
    x, y = images()
    source = network(kind, activation="relu")
    config, weights = source.get_config(), source.get_weights()
    target = target_of(source)
    regularizer = kr.RFAVEntropy(0.1)
    model = regularize(source, {"target": {"activity": regularizer, "kernel": kr.L2(0.1)}})
    model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=BACKEND == "tensorflow")
    model.fit(x, y, verbose=0)  # frees, with JAX, the arrays that it was given
    assert source.get_config() == config
    assert target_of(source) is target
    source(x)
    assert source.losses == []
    for weight, before in zip(source.get_weights(), weights, strict=True):
        np.testing.assert_array_equal(weight, before)
    assert target_of(model).activation.regularizer is not regularizer
    source.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=BACKEND == "tensorflow")
    source.fit(x, y, verbose=0)
    assert np.abs(source.get_weights()[0] - weights[0]).max() > 0


def test_each_layer_has_a_regularizer_of_its_own():
    regularizer = kr.RFAVEntropy(0.1, reduction="mean")
    model = regularize(small(), {"conv?": regularizer})
    first, second = (attachment.regularizer for attachment in attachments(model))
    first.strength = 0.7
    assert (first.strength, second.strength, regularizer.strength) == pytest.approx((0.7, 0.1, 0.1))
    assert second.reduction == "mean"


def test_frozen_layers_statistics_and_precision_stay():
    inner = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, name="frozen"), keras.layers.Dense(3)],
        name="inner",
    )
    policy = keras.DTypePolicy("mixed_bfloat16")
    source = chain(
        inner,
        keras.layers.BatchNormalization(name="bn"),
        keras.layers.Dense(2, "relu", name="half", dtype=policy),
    )
    source.dtype_policy = "mixed_float16"  # as that of a model made with this as the global policy
    source.get_layer("bn").moving_mean.assign([1.0, 2.0, 3.0])
    inner.get_layer("frozen").trainable = False
    source.get_layer("half").bias.trainable = False
    model = regularize(source, {"half": kr.L2(0.1)})
    assert [w.trainable for w in model.weights] == [w.trainable for w in source.weights]
    assert [layer.trainable for layer in model._flatten_layers()] == [
        layer.trainable for layer in source._flatten_layers()
    ]
    assert len(model.trainable_weights) == len(source.trainable_weights) == 5
    np.testing.assert_array_equal(as_float64(model.get_layer("bn").moving_mean), [1, 2, 3])
    assert model.get_layer("half").dtype_policy.name == "mixed_bfloat16"
    assert model.dtype_policy.name == "mixed_float16"

    inner.trainable = False
    model = regularize(source, {"half": kr.L2(0.1)})
    assert not model.get_layer("inner").trainable
    assert len(model.trainable_weights) == len(source.trainable_weights) == 3


def test_the_copy_is_compiled_as_the_source_is():
    x, y = np.ones((4, 4), "float32"), np.ones((4, 2), "float32")
    source = small()
    metric = keras.metrics.MeanAbsoluteError(name="mae")
    rate = 0.25
    source.compile(
        keras.optimizers.SGD(rate, momentum=0.9),
        loss=lambda y, p: rate * keras.ops.mean((y - p) ** 2, axis=-1),
        metrics=[metric, "mse"],
        run_eagerly=BACKEND == "torch",
    )
    source.fit(x, y, verbose=0)
    model = regularize(source, {"conv1": kr.L2(0.0)})
    assert model.compiled
    assert float(keras.ops.convert_to_numpy(model.optimizer.learning_rate)) == rate
    assert model.optimizer is not source.optimizer
    assert int(model.optimizer.iterations) == 0
    assert len(model.optimizer.variables) == len(source.optimizer.variables)
    np.testing.assert_allclose(
        model.evaluate(x, y, verbose=0), source.evaluate(x, y, verbose=0), rtol=1e-6
    )
    assert metric not in model._compile_metrics.metrics
    assert not regularize(small(), {"conv1": kr.L2(0.0)}).compiled


def test_saved_and_cloned(tmp_path):
    x, _ = images()
    for kind in KINDS:
        source = network(kind, activation="relu")
        model = regularize(source, {"target": {"activity": kr.RFAVEntropy(0.1)}})
        target_of(model).activation.regularizer.assign_strength(9.0)
        model.save(tmp_path / "model.keras")
        copies = [keras.models.load_model(tmp_path / "model.keras")]
        if kind != "subclassed":  # which `clone_model` refuses
            copies.append(keras.models.clone_model(model))
            copies[-1].set_weights(model.get_weights())
        expected = expected_penalty(kind, without_activation(kind, source), ENTROPY, x)
        for copied in copies:
            np.testing.assert_allclose(as_float64(copied(x)), as_float64(source(x)), rtol=1e-6)
            np.testing.assert_allclose(
                as_float64(sum(copied.losses)), 0.1 * expected, rtol=1e-4, atol=1e-5
            )


def test_a_model_that_is_not_built_stays_so():
    source = keras.Sequential([keras.layers.Dense(3, "relu", name="dense")])
    model = regularize(
        source, {"dense": {"activity": kr.L1(1.0), "kernel": kr.FilterCorrelation()}}
    )
    assert not model.built
    model(np.ones((2, 4), "float32"))
    assert roles_of(model) == ["dense/pre_activation", "dense/kernel"]


# Which layers


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
    with pytest.raises(ValueError, match="a regularizer of its activity, `sum_of_activities`"):
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
        "The regularizer of the activity of layer 'dense' cannot be added to: Argument "
        "`regularizers` must not hold a regularizer that draws at random. Received: RFAVEntropy("
    )


def test_attention_has_filters_on_several_axes():
    inputs = keras.Input((6, 8))
    attention = keras.layers.MultiHeadAttention(2, 4, name="attention")
    source = keras.Model(inputs, attention(inputs, inputs))
    with pytest.raises(ValueError) as error:
        regularize(source, {"attention": kr.FilterCorrelation()})
    assert str(error.value) == (
        "The kernels of layer 'attention' have their filters on different axes: those of its "
        "query on others than that of its output. Received: layer of type MultiHeadAttention"
    )


def nested():
    encoder = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, "relu", name="conv1"), keras.layers.Dropout(0.1)],
        name="encoder",
    )
    return chain(encoder, keras.layers.Dense(3, "relu", name="conv1"))


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


# What is there already


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


# Layers that contain layers, models of one's own


@keras.saving.register_keras_serializable(package="tests")
class Residual(keras.layers.Layer):
    """Its configuration describes the layer in it."""

    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, x):
        return x + self.inner(x)

    def get_config(self):
        return {**super().get_config(), "inner": keras.saving.serialize_keras_object(self.inner)}

    @classmethod
    def from_config(cls, config):
        inner = keras.saving.deserialize_keras_object(config.pop("inner"))
        return cls(inner, **config)


class Opaque(keras.layers.Layer):
    """Makes a layer that its configuration does not describe. Not registered either."""

    def __init__(self, units=4, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.inner = keras.layers.Dense(units, "relu", name="inner")

    def call(self, x):
        return self.inner(x)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


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


# Models that cannot be made anew


def refused(model, rules):
    with pytest.raises(ValueError) as error:
        regularize(model, rules)
    return str(error.value)


NEEDED = (
    "Models, and layers that contain layers, need a `get_config` and `from_config` that describe "
    "all of them."
)


def test_a_layer_that_two_nested_models_share():
    """Keras would make two layers of it, also when it loads the model from a file."""
    dense = keras.layers.Dense(4, "relu", name="dense")
    first, second = chain(dense), chain(dense, keras.layers.Dense(4, name="head"))
    first.name, second.name = "first", "second"
    assert refused(chain(first, second), {"dense": kr.L2(0.1)}) == (
        "Model 'chain' cannot be rebuilt from its configuration: it would consist of 9 layers "
        f"and models instead of 8. {NEEDED} Received: model 'chain' of type Functional"
    )


class NeedsSize(keras.Model):
    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(size, name="dense")

    def call(self, x):
        return self.dense(x)

    def get_config(self):
        return {"name": self.name}


def test_a_model_without_its_arguments_in_its_configuration():
    message = refused(NeedsSize(3, name="net"), {"*": kr.L2(0.1)})
    assert message == (
        "Layer 'dense' (Dense) cannot have a regularizer of its kernel. The `get_config` of the "
        "layer that contains it does not describe it. Received: '*'"
    )
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


def test_a_regularizer_that_does_not_arrive():
    source = chain(Forgetful(keras.layers.Dense(4, "relu", name="inner"), name="outer"))
    assert refused(source, {"inner": {"kernel": kr.L2(0.1)}}) == (
        "Layer 'outer/inner' cannot be reached: rebuilt from its configuration, it does not have "
        "the regularizer. It needs a `from_config` that makes use of `kernel_regularizer`. "
        "Received: L2(strength=0.1)"
    )
    assert refused(source, {"inner": kr.RFAVEntropy(0.5)}).startswith(
        "Layer 'outer/inner' cannot be reached: rebuilt from its configuration, it does not have "
        "the regularizer. It needs a `from_config` that makes use of `activation`. "
    )


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


# Labels


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


# Errors


LABEL_ERROR = (
    "A class-wise regularizer needs a model that hands labels on to it. Derive Subclassed from "
    "`keras_regs.models.ClassWiseModel` instead of `keras.Model`. Received: model 'subclassed' of "
    "type Subclassed"
)


def test_a_subclassed_model_that_hands_no_labels_on():
    source = network("subclassed")
    source.name = "subclassed"
    with pytest.raises(ValueError) as error:
        regularize(source, {"target": kr.ClassVariance(0.5, num_classes=2)})
    assert str(error.value) == LABEL_ERROR


def recurrent():
    inputs = keras.Input((3, 4))
    x = keras.layers.TimeDistributed(keras.layers.Dense(4, "relu", name="dense"), name="steps")(
        inputs
    )
    return keras.Model(inputs, keras.layers.LSTM(2, name="lstm")(x))


def attention():
    inputs = keras.Input((3, 4))
    return keras.Model(inputs, keras.layers.MultiHeadAttention(1, 2, name="att")(inputs, inputs))


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
     "The keys of `rules` must be names of layers, shell-style patterns or functions "
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
    (small, {"conv1": ENT}, {"existing": True},
     "Argument `existing` must be 'error', 'replace' or 'add'. Received: existing=True"),
    (small, {"conv9": ENT}, {},
     "Argument `rules`: 'conv9' fits no layer. The layers are ['conv1', 'conv1_drop', 'conv2', "
     "'head']. Received: 'conv9'"),
    (small, {"input": ENT}, {},
     "Argument `rules`: 'input' fits no layer. The layers are ['conv1', 'conv1_drop', 'conv2', "
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
    (various, {"inner": ENT}, {},
     "Layer 'opaque/inner' (Dense) cannot have a regularizer of its activity. The `get_config` of "
     "the layer that contains it does not describe it. Received: 'inner'"),
    (various, {"*": ENT}, {},
     "Layer 'opaque/inner' (Dense) cannot have a regularizer of its activity. The `get_config` of "
     "the layer that contains it does not describe it. Received: '*'"),
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
        "Argument `rules`: function `wide` fits no layer. The layers are ['conv1', 'conv1_drop', "
        "'conv2', 'head']. Received: function `wide`"
    )


def test_what_is_no_model():
    with pytest.raises(ValueError) as error:
        regularize("vgg", {"conv1": L2})
    assert str(error.value) == "Argument `model` must be a `keras.Model`. Received: model='vgg'"
