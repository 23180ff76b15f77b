"""How layers with kernels lose channels of their inputs and outputs."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

import numpy as np

from keras_regs._typing import Array
from keras_regs.models._shrinking.elementwise import activation_of, applied, is_elementwise
from keras_regs.models._shrinking.graph import Call, Signal
from keras_regs.models._shrinking.rules import BatchNorm, Kept, Rule, weights_of
from keras_regs.models._shrinking.slots import Slots


class KernelRule(Rule):
    """A layer with a kernel.

    Attributes:
        inputs: The channels that its kernel takes.
        outputs: The channels that it computes.
        dead: Which outputs are constant, or have no effect, in all calls.
        next_norm: The batch normalization that alone takes the outputs, or None. Constants can be
            folded into it.
    """

    # The argument with the number of outputs.
    size: str
    # Why a constant other than zero stays before this layer.
    border = "the zero padding of '{}' differs from their constant"

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        self.values = weights_of(self.layer)
        self.next_norm: BatchNorm | None = None
        self._added: Array | None = None
        self._calls: list[Call] = []
        self._find_kernel()
        number_of_inputs, number_of_outputs = self._sizes()
        self.inputs = slots.new(number_of_inputs)
        self.outputs = slots.new(number_of_outputs)
        self.dead = np.ones(number_of_outputs, bool)

    def obstacle(self, call: Call) -> str | None:
        x = call.inputs[0]
        if getattr(self.layer, "lora_enabled", False):
            return "has LoRA"
        if getattr(self.layer, "groups", 1) != 1:
            return "is a grouped convolution"
        if x.axis is not None and x.axis != self._axis(x):
            return "works on an axis other than that of the channels"
        return super().obstacle(call)

    def follow(self, call: Call) -> None:
        self._calls.append(call)
        x, y = call.inputs[0], call.outputs[0]
        known, value = np.zeros(len(self.inputs), bool), np.zeros(len(self.inputs))
        if x.axis is None:
            self.slots.block(self.inputs)
        else:
            self.slots.join(x.channels, self.inputs)
            known, value = x.known, x.value
        y.axis = self._axis(y)
        y.channels = self.outputs
        # A constant other than zero is not constant beside the zeros of a padding.
        steady = known & ((value == 0) | (not self._pads(call)))
        y.constant(*self._constants(steady, np.where(steady, value, 0)))
        self._note_padding(call, known & ~steady)
        function = activation_of(self.layer)
        if is_elementwise(function):
            value = y.value.copy()
            value[y.known] = applied(function, y.value[y.known])
            y.constant(y.known, value)
        else:
            y.constant(np.zeros_like(y.known), y.value)
            self.slots.block(y.channels, f"'{self.path}' may mix channels in its activation")

    def freeze(self, reason: str) -> None:
        self.slots.block(self.inputs, reason)
        self.slots.block(self.outputs, reason)

    def settle(self) -> None:
        """Keeps channels that this layer cannot lose. Called after all calls."""
        for call in self._calls:
            y = call.outputs[0]
            self.dead &= y.known | ~y.used

    def prepare(self, kept: Kept) -> None:
        """Passes constants of removed inputs to the outputs."""

    def is_changed(self, kept: Kept) -> bool:
        return not (kept(self.inputs).all() and kept(self.outputs).all())

    def _bias(self) -> Array:
        return self.values.get("bias", np.zeros(len(self.outputs))).astype("float64")

    def _axis(self, signal: Signal) -> int:
        """The channel axis of the inputs and outputs."""
        first = getattr(self.layer, "data_format", None) == "channels_first"
        return 1 - len(signal.shape) if first else -1

    def _pads(self, call: Call) -> bool:
        """Whether a call pads its input with zeros."""
        padding = getattr(self.layer, "padding", "valid")
        if padding != "same":
            return bool(padding != "valid")
        sizes = list(call.inputs[0].shape[1:])
        axis = self._axis(call.inputs[0])
        del sizes[axis]
        return any(
            (kernel - 1) * dilation + 1 > 1
            if size is None
            else (-(-size // stride) - 1) * stride + (kernel - 1) * dilation + 1 > size
            for size, kernel, stride, dilation in zip(
                sizes,
                self.layer.kernel_size,
                self.layer.strides,
                self.layer.dilation_rate,
                strict=True,
            )
        )

    @abstractmethod
    def _find_kernel(self) -> None:
        """Finds which weights are not zero."""

    @abstractmethod
    def _sizes(self) -> tuple[int, int]:
        """The numbers of inputs and outputs."""

    @abstractmethod
    def _constants(self, steady: Array, value: Array) -> tuple[Array, Array]:
        """Which outputs are constant before the activation, and their values."""

    def _note_padding(self, call: Call, channels: Array) -> None:
        """Notes that constant inputs lead to outputs that differ at the borders."""


class DenseKernel(KernelRule):
    """A layer in which each output depends on all inputs: dense layers and convolutions.

    Removed constants are added to the bias. If the layer pads its input with zeros, a constant
    other than zero has less effect at the borders. Then one constant input stays, and the weights
    of the others are added to its weights, times the ratio of their constants.
    """

    # Whether the weights of one input can be added to those of another one.
    merges = True

    def _find_kernel(self) -> None:
        self.kernel = self._kernel()  # its last two axes are inputs and outputs
        axes = tuple(range(self.kernel.ndim - 2))
        self.nonzero = (self.kernel != 0).any(axis=axes) if axes else self.kernel != 0

    def _kernel(self) -> Array:
        return self.values["kernel"]

    def _sizes(self) -> tuple[int, int]:
        return self.nonzero.shape[0], self.nonzero.shape[1]

    def _sums(self, channels: Array) -> Array:
        """The sums of the weights of some inputs, by input and output."""
        axes = tuple(range(self.kernel.ndim - 2))
        return self.kernel[..., channels, :].sum(axis=axes, dtype="float64")

    def _constants(self, steady: Array, value: Array) -> tuple[Array, Array]:
        known = ~self.nonzero[~steady].any(0)
        there = value != 0
        return known, self._bias() + value[there] @ self._sums(there)

    def use(self, call: Call) -> None:
        x, y = call.inputs[0], call.outputs[0]
        if x.axis is not None:
            x.used |= self.nonzero[:, y.used].any(1)

    def settle(self) -> None:
        super().settle()
        self._folded = np.zeros(len(self.inputs))
        self._merged = np.zeros(len(self.inputs), bool)
        self._remaining = 0
        found = np.zeros(len(self.inputs), bool)
        for call in self._calls:
            x, y = call.inputs[0], call.outputs[0]
            if x.axis is None:
                continue
            matters = x.known & self.nonzero[:, y.used].any(1)
            if self._pads(call) and np.any(uneven := matters & (x.value != 0)):
                self._keep_uneven(uneven, x.value)
            self.slots.block(
                self.inputs[matters & found & (x.value != self._folded)],
                f"'{self.path}' is called several times, and their constants differ",
            )
            self._folded = np.where(matters, x.value, self._folded)
            found |= matters

    def _keep_uneven(self, uneven: Array, value: Array) -> None:
        if not self.merges or len(self._calls) > 1:
            self.slots.block(self.inputs[uneven], self.border.format(self.path))
            return
        self._merged = uneven
        self._remaining = int(np.argmax(np.where(uneven, abs(value), 0)))
        reason = f"one of them represents all others for the zero padding of '{self.path}'"
        self.slots.block(self.inputs[[self._remaining]], reason)

    def _merge(self, kept: Kept) -> None:
        """Adds the weights of removed inputs to those of the constant input that stays."""
        gone = self._merged & ~kept(self.inputs)
        if gone.any():
            ratios = self._folded[gone] / self._folded[self._remaining]
            added = np.einsum("...io,i->...o", self.kernel[..., gone, :], ratios)
            self.kernel = self.kernel.copy()
            self.kernel[..., self._remaining, :] += added.astype(self.kernel.dtype)

    def prepare(self, kept: Kept) -> None:
        self._merge(kept)
        folded = ~kept(self.inputs) & (self._folded != 0) & ~self._merged
        added = self._folded[folded] @ self._sums(folded)
        if not np.any(added[kept(self.outputs)]):
            return
        if "bias" not in self.values and self.next_norm is not None:
            self.next_norm.shift = added
        else:
            self._added = added

    def change(self, config: dict[str, Any], kept: Kept) -> None:
        config[self.size] = int(kept(self.outputs).sum())
        if self._added is not None:
            config["use_bias"] = True

    def weights(self, kept: Kept) -> Mapping[str, Array] | None:
        stay, left = kept(self.inputs), kept(self.outputs)
        found = self._sliced(stay, left)
        if "bias" in self.values or self._added is not None:
            found["bias"] = (self._bias() + (0 if self._added is None else self._added))[left]
        return found

    def _sliced(self, inputs: Array, outputs: Array) -> dict[str, Array]:
        return {"kernel": self.kernel[..., inputs, :][..., outputs]}


class Dense(DenseKernel):
    """`Dense`."""

    size = "units"


class Convolution(DenseKernel):
    """`Conv1D`, `Conv2D` and `Conv3D`."""

    size = "filters"


class TransposedConvolution(DenseKernel):
    """`Conv1DTranspose` and the like. Constant inputs overlap to outputs that are not constant."""

    size = "filters"
    border = "'{}' does not keep them constant"

    def _kernel(self) -> Array:
        return np.swapaxes(self.values["kernel"], -1, -2)

    def _pads(self, call: Call) -> bool:
        return True

    def _sliced(self, inputs: Array, outputs: Array) -> dict[str, Array]:
        return {"kernel": np.swapaxes(super()._sliced(inputs, outputs)["kernel"], -1, -2)}


class SeparableConvolution(DenseKernel):
    """`SeparableConv1D` and `SeparableConv2D`: two convolutions as one."""

    size = "filters"
    merges = False

    def _find_kernel(self) -> None:
        depthwise = self.values["depthwise_kernel"]
        spatial = tuple(range(depthwise.ndim - 2))
        pointwise = self.values["pointwise_kernel"]
        # By input, copy of the input, and output.
        self._pointwise = pointwise.reshape(*depthwise.shape[-2:], pointwise.shape[-1])
        self._depthwise = depthwise.sum(axis=spatial, dtype="float64")
        there = (depthwise != 0).any(axis=spatial)
        self.nonzero = (there[..., None] & (self._pointwise != 0)).any(axis=1)

    def _sums(self, channels: Array) -> Array:
        copies = self._depthwise[channels][..., None] * self._pointwise[channels]
        return copies.sum(axis=1)

    def _sliced(self, inputs: Array, outputs: Array) -> dict[str, Array]:
        pointwise = self.values["pointwise_kernel"]
        rows = np.repeat(inputs, self._depthwise.shape[1])
        return {
            "depthwise_kernel": self.values["depthwise_kernel"][..., inputs, :],
            "pointwise_kernel": pointwise[..., rows, :][..., outputs],
        }


class DepthwiseConvolution(KernelRule):
    """`DepthwiseConv1D` and `DepthwiseConv2D`: several outputs for each input."""

    def _find_kernel(self) -> None:
        kernel = self.values["kernel"]
        spatial = tuple(range(kernel.ndim - 2))
        self.copies = kernel.shape[-1]
        self.nonzero = (kernel != 0).any(axis=spatial).reshape(-1)
        self._sum = kernel.sum(axis=spatial, dtype="float64").reshape(-1)

    def _sizes(self) -> tuple[int, int]:
        return len(self.nonzero) // self.copies, len(self.nonzero)

    def __init__(self, call: Call, slots: Slots) -> None:
        super().__init__(call, slots)
        slots.join(np.repeat(self.inputs, self.copies), self.outputs)

    def _constants(self, steady: Array, value: Array) -> tuple[Array, Array]:
        known = ~self.nonzero | np.repeat(steady, self.copies)
        return known, self._bias() + np.repeat(value, self.copies) * self._sum

    def use(self, call: Call) -> None:
        x, y = call.inputs[0], call.outputs[0]
        if x.axis is not None:
            x.used |= (y.used & self.nonzero).reshape(-1, self.copies).any(1)

    def weights(self, kept: Kept) -> Mapping[str, Array] | None:
        found = {"kernel": self.values["kernel"][..., kept(self.inputs), :]}
        if "bias" in self.values:
            found["bias"] = self.values["bias"][kept(self.outputs)]
        return found

    def _note_padding(self, call: Call, channels: Array) -> None:
        self.slots.note(self.inputs[channels], self.border.format(self.path))
