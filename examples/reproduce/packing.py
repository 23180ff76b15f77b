"""Packs results: one file for each table, with the logs that its report uses."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from examples.reproduce.results import NOTES, Table, read_tables, table_of
from keras_regs.trials._outcomes import outcome_of, read_records, with_logs
from keras_regs.trials._packed import FILE, write_packed


def pack(results: Path, to: Path) -> Iterator[str]:
    """Writes the trials that are done in a folder of results into another one, packed.

    Nothing is deleted. Trials that `to` has already are kept, and so are its notes.

    Args:
        results: The folder of the results.
        to: Where to write. It may be `results`.

    Yields:
        For each table, what was written.

    Raises:
        ValueError: If there are no results, or `to` has other results of the same trials, or of
            trials that were run in another way.
    """
    for table in read_tables(results):
        target = to / table.experiment.name / table.folder.name
        records = _merged(table, target)
        outcomes = [outcome_of(record) for record in records]
        table_of(table.experiment, outcomes, target)  # whether they belong together
        write_packed(target / FILE, records)
        if table.notes and not (target / NOTES).exists():
            (target / NOTES).write_text(f"{table.notes}\n", encoding="utf-8")
        size = (target / FILE).stat().st_size
        yield f"{target / FILE}: {len(records)} trials, {size / 1000:,.0f} kB{_left_out(table)}"


def _merged(table: Table, target: Path) -> list[dict[str, Any]]:
    """The records of a table and those that were packed before, with the logs that are used."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for folder in (target, table.folder):
        for record in read_records(folder):
            key = (record["name"], record["seed"])
            record = with_logs(record, table.experiment.logs)
            if found.setdefault(key, record) != record:
                raise ValueError(
                    f"{target} has another result of {key[0]}, seed {key[1]}, than {table.folder}. "
                    "Name another folder."
                )
    return list(found.values())


def _left_out(table: Table) -> str:
    running = len(list(table.folder.glob("*.npz")))
    return f"; left out: {running} that are not done" if running else ""
