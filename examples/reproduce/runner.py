"""Runs the trials of an experiment, and continues those that were killed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras

from examples import data
from examples.reproduce.experiment import DATA_SEED, Experiment, Setting, Task
from examples.reproduce.rows import Row
from keras_regs.trials import Outcome, Trial, Trials, read_outcomes
from keras_regs.trials._configurations import differences, fingerprint


def prepare(
    experiment: Experiment, setting: Setting, source: str, cache: Path | None = None
) -> Task:
    """Loads the images, as many as the setting says.

    Args:
        experiment: What is to be run.
        setting: How much of it. The name of its data becomes that of what is loaded.
        source: What to load, as `examples.data.load` has it.
        cache: Where the images of a folder are kept once they are decoded.
    """
    amount = setting.amount
    images = experiment.load(source, setting, cache)
    smallest = experiment.sizes[setting.size].smallest
    if min(images.train_x.shape[1:3]) < smallest:
        raise ValueError(
            f"`--data` must have images of at least {smallest} x {smallest} pixels for the network "
            f"{setting.size}. Received: {images}"
        )
    if amount.test_limit is not None:
        drawn = data.draw(images.test_y, amount.test_limit, DATA_SEED)
        images = replace(images, test_x=images.test_x[drawn], test_y=images.test_y[drawn])
    setting = replace(setting, data=images.name)
    return Task(setting, images, experiment.prepare(images, setting))


def run(
    experiment: Experiment,
    task: Task,
    seeds: Sequence[int],
    out: Path,
    names: Sequence[str] | None = None,
    executor: Any = None,
) -> Iterator[Outcome]:
    """Trains each row from each seed, all with the first seed first.

    Args:
        experiment: What to run.
        task: Its data and how much of it.
        seeds: Those of weights, dropout and the order of the images.
        out: Folder of the results. Each setting has a folder in it.
        names: Which rows. None for all.
        executor: What trains them, as `keras_regs.trials.Trials` has it. None for this process.

    Yields:
        The outcome of each trial. Those that are done are only read.

    Raises:
        ValueError: If a name is that of no row, or results of another configuration are there.
    """
    chosen = chosen_rows(experiment, task.setting, names)
    folder = out / experiment.name / task.setting.folder
    _check(folder, task)
    return iter(
        Trials(
            [_trial(experiment, task, row, seed, folder) for seed in seeds for row in chosen],
            task.data,
            task.setting.amount.epochs,
            task.setting.amount.batch_size,
            folder,
            experiment.measure(task),
            experiment.name,
            executor,
        )
    )


def chosen_rows(experiment: Experiment, setting: Setting, names: Sequence[str] | None) -> list[Row]:
    """The rows to train, all if none are named.

    Raises:
        ValueError: If a name is that of no row.
    """
    rows = {row.name: row for row in experiment.rows(setting)}
    unknown = [name for name in names or () if name not in rows]
    if unknown:
        alike = [row for row in rows if row.startswith(unknown[0].partition("-")[0])]
        raise ValueError(
            f"`--variants` must be among {', '.join(alike or rows)}"
            f"{' and others, see --list' if alike else ''}. Received: {', '.join(unknown)}"
        )
    return [rows[name] for name in dict.fromkeys(rows if names is None else names)]


def _check(folder: Path, task: Task) -> None:
    """Raises an error if there are results that were not trained as these will be."""
    expected = {
        "backend": keras.backend.backend(),
        "setting": task.setting.to_dict(),
        "data": {name: fingerprint(pair) for name, pair in task.data.items()},
    }
    for outcome in read_outcomes(folder):
        configuration = outcome.configuration
        found = {
            "backend": outcome.environment.get("backend"),
            "setting": configuration["settings"]["setting"],
            "data": configuration["data"],
        }
        differing = list(differences(found, expected))
        if differing:
            raise ValueError(
                f"`--out`: in {folder}, {outcome.name} of seed {outcome.seed} was trained in "
                f"another way. What differs: {', '.join(differing)}. Name another folder."
            )


def _trial(experiment: Experiment, task: Task, row: Row, seed: int, folder: Path) -> Trial:
    settings: dict[str, Any] = {
        "experiment": experiment.name,
        "setting": task.setting.to_dict(),
        "variant": row.name,
    }
    return Trial(
        row.name,
        seed,
        lambda: experiment.build(task, row, seed),
        lambda: experiment.callbacks(task, row, folder / "logs" / f"{row.name}.seed-{seed}"),
        settings,
    )
