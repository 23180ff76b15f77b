"""Results of trials, and how to read them from files."""

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keras_regs.trials import _files as files
from keras_regs.trials import _packed


@dataclass(frozen=True, eq=False)
class Outcome:
    """Result of a finished trial.

    Attributes:
        name: Name of the trial.
        seed: Seed of the trial.
        history: The logs of `fit` by name, each a list with one entry per epoch. Packed trials may
            lack some logs.
        metrics: The results of `evaluate` after training, by name of the data and by name of the
            metric: `metrics["validation"]["accuracy"]`.
        measured: The numbers that `Trials.measure` returned for the trained model, by name.
        seconds: Duration in seconds, over all sessions if the trial was interrupted.
        configuration: How the trial was run: model, optimizer, callbacks, settings, number of
            epochs, batch size, and hashes of the data.
        environment: Versions, backend and machine.
        samples: Number of samples by name of the data.
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
    """Returns the outcome in the record of a trial."""
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
    """Reads the outcomes of all finished trials in a folder.

    Args:
        folder: A folder with a file for each trial, with packed trials (`trials.jsonl`), or with
            both. Its subfolders are not read.

    Returns:
        The outcomes, sorted by the names of their files, `<name>.seed-<seed>`. Empty if the folder
        does not exist or has no finished trials.

    Raises:
        ValueError: If a file is damaged; if a file does not have the name of its trial, such as a
            copy, which would count the trial twice; or if a trial is packed and has its own file
            with another result.
    """
    return [outcome_of(record) for record in read_records(folder)]


def read_records(folder: Path) -> list[dict[str, Any]]:
    """Returns the records of all finished trials in a folder, still encoded.

    Each trial has its own file, or a line in the file of packed trials, or both. If it has both,
    its own file is read, because packed trials may lack logs.

    Raises:
        ValueError: As in `read_outcomes`.
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
    """Returns the records that are packed in a folder, still encoded."""
    path = folder / _packed.FILE
    return _packed.read_packed(path) if path.exists() else []


def with_logs(record: dict[str, Any], logs: Container[str]) -> dict[str, Any]:
    """Returns the record with only these logs."""
    history = {name: log for name, log in record["history"].items() if name in logs}
    return {**record, "history": history}
