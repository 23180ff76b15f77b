"""The layers that consume the output of a layer, and what lies in between."""

from dataclasses import dataclass, field
from typing import Any

import keras

from keras_regs._inspect.layers import penalized_activation
from keras_regs._inspect.responses import layer_to_see
from keras_regs._keras import Functional, graph_nodes, graph_of, graph_outputs
from keras_regs._typing import Tensor
from keras_regs.layers import PenalizedActivation
from keras_regs.layers._companded import CompandedLayer

layers = keras.layers

_CONVOLUTIONS = (layers.Conv1D, layers.Conv2D, layers.Conv3D)
_WITH_KERNEL = (layers.Dense, *_CONVOLUTIONS)
# Layers that return their input in inference mode.
_IDENTITIES = (
    *(layers.Identity, layers.ActivityRegularization),
    *(layers.Dropout, layers.SpatialDropout1D, layers.SpatialDropout2D, layers.SpatialDropout3D),
    *(layers.AlphaDropout, layers.GaussianDropout, layers.GaussianNoise),
)
_AVERAGES = (
    *(layers.AveragePooling1D, layers.AveragePooling2D, layers.AveragePooling3D),
    *(layers.GlobalAveragePooling1D, layers.GlobalAveragePooling2D, layers.GlobalAveragePooling3D),
)
_MAXIMA = (
    *(layers.MaxPooling1D, layers.MaxPooling2D, layers.MaxPooling3D),
    *(layers.GlobalMaxPooling1D, layers.GlobalMaxPooling2D, layers.GlobalMaxPooling3D),
)
# Functions with f(a z) = a f(z) for all a > 0, element by element.
_HOMOGENEOUS = (keras.activations.relu, keras.activations.leaky_relu)


@dataclass
class Surroundings:
    """A layer and the layers that consume its output.

    Attributes:
        layer: The layer, dense or a convolution.
        consumers: The dense layers and convolutions that consume its output.
        permuting: The reason why only permuted positive diagonal matrices keep the outputs, or
            None.
        unshifted: The reason why no shift keeps the outputs, or None.
    """

    layer: keras.Layer
    consumers: list[keras.Layer] = field(default_factory=list)
    permuting: str | None = None
    unshifted: str | None = None

    def activate(self, words: str) -> None:
        """Records that a ReLU is applied."""
        self.permuting = self.permuting or words
        self.unshifted = self.unshifted or words


def surroundings(model: keras.Model, name: str) -> Surroundings:
    """Returns the layer of that name with its consumers, whose kernels can all be rewritten.

    Raises:
        ValueError: If the model is not a graph of layers, or does not have the layer. If the layer
            or one of its consumers cannot be rewritten. If anything else uses the layer's output.
    """
    graph = _graph(model)
    path, layer = layer_to_see(model, name)
    if layer not in model.layers:
        raise ValueError(
            f"Argument `layer` must name a layer of the model itself. Layer '{path}' is inside "
            f"layer '{path.partition('/')[0]}'. Received: layer={name!r}"
        )
    _check_kernel(layer, graph, name)
    found = Surroundings(layer)
    kind = _kind_of_activation(_activation(layer))
    if kind == "homogeneous":
        found.activate(f"layer '{layer.name}' applies a ReLU")
    elif kind is None:
        raise ValueError(
            "Argument `layer` must name a linear layer, or a layer with a ReLU or leaky ReLU. "
            f"Received: layer={name!r}, whose activation function is "
            f"{_name_of(_activation(layer))}"
        )
    tensors = [_nodes_of(graph, layer)[0].outputs[0]]
    while tensors:
        tensor = tensors.pop(0)
        if any(tensor is output for output in graph_outputs(graph)):
            raise ValueError(
                f"Argument `layer`: the output of layer '{layer.name}' is an output of the model, "
                f"so the model's outputs would change. Received: layer={name!r}"
            )
        for node in _nodes_that_take(graph, tensor):
            if type(node.operation) in _WITH_KERNEL or isinstance(node.operation, CompandedLayer):
                _check_kernel(node.operation, graph, name)
                found.consumers.append(node.operation)
            else:
                _pass_through(node.operation, found, name)
                tensors.append(node.outputs[0])
    return found


