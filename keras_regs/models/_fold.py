"""Turns compander layers into layers of Keras that hold the weights themselves."""

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
    """A copy of a model with layers of Keras alone, whose weights are the `Ψ(v)` of the model.

    It has the outputs, the names and the frozen layers of the model, which itself stays as it is;
    and it costs what a model costs that never had companders. What LoRA adds is part of the
    weights then. Everything else of this package is taken out as well, as `keras_regs.strip` does,
    so that the copy can be loaded where this package is not installed.

    If the model is compiled, so is the copy, with a new optimizer: the one of Keras, where the
    model's is one of `keras_regs.optimizers`. If the loss or a metric is of this package, or cannot
    be copied, the copy is not compiled, and a warning says so.

    Args:
        model: A model with compander layers, made by `keras_regs.compand` or by hand.
        compile: Whether the copy of a compiled model is compiled. Defaults to True.

    Raises:
        ValueError: If `model` is no model; if a compander layer cannot be turned into one of Keras
            because it is of a class derived from one, or because no configuration describes it; if
            Keras cannot rebuild the model from its configuration.

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
        reason = (
            f"is of class {type(described.layer).__name__}, which derives from a compander layer"
        )
    elif described.part is None:
        reason = "is not described by the `get_config` of the layer that contains it"
    if reason is not None or described.part is None or stock is None:
        raise ValueError(
            f"Layer '{described.path}' cannot be folded: it {reason}. "
            f"Received: layer of type {type(described.layer).__name__}"
        )
    change_class(described.part, stock)
    for key in ("compander", "lora_rank", "lora_alpha"):
        described.part["config"].pop(key, None)


def _convert_weights(new: keras.Layer, old: keras.Layer) -> None:
    """Sets a layer of Keras so that its weights are those that a compander layer computes."""
    originals = {v.name: v for v in own_variables(old)}
    for copy in own_variables(new):
        kernel = copy.name in old.kernels
        copy.assign(old.weight_of(copy.name) if kernel else ops.copy(originals[copy.name]))
