"""Trials: models trained from several seeds, in this process or by an executor."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras

from keras_regs._text.progress import ProgressBar
from keras_regs.trials import _configurations as configurations
from keras_regs.trials._lanes import validated_executor
from keras_regs.trials._outcomes import Outcome, read_packed_records
from keras_regs.trials._run import Run, Terms, Trial, forget


@dataclass(frozen=True, eq=False)
class Trials:
    """Trials on the same data, trained in the same way.

    Iterating over this object runs the trials one after another and yields the `Outcome` of each.
    If there is a folder, finished trials are read from it instead, including packed ones
    (`trials.jsonl`).

    An interrupted trial continues after the last epoch whose state was saved. About five seconds of
    training are lost, or one epoch if that takes longer. This requires callbacks that depend only
    on the epoch: those of this package, and Keras's `LearningRateScheduler`. Other callbacks may
    remember earlier epochs, such as `EarlyStopping`. A trial with one of them starts again from its
    first epoch.

    A continued trial ends with the same numbers as one without interruption. On one device, they
    are the same bit for bit, provided that two runs on this device are. On several devices of a
    `tf.distribute` strategy, they are only close, because a single value is saved of state that
    each device has separately (random numbers, moving averages).

    With an `executor`, other processes train the trials, on this machine or on others, which share
    the folder. Outcomes have the same order and, on CPUs with
    the same number of threads, the same numbers. If a worker dies, another one continues its trial.
    A trial that fails does not end the others.

    Attributes:
        trials: The trials to run. Trials with the same name may only differ in their seeds.
        data: Pairs `(x, y)` by name. `"train"` is required. `fit` evaluates `"validation"` after
            each epoch. After training, all pairs except `"train"` are evaluated.
        epochs: Number of epochs.
        batch_size: Number of samples per batch.
        folder: Folder of the files, created if missing. Defaults to None: results are only kept in
            memory.
        measure: Function that takes a trained model and returns a dict of numbers. Defaults to
            None.
        label: Text of the progress bar. Defaults to None: no progress bar.
        executor: Object with a method `submit(function, *args)` whose result has a method
            `result()`: a `ProcessPoolExecutor` that spawns its processes, or an executor of loky,
            Dask, submitit or mpi4py. Requires a folder, and the extra `cluster` of this package.
            Defaults to None: this process trains one model after the other.

    Raises:
        ValueError: When iteration begins, if two trials have the same name and seed, if `build`
            does not return a compiled model, if a file is damaged, or if `folder` has a trial of
            another configuration. The message names the differences. After training, if `measure`
            does not return a dict. With an executor also if a function cannot be sent to a worker,
            or if a worker has other versions or does not find the folder.
        ExceptionGroup: With an executor, at the end, if trials failed.
        ImportError: If there is an executor and the packages of the extra `cluster` are missing.
    """

    trials: Sequence[Trial]
    data: Mapping[str, tuple[Any, Any]]
    epochs: int
    batch_size: int
    folder: Path | None = None
    measure: Callable[[keras.Model], Mapping[str, Any]] | None = None
    label: str | None = None
    executor: Any = None

    def __iter__(self) -> Iterator[Outcome]:
        keys = [(trial.name, trial.seed) for trial in self.trials]
        twice = next((name for name, seed in keys if keys.count((name, seed)) > 1), None)
        if twice is not None:
            raise ValueError(
                f"Trials with the same seed must have different names. Received: {twice!r}"
            )
        terms = Terms(
            self.data,
            {name: configurations.fingerprint(pair) for name, pair in self.data.items()},
            self.epochs,
            self.batch_size,
            self.folder,
            self.measure,
        )
        packed = {
            (record["name"], record["seed"]): record
            for record in ([] if self.folder is None else read_packed_records(self.folder))
        }
        runs = [Run(terms, trial, packed.get((trial.name, trial.seed))) for trial in self.trials]
        if self.executor is None:
            self._check(runs)
            yield from self._run(runs)
        else:
            yield from self._drive(runs, terms)

    def _check(
        self,
        runs: Sequence[Run],
        configuration_of: Callable[[int], dict[str, Any]] | None = None,
    ) -> None:
        """Begins one trial of each name before hours of training.

        This detects models that cannot be trained and folders that belong to other trials.

        Args:
            runs: All trials.
            configuration_of: Function that returns the configuration of a trial as a worker has it.
        """
        for first in {run.trial.name: run for run in reversed(runs)}.values():
            _, configuration, _ = first.begin()
            if configuration_of is not None and first.differs_in_initial_weights(configuration):
                # The worker's device may compute other ones.
                configuration = configuration_of(runs.index(first))
            for run in runs:
                if run.trial.name == first.trial.name:
                    run.check(configuration, is_own=run is first)
        forget()
        if self.folder is not None:  # detects a read-only folder before training
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.folder):
                pass

    def _drive(self, runs: Sequence[Run], terms: Terms) -> Iterator[Outcome]:
        executor = validated_executor(self.executor)
        if self.folder is None:
            raise ValueError(
                "Argument `folder` must be given with `executor`, because workers share it. "
                "Received: folder=None"
            )
        try:
            from keras_regs.trials._driver import Driver
        except ModuleNotFoundError as error:
            raise ImportError(
                f"`executor` needs the package {error.name}. Install it with "
                "`pip install keras-regs[cluster]`."
            ) from error
        if all(run.record() is not None for run in runs):  # as without an executor
            self._check(runs)
            yield from self._run(runs)
            return
        with Driver(executor, runs, terms, self.label) as driver:
            self._check(runs, driver.configuration_of)
            yield from driver.outcomes()

    def _run(self, runs: Sequence[Run]) -> Iterator[Outcome]:
        left = [self.epochs - run.epochs_done() for run in runs]
        with ExitStack() as stack:
            bar = None
            if self.label is not None and any(left):
                bar = stack.enter_context(ProgressBar(self.label, sum(left)))
            for index, run in enumerate(runs):
                outcome = run.outcome()
                if outcome is None:
                    before = sum(left[:index]) - (self.epochs - left[index])
                    where = (
                        f"trial {index + 1}/{len(runs)}: {run.trial.name}, seed {run.trial.seed}"
                    )
                    try:
                        outcome = run.train(_Progress(bar, before, where))
                    except Exception as error:
                        error.add_note(f"This happened in {where}.")
                        raise
                    forget()
                if bar is not None:
                    bar.update(sum(left[: index + 1]))
                yield outcome


@dataclass(frozen=True)
class _Progress:
    bar: ProgressBar | None
    before: int
    where: str

    def __call__(self, epochs: int, total: int) -> None:
        if self.bar is not None:
            self.bar.update(self.before + epochs, f"{self.where}, epoch {epochs}/{total}")
