"""Comparison of two runs of a benchmark: ratios new / old, with intervals.

`time` is the ratio of the median times. `to first row` compares the ratios to the first row of the
same part. A machine that is slower as a whole changes the former but not the latter.

The intervals are bootstrap intervals: both medians are computed again from turns that are drawn
with replacement. They show the noise within the two runs, but not what else changed between them.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.results import name_of, read

CONFIDENCE = 0.95
DRAWS = 2000
# The smallest and largest of fewer turns enclose the median less often than in 95 % of all cases.
ENOUGH_TURNS = 6


class Quotient(NamedTuple):
    """A ratio and the bounds of its interval, which are NaN if there is one turn only."""

    value: float
    low: float
    high: float

    def __str__(self):
        if np.isnan(self.low):
            return f"{self.value:>8.3f}{'':>16}"
        return f"{self.value:>8.3f}{f'{self.low:.3f} - {self.high:.3f}':>16}"


def quotient(new, old):
    """Returns the ratio of the medians of two samples, with its interval."""
    value = np.median(new) / np.median(old)
    if min(len(new), len(old)) < 2:
        return Quotient(value, np.nan, np.nan)
    rng = np.random.default_rng(0)
    ratios = _medians(new, rng) / _medians(old, rng)
    tail = (1 - CONFIDENCE) / 2
    return Quotient(value, *np.quantile(ratios, [tail, 1 - tail]))


def _medians(values, rng):
    drawn = rng.integers(len(values), size=(DRAWS, len(values)))
    return np.median(np.asarray(values)[drawn], axis=1)


def compare(old, new):
    """Returns the comparison of two files as text.

    Raises:
        ValueError: If a file is not one of a benchmark, or if both do not measure the same.
    """
    paths = Path(old), Path(new)
    before, after = read(old), read(new)
    if before["benchmark"] != after["benchmark"]:
        raise ValueError(
            f"{old} and {new} are of different benchmarks: "
            f"{before['benchmark']} and {after['benchmark']}"
        )
    differing = differences(before["settings"], after["settings"])
    if differing:
        raise ValueError(f"{old} and {new} measured different things: {', '.join(differing)}")
    rows = [{name_of(row): row for row in each["rows"]} for each in (before, after)]
    common = [name for name in rows[0] if name in rows[1]]
    if not common:
        raise ValueError(f"{old} and {new} have no row in common")
    text = [f"{before['benchmark']}: new / old, with intervals of {CONFIDENCE:.0%}"]
    environments = differences(before["environment"], after["environment"])
    if environments:
        text.append("Not measured under the same conditions, old and new:")
        text += [f"  {each}" for each in environments]
    text += table(*rows, common)
    for path, own, other in zip(paths, rows, rows[::-1], strict=True):
        text += [f"Only in {path}: {name}" for name in own if name not in other]
    turns = min(len(each[name]["seconds"]) for each in rows for name in common)
    if turns < ENOUGH_TURNS:
        text.append(
            f"There are as few as {turns} turns. Below {ENOUGH_TURNS}, intervals are too narrow: "
            "run with more --steps."
        )
    return "\n".join(text)


def table(old, new, names):
    """Returns the lines of a table of `{name: row}`."""
    width = max(len("row"), *map(len, names))
    text = [
        f"\n{'row':<{width}}{'old ms':>11}{'new ms':>11}{'time':>8}{'interval':>16}"
        f"{'to first row':>14}{'interval':>16}{'memory':>8}"
    ]
    references = [_first_rows(rows) for rows in (old, new)]
    for name in names:
        pair = [rows[name] for rows in (old, new)]
        before, after = (row["seconds"] for row in pair)
        line = f"{name:<{width}}{1e3 * np.median(before):>11.2f}{1e3 * np.median(after):>11.2f}"
        line += str(quotient(after, before))
        part = pair[0].get("part")
        firsts = [of_part[part] for of_part in references]
        if name_of(firsts[0]) == name_of(firsts[1]) != name:
            of_turns = [
                np.divide(row["seconds"], first["seconds"])
                for row, first in zip(pair, firsts, strict=True)
            ]
            line += f"{'':>6}{quotient(*of_turns[::-1])}"
        else:
            line += f"{'':>30}"
        if all(row.get("megabytes") for row in pair):
            line += f"{pair[1]['megabytes'] / pair[0]['megabytes']:>8.2f}"
        text.append(line.rstrip())
    return [*text, ""]


def _first_rows(rows):
    """Returns the first row of each part."""
    return {row.get("part"): row for row in reversed(rows.values())}


def differences(old, new):
    """Returns what differs as text, such as `cores: 2, 1`."""
    names = dict.fromkeys([*old, *new])
    return [
        f"{name}: {old.get(name, 'none')}, {new.get(name, 'none')}"
        for name in names
        if old.get(name) != new.get(name)
    ]
