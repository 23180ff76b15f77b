"""A regularized copy of a model: where its regularizers act."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs._inspect.attachments import attachments
from keras_regs.models import regularize
from tests.cases import REGULARIZERS
from tests.models.stacks import chain, roles_of, small, without_activation
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
    penalty_in_fit,
)

BACKEND = keras.backend.backend()
ENTROPY = REGULARIZERS[0]
every_kind = pytest.mark.parametrize("kind", KINDS)


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
