"""Trials at several strengths with and without delay: which learn, and which are the best."""

from collections.abc import Callable, Sequence

import numpy as np

from examples.reproduce.comparisons import Values
from examples.reproduce.numbers import Number, evaluated, in_percent, last, measured
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome

ACCURACY = in_percent(last("val_accuracy"))
HELD_OUT_ACCURACY = in_percent(evaluated("held out", "accuracy"))
SPARSITY = in_percent(measured("sparsity"))
CHANCE = in_percent(measured("chance"))


def scan(outcomes: Outcomes, delay: int) -> dict[float, Sequence[Outcome]]:
    """The trials at each strength, from the smallest, with a delay."""
    found = {
        row.strength: trials
        for row, trials in outcomes.items()
        if row.strength and row.delay == delay
    }
    return dict(sorted(found.items()))


def scans(outcomes: Outcomes) -> dict[int, dict[float, Sequence[Outcome]]]:
    """The trials at each strength, with each delay, from the smallest."""
    delays = sorted({row.delay for row in outcomes if row.strength})
    return {delay: scan(outcomes, delay) for delay in delays}


def both_scans(outcomes: Outcomes, delay: int) -> dict[bool, dict[float, Sequence[Outcome]]]:
    """Those with a delay and those without, of the strengths that both have.

    Of the seeds that all of these have: a network that was not trained has not failed to learn.
    """
    found = {False: scan(outcomes, 0), True: scan(outcomes, delay)}
    common = [strength for strength in found[False] if strength in found[True]]
    rows = [scanned[strength] for scanned in found.values() for strength in common]
    seeds = set.intersection(*({trial.seed for trial in row} for row in rows)) if rows else set()
    return {
        delayed: {
            strength: [trial for trial in scanned[strength] if trial.seed in seeds]
            for strength in common
        }
        for delayed, scanned in found.items()
    }


def learns(trial: Outcome, best: float) -> bool:
    """Whether a trial is closer to the best accuracy than to chance."""
    return ACCURACY(trial) - CHANCE(trial) > best - ACCURACY(trial)


def strengths_it_learns_with(delay: int, delayed: bool) -> Values:
    """How many of the strengths a network learns with, for each seed."""

    def of_each_seed(outcomes: Outcomes) -> dict[int, float]:
        both = both_scans(outcomes, delay)
        rows = [trials for scanned in both.values() for trials in scanned.values()]
        best = max((ACCURACY(trial) for trials in rows for trial in trials), default=0.0)
        counts: dict[int, int] = {}
        for each in both[delayed].values():
            for trial in each:
                counts[trial.seed] = counts.get(trial.seed, 0) + learns(trial, best)
        return {seed: float(counts[seed]) for seed in sorted(counts)}

    return of_each_seed


def strength_above_tolerance(outcomes: Outcomes, delay: int) -> float | None:
    """The smallest strength with which no network learns without delay, if there is one."""
    plain = both_scans(outcomes, delay)[False]
    best = max((ACCURACY(trial) for each in plain.values() for trial in each), default=0.0)
    for strength, trials in plain.items():
        if trials and not any(learns(trial, best) for trial in trials):
            return strength
    return None


def above_tolerance(delay: int, delayed: bool, number: Number = ACCURACY) -> Values:
    """A number at that strength."""

    def of_the_first(outcomes: Outcomes) -> dict[int, float]:
        strength = strength_above_tolerance(outcomes, delay)
        return numbers(both_scans(outcomes, delay)[delayed].get(strength, ()), number)

    return of_the_first


def best_strength(outcomes: Outcomes, delay: int, delayed: bool) -> float | None:
    """The strength that held-out images choose."""
    scanned = both_scans(outcomes, delay)[delayed]
    return max(
        (strength for strength, trials in scanned.items() if trials),
        key=lambda strength: np.mean([HELD_OUT_ACCURACY(trial) for trial in scanned[strength]]),
        default=None,
    )


def best(delay: int, delayed: bool, number: Number = ACCURACY) -> Values:
    """A number at the strength that held-out images choose."""

    def of_the_best(outcomes: Outcomes) -> dict[int, float]:
        strength = best_strength(outcomes, delay, delayed)
        return numbers(both_scans(outcomes, delay)[delayed].get(strength, ()), number)

    return of_the_best


def numbers(trials: Sequence[Outcome], number: Number) -> dict[int, float]:
    return {trial.seed: number(trial) for trial in trials}


def best_rows(delay: int) -> Callable[[Outcomes], str]:
    """Says which strengths held-out images choose."""

    def said(outcomes: Outcomes) -> str:
        plain, delayed = (best_strength(outcomes, delay, delayed) for delayed in (False, True))
        if plain is None or delayed is None:
            return ""
        return f"strengths {plain:g} and, with delay, {delayed:g}"

    return said


def rows_above_tolerance(delay: int) -> Callable[[Outcomes], str]:
    """Says which strength is the smallest with which no network learns without delay."""

    def said(outcomes: Outcomes) -> str:
        strength = strength_above_tolerance(outcomes, delay)
        return "" if strength is None else f"strength {strength:g}"

    return said
