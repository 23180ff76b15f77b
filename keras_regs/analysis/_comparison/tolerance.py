"""Search for the strength at which a network stops learning."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from keras_regs._checks.arguments import (
    validated_count,
    validated_function,
    validated_number,
    validated_seeds,
)
from keras_regs._checks.class_labels import classes_of
from keras_regs._checks.samples import validated_dataset
from keras_regs._inspect.selection import validated_layers
from keras_regs._typing import Array
from keras_regs.analysis._comparison.tolerance_result import ToleranceScan
from keras_regs.analysis._weights.sparsity import weight_sparsity
from keras_regs.trials._arguments import as_folder, no_callbacks, with_a_copy
from keras_regs.trials._metrics import run_trials
from keras_regs.trials._run import Trial
from keras_regs.trials._trials import Trials


def tolerance_scan(
    build: Callable[[float], keras.Model],
    strengths: Sequence[float],
    *,
    train: tuple[Any, Any],
    validation: tuple[Any, Any],
    seeds: int | Sequence[int] = 5,
    epochs: int = 10,
    batch_size: int = 32,
    metric: str | None = None,
    mode: str = "auto",
    chance: float | None = None,
    callbacks: Callable[[float], Sequence[Any]] | None = None,
    layers: str | Sequence[str] | None = None,
    folder: str | Path | None = None,
    executor: Any = None,
    verbose: bool = True,
) -> ToleranceScan:
    """Trains a network at each of several strengths, and finds where it stops learning.

    The accuracy rises with the strength of L1 or L2 regularization up to a tolerance level. Just
    above this level, it drops to chance, because the gradient of the penalty outweighs that of the
    data from the first steps on. Delayed regularization (`keras_regs.DelayedStrong`, or
    `keras_regs.ProximalL1` with a delay) raises the level. Two scans show this.

    A strength fails if its mean is closer to chance than to the best mean, so at least half of the
    achievable gain over chance is lost.

    Args:
        build: Function that takes a strength and returns a new compiled model.
        strengths: Different finite numbers of at least 0, such as `[0, *np.logspace(-5, -2, 7)]`.
        train: Training data: a pair of inputs and labels, each an array or a nested structure of
            arrays.
        validation: Data to evaluate on, a pair as well.
        seeds: Number of seeds, which are then 0, 1, ...; or a list of seeds. Defaults to 5.
        epochs: Number of epochs. Defaults to 10.
        batch_size: Number of samples per batch. Defaults to 32.
        metric: Name of the metric, as in the results of `evaluate`. Defaults to None: the model's
            only metric.
        mode: `"max"` if higher is better, `"min"` if lower is better, or `"auto"` to infer this
            from the name of the metric. Defaults to `"auto"`.
        chance: The metric of a model that has learned nothing. Defaults to None: the share of the
            most frequent class in the labels of `validation`. This requires an accuracy, a single
            output, and labels that are whole numbers or one-hot rows.
        callbacks: Function that takes a strength and returns a list of new callbacks for `fit`,
            such as `lambda strength: [kr.ProximalL1(strength, delay=5)]`. Defaults to None: no
            callbacks.
        layers: Layers whose kernels count for the sparsity: name of a layer, a shell-style pattern
            (`"conv*"`), or a list of these. Defaults to all layers that have a kernel.
        folder: Folder for the state and the outcome of each trial, as in `compare_regularizers`.
            Defaults to None: nothing is saved.
        executor: Object with a method `submit`, such as a pool of processes, whose workers train
            the trials: see `keras_regs.trials.Trials`. Requires a folder. Defaults to None: this
            process trains one model after the other.
        verbose: Whether to show a progress bar. Defaults to True.

    Returns:
        The `ToleranceScan`.

    Raises:
        ValueError: If an argument is invalid, if `build` does not return a compiled model, if
            `chance` is None and cannot be determined, or if `folder` holds trials of another
            configuration. With an executor, see `Trials`.
        ExceptionGroup: With an executor, after all trials, if some of them failed.

    Source:
        "Achieving Strong Regularization for Deep Neural Networks", ICLR 2018 submission, figure 1
        and the figures of accuracy against sparsity.

    Example:

    >>> rng = np.random.default_rng(0)
    >>> x = rng.normal(size=(60, 4))
    >>> y = (x[:, 0] > 0).astype(int)
    >>> def build(strength):
    ...     model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    ...     loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    ...     model.compile(keras.optimizers.SGD(0.5), loss, metrics=["accuracy"])
    ...     return model
    >>> scan = kr.analysis.tolerance_scan(
    ...     build, [0.01, 10], train=(x[:40], y[:40]), validation=(x[40:], y[40:]), seeds=1,
    ...     epochs=5, callbacks=lambda strength: [kr.ProximalL1(strength)], verbose=False)
    >>> scan.tolerance, scan.fails_at, float(scan.sparsity[1, 0])
    (0.01, 10.0, 1.0)
    """
    validated_function(build, "build", "that takes a strength and returns a compiled model")
    if callbacks is not None:
        validated_function(callbacks, "callbacks", "that returns a list of callbacks")
    data = {
        "train": validated_dataset(train, "train"),
        "validation": validated_dataset(validation, "validation"),
    }
    if chance is not None:
        chance = validated_number(chance, "chance", at_least=None)
    ordered = _validated_strengths(strengths)
    names = validated_layers(layers)
    seed_list = validated_seeds(seeds)
    outcomes = Trials(
        [
            Trial(
                f"strength {strength!r}",
                seed,
                with_a_copy(build, strength),
                with_a_copy(callbacks or no_callbacks, strength),
                strength,
            )
            for strength in ordered
            for seed in seed_list
        ],
        data,
        validated_count(epochs, "epochs"),
        validated_count(batch_size, "batch_size"),
        as_folder(folder),
        lambda model: {"sparsity": weight_sparsity(model, layers=names).total},
        "Scanning" if verbose else None,
        executor,
    )

    def chance_of(name: str) -> float:
        return _chance(name, data["validation"][1]) if chance is None else chance

    metric, mode, done = run_trials(outcomes, metric, mode, chance_of)
    level = chance_of(metric)
    shape = (len(ordered), len(seed_list))
    values = np.reshape([outcome.metrics["validation"][metric] for outcome in done], shape)
    sparsity = np.reshape([outcome.measured["sparsity"] for outcome in done], shape)
    fails = failures(values.mean(1), level, mode)
    first = int(np.argmax(fails)) if fails.any() else len(ordered)
    return ToleranceScan(
        metric,
        mode,
        level,
        np.array(seed_list),
        np.array(ordered),
        values,
        sparsity,
        fails,
        ordered[first - 1] if first else None,
        ordered[first] if fails.any() else None,
    )


def failures(means: Array, chance: float, mode: str) -> Array:
    """Returns which means are closer to chance than to the best mean, below chance, or not finite.

    If the best is not better than chance, all fail.
    """
    sign = 1 if mode == "max" else -1
    gains = np.where(np.isfinite(means), sign * (np.asarray(means) - chance), -np.inf)
    best = gains.max()
    return gains < best / 2 if best > 0 else np.ones(len(gains), bool)


def _chance(metric: str, labels: Any) -> float:
    """Returns the accuracy of always predicting the most frequent class."""
    found = classes_of(labels) if "acc" in metric.lower() else None
    if found is None:
        raise ValueError(
            "Argument `chance` must be given, because its default requires an accuracy of a single "
            "output, and labels that are whole numbers or one-hot rows. "
            f"Received: chance=None, metric={metric!r}"
        )
    return float(np.unique(found, return_counts=True)[1].max() / len(found))


def _validated_strengths(strengths: Any) -> list[float]:
    found = [validated_number(each, f"strengths[{index}]") for index, each in enumerate(strengths)]
    if not found or len(set(found)) < len(found):
        raise ValueError(
            "Argument `strengths` must be a list of one or more different numbers of at least 0. "
            f"Received: strengths={strengths!r}"
        )
    return sorted(found)
