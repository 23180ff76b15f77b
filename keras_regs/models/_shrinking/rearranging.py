"""How layers that move numbers treat channels."""

from typing import Any

import numpy as np

from keras_regs._typing import Array
from keras_regs.models._shrinking.graph import Call, Signal
from keras_regs.models._shrinking.rules import Kept, Rule
from keras_regs.models._shrinking.slots import Slots


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
