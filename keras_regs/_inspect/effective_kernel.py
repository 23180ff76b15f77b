"""The weight that a layer computes with, if it reparameterizes its variable."""

from typing import Any

from keras_regs._keras import raw_kernel
from keras_regs._math.numerics import at_least_float32


def effective_value(variable: Any) -> Any:
    """The weight of a variable: `Ψ(v)` for a compander layer's kernel, otherwise its value.

    In float32 or wider, for any dtype of the variable.
    """
    value = at_least_float32(variable)
    compander = getattr(variable, "compander", None)
    return value if compander is None else compander(value)


def effective_kernel(variable: Any, layer: Any) -> Any:
    """The kernel that a layer computes with, including the LoRA update, in float32 or wider."""
    if getattr(layer, "lora_enabled", False) and variable is raw_kernel(layer):
        return at_least_float32(layer.kernel)
    return effective_value(variable)
