"""The configuration of a model, and which part of it describes which layer."""

import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._inspect.layers import sublayers
from keras_regs._keras import ObjectSharingScope, argument_of, flatten_layers
from keras_regs.layers._containers import CompandingContainer


@dataclass(frozen=True)
class DescribedLayer:
    """A layer of a model with its part of the model's configuration.

    Attributes:
        path: Name of the layer, after those of the models and layers that contain it.
        layer: The layer itself.
        part: The part of the model's configuration that it would be made from, to be edited in
            place; or None if the layer that contains it does not describe it.
        loop: What calls the layer step by step in time, an RNN or a `TimeDistributed`, if any.
    """

    path: str
    layer: keras.Layer
    part: dict[str, Any] | None
    loop: keras.Layer | None

    @property
    def config(self) -> dict[str, Any] | None:
        """The arguments of the layer, to be edited in place, if they are described."""
        return None if self.part is None else self.part["config"]


class Description:
    """All that a model can be rebuilt from, except its weights.

    Attributes:
        serialized: What `keras.saving.serialize_keras_object` says of the model, to be edited.
        layers: The layers of the model, with their parts of `serialized`.
        custom_objects: Classes and functions in it that are not registered with Keras.
    """

    def __init__(self, model: keras.Model) -> None:
        # What layers share is marked, and shared in what is made from this, as in saved models.
        with lambdas_are_safe(), ObjectSharingScope():
            serialized = keras.saving.serialize_keras_object(model)
        # A layer is then built by the layer that contains it, and its weights get the names that
        # they had. How the model is compiled does not always survive being written down.
        self.serialized = _without(serialized, ("build_config", "compile_config"))
        self.custom_objects: dict[str, Any] = {}
        for layer in flatten_layers(model):
            for value in (layer, *vars(layer).values()):
                self.add_custom_object(value)
        self.layers = list(_described(model, self.serialized["config"], "", None, {id(model)}))
        for described in self.layers:
            if described.config is not None:
                self._keep_lambdas(described.layer, described.config)

    def add_custom_object(self, value: Any) -> None:
        """Makes the class of an object known, or the object itself if it is a function."""
        symbol = value if isinstance(value, types.FunctionType) else type(value)
        is_function = symbol is value and symbol.__name__ != "<lambda>"
        if (is_function or hasattr(symbol, "get_config")) and not of_keras(symbol):
            self.custom_objects[keras.saving.get_registered_name(symbol)] = symbol

    def _keep_lambdas(self, layer: keras.Layer, config: dict[str, Any]) -> None:
        # Keras would make new ones from their code, without the names that they refer to.
        for key in config:
            function = argument_of(layer, key)
            if isinstance(function, types.FunctionType) and function.__name__ == "<lambda>":
                name = f"keras_regs_lambda_{len(self.custom_objects)}"
                self.custom_objects[name] = function
                config[key] = {
                    "module": "builtins",
                    "class_name": "function",
                    "config": name,
                    "registered_name": name,
                }


@contextmanager
def lambdas_are_safe() -> Iterator[None]:
    """Without the warning of Keras that lambdas are not, which holds for files alone."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*includes a `lambda`", UserWarning)
        yield


def of_keras(symbol: Any) -> bool:
    """Whether a class or function is one of Keras's own."""
    return symbol.__module__.split(".")[0] == "keras"


def is_object(value: Any) -> bool:
    """Whether a part of a configuration is that of an object, with a class and arguments."""
    return (
        isinstance(value, dict) and "class_name" in value and isinstance(value.get("config"), dict)
    )


def change_class(part: dict[str, Any], cls: type) -> None:
    """Makes a part of a configuration that of an object of another class."""
    part["module"] = cls.__module__
    part["class_name"] = cls.__name__
    part["registered_name"] = keras.saving.get_registered_name(cls)


def _without(value: Any, keys: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        dropped = keys if is_object(value) else ()
        return {key: _without(v, keys) for key, v in value.items() if key not in dropped}
    if isinstance(value, list | tuple):
        return type(value)(_without(v, keys) for v in value)
    return value


def _described(
    parent: keras.Layer, config: Any, path: str, loop: keras.Layer | None, seen: set[int]
) -> Iterator[DescribedLayer]:
    if isinstance(parent, keras.layers.RNN | keras.layers.TimeDistributed):
        loop = parent
    candidates = list(_objects(config))
    for layer in sublayers(parent):
        if id(layer) in seen:
            continue
        seen.add(id(layer))
        own = next((c for c in candidates if _describes(c, layer)), None)
        if own is not None:
            # By identity: of two alike, each describes one.
            candidates = [c for c in candidates if c is not own]
        elif of_keras(type(parent)) or isinstance(parent, CompandingContainer):
            # Such as the cell of an LSTM, which the arguments of the LSTM describe.
            continue
        described = DescribedLayer(path + layer.name, layer, own, loop)
        yield described
        yield from _described(layer, described.config, f"{path}{layer.name}/", loop, seen)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a configuration, but not those in other ones."""
    if isinstance(value, dict):
        parts = list(value.values())
    elif isinstance(value, list | tuple):
        parts = list(value)
    else:
        return
    for part in parts:
        if is_object(part):
            yield part
            # Its layer is no layer of its own; see `sublayers`.
            if part.get("registered_name") == "keras_regs>PenalizedActivation":
                yield from _objects(part["config"])
        else:
            yield from _objects(part)


def _describes(part: dict[str, Any], layer: keras.Layer) -> bool:
    name = part["class_name"]
    # Keras names a class as it exports it: `GroupQueryAttention` is one of another name.
    is_class = name == type(layer).__name__ or getattr(keras.layers, name, None) is type(layer)
    return is_class and part["config"].get("name") == layer.name
