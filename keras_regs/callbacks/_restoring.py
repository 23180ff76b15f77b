"""Base class of callbacks that change a model during training, and restore it afterwards."""

import warnings
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import keras

from keras_regs._inspect.building import is_yet_to_be_built, unbuilt_layers
from keras_regs._keras import is_built_by_fit, running_fits
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._one_training import CUSTOM_LOOP, OneTraining

_REMEDY = (
    "In a custom training loop, use the callbacks within "
    "`with keras_regs.callbacks.custom_loop(model, callbacks) as training:`"
)


class Restoring(OneTraining):
    """Changes a model during training, and restores it however training ends.

    Training ends with `on_train_end`. If an error or Ctrl+C prevents this call, the next use of the
    model restores it first (see `Guard`).

    A callback may start a nested `fit` of the same model during this training. It begins with the
    restored model, too. This callback then acts again from the next epoch on.

    With TensorFlow, `fit` may build a model from its data in the first step, after training has
    begun. This callback then acts between the two.
    """

    epoch_offset: int
    _is_suspended = False
    _is_waiting = False
    _epoch = 0
    _unbuilt: Sequence[keras.Layer] = ()
    _found = 0

    @abstractmethod
    def _places(self) -> Sequence[Any]:
        """Returns what to act on in the current model, or raises an error about the model."""

    @abstractmethod
    def _change(self, places: Sequence[Any], guard: Guard) -> None:
        """Acts on the model when training begins, or raises an error if it cannot."""

    @abstractmethod
    def _resume(self) -> None:
        """Repeats what `_restore` has undone."""

    @abstractmethod
    def _restore(self) -> None:
        """Restores the model. It may be called several times."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        name, model = type(self).__name__, self.model
        if model is None:
            raise ValueError(
                f"`{name}` has no model. Pass it to the list of callbacks: "
                "`keras.callbacks.CallbackList(callbacks, model=model)`. Received: model=None"
            )
        if not self._in_custom_loop and not running_fits(model):
            raise RuntimeError(
                f"`{name}` must know when training ends, but training was started by neither `fit` "
                f"nor `custom_loop`. {_REMEDY}. Received: model '{model.name}'"
            )
        super().on_train_begin(logs)
        self._is_suspended = self._is_waiting = False
        if is_yet_to_be_built(model):
            if self._in_custom_loop or is_built_by_fit(model):
                raise ValueError(
                    f"`{name}` looks for weights when training begins, but the model has none yet. "
                    "Begin the model with a `keras.Input`, or call it on a batch first: "
                    f"`model(x[:1])`. Received: model '{model.name}', which is not built."
                )
            self._is_waiting = True
            self._guard()
        else:
            self._begin()

    def _begin(self) -> None:
        self._is_waiting = False
        self._unbuilt = unbuilt_layers(self.model)
        guard = self._guard()
        try:
            places = self._places()
            self._change(places, guard)
        except Exception as error:
            self._restore()
            Guard.lift(self.model, self)
            if self._unbuilt:
                error.add_note(f"Layers that are not built yet: {_names(self._unbuilt)}")
            raise
        self._found = len(places)

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._epoch = epoch
        if self._is_suspended:
            self._is_suspended = False
            self._guard()
            if not self._is_waiting:
                self._resume()
        if self._is_waiting and self.model.built:  # for example, by another callback
            self._begin()

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self._is_waiting and not self._is_suspended:
            self._guard().before_first_step(self._begin_late)

    def _begin_late(self) -> None:
        if self._is_waiting:
            self._begin()
            self.on_epoch_begin(self._epoch)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        name, model = type(self).__name__, self.model
        if self._is_suspended and not self._is_in_nested_fit:
            raise RuntimeError(
                f"`{name}` stopped acting in the middle of epoch {epoch}, because "
                f"`train_on_batch` was called. {_REMEDY}. Received: model '{model.name}'"
            )
        late = [layer for layer in self._unbuilt if layer.built]
        if late and len(self._places()) > self._found:
            raise RuntimeError(
                f"`{name}` did not act on layers that were built during training. Build them "
                "before, by calling the model as in training: `model(x[:1], training=True)`. "
                f"Received: model '{model.name}', whose layers {_names(late)} were not built."
            )

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        model = self.model  # with JAX, this updates its variables
        self._is_waiting = False
        self._restore()
        Guard.lift(model, self)
        super().on_train_end(logs)

    @property
    def _in_custom_loop(self) -> bool:
        return CUSTOM_LOOP in (self.params or {})

    def _guard(self) -> Guard:
        guard = Guard.of(self.model, self.params, self._in_custom_loop)
        guard.restores[id(self)] = self._suspend
        return guard

    def _suspend(self, in_nested_fit: bool) -> None:
        self._is_suspended = True
        self._is_in_nested_fit = in_nested_fit
        self._restore()

    def _warn_unless_reached(self, first: int, consequence: str, unit: str = "epoch") -> None:
        """Warns if training ends before the epoch or step from which the callback takes effect."""
        params = self.params or {}
        epochs, steps = params.get("epochs"), params.get("steps")
        if epochs is None or (unit == "step" and not steps):
            return
        end = (epochs + self.epoch_offset) * (steps if unit == "step" else 1)
        if first >= end:
            warnings.warn(
                f"{consequence}: this would begin with {unit} {first}, counted from 0, but this "
                f"training ends with {unit} {end - 1}.",
                stacklevel=2,
            )


def _names(layers: Sequence[keras.Layer]) -> list[str]:
    return [layer.name for layer in layers]
