"""The results of experiments, read from their folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from examples.reproduce.claims import Claim, Finding, examine
from examples.reproduce.experiment import Experiment, Setting
from examples.reproduce.experiments import EXPERIMENTS
from examples.reproduce.rows import Outcomes
from keras_regs.trials import Outcome, read_outcomes

NOTES = "notes.md"
DATA_NAMES = {
    "cifar10": "CIFAR-10",
    "cifar100": "CIFAR-100",
    "mnist": "MNIST",
    "synthetic": "Synthetic data",
}


@dataclass(frozen=True)
class Table:
    """All trials of one setting.

    Attributes:
        experiment: Which comparison.
        setting: Its data, network, condition and scale.
        outcomes: The trials of each row. The rows are in the order of the experiment.
        folder: Where they were read from.
        notes: Notes on them, in Markdown.
    """

    experiment: Experiment
    setting: Setting
    outcomes: Outcomes
    folder: Path
    notes: str

    @property
    def backend(self) -> str:
        """The same for all of them."""
        return str(self.trials[0].environment["backend"])

    @property
    def trials(self) -> list[Outcome]:
        """All of them."""
        return [trial for trials in self.outcomes.values() for trial in trials]

    @property
    def title(self) -> str:
        """Its setting in words."""
        setting = self.setting
        images = self.trials[0].samples["train"]
        return (
            f"{DATA_NAMES.get(setting.data, setting.data)}, {images:,} training images, network "
            f"{setting.size}, {self.experiment.conditions[setting.condition]}, "
            f"{setting.amount.epochs} epochs"
        )

    @property
    def brief(self) -> str:
        """Its images and epochs."""
        data, images = self.setting.data, self.trials[0].samples["train"]
        return (
            f"{DATA_NAMES.get(data, data)}, {images:,} images, {self.setting.amount.epochs} epochs"
        )

    @cached_property
    def findings(self) -> list[Finding]:
        """What the trials say of each claim that is about this setting.

        Of images of which the paper has no numbers, what it says of its first ones is looked at.
        """
        setting = self.setting
        about = [
            claim
            for claim in self.experiment.claims
            if claim.is_about(setting.size, setting.condition, setting.scale, setting.amount.epochs)
        ]
        default = self.experiment.default_data(setting.size, setting.condition)
        is_known = any(claim.data == setting.data for claim in about)
        data = setting.data if is_known else default
        return [
            examine(claim, self.outcomes, self.is_the_papers(claim))
            for claim in about
            if claim.data in (None, data)
        ]

    def is_the_papers(self, claim: Claim) -> bool:
        """Whether network, images and amount of training are those of the paper's numbers."""
        setting = self.setting
        paper = self.experiment.amount("paper", setting.size, setting.condition)
        unknown = {name: getattr(paper, name) for name in self.experiment.unknown}
        return (
            claim.data == setting.data
            and claim.condition in (None, setting.condition)
            and claim.network in (None, setting.size)
            and replace(setting.amount, **unknown) == paper
        )


def read_tables(results: Path) -> list[Table]:
    """The tables in a folder of results, in the order of the experiments.

    Raises:
        ValueError: If there are none, or a file is not the result of an experiment.
    """
    found = [
        table
        for experiment in EXPERIMENTS.values()
        for table in _tables(experiment, results / experiment.name)
    ]
    if not found:
        raise ValueError(
            f"There are no results of an experiment in {results.absolute()}, or none that are "
            "done. Name the folder that was `--out`."
        )
    return found


def _tables(experiment: Experiment, folder: Path) -> Iterator[Table]:
    tables = [
        table_of(experiment, outcomes, each)
        for each in folder.glob("*/")
        if (outcomes := read_outcomes(each))
    ]
    yield from sorted(
        tables,
        key=lambda table: (
            list(experiment.sizes).index(table.setting.size),
            list(experiment.conditions).index(table.setting.condition),
            table.folder.name,
        ),
    )


def table_of(experiment: Experiment, trials: Sequence[Outcome], folder: Path) -> Table:
    """The table of trials.

    Args:
        experiment: Which comparison.
        trials: What came out of them.
        folder: Where they are, which has the name of their setting.

    Raises:
        ValueError: If they are no results of the experiment, or do not belong together.
    """
    outcomes: dict[str, list[Outcome]] = {}
    for outcome in trials:
        outcomes.setdefault(outcome.name, []).append(outcome)
    ways = [(_setting(experiment, each, folder), _backend(each, folder)) for each in trials]
    if any(each != ways[0] for each in ways):
        raise ValueError(f"The results in {folder} were not all trained in the same way.")
    setting, _ = ways[0]
    if folder.name != setting.folder:
        raise ValueError(
            f"The results in {folder} belong into a folder {setting.folder}. If it is a copy, move "
            "it elsewhere."
        )
    rows = {row.name: row for row in experiment.rows(setting)}
    unknown = [name for name in outcomes if name not in rows]
    if unknown:
        raise ValueError(
            f"The results in {folder} have rows that {experiment.name} does not have: "
            f"{', '.join(unknown)}."
        )
    for outcome in trials:
        _check_numbers(experiment, outcome, folder)
    notes = folder / NOTES
    return Table(
        experiment,
        setting,
        {
            row: sorted(outcomes[name], key=lambda outcome: outcome.seed)
            for name, row in rows.items()
            if name in outcomes
        },
        folder,
        notes.read_text(encoding="utf-8").strip() if notes.exists() else "",
    )


def _setting(experiment: Experiment, outcome: Outcome, folder: Path) -> Setting:
    try:
        setting = Setting.from_dict(outcome.configuration["settings"]["setting"])
    except (KeyError, TypeError) as error:
        raise _no_result(experiment, outcome, folder) from error
    if setting.size not in experiment.sizes or setting.condition not in experiment.conditions:
        raise _no_result(experiment, outcome, folder)
    return setting


def _backend(outcome: Outcome, folder: Path) -> str:
    environment = outcome.environment
    backend = str(environment.get("backend"))
    missing = {backend, "keras", "cores"} - set(environment)
    if missing:
        raise ValueError(
            f"In {folder}, {outcome.name} of seed {outcome.seed} does not say with which "
            f"{', '.join(sorted(missing))} it was trained."
        )
    return backend


def _check_numbers(experiment: Experiment, outcome: Outcome, folder: Path) -> None:
    try:
        for column in experiment.columns.values():
            column(outcome)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise _no_result(experiment, outcome, folder) from error


def _no_result(experiment: Experiment, outcome: Outcome, folder: Path) -> ValueError:
    return ValueError(
        f"In {folder}, {outcome.name} of seed {outcome.seed} is no result of {experiment.name}."
    )
