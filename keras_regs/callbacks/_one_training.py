"""Callbacks that act in one training at a time."""

from typing import Any

import keras

from keras_regs._keras import running_fits

# The key of `params` that tells callbacks that they are in a custom training loop.
CUSTOM_LOOP = "custom_loop"


class OneTraining(keras.callbacks.Callback):
    """Refuses a training inside of the one that it acts in, as a `fit` in another callback is.

    Keras hands the model of the inner training to it, and not the outer one again: it would end
    with the inner training, and the outer one would go on without it.
    """

    _acts_in: tuple[keras.Model, Any] | None = None

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        if self._acts_in is not None:
            model, params = self._acts_in
            is_same = self.model is model
            if running_fits(model) > int(is_same) or (
                CUSTOM_LOOP in (params or {}) and not is_same
            ):
                inner = self.model
                # So that what restores the outer model finds it.
                self.set_model(model)
                self.set_params(params)
                name = type(self).__name__
                raise RuntimeError(
                    f"`{name}` acts in a training of model '{model.name}' that is not over, and "
                    "cannot act in another one inside of it. Give that its own: "
                    f"`fit(..., callbacks=[keras_regs.{name}(...)])`. "
                    f"Received: model '{inner.name}'"
                )
        self._acts_in = (self.model, self.params)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._acts_in = None
