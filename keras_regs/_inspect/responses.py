"""The responses of a model's layers, recorded while the model is called."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import keras
from keras import tree

from keras_regs._inspect.layers import layers_with_paths
from keras_regs._inspect.patching import name_of_call, replaced
from keras_regs._inspect.selection import matches, select
from keras_regs._math.channels import channel_axis_of
from keras_regs._text.names import unused
from keras_regs._typing import Tensor
from keras_regs.regularizers._place import is_masked, layers_in_force

layers = keras.layers

# They call their inner layers at each time step, in a loop from which no tensor can be recorded.
_LOOPS = (layers.RNN, layers.Bidirectional, layers.TimeDistributed)

_WITH_FILTERS = (
    layers.Dense,
    *(layers.Conv1D, layers.Conv2D, layers.Conv3D),
    *(layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose),
    *(layers.DepthwiseConv1D, layers.DepthwiseConv2D),
    *(layers.SeparableConv1D, layers.SeparableConv2D),
)

_ACTIVATIONS = tuple(
    getattr(layers, name) for name in ("Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax")
)

ON = ("pre_activation", "output")


@dataclass
class Response:
    """The response of a layer in one call.

    Attributes:
        name: Path of the layer, followed by the number of the call from the second call on.
        path: Path of the layer.
        tensor: The response.
        axis: Its channel axis.
        output: The output of the layer.
        is_masked: Whether the positions of the response have a mask.
    """

    name: str
    path: str
    tensor: Tensor
    axis: int
    output: Any = None
    is_masked: bool = False


def layers_outside_of_loops(model: keras.Model) -> dict[str, keras.Layer]:
    """Maps each path to a layer whose tensors can be recorded. Duplicates end in `_1` and so on."""
    found: dict[str, keras.Layer] = {}
    loops: list[str] = []
    for path, layer in layers_with_paths(model):
        if not path.startswith(tuple(loops)) and not isinstance(layer, layers.InputLayer):
            found[unused(path, found)] = layer
            if isinstance(layer, _LOOPS):
                loops.append(f"{path}/")
    return found


def layers_to_see(
    model: keras.Model, patterns: Sequence[str] | None, on: str = "pre_activation"
) -> dict[str, keras.Layer]:
    """Maps each path to a layer that may be measured. Duplicates end in `_1` and so on.

    Args:
        model: The model.
        patterns: Names of layers or shell-style patterns. Defaults to all convolutions and dense
            layers.
        on: With `"output"`, the default also includes activation layers.

    Raises:
        ValueError: If an entry of `patterns` matches no layer, or if the default is empty.
    """
    candidates = layers_outside_of_loops(model)
    if patterns is None:
        kinds = _WITH_FILTERS + _ACTIVATIONS if on == "output" else _WITH_FILTERS
        found = {path: each for path, each in candidates.items() if isinstance(each, kinds)}
        if not found:
            raise _nothing_to_see(model)
        return found
    return dict(select(candidates.items(), patterns, path=lambda each: each[0]))


def layer_to_see(model: keras.Model, name: str) -> tuple[str, keras.Layer]:
    """The path and the layer that match a name, a path or a shell-style pattern.

    Raises:
        ValueError: If there is no match, several, or one inside a loop.
    """
    if not isinstance(name, str):
        raise ValueError(f"Argument `layer` must be the name of a layer. Received: layer={name!r}")
    candidates = layers_outside_of_loops(model)
    if name in candidates:
        return name, candidates[name]
    found = [path for path in candidates if matches(path, name)]
    if len(found) == 1:
        return found[0], candidates[found[0]]
    if found:
        problem = f"must match exactly one layer. It matches {found}"
    elif any(matches(path, name) for path, _ in layers_with_paths(model)):
        problem = (
            "must not be a layer inside a recurrent, bidirectional or time-distributed layer. "
            f"Available layers: {list(candidates)}"
        )
    else:
        problem = f"must be the name of a layer. Available layers: {list(candidates)}"
    raise ValueError(f"Argument `layer` {problem}. Received: layer={name!r}")


def selected(
    responses: Sequence[Response], outputs: Any, model: keras.Model, patterns: Sequence[str] | None
) -> list[Response]:
    """The recorded responses that were asked for.

    Args:
        responses: In the order of the calls.
        outputs: The outputs of the model. By default, the layers that produce them are left out. If
            the outputs come from other layers, the layer that was called last is left out instead.
        model: The model.
        patterns: As for `layers_to_see`.

    Raises:
        ValueError: If an entry of `patterns` matches none of them, or if the default is empty.
    """
    if patterns is None:
        ends = {id(output) for output in tree.flatten(outputs)}
        inner = [response for response in responses if id(response.output) not in ends]
        if not inner or len(inner) == len(responses):
            inner = list(responses[:-1])
        if not inner:
            raise _nothing_to_see(model)
        return inner
    kind = "that is called outside loops in a prediction, with channels for each sample,"
    select(responses, patterns, path=lambda each: each.path, kind=kind)
    return list(responses)


def _nothing_to_see(model: keras.Model) -> ValueError:
    return ValueError(
        f"Model '{model.name}' has no convolution or dense layer before its last. Select layers "
        "with the argument `layers`. Received: layers=None"
    )


@contextmanager
def recorded(
    chosen: dict[str, keras.Layer], x: Any, on: str = "pre_activation"
) -> Iterator[list[Response]]:
    """Records responses while the model is called on `x` inside the context, in call order.

    Responses in a separately compiled loop or condition are left out, because they cannot leave it.
    So are those whose first axis is not the batch, for example if a layer receives patches of
    samples.
    """
    responses: list[Response] = []
    inputs = tree.flatten(x)[0]
    traces, sizes = (None, _trace(inputs)), (None, inputs.shape[0])

    def record(path: str, layer: keras.Layer, tensor: Tensor) -> None:
        has_channels = len(tensor.shape) >= 2
        if has_channels and tensor.shape[0] in sizes and _trace(tensor) in traces:
            call = 1 + sum(response.path == path for response in responses)
            name = path if call == 1 else f"{path} (call {call})"
            axis = channel_axis_of(layer, len(tensor.shape), layers_in_force())
            responses.append(Response(name, path, tensor, axis, is_masked=is_masked(layer)))

    def recording(path: str, layer: keras.Layer) -> None:
        before_activation = on == "pre_activation" and _has_activation(layer)
        # The response of a linear layer is its output.
        if before_activation and layer.activation is not keras.activations.linear:
            activation = layer.activation

            def activate(response: Tensor, *args: Any, **kwargs: Any) -> Any:
                record(path, layer, response)
                return activation(response, *args, **kwargs)

            stack.enter_context(replaced(layer, "activation", activate))

        call_name = name_of_call(layer)
        call = getattr(layer, call_name)

        def call_layer(*args: Any, **kwargs: Any) -> Any:
            before = len(responses)
            output = call(*args, **kwargs)
            first = next(iter(tree.flatten(output)), None)
            if first is not None and not any(each.path == path for each in responses[before:]):
                record(path, layer, first)
            for each in responses[before:]:
                if each.path == path:
                    each.output = first
            return output

        stack.enter_context(replaced(layer, call_name, call_layer))

    with ExitStack() as stack:
        for path, layer in chosen.items():
            recording(path, layer)
        yield responses


def _has_activation(layer: keras.Layer) -> bool:
    # A recurrent layer has its cell's activation as a property; the cell is called in a loop.
    of_class = getattr(type(layer), "activation", None)
    return not isinstance(of_class, property) and callable(getattr(layer, "activation", None))


def _trace(tensor: Tensor) -> Any:
    """What a symbolic tensor belongs to, which differs for each compiled loop, or None."""
    backend = keras.backend.backend()
    if backend == "jax":
        return getattr(tensor, "_trace", None)
    if backend == "tensorflow":
        return getattr(tensor, "graph", None)
    import torch

    return "vmap" if torch._C._functorch.is_functorch_wrapped_tensor(tensor) else None
