"""The loss of a model without its penalties, and the penalties."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import keras
from keras import ops, tree

from keras_regs._inspect.patching import replaced
from keras_regs._inspect.steps import State, without_rematerialization
from keras_regs._keras import (
    LOSSES_OVERRIDE,
    build_compute_loss,
    compile_loss,
    compute_loss,
    compute_output_spec,
    flatten_layers,
    unscale_loss_for_distribution,
)
from keras_regs.layers._penalized_activation import PenalizedActivation


def has_loss(model: keras.Model) -> bool:
    """Whether the model can compute a loss."""
    return model.compiled and (
        compile_loss(model) is not None or type(model).compute_loss is not keras.Model.compute_loss
    )


def penalty_of(losses: Sequence[Any]) -> Any:
    """The sum of a model's penalties, given its `model.losses` after a call."""
    return sum((ops.cast(ops.sum(each), "float32") for each in losses), ops.zeros((), "float32"))


def build_loss(model: keras.Model, x: Any, labels: Any) -> None:
    """Builds the loss of a model if necessary, as Keras does before training.

    A compiled step would build it as well. But if the model has several outputs, Keras then adds
    metrics to the loss. With JAX, these would hold tensors of that step, which training cannot use.
    """
    loss = compile_loss(model)
    if loss is not None and not loss.built:
        x, labels = (tree.map_structure(_symbolic, each) for each in (x, labels))
        with without_activity_penalties(model), without_rematerialization(model):
            outputs = compute_output_spec(model, x, training=False)
        build_compute_loss(model, x, labels, outputs)


def loss_without_penalties(
    model: keras.Model, state: State, x: Any, labels: Any, outputs: Any, training: bool = False
) -> Any:
    """The loss that `fit` minimizes, without the penalties.

    It is not computed as a difference, because a strong penalty would cancel the digits of the
    loss.
    """
    # The scope discards metrics that the loss updates, such as the loss of each output.
    with keras.StatelessScope(state_mapping=state), without_losses(model):
        loss = ops.mean(compute_loss(model, x, labels, outputs, None, training))
    # Keras divides losses by the number of replicas.
    return unscale_loss_for_distribution(ops.cast(loss, "float32"))


@contextmanager
def without_activity_penalties(model: keras.Model) -> Iterator[None]:
    """Disables activity penalties inside the context, to save time."""
    with ExitStack() as stack:
        for layer in flatten_layers(model):
            if layer.activity_regularizer is not None:
                stack.enter_context(replaced(layer, "activity_regularizer", None))
            if isinstance(layer, PenalizedActivation):
                stack.enter_context(replaced(layer, "call", layer.activation))
        yield


@contextmanager
def without_losses(model: keras.Model) -> Iterator[None]:
    """Makes `model.losses` empty inside the context, so that the loss does not include it."""
    # Keras raises an error if there is no loss at all.
    losses = _Losses([] if compile_loss(model) is not None else [ops.zeros(())])
    with replaced(model, LOSSES_OVERRIDE, losses):
        yield


class _Losses(list[Any]):
    """A list that overrides the model's losses even if it is empty."""

    def __bool__(self) -> bool:
        return True


def _symbolic(array: Any) -> Any:
    if array is None:
        return None
    return keras.KerasTensor((None, *array.shape[1:]), keras.backend.standardize_dtype(array.dtype))
