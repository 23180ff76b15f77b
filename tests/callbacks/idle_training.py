"""Models that only proximal steps move, and interruptions of their training."""

import keras
import numpy as np

from tests.networks import as_float64, images, network, target_of

LEARNING_RATE = 0.125
STRENGTH = 0.25
THRESHOLD = LEARNING_RATE * STRENGTH  # a power of two, so that idle steps are exact

layers = keras.layers


def linear_data(n=48):
    """Half of the inputs know nothing of the targets, and half of the targets are small."""
    rng = np.random.default_rng(2)
    x = rng.normal(size=(n, 6)).astype("float32")
    y = x[:, :3] @ rng.normal(scale=[1, 0.1, 1, 0.1], size=(3, 4)) + 0.5
    return x, y.astype("float32")


def linear_model(optimizer, dense=None, **options):
    model = keras.Sequential([keras.Input((6,)), dense or layers.Dense(4, name="dense")])
    kernel = np.random.default_rng(3).normal(scale=[0.3, 0.1, 0.3, 0.1], size=(6, 4))
    model.set_weights([kernel, np.full(4, 0.1)])
    model.compile(optimizer, "mse", **options)
    return model


# With all sample weights 0 there is no gradient, and what moves the weights is the proximal step
# alone. From 1, `n` steps lead to `1 - n * THRESHOLD` exactly.


def idle_model(kind="linear", optimizer=None, **options):
    if kind == "linear":
        model = keras.Sequential([keras.Input((6,)), layers.Dense(4, name="target")])
    else:
        model = network(kind)
    model.set_weights([np.ones(w.shape) for w in model.get_weights()])
    model.compile(optimizer or keras.optimizers.SGD(LEARNING_RATE), "mse", **options)
    return model


def idle_fit(model, callbacks=(), epochs=1, batches=2, **kwargs):
    x, y = linear_data(8) if len(target_of(model).kernel.shape) == 2 else images(8)
    return model.fit(
        x,
        y,
        sample_weight=np.zeros(len(x)),
        batch_size=len(x) // batches,
        epochs=epochs,
        verbose=0,
        callbacks=list(callbacks),
        **kwargs,
    ).history


def steps_taken(weight):
    """The number of proximal steps that led a weight from 1 to where it is."""
    values = np.unique(as_float64(weight))
    assert len(values) == 1
    return (1 - values[0]) / THRESHOLD


def kernel_steps(model):
    assert steps_taken(target_of(model).bias) == 0
    return steps_taken(target_of(model).kernel)


class Interruption(Exception):
    pass


class Interrupt(keras.callbacks.Callback):
    def __init__(self, epoch=1, batch=0):
        super().__init__()
        self.when = (epoch, batch)

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch = epoch

    def on_train_batch_end(self, batch, logs=None):
        if (self.epoch, batch) == self.when:
            raise Interruption
