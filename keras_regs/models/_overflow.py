"""Which compander each layer gets, where one does not hold the weights of a layer."""

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
# So many layers are named in a message.
_NAMED = 5


@dataclass(frozen=True)
class Overflow:
    """A layer whose weights a compander does not hold.

    Attributes:
        described: The layer.
        compander: The compander.
        weights: Its kernels that are too much for the compander, in one array.
        largest: The magnitude of the largest weight in them.
        reason: What the compander says about that one.
    """

    described: DescribedLayer
    compander: Compander
    weights: Array
    largest: float
    reason: str


def validated_on_overflow(on_overflow: Any) -> None:
    """Raises a `ValueError` if it is none of the choices."""
    if on_overflow not in _CHOICES:
        raise ValueError(
            f"Argument `on_overflow` must be one of {list(_CHOICES)}. "
            f"Received: on_overflow={on_overflow!r}"
        )


def fitted(convertible: list[DescribedLayer], compander: Compander, on_overflow: str) -> Fitted:
    """The layers to convert, each with a compander that holds its weights.

    Raises:
        ValueError: If no such compander exists, or `on_overflow` forbids another one; if no layer
            is left.
    """
    # A pair that others learn would move the weights of a frozen layer.
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
        _warn(overflows, pairs, "stay as they are", lambda each: each.described.path)
        return left
    wider = {id(each.described): each.compander.widened(each.weights) for each in overflows}
    if on_overflow == "raise" or None in wider.values():
        raise ValueError(_error(overflows, can_widen=None not in wider.values()))
    together = [each for each in overflows if is_shared and each.compander is compander]
    if together:
        # The layers that share a compander share the wider one.
        shared = compander.widened(np.concatenate([each.weights for each in together]))
        wider |= {id(described): shared for described, own in pairs if own is compander}
    _warn(
        overflows,
        pairs,
        "have wider functions",
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
    """The kernels of a layer that are to be functions: path, layer, name and variable of each."""
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
        choice += ", or on_overflow='widen' to use wider functions for them"
    listed = _listed([each.described.path for each in overflows])
    return f"{overflows[0].reason} Alternatively, use {choice}. The layers are {listed}."


def _warn(
    overflows: list[Overflow], pairs: Fitted, outcome: str, describe: Callable[[Overflow], str]
) -> None:
    warnings.warn(
        f"{len(overflows)} of {len(pairs)} layers {outcome}, since {overflows[0].compander!r} does "
        f"not hold their weights: {_listed([describe(each) for each in overflows])}. Argument "
        "`on_overflow` offers other choices.",
        stacklevel=4,
    )


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{names[:_NAMED]}{more}"
