"""Creates a new model from an edited description, with the state of the original."""

import tempfile
from collections.abc import Callable
from typing import Any

import keras

from keras_regs._inspect.hosts import scope_of
from keras_regs._inspect.layers import penalized_activation
from keras_regs._keras import (
    REMATERIALIZATION,
    Functional,
    ObjectSharingScope,
    flatten_layers,
    own_variables,
)
from keras_regs.layers._companded import CompandedLayer
from keras_regs.models._assembly import of_keras, own_arguments
from keras_regs.models._attaching import carry_over
from keras_regs.models._compiling import compile_like
from keras_regs.models._copying import Copies, Pair
from keras_regs.models._description import Description
from keras_regs.models._warning import warn
from keras_regs.optimizers._stock import Variables, copied_optimizer

# Methods that a class of models may override for training and inference.
_TRAINING = (
    "compile",
    "train_step",
    "test_step",
    "predict_step",
    "compute_loss",
    "compute_metrics",
    "fit",
    "evaluate",
    "predict",
)


def describe(model: Any) -> Description:
    """Describes a model so that it can be rebuilt.

    Raises:
        ValueError: If `model` is not a `keras.Model`, or its configuration cannot be read.
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
    copied: Callable[[Any, Variables], Any] = copied_optimizer,
    kept: Callable[[Any], Any] = lambda regularizer: regularizer,
    resized: Callable[[keras.Layer, keras.Layer], bool] = lambda copy, layer: False,
) -> tuple[keras.Model, list[Pair]]:
    """Creates a new model from a description, with the weights and flags of `model`.

    If `model` is compiled, the new model is compiled as well, with a new optimizer.

    Args:
        model: The model.
        description: What to create.
        compiled: Whether to compile the new model if `model` is compiled.
        convert_weights: Called with a layer and its original if just one of them is a compander
            layer. Sets the weights of the layer. Required if there are such pairs.
        copied: Returns the optimizer of the new model, given that of `model`.
        kept: Returns the replacement of a regularizer that no configuration describes.
        resized: Called with each layer and its original. Sets the weights of the layer if their
            shapes differ, and returns whether it has done so.

    Returns:
        The new model, and pairs of its layers and their originals.

    Raises:
        ValueError: If Keras cannot create the model, or creates it with other layers or weights.
    """
    with scope_of(model), keras.saving.custom_object_scope(description.custom_objects):
        try:
            with ObjectSharingScope():
                copies = Copies(description)
                new = copies.copy_of(model)
            for copy, layer in copies.pairs():
                # Layers without a name in their configuration get new names.
                copy.name = layer.name
            _build(new, model)
            pairs = copies.pairs()
            for copy, layer in pairs:
                _build(copy, layer)
                _enable_lora(copy, layer)
        except Exception as error:
            raise _cannot_be_rebuilt(model, str(error)) from error
        for copy, layer in pairs:
            if not _changes_kernels(copy, layer) and not resized(copy, layer):
                _copy_weights(copy, layer, model)
        # Last, because the weights may depend on parameters that layers share.
        for copy, layer in pairs:
            if _changes_kernels(copy, layer):
                assert convert_weights is not None
                convert_weights(copy, layer)
        carry_over(description.layers, {id(layer): copy for copy, layer in pairs}, kept)
        for copy, layer in pairs:  # outer layers first, because they set the flags of inner layers
            _copy_flags(copy, layer)
        if model.compiled and compiled:
            variables = [
                (original, copy) for pair in pairs for copy, original in _variable_pairs(*pair)
            ]
            try:
                compile_like(new, model, variables, copied)
            except Exception as error:
                state = "compiled with its class's defaults" if new.compiled else "not compiled"
                warn(
                    f"The copy of model '{model.name}' is {state}, because it cannot be compiled "
                    f"like the model: {str(error).rstrip('.')}. Compile the copy yourself, or "
                    "silence this warning with compile=False."
                )
    leave_out_rematerialization(new)
    _warn_of_classes(description)
    return new, pairs


def _warn_of_classes(description: Description) -> None:
    for assembly in description.assemblies.values():
        cls = type(assembly.model)
        if description.assembly(assembly.model) is None or not assembly.leaves_class:
            continue
        reason = f"the `get_config` of {cls.__name__} does not describe the layers that change"
        if id(assembly.model) not in description.parts:
            reason = f"{cls.__name__} has no working `get_config`"
        steps = [f"`{name}`" for name in _TRAINING if not of_keras(getattr(cls, name))]
        overridden = f", such as {', '.join(steps)}" if steps else ""
        warn(
            f"The copy of model '{assembly.model.name}' is a {assembly.cls.__name__} model of "
            f"Keras, not a {cls.__name__}, because {reason}. The copy does not have the methods "
            f"and attributes of {cls.__name__}{overridden}."
        )


def _build(new: keras.Layer, old: keras.Layer) -> None:
    if old.built and not new.built:
        # The scope determines the names of the weights.
        with keras.name_scope(new.name, caller=new):
            new.build_from_config(old.get_build_config())
        new.built = True


def _enable_lora(new: keras.Layer, old: keras.Layer) -> None:
    """Enables LoRA in an inner layer whose configuration does not include it."""
    if (
        getattr(old, "lora_enabled", False)
        and not getattr(new, "lora_enabled", False)
        and not _changes_kernels(new, old)
    ):
        new.enable_lora(old.lora_rank, lora_alpha=old.lora_alpha)


def _changes_kernels(new: keras.Layer, old: keras.Layer) -> bool:
    """Whether one of the two is a compander layer and the other is not."""
    return isinstance(new, CompandedLayer) is not isinstance(old, CompandedLayer)


def _copy_weights(new: keras.Layer, old: keras.Layer, model: keras.Model) -> None:
    pairs = _variable_pairs(new, old)
    copies, originals = own_variables(new), own_variables(old)
    if len(pairs) != len(originals) or any(copy.shape != v.shape for copy, v in pairs):
        raise _cannot_be_rebuilt(
            model,
            f"layer '{old.name}' would have weights of shapes {[v.shape for v in copies]} instead "
            f"of {[v.shape for v in originals]}",
        )
    for copy, original in pairs:
        # JAX frees the arguments of a training step, so the two must not share an array.
        copy.assign(keras.ops.copy(original))
    if not of_keras(type(new).load_own_variables) and not isinstance(new, CompandedLayer):
        # It may save state other than its variables.
        store: dict[str, Any] = {}
        old.save_own_variables(store)
        new.load_own_variables({key: keras.ops.copy(value) for key, value in store.items()})
    if isinstance(new, keras.layers.Normalization):
        new.finalize_state()  # derives further state from the variables
    # Assets are vocabularies and similar files.
    if hasattr(old, "save_assets") and hasattr(new, "load_assets"):
        with tempfile.TemporaryDirectory() as folder:
            old.save_assets(folder)
            new.load_assets(folder)


def _copy_flags(new: keras.Layer, old: keras.Layer) -> None:
    if new.trainable != old.trainable:
        new.trainable = old.trainable
    # LoRA freezes the kernel. Once LoRA is merged, the kernel is trainable again.
    merged = getattr(old, "lora_enabled", False) and not getattr(new, "lora_enabled", False)
    for copy, original in _variable_pairs(new, old):
        if merged and copy.name in getattr(old, "kernels", ()):
            continue
        if copy.trainable != original.trainable:
            copy.trainable = original.trainable
    if getattr(new, "lora_enabled", False):
        # Keras ignores `lora_alpha` in the configuration and sets it to the rank.
        new.lora_alpha = old.lora_alpha
    if getattr(old, REMATERIALIZATION, None) is not getattr(new, REMATERIALIZATION, None):
        setattr(new, REMATERIALIZATION, getattr(old, REMATERIALIZATION))
    # Not in the configuration of a functional model. It determines the scaling of losses.
    if isinstance(old, keras.Model) and new.dtype_policy.name != old.dtype_policy.name:
        new.dtype_policy = old.dtype_policy


def _variable_pairs(new: keras.Layer, old: keras.Layer) -> list[tuple[Any, Any]]:
    copies, originals = own_variables(new), own_variables(old)
    names = {copy.name for copy in copies}
    by_name = {original.name: original for original in originals}
    alike = len(copies) == len(originals)
    if alike and not len(names) == len(copies) == len(names & set(by_name)):
        return list(zip(copies, originals, strict=True))
    # Quantization may change the order, and a compander may have additional parameters.
    return [(copy, by_name[copy.name]) for copy in copies if copy.name in by_name]


def leave_out_rematerialization(new: keras.Model) -> None:
    """Disables rematerialization of layers with activity losses inside, which Keras would lose."""
    if keras.backend.backend() == "torch":
        return
    left_out = []
    for layer in flatten_layers(new):
        if getattr(layer, REMATERIALIZATION, None) is not None and any(
            penalized_activation(part) or (part is not layer and part.activity_regularizer)
            for part in flatten_layers(layer)
        ):
            setattr(layer, REMATERIALIZATION, None)
            left_out.append(layer.name)
    if left_out:
        warn(
            f"Rematerialization (`keras.RematScope`) is disabled for the layers {left_out} of the "
            "copy, because Keras does not support it for layers with activity losses inside. "
            "Their activations stay in memory."
        )


def _cannot_be_rebuilt(model: keras.Model, reason: str) -> ValueError:
    # Keras prepends the configuration of each layer that contains the one that failed.
    reason = reason.rpartition("Exception encountered: ")[2].strip().rstrip(".")
    graph = isinstance(model, Functional) and own_arguments(model) is None
    instead = " Alternatively, use `keras.Model(model.inputs, model.outputs)`." if graph else ""
    return ValueError(
        f"Model '{model.name}' cannot be rebuilt from its configuration: {reason}. Models, and "
        "layers that contain layers, need a `get_config` and a `from_config` that cover all inner "
        f"layers.{instead} Received: model '{model.name}' of type {type(model).__name__}"
    )
