"""Gives the layers of a model that exists already kernels that are functions."""

from collections.abc import Iterator, Sequence
from typing import Any

import keras
import numpy as np
from keras import ops

from keras_regs._inspect.kernels import is_kernel
from keras_regs._inspect.layers import sublayers
from keras_regs._inspect.selection import select, validated_layers
from keras_regs._keras import flatten_layers, own_trainable_variables, own_variables
from keras_regs.companders import Compander
from keras_regs.companders._lookup import BY_NAME, as_compander, serialized_compander
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from keras_regs.layers._factory import COMPANDER_LAYERS
from keras_regs.models._description import DescribedLayer, change_class
from keras_regs.models._rebuild import describe, rebuild


def compand(
    model: keras.Model,
    compander: Any = "arctan",
    *,
    layers: str | Sequence[str] | None = None,
    **parameters: Any,
) -> keras.Model:
    """A copy of a model whose kernels are functions of what is trained, `w = Ψ(v)`.

    The copy has the weights, the names, the frozen layers, the regularizers and the outputs of the
    model, which itself stays as it is. Each layer of Keras that has kernels becomes the compander
    layer of the same kind, such as `keras_regs.CompanderConv2D`. Biases and the parameters of
    normalizations stay what they are; so do embeddings, unless `layers` names them.

    A compiled model becomes a compiled copy, with a new optimizer of the same class.
    An adaptive one would undo the effect; see `keras_regs.optimizers`.

    Args:
        model: A functional, sequential or subclassed model, also one that contains others. A
            subclassed one, or a layer that contains layers, needs a `get_config` that describes
            the layers in it.
        compander: The function Ψ, a `keras_regs.companders.Compander` or its name. Defaults to
            `"arctan"`.
        layers: Names of layers, their paths in a nested model (`"encoder/conv1"`), or shell-style
            patterns. Defaults to all that have kernels.
        parameters: Where `compander` is a name, its arguments, such as `a`, `b` and `learnable`.
            With `learnable="coarse"`, all the layers share one pair, but for frozen ones, whose
            pair stays as it is.

    Raises:
        ValueError: If an argument is none of the above; if there is nothing to convert, or a layer
            with kernels that cannot be, with its name and the reason; if a compander does not hold
            the weights of a layer; if Keras cannot rebuild the model from its configuration.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, name="dense")])
    >>> companded = kr.compand(model, "arctan", a=1.0, b=0.6)
    >>> type(companded.get_layer("dense")).__name__
    'CompanderDense'
    >>> x = np.ones((3, 4))
    >>> bool(np.allclose(companded.predict(x, verbose=0), model.predict(x, verbose=0)))
    True
    """
    chosen = _compander(compander, parameters)
    patterns = validated_layers(layers)
    description = describe(model)
    convertible = _convertible(description.layers, patterns, model)
    _check_weights(convertible, chosen)
    config = serialized_compander(chosen)
    # A pair that others learn would move the weights of a frozen layer.
    fixed = serialized_compander(chosen.fixed())
    description.add_custom_object(chosen)
    for described in convertible:
        assert described.part is not None
        change_class(described.part, COMPANDER_LAYERS[type(described.layer)])
        frozen = chosen.learnable == "coarse" and not described.layer.trainable
        described.part["config"]["compander"] = dict(fixed if frozen else config)
    return rebuild(model, description, convert_weights=_convert_weights)[0]


def _compander(compander: Any, parameters: dict[str, Any]) -> Compander:
    if not parameters:
        return as_compander(compander)
    cls = BY_NAME.get(compander) if isinstance(compander, str) else None
    if cls is None:
        raise ValueError(
            f"The arguments {sorted(parameters)} belong to a compander that is named, one of "
            f"{sorted(BY_NAME)}. Received: compander={compander!r}"
        )
    try:
        return cls(**parameters)
    except TypeError:
        raise ValueError(
            f"Compander {compander!r} takes the arguments {sorted(cls().get_config())}. "
            f"Received: {sorted(parameters)}"
        ) from None


