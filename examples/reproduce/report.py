"""What came out of the experiments, in Markdown with figures."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from examples.reproduce.drawing import dots
from examples.reproduce.experiment import Experiment
from examples.reproduce.experiment_page import page_of
from examples.reproduce.front_page import TITLE, experiments_of, front_page, main_decision
from examples.reproduce.results import Table, read_tables

NAME = "index.md"


def write_report(results: Path, to: Path | None = None) -> str:
    """Writes the report: a first page, a page for each experiment, and the figures.

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
    if path.exists() and not path.read_text(encoding="utf-8").startswith(TITLE):
        raise ValueError(f"{path} is no report. Name another folder, or remove it.")
    to.mkdir(parents=True, exist_ok=True)
    figures = {id(table): dict(_save_figures(table, to)) for table in tables}
    pictures = dict(_save_dots(tables, to))
    has_protocol = (results / "protocol").is_dir()
    sections = list(front_page(tables, pictures, has_protocol))
    for experiment in experiments_of(tables):
        of = [table for table in tables if table.experiment is experiment]
        sections += _headline(experiment, tables, figures)
        page = page_of(experiment, of, has_protocol)
        _write(to / f"{experiment.name}.md", _with_figures(page, figures))
    sections += _undecided(tables)
    _write(path, sections)
    count = len(pictures) + sum(map(len, figures.values()))
    return f"Report: {path}, with {count} figures."


def _write(path: Path, sections: Iterable[str]) -> None:
    path.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _with_figures(page: Iterator[str | Table], figures: dict[int, dict[str, str]]) -> Iterator[str]:
    """The paragraphs of a page, with the figures of each table in its place."""
    for part in page:
        if isinstance(part, str):
            yield part
        else:
            for name, file in figures[id(part)].items():
                yield f"![{part.experiment.title}: {name}]({quote(file)})"


def _headline(
    experiment: Experiment, tables: Sequence[Table], figures: dict[int, dict[str, str]]
) -> Iterator[str]:
    """One figure of an experiment, with what it shows."""
    decision = main_decision(experiment, tables)
    if decision is None:
        return
    file = figures[id(decision.table)].get(experiment.headline)
    if file is not None:
        yield f"## {experiment.title}"
        yield f"![{experiment.title}: {experiment.headline}]({quote(file)})"
        yield experiment.caption


def _undecided(tables: Sequence[Table]) -> Iterator[str]:
    found = [(each, left) for each in experiments_of(tables) for left in each.undecided]
    if not found:
        return
    yield "## What remains undecided, and what it would take"
    for experiment, left in found:
        yield f"**{experiment.title}.** {left.question} It takes {left.cost}:"
        yield f"```\n{left.command}\n```"


def _save_figures(table: Table, to: Path) -> Iterator[tuple[str, str]]:
    for name, draw in table.experiment.figures.items():
        figure = draw(table.outcomes)
        if figure is None:
            continue
        file = f"{table.experiment.name}-{table.folder.name}-{name.replace(' ', '-')}.png"
        figure.savefig(to / file, dpi=120)
        _close(figure)
        yield name, file


def _save_dots(tables: Sequence[Table], to: Path) -> Iterator[tuple[str, str]]:
    """A picture of the seeds of each experiment's main claim, by the experiment's name."""
    for experiment in experiments_of(tables):
        decision = main_decision(experiment, tables)
        if decision is None or decision.finding.evidence is None:
            continue
        figure = dots(decision.finding.evidence.dots)
        if figure is None:
            continue
        file = f"{experiment.name}-seeds.png"
        figure.savefig(to / file, dpi=160)
        _close(figure)
        yield experiment.name, file


def _close(figure: Any) -> None:
    import matplotlib.pyplot as plt

    plt.close(figure)
