"""How layers without kernels treat channels: most of them keep each channel to itself."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np

from keras_regs._keras import own_variables
from keras_regs._typing import Array
from keras_regs.models._shrinking.elementwise import (
    ACTIVATION_LAYERS,
    activation_of,
    applied,
    is_elementwise,
)
from keras_regs.models._shrinking.graph import Call, Signal
from keras_regs.models._shrinking.slots import Slots

layers = keras.layers

# Tells for each channel whether it stays.
Kept = Callable[[Array], Array]


class Rule(ABC):
    """What a layer does with channels, in all its calls.

    Attributes:
        layer: The layer, or an operation of `keras.ops`.
        path: Its path in the model.
        slots: The channels of the model.
    """

    def __init__(self, call: Call, slots: Slots) -> None:
        self.layer = call.operation
        self.path = call.path
        self.slots = slots

    def obstacle(self, call: Call) -> str | None:
        """Why the channels cannot be followed through a call, or None."""
        return None if call.is_plain else "is called with further arguments"

    @abstractmethod
    def follow(self, call: Call) -> None:
        """Finds the channels of the output, and which of them are constant."""

    @abstractmethod
    def use(self, call: Call) -> None:
        """Finds which channels of the inputs have an effect on those of the output in use."""

    # Most rules need only some of the following.

    def freeze(self, reason: str) -> None:  # noqa: B027
        """Keeps all channels of the layer, because one of its calls cannot be followed."""

    def is_changed(self, kept: Kept) -> bool:
        """Whether the layer needs other arguments or weights. Called after `prepare` of all."""
        return False

    def change(self, config: dict[str, Any], kept: Kept) -> None:  # noqa: B027
        """Changes the arguments of the layer."""

    def weights(self, kept: Kept) -> Mapping[str, Array] | None:
        """The weights of the smaller layer by name, or None if they do not change."""
        return None


def weights_of(layer: keras.Layer) -> dict[str, Array]:
    """The weights of a layer by name."""
    return {v.name: np.asarray(keras.ops.convert_to_numpy(v)) for v in own_variables(layer)}


class EachChannel(Rule):
    """Layers that work on each channel separately, and do not change constants."""

    def follow(self, call: Call) -> None:
        x, y = call.inputs[0], call.outputs[0]
        y.axis = self.axis(x, y)
        y.channels = x.channels
        y.constant(*self.constants(x, call))
        self.slots.note(x.channels[x.known & ~y.known], self.reason())

    def use(self, call: Call) -> None:
        call.inputs[0].used |= call.outputs[0].used

    def axis(self, x: Signal, y: Signal) -> int | None:
        """The channel axis of the output."""
        return x.axis

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        """Which channels of the output are constant, and their values."""
        return x.known, x.value

    def reason(self) -> str:
        """Why a constant channel is not constant after this layer."""
        return f"'{self.path}' does not keep them constant"


class GlobalPooling(EachChannel):
    """Layers that reduce each channel to one number."""

    def axis(self, x: Signal, y: Signal) -> int | None:
        return x.axis if len(x.shape) == len(y.shape) else -1


class ZerosAtTheBorder(EachChannel):
    """Layers that pad with zeros, so only zero stays constant."""

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        return x.known & (x.value == 0), x.value

    def reason(self) -> str:
        return f"the zero padding of '{self.path}' differs from their constant"


class AveragePooling(ZerosAtTheBorder):
    """Average pooling. Backends differ in what they average at a padded border."""

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        if self.layer.padding == "valid":
            return x.known, x.value
        return super().constants(x, call)

    def reason(self) -> str:
        return f"'{self.path}' pads its input"


class Elementwise(EachChannel):
    """Activation functions, and operations of `keras.ops` with a number."""

    def obstacle(self, call: Call) -> str | None:
        if isinstance(self.layer, keras.Layer):
            function = activation_of(self.layer) if self._has_activation() else self.layer
            if not is_elementwise(function):
                return "may mix channels in its activation function"
            return super().obstacle(call)
        tensors = [isinstance(each, keras.KerasTensor) for each in call.arguments]
        numbers = [isinstance(each, int | float) for each in call.arguments]
        plain = len(call.inputs) == 1 and sum(tensors) == 1 and not call.options
        return None if plain and sum(tensors) + sum(numbers) == len(tensors) else "is not followed"

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        function: Any = self.layer
        if not isinstance(function, keras.Layer):

            def function(values: Any) -> Any:
                given = [
                    values if isinstance(each, keras.KerasTensor) else each
                    for each in call.arguments
                ]
                return self.layer.call(*given)

        elif self._has_activation():
            function = activation_of(function)
        value = x.value.copy()
        value[x.known] = applied(function, x.value[x.known])
        return x.known, value

    def _has_activation(self) -> bool:
        return type(self.layer) not in ACTIVATION_LAYERS


class Rescaling(EachChannel):
    """Rescaling by one number for all channels."""

    def obstacle(self, call: Call) -> str | None:
        if np.ndim(self.layer.scale) or np.ndim(self.layer.offset):
            return "has a number for each channel"
        return super().obstacle(call)

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        return x.known, x.value * self.layer.scale + self.layer.offset


class Resized(EachChannel):
    """Layers with a number for each channel in their weights or arguments."""

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        self.channels: Array | None = None

    def follow(self, call: Call) -> None:
        x = call.inputs[0]
        if self.channels is None:
            self.channels = self.slots.new(len(x.channels))
        self.slots.join(x.channels, self.channels)
        super().follow(call)

    def freeze(self, reason: str) -> None:
        if self.channels is not None:
            self.slots.block(self.channels, reason)

    def is_changed(self, kept: Kept) -> bool:
        return self.channels is not None and not kept(self.channels).all()


class InnerInput(Resized):
    """The input of a nested model."""

    def obstacle(self, call: Call) -> str | None:
        return None

    def change(self, config: dict[str, Any], kept: Kept) -> None:
        if self.channels is not None and self._axis is not None:
            shape = list(config["batch_shape"])
            if shape[self._axis] is not None:
                shape[self._axis] = int(kept(self.channels).sum())
            config["batch_shape"] = shape

    def axis(self, x: Signal, y: Signal) -> int | None:
        self._axis = x.axis
        return x.axis


class BatchNorm(Resized):
    """Batch normalization with its moving statistics.

    Attributes:
        shift: What to subtract from the moving mean of each channel, from folded constants.
    """

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        self.values = weights_of(self.layer)
        size = len(self.values["moving_mean"])
        self.scale = self.values.get("gamma", np.ones(size)).astype("float64")
        self.shift = np.zeros(size)

    def obstacle(self, call: Call) -> str | None:
        x = call.inputs[0]
        axis = self.layer.axis if self.layer.axis < 0 else self.layer.axis - len(x.shape)
        if axis != x.axis:
            return "normalizes an axis other than that of the channels"
        return super().obstacle(call)

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        mean, variance = self.values["moving_mean"], self.values["moving_variance"]
        shift = self.values.get("beta", np.zeros(len(mean))).astype("float64")
        with np.errstate(all="ignore"):
            slope = self.scale / np.sqrt(variance.astype("float64") + self.layer.epsilon)
        off = self.scale == 0
        value = np.where(off, shift, (x.value - mean.astype("float64")) * slope + shift)
        return x.known | off, value

    def use(self, call: Call) -> None:
        call.inputs[0].used |= call.outputs[0].used & (self.scale != 0)

    def is_changed(self, kept: Kept) -> bool:
        return super().is_changed(kept) or bool(self.shift.any())

    def weights(self, kept: Kept) -> Mapping[str, Array] | None:
        if self.channels is None:
            return None
        stay = kept(self.channels)
        values = {**self.values, "moving_mean": self.values["moving_mean"] - self.shift}
        return {name: value[stay] for name, value in values.items()}


class ParametricReLU(Resized):
    """`PReLU`, with a slope for each channel, or for each number."""

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        self.slopes = weights_of(self.layer)["alpha"]
        self._axis: int | None = None

    def obstacle(self, call: Call) -> str | None:
        axis = call.inputs[0].axis
        if self._axis not in (None, axis):
            return "is used with different channel axes"
        self._axis = axis
        return super().obstacle(call)

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        assert x.axis is not None
        by_channel = np.moveaxis(self.slopes, x.axis, 0)
        by_channel = by_channel.reshape(len(by_channel), -1).astype("float64")
        same = (by_channel == by_channel[:, :1]).all(1)
        known = x.known & ((x.value >= 0) | np.broadcast_to(same, x.known.shape))
        return known, np.where(x.value >= 0, x.value, x.value * by_channel[:, 0])

    def weights(self, kept: Kept) -> Mapping[str, Array] | None:
        assert self._axis is not None
        if self.channels is None or self.slopes.shape[self._axis] == 1:
            return None
        return {"alpha": np.compress(kept(self.channels), self.slopes, axis=self._axis)}
