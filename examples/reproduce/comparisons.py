"""The comparisons that decide claims, each with its statistical test at a level of 5 %."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from examples.reproduce.intervals import geometric, interval, rounded
from examples.reproduce.numbers import Number
from examples.reproduce.rows import Outcomes, Row
from keras_regs.analysis._comparison.intervals import half_width, half_width_of_difference

# The number of each seed.
Values = Callable[[Outcomes], Mapping[int, float]]
# The numbers of each thing that is correlated, such as a regularizer, one for each seed.
Points = Callable[[Outcomes], Mapping[str, Sequence[float]]]

LEVEL = 0.05
RESAMPLES = 4999
# What is taken for rounding, relative to the numbers.
_ROUNDING = 1e-9


def of(row: Row, number: Number) -> Values:
    """A number of each trial of a row."""
    return lambda outcomes: {outcome.seed: number(outcome) for outcome in outcomes.get(row, ())}


@dataclass(frozen=True)
class Evidence:
    """What trials say of a comparison.

    Attributes:
        sign: 1 if they bear it out, -1 if they bear out the opposite, 0 if they decide neither.
        here: What was measured, in words.
        effect: How much that is, with its 95 % interval or the p-value of the test.
        seeds: How many seeds the side with the fewest has.
        size: The difference of the means, which can be compared with a paper's. NaN if that makes
            no sense.
        dots: The number of each seed, by what it is of, for a picture.
    """

    sign: int
    here: str
    effect: str
    seeds: int
    size: float = float("nan")
    dots: Mapping[str, Sequence[float]] = field(default_factory=dict)


class Comparison(ABC):
    """What a claim says of numbers."""

    test: str
    """The name of the test, as a table shows it."""

    @abstractmethod
    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        """What the outcomes say. None if a side was not run."""


@dataclass(frozen=True)
class Greater(Comparison):
    """That the mean of one number is greater than that of another.

    Attributes:
        greater: The number that is said to be greater.
        less: The number that is said to be less.
        unit: What they are in.
        names: What they are of.
        paired: Whether to compare seed by seed (the paired t-test), which needs seeds to share
            something that matters, such as their initial weights. If not, Welch's test.
        ratio: Whether to compare logarithms, as is right for numbers that differ by a factor.
    """

    greater: Values
    less: Values
    unit: str = ""
    names: tuple[str, str] = ("", "")
    paired: bool = False
    ratio: bool = False

    @property
    def test(self) -> str:  # type: ignore[override]
        name = "paired t" if self.paired else "Welch's t"
        return f"{name} of logarithms" if self.ratio else name

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        sides = self.greater(outcomes), self.less(outcomes)
        if self.paired:
            common = sorted(set(sides[0]) & set(sides[1]))
            sides = tuple({seed: side[seed] for seed in common} for side in sides)
        a, b = (np.array(list(side.values()), float) for side in sides)
        if not len(a) or not len(b):
            return None
        size = float(a.mean() - b.mean())
        logarithms = [self._logarithms(side) for side in (a, b)] if self.ratio else []
        mean_of = geometric if self.ratio else interval
        said = [
            f"{mean_of(side)} ({name})" if name else mean_of(side)
            for side, name in zip((a, b), self.names, strict=True)
        ]
        if self.ratio:
            a, b = logarithms
        effect = float(a.mean() - b.mean())
        half = half_width(a - b) if self.paired else half_width_of_difference(a, b)
        if self.ratio:
            low, high = np.exp([effect - half, effect + half])
            text = f"factor {np.exp(effect):.2g}"
            text += "" if np.isnan(half) else f" ({low:.2g} to {high:.2g})"
        else:
            text = rounded(effect, half)
        slack = _ROUNDING * max(1.0 if self.ratio else 0.0, abs(a.mean()), abs(b.mean()))
        return Evidence(
            _sign(effect, half + slack),
            f"{' against '.join(said)} {self.unit}".strip(),
            text,
            min(len(a), len(b)),
            size,
            dict(zip(self.names, (list(side.values()) for side in sides), strict=True)),
        )

    def _logarithms(self, values: np.ndarray) -> np.ndarray:
        if np.any(values <= 0):
            raise ValueError(
                f"`ratio=True` is for numbers above 0. Received: {self.names}, {values.tolist()}"
            )
        return np.log(values)


@dataclass(frozen=True)
class MoreOften(Comparison):
    """That something happens with more of the seeds: Fisher's exact test.

    Attributes:
        greater: 1 for each seed where it happens and 0 for the others, on the side that is said to
            have more.
        less: The same of the other side.
        names: What they are of.
        unit: What is counted.
        shown: The numbers behind both sides, for a picture. None for the counts.
    """

    greater: Values
    less: Values
    names: tuple[str, str] = ("", "")
    unit: str = "seeds"
    shown: tuple[Values, Values] | None = None
    test = "Fisher's exact test"

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        from scipy import stats

        sides = [list(side(outcomes).values()) for side in (self.greater, self.less)]
        if not all(sides):
            return None
        counts = [int(sum(side)) for side in sides]
        p = stats.fisher_exact(
            [[count, len(side) - count] for count, side in zip(counts, sides, strict=True)]
        ).pvalue
        shares = [np.mean(side) for side in sides]
        said = [
            f"{count} of {len(side)}{f' ({name})' if name else ''}"
            for count, side, name in zip(counts, sides, self.names, strict=True)
        ]
        shown = self.shown or (self.greater, self.less)
        return Evidence(
            int(np.sign(shares[0] - shares[1])) if p < LEVEL else 0,
            f"{' against '.join(said)} {self.unit}",
            p_value(p),
            min(map(len, sides)),
            dots={
                name: list(side(outcomes).values())
                for name, side in zip(self.names, shown, strict=True)
            },
        )


@dataclass(frozen=True)
class Bounded(Comparison):
    """That the mean of a number is above a bound, or below it: the t-test of one sample.

    Attributes:
        values: The number.
        above: The bound that it is said to be above. Either this or `below`.
        below: The bound that it is said to be below.
        unit: What they are in.
        name: What the number is of.
    """

    values: Values
    above: float | None = None
    below: float | None = None
    unit: str = ""
    name: str = ""
    test = "one-sample t"

    def __post_init__(self) -> None:
        if (self.above is None) == (self.below is None):
            raise ValueError(
                "One of `above` and `below` must be a number. Received: "
                f"above={self.above}, below={self.below}"
            )

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        values = np.array(list(self.values(outcomes).values()), float)
        if not len(values):
            return None
        bound = self.below if self.above is None else self.above
        assert bound is not None
        half = half_width(values)
        effect = float(values.mean() - bound)
        slack = _ROUNDING * max(abs(bound), abs(values.mean()))
        sign = _sign(effect, half + slack)
        return Evidence(
            sign if self.below is None else -sign,
            f"{interval(values)} {self.unit}".strip(),
            f"bound {bound:g}",
            len(values),
            dots={self.name: values.tolist()},
        )


@dataclass(frozen=True)
class Correlated(Comparison):
    """That two numbers go together over several things, such as regularizers.

    Spearman's rank correlation of the means over seeds, by a permutation test over the things. Its
    interval is that of Fisher's transformation, with the variance of Bonett and Wright (2000).

    Attributes:
        x: One number of each thing, from each seed.
        y: The other one.
        things: What is correlated, in words.
        positive: Whether the correlation is said to be above 0. If not, below.
    """

    x: Points
    y: Points
    things: str
    positive: bool = True
    test = "permutation test of Spearman's correlation"

    def evidence(self, outcomes: Outcomes) -> Evidence | None:
        from scipy import stats

        x, y = self.x(outcomes), self.y(outcomes)
        common = [thing for thing in x if thing in y]
        if len(common) < 4:
            return None
        seeds = min(len(side[thing]) for side in (x, y) for thing in common)
        means = [np.array([np.mean(side[thing]) for thing in common]) for side in (x, y)]
        if not np.isfinite(means).all():
            return Evidence(0, "a number that is not known", "-", seeds)

        if any(np.ptp(side) == 0 for side in means):
            return Evidence(0, "a number that does not vary", "-", seeds)

        # Pearson's correlation of the ranks, which do not change when they are permuted.
        ranks, others = (stats.zscore(stats.rankdata(side)) for side in means)

        def correlation(first: np.ndarray, axis: int) -> np.ndarray:
            return np.mean(first * others, axis)

        found = float(correlation(ranks, -1))
        p = stats.permutation_test(
            (ranks,),
            correlation,
            vectorized=True,
            permutation_type="pairings",
            n_resamples=RESAMPLES,
            rng=np.random.default_rng(0),
        ).pvalue
        error = np.sqrt((1 + found**2 / 2) / (len(common) - 3))
        middle = np.arctanh(np.clip(found, -1 + 1e-12, 1 - 1e-12))
        low, high = np.tanh(middle + stats.norm.ppf([LEVEL / 2, 1 - LEVEL / 2]) * error)
        sign = int(np.sign(found)) if p < LEVEL else 0
        return Evidence(
            sign if self.positive else -sign,
            f"ρ = {found:.2f} ({low:.2f} to {high:.2f}) over {len(common)} {self.things}",
            p_value(p),
            seeds,
        )


def p_value(p: float) -> str:
    """A p-value in words."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.2g}"


def _sign(effect: float, half: float) -> int:
    """The sign of an effect whose interval does not contain 0, and else 0."""
    if np.isnan(effect) or np.isnan(half) or abs(effect) <= half:
        return 0
    return int(np.sign(effect))
