"""Models as users have them: of `keras.applications`, of KerasHub, and of layers of every kind."""

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

layers = keras.layers

VOCABULARY = 32
STEPS = 7


@dataclass(frozen=True)
class Entry:
    """A model of the zoo.

    Attributes:
        family: Where it comes from.
        build: Makes it, with random weights.
        inputs: Two samples for it.
        is_sampled: Whether it is one of those that the tests try each time.
        watched: The layers that probes and heatmaps look at, if not the ones that they choose.
    """

    family: str
    build: Callable[[], keras.Model]
    inputs: Callable[[], Any]
    is_sampled: bool = False
    watched: str | None = None


def pictures(size: int = 32, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(0).random((2, size, size, channels), "float32")


def sequences() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(2, STEPS, 4)).astype("float32")


def tokens(*names: str) -> dict[str, np.ndarray]:
    """Token ids, the last two of the second text being padding."""
    ids = np.random.default_rng(0).integers(1, VOCABULARY, (2, STEPS))
    ids[1, -2:] = 0
    others = {"padding_mask": (ids > 0).astype("int32"), "segment_ids": np.zeros_like(ids)}
    return {"token_ids": ids, **{name: others[name] for name in names}}


# --- keras.applications: the smallest of each family, with images as small as it takes.

APPLICATIONS = {
    "ConvNeXtTiny": 32,
    "DenseNet121": 32,
    "EfficientNetB0": 32,
    "EfficientNetV2B0": 32,
    "InceptionResNetV2": 75,
    "InceptionV3": 75,
    "MobileNet": 32,
    "MobileNetV2": 32,
    "MobileNetV3Small": 32,
    "NASNetMobile": 32,
    "ResNet50": 32,
    "ResNet50V2": 32,
    "VGG16": 32,
    "Xception": 71,
}


def application(name: str, size: int) -> Entry:
    def build() -> keras.Model:
        make = getattr(keras.applications, name)
        return make(weights=None, input_shape=(size, size, 3), classes=5)

    return Entry("keras.applications", build, lambda: pictures(size))


# --- KerasHub: backbones that describe themselves by their arguments, and tasks around them.

BERT = {
    "vocabulary_size": VOCABULARY,
    "num_layers": 2,
    "num_heads": 2,
    "hidden_dim": 8,
    "intermediate_dim": 16,
    "max_sequence_length": STEPS,
}
LLAMA = {
    "vocabulary_size": VOCABULARY,
    "num_layers": 2,
    "num_query_heads": 4,
    "num_key_value_heads": 2,
    "hidden_dim": 8,
    "intermediate_dim": 16,
}
VIT = {
    "image_shape": (16, 16, 3),
    "patch_size": 8,
    "num_layers": 2,
    "num_heads": 2,
    "hidden_dim": 8,
    "mlp_dim": 16,
}


def of_keras_hub(name: str, config: dict[str, Any], inputs: Callable[[], Any]) -> Entry:
    def build() -> keras.Model:
        import keras_hub

        return getattr(keras_hub.models, name)(**config)

    return Entry("KerasHub", build, inputs)


def task_of_keras_hub(
    name: str, backbone: str, config: dict[str, Any], inputs: Callable[[], Any], **arguments: Any
) -> Entry:
    def build() -> keras.Model:
        import keras_hub

        inner = getattr(keras_hub.models, backbone)(**config)
        return getattr(keras_hub.models, name)(inner, **arguments)

    return Entry("KerasHub", build, inputs)


def bert_tokens() -> dict[str, np.ndarray]:
    return tokens("padding_mask", "segment_ids")


def gpt_tokens() -> dict[str, np.ndarray]:
    return tokens("padding_mask")


KERAS_HUB = {
    "BertBackbone": of_keras_hub("BertBackbone", BERT, bert_tokens),
    "BertTextClassifier": task_of_keras_hub(
        "BertTextClassifier", "BertBackbone", BERT, bert_tokens, num_classes=3
    ),
    "GPT2Backbone": of_keras_hub("GPT2Backbone", BERT, gpt_tokens),
    "GPT2CausalLM": task_of_keras_hub("GPT2CausalLM", "GPT2Backbone", BERT, gpt_tokens),
    "LlamaBackbone": of_keras_hub("LlamaBackbone", LLAMA, gpt_tokens),
    "ViTBackbone": of_keras_hub("ViTBackbone", VIT, lambda: pictures(16)),
}


