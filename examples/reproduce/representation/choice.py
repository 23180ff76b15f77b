"""What held-out images choose: the strength of each regularizer, and one of the regularizers."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from examples.representations import ALL
from examples.reproduce.comparisons import Values
from examples.reproduce.numbers import Number
from examples.reproduce.representation.rows import Row
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome


def accuracy(data: str) -> Number:
    """The accuracy of data in percent."""
    return lambda outcome: 100 * outcome.metrics[data]["accuracy"]


def error(outcome: Outcome) -> float:
    """The test error in percent."""
    return 100 - accuracy("test")(outcome)


def chosen(outcomes: Outcomes, regularizer: str) -> Row | None:
    """The row of a regularizer with the strength that held-out images choose.

    By the mean accuracy of the seeds that all of its rows have.
    """
    rows = {
        row: {each.seed: accuracy("held out")(each) for each in trials}
        for row, trials in outcomes.items()
        if trials and isinstance(row, Row) and row.regularizer == regularizer
    }
    if not rows:
        return None
    seeds = set.intersection(*(set(row) for row in rows.values()))
    if not seeds:
        return None
    return max(rows, key=lambda row: np.mean([rows[row][seed] for seed in seeds]))


def chosen_rows(outcomes: Outcomes) -> dict[str, Row]:
    """The row of each regularizer with its chosen strength, by the name of the regularizer."""
    rows = {name: chosen(outcomes, name) for name in ALL}
    return {name: row for name, row in rows.items() if row is not None}


def search(outcomes: Outcomes) -> dict[str, dict[float, Sequence[Outcome]]]:
    """The trials of each regularizer at each strength, from the smallest."""
    found: dict[str, dict[float, Sequence[Outcome]]] = {}
    for name in ALL:
        rows = [
            row
            for row in outcomes
            if isinstance(row, Row) and row.regularizer == name and row.strength is not None
        ]
        if rows:
            ordered = sorted(rows, key=lambda row: row.strength)
            found[name] = {row.strength: outcomes[row] for row in ordered}
    return found


def of_chosen(regularizer: str, number: Number, first: int = 0) -> Values:
    """A number of each trial of a regularizer at its chosen strength, from a first seed on."""

    def numbers(outcomes: Outcomes) -> dict[int, float]:
        row = chosen(outcomes, regularizer)
        trials = () if row is None else outcomes[row]
        return {each.seed: number(each) for each in trials if each.seed >= first}

    return numbers


def of_best(regularizers: Iterable[str], number: Number, first: int = 0) -> Values:
    """A number of the regularizer that a user with one seed would choose, of each seed.

    Of the regularizers at their chosen strengths, it is the one with the highest accuracy on the
    images that are held out. It chooses for each seed by that seed alone.

    Args:
        regularizers: The names of those to choose from. All must have been run.
        number: The number.
        first: The first seed that counts.
    """
    names = tuple(regularizers)

    def numbers(outcomes: Outcomes) -> dict[int, float]:
        found = {}
        for seed, trials in by_seed(outcomes, names).items():
            if seed >= first:
                found[seed] = number(max(trials.values(), key=accuracy("held out")))
        return found

    return numbers


def best_of_each_seed(outcomes: Outcomes, regularizers: Iterable[str], first: int = 0) -> str:
    """Which regularizers `of_best` chooses, in words."""
    names = tuple(regularizers)
    counts = Counter(
        max(trials, key=lambda name: accuracy("held out")(trials[name]))
        for seed, trials in by_seed(outcomes, names).items()
        if seed >= first
    )
    return "chosen: " + ", ".join(f"{name} ({count})" for name, count in counts.most_common())


def by_seed(outcomes: Outcomes, regularizers: Sequence[str]) -> dict[int, dict[str, Outcome]]:
    """The trials of regularizers at their chosen strengths, of the seeds that all of them have."""
    rows = {name: chosen(outcomes, name) for name in regularizers}
    trials = {
        name: {} if row is None else {each.seed: each for each in outcomes[row]}
        for name, row in rows.items()
    }
    seeds = sorted(set.intersection(*map(set, trials.values())))
    return {seed: {name: trials[name][seed] for name in regularizers} for seed in seeds}


def tried(outcomes: Outcomes) -> str:
    """Among which strengths those of the table were chosen."""
    names: dict[tuple[float, ...], list[str]] = {}
    for name, strengths in search(outcomes).items():
        names.setdefault(tuple(strengths), []).append(name)
    said = [
        f"{', '.join(map('{:g}'.format, strengths))} ({', '.join(each)})"
        for strengths, each in names.items()
    ]
    if len(said) == 1:
        said = [said[0].partition(" (")[0]]
    return (
        f"Strengths that were tried: {'; '.join(said) or 'none'}. Of several, the images that are "
        "held out choose."
    )
