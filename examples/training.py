"""Trains a network, and records its test cross-entropy and the entropy of its layers."""

import math
from pathlib import Path
from typing import Any

import keras

import keras_regs as kr
from examples.compiling import CROSS_ENTROPY, compile_classifier
from examples.data import Images, draw
from keras_regs._text.progress import ProgressBar
from keras_regs.tensorboard._writer import EventWriter

HELD_OUT = 1000

# Pixels of a test batch: all digits, or 256 images of CIFAR.
TEST_PIXELS = 2**18


class EventLog(keras.callbacks.Callback):
    """Writes losses and accuracies for TensorBoard. `SparsityHeatmaps` writes the entropies."""

    def __init__(self, writer: EventWriter) -> None:
        super().__init__()
        self.writer = writer

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        # The writer flushes each epoch, so an interrupted run keeps all of its epochs.
        values = {_tag(key): value for key, value in (logs or {}).items() if "/" not in key}
        self.writer.scalars(epoch, values)


class EpochBar(keras.callbacks.Callback):
    """Shows one progress bar for the whole training. CE is the cross-entropy without penalties."""

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
    """Trains with plain gradient descent, and measures the entropies of layers after each epoch.

    Args:
        model: A network that outputs logits.
        images: Training and test images.
        epochs: Number of epochs.
        batch_size: Number of images per step.
        learning_rate: Learning rate of SGD.
        log_dir: Folder for the event files of TensorBoard. Those of an earlier run are removed.
        seed: Seed that chooses the test images for the entropies.

    Returns:
        The results of `fit`. The logs `entropy/<layer>` begin with the value before training.
    """
    held_out = draw(images.test_y, HELD_OUT, seed)
    heatmaps = kr.SparsityHeatmaps(
        log_dir,
        images.test_x[held_out],
        y=images.test_y[held_out],
        batch_size=_test_batch(images),
    )
    correlations = kr.CorrelationHistograms(log_dir)
    optimizer = keras.optimizers.SGD(learning_rate)
    logs, interrupted = fit(
        model, images, epochs, batch_size, optimizer, log_dir, model.name, heatmaps, correlations
    )
    for layer, entropy in heatmaps.entropies.get(-1, {}).items():
        logs[f"entropy/{layer}"] = [entropy, *logs.get(f"entropy/{layer}", [])]
    return logs, interrupted


def fit(
    model: keras.Model,
    images: Images,
    epochs: int,
    batch_size: int,
    optimizer: keras.Optimizer,
    log_dir: Path,
    label: str,
    *callbacks: keras.callbacks.Callback,
) -> tuple[dict[str, list[float]], bool]:
    """Trains, and tests after each epoch. Ctrl-C ends the training early.

    Args:
        model: A network that outputs logits.
        images: Training and test images.
        epochs: Number of epochs.
        batch_size: Number of images per step.
        optimizer: The optimizer.
        log_dir: Folder for the event file of TensorBoard. Those of an earlier run are removed, also
            from its subfolders.
        label: Name of the network in the progress bar.
        callbacks: Further callbacks, whose logs are written as well.

    Returns:
        A dict that maps each log to its values, one per epoch, and whether training was
        interrupted.
    """
    compile_classifier(model, optimizer)
    history = keras.callbacks.History()
    interrupted = False
    for file in log_dir.rglob("events.out.tfevents.*"):
        file.unlink()
    with ProgressBar(f"{label:8}", epochs) as bar, EventWriter(log_dir) as writer:
        try:
            model.fit(
                images.train_x,
                images.train_y,
                batch_size=batch_size,
                epochs=epochs,
                verbose=0,
                validation_data=(images.test_x, images.test_y),
                validation_batch_size=_test_batch(images),
                callbacks=[*callbacks, EventLog(writer), EpochBar(bar), history],
            )
        except KeyboardInterrupt:
            interrupted = True
            for callback in callbacks:
                callback.on_train_end()  # closes files
    return {key: list(values) for key, values in history.history.items()}, interrupted


def _test_batch(images: Images) -> int:
    return max(1, TEST_PIXELS // math.prod(images.test_x.shape[1:3]))


def _tag(key: str) -> str:
    """Returns `loss/train` for `loss`, and `loss/test` for `val_loss`."""
    return f"{key.removeprefix('val_')}/test" if key.startswith("val_") else f"{key}/train"
