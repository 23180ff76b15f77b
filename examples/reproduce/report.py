"""What came out of the experiments, in Markdown with figures."""

import shlex
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from examples.data import KERAS_DATASETS
from examples.reproduce.claims import NOT_RUN, VERDICTS, Claim, Finding
from examples.reproduce.experiment import Amount
from examples.reproduce.results import Table, read_tables
from examples.reproduce.rows import Row
from keras_regs._text.tables import markdown
from keras_regs.analysis._comparison.intervals import half_width

NAME = "index.md"
# Smaller numbers are written with a power of ten.
_DECIMALS = 6
INTRODUCTION = """\
# Do the papers' claims hold?

Each of the five papers' comparisons, trained anew with this library. No number that was measured
here was typed by hand: `python -m examples.reproduce report` writes this page from the results
beside it."""
EXPLANATION = """\
A claim says that one number is greater than another. It **held** if the 95 % interval of the
difference (Welch's) lies above 0, **held weaker** if the difference is less than half of the
paper's, and is **contradicted** if the interval lies below 0. Otherwise it was **not seen at this
scale**. Of one seed there is no interval, so it **says nothing**. After ± stands half of a 95 %
interval over the seeds; the images are the same for all of them. Many claims are looked at: of
forty without anything to them, one would be expected to hold by chance, and one to be contradicted.
How much was trained, and how much the paper trained, stands in each section. In figures, bars and
bands reach from the least to the greatest of the seeds."""


def write_report(results: Path, to: Path | None = None) -> str:
    """Writes the report and its figures.

    Args:
        results: The folder of the results.
        to: Where to write. Defaults to `results`.

    Returns:
        What was written, in a sentence.

    Raises:
        ValueError: If there are no results, or what is there is something else than a report.
        ImportError: If Matplotlib is not installed.
    """
    tables = read_tables(results)
    to = to or results
    path = to / NAME
    title, _, _ = INTRODUCTION.partition("\n")
    if path.exists() and not path.read_text(encoding="utf-8").startswith(title):
        raise ValueError(f"{path} is no report. Name another folder, or remove it.")
    to.mkdir(parents=True, exist_ok=True)
    sections = [INTRODUCTION, _overview(tables), EXPLANATION, "## The claims", *_summary(tables)]
    figures = 0
    for table in tables:
        sections += _section(table)
        for name, alternative in _save_figures(table, to):
            sections.append(f"![{alternative}]({quote(name)})")
            figures += 1
    path.write_text("\n\n".join(sections) + "\n", encoding="utf-8")
    return f"Report: {path}, with {figures} figures."


def _overview(tables: Sequence[Table]) -> str:
    """What becomes of the main claim of each table, and how many of all have which verdict."""
    rows = [["", "main claim", "paper", "here", "verdict", "all claims"]]
    for table in tables:
        main = next((each for each in table.findings if each.claim.is_main), None)
        counts = Counter(finding.verdict for finding in table.findings)
        said = [f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict]]
        rows.append([_title(table), *_main(main), ", ".join(said)])
    return markdown(rows, left=range(6))


def _main(finding: Finding | None) -> list[str]:
    if finding is None:
        return [""] * 4
    if finding.verdict == NOT_RUN:
        return [finding.claim.text, _paper(finding.claim), "", finding.verdict]
    _, paper, here, _, verdict = _row(finding)
    return [finding.claim.text, paper, here, verdict]


def _summary(tables: Sequence[Table]) -> Iterator[str]:
    for table in tables:
        found = [finding for finding in table.findings if finding.verdict != NOT_RUN]
        if not found:
            yield f"**{_title(table)}**: nothing was run that a claim is about."
            continue
        yield f"**{_title(table)}**"
        rows = [["claim", "paper", "here", "difference", "verdict"]]
        yield markdown([*rows, *(_row(finding) for finding in found)], left=(0, 2, 4))
    yield "What was not run is listed at the end of each section."


