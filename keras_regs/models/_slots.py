"""Where in the configuration of a layer the regularizer of a role goes."""

from typing import Any

import keras

from keras_regs._inspect.kernels import is_kernel, own_weights
from keras_regs._keras import argument_of, own_variables
from keras_regs.layers import PenalizedActivation
from keras_regs.models._description import DescribedLayer, change_class

# What a layer without one of these weights says about it.
_SWITCHES = {"bias": "use_bias", "gamma": "scale", "beta": "center"}
_SUFFIX = "_regularizer"

_ATTENTION = (keras.layers.MultiHeadAttention, keras.layers.GroupQueryAttention)


class NoSlot(Exception):
    """Why a layer cannot have a regularizer of a role."""


def slot(described: DescribedLayer, role: str, on: str) -> str:
    """The key of the layer's configuration that holds the regularizer of a role.

    It is `"activation"` where the response before the activation function is meant.

    Raises:
        NoSlot: If there is none, with the reason.
    """
    layer, loop = described.layer, described.loop
    config = arguments(described)
    if role != "activity":
        key = _weight_slot(config, role, described)
    elif isinstance(layer, keras.Model):
        raise NoSlot(f"It is a model. Name layers of it, such as '{described.path}/*'")
    elif loop is not None:
        raise NoSlot(
            f"It is called for each step in time by '{loop.name}'. Name that layer, and say "
            "on='output'"
        )
    elif on == "output" and isinstance(layer, _ATTENTION):
        raise NoSlot(
            "Keras would hand it on to the projections inside. Name a layer behind it, such as an "
            "`Activation('linear')`"
        )
    elif on == "output":
        key = "activity" + _SUFFIX
    elif isinstance(layer, keras.layers.RNN):
        raise NoSlot("Its activation acts inside of the loop over time. Say on='output'")
    elif "activation" not in config:
        raise NoSlot(
            "It has no activation function, so there is nothing before one. Say on='output', or "
            "name the layer before it"
        )
    elif _is_linear(config["activation"]):
        # What it puts out is what it would give to an activation function.
        key = "activity" + _SUFFIX
    elif _is_trained(argument_of(layer, "activation")):
        # One more layer around it would change the names of its weights.
        raise NoSlot(
            "Its activation function is a layer with weights, or one that is not built yet. Put "
            "that layer behind it instead, or say on='output'"
        )
    else:
        key = "activation"
    return key


def arguments(described: DescribedLayer) -> dict[str, Any]:
    """The arguments of a layer, also of one that cannot be reached to change them."""
    if described.config is not None:
        return described.config
    layer = described.layer
    try:
        return dict(layer.get_config())
    except Exception:
        # It has none, or one that fails. Nothing but this package needs it.
        kept = {key.removeprefix("_"): value for key, value in vars(layer).items()}
        return {k: v for k, v in kept.items() if k == "activation" or k.endswith(_SUFFIX)}


def slots(config: dict[str, Any]) -> list[str]:
    """The keys of a layer's configuration that may hold regularizers."""
    return [key for key in config if key == "activation" or key.endswith(_SUFFIX)]


def _is_linear(activation: Any) -> bool:
    return activation is None or activation in ("linear", keras.activations.linear)


def _is_trained(activation: Any) -> bool:
    return isinstance(activation, keras.Layer) and bool(activation.weights or not activation.built)


def roles(described: DescribedLayer) -> list[str]:
    """The roles in which a layer could have regularizers."""
    config = arguments(described)
    weights = [key.removesuffix(_SUFFIX) for key in config if key.endswith(_SUFFIX)]
    if isinstance(described.layer, keras.Model):
        return weights
    present = [role for role in weights if config.get(_SWITCHES.get(role, ""), True)]
    return ["activity", *(role for role in present if role != "activity")]


def _weight_slot(config: dict[str, Any], role: str, described: DescribedLayer) -> str:
    if role == "kernel" and "kernel_regularizer" not in config:
        # The one kernel of a depthwise convolution. A separable one has two.
        role = "kernel" if "pointwise_regularizer" in config else "depthwise"
    if role not in roles(described):
        raise NoSlot(f"It has no such weight: its regularizers can be of {roles(described)}")
    if _is_quantized(described.layer, weight_name(described.layer, role + _SUFFIX)):
        raise NoSlot(
            f"It is quantized ({described.layer.quantization_mode!r}), and Keras does not train "
            "such a weight and computes no penalty of it. Regularize and train the model before it "
            "is quantized"
        )
    return role + _SUFFIX


def _is_quantized(layer: keras.Layer, name: str) -> bool:
    if layer.quantization_mode is not None and getattr(layer, "lora_enabled", False):
        return name in ("kernel", "embeddings")
    return any(
        variable.name == name and not keras.backend.is_float_dtype(variable.dtype)
        for variable in own_variables(layer)
    )


def may_be_meant(described: DescribedLayer, role: str) -> bool:
    """Whether a pattern may mean a layer that cannot have a regularizer of the role."""
    if role == "activity":
        return isinstance(described.layer, (keras.layers.RNN, *_ATTENTION))
    layer = described.layer
    has_kernels = any(map(is_kernel, own_weights(layer))) or _is_quantized(layer, "kernel")
    return role == "kernel" and (has_kernels or "pointwise" in roles(described))


def weight_name(layer: keras.Layer, key: str) -> str:
    """The name of the weight that a key such as `"pointwise_regularizer"` is about."""
    role = key.removesuffix(_SUFFIX)
    if isinstance(layer, keras.layers.DepthwiseConv1D | keras.layers.DepthwiseConv2D):
        return "kernel" if role == "depthwise" else role
    return f"{role}_kernel" if role in ("depthwise", "pointwise", "recurrent") else role


def regularizer_in(config: dict[str, Any], key: str) -> Any:
    """The regularizer that a layer has in a slot, as a copy, or None."""
    value: Any = config.get(key)
    if key == "activation":
        value = value["config"]["regularizer"] if is_penalized(value) else None
    return keras.regularizers.get(value)


def put(config: dict[str, Any], key: str, regularizer: Any) -> None:
    """Puts a copy of a regularizer into a slot, in place of the one that may be there."""
    value = keras.regularizers.serialize(regularizer)
    if key != "activation":
        config[key] = value
    elif is_penalized(config[key]):
        config[key]["config"]["regularizer"] = value
    else:
        config[key] = {"config": {"activation": config[key], "regularizer": value}}
        change_class(config[key], PenalizedActivation)


def is_penalized(activation: Any) -> bool:
    """Whether an activation in a configuration is a `PenalizedActivation`."""
    name = keras.saving.get_registered_name(PenalizedActivation)
    return isinstance(activation, dict) and activation.get("registered_name") == name


def holds(layer: keras.Layer, key: str, regularizer: Any) -> bool:
    """Whether a layer has a copy of a regularizer in a slot."""
    found: Any = argument_of(layer, key)
    if key == "activation":
        found = found.regularizer if isinstance(found, PenalizedActivation) else None
    return type(found) is type(regularizer) and found.get_config() == regularizer.get_config()
