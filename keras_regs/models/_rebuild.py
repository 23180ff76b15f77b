"""A new model from an edited description of another one, with the state of that one."""

import tempfile
from collections.abc import Callable
from typing import Any

import keras

from keras_regs._inspect.layers import sublayers
from keras_regs._keras import ObjectSharingScope, compile_arguments, own_variables
from keras_regs.layers._companded import CompandedLayer
from keras_regs.models._description import Description, of_keras

Pair = tuple[keras.Layer, keras.Layer]


def describe(model: Any) -> Description:
    """What the model can be rebuilt from.

    Raises:
        ValueError: If `model` is no model, or Keras cannot tell.
    """
    if not isinstance(model, keras.Model):
        raise ValueError(f"Argument `model` must be a `keras.Model`. Received: model={model!r}")
    try:
        return Description(model)
    except Exception as error:
        raise _cannot_be_rebuilt(model, str(error)) from error


def rebuild(
    model: keras.Model,
    description: Description,
    *,
    compiled: bool = True,
    convert_weights: Callable[[keras.Layer, keras.Layer], None] | None = None,
    replacement: Callable[[Any], Any] = lambda optimizer: None,
) -> tuple[keras.Model, list[Pair]]:
    """A new model as described, with the weights and flags of `model`, and pairs of their layers.

    If `model` is compiled, so is the new one, with a new optimizer.

    Args:
        model: The model.
        description: What to make.
        compiled: Whether to compile the new model if `model` is.
        convert_weights: Given a layer and its original, of which one is a compander layer and the
            other is not, sets the weights of the first. Needed where there are such pairs.
        replacement: Given an optimizer, a new one to take its place, or None for a copy of it.

    Raises:
        ValueError: If Keras cannot make it, or makes it of other layers or weights.
    """
    with keras.saving.custom_object_scope(description.custom_objects):
        try:
            with ObjectSharingScope():
                # Lambdas are safe here: they have not left the process.
                new = keras.saving.deserialize_keras_object(description.serialized, safe_mode=False)
            for copy, layer in _pairs(new, model):
                # Layers without a name in their configuration get new numbers.
                copy.name = layer.name
            _build(new, model)
            pairs = _pairs(new, model)
            for copy, layer in pairs:
                _build(copy, layer)
        except Exception as error:
            raise _cannot_be_rebuilt(model, str(error)) from error
        for copy, layer in pairs:
            if not _changes_kernels(copy, layer):
                _copy_weights(copy, layer, model)
        # Last, since they may depend on parameters that other layers have learned.
        for copy, layer in pairs:
            if _changes_kernels(copy, layer):
                assert convert_weights is not None
                convert_weights(copy, layer)
        for copy, layer in pairs:  # from the outside to the inside, where flags are set too
            _copy_flags(copy, layer)
        try:
            if model.compiled and compiled:
                _compile(new, model, replacement)
        except Exception as error:
            raise ValueError(
                f"The new model cannot be compiled as model '{model.name}' is: {error}. Compile "
                f"the new one instead. Received: model '{model.name}', compiled."
            ) from error
    return new, pairs


def _build(new: keras.Layer, old: keras.Layer) -> None:
    if old.built and not new.built:
        # In the scope that gives weights their names.
        with keras.name_scope(new.name, caller=new):
            new.build_from_config(old.get_build_config())
        new.built = True


def _pairs(new: keras.Model, old: keras.Model) -> list[Pair]:
    """Each layer of the new model with its original, from the outside to the inside."""
    found: dict[int, Pair] = {}
    copies_seen: set[int] = set()

    def visit(new: keras.Layer, old: keras.Layer) -> None:
        copies_seen.add(id(new))
        if id(old) in found:
            return
        found[id(old)] = new, old
        copies, originals = list(sublayers(new)), list(sublayers(old))
        by_name = {copy.name: copy for copy in copies}
        if set(by_name) == {original.name for original in originals}:
            copies = [by_name[original.name] for original in originals]
        if len(copies) != len(originals):
            raise ValueError(
                f"'{old.name}' would consist of {len(copies)} layers instead of {len(originals)}"
            )
        for copy, original in zip(copies, originals, strict=True):
            visit(copy, original)

    visit(new, old)
    if len(copies_seen) != len(found):
        raise ValueError(
            f"it would consist of {len(copies_seen)} layers and models instead of {len(found)}"
        )
    return list(found.values())


