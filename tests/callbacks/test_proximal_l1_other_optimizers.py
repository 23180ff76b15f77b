"""Proximal steps where other optimizers step weights than that of the model, as in a GAN."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.networks import as_float64

layers = keras.layers
RATES = {"discriminator": 0.25, "generator": 0.125}


class Gan(keras.Model):
    """Two parts with an optimizer each. All gradients are zero: proximal steps alone move them."""

    def __init__(self):
        super().__init__()
        self.generator = layers.Dense(3, kernel_initializer="ones", name="generator")
        self.discriminator = layers.Dense(1, kernel_initializer="ones", name="discriminator")
        self.optimizers = {name: keras.optimizers.SGD(rate) for name, rate in RATES.items()}

    def call(self, x):
        return self.discriminator(self.generator(x))

    def step(self, *parts):
        for part in parts or self.optimizers:
            weights = getattr(self, part).trainable_variables
            self.optimizers[part].apply([ops.zeros(weight.shape) for weight in weights], weights)

    def train_step(self, data):
        self.step()
        return {"loss": ops.zeros(())}

    def movements(self):
        """How far the kernels are from their initial 1."""
        return {part: np.unique(1 - as_float64(getattr(self, part).kernel)) for part in RATES}


@pytest.fixture
def gan():
    model = Gan()
    model(np.ones((1, 2)))
    for part, optimizer in model.optimizers.items():
        optimizer.build(getattr(model, part).trainable_variables)
    return model


@pytest.mark.skipif(keras.backend.backend() == "jax", reason="Steps have no side effects there")
@pytest.mark.parametrize("optimizer", ["rmsprop", None], ids=str)
def test_a_training_step_with_its_own_optimizers(gan, optimizer):
    gan.compile(optimizer)
    gan.fit(np.ones((4, 2)), batch_size=2, verbose=0, callbacks=[kr.ProximalL1(0.5)])
    assert gan.movements() == {part: 2 * 0.5 * rate for part, rate in RATES.items()}


def test_a_custom_loop_with_its_own_optimizers(gan):
    chosen = kr.ProximalL1(0.5, delay=1, layers="generator"), kr.ProximalL1(1.0, layers="disc*")
    with kr.callbacks.custom_loop(gan, chosen) as training:
        for epoch in range(3):
            training.on_epoch_begin(epoch)
            gan.step("generator")
            gan.step("discriminator")
            gan.step("discriminator")
            training.on_epoch_end(epoch)
    assert gan.movements() == {"generator": 2 * 0.5 * 0.125, "discriminator": 1 - max(0, 1 - 6 / 4)}


def test_where_no_optimizer_of_keras_steps():
    model = keras.Sequential([keras.Input((2,)), layers.Dense(3, name="dense")], name="model")
    with kr.callbacks.custom_loop(model, [kr.ProximalL1(0.5, delay=1)]) as training:
        training.on_epoch_begin(0)
        training.on_epoch_end(0, {})
        training.on_epoch_begin(1)
        with pytest.raises(RuntimeError) as error:
            training.on_epoch_end(1, {})
        assert str(error.value) == (
            "`ProximalL1` acts when an optimizer of `keras.optimizers` updates a weight, but none "
            "has updated any of its weights in epoch 1. Train with such an optimizer, or list the "
            "layers that are trained in the argument `layers`. Compile a training step of your "
            "own while the callback acts, and again when its `delay` is over. Received: model "
            "'model'"
        )
        kernel = model.layers[0].kernel
        with pytest.raises(RuntimeError, match="this constraint was called by something else"):
            kernel.constraint(kernel)
    assert kernel.constraint is None
