"""One training with strengths that tune themselves, against a search on a grid.

    KERAS_BACKEND=jax python -m benchmarks.tuned_strength --out runs/tuned

All settings and the rule below were fixed before the first run from these seeds. `--scout` shows
what was looked at before: validation losses from another seed, on which the grids are centred. The
defaults of `TunedStrength` were chosen on such seeds as well. For each of three tasks and four
penalties, it trains a network from five seeds

- without a penalty (`none`),
- at the paper's strength (`default`),
- at each of eight strengths of a grid, of which validation data choose one (`grid`),
- with `TunedStrength` on the same validation data (`tuned`).

The penalties are L2 on all kernels, and RFAVEntropy and ActivityVariance on all hidden layers. AL2
is on the last hidden layer, and half of the training labels are wrong there; validation labels are
right. Test images are used once, at the end of each training.

`tuned` is as good as `grid` on a pair of task and penalty, if its mean cross-entropy on test images
is at most the upper end of the 95 % interval of the mean of `grid`. The claim is held if this is so
for at least 9 of the 12 pairs, and if the median cost of a pair is at most 1.3 times the training
with a fixed strength.

Each training is a file, so the script continues after an interruption. `--cost` measures the cost
in turns, on a machine that does nothing else.
"""

import argparse
import functools
import math
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

import keras_regs as kr
from examples.compiling import CROSS_ENTROPY, compile_classifier
from examples.data import load
from examples.reproduce.images import split, standardized

SEEDS = (0, 1, 2, 3, 4)
WRONG_LABELS = 0.5
# Of all steps of a training: between two measurements, and before the first one.
EVERY, DELAY = 0.01, 0.05


@dataclass(frozen=True)
class Task:
    """Which images, and how long a network is trained on them."""

    data: str
    training: int
    validation: int
    epochs: int
    batch_size: int

    @property
    def steps(self) -> int:
        return self.epochs * math.ceil(self.training / self.batch_size)


TASKS = {
    "digits": Task("digits", 200, 200, 100, 32),
    "mnist": Task("mnist", 1000, 1000, 60, 50),
    "cifar10": Task("cifar10", 5000, 1000, 20, 50),
}


@dataclass(frozen=True)
class Penalty:
    """A regularizer, where it acts, and its strengths.

    Attributes:
        regularizer: Takes a strength.
        default: The strength of its paper.
        grid: The decimal logarithm of the lowest strength of the grid, by task. Each strength is
            the square root of 10 times the one before.
    """

    regularizer: Callable[[float], Any]
    default: float
    grid: Mapping[str, float]

    def strengths(self, task: str) -> list[float]:
        return [float(f"{10 ** (self.grid[task] + step / 2):.3g}") for step in range(8)]


PENALTIES = {
    "L2": Penalty(kr.L2, 5e-4, {"digits": -5, "mnist": -4, "cifar10": -4}),
    "RFAVEntropy": Penalty(kr.RFAVEntropy, 1e-3, {"digits": -4, "mnist": -4, "cifar10": -1.5}),
    "AL2": Penalty(kr.AL2, 0.01, {"digits": -1, "mnist": 0, "cifar10": 0}),
    "ActivityVariance": Penalty(
        kr.ActivityVariance, 1e-3, {"digits": -6.5, "mnist": -6, "cifar10": -5}
    ),
}
# Decimal logarithms of the strengths that were tried before the grids were fixed.
SCOUTED = {"L2": (-5, -1), "RFAVEntropy": (-6, 0), "AL2": (-2, 3), "ActivityVariance": (-6, -1)}


def network(task: str, candidate: Any) -> keras.Model:
    """A network with the penalty of a candidate: its name, strength and how it is set, or None."""
    layers = keras.layers
    hidden: list[Any] = []
    shape = {"digits": (8, 8, 1), "mnist": (28, 28, 1), "cifar10": (32, 32, 3)}[task]
    if task == "cifar10":
        hidden += [(layers.Conv2D, (width, 3, 2, "same")) for width in (16, 32, 64)]
        hidden += [(layers.Flatten, ()), (layers.Dense, (128,))]
    else:
        hidden += [(layers.Flatten, ()), *[(layers.Dense, (128,))] * 3]
    name = None if candidate is None else candidate["penalty"]

    def regularizer(*where: str) -> Any:
        if name not in where:
            return None
        return PENALTIES[name].regularizer(candidate["strength"])

    model = keras.Sequential([keras.Input(shape)])
    for place, (kind, arguments) in enumerate(hidden):
        if kind is layers.Flatten:
            model.add(kind())
            continue
        is_last = place == len(hidden) - 1
        model.add(
            kind(
                *arguments,
                activation="relu",
                kernel_regularizer=regularizer("L2"),
                activity_regularizer=regularizer(
                    "RFAVEntropy", "ActivityVariance", *["AL2"] * is_last
                ),
            )
        )
    model.add(layers.Dense(10, kernel_regularizer=regularizer("L2"), name="logits"))
    return compile_classifier(model, keras.optimizers.Adam(1e-3))


def tuned(task: Task, validation: Any) -> kr.TunedStrength:
    return kr.TunedStrength(
        *validation,
        unit="step",
        delay=round(DELAY * task.steps),
        every=round(EVERY * task.steps),
    )


