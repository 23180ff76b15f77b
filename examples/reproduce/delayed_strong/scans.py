"""Trials at several strengths with and without delay: which learn, and which are the best."""

from collections.abc import Callable, Sequence

import numpy as np

from examples.reproduce.comparisons import Values
from examples.reproduce.delayed_strong.rows import Row
from examples.reproduce.numbers import Number, evaluated, in_percent, last, measured
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome

ACCURACY = in_percent(last("val_accuracy"))
HELD_OUT_ACCURACY = in_percent(evaluated("held out", "accuracy"))
SPARSITY = in_percent(measured("sparsity"))
CHANCE = in_percent(measured("chance"))
# The test accuracy in percent above which a trial has learned.
LEARNS = 50

Scan = dict[float, Sequence[Outcome]]


def learns(trial: Outcome) -> float:
    """1 if a trial has learned, else 0."""
    return float(ACCURACY(trial) > LEARNS)


def learns_by(epoch: int) -> Number:
    """1 if a trial has learned after that many epochs, or fewer if it has no more, else 0."""
    return lambda trial: float(100 * trial.history["val_accuracy"][:epoch][-1] > LEARNS)


def scan(outcomes: Outcomes, delay: int) -> Scan:
    """The trials at each strength, from the smallest, with a delay."""
    found = {
        row.strength: trials
        for row, trials in outcomes.items()
        if row.strength and row == Row(row.strength, delay)
    }
    return dict(sorted(found.items()))


def scans(outcomes: Outcomes) -> dict[int, Scan]:
    """The trials at each strength, with each delay, from the smallest."""
    delays = sorted({row.delay for row in outcomes if row.strength})
    found = {delay: scan(outcomes, delay) for delay in delays}
    return {delay: each for delay, each in found.items() if each}


def both_scans(outcomes: Outcomes, delay: int) -> dict[bool, Scan]:
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


def strengths_it_learns_with(delay: int, delayed: bool) -> Values:
    """How many of the strengths a network learns with, for each seed."""

    def of_each_seed(outcomes: Outcomes) -> dict[int, float]:
        counts: dict[int, float] = {}
        for trials in both_scans(outcomes, delay)[delayed].values():
            for trial in trials:
                counts[trial.seed] = counts.get(trial.seed, 0.0) + learns(trial)
        return counts

    return of_each_seed


def greatest_with_all(outcomes: Outcomes, delay: int) -> float | None:
    """The greatest strength with which all networks learn without delay."""
    plain = both_scans(outcomes, delay)[False]
    found = [strength for strength, trials in plain.items() if trials and all(map(learns, trials))]
    return max(found, default=None)


def below_tolerance(delay: int, delayed: bool, number: Number = ACCURACY) -> Values:
    """A number at that strength."""
    return lambda outcomes: _numbers(
        both_scans(outcomes, delay)[delayed].get(greatest_with_all(outcomes, delay), ()), number
    )


def best_strength(outcomes: Outcomes, delay: int, delayed: bool) -> float | None:
    """The strength that held-out images choose."""
    scanned = both_scans(outcomes, delay)[delayed]
    return max(
        (strength for strength, trials in scanned.items() if trials),
        key=lambda strength: _held_out(scanned[strength]),
        default=None,
    )


def best(delay: int, delayed: bool, number: Number = ACCURACY) -> Values:
    """A number at the strength that held-out images choose."""
    return lambda outcomes: _numbers(
        both_scans(outcomes, delay)[delayed].get(best_strength(outcomes, delay, delayed), ()),
        number,
    )


def sparse_strength(outcomes: Outcomes, delay: int) -> float | None:
    """The greatest strength with which delayed networks are as accurate as the best plain ones.

    By the images that are held out. None if there is no such strength.
    """
    return max(_as_accurate(outcomes, delay), default=None)


def strengths_as_accurate(delay: int) -> Values:
    """How many such strengths there are, the same for each seed."""

    def of_each_seed(outcomes: Outcomes) -> dict[int, float]:
        count = float(len(_as_accurate(outcomes, delay)))
        return dict.fromkeys(best(delay, False)(outcomes), count)

    return of_each_seed


def _as_accurate(outcomes: Outcomes, delay: int) -> list[float]:
    """The strengths with which delayed networks are as accurate as the best plain ones."""
    both = both_scans(outcomes, delay)
    plain = best_strength(outcomes, delay, False)
    if plain is None:
        return []
    needed = _held_out(both[False][plain])
    return [strength for strength, trials in both[True].items() if _held_out(trials) >= needed]


def sparse(delay: int, number: Number) -> Values:
    """A number at that strength."""
    return lambda outcomes: _numbers(
        both_scans(outcomes, delay)[True].get(sparse_strength(outcomes, delay), ()), number
    )


def greatest_sparsity(delay: int, delayed: bool) -> Values:
    """The greatest share of zero weights of the networks of a seed that learn, in percent.

    0 if none of them does.
    """

    def of_each_seed(outcomes: Outcomes) -> dict[int, float]:
        found: dict[int, float] = {}
        for trials in both_scans(outcomes, delay)[delayed].values():
            for trial in trials:
                before = found.get(trial.seed, 0.0)
                found[trial.seed] = max(before, SPARSITY(trial) * learns(trial))
        return found

    return of_each_seed


def strengths_in_words(
    plain: Callable[[Outcomes], float | None], delayed: Callable[[Outcomes], float | None]
) -> Callable[[Outcomes], str]:
    """Says which strengths are compared."""

    def said(outcomes: Outcomes) -> str:
        without, with_delay = plain(outcomes), delayed(outcomes)
        if without is None or with_delay is None:
            return ""
        if without == with_delay:
            return f"strength {without:g}"
        return f"strengths {with_delay:g} with and {without:g} without delay"

    return said


def _held_out(trials: Sequence[Outcome]) -> float:
    return float(np.mean([HELD_OUT_ACCURACY(trial) for trial in trials])) if trials else -1.0


def _numbers(trials: Sequence[Outcome], number: Number) -> dict[int, float]:
    return {trial.seed: number(trial) for trial in trials}
