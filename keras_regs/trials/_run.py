"""One trial: its model is built, trained, evaluated and measured, and its files are kept.

The file of a finished trial is JSON. While a trial trains, its whole state is saved from time to
time at the end of an epoch. So a rerun ends with the same numbers as a trial without interruption.
"""

import gc
import os
import platform
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs._checks.samples import count, slice_samples
from keras_regs._version import __version__
from keras_regs.trials import _configurations as configurations
from keras_regs.trials import _files as files
from keras_regs.trials import _packed
from keras_regs.trials._batches import ShuffledBatches
from keras_regs.trials._descriptions import code_of, described
from keras_regs.trials._outcomes import Outcome, outcome_of
from keras_regs.trials._recorder import Recorder

# The remedy for a file that belongs to another trial.
_DELETE = "Pass another folder, or delete the file to run its trial again."


@dataclass(frozen=True)
class Trial:
    """A model to train from one seed.

    Attributes:
        name: Name of the trial, the same for all seeds.
        seed: Seed of the initial weights, of dropout and of the order of the samples.
        build: Function without arguments that returns a new compiled model.
        callbacks: Function without arguments that returns a list of new callbacks for `fit`.
            Defaults to no callbacks.
        settings: Description of everything that `build` and `callbacks` depend on, such as a dict
            of numbers and strings. It is stored with the trial. `Trials` refuses to reuse a trial
            with other settings. Defaults to None.
    """

    name: str
    seed: int
    build: Callable[[], keras.Model]
    callbacks: Callable[[], Sequence[Any]] = list
    settings: Any = None


@dataclass(frozen=True, eq=False)
class Terms:
    """What all trials of a `Trials` have in common: see its attributes."""

    data: Mapping[str, tuple[Any, Any]]
    fingerprints: Mapping[str, str]
    epochs: int
    batch_size: int
    folder: Path | None
    measure: Callable[[keras.Model], Mapping[str, Any]] | None


