"""Removes all parts of this package from a model."""

import types
from collections.abc import Callable
from typing import Any

import keras

from keras_regs._inspect.layers import layers_with_paths, penalized_activation
from keras_regs._keras import Functional, compile_arguments, flatten_layers
from keras_regs.layers import PenalizedActivation
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from keras_regs.models._assembly import of_keras
from keras_regs.models._class_wise import ClassWiseFunctional, ClassWiseModel, ClassWiseSequential
from keras_regs.models._description import Description, change_class, is_object, lambdas_are_safe
from keras_regs.models._rebuild import describe, rebuild
from keras_regs.models._warning import warn
from keras_regs.optimizers._stock import stock_optimizer
from keras_regs.regularizers import Regularizer, Scheduled

_CLASS_WISE = (ClassWiseModel, ClassWiseFunctional, ClassWiseSequential)
_PLAIN: dict[type, type] = {
    ClassWiseFunctional: Functional,
    ClassWiseSequential: keras.Sequential,
}


def strip(model: keras.Model, *, compile: bool = True) -> keras.Model:
    """Returns a copy of a model without any part of this package.

    The copy can be loaded where this package is not installed. It has the same weights, names,
    frozen layers and outputs. The original model does not change.

    Keras regularizers stay. A Keras regularizer inside a `Scheduled` or a `Sum` takes its place if
    the strength is 1 and the `Sum` contains no other Keras regularizer.

    The copy of a compiled model is compiled with a new optimizer. A rescaled optimizer
    (`keras_regs.optimizers`) becomes the Keras optimizer. If the loss or a metric belongs to this
    package, or cannot be copied, the copy is not compiled, and a warning says so.

    Args:
        model: A model, regularized by `keras_regs.regularize` or otherwise.
        compile: Whether to compile the copy if the model is compiled. Defaults to True.

    Returns:
        The copy.

    Raises:
        ValueError: If `model` is not a `keras.Model`, or its class derives from
            `keras_regs.models.ClassWiseModel` and so needs this package; if it contains a layer of
            this package that cannot be removed; if Keras cannot rebuild the model from its
            configuration.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(2, "relu", kernel_regularizer=kr.L2(0.1), name="dense")])
    >>> plain = kr.strip(kr.regularize(model, {"dense": kr.RFAVEntropy(1e-3)}))
    >>> plain.get_layer("dense").kernel_regularizer is None
    True
    """
    return stripped_copy(model, describe(model), compile=compile)


def stripped_copy(
    model: keras.Model,
    description: Description,
    *,
    compile: bool,
    convert_weights: Callable[[keras.Layer, keras.Layer], None] | None = None,
) -> keras.Model:
    """A copy of a model without any part of this package, from an edited description.

    Raises:
        ValueError: If a part cannot be removed without changing the model's outputs.
    """
    _strip_description(description, model)
    needed = compile and model.compiled and is_compiled_with_this_package(model)
    if needed:
        warn(
            f"The copy of model '{model.name}' is not compiled, because the loss or a metric "
            "belongs to keras_regs. Compile the copy yourself, or silence this warning with "
            "compile=False."
        )
    new, _ = rebuild(
        model,
        description,
        compiled=compile and not needed,
        convert_weights=convert_weights,
        copied=stock_optimizer,
        kept=_of_keras,
    )
    left = [path for path, layer in layers_with_paths(new) if _needs_this_package(layer)]
    if left:
        raise ValueError(
            f"Layers {left} contain parts of keras_regs that the class of their model or layer "
            "creates without a configuration. If it is a functional model, use "
            "`keras.Model(model.inputs, model.outputs)`. Otherwise, change the class. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    return new


def _strip_description(description: Description, model: keras.Model) -> None:
    for part in (model, *flatten_layers(model)):
        if isinstance(part, _CLASS_WISE) and type(part) not in _CLASS_WISE:
            raise ValueError(
                f"Class {type(part).__name__} derives from a class of keras_regs. Derive it from "
                "`keras.Model` and create the model again. "
                f"Received: model '{part.name}' of type {type(part).__name__}"
            )
    parts = description.parts_in_use()
    with keras.saving.custom_object_scope(description.custom_objects):
        for part in parts:
            part.update(_stripped(part))
    for assembly in description.assemblies.values():
        assembly.cls = _PLAIN.get(assembly.cls, assembly.cls)
    left = sorted(set(_of_this_package(parts)))
    if left:
        raise ValueError(
            f"Argument `model` has layers that cannot be removed without changing its outputs: "
            f"{left}. Replace them by Keras layers first. For compander layers, use "
            f"`keras_regs.fold`. Received: model '{model.name}'"
        )


def is_compiled_with_this_package(model: keras.Model) -> bool:
    """Whether the loss or a metric belongs to this package. Optimizers can be replaced."""
    arguments = compile_arguments(model)
    if arguments is None or not of_keras(type(model).get_compile_config):
        with lambdas_are_safe():
            names = _of_this_package(model.get_compile_config())
        return any(not name.startswith("Rescaled") for name in names)
    # Not serialized, because not all of them can be.
    objects = keras.tree.flatten({**arguments, "optimizer": None})
    objects += [part for each in objects for part in getattr(each, "__dict__", {}).values()]
    return any(_is_of_this_package(each) for each in objects)


def _is_of_this_package(value: Any) -> bool:
    symbol = value if isinstance(value, type | types.FunctionType) else type(value)
    return str(keras.saving.get_registered_name(symbol)).startswith("keras_regs>")


def _needs_this_package(layer: keras.Layer) -> bool:
    if isinstance(layer, CompandedLayer | CompandingContainer) or penalized_activation(layer):
        return True
    return any(isinstance(value, Regularizer) for value in vars(layer).values())


def _stripped(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return type(value)(_stripped(part) for part in value)
    if not isinstance(value, dict):
        return value
    cls = keras.saving.get_registered_object(value.get("registered_name")) or object
    if is_object(value) and issubclass(cls, PenalizedActivation):
        return _stripped(value["config"]["activation"])
    if is_object(value) and issubclass(cls, Regularizer):
        kept = _of_keras(keras.regularizers.deserialize(value))
        return None if kept is None else keras.regularizers.serialize(kept)
    stripped = {key: _stripped(part) for key, part in value.items()}
    if cls in _PLAIN:
        change_class(stripped, _PLAIN[cls])
    return stripped


def _of_keras(regularizer: Any) -> Any:
    """The Keras regularizer that adds the same loss by itself, or None."""
    if not isinstance(regularizer, Regularizer):
        return regularizer
    if regularizer.base_strength != 1:
        return None
    parts = getattr(regularizer, "regularizers", [])
    if isinstance(regularizer, Scheduled):
        parts = [regularizer.regularizer]
    kept = [part for part in map(_of_keras, parts) if part is not None]
    return kept[0] if len(kept) == 1 else None


def _of_this_package(value: Any) -> list[str]:
    if isinstance(value, list | tuple):
        return [name for part in value for name in _of_this_package(part)]
    if not isinstance(value, dict):
        return []
    own = str(value.get("registered_name")).startswith("keras_regs>")
    found = [value["class_name"]] if own else []
    return found + [name for part in value.values() for name in _of_this_package(part)]
