"""Callbacks in custom training loops."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import keras

from keras_regs.callbacks._board import Board
from keras_regs.callbacks._one_training import CUSTOM_LOOP
from keras_regs.callbacks._restoring import Restoring


@contextmanager
def custom_loop(
    model: keras.Model, callbacks: Sequence[keras.callbacks.Callback], **params: Any
) -> Iterator[keras.callbacks.CallbackList]:
    """Activates callbacks in a custom training loop, and ends them when the loop ends.

    The callbacks of this package restore the model however the loop ends: with its last step, an
    error or Ctrl+C. After an error, other callbacks are not called again, as in `fit`.

    The context manager calls `on_train_begin` and `on_train_end`. In the loop, call the other
    methods of the callback list at the right times:

    - `on_epoch_begin(epoch)` and `on_epoch_end(epoch, logs)`.
    - `on_train_batch_begin(step)` and `on_train_batch_end(step, logs)`, if a callback needs them.
      Schedules that count steps need `on_train_batch_begin`.

    The loop may train with `model.train_on_batch`, with `fit`, or with your own step that adds
    `sum(model.losses)` to the loss and calls the model's optimizer. If you compile your own step
    with `tf.function` or `jax.jit`, note:

    - It keeps the constraints that it was compiled with. If `keras_regs.ProximalL1` has a `delay`,
      compile the step again after the delay.
    - With JAX, get the values of variables from the model in each epoch, because strengths are
      among them. With schedules that count steps, get them in each step.

    Args:
        model: The model, compiled if a callback needs its optimizer.
        callbacks: The callbacks: of this package, of Keras or your own.
        params: Further arguments of `keras.callbacks.CallbackList`, such as `add_history=True`, or
            `epochs=10` and `steps=100` (the steps per epoch) for callbacks that need these numbers.

    Yields:
        A `keras.callbacks.CallbackList` with the callbacks.

    Raises:
        ValueError: If `model` is not a Keras model. Callbacks may raise other errors, for example
            if the model is not built.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, kernel_regularizer=kr.L2(0.1))])
    >>> model.compile("sgd", "mse")
    >>> regularizer, strengths = model.layers[0].kernel_regularizer, []
    >>> with kr.callbacks.custom_loop(model, [kr.DelayedStrong(2)]) as training:
    ...     for epoch in range(4):
    ...         training.on_epoch_begin(epoch)
    ...         logs = model.train_on_batch(np.ones((8, 4)), np.ones((8, 2)), return_dict=True)
    ...         strengths.append(round(regularizer.strength, 4))
    ...         training.on_epoch_end(epoch, logs)
    >>> strengths
    [0.0, 0.0, 0.1, 0.1]
    """
    if not isinstance(model, keras.Model):
        raise ValueError(f"Argument `model` must be a `keras.Model`. Received: model={model!r}")
    training = keras.callbacks.CallbackList(
        list(callbacks), model=model, **{CUSTOM_LOOP: True, **params}
    )
    try:
        training.on_train_begin()
        yield training
        training.on_train_end()
    except BaseException:
        # Other callbacks are not called, because `BackupAndRestore` would delete its backup.
        for callback in training.callbacks:
            if isinstance(callback, Restoring | Board):
                callback.on_train_end()
        raise