class Run:
    """A trial, its files, and its record if it is packed."""

    def __init__(self, terms: Terms, trial: Trial, packed: Any = None) -> None:
        self.trial = trial
        self._terms = terms
        self._packed = packed
        self._result: Path | None = None
        self._state: Path | None = None
        if terms.folder is not None:
            stem = files.stem(trial.name, trial.seed)
            self._result = terms.folder / f"{stem}.json"
            self._state = terms.folder / f"{stem}.npz"

    def check(self, configuration: dict[str, Any], is_own: bool) -> None:
        """Raises an error if a file belongs to another configuration.

        Args:
            configuration: Configuration of a trial with this name.
            is_own: Whether it is that of this trial, or that of one with another seed.
        """
        record = self.record()
        if record is not None:
            where, remedy = self._place()
            if self._measure() not in (None, record["measure"]):
                raise ValueError(
                    f"Argument `measure`: the finished trial {where} was measured by another "
                    f"function or not at all, and its model no longer exists. {remedy}"
                )
            self._check(record, configuration, is_own, where, remedy)
        if self._state is not None and self._state.exists():
            progress = files.read_progress(self._state)
            self._check(progress, configuration, is_own, str(self._state), _DELETE)

    def differs_in_initial_weights(self, configuration: dict[str, Any]) -> bool:
        """Returns whether the trial's file differs from a configuration in nothing else."""
        found = self.record()
        if found is None and self._state is not None and self._state.exists():
            found = files.read_progress(self._state)
        if found is None:
            return False
        differing = _differences(found["configuration"], configuration)
        return bool(differing) and all(each.startswith("initial_weights ") for each in differing)

    def _check(
        self, found: Any, configuration: dict[str, Any], is_own: bool, where: str, remedy: str
    ) -> None:
        found = found["configuration"]
        if not is_own:  # initial weights depend on the seed
            own = {"initial_weights": found["initial_weights"]}
            configuration = {**configuration, **own}
        differing = _differences(found, configuration)
        if differing and not is_own:  # other settings may depend on the seed, too
            differing = _differences(found, self.begin()[1])
        if differing:
            others = f" and {len(differing) - 5} more" if len(differing) > 5 else ""
            raise ValueError(
                f"Argument `folder`: {where} belongs to another configuration. Differences: "
                f"{', '.join(differing[:5])}{others}. {remedy}"
            )

    def record(self) -> Any:
        """Returns the record of the trial if it is finished: from its file, or else packed."""
        if self._result is not None and self._result.exists():
            return files.read_record(self._result)
        return self._packed

    def _place(self) -> tuple[str, str]:
        """Returns the place of the record, and the remedy if it belongs to another trial."""
        if self._packed is None or (self._result is not None and self._result.exists()):
            return str(self._result), _DELETE
        trial = f"{self.trial.name!r} of seed {self.trial.seed}"
        return f"{trial} in {self._terms.folder}/{_packed.FILE}", "Pass another folder."

    def epochs_done(self) -> int:
        return self._terms.epochs if self.record() is not None else self.epochs_saved()

    def epochs_saved(self) -> int:
        """Returns the number of epochs in the saved state of an unfinished trial."""
        if self._state is not None and self._state.exists():
            return int(files.read_progress(self._state)["epochs"])
        return 0

    def outcome(self) -> Outcome | None:
        """Returns the outcome of the trial if it is finished."""
        record = self.record()
        return None if record is None else outcome_of(record)

    def begin(self) -> tuple[keras.Model, dict[str, Any], list[Any]]:
        """Returns the model before training, the configuration, and the callbacks."""
        keras.utils.set_random_seed(self.trial.seed)
        with configurations.names_of_their_own():
            model = self.trial.build()
            if not isinstance(model, keras.Model) or not model.compiled:
                raise ValueError(
                    "Argument `build` must be a function that returns a compiled Keras model. "
                    f"Received for {self.trial.name!r}: {model!r}"
                )
            _create_variables(model, self._terms.data["train"][0])
        callbacks = list(self.trial.callbacks())
        return (
            model,
            {
                "epochs": self._terms.epochs,
                "batch_size": self._terms.batch_size,
                "data": dict(self._terms.fingerprints),
                "settings": described(self.trial.settings),
                **configurations.of_model(model),
                "callbacks": configurations.of_callbacks(callbacks),
            },
            callbacks,
        )

    def train(self, progress: Callable[[int, int], None]) -> Outcome:
        """Trains, evaluates and measures the model, and returns the outcome of the trial."""
        return outcome_of(self.train_record(progress))

    def train_record(
        self, progress: Callable[[int, int], None], checked: bool = True
    ) -> dict[str, Any]:
        """Trains, evaluates and measures the model, and returns the record of the trial, encoded.

        Args:
            progress: Called after each epoch with the number of epochs done and their total.
            checked: Whether the saved state is known to belong to this configuration.
        """
        model, configuration, callbacks = self.begin()
        if not checked:
            self.check(configuration, is_own=True)
        continues = all(map(_depends_on_the_epoch_alone, callbacks))
        recorder = Recorder(
            self._state if continues and not _has_other_optimizers(model) else None,
            configuration,
            progress,
        )
        recorder.restore(model)
        self._fit(model, callbacks, recorder)
        metrics = {
            name: model.evaluate(
                *pair, batch_size=self._terms.batch_size, verbose=0, return_dict=True
            )
            for name, pair in self._terms.data.items()
            if name != "train"
        }
        record: dict[str, Any] = files.encoded(
            {
                "name": self.trial.name,
                "seed": self.trial.seed,
                "configuration": configuration,
                "environment": environment(),
                "samples": {name: count(x) for name, (x, _) in self._terms.data.items()},
                "history": recorder.history,
                "metrics": metrics,
                "measure": self._measure(),
                "measured": _measured(self._terms.measure, model),
                "seconds": recorder.seconds(),
            }
        )
        if self._result is not None and self._state is not None:
            files.write_json(self._result, record)
            self._state.unlink(missing_ok=True)
        return record

    def _measure(self) -> str | None:
        return None if self._terms.measure is None else code_of(self._terms.measure)

    def _fit(self, model: keras.Model, callbacks: list[Any], recorder: "Recorder") -> None:
        seed = self.trial.seed
        batches = ShuffledBatches(*self._terms.data["train"], self._terms.batch_size, seed)

        def begin(epoch: int, logs: Any) -> None:
            batches.begin(epoch)
            _seed_what_is_not_in_the_model(seed, epoch)

        model.fit(
            batches.for_fit(),
            shuffle=False,  # would shuffle the batches, with Python's random numbers
            epochs=self._terms.epochs,
            initial_epoch=recorder.epochs,
            validation_data=self._terms.data.get("validation"),
            validation_batch_size=self._terms.batch_size,
            # The recorder comes last, so that it records what the others add to the logs.
            callbacks=[keras.callbacks.LambdaCallback(on_epoch_begin=begin), *callbacks, recorder],
            verbose=0,
        )


