"""Regularizers made of other ones: what they take, and whose strength they have."""

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.cases import rfav_penalty
from tests.gradients import value_and_gradient
from tests.networks import as_float64, images, network, target_of


@pytest.mark.parametrize("wrapped", [None, kr.L2(0.1)])
def test_scheduled_wants_a_regularizer_of_fixed_strength(wrapped):
    with pytest.raises(ValueError) as error:
        kr.Scheduled(wrapped)
    assert str(error.value) == (
        "Argument `regularizer` must be a Keras regularizer, such as "
        "`keras.regularizers.L2(0.01)`. Regularizers of keras_regs already have a strength. "
        f"Received: regularizer={wrapped!r}"
    )


def test_scheduled_takes_what_keras_takes():
    x = np.ones((2, 3), "float32")
    for given in ("l2", keras.regularizers.L2(), {"class_name": "L2", "config": {"l2": 0.01}}):
        np.testing.assert_allclose(as_float64(kr.Scheduled(given).penalty(x)), 0.06, rtol=1e-6)


def test_thresholded_acts_only_above():
    regularizer = kr.Thresholded(kr.L2(0.5), threshold=2.0)
    for x, penalty, gradient in (([1.0, 1.0], 0, [0, 0]), ([1.0, 2.0], 5, [2, 4])):
        value, slope = value_and_gradient(regularizer.penalty, np.array(x, "float32"))
        assert value == penalty
        np.testing.assert_allclose(slope, gradient)


def test_thresholded_stops_where_the_threshold_is():
    """Weight decay ends once the norm is small enough; without a threshold it would go on."""
    layer = keras.layers.Dense(4, kernel_regularizer=kr.Thresholded(kr.L2(0.1), threshold=1.0))
    model = keras.Sequential([keras.Input((8,)), layer])
    model.compile(keras.optimizers.SGD(0.1), lambda y, p: 0.0 * keras.ops.mean(p, axis=-1))
    assert np.square(as_float64(layer.kernel)).sum() > 1
    model.fit(np.ones((150, 8)), np.ones((150, 4)), batch_size=1, verbose=0)
    assert 0.9 < np.square(as_float64(layer.kernel)).sum() <= 1


def test_thresholded_has_the_strength_of_what_it_wraps():
    inner = kr.L2(0.5)
    regularizer = kr.Thresholded(inner, threshold=2.0)
    regularizer.strength = 0.25
    assert inner.strength == inner.base_strength == regularizer.base_strength == 0.25
    assert regularizer.get_config()["regularizer"]["config"] == {"strength": 0.25}
    regularizer.assign_strength(3.0)
    assert (inner.strength, inner.base_strength) == (3.0, 0.25)


def test_thresholded_random_positions_are_drawn_anew():
    regularizer = kr.Thresholded(kr.RFAVEntropy(0.5, positions=0.25), threshold=-1e6)
    x = np.random.default_rng(0).normal(size=(2, 8, 8, 4)).astype("float32")
    model = keras.Sequential(
        [keras.Input((8, 8, 4)), keras.layers.Identity(activity_regularizer=regularizer)]
    )
    model.compile(keras.optimizers.SGD(0.0), lambda y, p: 0.0 * keras.ops.mean(p, axis=(1, 2, 3)))
    losses = [model.evaluate(x, x, verbose=0) for _ in range(6)]
    assert len(set(losses)) > 3
    np.testing.assert_allclose(np.mean(losses), 0.5 * rfav_penalty(x), rtol=0.05)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            (keras.regularizers.L2, 1.0),
            "Argument `regularizer` must be a regularizer of keras_regs. Wrap a Keras regularizer "
            "in `keras_regs.Scheduled` first. Received: regularizer="
            "<class 'keras.src.regularizers.regularizers.L2'>",
        ),
        (
            (kr.L2(1.0), float("inf")),
            "Argument `threshold` must be a finite number. Received: threshold=inf (of type float)",
        ),
        (
            (kr.L2(1.0), "1"),
            "Argument `threshold` must be a finite number. Received: threshold='1' (of type str)",
        ),
    ],
)
def test_arguments_of_thresholded(arguments, message):
    with pytest.raises(ValueError) as error:
        kr.Thresholded(*arguments)
    assert str(error.value) == message


@pytest.mark.parametrize("role", ["kernel", "activity"])
def test_a_sum_is_what_its_parts_are(role):
    """In a model, where Keras divides what acts on activities by the size of the batch."""
    x, _ = images()
    parts = [kr.L2(0.5), keras.regularizers.L1(0.25)]
    if role == "activity":
        parts += [kr.AL2(2.0), kr.RFAVEntropy(0.1), kr.ActivityVariance(0.3)]
    model = network("functional", kr.Sum(parts, strength=2.0), role)
    losses = []
    for part in parts:
        alone = network("functional", part, role)
        alone.set_weights(model.get_weights())
        alone(x)
        losses.append(as_float64(alone.losses[0]))
    model(x)
    np.testing.assert_allclose(as_float64(model.losses[0]), 2 * sum(losses), rtol=1e-5)
    assert target_of(model).kernel_regularizer is None or role == "kernel"


def test_a_sum_has_the_strengths_that_its_parts_had():
    """On each backend; a compiled step could not read another one."""
    part = kr.L2(0.5)
    regularizer = kr.Sum([part])
    part.strength = 100.0
    assert as_float64(regularizer.penalty(np.ones(2, "float32"))) == 1


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            [],
            "Argument `regularizers` must be a non-empty list of regularizers. "
            "Received: regularizers=[]",
        ),
        (
            kr.L2(0.5),
            "Argument `regularizers` must be a non-empty list of regularizers. "
            "Received: regularizers=L2(strength=0.5)",
        ),
        (
            ["l2"],
            "Argument `regularizers` must contain only regularizers of keras_regs or Keras. "
            "Received: 'l2'",
        ),
        (
            [kr.Thresholded(kr.RFAVEntropy(0.5, positions=0.5), -1.0)],
            "Argument `regularizers` must not contain a regularizer that draws positions at "
            "random. Use `positions=1`. Received: Thresholded(regularizer=RFAVEntropy("
            "strength=0.5, axis=None, reduction='sum', positions=0.5), threshold=-1.0)",
        ),
        (
            [kr.RFAVEntropy(0.5, positions=0.5)],
            "Argument `regularizers` must not contain a regularizer that draws positions at "
            "random. Use `positions=1`. Received: RFAVEntropy(strength=0.5, axis=None, "
            "reduction='sum', positions=0.5)",
        ),
    ],
)
def test_arguments_of_a_sum(parts, message):
    with pytest.raises(ValueError) as error:
        kr.Sum(parts)
    assert str(error.value) == message
