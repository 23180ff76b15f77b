"""What is seen and written while the stories are told."""

from typing import Any

import keras

from keras_regs._text.progress import ProgressBar
from keras_regs.tensorboard import EventWriter


class Progress(keras.callbacks.Callback):
    """Moves one bar for all stories on.

    Args:
        bar: The bar, which counts epochs.
        done: Number of epochs that are done before this training.
        label: What is trained.
    """

    def __init__(self, bar: ProgressBar, done: int, label: str) -> None:
        super().__init__()
        self.bar = bar
        self.done = done
        self.label = label

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self.bar.update(
            self.done + epoch + 1, f"{self.label}: test accuracy {logs['val_accuracy']:.2f}"
        )


class Scalars(keras.callbacks.Callback):
    """Writes losses, accuracies and strengths of regularizers for TensorBoard."""

    def __init__(self, writer: EventWriter) -> None:
        super().__init__()
        self.writer = writer

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        # Entropies are written by `SparsityHeatmaps`.
        found = {key: value for key, value in logs.items() if not key.startswith("entropy/")}
        self.writer.scalars(epoch, {_tag(key): value for key, value in found.items()})


def _tag(key: str) -> str:
    """`loss` as `loss/train`, `val_loss` as `loss/test`, and `strength/kernel` as it is."""
    if "/" in key:
        return key
    return f"{key.removeprefix('val_')}/test" if key.startswith("val_") else f"{key}/train"
