"""Tests read small arrays as Keras does."""

import keras
import numpy as np
import pytest

from tests.quick_batches import MAX_SAMPLES, quick_batches

if keras.backend.backend() != "tensorflow":
    pytest.skip("Other backends read arrays as users do", allow_module_level=True)

import tensorflow as tf
from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

N = 12
X = np.random.default_rng(0).normal(size=(N, 3))
Y = np.arange(N)


def batches_of_keras(adapter):
    """What the patched method does where there is a strategy."""
    with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
        return adapter.get_tf_dataset()


def as_lists(dataset):
    return [keras.tree.map_structure(lambda each: each.numpy().tolist(), b) for b in dataset]


@pytest.mark.parametrize("batch_size", [4, 5, N, 32])
@pytest.mark.parametrize(
    "arrays",
    [
        {"x": X},
        {"x": X, "y": Y, "sample_weight": np.linspace(0, 1, N)},
        {"x": {"a": X, "b": X.astype("float16")}, "y": [Y, Y.astype("uint8")]},
        {"x": tf.constant(X), "y": Y > 3},
    ],
    ids=["x", "sample_weight", "nested", "tensor"],
)
def test_batches_are_those_of_keras(arrays, batch_size):
    adapter = ArrayDataAdapter(**arrays, batch_size=batch_size)
    found, expected = quick_batches(adapter), batches_of_keras(adapter)
    assert found.element_spec == expected.element_spec
    assert as_lists(found) == as_lists(expected)
    assert found.options().experimental_distribute == expected.options().experimental_distribute


def test_each_epoch_has_another_order_of_the_same_samples():
    dataset = quick_batches(ArrayDataAdapter(X, Y, batch_size=4, shuffle=True))
    orders = [[int(label) for _, batch in dataset for label in batch] for _ in range(2)]
    assert orders[0] != orders[1]
    assert sorted(orders[0]) == sorted(orders[1]) == Y.tolist()
    for x, y in dataset:
        np.testing.assert_allclose(x, X[y.numpy()], rtol=1e-6)


def test_other_data_are_left_to_keras():
    ones = np.ones((MAX_SAMPLES + 1, 1))
    assert quick_batches(ArrayDataAdapter(ones[1:], batch_size=4)) is not None
    assert quick_batches(ArrayDataAdapter(ones, batch_size=4)) is None
    assert quick_batches(ArrayDataAdapter(X, batch_size=4, shuffle="batch")) is None
    sparse = tf.sparse.from_dense(X)
    assert quick_batches(ArrayDataAdapter(sparse, batch_size=4)) is None