def _row(finding: Finding) -> list[str]:
    claim = finding.claim
    here = f"{interval(finding.greater)} against {interval(finding.less)} {claim.unit}".strip()
    return [
        f"{claim.text} ({claim.source})",
        _paper(claim),
        f"{here}, {finding.rows}" if finding.rows else here,
        _rounded(finding.difference, finding.half_width),
        f"**{finding.verdict}**",
    ]


def _paper(claim: Claim) -> str:
    return "" if claim.paper is None else f"{claim.paper[0]:g} against {claim.paper[1]:g}"


def _title(table: Table) -> str:
    setting = table.setting
    parts = (setting.data, setting.size, setting.condition, f"{setting.scale} scale")
    return f"{table.experiment.name}: {', '.join(parts)}"


def _section(table: Table) -> Iterator[str]:
    experiment, setting = table.experiment, table.setting
    yield f"## {_title(table)}"
    yield (
        f"{experiment.paper}. Network: {experiment.sizes[setting.size].text}. Condition: "
        f"{experiment.conditions[setting.condition]}."
    )
    yield f"{_amounts(table)} {experiment.departures(setting, table.outcomes)}".strip()
    yield _where(table)
    yield markdown(_rows(table))
    if table.notes:
        yield f"**In words.** {table.notes}"
    commands = list(_commands(table))
    yield "To run it again, into a folder of its own; with `--variants`, any of its rows alone:"
    yield "\n".join(("```", *commands, "```"))
    shown = list(experiment.shown(table.outcomes).values())
    if shown != list(table.outcomes):
        command = _command(table, shown)
        if command not in commands:
            yield "The rows that were chosen, alone, of which you may want more seeds:"
            yield f"```\n{command}\n```"
    not_run = [f"{each.claim.text}." for each in table.findings if each.verdict == NOT_RUN]
    if not_run:
        yield "Not run: " + " ".join(not_run)


def _amounts(table: Table) -> str:
    """How much was trained, and how much the paper trained where that differs."""
    setting = table.setting
    paper = table.experiment.amount("paper", setting.size, setting.condition)
    samples = table.trials[0].samples
    held_out = samples.get("held out", 0)
    here = {
        "epochs": setting.amount.epochs,
        "limit": samples["train"],
        "test_limit": samples.get("validation", samples.get("test", 0)),
        "batch_size": setting.amount.batch_size,
        "learning_rate": setting.amount.learning_rate,
    }
    said = []
    for field in fields(Amount):
        text = f"{_AMOUNTS[field.name]} {here[field.name]:,}"
        if field.name == "limit" and held_out:
            text += f", and {held_out:,} held out"
        there = getattr(paper, field.name)
        if field.name in table.experiment.unknown:
            text += " (paper: not said)"
        elif there != getattr(setting.amount, field.name):
            text += f" (paper: {'all' if there is None else f'{there:,}'})"
        said.append(text)
    return f"{'; '.join(said).capitalize()}."


_AMOUNTS = {
    "epochs": "epochs",
    "limit": "training images",
    "test_limit": "test images",
    "batch_size": "images in a batch",
    "learning_rate": "learning rate",
}


def _where(table: Table) -> str:
    hours = sum(trial.seconds for trial in table.trials) / 3600
    took = f"{hours:.1f} hours" if hours > 1 else f"{60 * hours:.0f} minutes"
    count = len(table.trials)
    environments = [
        "{} {}, Keras {}, {} cores".format(
            each["backend"], each[each["backend"]], each["keras"], each["cores"]
        )
        for each in (trial.environment for trial in table.trials)
    ]
    trials = f"{count} trial{'s' if count > 1 else ''}"
    return f"{trials} in {took} with {' and '.join(dict.fromkeys(environments))}."


