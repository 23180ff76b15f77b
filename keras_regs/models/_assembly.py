"""Models that are put together from layers: functional and sequential ones."""

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

# What the configuration of a functional model says about its layers.
_GRAPH = ("layers", "input_layers", "output_layers")


@dataclass
class Assembly:
    """How a functional or sequential model is put together again.

    Attributes:
        model: The model.
        cls: The class of the new one.
        arguments: What the class takes besides the layers.
        leaves_class: Whether the class of the model takes something else than layers.
    """

    model: Any
    cls: type
    arguments: dict[str, Any]
    leaves_class: bool = False

    @classmethod
    def of_keras_class(cls, model: keras.Model) -> "Assembly":
        """Of a model whose class takes something else than layers."""
        made = keras.Sequential if isinstance(model, keras.Sequential) else Functional
        return cls(model, made, {"name": model.name}, leaves_class=True)

    def put_together(self, copy_of: Callable[[Any], Any]) -> Any:
        """A new model from copies of the layers.

        Args:
            copy_of: Returns the copy of a layer, the same one each time.
        """
        parts = children(self.model)
        if isinstance(self.model, keras.Sequential):
            new: Any = self.cls(**self.arguments)
            for layer in parts:
                new.add(copy_of(layer))
            return new
        # Those first that bring copies of layers inside of them, which the graph may call, too.
        for operation in sorted(parts, key=lambda each: not _contains_layers(each)):
            copy_of(operation)
        inputs = keras.tree.map_structure(
            lambda tensor: copy_of(source_of(tensor)).output, self.model.input
        )
        outputs = run_graph(self.model, inputs, copy_of)
        return self.cls(inputs, outputs, **self.arguments)


def is_assembled(layer: Any) -> bool:
    """Whether a layer is a model that does what its graph of layers says, and nothing else."""
    return isinstance(layer, Functional | keras.Sequential) and of_keras(type(layer).call)


def children(model: Any) -> list[Any]:
    """The layers and operations that such a model consists of."""
    if isinstance(model, keras.Sequential):
        return flatten_layers(model, include_self=False, recursive=False)
    return list(model.operations)


def own_arguments(model: Any) -> dict[str, Any] | None:
    """What the class of such a model takes besides layers, or None if it takes no layers."""
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
    """Whether the class of such a model could make it from its `get_config`."""
    # That of `Sequential` needs the layers, which this class does not take.
    return not (isinstance(model, keras.Sequential) and of_keras(type(model).from_config))


def _contains_layers(operation: Any) -> bool:
    return isinstance(operation, keras.Layer) and bool(
        flatten_layers(operation, include_self=False)
    )


def of_keras(symbol: Any) -> bool:
    """Whether a class or function is one of Keras's own."""
    return str(symbol.__module__).split(".")[0] == "keras"
