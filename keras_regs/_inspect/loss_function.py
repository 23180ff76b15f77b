"""A model's loss, and further numbers of the same forward pass, as functions of its weights."""

from collections.abc import Callable, Sequence
from typing import Any

import keras

from keras_regs._inspect.losses import has_loss, loss_without_penalties
from keras_regs._inspect.steps import State, call_arguments, without_rematerialization
from keras_regs._keras import flatten_layers
from keras_regs.regularizers._class_labels import class_labels

# Loss scales for layers that compute in float16, where backward passes turn numbers below 6e-8 into
# zero and those above 65,504 into infinity. Powers of 2 do not cause rounding.
_SCALES = (2.0**15, 2.0**10, 2.0**5, 1.0, 2.0**-5, 2.0**-10)


def check_loss(model: keras.Model) -> None:
    """Raises an error if the model has no loss."""
    if not has_loss(model):
        state = "is compiled without a loss" if model.compiled else "is not compiled"
        raise ValueError(
            "The model has no loss, so there are no gradients. Pass one to `model.compile`. "
            f"Received: model '{model.name}', which {state}."
        )


def check_labels(model: keras.Model, labels: Any) -> None:
    """Raises an error if the loss needs labels, and there are none."""
    if labels is None and type(model).compute_loss is keras.Model.compute_loss:
        raise ValueError(
            "Argument `y` must be the labels of the samples `x`, which the loss of the model "
            f"needs. Received: y=None, model '{model.name}'"
        )


def loss_function(
    model: keras.Model,
    variables: Sequence[keras.Variable],
    state: State,
    x: Any,
    labels: Any,
    training: bool,
    others: Callable[[], Sequence[Any]],
) -> tuple[Callable[[list[Any]], list[Any]], list[Any]]:
    """Returns a function of the values of variables, and their values in a state.

    The function calls the model once. It returns the loss without penalties, and what `others`
    returns.

    Args:
        model: The model, built and compiled with a loss.
        variables: The variables.
        state: The values of all variables of the model.
        x: A batch of inputs.
        labels: Its labels, or None.
        training: Whether to call the model in training mode.
        others: Function without arguments, called after the model in the same scope.
    """
    places = {id(variable): place for place, variable in enumerate(variables)}
    values: list[Any] = [None] * len(places)
    for variable, value in state:
        if id(variable) in places:
            values[places[id(variable)]] = value

    def numbers(values: list[Any]) -> list[Any]:
        own = [
            (variable, values[places[id(variable)]] if id(variable) in places else value)
            for variable, value in state
        ]
        with (
            class_labels(labels),
            without_rematerialization(model),
            keras.StatelessScope(state_mapping=own, collect_losses=True),
        ):
            outputs = model(x, **call_arguments(model, training))
            found = others()
        return [loss_without_penalties(model, own, x, labels, outputs, training), *found]

    return numbers, values


def computes_in_half(model: keras.Model) -> bool:
    """Whether layers compute in float16."""
    return any(layer.compute_dtype == "float16" for layer in flatten_layers(model))


def with_finite_gradients(
    measure: Callable[[list[float]], list[Any]],
    are_finite: Callable[[Any], bool],
    count: int,
    is_half: bool,
) -> list[Any]:
    """Measures gradients with the greatest loss scales with which they are finite.

    Args:
        measure: Function that takes a scale for each number, and returns a result for each.
        are_finite: Function that takes a result.
        count: How many numbers there are.
        is_half: Whether `computes_in_half`. If not, all scales are 1.
    """
    left = [list(_SCALES if is_half else (1.0,)) for _ in range(count)]
    while True:
        found = measure([scales[0] for scales in left])
        retried = [
            scales
            for scales, result in zip(left, found, strict=True)
            if len(scales) > 1 and not are_finite(result)
        ]
        if not retried:
            return found
        for scales in retried:
            del scales[0]
