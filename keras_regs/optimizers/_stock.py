"""Makes optimizers of Keras from rescaled ones."""

import warnings
from typing import Any

from keras import optimizers

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
    if hasattr(optimizer, "_optimizer_map"):
        return type(optimizer)(
            _stock_map(optimizer._optimizer_map),
            loss_scale_factor=optimizer.loss_scale_factor,
            name=optimizer.name,
        )
    with warnings.catch_warnings():
        # Functions of one's own need not be serializable for this.
        warnings.simplefilter("ignore")
        config = optimizer.get_config()
    if callable(optimizer._learning_rate):
        config["learning_rate"] = optimizer._learning_rate
    made: Any = type(optimizer)
    if isinstance(optimizer, Rescaled):
        made = optimizer.stock
        config["name"] = config["name"].removeprefix("rescaled_")
    new = made.from_config(config)
    pattern = getattr(optimizer, "_exclude_from_weight_decay_pattern", None)
    if pattern is not None:
        new.exclude_from_weight_decay(var_names=[pattern.pattern])
    return new


def _stock_map(optimizer_map: Any) -> Any:
    """The same for what tells the optimizer of each variable."""
    made: list[tuple[Any, Any]] = []

    def one(optimizer: Any) -> Any:
        # An optimizer of several variables stays one.
        for old, new in made:
            if old is optimizer:
                return new
        made.append((optimizer, stock_optimizer(optimizer)))
        return made[-1][1]

    if not hasattr(optimizer_map, "default_optimizer"):
        return lambda variable: one(optimizer_map(variable))
    named = {name: one(optimizer_map[name]) for name in optimizer_map}
    return optimizers.OptimizerMap(one(optimizer_map.default_optimizer), named)
