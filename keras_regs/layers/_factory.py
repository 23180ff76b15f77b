"""Makes compander layers from the layers of Keras."""

import inspect
import re
from typing import Any

import keras

from keras_regs.layers._companded import CompandedLayer, kernel_property
from keras_regs.layers._containers import CompandingContainer

# For each class of Keras, the one that it becomes.
COMPANDER_LAYERS: dict[type, Any] = {}

_MODULE = "keras_regs.layers._compander_layers"

_SUMMARY = """`keras.layers.{stock}` whose {kernels} of what is trained, `w = Ψ(v)`.

    The variables hold `v`, and start so that the layer starts as that of Keras does. Regularizers
    and constraints of a kernel act on `Ψ(v)`; where the function itself is learned, regularizers
    act on `v`. See `keras_regs.fold` for the same model without any function. In all other
    respects it is the layer of Keras, as described here:

    {described}"""

_ARGUMENT = """        compander: The function Ψ, a `keras_regs.companders.Compander` or its name:
            `"arctan"`, `"arsinh"`, `"erf"`, `"power"` or `"weight_norm"`. Keyword only. Defaults
            to `"arctan"`, which is `keras_regs.companders.Arctan(a=1.0, b=0.6)`.
"""

# Where a class has another name than `keras.layers` has for it. Keras 3.16 has both, and names in
# saved files must not depend on its release.
_EXPORTED = {"GroupedQueryAttention": "GroupQueryAttention"}


def companded(stock: Any, *kernels: str, base: type = CompandedLayer) -> Any:
    """The compander layer of a layer of Keras.

    Args:
        stock: The class.
        kernels: Names of its kernels, as in `add_weight`.
        base: What it is besides.
    """
    properties = {name: kernel_property(name) for name in kernels}
    has_property = isinstance(inspect.getattr_static(stock, kernels[0], None), property)
    own = {"kernels": kernels, "kernel_is_property": has_property, **properties}
    return _made(
        stock, base, own, "kernels are functions" if len(kernels) > 1 else "kernel is a function"
    )


def containing(stock: Any, *parts: Any) -> Any:
    """The compander layer of a layer of Keras that makes others inside.

    Args:
        stock: The class.
        parts: Classes of Keras that the others may have.
    """
    own = {"parts": {part: COMPANDER_LAYERS[part] for part in parts}}
    return _made(stock, CompandingContainer, own, "kernels are functions")


def _made(stock: Any, base: type, own: dict[str, Any], kernels: str) -> Any:
    name = f"Compander{_exported_name(stock)}"
    # Where it is found to be pickled.
    own["__module__"] = "keras_regs.layers" if _is_exported(stock) else _MODULE
    own["__doc__"] = _documentation(stock, kernels)
    own["__signature__"] = _signature(stock)
    cls = keras.saving.register_keras_serializable(package="keras_regs")(
        type(name, (base, stock), own)
    )
    COMPANDER_LAYERS[stock] = cls
    return cls


def _is_exported(stock: Any) -> bool:
    return any(value is stock for value in vars(keras.layers).values())


def _exported_name(stock: Any) -> str:
    return _EXPORTED.get(stock.__name__, str(stock.__name__))


def _signature(stock: Any) -> inspect.Signature:
    signature = inspect.signature(stock)
    parameters = list(signature.parameters.values())
    compander = inspect.Parameter("compander", inspect.Parameter.KEYWORD_ONLY, default="arctan")
    variable = [p for p in parameters if p.kind is inspect.Parameter.VAR_KEYWORD]
    others = [p for p in parameters if p.kind is not inspect.Parameter.VAR_KEYWORD]
    return signature.replace(parameters=[*others, compander, *variable])


def _documentation(stock: Any, kernels: str) -> str:
    name = _exported_name(stock)
    described = re.sub(rf"keras\.layers\.{name}\(", f"kr.layers.Compander{name}(", stock.__doc__)
    # After the last of the arguments, which stand further to the right than what follows them.
    described = re.sub(
        r"(\n    Args:\n(?:(?:        .*)?\n)*?)(?=\n    \S|\n*    \Z|\Z)",
        lambda match: match[1].rstrip() + "\n" + _ARGUMENT,
        described,
        count=1,
    )
    return _SUMMARY.format(stock=name, kernels=kernels, described=described)
