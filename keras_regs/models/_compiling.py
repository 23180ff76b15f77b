"""Compiles the copy of a model as the model is compiled."""

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
    """Compiles a new model as another one, with a new optimizer and new metrics.

    Losses, functions and schedules of learning rates are the same objects.

    Args:
        new: The new model.
        model: The model.
        variables: The variables of the model, each with that of the new one.
        copied: Makes the new optimizer.

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
    # Keras drops it from the arguments when it saves the model in the format HDF5.
    arguments["optimizer"] = new_optimizer
    # These can be set after `compile`, or are not among what it keeps.
    arguments["run_eagerly"] = model.run_eagerly
    arguments["jit_compile"] = model.jit_compile and not model.run_eagerly
    arguments["steps_per_execution"] = model.steps_per_execution
    arguments["auto_scale_loss"] = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
    if not of_keras(type(new).compile):
        inspect.signature(new.compile).bind(**arguments)
        warn(
            f"Class {type(new).__name__} overrides `compile`. The copy is compiled with the "
            "arguments of Keras's that the model is compiled with, and with the defaults of the "
            "class for other arguments."
        )
    new.compile(**arguments)
    if new.built and new.optimizer is not None:
        # So that it can be saved before it is trained.
        new.optimizer.build(new.trainable_variables)


def _without_state(argument: Any) -> Any:
    if not isinstance(argument, keras.metrics.Metric):
        # Functions stay what they are. Not all of them could be written down.
        return argument
    config = argument.get_config()
    missing = left_out_of_config(argument, config)
    if missing:
        raise ValueError(f"the `get_config` of metric {type(argument).__name__} has no {missing}")
    if isinstance(argument, keras.metrics.MeanMetricWrapper) and "fn" in config:
        return type(argument)(**{**config, "fn": argument_of(argument, "fn")})
    return type(argument).from_config(config)
