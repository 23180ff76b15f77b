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
    """Whether labels can be told how far the model is off."""
    return model.compiled and (
        compile_loss(model) is not None or type(model).compute_loss is not keras.Model.compute_loss
    )


def penalty_of(losses: Sequence[Any]) -> Any:
    """The sum of all penalties of a model, which `model.losses` are after it was called."""
    return sum((ops.cast(ops.sum(each), "float32") for each in losses), ops.zeros(()))


def build_loss(model: keras.Model, x: Any, labels: Any) -> None:
    """Builds the loss of a model, if that is still to be done, as Keras does before training.

    A compiled step would do it as well. But Keras gives the loss metrics then, if the model has
    several outputs, and with JAX these would hold tensors of that step, which no training can use.
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
    """The loss that `fit` minimizes, less the penalties.

    It is computed without them: subtracted, a strong penalty would take the loss with it in
    rounding.
    """
    # What the loss counts on its way, as that of each output, is none of ours.
    with keras.StatelessScope(state_mapping=state), without_losses(model):
        loss = ops.mean(compute_loss(model, x, labels, outputs, None, training))
    # With several replicas, Keras divides losses by their number.
    return unscale_loss_for_distribution(ops.cast(loss, "float32"))


@contextmanager
def without_activity_penalties(model: keras.Model) -> Iterator[None]:
    """No layer computes penalties of activities, which would take time."""
    with ExitStack() as stack:
        for layer in flatten_layers(model):
            if layer.activity_regularizer is not None:
                stack.enter_context(replaced(layer, "activity_regularizer", None))
            if isinstance(layer, PenalizedActivation):
                stack.enter_context(replaced(layer, "call", layer.activation))
        yield


@contextmanager
def without_losses(model: keras.Model) -> Iterator[None]:
    """A model has no losses, which its loss would contain."""
    # Keras takes a sum of none at all for an error.
    losses = _Losses([] if compile_loss(model) is not None else [ops.zeros(())])
    with replaced(model, LOSSES_OVERRIDE, losses):
        yield


class _Losses(list[Any]):
    """Losses that take the place of others also if there are none."""

    def __bool__(self) -> bool:
        return True


def _symbolic(array: Any) -> Any:
    if array is None:
        return None
    return keras.KerasTensor((None, *array.shape[1:]), keras.backend.standardize_dtype(array.dtype))
