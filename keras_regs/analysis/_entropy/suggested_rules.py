"""Rules for `regularize`, from the heatmap logs of a training."""

import os
from collections.abc import Mapping, Sequence

import keras
import numpy as np

from keras_regs._checks.arguments import validated_number
from keras_regs._typing import Array
from keras_regs.analysis._entropy.falls_at_overfitting import (
    Decision,
    decide,
    explanation,
    losses_that_tell,
)
from keras_regs.analysis._entropy.recorded_training import Training, recorded_training
from keras_regs.analysis._entropy.rule_keys import Keys, keys_of
from keras_regs.analysis._entropy.suggested_rules_result import SuggestedRules
from keras_regs.regularizers import RFAVEntropy
from keras_regs_tensorboard import run_index
from keras_regs_tensorboard.page_format import RunIndex


def suggest_rules(
    log_dir: str | os.PathLike[str] | keras.callbacks.Callback,
    *,
    run: str | None = None,
    model: keras.Model | None = None,
    least: float = 0.4,
    strength: float = 1e-3,
) -> SuggestedRules:
    r"""Suggests layers to regularize, from the heatmaps of a training without regularization.

    It reads what `keras_regs.SparsityHeatmaps` has written, finds the moment of overfitting and the
    greatest fall of each layer's entropy as TensorBoard's tab "Sparsity" does, and returns rules
    for `keras_regs.regularize`. There is a rule for each layer whose entropy fell around the moment
    of overfitting. This means:

    - It lost more than 5 % of its mean entropy.
    - The shortest interval with at least 80 % of the fall includes the moment of overfitting, or is
      no further from it than the interval is long.
    - It lost at least `least` times the share that the layer with the greatest such fall lost.

    Without overfitting, or if no layer fell around it, there are no rules, and the result says why.

    The rules are suspicions. A comparison with the training without regularization shows whether
    they help. Apply them to a new model, because a copy of the trained one has already overfitted.
    The callback `kr.TunedStrength(x_val, y_val)` adapts the strengths while the model trains.

    Args:
        log_dir: Folder of the training, the `log_dir` of `SparsityHeatmaps`. If several trainings
            have written into it, the newest one counts. Or the callback itself: then its last
            training counts. An interrupted training is read up to its last epoch.
        run: Name of the run to read, as in the tab, if `log_dir` has several. Defaults to None.
        model: A model with the same layers, such as the one to regularize. If given, layers that
            `regularize` cannot regularize get no rule, and the table says why. Defaults to None:
            the model of the callback, otherwise no check.
        least: Share of the greatest fall that a layer must have lost, from 0 to 1. Defaults to 0.4.
        strength: Strength of the regularizers. Defaults to 0.001, as in the paper.

    Returns:
        A `keras_regs.analysis.SuggestedRules`. `result.rules` are the rules for `regularize`, and
        `result.code` is code to paste.

    Raises:
        ValueError: If an argument is invalid; if the folder has no heatmaps that can be read; if
            it has those of several runs and `run` is not given.

    Source:
        Huesmann et al., "Exploiting the Full Capacity of Deep Neural Networks while Avoiding
        Overfitting by Targeted Sparsity Regularization", arXiv 2002.09237, section 4.

    Example:

    >>> import tempfile
    >>> model = keras.Sequential([keras.Input((4,)),
    ...     keras.layers.Dense(8, "relu", name="hidden"), keras.layers.Dense(2)])
    >>> model.compile("sgd", "mse")
    >>> x, y = np.ones((16, 4)), np.zeros((16, 2))
    >>> maps = kr.SparsityHeatmaps(tempfile.mkdtemp(), x, y)
    >>> history = model.fit(x, y, epochs=6, verbose=0, callbacks=[maps])
    >>> suggested = kr.analysis.suggest_rules(maps)
    >>> suggested.rules
    {}
    >>> suggested.explanation
    'No rules, because the training shows no overfitting.'
    """
    least = validated_number(least, "least", at_most=1)
    strength = validated_number(strength, "strength")
    if model is not None and not isinstance(model, keras.Model):
        raise ValueError(f"Argument `model` must be a `keras.Model`. Received: model={model!r}")
    training = recorded_training(log_dir, run)
    index = run_index.describe(training.run)
    decisions = decide(index, least)
    keys = keys_of(
        [layer for layer, each in decisions.items() if each.is_chosen],
        list(decisions),
        getattr(log_dir, "model", None) if model is None else model,
        RFAVEntropy(strength),
    )
    return _result(training, index, decisions, keys, strength)


def _result(
    training: Training,
    index: RunIndex,
    decisions: Mapping[str, Decision],
    keys: Keys,
    strength: float,
) -> SuggestedRules:
    falls = index.falls
    reasons = {layer: each.reason for layer, each in decisions.items()}
    reasons |= {
        layer: f"{reasons[layer]} (rule {key!r})"
        for layer, key in keys.keys.items()
        if key != layer
    }
    reasons |= dict.fromkeys(keys.refused, "none: `regularize` refuses it, see below")
    counted, values = losses_that_tell(index)
    losses = np.full(len(index.epochs), np.nan)
    losses[np.isin(index.epochs, counted)] = values
    return SuggestedRules(
        run=training.path,
        explanation=explanation(index, decisions, keys),
        finding=index.sentence,
        problems=(
            *training.problems,
            *index.problems,
            *(f"No rule for '{layer}': {reason}" for layer, reason in keys.refused.items()),
            *keys.problems,
            *_already_regularized(index),
        ),
        overfitting=index.overfitting.epoch if index.overfitting else None,
        strength=strength,
        layers=tuple(fall.layer for fall in falls),
        falls=np.array([fall.share for fall in falls]),
        highs=_numbers([fall.high for fall in falls]),
        lows=_numbers([fall.low for fall in falls]),
        begins=np.array([fall.start for fall in falls]),
        ends=np.array([fall.end for fall in falls]),
        most_from=np.array([fall.most_from for fall in falls]),
        most_to=np.array([fall.most_to for fall in falls]),
        keys=tuple(keys.keys.get(fall.layer, "") for fall in falls),
        reasons=tuple(reasons[fall.layer] for fall in falls),
        epochs=np.array(index.epochs),
        entropies=np.array([_numbers(index.entropies[fall.layer]) for fall in falls]),
        losses=losses,
    )


def _numbers(values: Sequence[float | None]) -> Array:
    return np.array([np.nan if value is None else value for value in values], np.float64)


def _already_regularized(index: RunIndex) -> list[str]:
    roles = ("activity", "pre_activation")
    places = [place for place in index.strengths if place.rpartition("/")[2] in roles]
    if not places:
        return []
    return [
        f"This training already had activity regularizers ({', '.join(places)}). Suggestions are "
        "meant for a training without them."
    ]
