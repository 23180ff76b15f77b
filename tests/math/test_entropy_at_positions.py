"""The entropy at some positions: values, and a gradient of zero at the others."""

import numpy as np
import pytest
from keras import ops

from keras_regs._math.entropy import relu_joined_to_entropy, softmax_entropy
from tests.cases import rfav_entropies
from tests.gradients import finite_differences, slope_and_its_gradient, value_and_gradient
from tests.networks import as_float64

CASES = [  # the second one has a position twice
    ((3, 4, 5, 8), -1, [0, 3, 7, 19]),
    ((3, 4, 5, 8), -1, [0, 3, 3, 4, 19, 19]),
    ((3, 8, 4, 5), 1, [2, 3, 11]),
    ((3, 6, 8), -1, [5]),
    ((3, 8), -1, [0]),
]


def entropies_and_relu(x, axis, positions, joined):
    positions = ops.convert_to_tensor(np.array(positions, "int32"))
    if not joined:
        return softmax_entropy(x, axis, positions), ops.relu(x)
    with relu_joined_to_entropy(x) as pair:
        entropies = softmax_entropy(x, axis, positions)
    return entropies, pair.output


def weighted(x, axis, positions, joined, a, b):
    entropies, relu = entropies_and_relu(x, axis, positions, joined)
    return ops.sum(ops.multiply(entropies, a)) + ops.sum(ops.multiply(relu, b))


def drawn(x, axis, positions):
    moved = np.moveaxis(x, axis, -1)
    return moved.reshape(len(x), -1, moved.shape[-1])[:, positions]


def random(shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


@pytest.mark.parametrize("joined", [False, True])
@pytest.mark.parametrize(("shape", "axis", "positions"), CASES)
def test_value_and_gradient_equal_float64(shape, axis, positions, joined):
    x, a, b = random(shape) * 3, random((3, len(positions)), 1), random(shape, 2)

    def reference(x):
        entropies = rfav_entropies(drawn(x, axis, positions))
        return (entropies * a).sum() + (np.maximum(x, 0) * b).sum()

    entropies, relu = entropies_and_relu(ops.convert_to_tensor(x), axis, positions, joined)
    expected = rfav_entropies(drawn(x, axis, positions))
    np.testing.assert_allclose(as_float64(entropies), expected, rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(as_float64(relu), np.maximum(x, 0))
    _, gradient = value_and_gradient(
        lambda x: weighted(x, axis, positions, joined, a, b),
        x,
    )
    expected = finite_differences(reference, x.astype("float64"))
    np.testing.assert_allclose(gradient, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("wanted", ["entropy", "relu"])
def test_gradient_of_one_of_them(wanted):
    x = random((2, 5, 4))

    def one(x):
        entropies, relu = entropies_and_relu(x, -1, [1, 3], joined=True)
        return ops.sum(entropies if wanted == "entropy" else relu)

    def alone(x):
        return ops.sum(softmax_entropy(x[:, 1:4:2]) if wanted == "entropy" else ops.relu(x))

    _, gradient = value_and_gradient(one, x)
    _, expected = value_and_gradient(alone, x)
    np.testing.assert_allclose(gradient, expected, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("joined", [False, True])
def test_second_derivatives(joined):
    x, v, b = (random((2, 5, 4), seed) for seed in range(3))

    def at_positions(x):
        entropies, relu = entropies_and_relu(x, -1, [1, 3], joined)
        return ops.sum(entropies * entropies) + ops.sum(ops.multiply(relu * x, b))

    def alone(x):
        entropies = softmax_entropy(x[:, 1:4:2])
        return ops.sum(entropies * entropies) + ops.sum(ops.multiply(ops.relu(x) * x, b))

    found, expected = (slope_and_its_gradient(each, x, v) for each in (at_positions, alone))
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-5)
    np.testing.assert_allclose(found[1], expected[1], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("joined", [False, True])
def test_nan_elsewhere_does_not_matter(joined):
    x = random((2, 5, 4))
    x[0, 2] = np.nan
    a, b = np.ones((2, 2), "float32"), np.zeros((2, 5, 4), "float32")
    gradient = value_and_gradient(lambda x: weighted(x, -1, [1, 3], joined, a, b), x)[1]
    x[0, 2] = 0
    expected = value_and_gradient(lambda x: weighted(x, -1, [1, 3], joined, a, b), x)[1]
    np.testing.assert_array_equal(gradient, expected)
    assert np.abs(expected[:, [1, 3]]).min() > 0


@pytest.mark.parametrize("joined", [False, True])
def test_empty_batch(joined):
    x = ops.convert_to_tensor(np.zeros((0, 2, 3, 4), "float32"))
    entropies, relu = entropies_and_relu(x, -1, [1, 3], joined)
    assert tuple(entropies.shape) == (0, 2)
    assert tuple(relu.shape) == (0, 2, 3, 4)
