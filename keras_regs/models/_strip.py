"""Takes everything of this package out of a model again."""

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
    """A copy of a model without anything of this package, for wherever that is not installed.

    It has the weights, the names, the frozen layers and the outputs of the model, which itself
    stays as it is. Regularizers of Keras are kept. One inside of a `Sum` or a `Scheduled` is put
    back in its place if it alone had the same loss there: if the strength is 1, and a `Sum` holds
    no second one of Keras.

    If the model is compiled, so is the copy, with a new optimizer: the one of Keras, where the
    model's is one of `keras_regs.optimizers`. If the loss or a metric is of this package, or cannot
    be copied, the copy is not compiled, and a warning says so.

    Args:
        model: A model, regularized by `keras_regs.regularize` or by hand.
        compile: Whether the copy of a compiled model is compiled. Defaults to True.

    Raises:
        ValueError: If `model` is no model, or one of a class that derives from `ClassWiseModel`
            and so needs this package; if a layer of it is of this package and cannot be left out;
            if Keras cannot rebuild the model from its configuration.

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
    """A copy without anything of this package of a model that may be edited further.

    Raises:
        ValueError: If something cannot be taken out without changing the model's outputs.
    """
    _strip_description(description, model)
    needed = compile and model.compiled and is_compiled_with_this_package(model)
    if needed:
        warn(
            f"The copy of model '{model.name}' is not compiled, since the loss or a metric is of "
            "keras_regs. Compile the copy, or say compile=False."
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
            f"Layers {left} are made with parts of keras_regs by the class of what contains them, "
            "not from a configuration. Begin with `keras.Model(model.inputs, model.outputs)` if "
            "that is a class of functional models, or let the class make them without these. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    return new


def _strip_description(description: Description, model: keras.Model) -> None:
    for part in (model, *flatten_layers(model)):
        if isinstance(part, _CLASS_WISE) and type(part) not in _CLASS_WISE:
            raise ValueError(
                f"Class {type(part).__name__} derives from one of this package, and needs it. Let "
                "it derive from `keras.Model` and make its model again. "
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
            f"Argument `model` has layers that cannot be left out without changing its outputs: "
            f"{left}. Turn them into layers of Keras first, with `keras_regs.fold` if they "
            f"reparameterize their weights. Received: model '{model.name}'"
        )


def is_compiled_with_this_package(model: keras.Model) -> bool:
    """Whether the loss or a metric is of this package. Optimizers can be replaced by Keras's."""
    arguments = compile_arguments(model)
    if arguments is None or not of_keras(type(model).get_compile_config):
        with lambdas_are_safe():
            names = _of_this_package(model.get_compile_config())
        return any(not name.startswith("Rescaled") for name in names)
    # Not all of them could be written down.
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
    """The one of Keras that alone has the loss that it has in this one, or None."""
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
