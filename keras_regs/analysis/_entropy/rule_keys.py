"""Keys of rules for `regularize`, from the names that heatmaps have."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._inspect.layers import layers_with_paths
from keras_regs._inspect.responses import layers_outside_of_loops
from keras_regs._inspect.selection import matches
from keras_regs.models._rebuild import describe
from keras_regs.models._rules import assignments

# The second and later calls of a layer.
_CALL = re.compile(r"(.+) \(call \d+\)", re.DOTALL)


@dataclass(frozen=True)
class Keys:
    """Which rules apply to layers with heatmaps.

    Attributes:
        keys: Maps the name of each layer that can be regularized to the key of its rule. Layers
            share a key if one rule applies to both.
        refused: Maps the name of each other layer to the reason.
        problems: What else the rules change, in sentences.
    """

    keys: Mapping[str, str]
    refused: Mapping[str, str]
    problems: Sequence[str]


def keys_of(
    chosen: Sequence[str], recorded: Collection[str], model: keras.Model | None, rule: Any
) -> Keys:
    """Returns the keys of rules for some of the layers with heatmaps.

    Args:
        chosen: The names of these layers.
        recorded: The names of all layers with heatmaps.
        model: A model with these layers. None: rules are not checked with a model.
        rule: The regularizer of each rule.
    """
    paths, refused = _paths(chosen, recorded, model)
    problems = []
    others = {path_of_call(name, recorded) for name in recorded}
    keys = _covering(paths)
    if model is not None:
        try:
            description = describe(model)
        except ValueError as error:
            problems.append(f"The rules are not checked with the model. {error}")
        else:
            others = set()
            for key in dict.fromkeys(keys.values()):
                try:
                    places = assignments(
                        description, {key: {"activity": rule}}, "pre_activation", "error"
                    )
                except ValueError as error:
                    refused |= {name: str(error) for name in keys if keys[name] == key}
                else:
                    others.update(place.described.path for place in places)
    keys = {name: key for name, key in keys.items() if name not in refused}
    for key in dict.fromkeys(keys.values()):
        more = sorted(path for path in others - set(paths.values()) if matches(path, key))
        if more:
            problems.append(
                f"The rule for '{key}' also applies to {more}, because a layer of a nested model "
                "is also found by its own name. To regularize one of them only, use the layer "
                "itself as the key, such as `model.get_layer(...)`."
            )
    return Keys(keys, refused, problems)


def path_of_call(name: str, recorded: Collection[str]) -> str:
    """The path of the layer with this heatmap, without the number of the call."""
    parts = _CALL.fullmatch(name)
    return parts[1] if parts and parts[1] in recorded else name


def _paths(
    chosen: Sequence[str], recorded: Collection[str], model: keras.Model | None
) -> tuple[dict[str, str], dict[str, str]]:
    """The path of each layer, and why others have none."""
    paths = {name: path_of_call(name, recorded) for name in chosen}
    if model is None:
        return paths, {}
    # Of layers with the same path, the second and later ones have other names in heatmaps.
    layers = layers_outside_of_loops(model)
    true_paths = {id(layer): path for path, layer in layers_with_paths(model)}
    refused = {
        name: f"The model has no layer '{path}'. Its layers are {list(layers)}."
        for name, path in paths.items()
        if path not in layers
    }
    found = {
        name: true_paths[id(layers[path])] for name, path in paths.items() if name not in refused
    }
    return found, refused


def _covering(paths: Mapping[str, str]) -> dict[str, str]:
    """The key of each layer: that of another layer if its rule applies to both."""
    own = {path: re.sub(r"([*?[])", r"[\1]", path) for path in paths.values()}
    keys = {}
    for name, path in paths.items():
        others = (key for other, key in own.items() if other != path and matches(path, key))
        keys[name] = next(others, own[path])
    return keys
