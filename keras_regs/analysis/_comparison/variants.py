"""Variants of the candidates of a comparison."""

from collections.abc import Mapping, Sequence
from typing import Any

import keras

from keras_regs.regularizers._base import text_of


def variants_of(candidates: Any) -> dict[str, dict[str, Any]]:
    """Maps each candidate to its variants by label. A candidate that is not a list has label `""`.

    Raises:
        ValueError: If `candidates` is not a mapping from names, or if a list of variants is empty.
    """
    if (
        not isinstance(candidates, Mapping)
        or not candidates
        or not all(isinstance(name, str) and name for name in candidates)
    ):
        raise ValueError(
            "Argument `candidates` must map one or more names to what is passed to `build`. "
            f"Received: candidates={candidates!r}"
        )
    found = {}
    for name, value in candidates.items():
        if isinstance(value, list) and not value:
            raise ValueError(
                "Argument `candidates`: a list of variants must not be empty. "
                f"Received: candidates[{name!r}]=[]"
            )
        labels = labels_of(value) if isinstance(value, list) else [""]
        found[name] = dict(zip(labels, value if isinstance(value, list) else [value], strict=True))
    return found


def labels_of(variants: Sequence[Any]) -> list[str]:
    """Returns labels that tell variants apart, such as `strength=0.1`."""
    first, *others = variants
    if others and all(
        isinstance(each, keras.Regularizer) and type(each) is type(first) for each in variants
    ):
        configurations = [each.get_config() for each in variants]
        differing = [
            key
            for key in configurations[0]
            if any(each[key] != configurations[0][key] for each in configurations)
        ]
        labels = [
            ", ".join(f"{key}={_text(each[key])}" for key in differing) for each in configurations
        ]
    else:
        labels = [_text(each) for each in variants]
    if len(set(labels)) < len(labels) or any(" at 0x" in label for label in labels):
        return [f"variant {number}" for number in range(1, len(variants) + 1)]
    return labels


def _text(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else text_of(value)
