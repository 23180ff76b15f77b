"""Training on two devices gives what training on one does, schedules included."""

from contextlib import nullcontext

import keras
import numpy as np
import pytest

import keras_regs as kr
from keras_regs.companders import Arctan, WeightNorm
from tests.cases import REGULARIZERS, RegularizerCase, rfav_penalty
from tests.combinations import slow, slow_unless
from tests.devices import two_devices
from tests.networks import as_float64, images, labels, network, target_of

BACKEND = keras.backend.backend()


def train(case, devices):
    """Two epochs without and two with the penalty."""
    keras.utils.set_random_seed(0)
    regularizer = case.make(case.strength)  # before the devices are known, as users do
    with devices:
        model = network("functional", regularizer, case.role)
        model.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
        x, y = images(16)
        history = model.fit(
            x, y, batch_size=8, epochs=4, shuffle=False, verbose=0, callbacks=[kr.DelayedStrong(2)]
        ).history
        return {
            "loss": history["loss"],
            "strength": history[f"strength/target/{case.role}"],
            "weights": np.concatenate([w.ravel() for w in model.get_weights()]),
        }


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize(
    "case",
    slow_unless(
        {"RFAVEntropy"},
        [case for case in REGULARIZERS if BACKEND == "jax" or not case.of_batch],
    ),
)
def test_two_devices_equal_one(case):
    compare_devices(case)


@pytest.mark.skipif(BACKEND != "tensorflow", reason="elsewhere a batch is one on two devices, too")
def test_two_devices_of_a_process_cannot_be_synchronized():
    with two_devices():
        model = network("functional", kr.ActivityVariance(0.1, synchronized=True), "activity")
        model.compile("sgd", "mse")
        with pytest.raises(ValueError, match="needs a process for each device with TensorFlow"):
            model.fit(*images(16), batch_size=8, verbose=0)


def compare_devices(case):
    one, two = train(case, nullcontext()), train(case, two_devices())
    np.testing.assert_allclose(one["strength"], [0, 0, case.strength, case.strength], rtol=1e-6)
    for key in one:
        # What is small among large numbers was rounded as they were.
        atol = 1e-6 * max(1.0, np.max(np.abs(one[key])))
        np.testing.assert_allclose(two[key], one[key], rtol=1e-5, atol=atol, err_msg=key)


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
@pytest.mark.parametrize(
    "compander",
    [
        pytest.param(Arctan(1.2, 0.6), marks=slow),
        Arctan(1.2, 0.6, learnable="coarse"),
        pytest.param(WeightNorm(), marks=slow),
    ],
    ids=str,
)
def test_companders_on_two_devices(compander):
    results = []
    for devices in (nullcontext(), two_devices()):
        keras.utils.set_random_seed(0)
        with devices:
            model = kr.compand(network("functional", kr.L2(0.1), "kernel"), compander)
            model.compile(keras.optimizers.SGD(0.1, momentum=0.9), "mse")
            x, y = images(16)
            model.fit(x, y, batch_size=8, epochs=3, shuffle=False, verbose=0)
            results.append(np.concatenate([w.ravel() for w in model.get_weights()]))
        compander = compander.copy()  # A shared pair is that of the first model.
    np.testing.assert_allclose(*results, rtol=1e-5, atol=1e-6)


@pytest.mark.skipif(BACKEND != "tensorflow", reason="elsewhere a batch is one on two devices, too")
@pytest.mark.parametrize(
    "case",
    slow_unless({"ClassVariance"}, [case for case in REGULARIZERS if case.of_batch]),
)
def test_statistics_of_a_batch_are_those_of_each_replica(case):
    """And the penalty is their mean, as documented."""
    x, y = images(8)
    with two_devices():
        model = network("functional", case.make(case.strength), case.role)
        model.compile(keras.optimizers.SGD(0.0), "mse", metrics=["mse"])
    activations = as_float64(target_of(model)(x))
    halves = np.split(activations, 2), np.split(labels(8), 2)
    expected = np.mean(
        [
            case.penalty(z, classes) if "Class" in case.name else case.penalty(z)
            for z, classes in zip(*halves, strict=True)
        ]
    )
    history = model.fit(x, y, batch_size=8, shuffle=False, verbose=0).history
    loss = history["loss"][0] - history["mse"][0]
    np.testing.assert_allclose(loss, case.strength * expected, rtol=1e-4)


@slow
@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
def test_random_positions_on_two_devices():
    """The draws are state that compiled steps change; the strength beside them stays right."""
    case = RegularizerCase(
        "sampled",
        lambda strength: kr.RFAVEntropy(strength, positions=0.5),
        "activity",
        rfav_penalty,
    )
    two = train(case, two_devices())
    np.testing.assert_allclose(two["strength"], [0, 0, case.strength, case.strength], rtol=1e-6)
    assert np.isfinite(two["loss"]).all()
    assert two["loss"][2] < two["loss"][1]  # the reward for entropy has come


@pytest.mark.skipif(BACKEND == "torch", reason="Keras trains on one device there")
def test_copies_are_on_the_devices_of_the_model():
    with two_devices():
        source = network("functional", activation="relu")
    for copied in (kr.strip(source), kr.regularize(source, {"target": kr.RFAVEntropy(0.1)})):
        if BACKEND == "tensorflow":
            assert copied.distribute_strategy.num_replicas_in_sync == 2
        for copy, original in zip(copied.weights, source.weights, strict=True):
            if BACKEND == "jax":
                assert copy.value.sharding == original.value.sharding
            else:
                assert type(copy.value) is type(original.value)
