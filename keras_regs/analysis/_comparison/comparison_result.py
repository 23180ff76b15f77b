"""Result of a comparison of regularizers: its table and its figure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from keras_regs._results.base import Result
from keras_regs._results.figures import COLOURS, GREY, finish, new_figure
from keras_regs._typing import Array
from keras_regs.analysis._comparison.intervals import half_width, welch

OVERLAP = "≈"


@dataclass(frozen=True, eq=False)
class Comparison(Result):
    """Result of `compare_regularizers`.

    `print` shows a table in Markdown. As in the paper, the best mean of the reported column is
    bold, and ≈ marks each interval that overlaps with the interval of the best. The line below the
    table names the candidate that validation data choose, which is also in `best`. `to_csv()` has a
    row for each trial: candidate, variant, seed, validation, test. The test value is empty for
    variants that were not chosen.

    Attributes:
        metric: Name of the metric.
        mode: `"max"` if higher is better, `"min"` if lower is better.
        seeds: The seeds.
        chosen: Maps each candidate to its best variant on validation data.
        validation: Maps each candidate and each of its variants to the metric on validation data,
            an array with one value per seed.
        test: Maps each candidate to the metric of its chosen variant on test data, an array with
            one value per seed. None without test data.
        measured: Maps each candidate to the measurements of its chosen variant by name, each an
            array with one value per seed. Empty unless `measure` was passed.
    """

    metric: str
    mode: str
    seeds: Array
    chosen: Mapping[str, str]
    validation: Mapping[str, Mapping[str, Array]]
    test: Mapping[str, Array] | None
    measured: Mapping[str, Mapping[str, Array]] = field(default_factory=dict)

    @property
    def best(self) -> str | None:
        """The candidate with the best mean on validation data.

        None if no candidate has a finite mean.
        """
        return best_of({name: self._validation(name) for name in self.chosen}, self.mode)

    @property
    def leader(self) -> str | None:
        """The candidate with the best mean in the reported column, or None if no mean is finite."""
        return best_of({name: self.values(name) for name in self.chosen}, self.mode)

    def values(self, candidate: str) -> Array:
        """Returns the reported values of a candidate, one per seed: test data if given."""
        return self._validation(candidate) if self.test is None else self.test[candidate]

    def mean(self, candidate: str) -> float:
        """Returns the mean of `values`. It is NaN if one of the values is NaN."""
        return float(np.mean(self.values(candidate)))

    def half_width(self, candidate: str) -> float:
        """Returns half the width of the mean's 95 % interval (Student's t), or NaN for one seed."""
        return half_width(self.values(candidate))

    def welch(self, a: str, b: str) -> float:
        """Returns the p-value of Welch's test that the means of two candidates are equal."""
        return welch(self.values(a), self.values(b))

    def overlaps_best(self, candidate: str) -> bool:
        """Returns whether the 95 % interval overlaps with that of `leader`; False for one seed."""
        leader = self.leader
        if leader is None:
            return False
        distance = abs(self.mean(candidate) - self.mean(leader))
        return bool(distance <= self.half_width(candidate) + self.half_width(leader))

    def to_dict(self) -> dict[str, Any]:
        """Returns the attributes, and for each candidate the numbers in the table."""
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
        """Returns the table and its legend, as `print` shows them."""
        return f"{super().to_markdown()}\n\n{self._legend()}"

    def plot(self) -> Any:
        """Draws a dot for each seed, and the means with their 95 % intervals, with Matplotlib.

        Returns:
            The Matplotlib figure.

        Raises:
            ImportError: If Matplotlib is not installed.
        """
        return _draw(self)

    def _validation(self, candidate: str) -> Array:
        return self.validation[candidate][self.chosen[candidate]]

    def _records(self) -> list[dict[str, Any]]:
        return [
            {
                "candidate": candidate,
                "variant": variant,
                "seed": self.seeds[index],
                "validation": value,
                # None for variants that were not chosen, so that nobody chooses by test data.
                "test": self.test[candidate][index]
                if self.test is not None and variant == self.chosen[candidate]
                else None,
            }
            for candidate, variants in self.validation.items()
            for variant, values in variants.items()
            for index, value in enumerate(values)
        ]

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

    def _legend(self) -> str:
        better = "higher" if self.mode == "max" else "lower"
        lines = [
            f"Mean of {len(self.seeds)} seeds ± half of its 95 % interval; {better} is better."
        ]
        if len(self.seeds) == 1:
            lines = [f"One seed, so the effect of chance is unknown; {better} is better."]
        else:
            lines.append(
                f"Bold: the best. {OVERLAP}: the interval overlaps with that of the best. "
                "p: Welch's test against the best."
            )
        if self.test is None:
            lines.append(
                "No test data: what was chosen looks better on validation data than it is."
            )
        lines.append(f"Chosen on validation data: {self.best or 'none, no mean is finite'}.")
        return "\n".join(lines)


def best_of(values: Mapping[str, Array], mode: str) -> str | None:
    """Returns the name with the best finite mean (the first of several), or None without any."""
    means = {name: float(np.mean(each)) for name, each in values.items()}
    finite = [name for name, mean in means.items() if np.isfinite(mean)]
    return (max if mode == "max" else min)(finite, key=means.__getitem__, default=None)


def _interval(values: Array) -> str:
    mean, half = float(np.mean(values)), half_width(values)
    return _number(mean) if np.isnan(half) else f"{_number(mean)} ± {_number(half)}"


def _number(value: float) -> str:
    return f"{value:.4f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.3g}"


def _draw(comparison: Comparison) -> Any:
    """Draws one row per candidate, from top to bottom in the order in which they were given."""
    names = list(comparison.chosen)
    figure, axes = new_figure("Comparison.plot", size=(6.4, 1.2 + 0.42 * len(names)))
    for row, name in enumerate(names):
        values = np.asarray(comparison.values(name))
        colour = _colour(comparison, name)
        # Below the mean, at three heights, so that close values do not hide each other.
        offsets = 0.16 + 0.08 * (np.arange(len(values)) % 3)
        axes.plot(values, row + offsets, "o", color=colour, alpha=0.45, markersize=4, mew=0)
        half = comparison.half_width(name)
        axes.errorbar(
            comparison.mean(name),
            row,
            xerr=None if np.isnan(half) else half,
            fmt="D",
            color=colour,
            markersize=6,
            capsize=3,
            linewidth=1.6,
        )
    labels = [_label(comparison, name) for name in names]
    axes.set_yticks(range(len(names)), labels)
    axes.set_ylim(len(names) - 0.4, -0.6)
    for label, name in zip(axes.get_yticklabels(), names, strict=True):
        label.set_fontweight("bold" if name == comparison.leader else "normal")
    data = "validation" if comparison.test is None else "test"
    better = "higher" if comparison.mode == "max" else "lower"
    count = len(comparison.seeds)
    finish(
        axes,
        f"Mean of {count} seeds and its 95 % interval" if count > 1 else "One seed",
        f"{data} {comparison.metric} ({better} is better)",
    )
    axes.grid(visible=False, axis="y")
    return figure


def _colour(comparison: Comparison, name: str) -> str:
    if name == comparison.leader:
        return COLOURS[0]
    return COLOURS[4] if comparison.overlaps_best(name) else GREY


def _label(comparison: Comparison, name: str) -> str:
    several = len(comparison.validation[name]) > 1
    return f"{name}\n{comparison.chosen[name]}" if several else name
