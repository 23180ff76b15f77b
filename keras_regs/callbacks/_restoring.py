"""The contract of callbacks that change a model while it trains, and restore it afterwards."""

from abc import abstractmethod
from typing import Any

import keras

from keras_regs.callbacks._guard import Guard

# The key of `params` that tells callbacks that they are in a custom training loop.
CUSTOM_LOOP = "custom_loop"

_REMEDY = (
    "In a training loop of your own, let the callbacks act inside of "
    "`with keras_regs.callbacks.custom_loop(model, callbacks) as training:`"
)


class Restoring(keras.callbacks.Callback):
    """Changes a model while it trains, and restores it however training ends.

    Training ends with `on_train_end`. Where an error or Ctrl+C has kept Keras from calling it, the
    next training of the model restores it first; see `Guard`.

    A training of the same model that a callback starts in the middle of this one (a nested `fit`)
    begins with the restored model, too. This callback then acts again from the next epoch on.
    """

    _is_suspended = False

    @abstractmethod
    def change(self) -> None:
        """Finds what to act on, or raises what is wrong with the model. Training begins."""

    @abstractmethod
    def resume(self) -> None:
        """Does again what `restore` has undone."""

    @abstractmethod
    def restore(self) -> None:
        """Makes the model what it was. It may be called several times."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        if not self._in_custom_loop and not self._in_fit:
            raise RuntimeError(
                f"`{type(self).__name__}` must know when training ends, and neither `fit` nor "
                f"`custom_loop` has begun it. {_REMEDY}. Received: model '{self.model.name}'"
            )
        self._is_suspended = False
        self.change()
        self._guard()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if self._is_suspended:
            self._is_suspended = False
            self.resume()
            self._guard()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        # A nested `fit` has left its own history behind.
        if self._is_suspended and self._in_fit:
            raise RuntimeError(
                f"`{type(self).__name__}` stopped acting in the middle of epoch {epoch}, because "
                f"`train_on_batch` was called. {_REMEDY}. Received: model '{self.model.name}'"
            )

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        model = self.model  # which brings its variables up to date with JAX
        self.restore()
        Guard.lift(model, self)

    @property
    def _in_custom_loop(self) -> bool:
        return CUSTOM_LOOP in (self.params or {})

    @property
    def _in_fit(self) -> bool:
        """Whether the model's `fit` has begun this training.

        It gives all of its callbacks the same `params`, and the history that it keeps is one.
        """
        history = getattr(self.model, "history", None)
        return history is not None and getattr(history, "params", history) is self.params

    def _guard(self) -> None:
        guard = Guard.of(self.model, self.params, self._in_custom_loop)
        guard.restores[id(self)] = self._suspend

    def _suspend(self) -> None:
        self._is_suspended = True
        self.restore()
