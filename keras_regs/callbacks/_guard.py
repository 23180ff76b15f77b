"""Guard of a model that callbacks have changed, until the model is restored."""

from collections.abc import Callable
from typing import Any

import keras

from keras_regs._inspect.building import build_for
from keras_regs._keras import running_fits


class Guard:
    """Replaces the methods with which a model begins to train, evaluate or predict.

    If training is interrupted, Keras does not call `on_train_end`. But `fit` and `train_on_batch`
    begin with a call of `make_train_function`, and `evaluate` and `predict` with a similar one. So
    the next use of the model restores what the interrupted training has changed. The validation
    within a training restores nothing. A custom training loop restores nothing either, because
    there `train_on_batch` is the training that the callbacks act in.

    Attributes:
        restores: Functions that restore the model, by the id of their callback. Their argument
            says whether the callback may act again from the next epoch on, after a nested `fit`.
        claims: Maps the id of an object to the callback that changes it.
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
        if force:  # called by a callback that changed the compiled step
            compile_again(self._model, self._make)
        elif self._in_custom_loop:
            self._make()
        else:
            self._restore(in_nested_fit=running_fits(self._model) > 1)
            self._model.make_train_function()

    def _before_looking(self, name: str, make: Callable[..., None]) -> Callable[..., None]:
        def make_function(force: bool = False) -> None:
            # With `force`, the caller is a callback that changed the compiled step.
            if not force and not running_fits(self._model):
                self._restore()
            make(force=force)

        return make_function

    def before_first_step(self, act: Callable[[], None]) -> None:
        """Calls a function before the next training step, after its data have built the model."""
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
            self._model.jax_state_sync()  # as for callbacks that access the model
        self._stop_waiting()
        for restore in self.restores.values():
            restore(in_nested_fit)
        self._leave()

    def _stand(self) -> None:
        # Bypasses Keras, which would search it for layers and variables.
        vars(self._model).update(self._methods)

    def _leave(self) -> None:
        for name in self._methods:
            del vars(self._model)[name]

    @classmethod
    def of(cls, model: keras.Model, params: Any, in_custom_loop: bool) -> "Guard":
        """Returns the guard of the current training, whose callbacks all share `params`.

        If a guard is left over from an interrupted training, it restores the model first.
        """
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls) and guard._params is not params:
            guard._restore()
        if not isinstance(vars(model).get("make_train_function"), cls):
            cls(model, params, in_custom_loop)._stand()
        return vars(model)["make_train_function"]

    @classmethod
    def owner_of(cls, model: keras.Model, changed: Any) -> Any:
        """Returns the callback that changes an object in the current training, or None."""
        guard = vars(model).get("make_train_function")
        return guard.claims.get(id(changed)) if isinstance(guard, cls) else None

    @classmethod
    def lift(cls, model: keras.Model, callback: Any) -> None:
        """Removes a callback that has restored the model, and the guard after the last one."""
        guard = vars(model).get("make_train_function")
        if isinstance(guard, cls):
            guard.restores.pop(id(callback), None)
            guard.claims = {key: by for key, by in guard.claims.items() if by is not callback}
            if not guard.restores:
                guard._stop_waiting()
                guard._leave()


def compile_again(model: keras.Model, make: Callable[..., Any]) -> None:
    """Compiles a model's training step without reusing an earlier trace."""
    # JAX reuses the trace of an equal function while anything, such as a traceback, refers to it.
    # Methods of the same model are equal, but a new function has no trace.
    train_step = model.train_step
    before = vars(model).get("train_step")
    vars(model)["train_step"] = lambda *arguments: train_step(*arguments)
    try:
        make(force=True)
    finally:
        del vars(model)["train_step"]
        if before is not None:
            vars(model)["train_step"] = before
