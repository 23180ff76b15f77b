"""Gives the layers of a model that exists already regularizers."""

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
    """A copy of a model whose layers have regularizers that they did not have.

    The copy has the weights, the names, the frozen layers and the outputs of the model, which
    itself stays as it is. Each layer gets a copy of the regularizer, with a strength of its own.

    A compiled model becomes a compiled copy, with a new optimizer of the same configuration, and
    new metrics. If one of these cannot be copied, the copy is not compiled, and a warning says so.
    A model that is not built yet becomes a copy that is not.

    The copy is saved and loaded with its regularizers if the configuration of the model describes
    all layers. Some classes make layers themselves, such as the backbones and tasks of KerasHub.
    In copies of these, the regularizers act as well, but files do not have them: a warning says so.

    Args:
        model: A functional, sequential or subclassed model, also one that contains others.
        rules: Which layers get what. A key is the name of a layer, its path in a nested model
            (`"encoder/conv1"`), a shell-style pattern (`"block4_*"`), a class of layers, a
            function `layer -> bool`, or a layer of the model. A value is a regularizer, of this
            package or of Keras; or a dict of regularizers by role: `"activity"`, `"kernel"`,
            `"bias"`, or any other weight that the layer takes a regularizer for, such as
            `"pointwise"` for `pointwise_regularizer`. A regularizer without a role applies to
            activations if it is an activity regularizer, otherwise to the kernel. A name must be of
            a layer that can have the regularizer; of those that anything else fits, the others are
            left out.
        on: Where the regularizers of activities act: `"pre_activation"` on the linear response of
            a layer, before its activation function, or `"output"` on its output. Defaults to
            `"pre_activation"`.
        existing: What to do where a regularizer is already: `"error"`, `"replace"` it, or `"add"`
            the new one to it (`keras_regs.Sum`). Defaults to `"error"`.
        compile: Whether the copy of a compiled model is compiled. Defaults to True.

    Returns:
        The copy, a model of the same class. With a class-wise regularizer, a functional model
        becomes a `keras_regs.models.ClassWiseModel` and a sequential one a
        `keras_regs.models.ClassWiseSequential`, which hand labels on to it.

    Raises:
        ValueError: If an argument is none of the above; if a key fits no layer, or none that can
            have the regularizer; if a name is that of a layer that cannot; if two rules are about
            the same place; if there is a regularizer already; if Keras cannot rebuild the model
            from its configuration. The message names the layer and says what to do.

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
            "`on='output'` is about regularizers of activities, and argument `rules` has none. One "
            "that may be of either is of activities where its role says so: "
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
    # Such a model is a graph of layers, which Keras would write down if its class did not.
    graph = any(described.loose and described.part is not None for described in attached)
    warn(
        f"The regularizers of layers {paths} act in this copy, but are not in files of it, since "
        "the `get_config` of what contains the layers does not describe them. When the copy is "
        "loaded from a file, call `keras_regs.regularize` on it again."
        + (
            " Files would have those of layers of the graph if you began with "
            "`keras.Model(model.inputs, model.outputs)`, which leaves the class behind."
            if graph
            else ""
        )
    )


def _hand_on_labels(model: keras.Model, description: Description) -> None:
    """Makes the new model of a class that tells class-wise regularizers the labels."""
    cls = description.class_of_copy(model)
    if issubclass(cls, ClassWiseModel | ClassWiseSequential):
        return
    if not of_keras(cls):
        raise ValueError(
            "A class-wise regularizer needs a model that hands labels on to it. Derive "
            f"{type(model).__name__} from `keras_regs.models.ClassWiseModel` instead of "
            "`keras.Model`. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    is_sequential = issubclass(cls, keras.Sequential)
    description.assemblies[id(model)].cls = (
        ClassWiseSequential if is_sequential else ClassWiseFunctional
    )
