"""The calls of a model's layers in order, those of nested models included."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np

from keras_regs._inspect.layers import layers_with_paths
from keras_regs._keras import graph_nodes, graph_of, graph_outputs
from keras_regs._typing import Array
from keras_regs.models._assembly import is_assembled


@dataclass(eq=False)
class Signal:
    """A tensor between two calls, and what is known about its channels.

    Attributes:
        shape: Its shape, with the batch size.
        axis: Its channel axis, counted from the back; or None if its channels are not followed, so
            that all of them stay.
        channels: The numbers of its channels.
        known: Whether each channel is the same finite constant at all positions of all samples.
        value: The constants, and 0 for other channels.
        used: Whether each channel has an effect on the outputs of the model.
        consumers: The calls that take it. None is an output of the model.
    """

    shape: tuple[int | None, ...]
    axis: int | None = None
    channels: Array = field(default_factory=lambda: np.zeros(0, int))
    known: Array = field(default_factory=lambda: np.zeros(0, bool))
    value: Array = field(default_factory=lambda: np.zeros(0))
    used: Array = field(default_factory=lambda: np.zeros(0, bool))
    consumers: list[Any] = field(default_factory=list)

    def constant(self, known: Array, value: Array) -> None:
        """Sets which channels are constant, and their values."""
        self.known = known & np.isfinite(value)
        self.value = np.where(self.known, value, 0.0)


@dataclass(eq=False)
class Call:
    """A call of a layer or operation.

    Attributes:
        operation: The layer, or the operation of `keras.ops`.
        path: Its path in the model.
        inputs: The tensors among its arguments.
        outputs: The tensors that it returns.
        arguments: Its positional arguments, with symbolic tensors.
        options: Its keyword arguments that are neither None nor False.
    """

    operation: Any
    path: str
    inputs: list[Signal]
    outputs: list[Signal]
    arguments: tuple[Any, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_plain(self) -> bool:
        """Whether it has one input and one output, and no argument that changes what it does."""
        return (
            len(self.inputs) == len(self.outputs) == len(self.arguments) == 1
            and isinstance(self.arguments[0], keras.KerasTensor)
            and not self.options
        )


@dataclass
class Graph:
    """All calls of a model.

    Attributes:
        calls: The calls, each after those that its inputs come from.
        inputs: The inputs of the model.
        outputs: The outputs of the model.
    """

    calls: list[Call]
    inputs: list[Signal]
    outputs: list[Signal]


def graph_of_calls(model: keras.Model, opaque: frozenset[int] = frozenset()) -> Graph:
    """Follows a functional or sequential model through all its calls.

    Args:
        model: The model, built.
        opaque: The `id` of each nested model that is treated as one layer.
    """
    paths = {id(layer): path for path, layer in layers_with_paths(model)}
    calls: list[Call] = []

    def follow(each: Any, inputs: list[Signal], is_outermost: bool) -> list[Signal]:
        graph = graph_of(each)
        signals = {id(tensor): signal for tensor, signal in zip(graph.inputs, inputs, strict=True)}
        for node in graph_nodes(graph):
            operation = node.operation
            path = paths.get(id(operation), getattr(operation, "name", "?"))
            if node.is_input:
                if not is_outermost:
                    signal = signals[id(node.outputs[0])]
                    signals[id(node.outputs[0])] = call(operation, path, [signal], node)[0]
                continue
            given = [signals[id(tensor)] for tensor in node.input_tensors]
            inside = is_nested(operation, node) and id(operation) not in opaque
            made = follow(operation, given, False) if inside else call(operation, path, given, node)
            for tensor, signal in zip(node.outputs, made, strict=True):
                signals[id(tensor)] = signal
        return [signals[id(tensor)] for tensor in graph_outputs(graph)]

    def call(operation: Any, path: str, inputs: list[Signal], node: Any) -> list[Signal]:
        made = [Signal(tuple(tensor.shape)) for tensor in node.outputs]
        arguments = node.arguments
        calls.append(Call(operation, path, inputs, made, tuple(arguments.args), _options(node)))
        for signal in inputs:
            signal.consumers.append(calls[-1])
        return made

    inputs = [Signal(tuple(tensor.shape)) for tensor in graph_of(model).inputs]
    outputs = follow(model, inputs, True)
    for signal in outputs:
        signal.consumers.append(None)
    return Graph(calls, inputs, outputs)


def is_nested(operation: Any, node: Any) -> bool:
    """Whether a call can be replaced by the calls inside a nested model."""
    graph = graph_of(operation) if is_assembled(operation) else None
    if graph is None or _options(node) or len(node.arguments.args) != 1:
        return False
    tensors = node.arguments.args[0]
    tensors = list(tensors) if isinstance(tensors, list | tuple) else [tensors]
    # With other structures, the order of the tensors may differ.
    return (
        all(isinstance(each, keras.KerasTensor) for each in tensors)
        and len(tensors) == len(graph.inputs)
        and all(map(_fits, tensors, graph.inputs))
    )


def _options(node: Any) -> dict[str, Any]:
    """The keyword arguments of a call that have a value. The mask of two tensors may be a list."""
    given = node.arguments.kwargs.items()
    return {
        key: value
        for key, value in given
        if any(part is not None and part is not False for part in keras.tree.flatten(value))
    }


def _fits(tensor: Any, expected: Any) -> bool:
    """Whether the input of a nested model takes a tensor without changing its rank."""
    sizes = zip(tensor.shape[1:], expected.shape[1:], strict=False)
    return len(tensor.shape) == len(expected.shape) and all(
        wanted in (None, size) for size, wanted in sizes
    )
