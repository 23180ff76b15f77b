"""The commands that train what a table shows."""

import shlex
from collections.abc import Iterator, Sequence

from examples.data import KERAS_DATASETS
from examples.reproduce.results import Table
from examples.reproduce.rows import Row


def commands(table: Table) -> Iterator[str]:
    """What trains all that was trained: rows of more seeds than others are named again."""
    seeds = {row: trials[-1].seed + 1 for row, trials in table.outcomes.items()}
    for count in sorted(set(seeds.values())):
        yield command(table, [row for row in seeds if seeds[row] >= count], count)


def command(table: Table, rows: Sequence[Row], seeds: int | None = None) -> str:
    """What trains rows of a table, with the settings that are not those of its scale."""
    setting, experiment = table.setting, table.experiment
    default = experiment.amount(setting.scale, setting.size, setting.condition)
    made = experiment.default_data(setting.size, setting.condition)
    is_named = setting.data in (*KERAS_DATASETS, "digits", made)
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
