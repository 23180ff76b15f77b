"""Batches whose order is a function of the seed and the epoch, so that training can be resumed."""

from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs._checks.samples import count


class ShuffledBatches(keras.utils.PyDataset):
    """The samples in an order of their own each epoch, which depends on nothing that came before.

    The order of epoch `e` is `numpy.random.default_rng([seed, e]).permutation(n)`. What `fit`
    shuffles by itself depends on all the epochs before, and training that goes on after it was
    killed would see another order.

    Args:
        x: The inputs, as `keras_regs._checks.samples.validated_samples` returns them.
        y: What the model is to put out for them.
        batch_size: Samples in a batch; the last one has what is left.
        seed: A whole number of at least 0.
    """

    def __init__(self, x: Any, y: Any, batch_size: int, seed: int) -> None:
        super().__init__()
        self._samples = (x, y)
        self._batch_size = batch_size
        self._seed = seed
        self.begin(0)

    def begin(self, epoch: int) -> None:
        """Takes the order of an epoch, counted from 0 as Keras counts them.

        Told by a callback, since the hooks of `PyDataset` are not told the epoch, and are called
        once more than there are epochs.
        """
        self._order = np.random.default_rng([self._seed, epoch]).permutation(
            count(self._samples[0])
        )

    def __len__(self) -> int:
        return -(-len(self._order) // self._batch_size)

    def for_fit(self) -> Any:
        """The batches as `fit` reads them fastest.

        With TensorFlow, that is a dataset that is not tuned while it is read. `fit` tunes those
        that it makes itself, and then waits at the end of each epoch for a thread that sleeps
        ever longer: often for as long as the epoch took.
        """
        has_none = any(leaf is None for leaf in tree.flatten(self._samples))
        if keras.backend.backend() != "tensorflow" or has_none:
            return self  # a dataset has nothing in place of None
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
