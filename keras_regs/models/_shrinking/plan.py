"""Which channels of a model are removed, and what each layer becomes."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import keras
import numpy as np

from keras_regs._keras import flatten_layers, own_variables
from keras_regs._typing import Array
from keras_regs.layers import PenalizedActivation
from keras_regs.models._assembly import is_assembled, of_keras
from keras_regs.models._description import Description
from keras_regs.models._shrinking import joins, kernels, rearranging, rules
from keras_regs.models._shrinking.graph import Call, graph_of_calls
from keras_regs.models._shrinking.rules import Rule
from keras_regs.models._shrinking.slots import Slots

layers = keras.layers

_OUTPUT = "the model outputs them"

_RULES: dict[type, Callable[..., Rule]] = {
    layers.InputLayer: rules.InnerInput,
    layers.Dense: kernels.Dense,
    layers.BatchNormalization: rules.BatchNorm,
    layers.PReLU: rules.ParametricReLU,
    layers.Flatten: rearranging.Flattening,
    layers.Reshape: rearranging.Reshaping,
    layers.Permute: rearranging.Permuting,
    layers.Rescaling: rules.Rescaling,
    layers.Concatenate: joins.Concatenation,
    layers.Multiply: partial(joins.Multiplication, function=lambda values: values.prod(0)),
    layers.Add: partial(joins.Merge, function=lambda values: values.sum(0)),
    layers.Average: partial(joins.Merge, function=lambda values: values.mean(0)),
    layers.Maximum: partial(joins.Merge, function=lambda values: values.max(0)),
    layers.Minimum: partial(joins.Merge, function=lambda values: values.min(0)),
    layers.Subtract: partial(joins.Merge, function=lambda values: values[0] - values[1]),
}
_BY_RULE: dict[Callable[..., Rule], tuple[str, ...]] = {
    kernels.Convolution: ("Conv1D", "Conv2D", "Conv3D"),
    kernels.TransposedConvolution: ("Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose"),
    kernels.SeparableConvolution: ("SeparableConv1D", "SeparableConv2D"),
    kernels.DepthwiseConvolution: ("DepthwiseConv1D", "DepthwiseConv2D"),
    rules.Elementwise: ("Activation", "ELU", "LeakyReLU", "ReLU"),
    rules.AveragePooling: ("AveragePooling1D", "AveragePooling2D", "AveragePooling3D"),
    rules.ZerosAtTheBorder: ("ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D"),
    rules.GlobalPooling: tuple(
        f"Global{kind}Pooling{rank}D" for kind in ("Average", "Max") for rank in (1, 2, 3)
    ),
    rules.EachChannel: (
        *(f"{name}{rank}D" for rank in (1, 2, 3) for name in ("MaxPooling", "SpatialDropout")),
        *(f"{name}{rank}D" for rank in (1, 2, 3) for name in ("Cropping", "UpSampling")),
        *(f"Adaptive{kind}Pooling{n}D" for n in (1, 2, 3) for kind in ("Average", "Max")),
        *("ActivityRegularization", "AlphaDropout", "Dropout", "GaussianDropout", "GaussianNoise"),
        "Identity",
    ),
}
# Some exist only in newer releases of Keras.
_RULES |= {
    getattr(layers, name): rule
    for rule, names in _BY_RULE.items()
    for name in names
    if hasattr(layers, name)
}
# Operations of `keras.ops`, by the names of their classes.
_OPERATIONS: dict[str, Callable[..., Rule]] = {
    "Add": _RULES[layers.Add],
    "Subtract": _RULES[layers.Subtract],
    "Multiply": _RULES[layers.Multiply],
    "Maximum": _RULES[layers.Maximum],
    "Minimum": _RULES[layers.Minimum],
}
_ELEMENTWISE_OPERATIONS = {
    *("Add", "Subtract", "Multiply", "Divide", "TrueDivide", "Maximum", "Minimum"),
    *("Elu", "Gelu", "HardSigmoid", "HardSilu", "LeakyRelu", "Relu", "Relu6", "Selu", "Sigmoid"),
    *("Silu", "Softplus", "Softsign", "Tanh"),
}


class Plan:
    """What to remove from a model.

    Attributes:
        rules: The layers that are followed, by the `id` of each.
        kernels: Those with kernels, in the order of the model.
        empty: Those of them that would lose all channels.
    """

    def __init__(self, model: keras.Model, description: Description, on_empty: str) -> None:
        self.rules: dict[int, Rule] = {}
        self._slots = Slots()
        self._fixed = {
            id(layer): "shares weights with another layer" for layer in _with_tied_weights(model)
        }
        described = {id(each.layer): each for each in description.layers}
        self._fixed |= {
            key: "is not described by the `get_config` of the model or layer that contains it"
            for key, each in described.items()
            if each.part is None
        }
        nested = flatten_layers(model, include_self=False)
        opaque = {id(each) for each in nested if is_assembled(each)} - set(description.assemblies)
        graph = graph_of_calls(model, frozenset(opaque))
        for call in graph.calls:
            if isinstance(call.operation, keras.Layer):
                for layer in flatten_layers(call.operation, include_self=False):
                    self._fixed.setdefault(id(layer), f"is also called by '{call.path}'")
        followed = [call for call in graph.calls if self._follow(call)]
        for signal in graph.outputs:
            signal.used[:] = True
            self._slots.block(signal.channels, _OUTPUT)
        for call in reversed(followed):
            self.rules[id(call.operation)].use(call)
        self._keep_what_is_used(graph.calls)
        self.kernels = [r for r in self.rules.values() if isinstance(r, kernels.KernelRule)]
        for rule in self.kernels:
            rule.settle()
        self._groups = self._slots.kept_groups()
        self.empty = [rule for rule in self.kernels if not self.kept(rule.outputs).any()]
        if on_empty == "keep_one":
            self._keep_one()
        self._find_norms(graph.calls)
        for rule in self.kernels:
            rule.prepare(self.kept)

    def kept(self, channels: Array) -> Array:
        """Which channels stay."""
        return np.array([root in self._groups for root in self._slots.roots(channels)], bool)

    def changed(self) -> list[Rule]:
        """The layers that become smaller, or get constants."""
        return [rule for rule in self.rules.values() if rule.is_changed(self.kept)]

    def reasons(self, rule: kernels.KernelRule) -> dict[str, int]:
        """Why constant or unused outputs of a layer stay, and how many for each reason."""
        roots = self._slots.roots(rule.outputs[rule.dead])
        found = [self._groups[root] for root in roots if root in self._groups]
        return dict(Counter(each or "channels that are tied to them are in use" for each in found))

    def _follow(self, call: Call) -> bool:
        """Follows a call if possible. Otherwise keeps the channels of its inputs."""
        rule, obstacle = self._rule(call)
        opaque = all(signal.axis is None for signal in call.inputs)
        if opaque and not isinstance(rule, kernels.KernelRule):
            reason = "is also called with channels that are not followed"
            self._fixed.setdefault(id(call.operation), reason)
            if rule is not None:
                rule.freeze(f"'{call.path}' {reason}")
            return False
        if rule is not None:
            obstacle = self._fixed.get(id(call.operation)) or rule.obstacle(call)
        if rule is None or obstacle is not None:
            reason = f"'{call.path}' {obstacle}"
            for signal in call.inputs:
                signal.used[:] = True
                self._slots.block(signal.channels, reason)
            if rule is not None:
                rule.freeze(reason)
            return False
        rule.follow(call)
        for signal in call.outputs:
            signal.used = np.zeros(len(signal.channels), bool)
        return True

    def _rule(self, call: Call) -> tuple[Rule | None, str | None]:
        operation = call.operation
        if id(operation) not in self.rules:
            make = _maker(call)
            if make is None:
                return None, f"({type(operation).__name__}) is not followed"
            self.rules[id(operation)] = make(call, self._slots)
        return self.rules[id(operation)], None

    def _keep_what_is_used(self, calls: list[Call]) -> None:
        for call in calls:
            for signal in call.outputs:
                self._slots.block(signal.channels[signal.used & ~signal.known])

    def _keep_one(self) -> None:
        """Keeps one channel of each layer that would have none."""
        for rule in self.empty:
            if not self.kept(rule.outputs).any():
                self._slots.block(rule.outputs[:1], "a layer needs one channel")
                self._groups = self._slots.kept_groups()

    def _find_norms(self, calls: list[Call]) -> None:
        """Finds layers whose outputs only batch normalization takes, for constants to be folded."""
        calls_of: dict[int, list[Call]] = {}
        for call in calls:
            calls_of.setdefault(id(call.operation), []).append(call)
        for rule in self.kernels:
            own = calls_of[id(rule.layer)]
            consumers = own[0].outputs[0].consumers if len(own) == 1 else []
            norm = consumers[0] if len(consumers) == 1 else None
            if norm is None or rule.layer.activation not in _LINEAR:
                continue
            # Another call of it takes other outputs, which nothing was folded into.
            is_only_call = len(calls_of[id(norm.operation)]) == 1
            found = self.rules.get(id(norm.operation))
            if isinstance(found, rules.BatchNorm) and is_only_call and found.channels is not None:
                rule.next_norm = found


_LINEAR = (None, keras.activations.linear)


def _maker(call: Call) -> Callable[..., Rule] | None:
    operation = call.operation
    if isinstance(operation, PenalizedActivation):
        return rules.Elementwise
    if isinstance(operation, keras.Layer):
        # Subclasses may do something else.
        return _RULES.get(type(operation))
    name = type(operation).__name__
    if not of_keras(type(operation)):
        return None
    if len(call.inputs) == 1 and name in _ELEMENTWISE_OPERATIONS:
        return rules.Elementwise
    return _OPERATIONS.get(name)


def _with_tied_weights(model: keras.Model) -> list[keras.Layer]:
    owners: dict[int, list[keras.Layer]] = {}
    for layer in flatten_layers(model):
        for variable in own_variables(layer):
            owners.setdefault(id(variable), []).append(layer)
    return [layer for each in owners.values() if len(each) > 1 for layer in each]
