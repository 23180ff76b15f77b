"""Compiles the copy of a model like the model."""

import inspect
from collections.abc import Callable
from typing import Any

import keras

from keras_regs._keras import argument_of, compile_arguments
from keras_regs.models._assembly import of_keras
from keras_regs.models._warning import warn
from keras_regs.optimizers._stock import Variables, copied_optimizer, left_out_of_config


def compile_like(
    new: keras.Model,
    model: keras.Model,
    variables: Variables,
    copied: Callable[[Any, Variables], Any] = copied_optimizer,
) -> None:
    """Compiles a copy like the model, with a new optimizer and new metrics.

    Losses, functions and learning rate schedules are not copied.

    Args:
        new: The copy.
        model: The model.
        variables: Pairs of the model's variables and their copies.
        copied: Returns the new optimizer.

    Raises:
        Exception: If an argument of `compile` cannot be copied.
    """
    arguments = compile_arguments(model)
    optimizer = getattr(model, "optimizer", None)
    new_optimizer = None if optimizer is None else copied(optimizer, variables)
    if arguments is None or not of_keras(type(new).compile_from_config):
        config = model.get_compile_config()
        if new_optimizer is not None:
            config["optimizer"] = keras.saving.serialize_keras_object(new_optimizer)
        new.compile_from_config(config)
        return
    arguments = keras.tree.map_structure(_without_state, {**arguments, "optimizer": None})
    # Set separately: Keras drops the optimizer from the arguments when it saves an HDF5 file.
    arguments["optimizer"] = new_optimizer
    # These can change after `compile`, or are not stored with its arguments.
    arguments["run_eagerly"] = model.run_eagerly
    arguments["jit_compile"] = model.jit_compile and not model.run_eagerly
    arguments["steps_per_execution"] = model.steps_per_execution
    arguments["auto_scale_loss"] = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
    if not of_keras(type(new).compile):
        inspect.signature(new.compile).bind(**arguments)
        warn(
            f"Class {type(new).__name__} overrides `compile`. The copy is compiled with the same "
            "values for Keras's arguments, and with the defaults of the class for its other "
            "arguments."
        )
    new.compile(**arguments)
    if new.built and new.optimizer is not None:
        # Allows saving the copy before training.
        new.optimizer.build(new.trainable_variables)


def _without_state(argument: Any) -> Any:
    if not isinstance(argument, keras.metrics.Metric):
        # Functions are reused, because not all of them can be serialized.
        return argument
    config = argument.get_config()
    missing = left_out_of_config(argument, config)
    if missing:
        raise ValueError(
            f"the `get_config` of metric {type(argument).__name__} does not contain the arguments "
            f"{missing}"
        )
    if isinstance(argument, keras.metrics.MeanMetricWrapper) and "fn" in config:
        return type(argument)(**{**config, "fn": argument_of(argument, "fn")})
    return type(argument).from_config(config)
