"""What came out of the experiments, in Markdown with figures."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from examples.data import KERAS_DATASETS
from examples.reproduce.claims import NOT_RUN, VERDICTS, Finding
from examples.reproduce.experiment import Amount, all_of_them
from examples.reproduce.results import Table, read_tables
from keras_regs.analysis.intervals import half_width
from keras_regs.tables import markdown

NAME = "index.md"
INTRODUCTION = """\
# Do the papers' claims hold?

Each of the five papers' comparisons, trained anew with this library. No number on this page was
typed by hand: `python -m examples.reproduce report` writes it from the results beside it.

A claim says that one number is greater than another. It **held** if the 95 % interval of the
difference (Welch's) lies above 0, **held weaker** if the difference is less than half of the
paper's, and is **contradicted** if the interval lies below 0. Otherwise it was **not seen at this
scale**. After ± stands half of a 95 % interval over the seeds; the images are the same for all
seeds. How much was trained, and how much the paper trained, stands in each section."""


def write_report(results: Path, to: Path | None = None) -> str:
    """Writes the report and its figures.

    Args:
        results: The folder of the results.
        to: Where to write. Defaults to `results`.

    Returns:
        What was written, in a sentence.

    Raises:
        ValueError: If there are no results.
        ImportError: If Matplotlib is not installed.
    """
    tables = read_tables(results)
    to = to or results
    to.mkdir(parents=True, exist_ok=True)
    sections = [INTRODUCTION, _overview(tables), "## The claims", *_summary(tables)]
    figures = 0
    for table in tables:
        sections += _section(table)
        for name, alternative in _save_figures(table, to):
            sections.append(f"![{alternative}]({name})")
            figures += 1
    path = to / NAME
    path.write_text("\n\n".join(sections) + "\n", encoding="utf-8")
    return f"Report: {path}, with {figures} figures."


def _overview(tables: Sequence[Table]) -> str:
    """How many claims of each table have which verdict."""
    rows = [["", "trials", *VERDICTS]]
    for table in tables:
        counts = Counter(finding.verdict for finding in table.findings)
        said = [str(counts[verdict] or "") for verdict in VERDICTS]
        rows.append([_title(table), str(len(table.trials)), *said])
    return markdown(rows)


def _summary(tables: Sequence[Table]) -> Iterator[str]:
    for table in tables:
        found = [finding for finding in table.findings if finding.verdict != NOT_RUN]
        if not found:
            continue
        yield f"**{_title(table)}**"
        rows = [["claim", "paper", "here", "difference", "verdict"]]
        yield markdown([*rows, *(_row(finding) for finding in found)])
    yield "What was not run is listed at the end of each section."


def _row(finding: Finding) -> list[str]:
    claim = finding.claim
    paper = "" if claim.paper is None else f"{claim.paper[0]:g} against {claim.paper[1]:g}"
    return [
        f"{claim.text} ({claim.source})",
        paper,
        f"{interval(finding.greater)} against {interval(finding.less)} {claim.unit}".strip(),
        _rounded(finding.difference, finding.half_width),
        f"**{finding.verdict}**",
    ]


def _title(table: Table) -> str:
    setting = table.setting
    parts = (setting.data, setting.size, setting.condition, f"{setting.scale} scale")
    return f"{table.experiment.name}: {', '.join(parts)}"


def _section(table: Table) -> Iterator[str]:
    experiment, setting = table.experiment, table.setting
    yield f"## {_title(table)}"
    yield (
        f"{experiment.paper}. Network: {experiment.sizes[setting.size]}. Condition: "
        f"{experiment.conditions[setting.condition]}."
    )
    yield f"{_amounts(table)} {experiment.departures(setting)}".strip()
    yield _where(table)
    yield markdown(_rows(table))
    if table.notes:
        yield table.notes
    yield "To run it again; with `--variants`, any of its rows alone:"
    yield f"```\n{_command(table, list(table.outcomes))}\n```"
    if experiment.shown is not all_of_them:
        chosen = [trials[0].name for trials in experiment.shown(table.outcomes).values()]
        yield "The rows that were chosen, alone, of which you may want more seeds:"
        yield f"```\n{_command(table, chosen)}\n```"
    not_run = [f"{each.claim.text}." for each in table.findings if each.verdict == NOT_RUN]
    if not_run:
        yield "Not run: " + " ".join(not_run)


def _amounts(table: Table) -> str:
    """How much was trained, and how much the paper trained where that differs."""
    setting = table.setting
    paper = table.experiment.amount("paper", setting.size, setting.condition)
    said = []
    for field in fields(Amount):
        here, there = (_amount(getattr(each, field.name)) for each in (setting.amount, paper))
        if field.name in table.experiment.unknown:
            there = "not said"
        said.append(
            f"{_AMOUNTS[field.name]} {here}" + (f" (paper: {there})" if here != there else "")
        )
    return f"{'; '.join(said).capitalize()}."


_AMOUNTS = {
    "epochs": "epochs",
    "limit": "training images",
    "test_limit": "test images",
    "batch_size": "images in a batch",
    "learning_rate": "learning rate",
}


def _amount(value: Any) -> str:
    return "all" if value is None else f"{value:,}"


def _where(table: Table) -> str:
    seconds = sum(trial.seconds for trial in table.trials)
    environments = [
        "{} {}, Keras {}, {} cores".format(
            each["backend"], each[each["backend"]], each["keras"], each["cores"]
        )
        for each in (trial.environment for trial in table.trials)
    ]
    return (
        f"{len(table.trials)} trials in {seconds / 3600:.1f} hours with "
        f"{' and '.join(dict.fromkeys(environments))}."
    )


def _rows(table: Table) -> list[list[str]]:
    published = table.experiment.published(table.setting)
    rows = [["", "seeds", *table.experiment.columns]]
    for name, trials in table.experiment.shown(table.outcomes).items():
        numbers = [
            _cell([number(trial) for trial in trials])
            for number in table.experiment.columns.values()
        ]
        rows.append([name, str(len(trials)), *numbers])
    if published:  # beside the column that it is of
        rows[0].insert(3, "paper")
        for row in rows[1:]:
            row.insert(3, f"{published[row[0]]:g}" if row[0] in published else "")
    return rows


def _command(table: Table, rows: Sequence[str]) -> str:
    """What trains rows of a table, with the settings that are not those of its scale."""
    setting, experiment = table.setting, table.experiment
    default = experiment.amount(setting.scale, setting.size, setting.condition)
    is_named = setting.data in (*KERAS_DATASETS, "digits")
    words = [
        f"python -m examples.reproduce {experiment.name}",
        f"--data {setting.data if is_named else f'PATH/TO/{setting.data}'}",
        f"--size {setting.size} --condition {setting.condition} --scale {setting.scale}",
    ]
    for name in ("epochs", "limit", "test_limit"):
        value = getattr(setting.amount, name)
        if value != getattr(default, name):
            words.append(f"--{name.replace('_', '-')} {value}")
    seeds = max(trial.seed for name in rows for trial in table.outcomes[name]) + 1
    words.append(f"--seeds {seeds}")
    if list(rows) != list(experiment.rows(setting)):
        words.append(f"--variants {' '.join(rows)}")
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
    decimals = max(0, 1 - int(np.floor(np.log10(half))))
    return f"{mean:.{decimals}f} ± {half:.{decimals}f}"


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
