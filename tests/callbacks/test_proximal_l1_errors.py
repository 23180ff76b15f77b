"""What `ProximalL1` refuses, and what it says."""

import itertools

import keras
import pytest

from keras_regs.callbacks import ProximalL1
from tests.callbacks.idle_training import STRENGTH, idle_fit, idle_model, kernel_steps

layers = keras.layers


def message_of(function, *args, **kwargs):
    with pytest.raises(ValueError) as error:
        function(*args, **kwargs)
    return str(error.value)


def test_numbers():
    for strength in (-1, float("nan"), float("inf"), "1", None, True):
        assert message_of(ProximalL1, strength) == (
            "Argument `strength` must be a finite number of at least 0. "
            f"Received: strength={strength!r} (of type {type(strength).__name__})"
        )
    for name, value in itertools.product(("delay", "epoch_offset"), (-1, 1.5, "2", None, True)):
        assert message_of(ProximalL1, 0.1, **{name: value}) == (
            f"Argument `{name}` must be a whole number of epochs of at least 0. "
            f"Received: {name}={value!r} (of type {type(value).__name__})"
        )


def test_other_arguments():
    assert message_of(ProximalL1, 0.1, layers=[]) == (
        "Argument `layers` must be the name of a layer, a list of names, or None for all layers. "
        "Received: layers=[]"
    )
    assert message_of(ProximalL1, 0.1, kernels_only=1) == (
        "Argument `kernels_only` must be True or False. Received: kernels_only=1 (of type int)"
    )
    assert message_of(ProximalL1, 0.1, group="layer") == (
        "Argument `group` must be 'filter' or None. Received: group='layer'"
    )


def test_a_pattern_that_fits_nothing():
    model = idle_model("nested")
    model.get_layer("head").trainable = False
    for layer in ("head", "conv*"):
        callback = ProximalL1(STRENGTH, layers=["target", layer])
        assert message_of(idle_fit, model, [callback]) == (
            f"Argument `layers`: no layer with a trainable kernel matches {layer!r}. Available "
            f"layers: ['inner/target']. Received: layers=['target', {layer!r}]"
        )
    model.trainable = False
    callback = ProximalL1(STRENGTH, kernels_only=False)
    assert message_of(idle_fit, model, [callback]) == (
        "The model has no trainable weight for `ProximalL1` to act on. "
        f"Received: model '{model.name}', kernels_only=False"
    )


def test_two_callbacks_on_one_weight():
    model = idle_model()
    callbacks = [
        ProximalL1(STRENGTH),
        ProximalL1(0.5, delay=2, layers="tar*", kernels_only=False, group="filter", epoch_offset=1),
    ]
    assert message_of(idle_fit, model, callbacks) == (
        "Two callbacks take proximal steps on the kernel of layer 'target'. Assign them different "
        "layers with the argument `layers`. Received: ProximalL1(strength=0.25, delay=0, "
        "layers=None, kernels_only=True, group=None, epoch_offset=0) and "
        "ProximalL1(strength=0.5, delay=2, layers=['tar*'], kernels_only=False, group='filter', "
        "epoch_offset=1)"
    )
    idle_fit(model)
    assert kernel_steps(model) == 0
    assert "make_train_function" not in vars(model)


def test_a_model_without_an_optimizer():
    model = idle_model()
    model.compile(optimizer=None, loss="mse")
    assert message_of(idle_fit, model, [ProximalL1(STRENGTH)]) == (
        "`ProximalL1` requires an optimizer. Pass one to `model.compile`. "
        f"Received: model '{model.name}' with optimizer=None"
    )
