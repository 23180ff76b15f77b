"""Walking over the layers of a model."""

from collections.abc import Iterator

import keras

from keras_regs._keras import flatten_layers
from keras_regs.layers._penalized_activation import PenalizedActivation


def layers_with_paths(model: keras.Model) -> Iterator[tuple[str, keras.Layer]]:
    """Yields each layer once, with the first path that leads to it, in the order of the model.

    The `PenalizedActivation` of a layer is part of the layer, and not yielded.
    """
    seen = {id(model)}

    def visit(parent: keras.Layer, prefix: str) -> Iterator[tuple[str, keras.Layer]]:
        for layer in sublayers(parent):
            if id(layer) not in seen:
                seen.add(id(layer))
                yield prefix + layer.name, layer
                yield from visit(layer, f"{prefix}{layer.name}/")

    yield from visit(model, "")


def sublayers(parent: keras.Layer) -> Iterator[keras.Layer]:
    """The layers directly inside a layer, except its `PenalizedActivation`."""
    for layer in flatten_layers(parent, include_self=False, recursive=False):
        if layer is penalized_activation(parent):
            yield from sublayers(layer)
        else:
            yield layer


def penalized_activation(layer: keras.Layer) -> PenalizedActivation | None:
    """The `PenalizedActivation` of a layer, or None."""
    activation = getattr(layer, "activation", None)
    return activation if isinstance(activation, PenalizedActivation) else None
