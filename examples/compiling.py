"""Compilation of classifiers in the examples."""

import keras

# Name of the metric for the loss without penalties.
CROSS_ENTROPY = "cross_entropy"


def compile_classifier(model: keras.Model, optimizer: keras.Optimizer) -> keras.Model:
    """Compiles a model that outputs logits, with its accuracy and its loss without penalties."""
    model.compile(
        optimizer,
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=[
            # The loss includes penalties, so it cannot compare networks.
            keras.metrics.SparseCategoricalCrossentropy(from_logits=True, name=CROSS_ENTROPY),
            keras.metrics.SparseCategoricalAccuracy(name="accuracy"),
        ],
    )
    return model
