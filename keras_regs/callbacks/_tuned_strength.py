"""Callback that finds the strength of each regularizer while the model trains."""

import json
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs._checks import samples
from keras_regs._checks.arguments import (
    validated_choice,
    validated_count,
    validated_epochs,
    validated_number,
)
from keras_regs._inspect.alignment_probe import Alignment, AlignmentProbe
from keras_regs._inspect.attachments import Attachment
from keras_regs._keras import flatten_layers
from keras_regs._text.names import unused
from keras_regs.analysis._gradients.balance import samples_and_labels
from keras_regs.callbacks._changing_strengths import ChangingStrengths
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._tuning import Tuned, TuningRule


class TunedStrength(ChangingStrengths):
    r"""Finds the strength of each regularizer in a single training, on held-out data.


    Args:
    """

    log_each = True

    def __init__(
        self,
        x: Any,
        y: Any,
        *,
        layers: str | Sequence[str] | None = None,
        delay: int = 5,
        every: int = 1,
        start: float = 0.01,
        rate: float = 1.0,
        momentum: float = 0.8,
        bounds: tuple[float, float] = (1e-2, 1e3),
        batch_size: int = 64,
        training: bool | None = None,
        seed: int = 0,
        epoch_offset: int = 0,
        unit: str = "epoch",
        state_file: str | os.PathLike[str] | None = None,
    ) -> None:
        super().__init__(layers, epoch_offset, unit)
        self.x, self.y = samples_and_labels(x, y)
        self.delay = validated_epochs(delay, "delay")
        self.every = validated_count(every, "every")
        self.start = validated_number(start, "start", above=0)
        self.rate = validated_number(rate, "rate")
        self.momentum = _validated_momentum(momentum)
        self.bounds = _validated_bounds(bounds)
        self.batch_size = validated_count(batch_size, "batch_size")
        self.training = validated_choice(training, (None, True, False), "training")
        self.seed = validated_count(seed, "seed", at_least=0)
        self.state_file = None if state_file is None else Path(state_file)
        self._rule = TuningRule(self.start, self.rate, self.momentum, self.bounds)
        self._probe: Any = None
        self._names: list[str] = []
        self._state = Tuned.unknown(0)
        # By epoch, the state at its end.
        self._states: dict[int, Tuned] = {}
        self._is_beginning = False  # of an epoch
        self._last_time: int | None = None

    @property
    def history(self) -> dict[int, dict[str, float]]:
        return {
            epoch: dict(zip(self._names, state.strengths.tolist(), strict=True))
            for epoch, state in self._states.items()
        }

    @property
    def strengths(self) -> dict[str, float]:
        history = self.history
        return history[max(history)] if history else {}

    def _change(self, places: Sequence[Attachment], guard: Guard) -> None:
        super()._change(places, guard)
        model: Any = self.model
        regularizers = {id(each.regularizer): each.regularizer for each in places}
        # The first name of each regularizer, which may be on several layers or weights.
        names: dict[int, str] = {}
        for each in places:
            names.setdefault(id(each.regularizer), unused(str(each), names.values()))
        found = list(names.values())
        if self._names != found:
            self._names, self._states = found, {}
        training = self.training
        if training is None:
            training = any(
                isinstance(layer, keras.layers.BatchNormalization)
                for layer in flatten_layers(model)
            )
        self._probe = AlignmentProbe(model, list(regularizers.values()), training)
        self._warn_unless_reached(
            self.delay, f"`{type(self).__name__}` never sets a strength", self.unit
        )

    def begin_epoch(self, epoch: int) -> None:
        self._states = {old: state for old, state in self._states.items() if old < epoch}
        if epoch - 1 not in self._states and epoch > 0:
            self._states = {old: each for old, each in self._saved().items() if old < epoch}
        before = self._states.get(epoch - 1)
        if before is None and (self._first_step if self.unit == "step" else epoch) > self.delay:
            warnings.warn(
                f"`TunedStrength` does not know the strengths before epoch {epoch}, so it begins "
                "with weak ones. To continue a training in another process, pass the same "
                "`state_file` in both.",
                stacklevel=2,
            )
        self._state = Tuned.unknown(len(self._names)) if before is None else before
        self._is_beginning = True
        self._last_time = None

    def set_strengths(self, time: int) -> None:
        if time == self._last_time:  # the first step of an epoch
            return
        self._last_time = time
        # What is due within an execution of several steps is done before it.
        several = self.model.steps_per_execution if self.unit == "step" else 1
        index = (time + several - 1 - self.delay) // self.every
        is_due = index >= 0 and index * self.every + self.delay >= time
        if is_due:
            self._state = self._rule(self._state, self._measured(index))
        if is_due or self._is_beginning:
            self._is_beginning = False
            strengths = self._state.strengths.tolist()
            for regularizer, strength in zip(self._probe.regularizers, strengths, strict=True):
                regularizer.assign_strength(strength)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        super().on_epoch_end(epoch, logs)
        self._states[epoch + self.epoch_offset] = self._state
        self._save()

    def changes_within(self, epochs: range, originals: Sequence[float]) -> bool:
        last = epochs[-1] + self.epoch_offset if epochs else 0
        return len(epochs) > 1 and (self.unit == "step" or last >= self.delay)

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        super().on_train_end(logs)
        self._probe = None  # to release everything that was compiled

    def _measured(self, index: int) -> Alignment:
        batch = self._batch(index)
        try:
            return self._probe(*batch)
        except Exception as error:
            error.add_note(
                "This happened while `TunedStrength` computed the gradients of "
                f"'{self.model.name}' on its `x` and `y`."
            )
            raise

    def _batch(self, index: int) -> tuple[Any, Any]:
        """The batch of a measurement. It depends on the number of the measurement alone."""
        count = samples.count(self.x)
        size = min(self.batch_size, count)
        passes, place = divmod(index, count // size)
        order = np.random.default_rng([self.seed, passes]).permutation(count)
        chosen = order[place * size : (place + 1) * size]
        return tuple(
            None if each is None else samples.take_samples(each, chosen)
            for each in (self.x, self.y)
        )

    def _save(self) -> None:
        if self.state_file is None:
            return
        found = {
            "names": self._names,
            "epochs": {epoch: state.to_lists() for epoch, state in self._states.items()},
        }
        beside = self.state_file.with_name(f"{self.state_file.name}.new")
        beside.write_text(json.dumps(found))
        beside.replace(self.state_file)

    def _saved(self) -> dict[int, Tuned]:
        if self.state_file is None or not self.state_file.exists():
            return {}
        found = json.loads(self.state_file.read_text())
        if found["names"] != self._names:
            raise ValueError(
                f"`state_file` holds the strengths of other regularizers: {found['names']}. "
                f"Received: state_file={os.fspath(self.state_file)!r}, and a model with the "
                f"regularizers {self._names}"
            )
        return {int(epoch): Tuned.from_lists(lists) for epoch, lists in found["epochs"].items()}


def _validated_momentum(value: float) -> float:
    number = validated_number(value, "momentum")
    if number >= 1:
        raise ValueError(f"Argument `momentum` must be below 1. Received: momentum={value!r}")
    return number


def _validated_bounds(value: tuple[float, float]) -> tuple[float, float]:
    if not isinstance(value, Sequence) or len(value) != 2:
        raise ValueError(
            "Argument `bounds` must be a pair of numbers, the lowest and the highest factor. "
            f"Received: bounds={value!r}"
        )
    lowest, highest = (validated_number(each, "bounds", above=0) for each in value)
    if not lowest <= 1 <= highest:
        raise ValueError(
            "Argument `bounds` must be a factor of at most 1 and one of at least 1. "
            f"Received: bounds={value!r}"
        )
    return lowest, highest
