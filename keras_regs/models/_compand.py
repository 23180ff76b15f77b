"""Adds companders to the layers of an existing model."""

import warnings
from collections.abc import Sequence
from typing import Any

import keras
from keras import ops

from keras_regs._inspect.kernels import is_kernel, own_weights
from keras_regs._inspect.selection import select, validated_layers
from keras_regs._keras import flatten_layers, own_variables
from keras_regs.companders import Compander
from keras_regs.companders._lookup import BY_NAME, as_compander, serialized_compander
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from keras_regs.layers._factory import COMPANDER_LAYERS
from keras_regs.models._assembly import of_keras
from keras_regs.models._description import DescribedLayer, change_class
from keras_regs.models._overflow import fitted, validated_on_overflow
from keras_regs.models._rebuild import describe, rebuild

_ANOTHER_FUNCTION = (
    "To replace its compander, use `keras_regs.compand(keras_regs.fold(model), ...)`"
)
# Keras layers whose weights belong to another framework.
_FOREIGN = (keras.layers.JaxLayer, keras.layers.TorchModuleWrapper, keras.layers.TFSMLayer)


def compand(
    model: keras.Model,
    compander: Any = "arctan",
    *,
    layers: str | Sequence[str] | None = None,
    on_overflow: str = "widen",
    compile: bool = True,
    **parameters: Any,
) -> keras.Model:
    r"""Returns a copy of a model whose kernels are functions of trained variables, $w = \Psi(v)$.

    The copy has the same weights, names, frozen layers, regularizers and outputs. The original
    model does not change. Each Keras layer with kernels becomes the corresponding compander layer,
    such as `keras_regs.CompanderConv2D`. Biases and the parameters of normalizations stay as they
    are. Embeddings do as well, unless `layers` selects them.

    The copy of a compiled model is compiled, with a new optimizer of the same class and new
    metrics. If one of them cannot be copied, the copy is not compiled, and a warning says so. An
    adaptive optimizer would cancel the effect of a compander; see `keras_regs.optimizers`.

    Args:
        model: A functional, sequential or subclassed model, which may contain other models. A
            subclassed model, or a layer that contains layers, needs a `get_config` that describes
            its inner layers.
        compander: The function $\Psi$, a `keras_regs.companders.Compander` or its name. Defaults to
            `"arctan"`.
        layers: Names of layers, their paths in a nested model (`"encoder/conv1"`), or shell-style
            patterns. Defaults to None: all layers with kernels.
        on_overflow: What to do with a layer whose weights the compander cannot represent. `"widen"`
            increases `a` and `b` of this layer, or of the shared pair. `"skip"` leaves the layer
            unchanged. Both warn and name the layers. `"raise"` raises an error. In any case, the
            copy has the outputs of the model. Defaults to `"widen"`.
        compile: Whether to compile the copy if the model is compiled. Defaults to True.
        parameters: Arguments of the compander if `compander` is a name, such as `a`, `b` and
            `learnable`. With `learnable="coarse"`, all layers share one pair. Frozen layers are an
            exception; their pair is constant.

    Returns:
        The copy.

    Raises:
        ValueError: If an argument is invalid, no layer can be converted, or Keras cannot rebuild
            the model from its configuration. If a selected layer cannot be converted: the message
            has its name and the reason. If the compander cannot represent the weights of a layer:
            always with `"raise"`, and with `"widen"` if no wider compander can.

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
    validated_on_overflow(on_overflow)
    description = describe(model)
    convertible = _convertible(description.layers, patterns, model)
    description.add_custom_object(chosen)
    for described, own in fitted(convertible, chosen, on_overflow):
        assert described.part is not None
        change_class(described.part, COMPANDER_LAYERS[type(described.layer)])
        described.part["config"]["compander"] = serialized_compander(own)
    new, pairs = rebuild(model, description, compiled=compile, convert_weights=_convert_weights)
    for copy, original in pairs:
        if hasattr(copy, "checks_start") and not original.built:
            # The copy will keep its initial weights, because the model has none to replace them.
            copy.checks_start = True
    return new


def _compander(compander: Any, parameters: dict[str, Any]) -> Compander:
    if not parameters:
        return as_compander(compander)
    cls = BY_NAME.get(compander) if isinstance(compander, str) else None
    if cls is None:
        raise ValueError(
            f"The arguments {sorted(parameters)} require a compander given by name, one of "
            f"{sorted(BY_NAME)}. Received: compander={compander!r}"
        )
    try:
        return cls(**parameters)
    except TypeError:
        raise ValueError(
            f"Compander {compander!r} accepts the arguments {sorted(cls().get_config())}. "
            f"Received: {sorted(parameters)}"
        ) from None


def _convertible(
    described: list[DescribedLayer], patterns: list[str] | None, model: keras.Model
) -> list[DescribedLayer]:
    """The layers to convert.

    Raises:
        ValueError: If there are none, or one of them cannot be converted.
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
        others = [path for path, obstacle in obstacles.items() if not obstacle]
        remedy = f"To convert the others, use `layers={others}`" if others else "No others remain"
        raise ValueError(
            f"Some layers with kernels cannot be converted: {'; '.join(listed)}. {remedy}. "
            f"Received: model '{model.name}'"
        )
    if not chosen and any(_is_companded(d.layer) for d in with_kernels):
        raise ValueError(
            "The model has no layer with kernels to convert, because they are already compander "
            f"layers. {_ANOTHER_FUNCTION}. Received: model '{model.name}'"
        )
    if not chosen:
        raise ValueError(
            f"The model has no layer with kernels to convert. Received: model '{model.name}'"
        )
    if patterns is None:
        _warn_of_others(model, described)
    return chosen


