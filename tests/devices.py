"""Two devices on any machine, for distributed training."""

from contextlib import contextmanager

import keras


@contextmanager
def two_devices():
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        # Collective reductions of one key remember how many weights the first model had, and
        # strategies made one after another have the same keys: TensorFlow's own tests do this.
        tf.distribute.MirroredStrategy._collective_key_base += 100_000
        strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
        assert strategy.num_replicas_in_sync == 2
        with strategy.scope():
            yield
    else:
        devices = keras.distribution.list_devices("cpu")
        assert len(devices) == 2
        keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))
        try:
            yield
        finally:
            keras.distribution.set_distribution(None)
