"""Copies of a model's layers, each created once, and the pairs of copies and originals."""

from typing import Any

import keras

from keras_regs._inspect.layers import sublayers
from keras_regs.models._assembly import children
from keras_regs.models._description import Description

Pair = tuple[keras.Layer, keras.Layer]


class Copies:
    """The layers of a new model, created from a description."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._made: dict[int, Any] = {}

    def copy_of(self, original: Any) -> Any:
        """The copy of a layer or operation, the same object in each call."""
        if id(original) in self._made:
            return self._made[id(original)]
        assembly = self._description.assembly(original)
        if assembly is not None:
            new = assembly.put_together(self.copy_of)
        else:
            part = self._description.parts.get(id(original))
            if part is None and not isinstance(original, keras.Layer):
                return original  # It has no state.
            if part is None:
                raise ValueError(f"the `get_config` of layer '{original.name}' fails")
            # Lambdas are safe here, because they come from this process and not from a file.
            new = keras.saving.deserialize_keras_object(part, safe_mode=False)
        self._made[id(original)] = new
        if isinstance(original, keras.Layer):
            new.name = original.name
            for copy, layer in self._pairs_inside(new, original):
                self._made.setdefault(id(layer), copy)
        return new

    def pairs(self) -> list[Pair]:
        """Pairs of each layer of the new model and its original, from outer to inner layers."""
        model = self._description.model
        found: dict[int, Pair] = {}
        copies_seen: set[int] = set()

        def visit(new: keras.Layer, old: keras.Layer) -> None:
            copies_seen.add(id(new))
            if id(old) in found:
                return
            found[id(old)] = new, old
            for copy, original in self._pairs_of_parts(new, old):
                visit(copy, original)

        visit(self._made[id(model)], model)
        if len(copies_seen) != len(found):
            raise ValueError(
                f"it would consist of {len(copies_seen)} layers and models instead of {len(found)}"
            )
        return list(found.values())

    def _pairs_of_parts(self, new: keras.Layer, old: keras.Layer) -> list[Pair]:
        if self._description.assembly(old) is None:
            return _pairs_of_sublayers(new, old)
        parts = [each for each in children(old) if isinstance(each, keras.Layer)]
        known = {id(each) for each in parts}
        for layer in sublayers(old):
            if id(layer) not in known and (layer.variables or type(new) is type(old)):
                raise ValueError(f"'{layer.name}' is not part of the graph of '{old.name}'")
        return [(self._made[id(each)], each) for each in parts]

    def _pairs_inside(self, new: keras.Layer, old: keras.Layer) -> list[Pair]:
        """Pairs of the layers inside one that was created as a whole. Graphs may call them, too."""
        if self._description.assembly(old) is not None:
            return []
        try:
            parts = _pairs_of_sublayers(new, old)
        except ValueError:
            # It creates inner layers when it is built.
            return []
        return parts + [pair for part in parts for pair in self._pairs_inside(*part)]


def _pairs_of_sublayers(new: keras.Layer, old: keras.Layer) -> list[Pair]:
    copies, originals = list(sublayers(new)), list(sublayers(old))
    by_name = {copy.name: copy for copy in copies}
    if set(by_name) == {original.name for original in originals}:
        copies = [by_name[original.name] for original in originals]
    if len(copies) != len(originals):
        raise ValueError(
            f"'{old.name}' would consist of {len(copies)} layers instead of {len(originals)}"
        )
    return list(zip(copies, originals, strict=True))