# --- Layers of every kind, and the ways to make a model of them.


def unbuilt() -> keras.Model:
    return keras.Sequential(
        [layers.Conv2D(4, 3, activation="relu"), layers.Flatten(), layers.Dense(3)]
    )


def transformer() -> keras.Model:
    tokens = keras.Input((STEPS,), dtype="int32", name="token_ids")
    x = layers.Embedding(VOCABULARY, 8, mask_zero=True)(tokens)
    attended = layers.MultiHeadAttention(2, 4)(x, x)
    x = layers.LayerNormalization()(layers.Add()([x, attended]))
    x = layers.Add()([x, layers.Dense(8)(layers.Dense(16, "gelu")(x))])
    x = layers.GlobalAveragePooling1D()(layers.LayerNormalization()(x))
    return keras.Model({"token_ids": tokens}, layers.Dense(3)(x))


def recurrent() -> keras.Model:
    inputs = keras.Input((STEPS, 4))
    x = layers.Bidirectional(layers.LSTM(5, return_sequences=True))(layers.Masking()(inputs))
    x = layers.TimeDistributed(layers.Dense(4, "relu"))(x)
    return keras.Model(inputs, layers.Dense(2)(layers.GRU(3)(x)))


def grouped_attention() -> keras.Model:
    inputs = keras.Input((STEPS, 4))
    x = layers.GroupQueryAttention(4, 4, 2)(inputs, inputs)
    return keras.Model(inputs, layers.Dense(2)(layers.Flatten()(x)))


def multiple_inputs_and_outputs() -> keras.Model:
    image, vector = keras.Input((8, 8, 3), name="image"), keras.Input((4,), name="vector")
    x = layers.Flatten()(layers.SeparableConv2D(4, 3, activation="relu")(image))
    x = layers.Concatenate()([x, layers.Dense(4, "relu")(vector)])
    return keras.Model([image, vector], {"a": layers.Dense(2)(x), "b": layers.Dense(3)(x)})


def siamese() -> keras.Model:
    """A model that is called twice, and shares its layers with the one around it."""
    tower = keras.Sequential([keras.Input((4,)), layers.Dense(6, "tanh"), layers.Dense(3)])
    left, right = keras.Input((4,)), keras.Input((4,))
    return keras.Model([left, right], layers.Subtract()([tower(left), tower(right)]))


@keras.saving.register_keras_serializable(package="zoo")
class Perceptron(keras.Model):
    """A subclass that makes its layers from numbers, in `__init__`."""

    def __init__(self, units: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.units = units
        self.hidden = layers.Dense(units, "relu")
        self.head = layers.Dense(2)

    def call(self, x: Any) -> Any:
        return self.head(self.hidden(x))

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "units": self.units}


def vectors() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(2, 4)).astype("float32")


LAYERS = {
    "unbuilt": Entry("layers", unbuilt, lambda: pictures(8), is_sampled=True),
    "transformer": Entry("layers", transformer, tokens, is_sampled=True),
    "recurrent": Entry("layers", recurrent, sequences, is_sampled=True, watched="gru"),
    "grouped attention": Entry("layers", grouped_attention, sequences, watched="*attention*"),
    "several inputs": Entry(
        "layers", multiple_inputs_and_outputs, lambda: [pictures(8), vectors()], is_sampled=True
    ),
    "called twice": Entry("layers", siamese, lambda: [vectors(), 2 * vectors()]),
    "subclassed": Entry("layers", lambda: Perceptron(5), vectors),
}


def zoo() -> dict[str, Entry]:
    """All models by name, without those of KerasHub where it is not installed."""
    of_keras = {name: application(name, size) for name, size in APPLICATIONS.items()}
    hub = KERAS_HUB if importlib.util.find_spec("keras_hub") else {}
    return {**LAYERS, **of_keras, **hub}
