"""Which layers and weights `ProximalL1` acts on, and the sparsity that it logs."""

import keras
import numpy as np
import pytest

from keras_regs.callbacks import ProximalL1
from tests.callbacks.idle_training import (
    LEARNING_RATE,
    STRENGTH,
    THRESHOLD,
    idle_fit,
    idle_model,
    kernel_steps,
    linear_data,
    linear_model,
    steps_taken,
)
from tests.math.test_thresholding import shrunken, shrunken_filters
from tests.networks import as_float64, target_of

BACKEND = keras.backend.backend()
layers = keras.layers

KERNELS = {  # and the axes that count their filters
    "conv/kernel": (-1,),
    "depthwise/kernel": (-2, -1),
    "separable/depthwise_kernel": (-2, -1),
    "separable/pointwise_kernel": (-1,),
    "transpose/kernel": (-2,),
    "einsum/kernel": (-2, -1),
    "rnn/cell/kernel": (-1,),
    "rnn/cell/recurrent_kernel": (-1,),
    "dense/kernel": (-1,),
}
OTHERS = {
    "embedding/embeddings",
    "conv/bias",
    "depthwise/bias",
    "separable/bias",
    "transpose/bias",
    "norm/gamma",
    "norm/beta",
    "einsum/bias",
    "rnn/cell/bias",
    "dense/bias",
}
STATISTICS = {"norm/moving_mean", "norm/moving_variance"}


def model_of_many_layers():
    inputs = keras.Input((4, 4))
    x = layers.Embedding(5, 3, name="embedding")(inputs)
    x = layers.Conv2D(2, 2, padding="same", name="conv")(x)
    x = layers.DepthwiseConv2D(2, depth_multiplier=2, padding="same", name="depthwise")(x)
    x = layers.SeparableConv2D(3, 2, padding="same", name="separable")(x)
    x = layers.BatchNormalization(name="norm")(x)
    x = layers.Conv2DTranspose(2, 3, padding="same", name="transpose")(x)
    x = layers.Reshape((4, 8))(x)
    x = layers.EinsumDense("abc,cde->abde", (None, 2, 3), bias_axes="e", name="einsum")(x)
    x = layers.Reshape((4, 6))(x)
    x = layers.RNN(layers.SimpleRNNCell(2, name="cell"), name="rnn")(x)
    model = keras.Model(inputs, layers.Dense(2, name="dense")(x))
    rng = np.random.default_rng(5)
    model.set_weights([rng.uniform(0.2, 1, w.shape) for w in model.get_weights()])
    # There is much to compile and little to do.
    model.compile(keras.optimizers.SGD(LEARNING_RATE), "mse", run_eagerly=BACKEND != "jax")
    return model


@pytest.mark.parametrize(
    ("arguments", "acts_on"),
    [
        ({}, set(KERNELS)),
        ({"kernels_only": False, "group": "filter"}, set(KERNELS) | OTHERS),
    ],
    ids=["kernels", "filters and all else"],
)
def test_acts_on_what_it_says(arguments, acts_on):
    model = model_of_many_layers()
    before = {w.path: as_float64(w) for w in model.weights}
    assert set(before) == {*KERNELS, *OTHERS, *STATISTICS}
    x = np.zeros((2, 4, 4))
    model.fit(
        x,
        np.zeros((2, 2)),
        sample_weight=np.zeros(2),
        verbose=0,
        callbacks=[ProximalL1(16 * STRENGTH, **arguments)],
    )
    for weight in model.weights:
        w = before[weight.path]
        if weight.path in acts_on:
            axes = KERNELS.get(weight.path) if "group" in arguments else None
            threshold = 16 * THRESHOLD
            expected = shrunken_filters(w, threshold, axes) if axes else shrunken(w, threshold)
        elif weight.path in STATISTICS:
            continue
        else:
            expected = w
        np.testing.assert_allclose(
            as_float64(weight), expected, rtol=1e-5, atol=1e-6, err_msg=weight.path
        )


def test_acts_on_the_layers_that_are_named():
    model = idle_model("nested")
    idle_fit(model, [ProximalL1(STRENGTH, layers="inner/t*")])
    idle_fit(model, [ProximalL1(STRENGTH, layers=["target", "head"])])
    assert kernel_steps(model) == 4
    assert steps_taken(model.get_layer("head").kernel) == 2


def test_frozen_layers_stay_as_they_are():
    model = idle_model("functional")
    target_of(model).trainable = False
    idle_fit(model, [ProximalL1(STRENGTH)])
    assert kernel_steps(model) == 0
    assert steps_taken(model.get_layer("head").kernel) == 2


def test_weights_that_a_model_has_itself():
    class Model(keras.Model):
        def build(self, input_shape):
            self.kernel = self.add_weight(shape=(6, 4), initializer="ones", name="kernel")

        def call(self, x):
            return keras.ops.matmul(x, self.kernel)

    model = Model(name="itself")
    x, y = linear_data(8)
    model(x)
    model.compile(keras.optimizers.SGD(LEARNING_RATE), "mse")
    model.fit(
        x, y, sample_weight=np.zeros(8), verbose=0, callbacks=[ProximalL1(STRENGTH, layers="its*")]
    )
    assert steps_taken(model.kernel) == 1


def test_weights_that_are_overwritten_with_their_gradient():
    model = idle_model()
    model.layers[0].bias.overwrite_with_gradient = True  # 0 after the first step
    history = idle_fit(model, [ProximalL1(STRENGTH, kernels_only=False)])
    assert history["sparsity"] == [0]
    assert steps_taken(model.layers[0].kernel) == 2
    assert model.layers[0].bias.constraint is None


def test_two_callbacks_share_a_model():
    model = idle_model("functional")
    first = ProximalL1(STRENGTH, layers="target", delay=1)
    second = ProximalL1(1 / LEARNING_RATE, layers="head")
    history = idle_fit(model, [first, second], epochs=3)
    assert kernel_steps(model) == 4
    head = as_float64(model.get_layer("head").kernel)
    assert (head == 0).all()
    share = head.size / (head.size + as_float64(target_of(model).kernel).size)
    assert history["sparsity"] == [share] * 3
    assert "make_train_function" not in vars(model)
    idle_fit(model)
    assert kernel_steps(model) == 4


def test_one_callback_given_twice_acts_once():
    model = idle_model()
    callback = ProximalL1(STRENGTH)
    idle_fit(model, [callback, callback])
    assert kernel_steps(model) == 2
    assert target_of(model).kernel.constraint is None


def test_sparsity_is_the_share_of_exact_zeros():
    model = linear_model(keras.optimizers.SGD(LEARNING_RATE))
    x, y = linear_data()
    shares = []
    count = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: shares.append(
            (logs["sparsity"], np.mean(as_float64(model.layers[0].kernel) == 0))
        )
    )
    model.fit(x, y, epochs=4, verbose=0, callbacks=[ProximalL1(0.5, delay=1), count])
    assert all(logged == counted for logged, counted in shares)
    assert shares[0][0] == 0
    assert 0 < shares[-1][0] < 1
