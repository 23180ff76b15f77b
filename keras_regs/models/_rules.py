"""The rules of `regularize`: checked, and applied to the layers of a model."""

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import keras

from keras_regs._inspect.selection import matches, nothing_matches
from keras_regs.models._description import DescribedLayer, Description
from keras_regs.models._slots import (
    NoSlot,
    arguments,
    may_be_meant,
    regularizer_in,
    slot,
    weight_name,
)
from keras_regs.regularizers import Regularizer, Scheduled, Sum
from keras_regs.regularizers._base import text_of

Key: TypeAlias = str | keras.Layer | Callable[[keras.Layer], bool]


@dataclass(frozen=True)
class Assignment:
    """A regularizer and its place in a model.

    Attributes:
        described: The layer.
        slot: Key in the layer's configuration; see `keras_regs.models._slots`.
        regularizer: The regularizer. The layer gets a copy.
    """

    described: DescribedLayer
    slot: str
    regularizer: Any


def validated_rules(rules: Any) -> dict[Key, dict[str, Any]]:
    """The regularizers by role, for each key.

    Raises:
        ValueError: If `rules` is not a valid argument of `regularize`.
    """
    if not isinstance(rules, Mapping) or not rules:
        raise ValueError(
            "Argument `rules` must be a non-empty dict that maps names of layers to regularizers. "
            f"Received: rules={rules!r}"
        )
    found: dict[Key, dict[str, Any]] = {}
    for key, value in rules.items():
        if not isinstance(key, str) and not callable(key):
            raise ValueError(
                "The keys of argument `rules` must be names of layers, shell-style patterns, "
                f"layers, layer classes or functions `layer -> bool`. Received: {key!r}"
            )
        by_role = value if isinstance(value, Mapping) else {_role_of(value): value}
        if (
            not by_role
            or not all(isinstance(role, str) for role in by_role)
            or not all(isinstance(r, keras.Regularizer) for r in by_role.values())
        ):
            raise ValueError(
                f"The value of {key!r} in argument `rules` must be a regularizer, or a dict of "
                "regularizers by role, such as {'activity': ..., 'kernel': ...}. "
                f"Received: {value!r}"
            )
        for role, regularizer in by_role.items():
            if role != "activity" and _role_of(regularizer) == "activity":
                raise ValueError(
                    f"Argument `rules`: {type(regularizer).__name__} is an activity regularizer "
                    "and cannot be used for a weight. Use it without a role, or as "
                    f"{{'activity': ...}}. Received: {{{role!r}: {regularizer!r}}} for {_show(key)}"
                )
            if role == "activity" and role not in getattr(regularizer, "roles", (role,)):
                raise ValueError(
                    f"Argument `rules`: {type(regularizer).__name__} is a kernel regularizer and "
                    f"cannot be used for activations. Use {{'kernel': ...}} for {_show(key)}. "
                    f"Received: {{{role!r}: {regularizer!r}}}"
                )
        found[key] = dict(by_role)
    return found


def _role_of(regularizer: Any) -> str:
    acts_on = getattr(regularizer, "acts_on", "weight")  # Keras regularizers have no `acts_on`
    return "activity" if acts_on == "activity" else "kernel"


