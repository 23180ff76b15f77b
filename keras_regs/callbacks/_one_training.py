"""Base class of callbacks that act in one training at a time."""

from typing import Any, ClassVar

import keras

from keras_regs._keras import running_fits
from keras_regs.callbacks._same_callbacks import check_in_all_processes

# Key of `params` that tells callbacks that they are in a custom training loop.
CUSTOM_LOOP = "custom_loop"


class OneTraining(keras.callbacks.Callback):
    """Refuses to be used in a training nested in its own, such as a `fit` in another callback.

    Keras would pass the model of the inner training to the callback, and not the outer model again.
    The callback would end with the inner training and miss the rest of the outer one.
    """

    # Whether weights differ without the callback.
    changes_training: ClassVar[bool] = True

    _acts_in: tuple[keras.Model, Any] | None = None

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        if self._acts_in is not None:
            model, params = self._acts_in
            is_same = self.model is model
            if running_fits(model) > int(is_same) or (
                CUSTOM_LOOP in (params or {}) and not is_same
            ):
                inner = self.model
                # So that whatever restores the outer model finds it.
                self.set_model(model)
                self.set_params(params)
                name = type(self).__name__
                raise RuntimeError(
                    f"`{name}` is active in an unfinished training of model '{model.name}', so it "
                    "cannot act in another training inside it. Pass a separate callback to the "
                    f"inner training: `fit(..., callbacks=[keras_regs.{name}(...)])`. "
                    f"Received: model '{inner.name}'"
                )
        check_in_all_processes(self)
        self._acts_in = (self.model, self.params)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._acts_in = None
