"""Copies of optimizers, and the Keras optimizers for rescaled ones."""

import inspect
from collections.abc import Sequence
from typing import Any

import keras
from keras import optimizers

from keras_regs._keras import (
    config_without_schedule,
    decays,
    excluded_from_weight_decay,
    optimizer_map,
)
from keras_regs.optimizers._rescaled import Rescaled

# Pairs of a model's variables and their copies.
Variables = Sequence[tuple[keras.Variable, keras.Variable]]


def copied_optimizer(optimizer: Any, variables: Variables = ()) -> Any:
    """A new optimizer with the same configuration, and without state.

    Optimizers inside other optimizers are copied as well. A schedule or function of the learning
    rate is not copied.

    Args:
        optimizer: The optimizer.
        variables: Pairs of the variables that it updates and those that the copy will update.
            Exclusion from weight decay carries over for these. For other variables, only exclusion
            by name does.

    Raises:
        ValueError: If the optimizer's class has arguments that its `get_config` omits.
    """
    return _copied(optimizer, variables, stock=False)


def stock_optimizer(optimizer: Any, variables: Variables = ()) -> Any:
    """Like `copied_optimizer`, but a rescaled optimizer becomes the Keras optimizer."""
    return _copied(optimizer, variables, stock=True)


def left_out_of_config(value: Any, config: dict[str, Any]) -> list[str]:
    """The arguments of a user-defined class that the configuration of an object omits."""
    if type(value).__module__.split(".")[0] in ("keras", "keras_regs"):
        return []
    parameters = inspect.signature(type(value).__init__).parameters.values()
    kinds = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    names = [each.name for each in parameters if each.kind not in kinds]
    return [name for name in names[1:] if name not in (*config, "name", "dtype")]


def _copied(optimizer: Any, variables: Variables, *, stock: bool) -> Any:
    if isinstance(optimizer, optimizers.LossScaleOptimizer):
        config = optimizer.get_config()
        del config["inner_optimizer"]
        inner = _copied(optimizer.inner_optimizer, variables, stock=stock)
        return type(optimizer)(inner, **config)
    of_variables = optimizer_map(optimizer)
    if of_variables is not None:
        return type(optimizer)(
            _copied_map(of_variables, variables, stock=stock),
            loss_scale_factor=optimizer.loss_scale_factor,
            name=optimizer.name,
        )
    config = config_without_schedule(optimizer)
    missing = left_out_of_config(optimizer, config)
    if missing:
        raise ValueError(
            f"the `get_config` of optimizer {type(optimizer).__name__} does not contain the "
            f"arguments {missing}"
        )
    made: Any = type(optimizer)
    if stock and isinstance(optimizer, Rescaled):
        made = optimizer.stock
        config["name"] = config["name"].removeprefix("rescaled_")
    new = made.from_config(config)
    pattern = excluded_from_weight_decay(optimizer)
    excluded = [copy for original, copy in variables if not decays(optimizer, original)]
    if pattern is not None or excluded:
        names = None if pattern is None else [pattern]
        new.exclude_from_weight_decay(var_list=excluded, var_names=names)
    return new


def _copied_map(of_variables: Any, variables: Variables, *, stock: bool) -> Any:
    """A copy of the function that maps each variable to its optimizer in a `MultiOptimizer`."""
    made: list[tuple[Any, Any]] = []

    def one(optimizer: Any) -> Any:
        # Variables that share an optimizer share its copy.
        for old, new in made:
            if old is optimizer:
                return new
        made.append((optimizer, _copied(optimizer, variables, stock=stock)))
        return made[-1][1]

    if not hasattr(of_variables, "default_optimizer"):
        return lambda variable: one(of_variables(variable))
    named = {name: one(of_variables[name]) for name in of_variables}
    return optimizers.OptimizerMap(one(of_variables.default_optimizer), named)
