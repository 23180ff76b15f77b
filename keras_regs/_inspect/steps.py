"""Steps that let a model compute, compiled as Keras compiles predictions, and change none of it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import keras
from keras import ops, tree

from keras_regs._inspect.patching import replaced
from keras_regs._keras import REMATERIALIZATION, flatten_layers, has_training_argument

# For each variable of the model what stands in its place, as `keras.StatelessScope` takes it.
State = list[tuple[Any, Any]]


def compiled(
    model: keras.Model, step: Callable[..., Any], gradients: bool = False
) -> Callable[..., Any]:
    """`step` as a function of its inputs, compiled for each shape of them.

    It is a function of the model's state that returns none, so that nothing changes.

    Args:
        model: The model, built.
        step: Function `(state, *inputs) -> tensors`, where the inputs are nested structures of
            tensors. It calls the model in a `keras.StatelessScope(state_mapping=state)`.
        gradients: Whether the step takes gradients, for which PyTorch keeps what it needs.
    """
    # Once and for all: freezing a layer changes the order in which the model names them.
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
        import jax

        of_values = jax.jit(of_state)
        return lambda *inputs: of_values(state(), *inputs)
    import tensorflow as tf

    return tf.function(
        here,
        autograph=False,  # which would wrap up the messages of errors
        jit_compile=getattr(model, "jit_compile", None),
    )


def _tensor(array: Any) -> Any:
    return None if array is None else ops.convert_to_tensor(array)


def call_arguments(model: keras.Model, training: bool = False) -> dict[str, bool]:
    """What a model is called with besides its inputs."""
    return {"training": training} if has_training_argument(model) else {}


@contextmanager
def without_rematerialization(model: keras.Model) -> Iterator[None]:
    """Layers compute as they do where memory between the two passes is no matter.

    What is recorded does not get out of those that Keras would compute twice, nor, with JAX, do
    penalties of activities.
    """
    with ExitStack() as stack:
        for layer in flatten_layers(model):
            stack.enter_context(replaced(layer, REMATERIALIZATION, None))
        yield
