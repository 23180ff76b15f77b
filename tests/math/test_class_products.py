"""The gradients of covariances within many classes."""

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import ops

import keras_regs as kr
from keras_regs._math import class_products
from keras_regs._math.class_blocks import in_blocks
from tests.gradients import slope_and_its_gradient, value_and_gradient
from tests.networks import as_float64

BACKEND = keras.backend.backend()
CLASSES = 40


def labels_of(samples, largest, absent=0):
    """Labels in random order. One class has `largest` samples, and some samples have -1."""
    rng = np.random.default_rng(0)
    rest = np.arange(samples - largest - absent) % (CLASSES - 1) + 1
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


@pytest.mark.parametrize(
    ("samples", "largest", "absent"),
    [(300, 5, 0), (300, 7, 100), (300, 200, 0), (1000, 30, 0), (1000, 300, 200), (1000, 1000, 0)],
)
def test_classes_of_any_size(samples, largest, absent):
    z = np.random.default_rng(1).normal(size=(samples, 20)).astype("float32")
    labels = labels_of(samples, largest, absent)
    regularizer = kr.ClassCovariance(1.0, CLASSES, ignore_class=-1)
    value, gradient = value_and_gradient(lambda x: regularizer.penalty(x, labels), z)
    expected, expected_gradient = penalty_and_gradient(z, labels)
    # The covariances of a class of 1,000 samples are far below its variances.
    np.testing.assert_allclose(value, expected, rtol=1e-5 if samples == 300 else 1e-4)
    np.testing.assert_allclose(gradient, expected_gradient, rtol=1e-4, atol=1e-6)


@settings(max_examples=60)
@given(st.lists(st.integers(-1, 4), min_size=22, max_size=22))
def test_blocks_equal_pairs(labels):
    z = np.random.default_rng(1).normal(size=(22, 3)).astype("float32")
    labels = np.array(labels, "int32")
    blocks = in_blocks(ops.convert_to_tensor(z), ops.convert_to_tensor(labels), 4)
    products = (z @ z.T) * (labels == labels[:, None])
    np.testing.assert_allclose(
        as_float64(blocks.sum_of_squares()), np.square(products).sum(), rtol=1e-5
    )
    np.testing.assert_allclose(
        as_float64(blocks.gradient()), 4 * products @ z, rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize(
    ("samples", "units", "expected"), [(500, 20, False), (1000, 20, True), (1000, 200, False)]
)
def test_only_many_samples_are_divided_into_blocks(monkeypatch, samples, units, expected):
    sizes = []
    monkeypatch.setattr(
        class_products, "in_blocks", lambda *args: sizes.append(args[-1]) or in_blocks(*args)
    )
    z = np.random.default_rng(1).normal(size=(samples, units)).astype("float32")
    kr.ClassCovariance(1.0, CLASSES).penalty(z, labels_of(samples, 10))
    assert bool(sizes) is expected


@pytest.mark.skipif(BACKEND != "tensorflow", reason="shapes are known elsewhere")
@pytest.mark.parametrize("jit_compile", [False, True])
def test_unknown_number_of_samples(jit_compile):
    import tensorflow as tf

    penalty = kr.ClassCovariance(1.0, CLASSES, ignore_class=-1).penalty

    def value_and_gradients(z, labels):
        with tf.GradientTape() as outer:
            outer.watch(z)
            with tf.GradientTape() as tape:
                tape.watch(z)
                value = penalty(z, labels)
            gradient = tape.gradient(value, z)
            curvature = tf.reduce_sum(gradient * z)
        return value, gradient, outer.gradient(curvature, z)

    signature = [tf.TensorSpec((None, 20)), tf.TensorSpec((None,), "int32")]
    compiled = tf.function(value_and_gradients, signature, jit_compile=jit_compile)
    for samples in (1000, 300, 0):
        z = np.random.default_rng(1).normal(size=(samples, 20)).astype("float32")
        labels = labels_of(1000, 300, 200)[:samples].astype("int32")
        value, gradient, of_gradient = compiled(z, labels)
        expected, expected_gradient = penalty_and_gradient(z, labels)
        np.testing.assert_allclose(value, expected, rtol=1e-5)
        np.testing.assert_allclose(gradient, expected_gradient, rtol=1e-4, atol=1e-6)
        # The gradient is homogeneous of degree 3.
        np.testing.assert_allclose(of_gradient, 4 * expected_gradient, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("samples", [300, 1000])
def test_second_derivatives(samples):
    rng = np.random.default_rng(1)
    z, direction = rng.normal(size=(2, samples, 20))
    labels = labels_of(samples, samples // 3, 100)
    regularizer = kr.ClassCovariance(1.0, CLASSES, ignore_class=-1)
    _, found = slope_and_its_gradient(
        lambda x: regularizer.penalty(x, labels), z.astype("float32"), direction.astype("float32")
    )
    h = 1e-5
    ahead, behind = (penalty_and_gradient(z + s * direction, labels)[1] for s in (h, -h))
    np.testing.assert_allclose(found, (ahead - behind) / (2 * h), rtol=1e-3, atol=1e-4)
