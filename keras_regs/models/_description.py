"""Describes a model so that it can be rebuilt: the configurations of its layers, and its graph."""

import copy
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
from keras_regs.models._assembly import (
    Assembly,
    children,
    is_assembled,
    is_made_by_its_class,
    of_keras,
    own_arguments,
)


@dataclass(frozen=True)
class DescribedLayer:
    """A layer of a model and its configuration.

    Attributes:
        path: Name of the layer, preceded by the names of the models and layers that contain it.
        layer: The layer.
        part: The serialized layer, to be edited in place; or None if the layer that contains it
            does not describe it.
        loop: The RNN or `TimeDistributed` that calls the layer at each time step, or None.
        loose: Whether a model contains the layer whose class does not create it from `part`. If
            `part` is edited, the copy of that model leaves this class.
    """

    path: str
    layer: keras.Layer
    part: dict[str, Any] | None
    loop: keras.Layer | None
    loose: bool = False

    @property
    def in_files(self) -> bool:
        """Whether an edit of `config` survives saving and loading of the model."""
        return self.part is not None and not self.loose

    @property
    def config(self) -> dict[str, Any] | None:
        """The arguments of the layer, to be edited in place, or None if they are not described."""
        return None if self.part is None else self.part["config"]


class Description:
    """Everything needed to rebuild a model, except its weights.

    Functional and sequential models are assemblies of layers, each described separately. This also
    applies to those inside other models. Everything else is described by its own configuration.

    Attributes:
        model: The model.
        layers: The layers of the model, with their configurations.
        parts: Maps the `id` of each layer and operation of the assemblies to its configuration, as
            `keras.saving.serialize_keras_object` returns it, to be edited in place.
        assemblies: Maps the `id` of each assembly to how it is put together.
        custom_objects: Classes and functions that are not registered with Keras.
    """

    def __init__(self, model: keras.Model) -> None:
        self.model = model
        self.parts: dict[int, dict[str, Any]] = {}
        self.assemblies: dict[int, Assembly] = {}
        # As in saved models, objects shared by layers are marked, so the copies share them as well.
        with lambdas_are_safe(), ObjectSharingScope():
            self._take_apart(model)
        self.parts = {key: _without_state(part) for key, part in self.parts.items()}
        self.custom_objects: dict[str, Any] = {}
        operations = [op for each in self.assemblies.values() for op in children(each.model)]
        for operation in (*flatten_layers(model), *operations):
            for value in (operation, *vars(operation).values()):
                self.add_custom_object(value)
        self.layers = list(self._described(model, "", loose=False, seen={id(model)}))
        for described in self.layers:
            if described.config is not None:
                self._keep_lambdas(described.layer, described.config)
        self._unchanged = copy.deepcopy(self.parts) if self._with_own_classes() else {}

    def add_custom_object(self, value: Any) -> None:
        """Registers the class of an object, or the object if it is a function."""
        symbol = value if isinstance(value, types.FunctionType) else type(value)
        is_function = symbol is value and symbol.__name__ != "<lambda>"
        if (is_function or hasattr(symbol, "get_config")) and not of_keras(symbol):
            self.custom_objects[keras.saving.get_registered_name(symbol)] = symbol

    def assembly(self, layer: Any) -> Assembly | None:
        """How to put a model together from copies of its layers, or None if its class recreates it.

        If its class describes it in another way, the class recreates it, unless an inner layer
        changes.
        """
        found = self.assemblies.get(id(layer))
        if found is None or id(layer) not in self.parts:
            return found
        inside = (id(each) for each in flatten_layers(layer, include_self=False))
        changes = any(
            key in self._unchanged and self.parts[key] != self._unchanged[key] for key in inside
        )
        return found if changes else None

    def parts_in_use(self) -> list[dict[str, Any]]:
        """The configurations that the copy is created from, if no other configuration is edited."""
        used: dict[int, dict[str, Any]] = {}

        def visit(operation: Any) -> None:
            if self.assembly(operation) is not None:
                for child in children(operation):
                    visit(child)
            elif id(operation) in self.parts:
                used[id(operation)] = self.parts[id(operation)]

        visit(self.model)
        return list(used.values())

    def class_of_copy(self, model: keras.Model) -> type:
        """The class of a model's copy."""
        assembly = self.assembly(model)
        return type(model) if assembly is None else assembly.cls

    def _take_apart(self, operation: Any, *, needed: bool = True) -> None:
        """Describes the parts of a model. Raises an error if a needed part cannot be described."""
        if id(operation) in self.parts or id(operation) in self.assemblies:
            return
        if not is_assembled(operation):
            is_layer = isinstance(operation, keras.Layer)
            part = _serialized(operation, needed=needed and is_layer)
            if part is not None:
                self.parts[id(operation)] = part
            return
        arguments = own_arguments(operation)
        if arguments is None:
            own = _serialized(operation, needed=False) if is_made_by_its_class(operation) else None
            if own is not None and _describes_all(own, operation):
                self.parts[id(operation)] = own
                return
            self.assemblies[id(operation)] = Assembly.of_keras_class(operation)
            if own is not None:
                self.parts[id(operation)] = own
                needed = False
        else:
            self.assemblies[id(operation)] = Assembly(operation, type(operation), arguments)
        for child in children(operation):
            self._take_apart(child, needed=needed)

    def _with_own_classes(self) -> bool:
        return any(key in self.parts for key in self.assemblies)

    def _part(self, layer: keras.Layer) -> dict[str, Any] | None:
        """The configuration of a layer, or the arguments of a model except its layers."""
        if id(layer) in self.parts or id(layer) not in self.assemblies:
            return self.parts.get(id(layer))
        assembly = self.assemblies[id(layer)]
        return {"class_name": assembly.cls.__name__, "config": assembly.arguments}

    def _described(
        self, model: keras.Layer, path: str, *, loose: bool, seen: set[int]
    ) -> Iterator[DescribedLayer]:
        if id(model) not in self.assemblies:
            part = self.parts.get(id(model), {"config": None})
            yield from _described(model, part["config"], path, None, loose=loose, seen=seen)
            return
        loose = loose or id(model) in self.parts
        for layer in children(model):
            if isinstance(layer, keras.Layer) and id(layer) not in seen:
                seen.add(id(layer))
                yield DescribedLayer(path + layer.name, layer, self._part(layer), None, loose)
                yield from self._described(layer, f"{path}{layer.name}/", loose=loose, seen=seen)

    def _keep_lambdas(self, layer: keras.Layer, config: dict[str, Any]) -> None:
        # Keras would recreate lambdas from their code, without the variables that they refer to.
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
    """Silences Keras's warning about lambdas, which only applies to files."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*includes a `lambda`", UserWarning)
        yield


def is_object(value: Any) -> bool:
    """Whether a part of a configuration describes an object with a class and arguments."""
    return (
        isinstance(value, dict) and "class_name" in value and isinstance(value.get("config"), dict)
    )


def change_class(part: dict[str, Any], cls: type) -> None:
    """Changes the class of a serialized object."""
    part["module"] = cls.__module__
    part["class_name"] = cls.__name__
    part["registered_name"] = keras.saving.get_registered_name(cls)


def _serialized(operation: Any, *, needed: bool) -> dict[str, Any] | None:
    try:
        return dict(keras.saving.serialize_keras_object(operation))
    except Exception:
        # A user's `get_config` may raise anything.
        if needed:
            raise
        return None


def _describes_all(own: dict[str, Any], model: keras.Model) -> bool:
    """Whether the configuration of a model contains those of all its layers."""
    candidates = list(_objects(own["config"]))
    return all(
        any(_describes(candidate, layer) for candidate in candidates)
        for layer in children(model)
        if isinstance(layer, keras.Layer) and not isinstance(layer, keras.layers.InputLayer)
    )


def _without_state(part: Any) -> Any:
    # Without `build_config`, the containing layer builds a layer, so its weights get their original
    # names. `compile_config` is dropped because it cannot always be serialized.
    return _without(part, ("build_config", "compile_config"))


def _without(value: Any, keys: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        dropped = keys if is_object(value) else ()
        return {key: _without(v, keys) for key, v in value.items() if key not in dropped}
    if isinstance(value, list | tuple):
        return type(value)(_without(v, keys) for v in value)
    return value


def _described(
    parent: keras.Layer,
    config: Any,
    path: str,
    loop: keras.Layer | None,
    *,
    loose: bool,
    seen: set[int],
) -> Iterator[DescribedLayer]:
    if isinstance(parent, keras.layers.RNN | keras.layers.TimeDistributed):
        loop = parent
    described = config is not None
    candidates = list(_objects(config if described else _config_of_keras(parent)))
    for layer in sublayers(parent):
        if id(layer) in seen:
            continue
        seen.add(id(layer))
        own = next((c for c in candidates if _describes(c, layer)), None)
        if own is not None:
            # Compared by identity, because two equal configurations describe two layers.
            candidates = [c for c in candidates if c is not own]
        elif of_keras(type(parent)) or isinstance(parent, CompandingContainer):
            # For example, the arguments of an LSTM describe its cell.
            continue
        if not described:
            own = None
        yield DescribedLayer(path + layer.name, layer, own, loop, loose)
        config_inside = None if own is None else own["config"]
        inside = f"{path}{layer.name}/"
        yield from _described(layer, config_inside, inside, loop, loose=loose, seen=seen)


def _config_of_keras(layer: keras.Layer) -> dict[str, Any]:
    """The configuration of a Keras layer whose container does not describe it."""
    return dict(layer.get_config()) if of_keras(type(layer)) else {}


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The outermost objects in a configuration."""
    if isinstance(value, dict):
        parts = list(value.values())
    elif isinstance(value, list | tuple):
        parts = list(value)
    else:
        return
    for part in parts:
        if is_object(part):
            yield part
            # It does not count as a layer; see `sublayers`.
            if part.get("registered_name") == "keras_regs>PenalizedActivation":
                yield from _objects(part["config"])
        else:
            yield from _objects(part)


def _describes(part: dict[str, Any], layer: keras.Layer) -> bool:
    name = part["class_name"]
    # Keras uses exported names: the class of `GroupQueryAttention` has a different name.
    is_class = name == type(layer).__name__ or getattr(keras.layers, name, None) is type(layer)
    return is_class and part["config"].get("name") == layer.name
