"""Cleaning up after a training that was interrupted."""

import sys
from collections.abc import Callable
from typing import Any

import keras


class Guard:
    """Stands for a model's `make_train_function` while callbacks have something to clean up.

    Keras calls no `on_train_end` if training is interrupted. Yet whatever trains a model next,
    `fit` or `train_on_batch`, begins with a call of `make_train_function`: this one then cleans up
    what was left behind. Not so in a loop of one's own that calls the callbacks: there, a call of
    `train_on_batch` is the very training that they are for.

    Attributes:
        cleanups: Functions to call then, by the id of the callback.
    """

    def __init__(self, model: keras.Model, fit: Any) -> None:
        self.cleanups: dict[int, Callable[[], None]] = {}
        self._fit = fit
        self._model = model
        self._make = model.make_train_function
        self._in_fit = _is_in_fit(model)

    def __call__(self, force: bool = False) -> None:
        if force:  # a callback that has changed what is compiled
            compile_anew(self._model, self._make)
            return
        if not self._in_fit:
            self._make()
            return
        self._clean_up()
        self._model.make_train_function()

    def _clean_up(self) -> None:
        if keras.backend.backend() == "jax":
            self._model.jax_state_sync()  # as callbacks have it done for them
        for clean_up in self.cleanups.values():
            clean_up()
        del vars(self._model)["make_train_function"]

    @classmethod
    def of(cls, model: keras.Model, fit: Any) -> "Guard":
        """The guard of one `fit` of the model, after cleaning up for an earlier one."""
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls) and guard._fit is not fit:
            guard._clean_up()
        if not isinstance(vars(model).get("make_train_function"), cls):
            # Past Keras, which would look for layers and variables in it.
            vars(model)["make_train_function"] = cls(model, fit)
        return vars(model)["make_train_function"]

    @classmethod
    def lift(cls, model: keras.Model, callback: Any) -> None:
        """Forgets a callback that has cleaned up, and the guard if it was the last."""
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls):
            guard.cleanups.pop(id(callback), None)
            if not guard.cleanups:
                del vars(model)["make_train_function"]


def _is_in_fit(model: keras.Model) -> bool:
    """Whether the call in progress comes from the model's `fit`."""
    frame: Any = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "fit" and frame.f_locals.get("self") is model:
            return True
        frame = frame.f_back
    return False


def compile_anew(model: keras.Model, make: Callable[..., Any]) -> None:
    """Makes a model's training step, which knows nothing of any earlier one."""
    # JAX finds an earlier trace of an equal function for as long as anything (a traceback, say)
    # holds on to it, and the methods of one model are equal. A new function has no trace.
    train_step = model.train_step
    before = vars(model).get("train_step")
    vars(model)["train_step"] = lambda *arguments: train_step(*arguments)
    try:
        make(force=True)
    finally:
        del vars(model)["train_step"]
        if before is not None:
            vars(model)["train_step"] = before
