"""What came out of trials, and is read from their files."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keras_regs.trials import _files as files


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came out of a trial.

    Attributes:
        name: Name of the trial.
        seed: Its seed.
        history: The logs of each epoch, by name.
        metrics: What `evaluate` says after training, by the names of the data and of the metric.
        measured: What was measured of the trained model.
        seconds: How long it took, over all sessions.
        configuration: What it was run with.
        environment: Where it was run: versions, backend, machine.
        samples: Number of samples of each of the data.
    """

    name: str
    seed: int
    history: dict[str, list[Any]]
    metrics: dict[str, dict[str, float]]
    measured: dict[str, Any]
    seconds: float
    configuration: dict[str, Any]
    environment: dict[str, Any]
    samples: dict[str, int]


def outcome_of(record: dict[str, Any]) -> Outcome:
    """What the record of a trial, as it stands in its file, says."""
    measured = files.decoded(
        {key: record[key] for key in ("history", "metrics", "measured", "seconds")}
    )
    return Outcome(
        record["name"],
        record["seed"],
        **measured,
        configuration=record["configuration"],
        environment=record["environment"],
        samples=record["samples"],
    )


def read_outcomes(folder: Path) -> list[Outcome]:
    """Those of all trials that are done in a folder, in the order of their files' names.

    Raises:
        ValueError: If a file is no file of a trial, or has not the name of its trial, such as a
            copy, which would count twice.
    """
    found = []
    for path in sorted(folder.glob("*.json")):
        outcome = outcome_of(files.read_record(path))
        expected = f"{files.stem(outcome.name, outcome.seed)}.json"
        if path.name != expected:
            raise ValueError(
                f"Argument `folder`: {path} holds the trial {outcome.name!r} of seed "
                f"{outcome.seed}, whose file is named {expected}. Remove or rename it."
            )
        found.append(outcome)
    return found
