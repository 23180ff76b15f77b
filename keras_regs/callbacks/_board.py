"""Base class of callbacks that measure a model and write the results for TensorBoard."""

import contextlib
import os
import warnings
from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from keras_regs._checks.arguments import validated_count, validated_epochs
from keras_regs._inspect.hosts import writes_files
from keras_regs.callbacks._one_training import OneTraining
from keras_regs.callbacks._run_folders import run_folder

if TYPE_CHECKING:
    from keras_regs.tensorboard import EventWriter


class Board(OneTraining):
    """Measures the model before training (step -1) and after every `every` epochs.

    If nothing can be written, there is a single warning, and training continues.

    If several processes train the model together, all of them measure it, because the steps that
    measure may need all of them, and the logs must be equal. Only the first process writes.

    Args:
        log_dir: Folder for the logs, created if missing. Each training that starts at epoch 0 gets
            its own folder (see `run_folder`).
        every: Number of epochs between measurements, counted from before training: 10 means steps
            -1, 9, 19 and so on.
        epoch_offset: Number of epochs trained before this `fit`, added to the epoch that Keras
            counts.

    Raises:
        ValueError: If an argument is invalid.
    """

    # Subfolder of `log_dir`. Each board has its own, because TensorBoard's slow loader only follows
    # the newest event file of a folder.
    folder: ClassVar[str]

    changes_training = False

    # Whether measurements are added to the logs.
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
        # Results that a board keeps for its user, by epoch.
        self._history: dict[int, Any] = {}

    @abstractmethod
    def prepare(self) -> None:
        """Raises an error if the model is unsuitable, before training and before files exist."""

    @abstractmethod
    def look(self, step: int, logs: dict[str, Any]) -> Any:
        """Measures the model after an epoch, whose logs are given."""

    def logged(self, kept: Any) -> dict[str, float]:
        """Returns what to add to the logs, from the results that the board keeps for an epoch."""
        raise NotImplementedError

    @abstractmethod
    def write(self, writer: "EventWriter", step: int, seen: Any) -> None:
        """Writes the measurements that `look` returned."""

    def write_last(self, writer: "EventWriter") -> None:
        """Writes what is left when training ends. Defaults to nothing."""

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_begin(logs)
        self._close()  # the writer of an interrupted training
        self._is_beginning = True
        self.prepare()

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.epoch_offset
        # A `fit` that starts at a later epoch continues the history of earlier ones.
        self._history = {old: seen for old, seen in self._history.items() if old < step}
        if self._is_beginning:
            self._is_beginning = False
            self._open(step)
        # All epochs need the same logs, even if training resumes between two measurements.
        lacks_logs = self.adds_to_logs and not self._history and not self._is_due(step)
        if step == 0 or lacks_logs:
            self.before_first_step(step)

    def before_first_step(self, step: int) -> None:
        """Measures the model before the first step of a new or resumed training."""
        self._look(step - 1, {}, is_written=step == 0)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        step = epoch + self.epoch_offset
        logs = {} if logs is None else logs
        if self._is_due(step):
            self._look(step, logs)
        if self.adds_to_logs and self._history:
            logs.update(self.logged(self._history[max(self._history)]))

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        if self._writer is not None:
            try:
                self.write_last(self._writer)
            except OSError as error:
                self._warn(error, "TensorBoard will miss a part of the last epoch.")
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
        if not writes_files(self.model):
            return
        try:
            self.run_dir = run_folder(self.log_dir, step, self.model, self.params)
            self._writer = EventWriter(self.run_dir / self.folder)
        except OSError as error:
            self._warn(error, "TensorBoard will show nothing of this training.")

    def _warn(self, error: OSError, consequence: str) -> None:
        warnings.warn(
            f"`{type(self).__name__}` cannot write to '{self.log_dir}': {error}. {consequence} "
            "Training continues.",
            stacklevel=2,
        )

    def _close(self) -> None:
        if self._writer is not None:
            # Closing tries again to write what could not be written.
            with contextlib.suppress(OSError):
                self._writer.close()
            self._writer = None
