"""A deep network that strong L2 regularization keeps from learning learns with `DelayedStrong`.

Strong L2 shrinks the weights of a deep network faster than the gradient of the loss lets them
grow. The signal fades from layer to layer, and the network guesses. `DelayedStrong(5)` trains
without regularization for five epochs and with all of it from then on. By then, the gradient is
large enough.

Without this package, one takes no L2 or a weaker one: the strength of Keras's own `L2` cannot
change while the model trains.

The strength is the smallest of 0.03, 0.04 and 0.05 with which the network learns from none of the
seeds 100, 101 and 102 without a delay. The delay is the paper's.
"""

from pathlib import Path

import keras

import keras_regs as kr
from examples.compiling import compile_classifier
from examples.demo import digits, figure
from examples.demo.story import Logs, Story

STRENGTH = 0.05

ROWS = {
    "no L2": "no regularization",
    "L2": f"L2({STRENGTH})",
    "L2 later": f"L2({STRENGTH}) with DelayedStrong(5)",
}


def network(strength: float) -> keras.Model:
    """Twelve hidden layers of 48 units."""
    hidden = [
        keras.layers.Dense(
            48,
            activation="relu",
            kernel_initializer="he_uniform",
            kernel_regularizer=kr.L2(strength),
        )
        for _ in range(12)
    ]
    return keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Flatten(), *hidden, keras.layers.Dense(10)]
    )


def train(
    row: str, seed: int, epochs: int, log_dir: Path, callbacks: list[keras.callbacks.Callback]
) -> Logs:
    data = digits.load(train=1437, test=360, seed=seed)
    keras.utils.set_random_seed(seed)
    model = network(strength=0.0 if row == "no L2" else STRENGTH)
    compile_classifier(model, keras.optimizers.SGD(0.01, momentum=0.9))
    if row == "L2 later":
        callbacks = [kr.DelayedStrong(5), *callbacks]
    return model.fit(
        data.x,
        data.y,
        batch_size=32,
        epochs=epochs,
        validation_data=(data.test_x, data.test_y),
        validation_batch_size=360,
        callbacks=callbacks,
        verbose=0,
    ).history


STORY = Story(
    name="delay",
    title=f"L2({STRENGTH}) keeps a network of 12 hidden layers from learning",
    rows=ROWS,
    epochs=20,
    train=train,
    draw=figure.accuracies(
        "12 hidden layers, strong L2:\n{trouble} → {remedy} if it begins later",
        trouble="L2",
        remedy="L2 later",
    ),
)
