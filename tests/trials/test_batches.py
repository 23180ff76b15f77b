"""The batches of trials, whose order is a function of the seed and the epoch."""

import keras
import numpy as np

from keras_regs.trials._batches import ShuffledBatches


def test_batches_of_nested_structures():
    x = {"a": np.arange(5), "b": (np.arange(5) + 10, None)}
    batches = ShuffledBatches(x, [np.arange(5) + 20], 2, seed=3)
    assert len(batches) == 3
    batches.begin(4)
    found = [batches[index] for index in range(3)]
    order = np.random.default_rng([3, 4]).permutation(5)
    assert [each[0]["a"].tolist() for each in found] == [
        order[:2].tolist(),
        order[2:4].tolist(),
        order[4:].tolist(),
    ]
    for inputs, (labels,) in found:
        assert inputs["b"][1] is None
        np.testing.assert_array_equal(inputs["b"][0], inputs["a"] + 10)
        np.testing.assert_array_equal(labels, inputs["a"] + 20)


def test_fit_reads_the_same_batches_without_waiting_between_epochs():
    x, y = {"a": np.arange(5), "b": [np.arange(5.0) + 10]}, np.arange(5) + 20
    batches = ShuffledBatches(x, y, 2, seed=3)
    read = batches.for_fit()
    if keras.backend.backend() == "tensorflow":
        assert read.options().autotune.enabled is False
        assert int(read.cardinality()) == len(batches)
    else:
        assert read is batches
    for epoch in (0, 4):
        batches.begin(epoch)
        for index, (found, labels) in enumerate(read):
            expected, expected_labels = batches[index]
            np.testing.assert_array_equal(found["a"], expected["a"])
            np.testing.assert_array_equal(found["b"][0], expected["b"][0])
            np.testing.assert_array_equal(labels, expected_labels)
        assert index == 2
    unlabelled = ShuffledBatches(x, None, 2, seed=3)
    assert unlabelled.for_fit() is unlabelled
