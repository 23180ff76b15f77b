"""A model with each kind of layer that is quantized, given LoRA or companded, and what it computes.

The reference reads nothing but the variables of the model, and computes in float64.
"""

import keras
import numpy as np

from tests.cases import rfav_penalty
from tests.networks import as_float64

TOKENS = np.array([[0, 1, 2, 3], [4, 1, 1, 0], [3, 3, 2, 4]])
# The activation function of each layer with weights.
LAYERS = {"tokens": None, "conv": "relu", "hidden": "tanh", "head": None}
QUANTIZED = ("tokens", "hidden", "head")


def small_model(kind, separate_activations=False):
    layers = keras.layers
    inputs = keras.Input((4,), dtype="int32")
    parts = [
        layers.Embedding(5, 4, name="tokens"),
        layers.Conv1D(3, 2, activation="relu", name="conv"),
        layers.GlobalAveragePooling1D(name="pool"),
        layers.Dense(4, activation="tanh", name="hidden"),
        layers.Dense(2, name="head"),
    ]
    if kind == "sequential":
        return keras.Sequential([inputs, *parts], name="small")
    x = inputs
    for part in parts:
        function = LAYERS.get(part.name)
        if function is not None and separate_activations:
            part.activation = keras.activations.linear
        x = part(x)
        if function is not None and separate_activations:
            x = layers.Activation(function, name=f"{part.name}_output")(x)
    return keras.Model(inputs, x, name="small")


def with_weights(model):
    """The four layers, by the names that they had when the model was made."""
    return dict(zip(LAYERS, (layer for layer in model.layers if layer.weights), strict=True))


def outputs_and_losses(model):
    outputs = as_float64(model(TOKENS))
    return outputs, sum((as_float64(loss).item() for loss in model.losses), 0.0)


def trained_kernel(layer):
    """The variable of the kernel, with what LoRA adds to it, and the name of the kernel."""
    name = "embeddings" if hasattr(layer, "embeddings") else "kernel"
    kernel = as_float64(vars(layer)[f"_{name}"])
    if getattr(layer, "lora_enabled", False):
        a, b = (as_float64(getattr(layer, f"lora_{name}_{letter}")) for letter in "ab")
        kernel = kernel + layer.lora_alpha / layer.lora_rank * (a @ b)
    return kernel


def kernel_of(layer):
    """The kernel, in float64."""
    v = trained_kernel(layer)
    compander = getattr(layer, "compander", None)
    return v if compander is None else compander.a * np.arctan(v / compander.b)


def responses(model):
    """Of each of the four layers, what it computes before and after its activation function."""
    layers = with_weights(model)
    kernels = {name: kernel_of(layer) for name, layer in layers.items()}
    tokens = kernels["tokens"][TOKENS]
    windows = np.stack([tokens[:, i : i + 2] for i in range(3)], axis=1)
    conv = np.einsum("npkc,kcf->npf", windows, kernels["conv"]) + as_float64(layers["conv"].bias)
    pooled = np.maximum(conv, 0).mean(axis=1)
    hidden = pooled @ kernels["hidden"] + as_float64(layers["hidden"].bias)
    head = np.tanh(hidden) @ kernels["head"] + as_float64(layers["head"].bias)
    return {
        "tokens": (tokens, tokens),
        "conv": (conv, np.maximum(conv, 0)),
        "hidden": (hidden, np.tanh(hidden)),
        "head": (head, head),
    }


class QuantizedTwin:
    """The same weights in a model of Keras alone, on which everything is done as well."""

    def __init__(self, model, mode):
        self.model = small_model("functional", separate_activations=True)
        self.take_weights(model)
        self.model.quantize(mode)

    def take_weights(self, model):
        for name, layer in with_weights(model).items():
            own = self.model.get_layer(name)
            if getattr(layer, "lora_enabled", False) and not own.lora_enabled:
                own.enable_lora(layer.lora_rank)
            own.lora_alpha = getattr(layer, "lora_alpha", None)
            values = {variable.name: variable.value for variable in layer.weights}
            if hasattr(layer, "compander"):
                values["kernel"] = kernel_of(layer)
            for variable in own.weights:
                if variable.name in values:
                    variable.assign(values[variable.name])

    def responses(self):
        names = [layer.name for layer in self.model.layers]
        tensors = {
            name: (
                self.model.get_layer(name).output,
                self.model.get_layer(
                    f"{name}_output" if f"{name}_output" in names else name
                ).output,
            )
            for name in LAYERS
        }
        found = keras.Model(self.model.input, tensors)(TOKENS)
        return {name: tuple(as_float64(x) for x in found[name]) for name in LAYERS}


def expected_losses(penalties, model, found):
    """The sum of `strength * penalty`, for strengths by layer and place."""
    losses = 0.0
    for (name, place), strength in penalties.items():
        layer = with_weights(model)[name]
        if place == "kernel" and not layer.trainable:
            continue  # Keras leaves out penalties of frozen weights.
        if place == "kernel":
            # Where the compander learns, the penalty is that of what it is computed from.
            learns = getattr(getattr(layer, "compander", None), "learnable", None) is not None
            kernel = trained_kernel(layer) if learns else kernel_of(layer)
            losses += strength * np.square(kernel).sum()
        else:
            losses += strength * rfav_penalty(found[name][place == "output"])
    return losses
