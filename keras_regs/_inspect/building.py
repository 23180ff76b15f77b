"""Unbuilt models, and building them from their training data."""

from typing import Any

import keras
from keras import tree

from keras_regs._keras import compute_output_spec, flatten_layers


def is_yet_to_be_built(model: keras.Model) -> bool:
    """Whether a call of the model will still create its weights."""
    # A model with only a `train_step` has no `call`, so Keras never builds it.
    return not model.built and type(model).call is not keras.Model.call


def unbuilt_layers(model: keras.Model) -> list[keras.Layer]:
    """The layers without weights. Some calls may build them, or none."""
    return [layer for layer in flatten_layers(model, include_self=False) if not layer.built]


def build_for(model: keras.Model, iterator: Any) -> None:
    """Builds a model for the batches of a TensorFlow iterator, without consuming a batch.

    With the other backends, `fit` does this before training begins.

    Raises:
        ValueError: If the model cannot be called with symbolic tensors.
    """
    x, _, _ = keras.utils.unpack_x_y_sample_weight(iterator.element_spec)
    try:
        compute_output_spec(model, tree.map_structure(_symbolic, x), training=False)
    except Exception as error:
        raise ValueError(
            "The model cannot be built from the data of `fit` before the first step. Build it "
            "before training, with a batch of your data: `model(x[:1])`. "
            f"Received: model '{model.name}', which is not built."
        ) from error


def _symbolic(spec: Any) -> Any:
    import tensorflow as tf

    if not isinstance(spec, tf.TensorSpec | tf.SparseTensorSpec | tf.RaggedTensorSpec):
        return None  # an optional input that is missing
    return keras.KerasTensor(
        spec.shape,
        keras.backend.standardize_dtype(spec.dtype),
        sparse=isinstance(spec, tf.SparseTensorSpec),
        ragged=isinstance(spec, tf.RaggedTensorSpec),
    )