def _convertible(
    described: list[DescribedLayer], patterns: list[str] | None, model: keras.Model
) -> list[DescribedLayer]:
    """The layers to convert.

    Raises:
        ValueError: If there is none, or a layer with kernels that cannot be converted.
    """
    with_kernels = [d for d in described if _has_kernels(d.layer)]
    chosen = select(with_kernels, patterns, path=lambda each: each.path, kind="with a kernel")
    if patterns is None:
        chosen = [each for each in chosen if _by_default(each.layer)]
    normalized = {
        id(layer.layer)
        for layer in flatten_layers(model)
        if isinstance(layer, keras.layers.SpectralNormalization)
    }
    obstacles = {d.path: _obstacle(d, id(d.layer) in normalized) for d in chosen}
    listed = [f"'{path}' {obstacle}" for path, obstacle in obstacles.items() if obstacle]
    if listed:
        raise ValueError(
            f"Layers with kernels that cannot be converted: {'; '.join(listed)}. Name the others "
            f"in the argument `layers`. Received: model '{model.name}'"
        )
    if not chosen:
        raise ValueError(
            f"The model has no layer with kernels to convert. Received: model '{model.name}'"
        )
    return chosen


def _has_kernels(layer: keras.Layer) -> bool:
    if type(layer) in COMPANDER_LAYERS or isinstance(layer, CompandedLayer | CompandingContainer):
        return True
    # Wrappers may keep those of the layer inside.
    inner = {id(variable) for part in sublayers(layer) for variable in part.variables}
    return any(is_kernel(v) and id(v) not in inner for v in own_trainable_variables(layer))


def _by_default(layer: keras.Layer) -> bool:
    already = isinstance(layer, CompandedLayer | CompandingContainer)
    return not already and not isinstance(layer, keras.layers.Embedding)


def _obstacle(described: DescribedLayer, normalized: bool) -> str | None:
    """Why a layer cannot be converted, if so."""
    layer = described.layer
    if isinstance(layer, CompandedLayer | CompandingContainer):
        return "is a compander layer already"
    if type(layer) not in COMPANDER_LAYERS:
        return f"is of class {type(layer).__name__}, which is none of Keras's layers with kernels"
    if described.part is None:
        return "is not described by the `get_config` of the layer that contains it"
    if getattr(layer, "lora_enabled", False):
        return "has LoRA, which is added to its weights"
    if layer.quantization_mode is not None:
        return "is quantized"
    if normalized:
        return "is inside of a `SpectralNormalization`, which sets its weights itself"
    return None


def _check_weights(convertible: list[DescribedLayer], compander: Compander) -> None:
    """Raises the error of the layer with the largest weights that the compander does not hold."""
    errors = []
    for path, layer, name, variable in _kernels(convertible):
        w = ops.convert_to_numpy(variable)
        try:
            compander.for_kernel(layer, name).validate(w, f"the {name} of layer '{path}'")
        except ValueError as error:
            errors.append((float(np.max(np.abs(w), initial=0)), str(error)))
    if errors:
        more = f" This is the largest of {len(errors)} such kernels." if len(errors) > 1 else ""
        raise ValueError(max(errors)[1] + more)


def _kernels(convertible: list[DescribedLayer]) -> Iterator[tuple[str, Any, str, Any]]:
    """The kernels that are to be functions: path, layer, name and variable of each."""
    for described in convertible:
        cls = COMPANDER_LAYERS[type(described.layer)]
        layers = [(described.path, described.layer)]
        if issubclass(cls, CompandingContainer):
            layers = [
                (f"{described.path}/{part.name}", part)
                for part in sublayers(described.layer)
                if type(part) in cls.parts
            ]
        for path, layer in layers:
            kernels = COMPANDER_LAYERS[type(layer)].kernels
            for variable in own_variables(layer):
                if variable.name in kernels:
                    yield path, layer, variable.name, variable


def _convert_weights(new: keras.Layer, old: keras.Layer) -> None:
    """Sets a compander layer so that its weights are those of a layer of Keras."""
    copies = {v.name: v for v in own_variables(new)}
    for original in own_variables(old):
        if original.name in new.kernels:
            new.assign_weight(original.name, original)
        else:
            copies[original.name].assign(ops.copy(original))
