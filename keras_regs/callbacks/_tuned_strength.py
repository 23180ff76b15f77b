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
from keras_regs._inspect.hosts import writes_files
from keras_regs._keras import flatten_layers
from keras_regs._text.names import unused
from keras_regs.analysis._gradients.balance import samples_and_labels
from keras_regs.callbacks._changing_strengths import ChangingStrengths
from keras_regs.callbacks._guard import Guard
from keras_regs.callbacks._tuning import Tuned, TuningRule

# With fewer measurements, strengths stay close to the first ones.
_FEW = 20


class TunedStrength(ChangingStrengths):
    r"""Finds the strength of each regularizer in a single training, on held-out data.

    It is experimental. On most tasks that were tried, it is as good as a search, but not on all.

    A search trains the model once for each strength. This callback trains it once, and adapts the
    strength $s_i$ of each regularizer after each epoch or some steps. With held-out samples, it
    computes the cosine of the angle between two gradients with respect to the weights $w$: that of
    the loss without penalties, $L$, and that of the penalty $\Omega_i$ at strength 1:

    $$
    c_i = \frac{\langle \nabla_w L, \nabla_w \Omega_i \rangle}
               {\lVert \nabla_w L \rVert \lVert \nabla_w \Omega_i \rVert}
    $$

    If $c_i$ is positive, a small step that lowers the penalty lowers the loss of the held-out
    samples as well, so the strength grows. Otherwise, it falls. The strength follows a moving
    average $m_i$ of the cosines, on a logarithmic scale:

    $$
    m_i \leftarrow \beta m_i + (1 - \beta) c_i, \quad
    \ln s_i \leftarrow \ln s_i + r m_i
    $$

    The norms include only weights on which the penalty depends. The strength is 0 at first. With
    the first measurement, it becomes the strength at which the norm of the penalty's gradient is
    `start` times that of the loss. So it makes no difference which strength the regularizer was
    created with. A measurement in which a gradient is zero or not finite changes nothing.

    To find out which layers to regularize, regularize all of them. Where a penalty does not help,
    its strength falls by up to the factor `bounds[0]`, and its gradient is negligible.

    Some 100 measurements are enough. If you train for fewer epochs, count steps instead: with 2,000
    steps, `unit="step", delay=100, every=20`. A measurement takes a forward pass of `batch_size`
    held-out samples, and a backward pass for the loss and for each regularizer. It changes neither
    the model nor the random numbers of the training.

    The rule looks one step ahead. It has these limits:

    - A penalty that first increases the loss, and lowers it only after many steps, is not found.
    - If many labels of the held-out samples are wrong, the cross-entropy is lowest for a network
      that predicts all classes alike, and strengths grow until it does. Use held-out samples with
      correct labels. Wrong labels of training samples do no harm.
    - The strengths are fitted to the held-out samples. Use other samples for the final test.

    After training, each regularizer's original strength is restored, as by
    `keras_regs.StrengthSchedule`. The strengths that were found are in `strengths`. They are also
    in the logs of each epoch, as `strength/<layer>/<role>`, and in the tab "Sparsity" of
    TensorBoard if `keras_regs.SparsityHeatmaps` is used.

    Args:
        x: Held-out samples: an array, or a nested structure of arrays, as for `fit`.
        y: Their labels as for `fit`. None for models whose `compute_loss` does not need labels.
        layers: Layers to act on, as in `StrengthSchedule`. Defaults to all layers.
        delay: The first epoch with a penalty. With `unit="step"`, the first such step. Defaults to
            5.
        every: Number of epochs, or steps, between measurements. Defaults to 1.
        start: The first strength, as the norm of the penalty's gradient divided by that of the
            loss. Defaults to 0.01.
        rate: The factor $r$ above. Defaults to 1.
        momentum: The factor β above, at least 0 and below 1. Defaults to 0.8.
        bounds: The lowest and the highest factor between a strength and the first one. Defaults to
            `(0.01, 1000)`.
        batch_size: Number of held-out samples per measurement. Each measurement takes the next ones
            of a random order, until all were used. Defaults to 64.
        training: Whether the model runs in training mode, with dropout and batch statistics.
            Defaults to None: only if the model has batch normalization. There, the loss must not
            depend on the scale of a kernel, as it would with moving averages.
        seed: Seed of the order of the held-out samples. Defaults to 0.
        epoch_offset: Number of epochs trained before this `fit`, as in `StrengthSchedule`. Defaults
            to 0.
        unit: `"epoch"`, or `"step"` to count training steps, as in `StrengthSchedule`. Defaults to
            `"epoch"`.
        state_file: File for the state, written after each epoch. A training that is resumed in
            another process, such as with `BackupAndRestore`, continues with it as if it had not
            been interrupted. In the same process, no file is needed. On several hosts, the first
            process writes it, so they must share its folder. Defaults to None.

    Attributes:
        strengths: Maps each regularizer, as `<layer>/<role>`, to its strength in the last epoch. A
            regularizer that several layers share has the name of its first place.
        history: Maps each epoch to such a dict.

    Raises:
        ValueError: If an argument is invalid. When training begins, if the model has no loss or no
            trainable weights, if `y` is missing, if two regularizers share one strength, or as in
            `StrengthSchedule`. When an epoch begins, if `state_file` is damaged or belongs to other
            regularizers.
        RuntimeError: As in `StrengthSchedule`.

    Source:
        The derivative one step back is that of Luketina et al., "Scalable Gradient-Based Tuning of
        Continuous Regularization Hyperparameters", ICML 2016, and of hypergradient descent (Baydin
        et al., ICLR 2018). See also "Cross-regularization" (arXiv 2506.19755). The cosine, the
        first strength and the logarithmic scale are those of this package.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> x = rng.normal(size=(96, 16))
    >>> y = x[:, :1] + rng.normal(size=(96, 1))
    >>> keras.utils.set_random_seed(0)
    >>> model = keras.Sequential([keras.Input((16,)),
    ...     keras.layers.Dense(64, activation="relu", kernel_regularizer=kr.L2(1.0), name="hidden"),
    ...     keras.layers.Dense(1, name="output")])
    >>> model.compile("adam", "mse")
    >>> tuned = kr.TunedStrength(x[32:], y[32:])
    >>> history = model.fit(x[:32], y[:32], epochs=40, verbose=0, callbacks=[tuned])
    >>> history.history["strength/hidden/kernel"][4]
    0.0
    >>> tuned.strengths["hidden/kernel"] > tuned.history[5]["hidden/kernel"] > 0
    True
    """

    log_each = True
    changes_each_separately = True
    depends_on_earlier_epochs = True

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
        self._execution = 1  # steps per execution
        self._has_warned = False

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
        _check_that_strengths_differ(list(regularizers.values()))
        # Names as in the logs. A regularizer on several layers or weights has the first of them.
        all_names: list[str] = []
        names: dict[int, str] = {}
        for each in places:
            all_names.append(unused(str(each), all_names))
            names.setdefault(id(each.regularizer), all_names[-1])
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
        # An `x` or `y` that does not fit is an error now, and not after `delay`.
        self._measured(0)
        self._warn_of_few_measurements()

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
        self._execution = self.model.steps_per_execution if self.unit == "step" else 1

    def set_strengths(self, time: int) -> None:
        if time == self._last_time:  # the first step of an epoch
            return
        self._last_time = time
        # What is due within an execution of several steps is done before it.
        last = time + self._execution - 1
        steps = (self.params or {}).get("steps")
        if self.unit == "step" and steps:
            last = min(last, self._first_step + steps - 1)  # of the epoch
        index = (last - self.delay) // self.every
        is_due = index >= 0 and index * self.every + self.delay >= time
        if is_due:
            self.model  # noqa: B018 - with JAX, this updates its variables
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
        labels = None if self.y is None else samples.take_samples(self.y, chosen)
        return samples.take_samples(self.x, chosen), labels

    def _save(self) -> None:
        if self.state_file is None or not writes_files(self.model):
            return
        epochs = {epoch: state.to_lists() for epoch, state in self._states.items()}
        beside = self.state_file.with_name(f"{self.state_file.name}.new")
        try:
            self.state_file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps({"names": self._names, "epochs": epochs}))
            beside.replace(self.state_file)
        except OSError as error:
            if not self._has_warned:
                self._has_warned = True
                warnings.warn(
                    f"`TunedStrength` cannot write its `state_file`: {error}. Training continues, "
                    "but another process cannot resume it with these strengths.",
                    stacklevel=2,
                )

    def _saved(self) -> dict[int, Tuned]:
        if self.state_file is None or not self.state_file.exists():
            return {}
        try:
            found = json.loads(self.state_file.read_text())
            names = found["names"]
            epochs = found["epochs"].items()
            states = {int(key): Tuned.from_lists(lists, len(names)) for key, lists in epochs}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(
                "Argument `state_file` must be a file that `TunedStrength` wrote. Delete it to "
                f"begin again. Received: state_file={os.fspath(self.state_file)!r}, which cannot "
                f"be read: {error}"
            ) from error
        if names != self._names:
            raise ValueError(
                "Argument `state_file` must belong to the same regularizers. Pass another file for "
                f"another model. Received: state_file={os.fspath(self.state_file)!r} with the "
                f"regularizers {names}, and a model with {self._names}"
            )
        return states

    def _warn_of_few_measurements(self) -> None:
        params = self.params or {}
        end, steps = params.get("epochs"), params.get("steps")
        if end is None or (self.unit == "step" and not steps):
            return
        end = (end + self.epoch_offset) * (steps if self.unit == "step" else 1)
        count = max(0, -(-(end - self.delay) // self.every))
        if count < _FEW:
            remedy = "Choose a smaller `every`"
            if self.unit == "epoch":
                remedy = 'Train for more epochs, or count steps (`unit="step"`)'
            warnings.warn(
                f"`TunedStrength` measures {count} times in this training. Some 100 times are "
                f"needed to find good strengths. {remedy}.",
                stacklevel=2,
            )


def _check_that_strengths_differ(regularizers: Sequence[Any]) -> None:
    owners: dict[int, Any] = {}
    for each in regularizers:
        other = owners.setdefault(id(each.state), each)
        if other is not each:
            raise ValueError(
                "Two regularizers have the same strength, so it cannot be tuned for each of them. "
                "Create a separate regularizer for each, or put the same object in both places. "
                f"Received: {other!r} and {each!r}"
            )


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
