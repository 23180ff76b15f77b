"""What the papers claim, each on real digits and in seconds: with the regularizer and without it.

The sizes, strengths and numbers of epochs are not the papers': they are as small as each claim
allows.
"""

import functools

import keras
import numpy as np
import pytest
from sklearn.datasets import load_digits

import keras_regs as kr
from tests.cases import filter_correlations, squared_covariance, stable_rank, variance
from tests.networks import as_float64

pytestmark = pytest.mark.slow

CLASSES = 10
TRAINING_IMAGES = 1400

layers = keras.layers


@functools.cache
def digits():
    """Training images and labels, test images and labels: `(n, 8, 8, 1)` from 0 to 1."""
    loaded = load_digits()
    order = np.random.default_rng(0).permutation(len(loaded.target))
    x = (loaded.images[order, ..., None] / 16).astype("float32")
    y = loaded.target[order].astype("int32")
    n = TRAINING_IMAGES
    return x[:n], y[:n], x[n:], y[n:]


def perceptron(*hidden, optimizer):
    """Fully connected layers on the pixels, the last of them with a logit for each class."""
    inputs = keras.Input((8, 8, 1))
    z = layers.Flatten()(inputs)
    for layer in hidden:
        z = layer(z)
    return compiled(kr.models.ClassWiseModel(inputs, layers.Dense(CLASSES)(z)), optimizer)


def compiled(model, optimizer):
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer, loss)
    return model


def train(model, epochs, batch_size, callbacks=(), y=None):
    """On the training images, with labels `y` if these are not to be the true ones."""
    x, true, _, _ = digits()
    y = true if y is None else y
    model.fit(x, y, batch_size, epochs, verbose=0, callbacks=list(callbacks))
    return model


def accuracy(model, x, y):
    return float((predicted(model, x).argmax(1) == y).mean())


def predicted(model, x):
    return as_float64(model(x))  # which `predict` would compile first


def accuracy_on_test(model):
    return accuracy(model, *digits()[2:])


# --- Delayed strong regularization: exact zeros, and the tolerance level


def sparse(kernel_regularizer=None, callbacks=(), seed=0):
    """The share of weights that are exactly zero, and the test accuracy."""
    keras.utils.set_random_seed(seed)
    # Without momentum the gradient of L1 and the proximal step shrink weights at the same pace.
    model = perceptron(
        layers.Dense(64, "relu", kernel_regularizer=kernel_regularizer),
        optimizer=keras.optimizers.SGD(0.2),
    )
    train(model, epochs=15, batch_size=32, callbacks=callbacks)
    kernels = [np.ravel(as_float64(w)) for w in model.trainable_weights if w.name == "kernel"]
    return (np.concatenate(kernels) == 0).mean(), accuracy_on_test(model)


def test_proximal_steps_give_exact_zeros_and_the_gradient_of_l1_gives_none():
    strength = 2e-3
    zeros_of_gradient, accuracy_of_gradient = sparse(kr.L1(strength))
    zeros_of_steps, accuracy_of_steps = sparse(callbacks=[kr.ProximalL1(strength)])
    assert zeros_of_gradient == 0
    assert zeros_of_steps > 0.3
    assert accuracy_of_gradient > 0.9
    assert accuracy_of_steps > accuracy_of_gradient - 0.03


def deep(strength, callbacks=(), seed=0):
    """The test accuracy of a network of 12 layers with L2 regularization."""
    keras.utils.set_random_seed(seed)
    hidden = [
        layers.Dense(48, "relu", kernel_initializer="he_normal", kernel_regularizer=kr.L2(strength))
        for _ in range(12)
    ]
    model = perceptron(*hidden, optimizer=keras.optimizers.SGD(0.01, momentum=0.9))
    return accuracy_on_test(train(model, epochs=12, batch_size=32, callbacks=callbacks))


def test_above_the_tolerance_level_only_delayed_regularization_learns():
    strength = 0.05
    assert deep(strength) < 0.2
    assert deep(strength, [kr.DelayedStrong(5)]) > 0.5


# --- AL2: labels of which three quarters are wrong


def corrupt_labels(share=0.75, seed=0):
    """Training labels, a share of which is replaced by one of the other classes, each as likely."""
    _, y, _, _ = digits()
    rng = np.random.default_rng(seed)
    corrupt = rng.permutation(len(y)) < share * len(y)
    return np.where(corrupt, (y + rng.integers(1, CLASSES, len(y))) % CLASSES, y)


def noisy(strength=0.0, callbacks=(), seed=0):
    """The accuracies on the corrupt labels that were trained on, and on the test images."""
    keras.utils.set_random_seed(seed)
    model = perceptron(
        layers.Dense(512, "relu"),
        layers.Dense(512, "relu", activity_regularizer=kr.AL2(strength)),
        optimizer=keras.optimizers.Adam(1e-3),
    )
    y = corrupt_labels(seed=seed)
    train(model, epochs=36, batch_size=128, callbacks=callbacks, y=y)
    return accuracy(model, digits()[0], y), accuracy_on_test(model)


def test_al2_keeps_what_the_bare_network_loses_to_corrupt_labels():
    # The paper's schedule takes 344 epochs to get from 0.01 to 85, and grows as slowly as here
    # from then on.
    fitted_bare, accuracy_bare = noisy()
    _, accuracy_al2 = noisy(85.0, [kr.ProgressiveStrength()])
    # Who knows all digits, and nothing of the noise, is right about a quarter of these labels.
    assert fitted_bare > 0.5
    assert accuracy_al2 > accuracy_bare + 0.06


