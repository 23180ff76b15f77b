"""The loss of a model without its penalties, and the penalties."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import keras
from keras import ops
from keras.src.losses.loss import unscale_loss_for_distribution

from keras_regs.layers.penalized_activation import PenalizedActivation
from keras_regs.responses import replaced
from keras_regs.steps import State


def penalty_of(losses: Sequence[Any]) -> Any:
    """The sum of all penalties of a model, which `model.losses` are after it was called."""
    return sum((ops.cast(ops.sum(each), "float32") for each in losses), ops.zeros(()))


def loss_without_penalties(
    model: keras.Model, state: State, x: Any, labels: Any, outputs: Any, training: bool = False
) -> Any:
    """The loss that `fit` minimizes, less the penalties.

    It is computed without them: subtracted, a strong penalty would take the loss with it in
    rounding.
    """
    # What the loss counts on its way, as that of each output, is none of ours. Penalties of
    # activities belong to a call of the model, so there are none here.
    with keras.StatelessScope(state_mapping=state), _without_weight_penalties(model):
        loss = ops.mean(model._compute_loss(x, labels, outputs, None, training=training))
    # With several replicas, Keras divides losses by their number.
    return unscale_loss_for_distribution(ops.cast(loss, "float32"))


@contextmanager
def without_activity_penalties(model: keras.Model) -> Iterator[None]:
    """No layer computes penalties of activities, which would take time."""
    with ExitStack() as stack:
        for layer in model._flatten_layers():
            if layer.activity_regularizer is not None:
                stack.enter_context(replaced(layer, "activity_regularizer", None))
            if isinstance(layer, PenalizedActivation):
                stack.enter_context(replaced(layer, "call", layer.activation))
        yield


@contextmanager
def _without_weight_penalties(model: keras.Model) -> Iterator[None]:
    with ExitStack() as stack:
        for variable in model.trainable_variables:
            stack.enter_context(replaced(variable, "_regularizer", None))
        yield
