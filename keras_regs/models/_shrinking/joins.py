"""How layers with several inputs treat channels."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np

from keras_regs._typing import Array
from keras_regs.models._shrinking.graph import Call, Signal
from keras_regs.models._shrinking.rules import Rule

_SAME = "joins them with channels that cannot be followed"


class Join(Rule):
    """A layer or operation with several inputs."""

    def obstacle(self, call: Call) -> str | None:
        tensors = keras.tree.flatten(list(call.arguments))
        plain = all(isinstance(each, keras.KerasTensor) for each in tensors)
        if call.options or not plain or len(call.outputs) != 1:
            return "is called with further arguments"
        return None


class Merge(Join):
    """Layers such as `Add`, which join channel by channel."""

    def __init__(self, *arguments: Any, function: Callable[[Any], Array]) -> None:
        super().__init__(*arguments)
        self._function = function

    def obstacle(self, call: Call) -> str | None:
        axes = {signal.axis for signal in call.inputs}
        ranks = {len(signal.shape) for signal in call.inputs}
        if None in axes:
            return _SAME
        if len(axes) > 1 or len(ranks) > 1 or len({len(x.channels) for x in call.inputs}) > 1:
            return "joins them with another number of channels, or another axis"
        return super().obstacle(call)

    def follow(self, call: Call) -> None:
        x, y = call.inputs[0], call.outputs[0]
        for other in call.inputs[1:]:
            self.slots.join(x.channels, other.channels)
        y.axis, y.channels = x.axis, x.channels
        known = np.array([each.known for each in call.inputs])
        values = np.array([each.value for each in call.inputs])
        y.constant(*self._constants(known, values))
        lost = known.any(0) & ~y.known
        self.slots.note(x.channels[lost], f"'{self.path}' joins them with channels in use")

    def use(self, call: Call) -> None:
        for x in call.inputs:
            x.used |= call.outputs[0].used

    def _constants(self, known: Array, values: Array) -> tuple[Array, Array]:
        return np.asarray(known.all(0)), self._function(values)


class Multiplication(Merge):
    """`Multiply`, in which a zero makes the other inputs irrelevant."""

    def _constants(self, known: Array, values: Array) -> tuple[Array, Array]:
        zero = _zeros(known, values).any(0)
        return np.asarray(known.all(0) | zero), np.where(zero, 0.0, np.prod(values, axis=0))

    def use(self, call: Call) -> None:
        zeros = [each.known & (each.value == 0) for each in call.inputs]
        for i, x in enumerate(call.inputs):
            others = np.any([*zeros[:i], *zeros[i + 1 :]], axis=0)
            # If several are zero, all of them must stay zero.
            x.used |= call.outputs[0].used & ~(others & ~zeros[i])


class Concatenation(Join):
    """`Concatenate`, along the channel axis or another one."""

    def obstacle(self, call: Call) -> str | None:
        axes = {signal.axis for signal in call.inputs} - {None}
        if len(axes) > 1:
            return "joins different channel axes"
        if self._along(call) != next(iter(axes)):
            if any(signal.axis is None for signal in call.inputs):
                return _SAME
            if len({len(signal.channels) for signal in call.inputs}) > 1:
                return "joins them with another number of channels"
        return super().obstacle(call)

    def follow(self, call: Call) -> None:
        y = call.outputs[0]
        y.axis = next(x.axis for x in call.inputs if x.axis is not None)
        if self._along(call) != y.axis:
            first = call.inputs[0]
            for other in call.inputs[1:]:
                self.slots.join(first.channels, other.channels)
            y.channels = first.channels
            known = np.array([x.known & (x.value == first.value) for x in call.inputs]).all(0)
            y.constant(np.asarray(known), first.value)
            return
        parts = [self._channels(x, y.axis) for x in call.inputs]
        channels, known, values = (np.concatenate([part[i] for part in parts]) for i in range(3))
        y.channels = channels
        y.constant(known, values)

    def use(self, call: Call) -> None:
        y = call.outputs[0]
        start = 0
        for x in call.inputs:
            assert y.axis is not None
            if self._along(call) != y.axis:
                x.used |= y.used
                continue
            size = x.shape[y.axis]
            assert size is not None
            if x.axis is not None:
                x.used |= y.used[start : start + size]
            start += size

    def _along(self, call: Call) -> int:
        rank = len(call.outputs[0].shape)
        return self.layer.axis if self.layer.axis < 0 else self.layer.axis - rank

    def _channels(self, x: Signal, axis: int) -> tuple[Array, Array, Array]:
        if x.axis is not None:
            return x.channels, x.known, x.value
        size = x.shape[axis]
        assert size is not None
        channels = self.slots.new(size)
        self.slots.block(channels)
        return channels, np.zeros(size, bool), np.zeros(size)


def _zeros(known: Array, values: Array) -> Array:
    return known & (values == 0)