# --- Decorrelation of filters


@functools.cache
def correlations(strength=0.0, form="signed", seed=0):
    """The correlations of 16 filters after training, and the test accuracy."""
    keras.utils.set_random_seed(seed)
    regularizer = kr.FilterCorrelation(strength, form=form, centre="mean_filter")
    conv = layers.Conv2D(16, 5, activation="relu", kernel_regularizer=regularizer)
    inputs = keras.Input((8, 8, 1))
    z = layers.Flatten()(layers.MaxPooling2D()(conv(inputs)))
    model = keras.Model(inputs, layers.Dense(CLASSES)(z))
    train(compiled(model, keras.optimizers.Adam(1e-3)), epochs=12, batch_size=64)
    return filter_correlations(as_float64(conv.kernel), "mean_filter"), accuracy_on_test(model)


# Over all pairs of 16 filters, the mean of c is at least -1/15, and that of |c| hardly gets below
# 1/15.
FLOOR = 1 / 15


@pytest.mark.parametrize(("form", "strength"), [("absolute", 0.01), ("squared", 0.1)])
def test_filters_become_less_correlated(form, strength):
    plain, plain_accuracy = correlations()
    regularized, regularized_accuracy = correlations(strength, form)
    assert np.abs(plain).mean() > 2.5 * FLOOR
    assert np.abs(regularized).mean() < 1.5 * FLOOR
    assert regularized_accuracy > plain_accuracy - 0.05


def test_the_signed_form_takes_the_mean_correlation_to_its_minimum():
    plain, plain_accuracy = correlations()
    regularized, regularized_accuracy = correlations(1.0, "signed")
    assert regularized.mean() + FLOOR < 0.25 * (plain.mean() + FLOOR)
    assert regularized_accuracy > plain_accuracy - 0.05


# --- The set of regularizers, each of which moves its own characteristic of the last hidden layer


def characteristics(z, y):
    """Of the activations `(samples, units)` of images with the classes `y`."""
    z = z.astype("float64")
    of_classes = [z[y == k] for k in range(CLASSES)]
    live = z[:, z.any(axis=0)]
    return {
        "sparsity": (z == 0).mean(),
        "covariance": off_diagonal(np.cov(z.T, bias=True)),
        "correlation": off_diagonal(np.corrcoef(live.T)),
        "variance": variance(z),
        "rank": stable_rank(np.cov(z.T, bias=True)),
        # Relative to those of all images, without which they would follow the scale alone.
        "class covariance": np.mean([squared_covariance(c) for c in of_classes])
        / squared_covariance(z),
        "class variance": np.mean([variance(c) for c in of_classes]) / variance(z),
        "class rank": np.mean([stable_rank(c) for c in of_classes]),
    }


def off_diagonal(matrix):
    return np.abs(matrix[~np.eye(len(matrix), dtype=bool)]).mean()


@functools.cache
def hidden_layer(make=None, seed=0):
    """The characteristics on the test images, and the test accuracy."""
    keras.utils.set_random_seed(seed)
    features = layers.Dense(
        32, "relu", activity_regularizer=None if make is None else make(), name="features"
    )
    model = perceptron(layers.Dense(32, "relu"), features, optimizer=keras.optimizers.Adam(3e-3))
    train(model, epochs=20, batch_size=64)
    _, _, x, y = digits()
    z = predicted(keras.Model(model.input, features.output), x)
    return characteristics(z, y), accuracy_on_test(model)


SET = {
    "L1R": (
        lambda: kr.L1(0.02),
        lambda z, plain: z["sparsity"] > plain["sparsity"] + 0.3,
    ),
    "CR": (
        lambda: kr.ActivityCovariance(0.1),
        # Covariances are also smaller where activations are. Correlations are not.
        lambda z, plain: (
            z["covariance"] < 0.1 * plain["covariance"]
            and z["correlation"] < 0.85 * plain["correlation"]
        ),
    ),
    "VR": (
        lambda: kr.ActivityVariance(0.1),
        lambda z, plain: z["variance"] < 0.1 * plain["variance"],
    ),
    "RR": (
        lambda: kr.ActivityRank(2.0),
        lambda z, plain: z["rank"] < 1.2 < 1.3 < plain["rank"],
    ),
    "cw-CR": (
        lambda: kr.ClassCovariance(0.1, CLASSES),
        lambda z, plain: z["class covariance"] < 0.6 * plain["class covariance"],
    ),
    "cw-VR": (
        lambda: kr.ClassVariance(0.1, CLASSES),
        lambda z, plain: z["class variance"] < 0.6 * plain["class variance"],
    ),
    "cw-RR": (
        lambda: kr.ClassRank(0.1, CLASSES),
        # 1 is the least there is.
        lambda z, plain: z["class rank"] - 1 < 0.6 * (plain["class rank"] - 1),
    ),
}


@pytest.mark.parametrize(("make", "moves"), SET.values(), ids=SET)
def test_each_of_the_set_moves_its_own_characteristic(make, moves):
    plain, plain_accuracy = hidden_layer()
    regularized, regularized_accuracy = hidden_layer(make)
    assert moves(regularized, plain)
    assert plain_accuracy > 0.93
    assert regularized_accuracy > 0.93
