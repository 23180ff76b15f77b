"""Which regularizers a model really uses, and where they sit."""

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
    """A regularizer in its place in a model.

    Attributes:
        layer_path: Name of the layer, after those of the models and layers that contain it.
        role: `"activity"`, `"pre_activation"`, or the name of the regularized weight such as
            `"kernel"`.
        regularizer: The regularizer object that Keras calls.
    """

    layer_path: str
    role: str
    regularizer: Any

    def __str__(self) -> str:
        return f"{self.layer_path}/{self.role}"


def attachments(model: keras.Model, layers: Sequence[str] | None = None) -> list[Attachment]:
    """Every regularizer of the model, found on its layers and weights as they are now.

    A model made by `clone_model` or `load_model` holds copies of the regularizers that its layers
    were given, so only a walk over the model finds the ones that act.

    Args:
        model: The model, built.
        layers: Names of layers, or shell-style patterns, to look at. Defaults to all.

    Raises:
        ValueError: If an entry of `layers` fits no layer that has a regularizer; or if a
            regularizer inside of a `TimeDistributed` layer never acts.
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
    """The strengths in force, named as by `representatives`.

    Those of regularizers that are none of this package's are not known.

    Args:
        model: The model.
        changed_alike: As for `representatives`.
    """
    found = representatives(of_this_package(model), changed_alike)
    return {name: attachment.regularizer.strength for name, attachment in found.items()}


def of_this_package(model: keras.Model) -> list[Attachment]:
    """Every regularizer of the model that has a strength, whether or not it can be scheduled."""
    return [
        Attachment(path, role, regularizer)
        for path, layer in layers_with_paths(model)
        for role, regularizer in _regularizers(layer)
        if isinstance(regularizer, Regularizer)
    ]


def representatives(
    found: Sequence[Attachment], changed_alike: Callable[[Regularizer], Hashable]
) -> dict[str, Attachment]:
    """One attachment for several of one role that always have the same strength, by unique names.

    Its name is the role. All others are named by their layer and role, `_1` following where two are
    the same.

    Args:
        found: The attachments.
        changed_alike: What two regularizers have in common if something changes their strengths
            alike. They must have the same original strength, too.
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
    """Whether Keras drops the activity regularizer of the layer inside."""
    is_wrapper = isinstance(layer, keras.layers.TimeDistributed)
    return is_wrapper and layer.layer.activity_regularizer is not None


def _check_that_it_acts(layer: keras.Layer, path: str) -> None:
    if _is_dropped(layer):
        raise ValueError(
            f"The activity regularizer of layer '{layer.layer.name}' never acts, because Keras "
            f"drops the losses of a layer inside of `TimeDistributed`. Give it to the "
            f"`TimeDistributed` layer '{path}' instead: "
            "`TimeDistributed(..., activity_regularizer=...)`."
        )


def _regularizers(layer: keras.Layer) -> Iterator[tuple[str, Any]]:
    if layer.activity_regularizer is not None:
        yield "activity", layer.activity_regularizer
    # Of a layer, or put into a model by hand.
    for place in (penalized_activation(layer), layer):
        if isinstance(place, PenalizedActivation):
            yield "pre_activation", place.regularizer
    for weight in own_variables(layer):
        regularizer = getattr(weight, "regularizer", None)
        if isinstance(regularizer, OfWeight):
            regularizer = regularizer.regularizer
        # The factors of LoRA have that of the kernel, and it acts on the kernel with what they add.
        if regularizer is not None and not is_lora_factor(weight):
            yield weight.name, regularizer


def schedulable(model: keras.Model, layers: Sequence[str] | None = None) -> list[Attachment]:
    """The attachments of the model, all of which follow a change of their strength.

    Raises:
        ValueError: If there is none, or one whose strength is fixed: a regularizer that is none
            of this package's, or one that no layer tracks.
    """
    found = attachments(model, layers)
    if not found:
        raise ValueError(
            "The model has no regularizer whose strength could be scheduled. Give its layers some, "
            "such as `Dense(..., kernel_regularizer=keras_regs.L2(1e-3))`. "
            f"Received: model '{model.name}' without regularizers."
        )
    tracked = {id(variable) for variable in model.variables}
    for attachment in found:
        where = f"The {attachment.role} regularizer of layer '{attachment.layer_path}'"
        regularizer = attachment.regularizer
        if not isinstance(regularizer, Regularizer):
            raise ValueError(
                f"{where} has a fixed strength, which is compiled into the training step. "
                f"{_remedy(regularizer)}, or leave its layer out by naming the others in the "
                f"argument `layers`. Received: {_describe(regularizer)}"
            )
        if id(regularizer.state) not in tracked:
            raise ValueError(
                f"{where} is not tracked by any layer, so that the training step could be compiled "
                "with its strength as a constant. Assign it to an attribute of its layer before "
                "the layer is built: `self.kernel_regularizer = regularizer` in `__init__`. "
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
        return f"Replace it by `keras_regs.{name}`, or {wrapped[0].lower()}{wrapped[1:]}"
    return wrapped


def _describe(regularizer: Any) -> str:
    if isinstance(regularizer, keras.Regularizer):
        return f"keras regularizer `{type(regularizer).__name__}`"
    return repr(regularizer)
