"""What goes with the error over the twelve regularizers, and what is left of it when it is asked
what else would explain it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from examples.representations import ALL
from examples.reproduce.comparisons import (
    LEVEL,
    RESAMPLES,
    Comparison,
    Evidence,
    Points,
    Values,
    p_value,
)
from examples.reproduce.numbers import Number
from examples.reproduce.representation.choice import by_seed
from examples.reproduce.rows import Outcomes

# Those whose penalty falls with the size of the activations.
SHRINKING = ("CR", "cw-CR", "VR", "cw-VR", "L1R")


def of_all(number: Number, first: int = 0) -> Points:
    """A number of all regularizers with their chosen strengths, of the seeds that all have.

    None if one of the regularizers was not run.
    """

    def numbers(outcomes: Outcomes) -> dict[str, list[float]]:
        trials = [each for seed, each in by_seed(outcomes, ALL).items() if seed >= first]
        return {name: [number(each[name]) for each in trials] for name in ALL} if trials else {}

    return numbers


def spread(number: Number, ceiling: float, first: int = 0) -> Values:
    """How far the regularizers differ in a number, as a share of its ceiling, of each seed."""

    def numbers(outcomes: Outcomes) -> dict[int, float]:
        return {
            seed: float(np.ptp([number(each) for each in trials.values()])) / ceiling
            for seed, trials in by_seed(outcomes, ALL).items()
            if seed >= first
        }

    return numbers


def beyond(x: Points, other: Points) -> Points:
    """The ranks of `x`, less what those of another number predict, of each seed.

    The correlation of two such numbers is the partial rank correlation.
    """

    def numbers(outcomes: Outcomes) -> dict[str, list[float]]:
        sides = x(outcomes), other(outcomes)
        if not all(sides):
            return {}
        names = list(sides[0])
        ranks, known = (stats.rankdata([side[name] for name in names], axis=0) for side in sides)
        ranks, known = ranks - ranks.mean(axis=0), known - known.mean(axis=0)
        slope = np.sum(ranks * known, axis=0) / np.sum(known**2, axis=0)
        left = ranks - slope * known
        return {name: list(values) for name, values in zip(names, left, strict=True)}

    return numbers


def kind(first: int = 0) -> Points:
    """1 for the regularizers that shrink activations and 0 for the others."""

    def numbers(outcomes: Outcomes) -> dict[str, list[float]]:
        seeds = sum(seed >= first for seed in by_seed(outcomes, ALL))
        return {name: [float(name in SHRINKING)] * seeds for name in ALL} if seeds else {}

    return numbers


@dataclass(frozen=True)
class NoneCorrelated(Comparison):
    """That none of several numbers goes with another one over several things.

    The largest of Spearman's correlations by size, with the permutation test of the largest, which
    takes into account that several were looked at. As no test shows that there is nothing, it can
    be contradicted or not seen, but never held.

    Attributes:
        several: The numbers, by what they are.
        y: What none of them goes with.
        things: What is correlated, in words.
    """

    several: Mapping[str, Points]
    y: Points
    things: str
    test = "permutation test of the largest Spearman's correlation"

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        found = {name: points(outcomes) for name, points in self.several.items()}
        y = self.y(outcomes)
        if not y or not all(found.values()):
            return None
        names = list(y)
        seeds = min(len(values) for values in y.values())
        if not all(np.isfinite(list(points.values())).all() for points in (y, *found.values())):
            return Evidence(0, "a number that is not known", "-", seeds)
        ranks = {name: _ranks(points, names) for name, points in found.items()}
        correlations = {name: float(each @ _ranks(y, names)) for name, each in ranks.items()}
        rng = np.random.default_rng(0)
        shuffled = rng.permuted(np.tile(_ranks(y, names), (RESAMPLES, 1)), axis=1)
        largest = np.abs(shuffled @ np.array(list(ranks.values())).T).max(axis=1)
        strongest = max(correlations, key=lambda name: abs(correlations[name]))
        reached = np.sum(largest >= abs(correlations[strongest]) - 1e-9)
        p = float((1 + reached) / (1 + RESAMPLES))
        said = ", ".join(f"{name} {value:.2f}" for name, value in correlations.items())
        return Evidence(
            -1 if p < LEVEL else 0,
            f"ρ = {said} over {len(names)} {self.things}",
            f"{strongest}: {p_value(p)}",
            seeds,
        )


def _ranks(points: Mapping[str, Sequence[float]], names: Sequence[str]) -> np.ndarray:
    """Ranks of the means over the seeds, centred, of length 1."""
    ranks = stats.rankdata([np.mean(points[name]) for name in names])
    centred = ranks - ranks.mean()
    length = np.linalg.norm(centred)
    return centred / length if length else centred