def _pass_through(layer: keras.Layer, found: Surroundings, name: str) -> None:
    """Records the restrictions of a layer without a kernel, or raises a `ValueError`."""
    kind = _kind(layer)
    if kind is None:
        raise ValueError(
            f"Argument `layer`: only dropout, pooling, `Flatten` and ReLUs may be between layer "
            f"'{found.layer.name}' and the dense layers or convolutions that follow. Found layer "
            f"'{layer.name}' of type {type(layer).__name__}. Received: layer={name!r}"
        )
    if getattr(layer, "data_format", None) == "channels_first":
        raise _channels_first(layer, name)
    words = f"layer '{layer.name}'"
    if kind == "homogeneous":
        found.activate(f"{words} applies a ReLU")
    elif kind == "maximum":
        found.permuting = found.permuting or f"{words} takes maxima"
    if getattr(layer, "padding", "valid") != "valid":
        found.unshifted = found.unshifted or f"{words} pads its input"


def _kind(layer: keras.Layer) -> str | None:
    """Returns how a layer without a kernel acts on `Q (z - m)`, or None if it does not fit."""
    if type(layer) in (*_IDENTITIES, layers.Flatten, *_AVERAGES):
        return "affine"
    if type(layer) in _MAXIMA:
        return "maximum"
    if type(layer) in (layers.Activation, PenalizedActivation):
        return _kind_of_activation(_activation(layer))
    return _kind_of_activation(layer)


def _kind_of_activation(activation: Any) -> str | None:
    if activation is keras.activations.linear:
        return "affine"
    if type(activation) is layers.ReLU:
        is_homogeneous = activation.max_value is None and activation.threshold == 0
        return "homogeneous" if is_homogeneous else None
    if type(activation) is layers.LeakyReLU or activation in _HOMOGENEOUS:
        return "homogeneous"
    return None


def _activation(layer: keras.Layer) -> Any:
    penalized = penalized_activation(layer)
    return layer.activation if penalized is None else penalized.activation


def _name_of(activation: Any) -> str:
    return f"`{getattr(activation, '__name__', type(activation).__name__)}`"


def _check_kernel(layer: keras.Layer, graph: Any, name: str) -> None:
    """Checks that the kernel of a layer can be rewritten."""
    problem = None
    if isinstance(layer, CompandedLayer):
        problem = "has a compander. Remove it first with `keras_regs.fold(model)`"
    elif type(layer) not in _WITH_KERNEL:
        problem = f"is of type {type(layer).__name__}, not a dense layer or convolution of Keras"
    elif getattr(layer, "lora_enabled", False):
        problem = "uses LoRA. Copy the weights into a model without LoRA"
    elif layer.dtype_policy.quantization_mode is not None:
        problem = "is quantized. Use the model from before quantization"
    elif getattr(layer, "groups", 1) > 1:
        problem = "is a grouped convolution, where each group sees only some of the channels"
    elif getattr(layer, "data_format", None) == "channels_first":
        raise _channels_first(layer, name)
    elif len(_nodes_of(graph, layer)) > 1:
        problem = "is called several times with the same kernel"
    if problem is not None:
        raise ValueError(
            f"Argument `layer`: layer '{layer.name}' cannot be rewritten. It {problem}. "
            f"Received: layer={name!r}"
        )


def _channels_first(layer: keras.Layer, name: str) -> ValueError:
    return ValueError(
        f"Argument `layer`: the channels must be the last axis. Layer '{layer.name}' has "
        f"data_format='channels_first'. Received: layer={name!r}"
    )


def _graph(model: keras.Model) -> Any:
    """Returns the graph of layers of a model."""
    if not isinstance(model, keras.Model):
        raise ValueError(f"Argument `model` must be a `keras.Model`. Received: model={model!r}")
    graph = graph_of(model)
    is_graph = type(model).call in (Functional.call, keras.Sequential.call)
    if graph is None or not is_graph:
        raise ValueError(
            "Argument `model` must be a functional or sequential model that begins with a "
            "`keras.Input`, because other models may call their layers in any way. "
            f"Received: model '{model.name}' of type {type(model).__name__}"
        )
    return graph


def _nodes_of(graph: Any, layer: keras.Layer) -> list[Any]:
    return [node for node in graph_nodes(graph) if node.operation is layer]


def _nodes_that_take(graph: Any, tensor: Tensor) -> list[Any]:
    nodes = graph_nodes(graph)
    return [node for node in nodes if any(each is tensor for each in node.input_tensors)]
