"""What callbacks have in common that look at a model and write for TensorBoard what they see."""

import contextlib
import os
import warnings
from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from keras_regs._checks.arguments import validated_count, validated_epochs
from keras_regs.callbacks._one_training import OneTraining
from keras_regs.callbacks._run_folders import run_folder

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class Board(OneTraining):
    """Looks at the model before training (step -1) and after every so many epochs.

    Where nothing can be written, there is one warning, and training goes on.

    Args:
        log_dir: Folder of the logs, made if it is missing. Each training that begins with epoch 0
            has its own folder, see `run_folder`.
        every: Number of epochs from one look to the next, counted from before training on: with
            10, at steps -1, 9, 19 and so on.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts.

    Raises:
        ValueError: If an argument is not what it must be.
    """

    # Below `log_dir`. Each board has a folder of its own, because TensorBoard's slow loader follows
    # only the newest event file of a folder.
    folder: ClassVar[str]

    # Whether anything of what it sees is added to the logs.
    adds_to_logs: ClassVar[bool] = False

    def __init__(self, log_dir: str | os.PathLike[str], every: int, epoch_offset: int) -> None:
        super().__init__()
        if not isinstance(log_dir, str | os.PathLike) or not os.fspath(log_dir):
            raise ValueError(
                "Argument `log_dir` must be the path of a folder. "
                f"Received: log_dir={log_dir!r} (of type {type(log_dir).__name__})"
            )
        if "://" in os.fspath(log_dir):
            raise ValueError(
                "Argument `log_dir` must be the path of a folder on this machine. "
                f"Received: log_dir={log_dir!r}"
            )
        self.log_dir = Path(log_dir).expanduser().absolute()
        self.every = validated_count(every, "every")
        self.epoch_offset = validated_epochs(epoch_offset, "epoch_offset")
        self.run_dir: Path | None = None
        self._writer: EventWriter | None = None
        self._is_beginning = False
        # By epoch, what a board keeps for its user.
        self._history: dict[int, Any] = {}

    @abstractmethod
    def prepare(self) -> None:
        """Raises what is wrong with the model, before training and before there is a file."""

    @abstractmethod
    def look(self, step: int, logs: dict[str, Any]) -> Any:
        """What is there to be seen after an epoch, whose logs these are."""

    def logged(self, kept: Any) -> dict[str, float]:
        """What is added to the logs, of what a board keeps for its user of an epoch."""
        raise NotImplementedError

    @abstractmethod
    def write(self, writer: "EventWriter", step: int, seen: Any) -> None:
        """Writes what `look` has returned."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_begin(logs)
        self._close()  # what a training that was interrupted has left open
        self._is_beginning = True
        self.prepare()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.epoch_offset
        # A `fit` that begins at a later epoch goes on behind the one before.
        self._history = {old: seen for old, seen in self._history.items() if old < step}
        if self._is_beginning:
            self._is_beginning = False
            self._open(step)
        # Each epoch has the same logs, also where training is resumed between two looks.
        lacks_logs = self.adds_to_logs and not self._history and not self._is_due(step)
        if step == 0 or lacks_logs:
            self.before_first_step(step)

    def before_first_step(self, step: int) -> None:
        """Looks at the model before the first step of training, or of one that is resumed."""
        self._look(step - 1, {}, is_written=step == 0)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.epoch_offset
        logs = {} if logs is None else logs
        if self._is_due(step):
            self._look(step, logs)
        if self.adds_to_logs and self._history:
            logs.update(self.logged(self._history[max(self._history)]))

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._close()
        super().on_train_end(logs)

    def _is_due(self, step: int) -> bool:
        return (step + 1) % self.every == 0

    def _look(self, step: int, logs: dict[str, Any], is_written: bool = True) -> None:
        seen = self.look(step, logs)
        if self._writer is None or not is_written:
            return
        try:
            self.write(self._writer, step, seen)
        except OSError as error:
            self._close()
            self._warn(error, f"TensorBoard will miss epoch {step} and all later ones.")

    def _open(self, step: int) -> None:
        from keras_regs.tensorboard import EventWriter

        self.run_dir = None
        try:
            self.run_dir = run_folder(self.log_dir, step, self.model, self.params)
            self._writer = EventWriter(self.run_dir / self.folder)
        except OSError as error:
            self._warn(error, "TensorBoard will have nothing of this training.")

    def _warn(self, error: OSError, consequence: str) -> None:
        warnings.warn(
            f"`{type(self).__name__}` cannot write to '{self.log_dir}': {error}. {consequence} "
            "Training goes on.",
            stacklevel=2,
        )

    def _close(self) -> None:
        if self._writer is not None:
            # What could not be written is tried again then.
            with contextlib.suppress(OSError):
                self._writer.close()
            self._writer = None
