"""Adds regularizers to the layers of an existing model."""

from collections.abc import Callable, Mapping
from typing import Any

import keras

from keras_regs._checks.arguments import validated_choice
from keras_regs.models._assembly import of_keras
from keras_regs.models._attaching import attach
from keras_regs.models._class_wise import ClassWiseFunctional, ClassWiseModel, ClassWiseSequential
from keras_regs.models._description import DescribedLayer, Description
from keras_regs.models._rebuild import describe, leave_out_rematerialization, rebuild
from keras_regs.models._rules import assignments, validated_rules
from keras_regs.models._slots import holds, put
from keras_regs.models._warning import warn


def regularize(
    model: keras.Model,
    rules: Mapping[str | keras.Layer | Callable[[keras.Layer], bool], Any],
    *,
    on: str = "pre_activation",
    existing: str = "error",
    compile: bool = True,
) -> keras.Model:
    """Returns a copy of a model with additional regularizers.

    The copy has the same weights, names, frozen layers and outputs. The original model does not
    change. Each layer gets its own copy of the regularizer, with its own strength.

    The copy of a compiled model is compiled, with a new optimizer of the same configuration and new
    metrics. If one of them cannot be copied, the copy is not compiled, and a warning says so. The
    copy of an unbuilt model is unbuilt.

    The regularizers are saved and loaded with the copy if the configuration of the model describes
    all its layers. Some classes create layers themselves, such as the backbones and tasks of
    KerasHub. In their copies, the regularizers act as usual, but saved files do not contain them. A
    warning says so.

    Args:
        model: A functional, sequential or subclassed model, which may contain other models.
        rules: Maps layers to regularizers. A key is the name of a layer, its path in a nested model
            (`"encoder/conv1"`), a shell-style pattern (`"block4_*"`), a layer class, a function
            `layer -> bool`, or a layer of the model. A value is a regularizer of this package or of
            Keras, or a dict of regularizers by role. A role is `"activity"`, `"kernel"`, `"bias"`,
            or any other weight for which the layer takes a regularizer, such as `"pointwise"` for
            `pointwise_regularizer`. A regularizer without a role applies to activations if it is an
            activity regularizer, otherwise to the kernel. A layer given by its name, its path or as
            an object must be able to take the regularizer. Patterns, classes and functions skip
            layers that cannot.
        on: Where activity regularizers act: `"pre_activation"` for the linear response of a layer,
            before its activation function, or `"output"` for its output. Defaults to
            `"pre_activation"`.
        existing: What to do if there already is a regularizer: `"error"`, `"replace"`, or `"add"`,
            which combines both in a `keras_regs.Sum`. Defaults to `"error"`.
        compile: Whether to compile the copy if the model is compiled. Defaults to True.

    Returns:
        The copy, a model of the same class. With a class-wise regularizer, a functional model
        becomes a `keras_regs.models.ClassWiseModel`, and a sequential model becomes a
        `keras_regs.models.ClassWiseSequential`. They pass labels to the regularizer.

    Raises:
        ValueError: If an argument is invalid; if a key matches no layer, or none that can take the
            regularizer; if a named layer cannot take it; if two rules apply to the same place; if
            there already is a regularizer; if Keras cannot rebuild the model from its
            configuration. The message names the layer and the remedy.

    Example:

    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(8, "relu", name="hidden"), keras.layers.Dense(2, name="head")])
    >>> regularized = kr.regularize(model, {"hidden": kr.RFAVEntropy(1e-3), "h*": kr.L2(0.01)})
    >>> x = np.ones((3, 4))
    >>> bool(np.allclose(regularized.predict(x, verbose=0), model.predict(x, verbose=0)))
    True
    >>> y = regularized(x)
    >>> len(regularized.losses), len(model.losses)
    (3, 0)
    """
    validated_choice(on, ("pre_activation", "output"), "on")
    validated_choice(existing, ("error", "replace", "add"), "existing")
    by_role = validated_rules(rules)
    if on == "output" and not any("activity" in each for each in by_role.values()):
        raise ValueError(
            "`on='output'` applies to activity regularizers, but argument `rules` has none. To use "
            "a regularizer such as `L2` for activations, give its role: "
            "`{'conv1': {'activity': keras_regs.L2(0.01)}}`. Received: on='output', "
            f"rules={dict(rules)!r}"
        )
    description = describe(model)
    for regularizers in by_role.values():
        for regularizer in regularizers.values():
            description.add_custom_object(regularizer)
    with keras.saving.custom_object_scope(description.custom_objects):
        planned = assignments(description, by_role, on, existing)
        for place in planned:
            if place.described.in_files and place.described.config is not None:
                put(place.described.config, place.slot, place.regularizer)
    if any(getattr(place.regularizer, "needs_labels", False) for place in planned):
        _hand_on_labels(model, description)
    new, pairs = rebuild(model, description, compiled=compile)
    copies = {id(original): copy for copy, original in pairs}
    attached = []
    with keras.saving.custom_object_scope(description.custom_objects):
        for place in planned:
            copy = copies[id(place.described.layer)]
            if not holds(copy, place.slot, place.regularizer):
                attach(copy, place.slot, place.regularizer)
                attached.append(place.described)
    if attached:
        leave_out_rematerialization(new)
        _warn_of_files(attached)
    return new


def _warn_of_files(attached: list[DescribedLayer]) -> None:
    paths = list(dict.fromkeys(described.path for described in attached))
    # Keras could save such a model as a graph of layers, but its class prevents that.
    graph = any(described.loose and described.part is not None for described in attached)
    warn(
        f"The regularizers of layers {paths} act in this copy, but saved files will not contain "
        "them, because the `get_config` of the model or layer that contains these layers does not "
        "describe them. After loading a file, call `keras_regs.regularize` again."
        + (
            " To save the regularizers of layers in the graph, use "
            "`keras.Model(model.inputs, model.outputs)`, which does not keep the class."
            if graph
            else ""
        )
    )


def _hand_on_labels(model: keras.Model, description: Description) -> None:
    """Gives the new model a class that passes labels to class-wise regularizers."""
    cls = description.class_of_copy(model)
    if issubclass(cls, ClassWiseModel | ClassWiseSequential):
        return
    if not of_keras(cls):
        raise ValueError(
            "A class-wise regularizer needs a model that passes labels to it. Derive "
            f"{type(model).__name__} from `keras_regs.models.ClassWiseModel` instead of "
            "`keras.Model`. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    is_sequential = issubclass(cls, keras.Sequential)
    description.assemblies[id(model)].cls = (
        ClassWiseSequential if is_sequential else ClassWiseFunctional
    )
