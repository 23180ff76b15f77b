"""Putting functional and sequential models together from layers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._keras import (
    Functional,
    flatten_layers,
    functional_like_constructor,
    run_graph,
    source_of,
)

# The keys of a functional model's configuration that describe its layers.
_GRAPH = ("layers", "input_layers", "output_layers")


@dataclass
class Assembly:
    """How to put a functional or sequential model together again.

    Attributes:
        model: The model.
        cls: The class of the new model.
        arguments: The arguments of the class, except the layers.
        leaves_class: Whether the copy leaves the model's class, because that class does not take
            layers.
    """

    model: Any
    cls: type
    arguments: dict[str, Any]
    leaves_class: bool = False

    @classmethod
    def of_keras_class(cls, model: keras.Model) -> "Assembly":
        """The assembly of a model whose class does not take layers, as a model of a Keras class."""
        made = keras.Sequential if isinstance(model, keras.Sequential) else Functional
        return cls(model, made, {"name": model.name}, leaves_class=True)

    def put_together(self, copy_of: Callable[[Any], Any]) -> Any:
        """Creates a new model from copies of the layers.

        Args:
            copy_of: Returns the copy of a layer, the same object in each call.
        """
        parts = children(self.model)
        if isinstance(self.model, keras.Sequential):
            # All at once, because `add` would build the whole model again for each layer.
            return self.cls([copy_of(layer) for layer in parts], **self.arguments)
        # First those that contain other layers, because the graph may also call the inner layers.
        for operation in sorted(parts, key=lambda each: not _contains_layers(each)):
            copy_of(operation)
        inputs = keras.tree.map_structure(
            lambda tensor: copy_of(source_of(tensor)).output, self.model.input
        )
        outputs = run_graph(self.model, inputs, copy_of)
        return self.cls(inputs, outputs, **self.arguments)


def is_assembled(layer: Any) -> bool:
    """Whether a layer is a functional or sequential model whose `call` is that of Keras."""
    return isinstance(layer, Functional | keras.Sequential) and of_keras(type(layer).call)


def children(model: Any) -> list[Any]:
    """The layers and operations of such a model."""
    if isinstance(model, keras.Sequential):
        return flatten_layers(model, include_self=False, recursive=False)
    return list(model.operations)


def own_arguments(model: Any) -> dict[str, Any] | None:
    """The arguments of such a model's class, except the layers; None if it does not take layers."""
    cls = type(model)
    if not of_keras(cls.from_config) or not (
        functional_like_constructor(cls) or cls.__init__ is keras.Sequential.__init__
    ):
        return None
    if isinstance(model, keras.Sequential) or of_keras(cls.get_config):
        return {"name": model.name}
    config = model.get_config()
    if not all(key in config for key in _GRAPH):
        return None
    return {key: value for key, value in config.items() if key not in _GRAPH}


def is_made_by_its_class(model: Any) -> bool:
    """Whether the class of such a model can recreate it from its `get_config`."""
    # `Sequential.from_config` passes the layers, which this class does not take.
    return not (isinstance(model, keras.Sequential) and of_keras(type(model).from_config))


def _contains_layers(operation: Any) -> bool:
    return isinstance(operation, keras.Layer) and bool(
        flatten_layers(operation, include_self=False)
    )


def of_keras(symbol: Any) -> bool:
    """Whether a class or function is defined in Keras."""
    return str(symbol.__module__).split(".")[0] == "keras"
