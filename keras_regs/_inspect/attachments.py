"""Which regularizers a model uses, and where they are attached."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras

from keras_regs._inspect.layers import layers_with_paths, penalized_activation
from keras_regs._inspect.selection import select
from keras_regs._keras import own_variables
from keras_regs._text.names import unused
from keras_regs.layers._on_weight import OfWeight
from keras_regs.layers._penalized_activation import PenalizedActivation
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import is_lora_factor


@dataclass(frozen=True)
class Attachment:
    """A regularizer and its place in a model.

    Attributes:
        layer_path: Name of the layer, preceded by the names of the models and layers that contain
            it.
        role: `"activity"`, `"pre_activation"`, or the name of the regularized weight, such as
            `"kernel"`.
        regularizer: The regularizer that Keras calls.
    """

    layer_path: str
    role: str
    regularizer: Any

    def __str__(self) -> str:
        return f"{self.layer_path}/{self.role}"


def attachments(model: keras.Model, layers: Sequence[str] | None = None) -> list[Attachment]:
    """All regularizers that are currently on the layers and weights of a model.

    Models made by `clone_model` or `load_model` hold copies of the regularizers that their layers
    were given. Only a walk over the model finds the regularizers that act.

    Args:
        model: The model, built.
        layers: Names of layers or shell-style patterns. Defaults to None: all layers.

    Raises:
        ValueError: If an entry of `layers` matches no layer with a regularizer, or if a regularizer
            inside a `TimeDistributed` layer never acts.
    """
    with_regularizers = [
        (path, layer)
        for path, layer in layers_with_paths(model)
        if _is_dropped(layer) or any(_regularizers(layer))
    ]
    found = []
    for path, layer in select(
        with_regularizers, layers, path=lambda each: each[0], kind="with a regularizer"
    ):
        _check_that_it_acts(layer, path)
        found += [Attachment(path, role, each) for role, each in _regularizers(layer)]
    return found


def strengths(
    model: keras.Model, changed_alike: Callable[[Regularizer], Hashable]
) -> dict[str, float]:
    """The current strengths, named as by `representatives`.

    Only regularizers of this package have a known strength.

    Args:
        model: The model.
        changed_alike: As for `representatives`.
    """
    found = representatives(of_this_package(model), changed_alike)
    return {name: attachment.regularizer.strength for name, attachment in found.items()}


def of_this_package(model: keras.Model) -> list[Attachment]:
    """All regularizers of the model that have a strength, whether or not it can be scheduled."""
    return [
        Attachment(path, role, regularizer)
        for path, layer in layers_with_paths(model)
        for role, regularizer in _regularizers(layer)
        if isinstance(regularizer, Regularizer)
    ]


def representatives(
    found: Sequence[Attachment], changed_alike: Callable[[Regularizer], Hashable]
) -> dict[str, Attachment]:
    """Attachments by unique names, one for all attachments of a role that share a strength.

    If all regularizers of a role always have the same strength, the role is the name. Otherwise,
    each attachment is named by its layer and role, followed by `_1` and so on for duplicates.

    Args:
        found: The attachments.
        changed_alike: Returns a key. Strengths of regularizers with equal keys and equal original
            strengths are always equal.
    """
    names: dict[str, Attachment] = {}
    for role in dict.fromkeys(each.role for each in found):
        of_role = [each for each in found if each.role == role]
        kinds = {
            (each.regularizer.base_strength, changed_alike(each.regularizer)) for each in of_role
        }
        if len(of_role) > 1 and len(kinds) == 1:
            names[role] = of_role[0]
        else:
            for each in of_role:
                names[unused(str(each), names)] = each
    return names


def _is_dropped(layer: keras.Layer) -> bool:
    """Whether Keras drops the activity regularizer of the inner layer."""
    is_wrapper = isinstance(layer, keras.layers.TimeDistributed)
    return is_wrapper and layer.layer.activity_regularizer is not None


def _check_that_it_acts(layer: keras.Layer, path: str) -> None:
    if _is_dropped(layer):
        raise ValueError(
            f"The activity regularizer of layer '{layer.layer.name}' never acts, because Keras "
            f"drops the losses of layers inside `TimeDistributed`. Set it on the "
            f"`TimeDistributed` layer '{path}' instead: "
            "`TimeDistributed(..., activity_regularizer=...)`."
        )


def _regularizers(layer: keras.Layer) -> Iterator[tuple[str, Any]]:
    if layer.activity_regularizer is not None:
        yield "activity", layer.activity_regularizer
    # A `PenalizedActivation` is the activation of a layer, or a layer itself.
    for place in (penalized_activation(layer), layer):
        if isinstance(place, PenalizedActivation):
            yield "pre_activation", place.regularizer
    for weight in own_variables(layer):
        regularizer = getattr(weight, "regularizer", None)
        if isinstance(regularizer, OfWeight):
            regularizer = regularizer.regularizer
        # The LoRA factors have the kernel's regularizer. It acts on the kernel with its update.
        if regularizer is not None and not is_lora_factor(weight):
            yield weight.name, regularizer


def schedulable(model: keras.Model, layers: Sequence[str] | None = None) -> list[Attachment]:
    """The attachments of the model, all of which respond to a change of their strength.

    Raises:
        ValueError: If there are none, or one has a fixed strength: a regularizer that is not of
            this package, or that no layer tracks.
    """
    found = attachments(model, layers)
    if not found:
        raise ValueError(
            "The model has no regularizer whose strength can be scheduled. Add one, such as "
            "`Dense(..., kernel_regularizer=keras_regs.L2(1e-3))`. "
            f"Received: model '{model.name}' without regularizers."
        )
    tracked = {id(variable) for variable in model.variables}
    for attachment in found:
        where = f"The {attachment.role} regularizer of layer '{attachment.layer_path}'"
        regularizer = attachment.regularizer
        if not isinstance(regularizer, Regularizer):
            raise ValueError(
                f"{where} has a fixed strength, which is compiled into the training step. "
                f"{_remedy(regularizer)}, or exclude its layer by naming the others in argument "
                f"`layers`. Received: {_describe(regularizer)}"
            )
        if id(regularizer.state) not in tracked:
            raise ValueError(
                f"{where} is not tracked by any layer, so its strength may be a constant in the "
                "compiled training step. Assign it to an attribute of its layer before the layer "
                "is built: `self.kernel_regularizer = regularizer` in `__init__`. "
                f"Received: {regularizer!r}"
            )
    return found


def _remedy(regularizer: Any) -> str:
    wrapped = "Wrap it in `keras_regs.Scheduled`"
    name = type(regularizer).__name__
    if type(regularizer) in (
        keras.regularizers.L1,
        keras.regularizers.L2,
        keras.regularizers.L1L2,
    ):
        return f"Replace it with `keras_regs.{name}`, or {wrapped[0].lower()}{wrapped[1:]}"
    return wrapped


def _describe(regularizer: Any) -> str:
    if isinstance(regularizer, keras.Regularizer):
        return f"keras regularizer `{type(regularizer).__name__}`"
    return repr(regularizer)
