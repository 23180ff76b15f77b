"""Attaching regularizers to existing layers that no configuration describes."""

from collections.abc import Callable, Iterable
from typing import Any

import keras

from keras_regs._inspect.layers import sublayers
from keras_regs._keras import argument_of, flatten_layers, own_variables, replace_attribute
from keras_regs.layers import PenalizedActivation
from keras_regs.models._description import DescribedLayer
from keras_regs.models._slots import arguments, holds, regularizer_in, slots, weight_name


def attach(layer: keras.Layer, slot: str, regularizer: Any) -> None:
    """Gives an existing layer a copy of a regularizer, which replaces the previous one.

    Losses and gradients are those of a layer created with this regularizer. A model loaded from a
    file does not have it.
    """
    new = keras.regularizers.get(keras.regularizers.serialize(regularizer))
    if slot == "activation":
        _penalize(layer, new)
    elif slot == "activity_regularizer":
        replace_attribute(layer, slot, new)
    else:
        # In attention layers and recurrent layers, inner layers have the weights.
        for part in (layer, *sublayers(layer)):
            name = weight_name(part, slot)
            # As in Keras, the factors of LoRA have the regularizer of the kernel.
            names = (name, f"lora_{name}_a", f"lora_{name}_b")
            variables = [each for each in own_variables(part) if each.name in names]
            for variable in variables:
                variable.regularizer = new
            if part is layer or variables:
                _set(part, slot, new)


def carry_over(
    described: Iterable[DescribedLayer],
    copies: dict[int, keras.Layer],
    kept: Callable[[Any], Any],
) -> None:
    """Attaches regularizers that the copies did not get from their configurations.

    Args:
        described: The layers.
        copies: Maps the `id` of each layer to its copy.
        kept: Returns the replacement of a regularizer, or None to drop it.
    """
    for each in described:
        if each.in_files:
            continue
        config = arguments(each)
        for slot in slots(config):
            old = regularizer_in(config, slot)
            new = None if old is None else kept(old)
            copy = copies[id(each.layer)]
            if new is not None and not holds(copy, slot, new):
                attach(copy, slot, new)


def _penalize(layer: keras.Layer, regularizer: Any) -> None:
    old = argument_of(layer, "activation")
    if isinstance(old, PenalizedActivation):
        replace_attribute(old, "regularizer", regularizer)
        return
    new = PenalizedActivation(old, regularizer)
    # A layer may have passed its activation function to inner layers.
    for part in flatten_layers(layer):
        if part is not old and argument_of(part, "activation") is old:
            _set(part, "activation", new)


def _set(layer: keras.Layer, key: str, value: Any) -> None:
    name = key if hasattr(layer, key) or not hasattr(layer, f"_{key}") else f"_{key}"
    # Recurrent layers have properties that return the attributes of their cells.
    if not isinstance(getattr(type(layer), name, None), property):
        replace_attribute(layer, name, value)
