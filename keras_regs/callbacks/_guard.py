"""Restoring a model whose training was interrupted, when it is trained again."""

from collections.abc import Callable
from typing import Any

import keras


class Guard:
    """Takes the place of a model's `make_train_function` while callbacks have changed the model.

    Keras calls no `on_train_end` if training is interrupted. But `fit` and `train_on_batch` both
    begin with a call of `make_train_function`, so the next training of the model restores what the
    interrupted one has left behind. In a custom training loop, `train_on_batch` is the very
    training that the callbacks are for, and restores nothing.

    Attributes:
        restores: Functions that restore the model, by the id of their callback.
    """

    def __init__(self, model: keras.Model, params: Any, in_custom_loop: bool) -> None:
        self.restores: dict[int, Callable[[], None]] = {}
        self._model = model
        self._params = params
        self._in_custom_loop = in_custom_loop
        self._make = model.make_train_function

    def __call__(self, force: bool = False) -> None:
        if force:  # a callback that has changed what is compiled
            compile_again(self._model, self._make)
        elif self._in_custom_loop:
            self._make()
        else:
            self._restore()
            self._model.make_train_function()

    def _restore(self) -> None:
        if keras.backend.backend() == "jax":
            self._model.jax_state_sync()  # as it happens for callbacks that access the model
        for restore in self.restores.values():
            restore()
        del vars(self._model)["make_train_function"]

    @classmethod
    def of(cls, model: keras.Model, params: Any, in_custom_loop: bool) -> "Guard":
        """The guard of the training in progress, whose callbacks all have these `params`.

        The one of an earlier training, which was interrupted, restores the model first.
        """
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls) and guard._params is not params:
            guard._restore()
        if not isinstance(vars(model).get("make_train_function"), cls):
            # Past Keras, which would look for layers and variables in it.
            vars(model)["make_train_function"] = cls(model, params, in_custom_loop)
        return vars(model)["make_train_function"]

    @classmethod
    def lift(cls, model: keras.Model, callback: Any) -> None:
        """Forgets a callback that has restored the model, and the guard if it was the last."""
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls):
            guard.restores.pop(id(callback), None)
            if not guard.restores:
                del vars(model)["make_train_function"]


def compile_again(model: keras.Model, make: Callable[..., Any]) -> None:
    """Makes a model's training step without any trace of an earlier one."""
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