def _rows(table: Table) -> list[list[str]]:
    published = table.experiment.published(table.setting)
    rows = [["", "seeds", *table.experiment.columns]]
    for name, row in table.experiment.shown(table.outcomes).items():
        trials = table.outcomes[row]
        numbers = [
            _cell([number(trial) for trial in trials])
            for number in table.experiment.columns.values()
        ]
        rows.append([name, str(len(trials)), *numbers])
    if published:  # beside the column that it is of
        rows[0].insert(3, "paper")
        for cells in rows[1:]:
            cells.insert(3, f"{published[cells[0]]:g}" if cells[0] in published else "")
    return rows


def _commands(table: Table) -> Iterator[str]:
    """What trains all that was trained: rows of more seeds than others are named again."""
    seeds = {row: trials[-1].seed + 1 for row, trials in table.outcomes.items()}
    for count in sorted(set(seeds.values())):
        yield _command(table, [row for row in seeds if seeds[row] >= count], count)


def _command(table: Table, rows: Sequence[Row], seeds: int | None = None) -> str:
    """What trains rows of a table, with the settings that are not those of its scale."""
    setting, experiment = table.setting, table.experiment
    default = experiment.amount(setting.scale, setting.size, setting.condition)
    is_named = setting.data in (*KERAS_DATASETS, "digits")
    words = [
        f"KERAS_BACKEND={table.backend} python -m examples.reproduce {experiment.name}",
        f"--data {setting.data if is_named else shlex.quote(f'PATH/TO/{setting.data}')}",
        f"--size {setting.size} --condition {setting.condition} --scale {setting.scale}",
    ]
    for name in ("epochs", "limit", "test_limit"):
        value = getattr(setting.amount, name)
        if value != getattr(default, name):
            words.append(f"--{name.replace('_', '-')} {value}")
    last = max(trial.seed for row in rows for trial in table.outcomes[row])
    words.append(f"--seeds {seeds or last + 1}")
    if list(rows) != list(experiment.rows(setting)):
        words.append(f"--variants {' '.join(row.name for row in rows)}")
    return " ".join(words)


def _cell(values: Sequence[Any]) -> str:
    """What a column says of several trials: an interval, or the words that all have in common."""
    if all(isinstance(value, str) for value in values):
        return ", ".join(dict.fromkeys(values))
    return interval(values)


def interval(values: Sequence[float]) -> str:
    """The mean and half of its 95 % interval, with as many digits as that allows."""
    return _rounded(float(np.mean(values)), half_width(values)) if len(values) else ""


def _rounded(mean: float, half: float) -> str:
    if np.isnan(mean):
        return "-"
    if np.isnan(half):
        return f"{mean:.4g}"
    if half == 0:
        return f"{mean:.4g} ± 0" if mean else "0"
    half = float(f"{half:.1e}")  # its two digits
    decimals = max(0, 1 - int(np.floor(np.log10(half))))
    if decimals > _DECIMALS:
        return f"{_significant(mean, half)} ± {half:.1e}"
    return f"{round(mean, decimals) + 0.0:.{decimals}f} ± {half:.{decimals}f}"  # never -0


def _significant(mean: float, half: float) -> str:
    """A mean whose interval is tiny, up to the second digit of that or the sixth of its own."""
    if mean == 0:
        return "0"
    larger = int(np.floor(np.log10(abs(mean))) - np.floor(np.log10(half)))
    digits = min(max(larger, 0) + 2, _DECIMALS)
    return f"{mean:.{digits}g}" if abs(mean) >= half * 100 else f"{mean:.{digits - 1}e}"


def _save_figures(table: Table, to: Path) -> Iterator[tuple[str, str]]:
    for name, draw in table.experiment.figures.items():
        figure = draw(table.outcomes)
        if figure is None:
            continue
        file = f"{table.experiment.name}-{table.folder.name}-{name.replace(' ', '-')}.png"
        figure.savefig(to / file, dpi=120)
        _close(figure)
        yield file, f"{table.experiment.name}: {name}"


def _close(figure: Any) -> None:
    import matplotlib.pyplot as plt

    plt.close(figure)
