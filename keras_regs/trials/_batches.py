"""Batches whose order depends only on seed and epoch, so that training can be resumed."""

from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._checks.samples import count


class ShuffledBatches(keras.utils.PyDataset):
    """Batches of samples in a new order each epoch, which does not depend on earlier epochs.

    The order of epoch `e` is `numpy.random.default_rng([seed, e]).permutation(n)`. The order in
    which `fit` shuffles depends on all earlier epochs, so a training that resumes after it was
    killed would have another order.

    Args:
        x: The inputs, as `keras_regs._checks.samples.validated_samples` returns them.
        y: The labels.
        batch_size: Number of samples per batch. The last batch may have fewer.
        seed: A whole number of at least 0.
    """

    def __init__(self, x: Any, y: Any, batch_size: int, seed: int) -> None:
        super().__init__()
        self._samples = (x, y)
        self._batch_size = batch_size
        self._seed = seed
        self.begin(0)

    def begin(self, epoch: int) -> None:
        """Sets the order of an epoch, counted from 0 as in Keras.

        A callback calls this, because the hooks of `PyDataset` are not told the epoch, and are
        called once more than there are epochs.
        """
        self._order = np.random.default_rng([self._seed, epoch]).permutation(
            count(self._samples[0])
        )

    def __len__(self) -> int:
        return -(-len(self._order) // self._batch_size)

    def for_fit(self) -> Any:
        """Returns the batches in the form that `fit` reads fastest.

        With TensorFlow, this is a dataset without autotuning. `fit` makes datasets with autotuning,
        and then waits at the end of each epoch for a thread whose sleeps become longer and longer.
        This often takes as long as the epoch.
        """
        has_none = any(leaf is None for leaf in tree.flatten(self._samples))
        if keras.backend.backend() != "tensorflow" or has_none:
            return self  # a dataset cannot contain None
        import tensorflow as tf

        signature = tree.map_structure(
            lambda leaf: tf.TensorSpec((None, *leaf.shape[1:]), leaf.dtype), self._samples
        )
        options = tf.data.Options()
        options.autotune.enabled = False
        dataset = tf.data.Dataset.from_generator(
            lambda: (tree.lists_to_tuples(self[index]) for index in range(len(self))),
            output_signature=tree.lists_to_tuples(signature),
        )
        counted = dataset.apply(tf.data.experimental.assert_cardinality(len(self)))
        return counted.prefetch(1).with_options(options)

    def __getitem__(self, index: int) -> Any:
        chosen = self._order[index * self._batch_size : (index + 1) * self._batch_size]
        return tree.map_structure(
            lambda leaf: None if leaf is None else leaf[chosen], self._samples
        )
