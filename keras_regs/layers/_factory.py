"""Creates compander layers from Keras layers."""

import inspect
import re
from typing import Any

import keras

from keras_regs.layers._companded import CompandedLayer, kernel_property
from keras_regs.layers._containers import CompandingContainer

# Maps each Keras class to its compander layer.
COMPANDER_LAYERS: dict[type, Any] = {}

_MODULE = "keras_regs.layers._compander_layers"

_SUMMARY = r"""`keras.layers.{stock}` whose {kernels} of trained variables, $w = \Psi(v)$.

    The variables hold $v$. Their initial values give the layer the same initial weights as the
    Keras layer. Regularizers and constraints of a kernel act on $\Psi(v)$; if the parameters of
    $\Psi$ are learned, regularizers act on $v$. `keras_regs.fold` returns the same model with
    plain Keras layers. Otherwise, this layer behaves like the Keras layer, described here:

    {described}"""

_ARGUMENT = r"""        compander: The function $\Psi$, a `keras_regs.companders.Compander` or a
            name: `"arctan"`, `"arsinh"`, `"erf"`, `"power"` or `"weight_norm"`. Keyword only.
            Defaults to `"arctan"`, which is `keras_regs.companders.Arctan(a=1.0, b=0.6)`.
"""

# Classes whose name differs from their name in `keras.layers`. Keras 3.16 has both names, and
# names in saved files must not depend on the release of Keras.
_EXPORTED = {"GroupedQueryAttention": "GroupQueryAttention"}


def companded(stock: Any, *kernels: str, base: type = CompandedLayer) -> Any:
    """Creates the compander layer of a Keras layer.

    Args:
        stock: The Keras class.
        kernels: Names of its kernels, as passed to `add_weight`.
        base: The mixin.
    """
    properties = {name: kernel_property(name) for name in kernels}
    has_property = isinstance(inspect.getattr_static(stock, kernels[0], None), property)
    own = {"kernels": kernels, "kernel_is_property": has_property, **properties}
    return _made(
        stock, base, own, "kernels are functions" if len(kernels) > 1 else "kernel is a function"
    )


def containing(stock: Any, *parts: Any) -> Any:
    """Creates the compander layer of a Keras layer that has its kernels in inner layers.

    Args:
        stock: The Keras class.
        parts: Keras classes that the inner layers may have.
    """
    own = {"parts": {part: COMPANDER_LAYERS[part] for part in parts}}
    return _made(stock, CompandingContainer, own, "kernels are functions")


def _made(stock: Any, base: type, own: dict[str, Any], kernels: str) -> Any:
    name = f"Compander{_exported_name(stock)}"
    # The module in which pickle finds the class.
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
    # Insert it after the last argument. The arguments are indented more than the text after them.
    described = re.sub(
        r"(\n    Args:\n(?:(?:        .*)?\n)*?)(?=\n    \S|\n*    \Z|\Z)",
        lambda match: match[1].rstrip() + "\n" + _ARGUMENT,
        described,
        count=1,
    )
    return _SUMMARY.format(stock=name, kernels=kernels, described=described)
