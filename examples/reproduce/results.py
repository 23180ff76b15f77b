"""The results of experiments, read from their folder."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from examples.reproduce.claims import Finding, examine
from examples.reproduce.experiment import Experiment, Setting
from examples.reproduce.experiments import EXPERIMENTS
from keras_regs.trials import Outcome, read_outcomes

NOTES = "notes.md"


@dataclass(frozen=True)
class Table:
    """All trials of one setting.

    Attributes:
        experiment: Which comparison.
        setting: Its data, network, condition and scale.
        outcomes: The trials of each variant, from the smallest seed to the largest. The variants
            are in the order of the experiment.
        folder: Where they were read from.
        notes: What somebody has written about them, in Markdown.
    """

    experiment: Experiment
    setting: Setting
    outcomes: Mapping[str, Sequence[Outcome]]
    folder: Path
    notes: str

    @property
    def trials(self) -> list[Outcome]:
        """All of them."""
        return [trial for trials in self.outcomes.values() for trial in trials]

    @cached_property
    def findings(self) -> list[Finding]:
        """What the trials say of each claim that is about this setting.

        Of images of which the paper has no numbers, what it says of its first ones is looked at.
        """
        setting = self.setting
        about = [
            claim
            for claim in self.experiment.claims
            if claim.is_about(setting.size, setting.condition, setting.scale)
        ]
        default = self.experiment.data_of.get(setting.size, self.experiment.data[0])
        is_known = any(claim.data == setting.data for claim in about)
        data = setting.data if is_known else default
        return [
            examine(claim, self.outcomes, setting.data)
            for claim in about
            if claim.data in (None, data)
        ]


def read_tables(results: Path) -> list[Table]:
    """The tables in a folder of results, in the order of the experiments.

    Raises:
        ValueError: If there is none, or a file is no result of an experiment.
    """
    found = [
        table
        for experiment in EXPERIMENTS.values()
        for table in _tables(experiment, results / experiment.name)
    ]
    if not found:
        raise ValueError(f"There are no results of an experiment in {results.absolute()}.")
    return found


def _tables(experiment: Experiment, folder: Path) -> Iterator[Table]:
    tables = [_table(experiment, each) for each in folder.glob("*/") if any(each.glob("*.json"))]
    yield from sorted(
        tables,
        key=lambda table: (
            list(experiment.sizes).index(table.setting.size),
            list(experiment.conditions).index(table.setting.condition),
            table.folder.name,
        ),
    )


def _table(experiment: Experiment, folder: Path) -> Table:
    outcomes: dict[str, list[Outcome]] = {}
    for outcome in read_outcomes(folder):
        outcomes.setdefault(outcome.name, []).append(outcome)
    settings = [
        outcome.configuration["settings"]["setting"]
        for trials in outcomes.values()
        for outcome in trials
    ]
    if any(each != settings[0] for each in settings):
        raise ValueError(f"The results in {folder} were not all trained in the same way.")
    setting = Setting.from_dict(settings[0])
    order = list(experiment.rows(setting))
    unknown = [name for name in outcomes if name not in order]
    if unknown:
        raise ValueError(
            f"The results in {folder} have rows that {experiment.name} does not have: "
            f"{', '.join(unknown)}."
        )
    notes = folder / NOTES
    return Table(
        experiment,
        setting,
        {
            name: sorted(outcomes[name], key=lambda outcome: outcome.seed)
            for name in sorted(outcomes, key=order.index)
        },
        folder,
        notes.read_text(encoding="utf-8").strip() if notes.exists() else "",
    )
