"""Training a network, with its test cross-entropy and the entropy of its layers at each epoch."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

import keras_regs as kr
from examples.data import Images, draw
from examples.progress import ProgressBar
from examples.sparsity_networks import LAYERS
from keras_regs.tensorboard.writer import EventWriter

# Name of the metric that is the loss without penalties.
CROSS_ENTROPY = "cross_entropy"

HELD_OUT = 1000

# How many images are tested at once: all digits, 256 images of CIFAR.
TEST_PIXELS = 2**18


class MeanEntropy(keras.layers.Layer):
    """Mean RFAV entropy of each sample: `(n, ..., channels)` to `(n, 1)`."""

    def call(self, responses: Any) -> Any:
        entropies = kr.analysis.rfav_entropy(responses)
        positions = math.prod(entropies.shape[1:])
        return ops.mean(ops.reshape(entropies, (-1, positions)), axis=-1, keepdims=True)


class LayerEntropies(keras.callbacks.Callback):
    """Adds the mean RFAV entropy of each layer to the logs, as `entropy/<layer>`.

    Args:
        x: Images that are not trained on.
        batch_size: How many of them the model sees at once.
        layers: Names of the layers, whose outputs are linear responses.

    Attributes:
        before: The entropies before training.
    """

    def __init__(
        self, x: np.ndarray, batch_size: int = 256, layers: Sequence[str] = LAYERS
    ) -> None:
        super().__init__()
        self.x = x
        self.batch_size = batch_size
        self.layers = layers
        self.before: dict[str, float] = {}

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        # Only one number for each image and layer leaves the compiled step. A model that is built
        # once is compiled once: it shares its weights with the one that trains.
        outputs = [MeanEntropy()(self.model.get_layer(name).output) for name in self.layers]
        self._entropies = keras.Model(self.model.inputs, outputs)
        self.before = self._measure()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs.update(self._measure())

    def _measure(self) -> dict[str, float]:
        if keras.backend.backend() == "jax":
            # The values of the weights live outside of the model during an epoch.
            self.model.jax_state_sync()
        entropies = self._entropies.predict(self.x, batch_size=self.batch_size, verbose=0)
        return {
            f"entropy/{name}": float(np.mean(values))
            for name, values in zip(self.layers, entropies, strict=True)
        }


class EventLog(keras.callbacks.Callback):
    """Writes what stands in the logs for TensorBoard: losses, accuracies, entropies.

    Args:
        writer: Writer of the run's event file.
        entropies: Callback that measures the entropies. It must stand before this one in
            `fit(callbacks=[...])`.
    """

    def __init__(self, writer: EventWriter, entropies: LayerEntropies) -> None:
        super().__init__()
        self.writer = writer
        self.entropies = entropies

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self.writer.scalars(-1, self.entropies.before)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        # Each epoch is flushed as it is written, so an interrupted run leaves all of its epochs.
        self.writer.scalars(epoch, {_tag(key): value for key, value in (logs or {}).items()})


class EpochBar(keras.callbacks.Callback):
    """Shows one progress bar for the whole training: CE is the cross-entropy without penalties."""

    def __init__(self, bar: ProgressBar) -> None:
        super().__init__()
        self.bar = bar

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        logs = logs or {}
        self.bar.update(
            epoch + 1,
            f"loss {logs['loss']:.3f}  test CE {logs[f'val_{CROSS_ENTROPY}']:.3f}"
            f"  accuracy {logs['val_accuracy']:.3f}",
        )


def train(
    model: keras.Model,
    images: Images,
    epochs: int,
    batch_size: int,
    learning_rate: float,
    log_dir: Path,
    seed: int = 0,
) -> tuple[dict[str, list[float]], bool]:
    """Trains by plain gradient descent and tests after each epoch. Ctrl-C ends it early.

    Args:
        model: The network, which puts out logits.
        images: What to train and test on.
        epochs: Number of epochs.
        batch_size: Images in a step.
        learning_rate: Factor of the gradient.
        log_dir: Where the event file for TensorBoard goes. Those of an earlier run are removed.
        seed: Which test images the entropies are taken of.

    Returns:
        For each log its values, one for each epoch; those of `entropy/<layer>` begin with the one
        before training. And whether training was interrupted.
    """
    model.compile(
        keras.optimizers.SGD(learning_rate),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=[
            # The loss has the penalties in it, by which networks cannot be compared.
            keras.metrics.SparseCategoricalCrossentropy(from_logits=True, name=CROSS_ENTROPY),
            keras.metrics.SparseCategoricalAccuracy(name="accuracy"),
        ],
    )
    test_batch = max(1, TEST_PIXELS // math.prod(images.test_x.shape[1:3]))
    held_out = images.test_x[draw(images.test_y, HELD_OUT, seed)]
    entropies = LayerEntropies(held_out, test_batch)
    history = keras.callbacks.History()
    interrupted = False
    for file in log_dir.glob("events.out.tfevents.*"):
        file.unlink()
    with ProgressBar(f"{model.name:8}", epochs) as bar, EventWriter(log_dir) as writer:
        try:
            model.fit(
                images.train_x,
                images.train_y,
                batch_size=batch_size,
                epochs=epochs,
                verbose=0,
                validation_data=(images.test_x, images.test_y),
                validation_batch_size=test_batch,
                callbacks=[entropies, EventLog(writer, entropies), EpochBar(bar), history],
            )
        except KeyboardInterrupt:
            interrupted = True
    logs = {key: list(values) for key, values in history.history.items()}
    for key, value in entropies.before.items():
        logs[key] = [value, *logs.get(key, [])]
    return logs, interrupted


def _tag(key: str) -> str:
    """`entropy/conv1` as it is, `loss` as `loss/train` and `val_loss` as `loss/test`."""
    if "/" in key:
        return key
    return f"{key.removeprefix('val_')}/test" if key.startswith("val_") else f"{key}/train"
