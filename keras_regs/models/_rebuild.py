"""A new model from an edited description of another one, with the state of that one."""

import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import keras

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

# What a class of models may do otherwise than Keras when a model is trained and used.
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
    copied: Callable[[Any, Variables], Any] = copied_optimizer,
    kept: Callable[[Any], Any] = lambda regularizer: regularizer,
) -> tuple[keras.Model, list[Pair]]:
    """A new model as described, with the weights and flags of `model`, and pairs of their layers.

    If `model` is compiled, so is the new one, with a new optimizer.

    Args:
        model: The model.
        description: What to make.
        compiled: Whether to compile the new model if `model` is.
        convert_weights: Given a layer and its original, of which one is a compander layer and the
            other is not, sets the weights of the first. Needed where there are such pairs.
        copied: Makes the optimizer of the new model from that of `model`.
        kept: What the new model has in place of a regularizer that no configuration describes.

    Raises:
        ValueError: If Keras cannot make it, or makes it of other layers or weights.
    """
    with _strategy_of(model), keras.saving.custom_object_scope(description.custom_objects):
        try:
            with ObjectSharingScope():
                copies = Copies(description)
                new = copies.copy_of(model)
            for copy, layer in copies.pairs():
                # Layers without a name in their configuration get new numbers.
                copy.name = layer.name
            _build(new, model)
            pairs = copies.pairs()
            for copy, layer in pairs:
                _build(copy, layer)
                _enable_lora(copy, layer)
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
        carry_over(description.layers, {id(layer): copy for copy, layer in pairs}, kept)
        for copy, layer in pairs:  # from the outside to the inside, where flags are set too
            _copy_flags(copy, layer)
        if model.compiled and compiled:
            variables = [
                (original, copy) for pair in pairs for copy, original in _variable_pairs(*pair)
            ]
            try:
                compile_like(new, model, variables, copied)
            except Exception as error:
                state = "compiled as its class does by default" if new.compiled else "not compiled"
                warn(
                    f"The copy of model '{model.name}' is {state}, since it cannot be compiled as "
                    f"the model is: {str(error).rstrip('.')}. Compile the copy, or say "
                    "compile=False."
                )
    leave_out_rematerialization(new)
    _warn_of_classes(description)
    return new, pairs


def _strategy_of(model: keras.Model) -> AbstractContextManager[Any]:
    """Where the variables of a copy are, with TensorFlow's `tf.distribute`."""
    strategy = getattr(model, "distribute_strategy", None)
    return nullcontext() if strategy is None else strategy.scope()


def _warn_of_classes(description: Description) -> None:
    for assembly in description.assemblies.values():
        cls = type(assembly.model)
        if description.assembly(assembly.model) is None or not assembly.leaves_class:
            continue
        reason = f"the `get_config` of {cls.__name__} does not describe the layers that change"
        if id(assembly.model) not in description.parts:
            reason = f"{cls.__name__} has no `get_config` that works"
        steps = [f"`{name}`" for name in _TRAINING if not of_keras(getattr(cls, name))]
        overridden = f", such as its {', '.join(steps)}" if steps else ""
        warn(
            f"The copy of model '{assembly.model.name}' is a {assembly.cls.__name__} model of "
            f"Keras, not a {cls.__name__}: {reason}. The copy does not have the methods and "
            f"attributes of that class{overridden}."
        )


def _build(new: keras.Layer, old: keras.Layer) -> None:
    if old.built and not new.built:
        # In the scope that gives weights their names.
        with keras.name_scope(new.name, caller=new):
            new.build_from_config(old.get_build_config())
        new.built = True


def _enable_lora(new: keras.Layer, old: keras.Layer) -> None:
    """LoRA of a layer that another layer makes, whose configuration does not tell of it."""
    if (
        getattr(old, "lora_enabled", False)
        and not getattr(new, "lora_enabled", False)
        and not _changes_kernels(new, old)
    ):
        new.enable_lora(old.lora_rank, lora_alpha=old.lora_alpha)


def _changes_kernels(new: keras.Layer, old: keras.Layer) -> bool:
    """Whether one of the two holds kernels, and the other what it computes kernels from."""
    return isinstance(new, CompandedLayer) is not isinstance(old, CompandedLayer)


def _copy_weights(new: keras.Layer, old: keras.Layer, model: keras.Model) -> None:
    pairs = _variable_pairs(new, old)
    copies, originals = own_variables(new), own_variables(old)
    if len(pairs) != len(originals) or any(copy.shape != v.shape for copy, v in pairs):
        raise _cannot_be_rebuilt(
            model,
            f"Layer '{old.name}' would have weights of shapes {[v.shape for v in copies]} instead "
            f"of {[v.shape for v in originals]}",
        )
    for copy, original in pairs:
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
    if getattr(new, "lora_enabled", False):
        # Keras builds a layer with LoRA as if it were the rank, whatever the configuration says.
        new.lora_alpha = old.lora_alpha
    if getattr(old, REMATERIALIZATION, None) is not getattr(new, REMATERIALIZATION, None):
        setattr(new, REMATERIALIZATION, getattr(old, REMATERIALIZATION))
    # The configuration of a functional model leaves it out. It decides on the scaling of losses.
    if isinstance(old, keras.Model) and new.dtype_policy.name != old.dtype_policy.name:
        new.dtype_policy = old.dtype_policy


def _variable_pairs(new: keras.Layer, old: keras.Layer) -> list[tuple[Any, Any]]:
    copies, originals = own_variables(new), own_variables(old)
    names = {copy.name for copy in copies}
    by_name = {original.name: original for original in originals}
    alike = len(copies) == len(originals)
    if alike and not len(names) == len(copies) == len(names & set(by_name)):
        return list(zip(copies, originals, strict=True))
    # Quantization can order them otherwise, and a compander has parameters besides.
    return [(copy, by_name[copy.name]) for copy in copies if copy.name in by_name]


def leave_out_rematerialization(new: keras.Model) -> None:
    """Turns it off where losses of activities are computed inside, which Keras would lose."""
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
            f"The copy keeps the activations of {left_out} in memory, which the model computes "
            "again (`keras.RematScope`). Keras cannot do that with losses of activities inside."
        )


def _cannot_be_rebuilt(model: keras.Model, reason: str) -> ValueError:
    # Keras adds a page of configuration for each layer around the one that failed.
    reason = reason.rpartition("Exception encountered: ")[2].strip().rstrip(".")
    graph = isinstance(model, Functional) and own_arguments(model) is None
    instead = " Or begin with `keras.Model(model.inputs, model.outputs)`." if graph else ""
    return ValueError(
        f"Model '{model.name}' cannot be rebuilt from its configuration: {reason}. Models, and "
        "layers that contain layers, need a `get_config` and `from_config` that describe all of "
        f"them.{instead} Received: model '{model.name}' of type {type(model).__name__}"
    )
