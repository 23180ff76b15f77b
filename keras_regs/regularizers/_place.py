"""Where Keras calls a regularizer: for the output of which layer, or for which weight."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

import keras
from keras import ops, tree

from keras_regs._keras import (
    LayerCall,
    WeightPenalty,
    calls_in_progress,
    flatten_layers,
    get_keras_mask,
    outermost_layer,
    own_variables,
)
from keras_regs._math.channels import channel_axis_of
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor

# The arguments of an attention layer that mask the outputs of its projections. The projections
# themselves do not see a mask.
_MASKS_OF_PROJECTIONS = {
    "_query_dense": ("query_mask",),
    "_gate_dense": ("query_mask",),
    "_output_dense": ("query_mask",),
    "_key_dense": ("key_mask", "value_mask"),
    "_value_dense": ("value_mask",),
}
_ATTENTION = (keras.layers.MultiHeadAttention, keras.layers.GroupQueryAttention)

_layers_of_variables: WeakValueDictionary[int, keras.Layer] = WeakValueDictionary()


class Place(NamedTuple):
    """Where a regularizer is called.

    Attributes:
        role: `"activity"` or `"weight"`.
        layer: The layer whose activations or weight are penalized, or None if it is unknown.
        adds_to: The layer whose `activity_regularizer` this is, or None.
        variable: The weight.
        mask: The mask of the first axes of the activations, or None.
        others: Function that returns the layers of the model.
    """

    role: str
    layer: Any
    adds_to: Any = None
    variable: Any = None
    mask: Any = None
    others: Callable[[], Iterable[keras.Layer]] = tuple

    def channel_axis(self, x: Tensor) -> int:
        """The channel axis of these activations, counted from the back."""
        return channel_axis_of(self.layer, len(x.shape), self.others())


def place_in_force() -> Place | None:
    """Where the calling regularizer is being called, or None if the user calls it directly."""
    calls = calls_in_progress()
    if not calls:
        return None
    inner, outer = calls[0], calls[1] if len(calls) > 1 else None
    if isinstance(inner, WeightPenalty):
        layer = _layer_of(inner.root, inner.variable)
        return Place("weight", layer, variable=inner.variable)
    if not isinstance(outer, LayerCall):
        outer = None
    if inner.output is not None:
        mask = _mask_of_output(inner, outer)
        return Place(
            "activity", inner.layer, adds_to=inner.layer, mask=mask, others=layers_in_force
        )
    if getattr(inner.layer, "penalizes_its_input", False):
        # It is either the activation function of the layer being called, or a layer itself.
        if outer is not None and getattr(outer.layer, "activation", None) is inner.layer:
            return Place("activity", outer.layer, mask=_mask_before(outer), others=layers_in_force)
        return Place("activity", inner.layer, mask=inner.mask, others=layers_in_force)
    return None


def is_masked(layer: keras.Layer) -> bool:
    """Whether the output of the layer being called will have a mask."""
    calls = [call for call in calls_in_progress() if isinstance(call, LayerCall)]
    return any(call.layer is layer and _mask_before(call) is not None for call in calls)


def layers_in_force() -> Iterator[keras.Layer]:
    """The layers of the model being called, found lazily."""
    outermost = outermost_layer()
    if outermost is not None:
        yield from flatten_layers(outermost)


def _mask_before(call: LayerCall) -> Any:
    """The mask of a layer's output, if the layer computes it from the mask of its input."""
    if not call.layer.supports_masking:
        return None
    masks = call.layer.compute_mask(call.inputs, call.mask)
    return None if masks is None else tree.flatten(masks)[0]


def _mask_of_output(call: LayerCall, outer: LayerCall | None) -> Any:
    # Keras sets the mask of the output only after it has called the activity regularizer.
    mask = get_keras_mask(call.output)
    if mask is None and call.layer.supports_masking:
        masks = call.layer.compute_mask(call.inputs, call.mask)
        if masks is not None:
            outputs = tree.flatten(call.outputs)
            mask = next(
                (m for o, m in zip(outputs, tree.flatten(masks), strict=False) if o is call.output),
                None,
            )
    if mask is None and outer is not None and isinstance(outer.layer, _ATTENTION):
        for name, masks_by_name in _MASKS_OF_PROJECTIONS.items():
            if getattr(outer.layer, name, None) is call.layer:
                found = [outer.masks.get(each) for each in masks_by_name]
                mask = next((each for each in found if each is not None), None)
    if mask is not None and getattr(call.layer, "go_backwards", False):
        # Its output starts with the last time step.
        mask = ops.flip(mask, axis=1)
    return mask


def _layer_of(root: keras.Layer, variable: keras.Variable) -> Any:
    """The layer that created a weight, or None."""
    known = _layers_of_variables.get(id(variable))
    if known is not None and any(each is variable for each in own_variables(known)):
        return known
    for layer in flatten_layers(root):
        if any(each is variable for each in own_variables(layer)):
            _layers_of_variables[id(variable)] = layer
            return layer
    return None


def check_role(regularizer: Any, place: Place) -> None:
    """Refuses an activity regularizer on a weight, and a kernel regularizer on activations.

    Raises:
        ValueError: With the code that works.
    """
    if place.role in regularizer.roles:
        return
    name = type(regularizer).__name__
    if place.role == "weight":
        weight = place.variable.name
        kind = type(place.layer).__name__ if place.layer is not None else "Dense"
        raise ValueError(
            f"`{name}` is an activity regularizer, but '{place.variable.path}' is a weight. "
            f"Use it as the `activity_regularizer` of the layer: "
            f"`{kind}(..., activity_regularizer={regularizer!r})`. To put it before the "
            "activation function, use `keras_regs.regularize`. "
            f"Received: {regularizer!r} as the regularizer of the weight '{weight}'"
        )
    raise ValueError(
        f"`{name}` is a kernel regularizer, but layer '{place.layer.name}' uses it as an activity "
        f"regularizer. Use it as the `kernel_regularizer` of the layer: "
        f"`{type(place.layer).__name__}(..., kernel_regularizer={regularizer!r})`. "
        f"Received: {regularizer!r} as an activity regularizer"
    )


def is_lora_factor(variable: Any) -> bool:
    """Whether a weight is one of the two LoRA factors of a kernel."""
    return variable.name.startswith("lora_")


def regularized_weight(place: Place, x: Tensor) -> Any:
    """The tensor that a weight regularizer acts on, or None if the other LoRA factor covers it.

    With LoRA, Keras gives the kernel's regularizer to both factors of the update. The user meant
    the kernel that the layer computes with. So the regularizer of the first factor penalizes this
    kernel, and that of the second factor penalizes nothing.

    Raises:
        ValueError: If this kernel is quantized.
    """
    layer, variable = place.layer, place.variable
    if not is_lora_factor(variable) or not getattr(layer, "lora_enabled", False):
        return x
    kernel = variable.name.removeprefix("lora_")[:-2]
    if layer.quantization_mode is not None:
        raise ValueError(
            f"The {kernel} of layer '{layer.name}' is quantized, and the LoRA update cannot be "
            f"penalized without it. Create the layer without `{kernel}_regularizer`. "
            f"Received: quantization_mode={layer.quantization_mode!r}, "
            f"lora_rank={layer.lora_rank}"
        )
    if not variable.name.endswith("_a"):
        return None
    of_layer = getattr(layer, "penalized_weight", None)
    return at_least_float32(getattr(layer, kernel) if of_layer is None else of_layer(kernel))
