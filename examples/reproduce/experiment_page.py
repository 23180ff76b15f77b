"""The page of an experiment: its claims, its tables and its figures."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from examples.reproduce.claims import NOT_RUN, Claim, Finding
from examples.reproduce.commands import command, commands
from examples.reproduce.experiment import Amount, Experiment
from examples.reproduce.intervals import interval
from examples.reproduce.results import Table
from keras_regs._text.tables import markdown

_AMOUNTS = {
    "epochs": "epochs",
    "limit": "training images",
    "test_limit": "test images",
    "batch_size": "images in a batch",
    "learning_rate": "learning rate",
}


def page_of(
    experiment: Experiment, tables: Sequence[Table], has_protocol: bool
) -> Iterator[str | Table]:
    """The paragraphs of the page, and each table where its figures belong.

    Args:
        experiment: The experiment.
        tables: Its tables.
        has_protocol: Whether the results have a protocol beside them.

    Yields:
        A paragraph, or a table, whose figures come there.
    """
    yield f"# {experiment.title}"
    yield f"{experiment.paper}. The [overview](index.md) explains the verdicts."
    if has_protocol:
        yield f"The [protocol](protocol/{experiment.name}.md) says what was fixed before the runs."
    for table in tables:
        yield from _section(table)


def _section(table: Table) -> Iterator[str | Table]:
    experiment, setting = table.experiment, table.setting
    yield f"## {table.title}"
    yield (
        f"Network: {experiment.sizes[setting.size].text}. Condition: "
        f"{experiment.conditions[setting.condition]}."
    )
    yield f"{_amounts(table)} {experiment.departures(setting, table.outcomes)}".strip()
    yield from _claims(table)
    yield "### What was measured"
    yield markdown(_rows(table))
    if table.notes:
        yield f"**In words.** {table.notes}"
    yield table
    yield from _again(table)


def _claims(table: Table) -> Iterator[str]:
    found = [each for each in table.findings if each.verdict != NOT_RUN]
    for title, chosen in (
        ("### Claims", [each for each in found if not each.claim.is_check]),
        ("### Checks", [each for each in found if each.claim.is_check]),
    ):
        if chosen:
            yield title
            regimes = _regimes_of(chosen)
            yield _findings(chosen, list(regimes))
            yield "Whether this setting can show it:\n\n" + "\n".join(
                f"- ({letter(index)}) {text}: {number}, "
                f"{'so it can' if holds else 'so it **cannot**'}."
                for index, (text, (number, holds)) in enumerate(regimes.items())
            )
    if not found:
        yield "Nothing was run that a claim is about."
    left = [each.claim.text for each in table.findings if each.verdict == NOT_RUN]
    if left:
        yield f"Not run: {'; '.join(left)}."


def _regimes_of(findings: Sequence[Finding]) -> dict[str, tuple[str, bool]]:
    """What was found of each regime, by its text."""
    return {
        regime.text: found
        for finding in findings
        for regime, found in zip(finding.claim.regimes, finding.regimes, strict=True)
    }


def _findings(findings: Sequence[Finding], regimes: Sequence[str]) -> str:
    rows = [["claim", "in the paper", "stated", "paper", "here", "effect", "test", "if", "verdict"]]
    for finding in findings:
        claim, evidence = finding.claim, finding.evidence
        assert evidence is not None
        places = [letter(regimes.index(each.text)) for each in claim.regimes]
        here = f"{evidence.here}, {finding.details}" if finding.details else evidence.here
        rows.append(
            [
                claim.text,
                claim.source,
                claim.stated,
                paper_of(claim),
                here,
                evidence.effect,
                claim.comparison.test,
                ", ".join(f"({place})" for place in places),
                f"**{finding.verdict}**",
            ]
        )
    return markdown(rows, left=range(9))


def letter(index: int) -> str:
    """The letter of a regime."""
    return "abcdefghijklmnopqrstuvwxyz"[index]


def paper_of(claim: Claim) -> str:
    """The paper's numbers."""
    return "" if claim.paper is None else f"{claim.paper[0]:g} against {claim.paper[1]:g}"


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


def _rows(table: Table) -> list[list[str]]:
    published = table.experiment.published(table.setting)
    """The numbers of each row, without the columns of which no row has any."""
    rows = [["", "seeds", *table.experiment.columns]]
    for name, row in table.experiment.shown(table.outcomes).items():
        trials = table.outcomes[row]
        numbers = [
            _cell([number(trial) for trial in trials])
            for number in table.experiment.columns.values()
        ]
        rows.append([name, str(len(trials)), *numbers])
    known = [any(cells[i] != "-" for cells in rows[1:]) for i in range(len(rows[0]))]
    rows = [
        [cell for cell, is_known in zip(cells, known, strict=True) if is_known] for cells in rows
    ]
    if published:  # beside the column that it is of
        rows[0].insert(3, "paper")
        for cells in rows[1:]:
            cells.insert(3, f"{published[cells[0]]:g}" if cells[0] in published else "")
    return rows


def _cell(values: Sequence[Any]) -> str:
    """What a column says of several trials: an interval, or the words that all have in common."""
    if all(isinstance(value, str) for value in values):
        return ", ".join(dict.fromkeys(values))
    return interval(values)


def _again(table: Table) -> Iterator[str]:
    found = list(commands(table))
    yield (
        f"{where(table)} To run it again, into another folder; with `--variants`, some of its rows:"
    )
    yield "\n".join(("```", *found, "```"))
    shown = list(table.experiment.shown(table.outcomes).values())
    if shown != list(table.outcomes):
        chosen = command(table, shown)
        if chosen not in found:
            yield "The chosen rows alone, of which you may want more seeds:"
            yield f"```\n{chosen}\n```"


def where(table: Table) -> str:
    """How long the trials took, and with what."""
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
