"""Replaces compander layers by Keras layers with the same weights."""

import keras
from keras import ops

from keras_regs._keras import own_variables
from keras_regs.layers._companded import CompandedLayer
from keras_regs.layers._containers import CompandingContainer
from keras_regs.layers._factory import COMPANDER_LAYERS
from keras_regs.models._description import DescribedLayer, change_class
from keras_regs.models._rebuild import describe
from keras_regs.models._strip import stripped_copy

_STOCK_LAYERS = {companded: stock for stock, companded in COMPANDER_LAYERS.items()}


def fold(model: keras.Model, *, compile: bool = True) -> keras.Model:
    r"""Returns a copy of a model with plain Keras layers, whose weights are the model's $\Psi(v)$.

    The copy has the same outputs, names and frozen layers. The original model does not change. The
    copy costs as much as a model without companders. LoRA updates become part of the weights. All
    other parts of this package are removed as by `keras_regs.strip`, so the copy can be loaded
    where this package is not installed.

    The copy of a compiled model is compiled with a new optimizer. A rescaled optimizer
    (`keras_regs.optimizers`) becomes the Keras optimizer. If the loss or a metric belongs to this
    package, or cannot be copied, the copy is not compiled, and a warning says so.

    Args:
        model: A model with compander layers.
        compile: Whether to compile the copy if the model is compiled. Defaults to True.

    Returns:
        The copy.

    Raises:
        ValueError: If `model` is not a `keras.Model`; if a compander layer cannot be converted,
            because its class is a subclass or no configuration describes it; if Keras cannot
            rebuild the model from its configuration.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)), kr.CompanderDense(2, name="dense")])
    >>> plain = kr.fold(model)
    >>> type(plain.get_layer("dense")).__name__
    'Dense'
    >>> x = np.ones((3, 4))
    >>> bool(np.allclose(plain.predict(x, verbose=0), model.predict(x, verbose=0)))
    True
    """
    description = describe(model)
    for described in description.layers:
        if isinstance(described.layer, CompandedLayer | CompandingContainer):
            _fold_description(described)
    return stripped_copy(model, description, compile=compile, convert_weights=_convert_weights)


def _fold_description(described: DescribedLayer) -> None:
    stock = _STOCK_LAYERS.get(type(described.layer))
    reason = None
    if stock is None:
        reason = f"is of class {type(described.layer).__name__}, a subclass of a compander layer"
    elif described.part is None:
        reason = "is not in the `get_config` of the layer that contains it"
    if reason is not None or described.part is None or stock is None:
        raise ValueError(
            f"Layer '{described.path}' cannot be folded: it {reason}. "
            f"Received: layer of type {type(described.layer).__name__}"
        )
    change_class(described.part, stock)
    for key in ("compander", "lora_rank", "lora_alpha"):
        described.part["config"].pop(key, None)


def _convert_weights(new: keras.Layer, old: keras.Layer) -> None:
    """Sets the weights of a Keras layer to those that a compander layer computes."""
    originals = {v.name: v for v in own_variables(old)}
    for copy in own_variables(new):
        kernel = copy.name in old.kernels
        copy.assign(old.weight_of(copy.name) if kernel else ops.copy(originals[copy.name]))
