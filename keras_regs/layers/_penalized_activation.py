"""An activation that penalizes its input, the linear response of a layer."""

from typing import Any

import keras
from keras import ops

from keras_regs._keras import (
    LayerCall,
    argument_of,
    calls_in_progress,
    flatten_layers,
    may_be_rematerialized,
    quantization_in_progress,
    should_quantize_layer,
)
from keras_regs._math.entropy import relu_joined_to_entropy
from keras_regs._math.masks import unmasked_samples
from keras_regs._math.numerics import at_least_float32
from keras_regs._typing import Tensor
from keras_regs.regularizers._base import Regularizer
from keras_regs.regularizers._place import place_in_force
from keras_regs.regularizers._rfav_entropy import RFAVEntropy
from keras_regs.regularizers._scheduled import value_of_keras
from keras_regs.regularizers._shared_layers import with_dropped_loss


@keras.saving.register_keras_serializable(package="keras_regs")
class PenalizedActivation(keras.layers.Layer):
    """Activation that applies a regularizer to its input.

    Use it as the `activation` of a layer. An `activity_regularizer` acts on the output of the
    layer; this acts on the linear response, before the activation function. For $n$ samples, it
    adds the loss `regularizer(x) / n`, which is what an `activity_regularizer` adds for a layer
    without an activation function.

    It does not change outputs or weights. `keras_regs.regularize` inserts it and `keras_regs.strip`
    removes it. Saved models contain it.

    Args:
        activation: Anything that `keras.activations.get` accepts: a name, a function or a layer.
        regularizer: Anything that `keras.regularizers.get` accepts and that acts on activations.
        name: Name of the layer. Defaults to `"pre_activation"`.
        kwargs: Further arguments of `keras.layers.Layer`, such as `dtype`.

    Input shape:
        Any, `(samples, ...)`.

    Output shape:
        Same as the input shape.

    Raises:
        ValueError: If `activation` is not an activation function, or `regularizer` is not a
            regularizer of activations. When the layer is called, except with PyTorch: if it or its
            owner was created in a `keras.RematScope`.

    Example:

    >>> activation = kr.layers.PenalizedActivation("relu", keras.regularizers.L1(0.5))
    >>> layer = keras.layers.Dense(1, activation=activation, kernel_initializer="ones")
    >>> y = layer(np.array([[1.0, 1.0], [-3.0, -1.0]]))  # responses of 2 and -4
    >>> keras.ops.convert_to_numpy(sum(layer.losses)).item()
    1.5
    """

    # Tells the regularizer that it receives the input of this layer, not its output.
    penalizes_its_input = True

    def __init__(
        self, activation: Any, regularizer: Any, *, name: str = "pre_activation", **kwargs: Any
    ) -> None:
        # The response keeps the compute dtype of its layer.
        super().__init__(name=name, autocast=False, **kwargs)
        self.activation = keras.activations.get(activation)
        self.regularizer = keras.regularizers.get(regularizer)
        if "activity" not in getattr(self.regularizer, "roles", ("activity",)):
            raise ValueError(
                "Argument `regularizer` must act on activations. Use a kernel regularizer as the "
                f"`kernel_regularizer` of the layer. Received: regularizer={regularizer!r}"
            )
        self.supports_masking = True
        self.built = True

    def call(self, inputs: Tensor) -> Tensor:
        # Subclasses may compute the penalty in a branch.
        if type(self.regularizer) is RFAVEntropy and self.activation is keras.activations.relu:
            with relu_joined_to_entropy(inputs) as joined:
                self._penalize(inputs)
            if joined.output is not None:
                return joined.output
        else:
            self._penalize(inputs)
        return self.activation(inputs)

    def _penalize(self, inputs: Tensor) -> None:
        _refuse_rematerialization()
        samples = ops.shape(inputs)[0]
        if isinstance(self.regularizer, Regularizer):
            loss = self.regularizer(at_least_float32(inputs))
        else:
            # In half precision, the sums of Keras's regularizers would overflow.
            place = place_in_force()
            mask = None if place is None else place.mask
            loss = value_of_keras(self.regularizer, inputs, mask)
            if mask is not None:
                samples = unmasked_samples(mask, loss)
        samples = ops.cast(samples, loss.dtype)
        # Keras divides the value of an activity regularizer in the same way.
        self.add_loss(with_dropped_loss(self, ops.divide_no_nan(loss, samples)))

    def quantize(self, mode: Any = None, type_check: bool = True, config: Any = None) -> None:
        # `Model.quantize` skips layers that contain layers, so it skips the owner of this one. If
        # this is its only inner layer, the owner can be quantized like any other layer.
        quantization = quantization_in_progress()
        owner = quantization and next(
            (
                layer
                for layer in flatten_layers(quantization.model)
                if argument_of(layer, "activation") is self
                and flatten_layers(layer, include_self=False) == [self]
            ),
            None,
        )
        if quantization is None or owner is None:
            raise NotImplementedError(
                f"Layer '{self.name}' (PenalizedActivation) has no weights to quantize. Quantize "
                "the layer that uses it as its activation."
            )
        if should_quantize_layer(owner, quantization.filters):
            owner.quantize(mode, type_check=type_check, config=config)

    def compute_output_shape(self, input_shape: Any) -> Any:
        return input_shape

    def get_config(self) -> dict[str, Any]:
        return {
            **super().get_config(),
            "activation": keras.activations.serialize(self.activation),
            "regularizer": keras.regularizers.serialize(self.regularizer),
        }


def _refuse_rematerialization() -> None:
    """Raises an error where the gradient of the penalty would be lost, or JAX would fail.

    Raises:
        ValueError: With what to do instead.
    """
    if keras.backend.backend() == "torch":
        return
    for call in reversed(calls_in_progress()):
        if isinstance(call, LayerCall) and may_be_rematerialized(call.layer):
            raise ValueError(
                f"Layer '{call.layer.name}' was created in a `keras.RematScope`, where Keras "
                "computes its call again for the gradient, and does not support the loss that "
                "`PenalizedActivation` adds in this call. Create the layer outside of the scope, "
                "or without an activation function and with an `activity_regularizer`, followed by "
                f"`keras.layers.Activation`. Received: {call.layer!r}"
            )