def assignments(
    description: Description, rules: dict[Key, dict[str, Any]], on: str, existing: str
) -> list[Assignment]:
    """Which layer gets which regularizer in which slot.

    Raises:
        ValueError: If a rule matches no layer, or none that can take its regularizer; if a named
            layer cannot take it; if two rules apply to the same place; or if a place is taken and
            `existing` is `"error"`.
    """
    candidates = [
        described
        for described in description.layers
        if not isinstance(described.layer, keras.layers.InputLayer)
    ]
    claims: dict[tuple[int, str], Key] = {}
    found = []
    for key, by_role in rules.items():
        matching = [described for described in candidates if _fits(described, key)]
        if not matching:
            raise ValueError(
                f"Argument `rules`: {nothing_matches(_show(key), (d.path for d in candidates))} "
                f"Received: {_show(key)}"
            )
        for role, regularizer in by_role.items():
            for described, place in _takers(matching, key, role, on):
                claim = (id(described.layer), place)
                if claim in claims:
                    raise ValueError(
                        f"Argument `rules`: two rules set the {role} regularizer of layer "
                        f"'{described.path}'. Combine them with `keras_regs.Sum`, or remove one. "
                        f"Received: {_show(claims[claim])} and {_show(key)}"
                    )
                claims[claim] = key
                chosen = _for_place(regularizer, described, place)
                chosen = _with_existing(chosen, described, place, role, existing)
                found.append(Assignment(described, place, chosen))
    return found


def _fits(described: DescribedLayer, key: Key) -> bool:
    if isinstance(key, str):
        return matches(described.path, key)
    if isinstance(key, keras.Layer):
        return described.layer is key
    if isinstance(key, type):
        return isinstance(described.layer, key)
    return bool(key(described.layer))


def _takers(
    matching: list[DescribedLayer], key: Key, role: str, on: str
) -> list[tuple[DescribedLayer, str]]:
    """The matching layers that can take a regularizer with this role, each with its slot."""
    takers, reasons, left_out = [], [], []
    for described in matching:
        try:
            takers.append((described, slot(described, role, on)))
        except NoSlot as reason:
            reasons.append(
                f"Layer '{described.path}' ({type(described.layer).__name__}) cannot take a "
                f"regularizer for its {role}. {reason}"
            )
            # A named layer must take its regularizer. A pattern selects the layers that can.
            if _is_name(key):
                raise ValueError(f"{reasons[-1]}. Received: {_show(key)}") from None
            if may_be_meant(described, role):
                left_out.append(reasons[-1])
    if takers and left_out:
        warnings.warn(
            f"The rule for {_show(key)} skips layers that you may want to regularize. "
            f"{'. '.join(left_out)}. To silence this warning, name the layers.",
            stacklevel=4,
        )
    if not takers:
        raise ValueError(
            f"Argument `rules`: no layer that matches {_show(key)} can take a regularizer for its "
            f"{role}. {reasons[0]}. Received: {_show(key)}"
        )
    return takers


def _is_name(key: Key) -> bool:
    if isinstance(key, str):
        return not any(wildcard in key for wildcard in "*?[")
    return isinstance(key, keras.Layer)


def _show(key: Key) -> str:
    if isinstance(key, keras.Layer):
        return f"the layer object '{key.name}'"
    return repr(key) if isinstance(key, str) else f"function `{getattr(key, '__name__', key)}`"


def _for_place(regularizer: Any, described: DescribedLayer, place: str) -> Any:
    on_weight = place not in ("activation", "activity_regularizer")
    if on_weight and isinstance(regularizer, Regularizer):
        return regularizer.for_layer(described.layer, weight_name(described.layer, place))
    return regularizer


def _with_existing(
    regularizer: Any, described: DescribedLayer, place: str, role: str, existing: str
) -> Any:
    old = regularizer_in(arguments(described), place)
    if old is None or existing == "replace":
        return regularizer
    if existing == "add":
        try:
            return Sum([_as_object(old), regularizer])
        except ValueError as error:
            raise ValueError(
                f"The existing {role} regularizer of layer '{described.path}' cannot be combined "
                f"with the new one: {error}"
            ) from None
    raise ValueError(
        f"Layer '{described.path}' already has the {role} regularizer {_describe(old)}. To replace "
        "it or add to it, use existing='replace' or existing='add'. Received: existing='error'"
    )


def _describe(regularizer: Any) -> str:
    return f"`{text_of(regularizer)}`"


def _as_object(regularizer: Any) -> Any:
    # Keras also accepts functions as regularizers.
    return regularizer if isinstance(regularizer, keras.Regularizer) else Scheduled(regularizer)
