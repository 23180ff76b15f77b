"""Steps that run a model, compiled as Keras compiles predictions, without changing it."""

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import keras
from keras import ops, tree

from keras_regs._inspect.hosts import compiled_with_jax
from keras_regs._inspect.patching import replaced
from keras_regs._keras import REMATERIALIZATION, flatten_layers, has_training_argument

# Pairs of a variable of the model and its current value, as `keras.StatelessScope` takes them.
State = list[tuple[Any, Any]]


def compiled(
    model: keras.Model, step: Callable[..., Any], gradients: bool = False
) -> Callable[..., Any]:
    """`step` as a function of its inputs, compiled for each of their shapes.

    It takes the state of the model and returns none, so nothing changes. With JAX, if the model is
    on several hosts, all processes must call it, with equal inputs.

    Args:
        model: The model, built.
        step: Function `(state, *inputs) -> tensors`, where the inputs are nested structures of
            tensors. It calls the model in a `keras.StatelessScope(state_mapping=state)`.
        gradients: Whether the step computes gradients, for which PyTorch must keep its graph.
    """
    # Fixed here, because freezing a layer changes the order of `model.variables`.
    variables = [*model.trainable_variables, *model.non_trainable_variables]

    def state() -> list[Any]:
        return [variable.value for variable in variables]

    def of_state(values: list[Any], *inputs: Any) -> Any:
        inputs = tree.map_structure(_tensor, inputs)
        return step(list(zip(variables, values, strict=True)), *inputs)

    def here(*inputs: Any) -> Any:
        return of_state(state(), *inputs)

    backend = keras.backend.backend()
    if backend == "torch":
        import torch

        return here if gradients else torch.no_grad()(here)
    if getattr(model, "run_eagerly", False):
        return here
    if backend == "jax":

        @functools.cache
        def of_values() -> Callable[..., Any]:
            return compiled_with_jax(of_state, variables)

        return lambda *inputs: of_values()(state(), *inputs)
    import tensorflow as tf

    return tf.function(
        here,
        autograph=False,  # AutoGraph would wrap error messages
        jit_compile=getattr(model, "jit_compile", None),
    )


def _tensor(array: Any) -> Any:
    return None if array is None else ops.convert_to_tensor(array)


def call_arguments(model: keras.Model, training: bool = False) -> dict[str, bool]:
    """The keyword arguments of a call of the model."""
    return {"training": training} if has_training_argument(model) else {}


@contextmanager
def without_rematerialization(model: keras.Model) -> Iterator[None]:
    """Disables rematerialization inside the context.

    Recorded tensors cannot leave a layer that Keras computes twice. With JAX, activity penalties
    cannot either.
    """
    with ExitStack() as stack:
        for layer in flatten_layers(model):
            stack.enter_context(replaced(layer, REMATERIALIZATION, None))
        yield
