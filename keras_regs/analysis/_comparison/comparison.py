"""Comparison of regularizers, chosen on validation data and reported on test data."""

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
from keras_regs.trials._run import Trial
from keras_regs.trials._trials import Trials


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
    executor: Any = None,
    verbose: bool = True,
) -> Comparison:
    """Compares regularizers by training a network with each of them from several seeds.

    No regularizer is best for every task, and its effect on a representation says little about the
    accuracy that it leads to. The paper therefore recommends to treat regularizers as a set of
    tools, to try all of them, and to choose on validation data.

    A candidate can be a list of variants, such as one regularizer at several strengths. The best
    variant is chosen on validation data, and only this variant is reported on test data.

    A trial is one variant of a candidate, trained from one seed. Initial weights, dropout and the
    order of the samples depend only on the seed. So candidates that have the same layers start
    from the same weights.

    Args:
        build: Function that takes a candidate and returns a new compiled model. Each call gets a
            copy of the candidate.
        candidates: Maps names to what is passed to `build`: a regularizer, None for no regularizer,
            or anything else that `build` accepts. A list holds variants, of which one is chosen.
        train: Training data: a pair of inputs and labels, each an array or a nested structure of
            arrays.
        validation: Data to choose on, a pair as well.
        test: Data to report on, a pair as well. Defaults to None: the report is on validation data.
        seeds: Number of seeds, which are then 0, 1, ...; or a list of seeds. Defaults to 5, as in
            the paper.
        epochs: Number of epochs. Defaults to 10.
        batch_size: Number of samples per batch. Defaults to 32.
        metric: Name of the metric to compare, as in the results of `evaluate`. Defaults to None:
            the model's only metric. `"loss"` includes the penalties.
        mode: `"max"` if higher is better, `"min"` if lower is better, or `"auto"` to infer this
            from the name of the metric. Defaults to `"auto"`.
        callbacks: Function that takes a candidate and returns a list of new callbacks for `fit`. A
            schedule needs a regularizer to act on, so leave it out where there is none:
            `lambda candidate: [] if candidate is None else [kr.DelayedStrong(5)]`. Defaults to
            None: no callbacks.
        measure: Function that takes a trained model and returns a dict of numbers, such as the
            characteristics of a layer. `Comparison.measured` has those of the chosen variants.
            Defaults to None.
        folder: Folder for the state and the outcome of each trial. A second call with the same
            folder skips finished trials and resumes an interrupted one. It may add seeds and
            candidates. Defaults to None: nothing is saved.
        executor: Object with a method `submit`, such as a pool of processes, whose workers train
            the trials: see `keras_regs.trials.Trials`. Requires a folder. Defaults to None: this
            process trains one model after the other.
        verbose: Whether to show a progress bar. Defaults to True.

    Returns:
        The `Comparison`.

    Raises:
        ValueError: If an argument is invalid, if `build` does not return a compiled model, or if
            `folder` holds trials of another configuration. With an executor, see `Trials`.
        ExceptionGroup: With an executor, after all trials, if some of them failed.

    Source:
        Choi & Rhee, "On the Statistical and Information-theoretic Characteristics of Deep Network
        Representations", section 6, tables 4, 8 and 9, and appendix D.1. For CIFAR, the paper
        merges the validation data into the training data once a strength is chosen. This function
        does not. The paper does not define its intervals. Those here are 95 % intervals.

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
        validated_function(measure, "measure", "that returns a dict of numbers")
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
        executor=executor,
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
