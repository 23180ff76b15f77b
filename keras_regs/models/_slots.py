"""Which key in the configuration of a layer holds the regularizer with a role."""

from typing import Any

import keras

from keras_regs._inspect.kernels import is_kernel, own_weights
from keras_regs._keras import argument_of, own_variables
from keras_regs.layers import PenalizedActivation
from keras_regs.models._description import DescribedLayer, change_class

# For some weights, the argument of a layer that turns the weight off.
_SWITCHES = {"bias": "use_bias", "gamma": "scale", "beta": "center"}
_SUFFIX = "_regularizer"

_ATTENTION = (keras.layers.MultiHeadAttention, keras.layers.GroupQueryAttention)


class NoSlot(Exception):
    """Why a layer cannot take a regularizer with a role."""


def slot(described: DescribedLayer, role: str, on: str) -> str:
    """The key in the layer's configuration that holds the regularizer with a role.

    For the response before the activation function, this is `"activation"`.

    Raises:
        NoSlot: If there is none, with the reason.
    """
    layer, loop = described.layer, described.loop
    config = arguments(described)
    if role != "activity":
        key = _weight_slot(config, role, described)
    elif isinstance(layer, keras.Model):
        raise NoSlot(f"It is a model. Name its layers, for example with '{described.path}/*'")
    elif loop is not None:
        raise NoSlot(
            f"'{loop.name}' calls it at each time step. Name '{loop.name}' instead, and use "
            "on='output'"
        )
    elif on == "output" and isinstance(layer, _ATTENTION):
        raise NoSlot(
            "Keras would pass the regularizer to its inner projections. Add a layer after it, such "
            "as `Activation('linear')`, and name that layer"
        )
    elif on == "output":
        key = "activity" + _SUFFIX
    elif isinstance(layer, keras.layers.RNN):
        raise NoSlot("Its activation function runs inside the loop over time. Use on='output'")
    elif "activation" not in config:
        raise NoSlot(
            "It has no activation function. To penalize its output, use on='output'. To penalize "
            "its input, name the layer before it and use on='output'"
        )
    elif _is_linear(config["activation"]):
        # Without an activation function, the output is the linear response.
        key = "activity" + _SUFFIX
    elif _is_trained(argument_of(layer, "activation")):
        # A `PenalizedActivation` around it would change the names of its weights.
        raise NoSlot(
            "Its activation function is a layer with weights, or an unbuilt layer. Move it to a "
            "separate layer that follows, or use on='output'"
        )
    else:
        key = "activation"
    return key


def arguments(described: DescribedLayer) -> dict[str, Any]:
    """The arguments of a layer, even if no configuration can be edited to change them."""
    if described.config is not None:
        return described.config
    layer = described.layer
    try:
        return dict(layer.get_config())
    except Exception:
        # Its class may not have a working `get_config`, which Keras only needs for saving.
        kept = {key.removeprefix("_"): value for key, value in vars(layer).items()}
        return {k: v for k, v in kept.items() if k == "activation" or k.endswith(_SUFFIX)}


def slots(config: dict[str, Any]) -> list[str]:
    """The keys in a layer's configuration that may hold regularizers."""
    return [key for key in config if key == "activation" or key.endswith(_SUFFIX)]


def _is_linear(activation: Any) -> bool:
    return activation is None or activation in ("linear", keras.activations.linear)


def _is_trained(activation: Any) -> bool:
    return isinstance(activation, keras.Layer) and bool(activation.weights or not activation.built)


def roles(described: DescribedLayer) -> list[str]:
    """The roles for which a layer can take regularizers."""
    config = arguments(described)
    weights = [key.removesuffix(_SUFFIX) for key in config if key.endswith(_SUFFIX)]
    if isinstance(described.layer, keras.Model):
        return weights
    present = [role for role in weights if config.get(_SWITCHES.get(role, ""), True)]
    return ["activity", *(role for role in present if role != "activity")]


def _weight_slot(config: dict[str, Any], role: str, described: DescribedLayer) -> str:
    if role == "kernel" and "kernel_regularizer" not in config:
        # A depthwise convolution has one kernel. A separable convolution has two.
        role = "kernel" if "pointwise_regularizer" in config else "depthwise"
    if role not in roles(described):
        raise NoSlot(f"It has no such weight. Its possible roles are {roles(described)}")
    if _is_quantized(described.layer, weight_name(described.layer, role + _SUFFIX)):
        raise NoSlot(
            f"It is quantized ({described.layer.quantization_mode!r}), so Keras neither trains nor "
            "penalizes this weight. Regularize and train the model before quantizing it"
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
    """Whether a user of a pattern may expect it to include a layer that cannot take the role."""
    if role == "activity":
        return isinstance(described.layer, (keras.layers.RNN, *_ATTENTION))
    layer = described.layer
    has_kernels = any(map(is_kernel, own_weights(layer))) or _is_quantized(layer, "kernel")
    return role == "kernel" and (has_kernels or "pointwise" in roles(described))


def weight_name(layer: keras.Layer, key: str) -> str:
    """The name of the weight that a key such as `"pointwise_regularizer"` refers to."""
    role = key.removesuffix(_SUFFIX)
    if isinstance(layer, keras.layers.DepthwiseConv1D | keras.layers.DepthwiseConv2D):
        return "kernel" if role == "depthwise" else role
    return f"{role}_kernel" if role in ("depthwise", "pointwise", "recurrent") else role


def regularizer_in(config: dict[str, Any], key: str) -> Any:
    """A copy of the regularizer in a slot, or None."""
    value: Any = config.get(key)
    if key == "activation":
        value = value["config"]["regularizer"] if is_penalized(value) else None
    return keras.regularizers.get(value)


def put(config: dict[str, Any], key: str, regularizer: Any) -> None:
    """Puts a copy of a regularizer into a slot, replacing an existing one."""
    value = keras.regularizers.serialize(regularizer)
    if key != "activation":
        config[key] = value
    elif is_penalized(config[key]):
        config[key]["config"]["regularizer"] = value
    else:
        config[key] = {"config": {"activation": config[key], "regularizer": value}}
        change_class(config[key], PenalizedActivation)


def is_penalized(activation: Any) -> bool:
    """Whether a serialized activation is a `PenalizedActivation`."""
    name = keras.saving.get_registered_name(PenalizedActivation)
    return isinstance(activation, dict) and activation.get("registered_name") == name


def holds(layer: keras.Layer, key: str, regularizer: Any) -> bool:
    """Whether a layer has a copy of a regularizer in a slot."""
    found: Any = argument_of(layer, key)
    if key == "activation":
        found = found.regularizer if isinstance(found, PenalizedActivation) else None
    return type(found) is type(regularizer) and found.get_config() == regularizer.get_config()
