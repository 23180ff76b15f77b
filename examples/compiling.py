"""How the examples compile a classifier."""

import keras

# Name of the metric that is the loss without penalties.
CROSS_ENTROPY = "cross_entropy"


def compile_classifier(model: keras.Model, optimizer: keras.Optimizer) -> keras.Model:
    """Compiles a model that puts out logits, with its accuracy and its loss without penalties."""
    model.compile(
        optimizer,
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=[
            # The loss has the penalties in it, by which networks cannot be compared.
            keras.metrics.SparseCategoricalCrossentropy(from_logits=True, name=CROSS_ENTROPY),
            keras.metrics.SparseCategoricalAccuracy(name="accuracy"),
        ],
    )
    return model