def _differences(found: Any, configuration: dict[str, Any]) -> list[str]:
    return list(configurations.differences(found, files.encoded(configuration)))


def _measured(measure: Any, model: keras.Model) -> dict[str, Any]:
    found = {} if measure is None else measure(model)
    if not isinstance(found, Mapping):
        raise ValueError(
            "Argument `measure` must be a function that returns a dict of numbers. "
            f"Received: {type(found).__name__}"
        )
    return dict(found)


def _depends_on_the_epoch_alone(callback: Any) -> bool:
    package = type(callback).__module__.partition(".")[0]
    if package == "keras_regs":
        # Between two measurements, the logs have the values of the last one.
        depends = getattr(callback, "depends_on_earlier_epochs", False)
        return getattr(callback, "every", 1) == 1 and not depends
    return type(callback) is keras.callbacks.LearningRateScheduler


def _has_other_optimizers(model: keras.Model) -> bool:
    """Returns whether a training step may use further optimizers, whose state is not saved."""
    attributes = list(vars(model).values())
    for attribute in list(attributes):
        if isinstance(attribute, Mapping):
            attributes += attribute.values()
        elif isinstance(attribute, list | tuple):
            attributes += attribute
    return any(
        isinstance(each, keras.Optimizer) and each is not model.optimizer for each in attributes
    )


def _create_variables(model: keras.Model, x: Any) -> None:
    """Creates the variables of the model and its optimizer, as `fit` would do."""
    # Within the scope of a strategy, TensorFlow creates a variable for each of its devices.
    strategy = getattr(model, "distribute_strategy", None)
    with nullcontext() if strategy is None else strategy.scope():
        if not model.built:
            model(slice_samples(x, 0, 1))
        if not model.optimizer.built:
            model.optimizer.build(model.trainable_variables)


def _seed_what_is_not_in_the_model(seed: int, epoch: int) -> None:
    """Makes random numbers of Python, NumPy and PyTorch a function of seed and epoch.

    TensorFlow's seed stays as it is, because setting it takes most of a second in each epoch. The
    seeds of Keras's layers are state of the model.
    """
    drawn = int(np.random.default_rng([seed, epoch, 1]).integers(2**32))
    random.seed(drawn)
    np.random.seed(drawn)
    if keras.backend.backend() == "torch":
        import torch

        torch.manual_seed(drawn)


def environment() -> dict[str, Any]:
    backend = keras.backend.backend()
    return {
        "keras": keras.__version__,
        "keras_regs": __version__,
        "backend": backend,
        backend: getattr(sys.modules[backend], "__version__", "unknown"),
        "numpy": np.__version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
    }


def forget() -> None:
    """Frees the memory of deleted models, which contain reference cycles."""
    gc.collect()
