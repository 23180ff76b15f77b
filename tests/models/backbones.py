"""Models in the manner of KerasHub: classes that build a functional model from their arguments."""

import keras


class _SetsAttributes(keras.Model):
    """Both classes of KerasHub do so."""

    def __setattr__(self, name, value):
        is_property = isinstance(getattr(type(self), name, None), property)
        is_uninitialized = not hasattr(self, "_initialized")
        if keras.config.backend() == "torch" and (is_property or is_uninitialized):
            return object.__setattr__(self, name, value)
        return super().__setattr__(name, value)


class Backbone(_SetsAttributes):
    """As `keras_hub.models.Backbone`."""

    def __init__(self, *args, dtype=None, **kwargs):
        super().__init__(*args, **kwargs)
        self._functional_layer_ids = {id(layer) for layer in self._flatten_layers()}
        self._initialized = True
        if dtype is not None:
            self.dtype_policy = keras.dtype_policies.get(dtype)

    @property
    def token_embedding(self):
        return getattr(self, "_token_embedding", None)

    @token_embedding.setter
    def token_embedding(self, value):
        self._token_embedding = value

    def get_config(self):
        dtype = keras.dtype_policies.serialize(self.dtype_policy)
        return {"name": self.name, "trainable": self.trainable, "dtype": dtype}

    @classmethod
    def from_config(cls, config):
        config = config.copy()
        if "dtype" in config and isinstance(config["dtype"], dict):
            config["dtype"] = keras.dtype_policies.get(config["dtype"])
        return cls(**config)


class Encoder(keras.layers.Layer):
    """As `keras_hub.layers.TransformerEncoder`: makes its layers in `build`."""

    def __init__(self, intermediate_dim, activation="relu", **kwargs):
        super().__init__(**kwargs)
        self.intermediate_dim = intermediate_dim
        self.activation = keras.activations.get(activation)
        self.supports_masking = True

    def build(self, shape):
        self._attention = keras.layers.MultiHeadAttention(
            1, shape[-1], dtype=self.dtype_policy, name="self_attention_layer"
        )
        self._attention.build(query_shape=shape, value_shape=shape)
        self._intermediate = keras.layers.Dense(
            self.intermediate_dim,
            self.activation,
            dtype=self.dtype_policy,
            name="feedforward_intermediate_dense",
        )
        self._intermediate.build(shape)
        self._output = keras.layers.Dense(
            shape[-1], dtype=self.dtype_policy, name="feedforward_output_dense"
        )
        self._output.build((*shape[:-1], self.intermediate_dim))
        self.built = True

    def call(self, inputs, padding_mask=None):
        mask = None if padding_mask is None else padding_mask[:, None, :] > 0
        x = inputs + self._attention(query=inputs, value=inputs, attention_mask=mask)
        return x + self._output(self._intermediate(x))

    def get_config(self):
        return {
            **super().get_config(),
            "intermediate_dim": self.intermediate_dim,
            "activation": keras.activations.serialize(self.activation),
        }

    def compute_output_shape(self, shape):
        return shape


class Bert(Backbone):
    """As `keras_hub.models.BertBackbone`, and with embeddings that can be reversed, as GPT-2's."""

    def __init__(self, vocabulary_size, num_layers, hidden_dim, dtype=None, **kwargs):
        self.token_embedding = keras.layers.ReversibleEmbedding(
            vocabulary_size, hidden_dim, dtype=dtype, name="token_embedding"
        )
        self.layer_norm = keras.layers.LayerNormalization(dtype=dtype, name="layer_norm")
        self.transformer_layers = [
            Encoder(2 * hidden_dim, dtype=dtype, name=f"transformer_layer_{i}")
            for i in range(num_layers)
        ]
        self.pooled_dense = keras.layers.Dense(hidden_dim, "tanh", dtype=dtype, name="pooled_dense")
        token_ids = keras.Input((None,), dtype="int32", name="token_ids")
        padding_mask = keras.Input((None,), dtype="int32", name="padding_mask")
        x = self.layer_norm(self.token_embedding(token_ids))
        for layer in self.transformer_layers:
            x = layer(x, padding_mask=padding_mask)
        super().__init__(
            inputs={"token_ids": token_ids, "padding_mask": padding_mask},
            outputs={"sequence_output": x, "pooled_output": self.pooled_dense(x[:, 0, :])},
            dtype=dtype,
            **kwargs,
        )
        self.vocabulary_size = vocabulary_size
        self.num_layers = num_layers
        self.hidden_dim = hidden_dim

    def get_config(self):
        return {
            **super().get_config(),
            "vocabulary_size": self.vocabulary_size,
            "num_layers": self.num_layers,
            "hidden_dim": self.hidden_dim,
        }


class Preprocessor(keras.layers.Layer):
    """As that of a task, which is a layer but not part of the graph."""

    def call(self, x, y=None, sample_weight=None):
        return keras.utils.pack_x_y_sample_weight(x, y, sample_weight)


class Task(_SetsAttributes):
    """As `keras_hub.models.Task`."""

    def __init__(self, *args, compile=True, **kwargs):
        super().__init__(*args, **kwargs)
        self._functional_layer_ids = {id(layer) for layer in self._flatten_layers()}
        self._initialized = True
        self.dtype_policy = self._backbone.dtype_policy
        if compile:
            self.compile()

    @property
    def backbone(self):
        return getattr(self, "_backbone", None)

    @backbone.setter
    def backbone(self, value):
        self._backbone = value

    @property
    def preprocessor(self):
        return getattr(self, "_preprocessor", None)

    @preprocessor.setter
    def preprocessor(self, value):
        self._preprocessor = value

    def get_config(self):
        return {
            "backbone": keras.layers.serialize(self.backbone),
            "preprocessor": keras.layers.serialize(self.preprocessor),
            "name": self.name,
        }

    @classmethod
    def from_config(cls, config):
        for key in ("backbone", "preprocessor"):
            if isinstance(config.get(key), dict):
                config[key] = keras.layers.deserialize(config[key])
        return cls(**config)

    def compile(self, optimizer="auto", loss="auto", *, metrics="auto", **kwargs):
        if optimizer == "auto":
            optimizer = keras.optimizers.Adam(5e-5)
        if loss == "auto":
            loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        if metrics == "auto":
            metrics = [keras.metrics.SparseCategoricalAccuracy()]
        super().compile(optimizer=optimizer, loss=loss, metrics=metrics, **kwargs)


class Classifier(Task):
    """As `keras_hub.models.BertTextClassifier`."""

    def __init__(self, backbone, num_classes, preprocessor=None, **kwargs):
        self.backbone = backbone
        self.preprocessor = preprocessor
        self.output_dense = keras.layers.Dense(
            num_classes, dtype=backbone.dtype_policy, name="logits"
        )
        inputs = backbone.input
        outputs = self.output_dense(backbone(inputs)["pooled_output"])
        super().__init__(inputs=inputs, outputs=outputs, **kwargs)
        self.num_classes = num_classes

    def get_config(self):
        return {**super().get_config(), "num_classes": self.num_classes}


class CausalLM(Task):
    """As `keras_hub.models.GPT2CausalLM`: calls a layer of the backbone, and the backbone."""

    def __init__(self, backbone, preprocessor=None, **kwargs):
        self.backbone = backbone
        self.preprocessor = preprocessor
        inputs = backbone.input
        hidden = backbone(inputs)["sequence_output"]
        outputs = backbone.token_embedding(hidden, reverse=True)
        super().__init__(inputs=inputs, outputs=outputs, **kwargs)