def _warn_of_others(model: keras.Model, described: list[DescribedLayer]) -> None:
    """Warns about trained matrices in custom layers that may be kernels."""
    found = [
        f"'{path}' ({type(layer).__name__}): {sorted(names)}"
        for path, layer in [(model.name, model), *((d.path, d.layer) for d in described)]
        if not (of_keras(type(layer)) or _is_companded(layer)) or isinstance(layer, _FOREIGN)
        if (names := {v.name for v in own_weights(layer) if _may_be_kernel(v)})
    ]
    if found:
        warnings.warn(
            f"Layers with weights that may be kernels are not converted: {'; '.join(found)}. "
            "To silence this warning, name the layers to convert in argument `layers`.",
            stacklevel=4,
        )


def _may_be_kernel(variable: keras.Variable) -> bool:
    return len(variable.shape) > 1 and "embedding" not in variable.name


def _has_kernels(layer: keras.Layer) -> bool:
    if type(layer) in COMPANDER_LAYERS or _is_companded(layer):
        return True
    return any(is_kernel(variable) for variable in own_weights(layer))


def _is_companded(layer: keras.Layer) -> bool:
    return isinstance(layer, CompandedLayer | CompandingContainer)


def _by_default(layer: keras.Layer) -> bool:
    return not _is_companded(layer) and not isinstance(layer, keras.layers.Embedding)


def _obstacle(described: DescribedLayer, normalized: bool) -> str | None:
    """Why a layer cannot be converted, or None."""
    layer = described.layer
    if _is_companded(layer):
        return f"is already a compander layer. {_ANOTHER_FUNCTION}"
    if type(layer) not in COMPANDER_LAYERS:
        return f"is of class {type(layer).__name__}, not one of Keras's layers with kernels"
    if described.part is None:
        made = COMPANDER_LAYERS[type(layer)].__name__
        return (
            "is not in the `get_config` of the model or layer that contains it. Change its code to "
            f"create a `keras_regs.layers.{made}` instead"
        )
    if getattr(layer, "lora_enabled", False):
        return "has LoRA"
    if layer.quantization_mode is not None:
        return "is quantized"
    if normalized:
        return "is inside a `SpectralNormalization`, which sets its weights"
    return None


def _convert_weights(new: keras.Layer, old: keras.Layer) -> None:
    """Sets a compander layer so that its weights are those of a Keras layer."""
    copies = {v.name: v for v in own_variables(new)}
    for original in own_variables(old):
        if original.name in new.kernels:
            new.assign_weight(original.name, original)
        else:
            copies[original.name].assign(ops.copy(original))
