"""Regularizers tried side by side: chosen on validation data, reported on test data."""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs._checks.arguments import validated_choice, validated_count
from keras_regs._text.tables import markdown
from keras_regs.analysis._comparison.comparison_figure import plot_comparison
from keras_regs.analysis._comparison.intervals import half_width, welch
from keras_regs.analysis._comparison.variants import validated_candidates
from keras_regs.analysis._result import Result
from keras_regs.trials._arguments import (
    as_folder,
    no_callbacks,
    validated_function,
    validated_pair,
    validated_seeds,
    with_a_copy,
)
from keras_regs.trials._metrics import judged
from keras_regs.trials._outcomes import Outcome
from keras_regs.trials._trials import Trial, Trials

OVERLAP = "≈"


@dataclass(frozen=True, eq=False)
class Comparison(Result):
    """What `compare_regularizers` found.

    Printed, it is a table in Markdown. The best mean of the column that is reported is bold, as in
    the paper, and an interval that overlaps with its interval is marked with ≈. What validation
    data would have chosen stands below, and in `best`.

    Attributes:
        metric: Name of the metric.
        mode: `"max"` if more of it is better, `"min"` if less.
        seeds: The seeds.
        chosen: For each candidate the variant that is best on validation data.
        validation: For each candidate and each of its variants, the metric on validation data,
            one value a seed.
        test: For each candidate, the same on test data of the chosen variant alone. None without
            test data.
        measured: For each candidate what was measured of the models of its chosen variant, by
            name, one value a seed. Empty unless `measure` was given.
    """

    metric: str
    mode: str
    seeds: Any
    chosen: Mapping[str, str]
    validation: Mapping[str, Mapping[str, Any]]
    test: Mapping[str, Any] | None
    measured: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def best(self) -> str | None:
        """The candidate with the best mean on validation data.

        None if no candidate has a mean that is finite.
        """
        return _best({name: self._validation(name) for name in self.chosen}, self.mode)

    @property
    def leader(self) -> str | None:
        """The candidate with the best mean in the column that is reported."""
        return _best({name: self.values(name) for name in self.chosen}, self.mode)

    def values(self, candidate: str) -> Any:
        """What is reported of a candidate, one value a seed: on test data if there are any."""
        return self._validation(candidate) if self.test is None else self.test[candidate]

    def mean(self, candidate: str) -> float:
        """The mean of `values`; NaN if one of them is."""
        return float(np.mean(self.values(candidate)))

    def half_width(self, candidate: str) -> float:
        """Half of the 95 % interval of the mean, by Student's t; NaN with one seed."""
        return half_width(self.values(candidate))

    def welch(self, a: str, b: str) -> float:
        """The p-value of Welch's test that the means of two candidates are equal."""
        return welch(self.values(a), self.values(b))

    def overlaps_best(self, candidate: str) -> bool:
        """Whether the 95 % interval overlaps with that of `leader`; never with one seed."""
        leader = self.leader
        if leader is None:
            return False
        distance = abs(self.mean(candidate) - self.mean(leader))
        return bool(distance <= self.half_width(candidate) + self.half_width(leader))

    def to_dict(self) -> dict[str, Any]:
        """The attributes, and for each candidate what the table says of it."""
        leader = self.leader
        candidates = {
            name: {
                "chosen": self.chosen[name],
                "validation_mean": float(np.mean(self._validation(name))),
                "mean": self.mean(name),
                "half_width": self.half_width(name),
                "p_value": None if leader is None else self.welch(name, leader),
                "overlaps_best": self.overlaps_best(name),
            }
            for name in self.chosen
        }
        return {**super().to_dict(), "best": self.best, "candidates": candidates}

    def to_markdown(self) -> str:
        """The table and what its marks mean."""
        return str(self)

    def to_csv(self, path: str | Path) -> None:
        """Writes a row for each trial: candidate, variant, seed, validation, test.

        The last one is empty for variants that were not chosen: nobody should choose by it.

        Args:
            path: The file to write.
        """
        with Path(path).open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["candidate", "variant", "seed", "validation", "test"])
            writer.writerows(self._trials())

    def plot(self) -> Any:
        """Draws each seed as a dot, and means with their 95 % intervals.

        Returns:
            The figure, of Matplotlib.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return plot_comparison(self)

    def _validation(self, candidate: str) -> Any:
        return self.validation[candidate][self.chosen[candidate]]

    def _trials(self) -> Iterator[list[Any]]:
        for candidate, variants in self.validation.items():
            for variant, values in variants.items():
                shown = self.test is not None and variant == self.chosen[candidate]
                for index, value in enumerate(values):
                    test = self.test[candidate][index] if self.test and shown else ""
                    yield [candidate, variant, int(self.seeds[index]), value, test]

    def _rows(self) -> list[list[str]]:
        has_variants = any(len(variants) > 1 for variants in self.validation.values())
        several = len(self.seeds) > 1
        head = ["candidate", *["chosen"] * has_variants, f"validation {self.metric}"]
        head += [f"test {self.metric}"] * (self.test is not None) + ["p"] * several
        return [head, *(self._row(name, has_variants, several) for name in self.chosen)]

    def _row(self, name: str, has_variants: bool, several: bool) -> list[str]:
        leader = self.leader
        mark = f" {OVERLAP}" if name != leader and self.overlaps_best(name) else ""
        reported = _interval(self.values(name))
        reported = f"**{reported}**" if name == leader else reported + mark
        row = [name]
        if has_variants:
            row.append(self.chosen[name] if len(self.validation[name]) > 1 else "")
        if self.test is not None:
            row.append(_interval(self._validation(name)))
        row.append(reported)
        if several:
            p = None if leader in (None, name) else self.welch(name, str(leader))
            row.append("" if p is None or np.isnan(p) else f"{p:.3f}")
        return row

    def __str__(self) -> str:
        return f"{markdown(self._rows())}\n\n{self._legend()}"

    def _legend(self) -> str:
        better = "higher" if self.mode == "max" else "lower"
        lines = [
            f"Mean of {len(self.seeds)} seeds ± half of its 95 % interval; {better} is better."
        ]
        if len(self.seeds) == 1:
            lines = [f"One seed, so that nothing is known of chance; {better} is better."]
        else:
            lines.append(
                f"Bold: the best. {OVERLAP}: its interval overlaps with that of the best. "
                "p: Welch's test against the best."
            )
        if self.test is None:
            lines.append("No test data: what was chosen on these data looks better than it is.")
        lines.append(f"Chosen on validation data: {self.best or 'none, no mean is finite'}.")
        return "\n".join(lines)


def compare_regularizers(
    build: Callable[[Any], keras.Model],
    candidates: Mapping[str, Any],
    *,
    train: tuple[Any, Any],
    validation: tuple[Any, Any],
    test: tuple[Any, Any] | None = None,
    seeds: int | Sequence[int] = 5,
    epochs: int = 10,
    batch_size: int = 32,
    metric: str | None = None,
    mode: str = "auto",
    callbacks: Callable[[Any], Sequence[Any]] | None = None,
    measure: Callable[[keras.Model], Mapping[str, float]] | None = None,
    folder: str | Path | None = None,
    verbose: bool = True,
) -> Comparison:
    """Trains one network with each of several regularizers, from several seeds, and compares them.

    No regularizer is best for all tasks, and what it does to a representation says little of how
    well it will do: so the paper advises to take them as a set of tools, try all, and choose on
    validation data. Where a candidate is a list, such as one regularizer at several strengths,
    validation data choose one of it first; only that one is reported on test data.

    Each trial is one candidate from one seed. Weights, dropout and the order of samples depend on
    the seed alone, so all candidates start from the same weights if they have the same layers.

    Args:
        build: Function that is given a candidate and returns a compiled model, a new one at each
            call. It is given a copy each time.
        candidates: By name, what is handed to `build`: a regularizer, None for none, or anything
            else that `build` knows what to do with; or a list of such, the variants of which one
            is chosen.
        train: Inputs and labels to train on: a pair of arrays or of nested structures of arrays.
        validation: Inputs and labels to choose by.
        test: Inputs and labels to report on. Defaults to None: then the report is on validation
            data.
        seeds: Number of seeds, which are 0, 1, ...; or a list of seeds. Defaults to 5, as in the
            paper.
        epochs: Number of epochs. Defaults to 10.
        batch_size: Samples in a batch. Defaults to 32.
        metric: Name of the metric to compare by, as `evaluate` names it. Defaults to the only one
            that the model is compiled with. `"loss"` contains the penalties.
        mode: `"max"` if more of the metric is better, `"min"` if less, or `"auto"` to go by its
            name. Defaults to `"auto"`.
        callbacks: Function that is given a candidate, as `build` is, and returns the callbacks to
            train with, new ones at each call. A schedule needs a regularizer to act on:
            `lambda candidate: [] if candidate is None else [kr.DelayedStrong(5)]`. Defaults to
            none.
        measure: Function that is given a trained model and returns numbers by name, such as the
            characteristics of a layer. Those of the chosen variants are in `Comparison.measured`.
            Defaults to None.
        folder: Where to keep what is done. Run again with the same folder, trials that are done
            are not run again, one that was killed goes on, and seeds and candidates can be added.
            Defaults to None: all is lost when the process ends.
        verbose: Whether to show a progress bar. Defaults to True.

    Returns:
        The `Comparison`.

    Raises:
        ValueError: If an argument is not what it must be; if `build` returns no compiled model; if
            `folder` holds trials of another configuration.

    Source:
        Choi & Rhee, "On the Statistical and Information-theoretic Characteristics of Deep Network
        Representations", section 6, tables 4, 8 and 9, and appendix D.1. There, the validation
        data of CIFAR are merged into the training data once a strength is chosen, which is not
        done here. The paper does not say what its ranges are; these are 95 % intervals.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> x = rng.normal(size=(30, 4))
    >>> y = (x[:, 0] > 0).astype(int)
    >>> def build(regularizer):
    ...     model = keras.Sequential([keras.Input((4,)),
    ...         keras.layers.Dense(1, activation="sigmoid", kernel_regularizer=regularizer)])
    ...     model.compile(keras.optimizers.SGD(1.0), "binary_crossentropy", metrics=["accuracy"])
    ...     return model
    >>> found = kr.analysis.compare_regularizers(
    ...     build, {"none": None, "far too strong": kr.L2(0.5)}, train=(x[:20], y[:20]),
    ...     validation=(x[20:], y[20:]), seeds=2, epochs=3, verbose=False)
    >>> sorted(found.validation)
    ['far too strong', 'none']
    """
    validated_function(build, "build", "that returns a compiled model")
    data = {"train": validated_pair(train, "train")}
    data["validation"] = validated_pair(validation, "validation")
    if test is not None:
        data["test"] = validated_pair(test, "test")
    if callbacks is not None:
        validated_function(callbacks, "callbacks", "that returns a list of callbacks")
    if measure is not None:
        validated_function(measure, "measure", "that returns numbers by name")
    validated_choice(mode, ("auto", "max", "min"), "mode")
    seed_list = validated_seeds(seeds)
    variants = validated_candidates(candidates)
    keys = [(candidate, label) for candidate, found in variants.items() for label in found]
    outcomes = Trials(
        [
            Trial(
                f"{candidate}: {label}" if label else candidate,
                seed,
                with_a_copy(build, variants[candidate][label]),
                with_a_copy(callbacks or no_callbacks, variants[candidate][label]),
                variants[candidate][label],
            )
            for candidate, label in keys
            for seed in seed_list
        ],
        data,
        validated_count(epochs, "epochs"),
        validated_count(batch_size, "batch_size"),
        as_folder(folder),
        measure,
        label="Comparing" if verbose else None,
    )
    name, direction, done = judged(outcomes, metric, mode)
    return _comparison(name, direction, seed_list, keys, done)


def _comparison(
    metric: str,
    mode: str,
    seeds: Sequence[int],
    keys: Sequence[tuple[str, str]],
    outcomes: Sequence[Outcome],
) -> Comparison:
    found: dict[str, Any] = {"validation": {}, "test": {}, "measured": {}}
    for index, (candidate, variant) in enumerate(keys):
        own = outcomes[index * len(seeds) : (index + 1) * len(seeds)]
        for data in own[0].metrics:
            values = np.array([outcome.metrics[data][metric] for outcome in own])
            found[data].setdefault(candidate, {})[variant] = values
        if own[0].measured:
            found["measured"].setdefault(candidate, {})[variant] = {
                name: np.array([outcome.measured[name] for outcome in own])
                for name in own[0].measured
            }
    chosen = {
        candidate: _best(values, mode) or next(iter(values))
        for candidate, values in found["validation"].items()
    }
    test = {candidate: values[chosen[candidate]] for candidate, values in found["test"].items()}
    measured = {
        candidate: values[chosen[candidate]] for candidate, values in found["measured"].items()
    }
    return Comparison(
        metric, mode, np.array(seeds), chosen, found["validation"], test or None, measured
    )


def _best(values: Mapping[str, Any], mode: str) -> str | None:
    """The first name of those with the best mean, among those whose mean is finite."""
    means = {name: float(np.mean(each)) for name, each in values.items()}
    finite = [name for name, mean in means.items() if np.isfinite(mean)]
    return (max if mode == "max" else min)(finite, key=means.__getitem__, default=None)


def _interval(values: Any) -> str:
    mean, half = float(np.mean(values)), half_width(values)
    return _number(mean) if np.isnan(half) else f"{_number(mean)} ± {_number(half)}"


def _number(value: float) -> str:
    return f"{value:.4f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.3g}"
