"""What came out of trials, and is read from their files."""

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keras_regs.trials import _files as files
from keras_regs.trials import _packed


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
    """The outcome that the record of a trial, as in its file, says."""
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
        ValueError: As `read_records`.
    """
    return [outcome_of(record) for record in read_records(folder)]


def read_records(folder: Path) -> list[dict[str, Any]]:
    """The records of all trials that are done in a folder, still encoded.

    Each trial has its own file, or a line in the file of packed trials, or both. Packed trials may
    lack logs, so its own file is read then.

    Raises:
        ValueError: If a file is damaged, a file does not have the name of its trial, such as a
            copy, which would count twice, or a trial was packed with another result.
    """
    found = {}
    for record in read_packed_records(folder):
        found[files.stem(record["name"], record["seed"])] = record
    for path in folder.glob("*.json"):
        record = files.read_record(path)
        trial = f"{record['name']!r} of seed {record['seed']}"
        stem = files.stem(record["name"], record["seed"])
        if path.name != f"{stem}.json":
            raise ValueError(
                f"Argument `folder`: {path} holds the trial {trial}, whose file is named "
                f"{stem}.json. Remove or rename it."
            )
        if stem in found and found[stem] != with_logs(record, found[stem]["history"]):
            raise ValueError(
                f"Argument `folder`: {path} and {_packed.FILE} hold different results of the trial "
                f"{trial}. Remove one of the two files."
            )
        found[stem] = record
    return [found[stem] for stem in sorted(found)]


def read_packed_records(folder: Path) -> list[dict[str, Any]]:
    """The records that are packed in a folder, still encoded."""
    path = folder / _packed.FILE
    return _packed.read_packed(path) if path.exists() else []


def with_logs(record: dict[str, Any], logs: Container[str]) -> dict[str, Any]:
    """The record without other logs."""
    history = {name: log for name, log in record["history"].items() if name in logs}
    return {**record, "history": history}
