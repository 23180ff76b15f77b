"""Callbacks in a training loop that is not `fit`."""

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
    """Lets callbacks act in a custom training loop, and ends them when the loop ends.

    The callbacks of this package restore the model however the loop ends: with its last step, an
    error or Ctrl+C. After an error, other callbacks are told nothing, as in `fit`.

    Call the methods of what it gives at the right times: `on_epoch_begin(epoch)` and
    `on_epoch_end(epoch, logs)`, and `on_train_batch_begin(step)` and `on_train_batch_end(step,
    logs)` if a callback needs them: schedules that count steps need the former. `on_train_begin`
    and `on_train_end` are called for you.

    The loop may train with `model.train_on_batch`, with `fit`, or with your own step that adds
    `sum(model.losses)` to the loss and calls the model's optimizer. Such a step, compiled with
    `tf.function` or `jax.jit`, keeps the constraints that it was compiled with: where
    `keras_regs.ProximalL1` has a `delay`, compile it again after it. With JAX, get the values of
    the variables from the model in each epoch, since strengths are among them; with schedules that
    count steps, in each step.

    Args:
        model: The model, compiled if a callback needs its optimizer.
        callbacks: The callbacks, of this package, of Keras or your own.
        params: Further arguments for `keras.callbacks.CallbackList`, such as `epochs=10` and
            `steps=100`, those in an epoch, for callbacks that ask for them, or `add_history=True`.

    Yields:
        The callbacks as one, a `keras.callbacks.CallbackList`.

    Raises:
        ValueError: If `model` is not a model; and whatever the callbacks raise, such as that the
            model is not built.

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
        # Of other callbacks, `BackupAndRestore` would delete its backup.
        for callback in training.callbacks:
            if isinstance(callback, Restoring | Board):
                callback.on_train_end()
        raise
