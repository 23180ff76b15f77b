"""Trains the networks of the stories, several at the same time."""

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import keras

from examples.demo.story import Logs, Story
from keras_regs.tensorboard import EventWriter


class Training(NamedTuple):
    """The training of one network."""

    story: Story
    row: str
    seed: int
    log_dir: Path


def run(training: Training) -> Logs:
    """Trains a network, and writes its logs for TensorBoard."""
    story, row, seed, log_dir = training
    with EventWriter(log_dir) as writer:
        return story.train(row, seed, story.epochs, log_dir, [Scalars(writer)])


@contextmanager
def mapped(processes: int) -> Iterator[Callable[..., Iterable[Any]]]:
    """Gives a function like `map` that uses several processes. They end with the context.

    Networks as small as these keep one core busy, however many there are.
    """
    if processes == 1:
        yield map
        return
    # Backends do not survive a fork.
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes, initializer=_leave_interrupts_to_the_first) as pool:
        yield pool.imap


def _leave_interrupts_to_the_first() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


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
