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

    def settle(self) -> None:  # noqa: B027
        """Keeps channels that this layer cannot lose. Called after all calls."""

    def freeze(self, reason: str) -> None:  # noqa: B027
        """Keeps all channels of the layer, because one of its calls cannot be followed."""

    def prepare(self, kept: Kept) -> None:  # noqa: B027
        """Passes constants of removed channels to other layers."""

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


class Rearranging(Rule):
    """Layers that move numbers without changing them, so each channel is at one or several places.

    It is a table of indices: the channel of the input for each channel of the output.
    """

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        self._channels: Array | None = None
        self._index: dict[int, Array] = {}

    def obstacle(self, call: Call) -> str | None:
        x = call.inputs[0]
        if x.axis is not None and None in x.shape[1:]:
            return "has an input of unknown size"
        if x.axis is not None and call.is_plain and self._rearranged(call) is None:
            return "distributes channels over several axes"
        return super().obstacle(call)

    def follow(self, call: Call) -> None:
        x, y = call.inputs[0], call.outputs[0]
        found = self._rearranged(call)
        assert found is not None
        y.axis, index = found
        self._index[id(call)] = index
        y.channels = x.channels[index]
        y.constant(x.known[index], x.value[index])
        if self._channels is not None:
            self.slots.join(y.channels, self._channels)
        self._channels = y.channels

    def use(self, call: Call) -> None:
        np.logical_or.at(call.inputs[0].used, self._index[id(call)], call.outputs[0].used)

    def _rearranged(self, call: Call) -> tuple[int, Array] | None:
        """The channel axis of the output and the table, or None if there is none."""
        x, y = call.inputs[0], call.outputs[0]
        assert x.axis is not None
        sizes: list[Any] = list(x.shape[1:])
        shape = [1] * len(sizes)
        shape[x.axis] = sizes[x.axis]
        moved = self._move(np.broadcast_to(np.arange(sizes[x.axis]).reshape(shape), sizes), y)
        axes = sorted(range(-moved.ndim, 0), key=lambda axis: (axis != -1, axis != x.axis))
        for axis in axes:
            rows = np.moveaxis(moved, axis, -1).reshape(-1, moved.shape[axis])
            if (rows == rows[0]).all() and len(set(rows[0])) == sizes[x.axis]:
                return axis, rows[0]
        return None

    def _move(self, numbers: Array, y: Signal) -> Array:
        return numbers.reshape([size or -1 for size in y.shape[1:]])


class Reshaping(Rearranging):
    """`Reshape`."""

    _axes: frozenset[int] | set[int] = frozenset()

    def freeze(self, reason: str) -> None:
        if self._channels is not None:
            self.slots.block(self._channels, reason)

    def is_changed(self, kept: Kept) -> bool:
        return self._channels is not None and not kept(self._channels).all()

    def change(self, config: dict[str, Any], kept: Kept) -> None:
        assert self._channels is not None
        sizes: list[Any] = list(config["target_shape"])
        stay = kept(self._channels)
        for axis in self._axes:
            if sizes[axis] not in (-1, None):
                sizes[axis] = int(stay.sum())
        config["target_shape"] = sizes

    def follow(self, call: Call) -> None:
        super().follow(call)
        axis = call.outputs[0].axis
        assert axis is not None
        self._axes = {axis}

    def obstacle(self, call: Call) -> str | None:
        found = super().obstacle(call)
        axis = None
        if found is None and call.inputs[0].axis is not None:
            arranged = self._rearranged(call)
            axis = arranged[0] if arranged else None
        if self._channels is not None and axis not in self._axes:
            return "is used with different channel axes"
        return found


class Flattening(Rearranging):
    """`Flatten`, which moves the channels of `channels_first` to the end first."""

    def _move(self, numbers: Array, y: Signal) -> Array:
        if self.layer.data_format == "channels_first" and numbers.ndim > 1:
            numbers = np.moveaxis(numbers, 0, -1)
        return numbers.reshape(-1)


class Permuting(Rearranging):
    """`Permute`."""

    def _move(self, numbers: Array, y: Signal) -> Array:
        return np.transpose(numbers, [dim - 1 for dim in self.layer.dims])


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
        self.number_of_calls = 0

    def obstacle(self, call: Call) -> str | None:
        x = call.inputs[0]
        axis = self.layer.axis if self.layer.axis < 0 else self.layer.axis - len(x.shape)
        if axis != x.axis:
            return "normalizes an axis other than that of the channels"
        return super().obstacle(call)

    def constants(self, x: Signal, call: Call) -> tuple[Array, Array]:
        self.number_of_calls += 1
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