def callbacks(task: Task, validation: Any, candidate: Any) -> list[Any]:
    how = None if candidate is None else candidate["how"]
    if how == "tuned":
        return [tuned(task, validation)]
    if how == "progressive":
        return [kr.ProgressiveStrength(stride=round(700 / task.epochs))]
    return []


def candidates(penalty: str, strengths: Sequence[float]) -> dict[str, Any]:
    def at(strength: float, how: str = "fixed") -> dict[str, Any]:
        return {"penalty": penalty, "strength": strength, "how": how}

    default = PENALTIES[penalty].default
    return {
        "none": None,
        "default": at(default, "progressive" if penalty == "AL2" else "fixed"),
        "grid": [at(strength) for strength in strengths],
        "tuned": at(default, "tuned"),
    }


def data_of(task: Task, source: str, penalty: str) -> dict[str, Any]:
    """The training, validation and test images."""
    images = load(source, task.training + task.validation)
    pairs = standardized(images)
    training, validation = split(pairs["train"], task.validation)
    if penalty == "AL2":
        training = (training[0], kr.analysis.corrupt_labels(training[1], WRONG_LABELS))
    return {"train": training, "validation": validation, "test": pairs["validation"]}


def compared(
    name: str,
    penalty: str,
    source: str,
    folder: Path,
    seeds: Sequence[int],
    strengths: Sequence[float],
    only: Sequence[str],
) -> kr.analysis.Comparison:
    task = TASKS[name]
    data = data_of(task, source, penalty)
    found = candidates(penalty, strengths)

    def accuracy(model: keras.Model) -> dict[str, float]:
        return {"accuracy": model.evaluate(*data["test"], verbose=0, return_dict=True)["accuracy"]}

    return kr.analysis.compare_regularizers(
        functools.partial(network, name),
        {key: found[key] for key in only},
        train=data["train"],
        validation=data["validation"],
        test=data["test"],
        seeds=seeds,
        epochs=task.epochs,
        batch_size=task.batch_size,
        metric=CROSS_ENTROPY,
        callbacks=functools.partial(callbacks, task, data["validation"]),
        measure=accuracy,
        folder=folder / f"{name}-{penalty}",
    )


def scouted(name: str, penalty: str, source: str, folder: Path) -> None:
    """Prints validation losses at strengths of all sizes, for a seed that is not in `SEEDS`."""
    lowest, highest = SCOUTED[penalty]
    wide = [10.0**power for power in range(lowest, highest + 1)]
    found = compared(name, penalty, source, folder, [100], wide, ("none", "grid"))
    for candidate, values in found.validation.items():
        for variant, losses in values.items():
            print(f"{name} {penalty} {candidate} {variant or ''}: {losses.mean():.4f}", flush=True)


def seconds_of_training(name: str, penalty: str, source: str, how: str) -> float:
    task = TASKS[name]
    data = data_of(task, source, penalty)
    candidate = {"penalty": penalty, "strength": PENALTIES[penalty].default, "how": how}
    keras.utils.set_random_seed(0)
    model = network(name, candidate)
    start = time.perf_counter()
    model.fit(
        *data["train"],
        batch_size=task.batch_size,
        epochs=task.epochs,
        validation_data=data["validation"],
        callbacks=callbacks(task, data["validation"], candidate),
        verbose=0,
    )
    return time.perf_counter() - start


def cost(name: str, penalty: str, source: str, turns: int) -> float:
    """The median ratio of the times with and without `TunedStrength`, of trainings in turns."""
    ratios = [
        seconds_of_training(name, penalty, source, "tuned")
        / seconds_of_training(name, penalty, source, "fixed")
        for _ in range(turns)
    ]
    return statistics.median(ratios)


def is_as_good(found: kr.analysis.Comparison) -> bool:
    """The rule for one pair."""
    return found.mean("tuned") <= found.mean("grid") + found.half_width("grid")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.tuned_strength",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, default=Path("runs/tuned"), help="folder for results")
    for name in ("mnist", "cifar10"):
        parser.add_argument(f"--{name}", default=name, help="folder of the images, if not Keras's")
    parser.add_argument("--tasks", nargs="+", default=list(TASKS), choices=TASKS)
    parser.add_argument("--penalties", nargs="+", default=list(PENALTIES), choices=PENALTIES)
    parser.add_argument("--scout", action="store_true", help="one seed at strengths of all sizes")
    parser.add_argument("--cost", type=int, metavar="TURNS", help="measure times instead")
    parser.add_argument(
        "--only",
        nargs="+",
        default=["none", "default", "grid", "tuned"],
        help="train these candidates only, without a verdict",
    )
    options = parser.parse_args(arguments)
    sources = {"digits": "digits", "mnist": options.mnist, "cifar10": options.cifar10}
    verdicts = {}
    for name in options.tasks:
        for penalty in options.penalties:
            pair = name, penalty, sources[name]
            if options.scout:
                scouted(*pair, options.out)
            elif options.cost:
                print(f"{name} {penalty}: {cost(*pair, options.cost):.3f}", flush=True)
            else:
                found = compared(
                    *pair, options.out, SEEDS, PENALTIES[penalty].strengths(name), options.only
                )
                print(f"## {name}, {penalty}\n\n{found}\n", flush=True)
                if {"grid", "tuned"} <= set(options.only):
                    verdicts[name, penalty] = is_as_good(found)
    for pair, verdict in verdicts.items():
        print(*pair, "as good as the grid" if verdict else "worse than the grid")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
