"""Batches whose order is a function of the seed and the epoch, so that training can be resumed."""

from typing import Any

import keras
import numpy as np
from keras import tree

from keras_regs.samples import count


class ShuffledBatches(keras.utils.PyDataset):
    """The samples in an order of their own each epoch, which depends on nothing that came before.

    The order of epoch `e` is `numpy.random.default_rng([seed, e]).permutation(n)`. What `fit`
    shuffles by itself depends on all the epochs before, and training that goes on after it was
    killed would see another order.

    Args:
        x: The inputs, as `keras_regs.samples.validated_samples` returns them.
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

    def __getitem__(self, index: int) -> Any:
        chosen = self._order[index * self._batch_size : (index + 1) * self._batch_size]
        return tree.map_structure(
            lambda leaf: None if leaf is None else leaf[chosen], self._samples
        )
