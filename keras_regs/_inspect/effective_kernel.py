"""What a layer computes with in place of a variable that it reparameterizes."""

from typing import Any

from keras_regs._keras import raw_kernel
from keras_regs._math.numerics import at_least_float32


def effective_value(variable: Any) -> Any:
    """The weight that a variable stands for: `Ψ(v)` of a compander layer's kernel, or itself.

    In float32 or wider, whatever the dtype of the variable is.
    """
    value = at_least_float32(variable)
    compander = getattr(variable, "compander", None)
    return value if compander is None else compander(value)


def effective_kernel(variable: Any, layer: Any) -> Any:
    """The kernel that a layer computes with in place of its variable, with what LoRA adds to it.

    In float32 or wider.
    """
    if getattr(layer, "lora_enabled", False) and variable is raw_kernel(layer):
        return at_least_float32(layer.kernel)
    return effective_value(variable)
