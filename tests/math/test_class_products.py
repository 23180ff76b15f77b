"""The gradients of covariances within many classes."""

import keras
import numpy as np
import pytest
from keras import ops

import keras_regs as kr
from tests.gradients import differentiable_gradient, value_and_gradient

BACKEND = keras.backend.backend()
CLASSES = 40


def labels_of(largest, absent=0):
    """Labels of 300 samples in random order. One class has `largest`, and some samples have -1."""
    rng = np.random.default_rng(0)
    rest = np.arange(300 - largest - absent) % (CLASSES - 1) + 1
    return rng.permutation(np.concatenate([np.zeros(largest, int), np.full(absent, -1), rest]))


def penalty_and_gradient(z, labels):
    """The formula and its gradient in float64."""
    z = z.astype("float64")
    penalty, gradient = 0.0, np.zeros_like(z)
    for k in set(labels.tolist()) - {-1}:
        centred = z[labels == k] - z[labels == k].mean(0)
        covariance = centred.T @ centred / len(centred)
        np.fill_diagonal(covariance, 0)
        penalty += np.square(covariance).sum()
        gradient[labels == k] = 4 * centred @ covariance / len(centred)
    return penalty, gradient


@pytest.mark.parametrize(("largest", "absent"), [(5, 0), (7, 100), (200, 0)])
def test_classes_of_any_size(largest, absent):
    z = np.random.default_rng(1).normal(size=(300, 20)).astype("float32")
    labels = labels_of(largest, absent)
    regularizer = kr.ClassCovariance(1.0, CLASSES, ignore_class=-1)
    value, gradient = value_and_gradient(lambda x: regularizer.penalty(x, labels), z)
    expected, expected_gradient = penalty_and_gradient(z, labels)
    np.testing.assert_allclose(value, expected, rtol=1e-5)
    np.testing.assert_allclose(gradient, expected_gradient, rtol=1e-4, atol=1e-6)


def test_second_derivatives():
    rng = np.random.default_rng(1)
    z, direction = rng.normal(size=(2, 300, 20))
    labels = labels_of(7, 100)
    regularizer = kr.ClassCovariance(1.0, CLASSES, ignore_class=-1)
    factors = ops.convert_to_tensor(direction.astype("float32"))
    _, found = value_and_gradient(
        lambda x: ops.sum(
            factors * differentiable_gradient(lambda y: regularizer.penalty(y, labels), x)
        ),
        z.astype("float32"),
    )
    h = 1e-5
    ahead, behind = (penalty_and_gradient(z + s * direction, labels)[1] for s in (h, -h))
    np.testing.assert_allclose(found, (ahead - behind) / (2 * h), rtol=1e-3, atol=1e-4)