def _changes_kernels(new: keras.Layer, old: keras.Layer) -> bool:
    """Whether one of the two holds kernels, and the other what it computes kernels from."""
    return isinstance(new, CompandedLayer) is not isinstance(old, CompandedLayer)


def _copy_weights(new: keras.Layer, old: keras.Layer, model: keras.Model) -> None:
    copies = own_variables(new)
    originals = own_variables(old)
    if [v.shape for v in copies] != [v.shape for v in originals]:
        raise _cannot_be_rebuilt(
            model,
            f"Layer '{old.name}' would have weights of shapes {[v.shape for v in copies]} instead "
            f"of {[v.shape for v in originals]}",
        )
    for copy, original in zip(copies, originals, strict=True):
        # JAX frees what a training step was given, so the two must not share it.
        copy.assign(keras.ops.copy(original))
    if not of_keras(type(new).load_own_variables) and not isinstance(new, CompandedLayer):
        # It may save more than its variables.
        store: dict[str, Any] = {}
        old.save_own_variables(store)
        new.load_own_variables({key: keras.ops.copy(value) for key, value in store.items()})
    if isinstance(new, keras.layers.Normalization):
        new.finalize_state()  # which works out what it computes with from its variables
    # Vocabularies and the like.
    if hasattr(old, "save_assets") and hasattr(new, "load_assets"):
        with tempfile.TemporaryDirectory() as folder:
            old.save_assets(folder)
            new.load_assets(folder)


def _copy_flags(new: keras.Layer, old: keras.Layer) -> None:
    if new.trainable != old.trainable:
        new.trainable = old.trainable
    # What LoRA froze is the whole kernel again, once it is merged.
    merged = getattr(old, "lora_enabled", False) and not getattr(new, "lora_enabled", False)
    for copy, original in _variable_pairs(new, old):
        if merged and copy.name in getattr(old, "kernels", ()):
            continue
        if copy.trainable != original.trainable:
            copy.trainable = original.trainable
    # The configuration of a functional model leaves it out. It decides on the scaling of losses.
    if isinstance(old, keras.Model) and new.dtype_policy.name != old.dtype_policy.name:
        new.dtype_policy = old.dtype_policy


def _variable_pairs(new: keras.Layer, old: keras.Layer) -> list[tuple[Any, Any]]:
    copies = own_variables(new)
    originals = own_variables(old)
    if len(copies) == len(originals):
        return list(zip(copies, originals, strict=True))
    # One of the two has parameters of a compander besides.
    by_name = {original.name: original for original in originals}
    return [(copy, by_name[copy.name]) for copy in copies if copy.name in by_name]


def _compile(new: keras.Model, model: keras.Model, replacement: Callable[[Any], Any]) -> None:
    arguments = compile_arguments(model)
    if type(model).compile is not keras.Model.compile or arguments is None:
        config = model.get_compile_config()
        other = replacement(model.optimizer)
        if other is not None:
            config["optimizer"] = keras.saving.serialize_keras_object(other)
        new.compile_from_config(config)
        return

    def without_state(argument: Any) -> Any:
        # Functions stay what they are. Not all of them could be written down.
        if isinstance(argument, keras.optimizers.Optimizer):
            other = replacement(argument)
            if other is not None:
                return other
        if isinstance(argument, keras.optimizers.Optimizer | keras.metrics.Metric):
            return type(argument).from_config(argument.get_config())
        return argument

    new.compile(**keras.tree.map_structure(without_state, arguments))
    if new.built and new.optimizer is not None:
        # So that it can be saved before it is trained.
        new.optimizer.build(new.trainable_variables)


def _cannot_be_rebuilt(model: keras.Model, reason: str) -> ValueError:
    # Keras adds a page of configuration for each layer around the one that failed.
    reason = reason.rpartition("Exception encountered: ")[2].strip().rstrip(".")
    return ValueError(
        f"Model '{model.name}' cannot be rebuilt from its configuration: {reason}. Models, and "
        "layers that contain layers, need a `get_config` and `from_config` that describe all of "
        f"them. Received: model '{model.name}' of type {type(model).__name__}"
    )
