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
from keras_regs.models._rules import Key, assignments

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
    if model is None:
        paths = {name: path_of_call(name, recorded) for name in chosen}
        others = {path_of_call(name, recorded) for name in recorded} - set(paths.values())
        keys = _covering(paths)
        reached = {key: [path for path in others if matches(path, key)] for key in keys.values()}
        return Keys(keys, {}, _about_others(reached))
    # Of layers with the same path, the second and later ones have other names in heatmaps.
    layers = layers_outside_of_loops(model)
    true_paths = {id(layer): path for path, layer in layers_with_paths(model)}
    refused = {
        name: f"The model has no layer '{name}'. Its layers are {list(layers)}."
        for name in chosen
        if path_of_call(name, recorded) not in layers
    }
    meant = {name: layers[path_of_call(name, recorded)] for name in chosen if name not in refused}
    keys = _covering({name: true_paths[id(layer)] for name, layer in meant.items()})
    try:
        description = describe(model)
    except ValueError as error:
        return Keys(keys, refused, [f"The rules are not checked with the model. {_line(error)}"])
    reached = {}
    ids = {id(layer) for layer in meant.values()}
    for key in dict.fromkeys(keys.values()):
        rules: dict[Key, dict[str, Any]] = {key: {"activity": rule}}
        try:
            places = assignments(description, rules, "pre_activation", "error")
        except ValueError as error:
            refused |= {name: _line(error) for name in keys if keys[name] == key}
            continue
        reached[key] = [
            place.described.path for place in places if id(place.described.layer) not in ids
        ]
    keys = {name: key for name, key in keys.items() if name not in refused}
    return Keys(keys, refused, _about_others(reached))


def _line(error: ValueError) -> str:
    return " ".join(str(error).split())


def _about_others(reached: Mapping[str, Sequence[str]]) -> list[str]:
    """What to know about rules that reach layers besides those that are meant."""
    return [
        f"The rule for '{key}' also applies to {sorted(paths)}, because layers are found by "
        "their path and by their own name. To regularize one of them only, use the layer itself "
        "as the key, such as `model.get_layer(...)`."
        for key, paths in reached.items()
        if paths
    ]


def path_of_call(name: str, recorded: Collection[str]) -> str:
    """The path of the layer with this heatmap, without the number of the call."""
    parts = _CALL.fullmatch(name)
    return parts[1] if parts and parts[1] in recorded else name


def _covering(paths: Mapping[str, str]) -> dict[str, str]:
    """The key of each layer: that of another layer if its rule applies to both."""
    own = {path: re.sub(r"([*?[])", r"[\1]", path) for path in paths.values()}
    keys = {}
    for name, path in paths.items():
        others = (key for other, key in own.items() if other != path and matches(path, key))
        keys[name] = next(others, own[path])
    return keys
