"""What watches over a model that callbacks have changed, until it is restored."""

from collections.abc import Callable
from typing import Any

import keras

from keras_regs._inspect.building import build_for
from keras_regs._keras import running_fits


class Guard:
    """Takes the place of methods with which a model begins to train, evaluate or predict.

    Keras calls no `on_train_end` if training is interrupted. But `fit` and `train_on_batch` begin
    with a call of `make_train_function`, and `evaluate` and `predict` with one of the like. So
    what is done next with the model restores what the interrupted training has left behind. The
    validation of a training in progress restores nothing. Nor does anything in a custom training
    loop: there, `train_on_batch` is the training that the callbacks are for.

    Attributes:
        restores: Functions that restore the model, by the id of their callback. They are told
            whether the callback may act again from the next epoch on, after a nested `fit`.
        claims: Which callback changes an object, by the id of the object.
    """

    def __init__(self, model: keras.Model, params: Any, in_custom_loop: bool) -> None:
        self.restores: dict[int, Callable[[bool], None]] = {}
        self.claims: dict[int, Any] = {}
        self._model = model
        self._params = params
        self._in_custom_loop = in_custom_loop
        self._make = model.make_train_function
        self._methods: dict[str, Callable[..., None]] = {"make_train_function": self}
        if not in_custom_loop:
            for name in ("make_test_function", "make_predict_function"):
                self._methods[name] = self._before_looking(name, getattr(model, name))
        self._waiting: list[Callable[[], None]] = []
        self._train_function: Any = None

    def __call__(self, force: bool = False) -> None:
        if force:  # a callback that has changed what is compiled
            compile_again(self._model, self._make)
        elif self._in_custom_loop:
            self._make()
        else:
            self._restore(in_nested_fit=running_fits(self._model) > 1)
            self._model.make_train_function()

    def _before_looking(self, name: str, make: Callable[..., None]) -> Callable[..., None]:
        def make_function(force: bool = False) -> None:
            # With `force`, a callback has changed what is compiled, as in `__call__`.
            if not force and not running_fits(self._model):
                self._restore()
            make(force=force)

        return make_function

    def before_first_step(self, act: Callable[[], None]) -> None:
        """Calls a function before the next training step, when its data have built the model."""
        if not self._waiting:
            self._train_function = self._model.train_function
            vars(self._model)["train_function"] = self._first_step
        self._waiting.append(act)

    def _first_step(self, iterator: Any) -> Any:
        waiting = self._stop_waiting()
        if not self._model.built:
            build_for(self._model, iterator)
        for act in waiting:
            act()
        return self._model.train_function(iterator)

    def _stop_waiting(self) -> list[Callable[[], None]]:
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._model.train_function = self._train_function
        return waiting

    def _restore(self, in_nested_fit: bool = False) -> None:
        if keras.backend.backend() == "jax":
            self._model.jax_state_sync()  # as it happens for callbacks that access the model
        self._stop_waiting()
        for restore in self.restores.values():
            restore(in_nested_fit)
        self._leave()

    def _stand(self) -> None:
        # Past Keras, which would look for layers and variables in it.
        vars(self._model).update(self._methods)

    def _leave(self) -> None:
        for name in self._methods:
            del vars(self._model)[name]

    @classmethod
    def of(cls, model: keras.Model, params: Any, in_custom_loop: bool) -> "Guard":
        """The guard of the training in progress, whose callbacks all have these `params`.

        The one of an earlier training, which was interrupted, restores the model first.
        """
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls) and guard._params is not params:
            guard._restore()
        if not isinstance(vars(model).get("make_train_function"), cls):
            cls(model, params, in_custom_loop)._stand()
        return vars(model)["make_train_function"]

    @classmethod
    def owner_of(cls, model: keras.Model, changed: Any) -> Any:
        """The callback that changes an object in the training in progress, or None."""
        guard = vars(model).get("make_train_function")
        return guard.claims.get(id(changed)) if isinstance(guard, cls) else None

    @classmethod
    def lift(cls, model: keras.Model, callback: Any) -> None:
        """Forgets a callback that has restored the model, and the guard if it was the last."""
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls):
            guard.restores.pop(id(callback), None)
            guard.claims = {key: by for key, by in guard.claims.items() if by is not callback}
            if not guard.restores:
                guard._stop_waiting()
                guard._leave()


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
