"""Batches of small arrays with TensorFlow, without the functions that Keras traces for them.

Keras traces three functions in each `fit`, `evaluate` and `predict`. That takes as long as all else
in a test that trains for a few steps.
"""

import keras
import numpy as np

# Longer trainings, such as those of whole data sets, read their arrays as users do.
MAX_SAMPLES = 100


def read_small_arrays_quickly(patch):
    """Batches, their shapes and their order are those of Keras. What shuffles them is not."""
    import tensorflow as tf
    from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

    original = ArrayDataAdapter.get_tf_dataset

    def get_tf_dataset(self):
        dataset = None if tf.distribute.has_strategy() else quick_batches(self)
        return original(self) if dataset is None else dataset

    patch.setattr(ArrayDataAdapter, "get_tf_dataset", get_tf_dataset)


def quick_batches(adapter):
    """The data set of Keras's adapter, or None if it has other data than small arrays."""
    import tensorflow as tf
    from keras.src.trainers.data_adapters.array_slicing import convert_to_sliceable

    if adapter._num_samples > MAX_SAMPLES or adapter._shuffle not in (True, False):
        return None
    inputs = convert_to_sliceable(adapter._inputs, target_backend="tensorflow")
    inputs = keras.tree.lists_to_tuples(inputs)
    if not all(isinstance(each, np.ndarray | tf.Tensor) for each in keras.tree.flatten(inputs)):
        return None
    dataset = tf.data.Dataset.from_tensor_slices(inputs)
    if adapter._shuffle:
        dataset = dataset.shuffle(adapter._num_samples)
    # Where all batches have the same size, compiled steps know it.
    dataset = dataset.batch(adapter._batch_size, drop_remainder=not adapter._partial_batch_size)
    options = tf.data.Options()
    options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
    return dataset.with_options(options).prefetch(tf.data.AUTOTUNE)
