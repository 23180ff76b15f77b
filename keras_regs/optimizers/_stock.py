"""Makes optimizers of Keras from rescaled ones."""

import warnings
from typing import Any

from keras import optimizers

from keras_regs._keras import excluded_from_weight_decay, learning_rate_argument, optimizer_map
from keras_regs.optimizers._rescaled import Rescaled


def stock_optimizer(optimizer: Any) -> Any:
    """A new optimizer of Keras with the configuration of a rescaled one, or of any other.

    It looks inside of optimizers that hold others, and makes new ones of these, too. Of what is
    excluded from weight decay, names are kept, and variables are not.
    """
    if isinstance(optimizer, optimizers.LossScaleOptimizer):
        config = optimizer.get_config()
        del config["inner_optimizer"]
        return type(optimizer)(stock_optimizer(optimizer.inner_optimizer), **config)
    of_variables = optimizer_map(optimizer)
    if of_variables is not None:
        return type(optimizer)(
            _stock_map(of_variables),
            loss_scale_factor=optimizer.loss_scale_factor,
            name=optimizer.name,
        )
    with warnings.catch_warnings():
        # Functions of one's own need not be serializable for this.
        warnings.simplefilter("ignore")
        config = optimizer.get_config()
    learning_rate = learning_rate_argument(optimizer)
    if callable(learning_rate):
        config["learning_rate"] = learning_rate
    made: Any = type(optimizer)
    if isinstance(optimizer, Rescaled):
        made = optimizer.stock
        config["name"] = config["name"].removeprefix("rescaled_")
    new = made.from_config(config)
    pattern = excluded_from_weight_decay(optimizer)
    if pattern is not None:
        new.exclude_from_weight_decay(var_names=[pattern])
    return new


def _stock_map(of_variables: Any) -> Any:
    """The same for what tells the optimizer of each variable."""
    made: list[tuple[Any, Any]] = []

    def one(optimizer: Any) -> Any:
        # An optimizer of several variables stays one.
        for old, new in made:
            if old is optimizer:
                return new
        made.append((optimizer, stock_optimizer(optimizer)))
        return made[-1][1]

    if not hasattr(of_variables, "default_optimizer"):
        return lambda variable: one(of_variables(variable))
    named = {name: one(of_variables[name]) for name in of_variables}
    return optimizers.OptimizerMap(one(of_variables.default_optimizer), named)
