"""Regularizers tried side by side: chosen on validation data, reported on test data."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs._checks.arguments import validated_count, validated_function, validated_seeds
from keras_regs._checks.samples import validated_dataset
from keras_regs.analysis._comparison.comparison_result import Comparison, best_of
from keras_regs.analysis._comparison.variants import variants_of
from keras_regs.trials._arguments import as_folder, no_callbacks, with_a_copy
from keras_regs.trials._metrics import run_trials
from keras_regs.trials._outcomes import Outcome
from keras_regs.trials._trials import Trial, Trials


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
    data = {"train": validated_dataset(train, "train")}
    data["validation"] = validated_dataset(validation, "validation")
    if test is not None:
        data["test"] = validated_dataset(test, "test")
    if callbacks is not None:
        validated_function(callbacks, "callbacks", "that returns a list of callbacks")
    if measure is not None:
        validated_function(measure, "measure", "that returns numbers by name")
    seed_list = validated_seeds(seeds)
    variants = variants_of(candidates)
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
    name, direction, done = run_trials(outcomes, metric, mode)
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
        candidate: best_of(values, mode) or next(iter(values))
        for candidate, values in found["validation"].items()
    }
    test = {candidate: values[chosen[candidate]] for candidate, values in found["test"].items()}
    measured = {
        candidate: values[chosen[candidate]] for candidate, values in found["measured"].items()
    }
    return Comparison(
        metric, mode, np.array(seeds), chosen, found["validation"], test or None, measured
    )
