"""Chooses the compander of each layer, if one cannot represent all weights."""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from keras import ops

from keras_regs._inspect.layers import sublayers
from keras_regs._keras import own_variables
from keras_regs._typing import Array
from keras_regs.companders import Compander
from keras_regs.layers._containers import CompandingContainer
from keras_regs.layers._factory import COMPANDER_LAYERS
from keras_regs.models._description import DescribedLayer

Fitted = list[tuple[DescribedLayer, Compander]]

_CHOICES = ("widen", "skip", "raise")
# The maximum number of layers that a message names.
_NAMED = 5


@dataclass(frozen=True)
class Overflow:
    """A layer whose weights the compander cannot represent.

    Attributes:
        described: The layer.
        compander: The compander.
        weights: The kernels that exceed the compander, in one array.
        largest: The magnitude of their largest weight.
        reason: The compander's error message for this weight.
    """

    described: DescribedLayer
    compander: Compander
    weights: Array
    largest: float
    reason: str


def validated_on_overflow(on_overflow: Any) -> None:
    """Raises a `ValueError` if the argument is not one of the choices."""
    if on_overflow not in _CHOICES:
        raise ValueError(
            f"Argument `on_overflow` must be one of {list(_CHOICES)}. "
            f"Received: on_overflow={on_overflow!r}"
        )


def fitted(convertible: list[DescribedLayer], compander: Compander, on_overflow: str) -> Fitted:
    """The layers to convert, each with a compander that can represent its weights.

    Raises:
        ValueError: If no such compander exists, if `on_overflow` forbids another one, or if no
            layer is left.
    """
    # A pair that other layers learn would change the weights of a frozen layer.
    fixed = compander.fixed()
    is_shared = compander.learnable == "coarse"
    pairs = [(d, fixed if is_shared and not d.layer.trainable else compander) for d in convertible]
    overflows = [found for pair in pairs if (found := _overflow(*pair)) is not None]
    if not overflows:
        return pairs
    overflows.sort(key=lambda each: each.largest, reverse=True)
    if on_overflow == "skip":
        skipped = {id(each.described) for each in overflows}
        left = [pair for pair in pairs if id(pair[0]) not in skipped]
        if not left:
            raise ValueError(f"No layer is left to convert. {overflows[0].reason}")
        _warn(overflows, pairs, "are not converted", lambda each: each.described.path)
        return left
    wider = {id(each.described): each.compander.widened(each.weights) for each in overflows}
    if on_overflow == "raise" or None in wider.values():
        raise ValueError(_error(overflows, can_widen=None not in wider.values()))
    together = [each for each in overflows if is_shared and each.compander is compander]
    if together:
        # Layers that share a compander also share the wider one.
        shared = compander.widened(np.concatenate([each.weights for each in together]))
        wider |= {id(described): shared for described, own in pairs if own is compander}
    _warn(
        overflows,
        pairs,
        "have a wider compander",
        lambda each: f"{each.described.path}: {wider[id(each.described)]!r}",
    )
    return [(described, wider.get(id(described)) or own) for described, own in pairs]


def _overflow(described: DescribedLayer, compander: Compander) -> Overflow | None:
    refused = []
    for path, layer, name, variable in _kernels(described):
        w = ops.convert_to_numpy(variable)
        try:
            compander.for_kernel(layer, name).validate(w, f"the {name} of layer '{path}'")
        except ValueError as error:
            magnitude = np.nan_to_num(np.abs(w), nan=np.inf, posinf=np.inf)
            refused.append((float(np.max(magnitude, initial=0)), str(error), w.ravel()))
    if not refused:
        return None
    largest, reason, _ = max(refused, key=lambda each: each[:2])
    return Overflow(
        described, compander, np.concatenate([w for _, _, w in refused]), largest, reason
    )


def _kernels(described: DescribedLayer) -> Iterator[tuple[str, Any, str, Any]]:
    """The kernels of a layer to convert: path, layer, name and variable of each."""
    cls = COMPANDER_LAYERS[type(described.layer)]
    layers = [(described.path, described.layer)]
    if issubclass(cls, CompandingContainer):
        layers = [
            (f"{described.path}/{part.name}", part)
            for part in sublayers(described.layer)
            if type(part) in cls.parts
        ]
    for path, layer in layers:
        kernels = COMPANDER_LAYERS[type(layer)].kernels
        for variable in own_variables(layer):
            if variable.name in kernels:
                yield path, layer, variable.name, variable


def _error(overflows: list[Overflow], *, can_widen: bool) -> str:
    choice = "on_overflow='skip' to leave such layers unchanged"
    if can_widen:
        choice += ", or on_overflow='widen' to use a wider compander for them"
    listed = _listed([each.described.path for each in overflows])
    return f"{overflows[0].reason} Alternatively, use {choice}. The layers are {listed}."


def _warn(
    overflows: list[Overflow], pairs: Fitted, outcome: str, describe: Callable[[Overflow], str]
) -> None:
    warnings.warn(
        f"{len(overflows)} of {len(pairs)} layers {outcome}, because {overflows[0].compander!r} "
        f"cannot represent their weights: {_listed([describe(each) for each in overflows])}. "
        "See argument `on_overflow` for alternatives.",
        stacklevel=4,
    )


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{names[:_NAMED]}{more}"
