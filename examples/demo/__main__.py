"""Tells three short stories about overfitting on scikit-learn's handwritten digits:

    delay   strong L2 keeps a deep network from learning, unless it begins later
    labels  most training labels are wrong
    layers  which layer overfits, and when

Each network is trained from three seeds, which decide on images, weights and wrong labels. The
settings were chosen with other seeds (100 and above) before these were looked at.

    python -m examples.demo
    python -m examples.demo --story delay --seeds 5
"""

import argparse
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":
    # As in `examples.quickstart`, and one thread for each of the processes that train.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
    os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")
    # None of the processes takes all memory of a GPU.
    os.environ.setdefault("TF_FORCE_GPU_ALLOW_GROWTH", "true")
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

import keras

from examples.arguments import fail, whole_number
from examples.demo import delayed_strong, figure, overfitting_layers, wrong_labels
from examples.demo.story import Logs, Story
from examples.demo.table import table
from examples.demo.trainings import Training, mapped, run
from keras_regs._text.progress import ProgressBar

STORIES = {
    module.STORY.name: module.STORY for module in (delayed_strong, wrong_labels, overfitting_layers)
}

# Where TensorBoard shows the maps of a network.
TAB = "http://localhost:6006/#keras_regs&view=layers/seed0-plain"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the demo.

    Args:
        arguments: Those of the command line. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 2 if an argument is wrong, or 130 if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    stories = [STORIES[name] for name in dict.fromkeys(options.story or STORIES)]
    try:
        import matplotlib  # noqa: F401  # Not after minutes of training.
        import sklearn  # noqa: F401

        _clear(options.out, stories)
    except (OSError, ImportError) as error:
        return fail("demo", error)
    print(f"{__doc__.partition(':')[0]}, backend {keras.backend.backend()}", flush=True)
    results: dict[Story, dict[str, list[Logs]]] = {}
    try:
        _tell(stories, options, results)
        status = 0
    except KeyboardInterrupt:
        finished = (
            "these are the trainings that were finished" if results else "nothing was finished"
        )
        print(f"Interrupted: {finished}.", file=sys.stderr)
        status = 130
    if results:
        _report(results, options.out)
    return status


def _tell(
    stories: Sequence[Story],
    options: argparse.Namespace,
    results: dict[Story, dict[str, list[Logs]]],
) -> None:
    # By seed first: an interruption then leaves a comparison, and the tab plots all rows of the
    # first seeds, since it takes runs in the order of their names.
    trainings = [
        Training(story, row, seed, options.out / story.name / f"seed{seed}-{row}")
        for story in stories
        for seed in range(options.seeds)
        for row in story.rows
    ]
    total = sum(training.story.epochs for training in trainings)
    done = 0
    with ProgressBar("demo", total) as bar, mapped(options.processes) as map_:
        for (story, row, seed, _), logs in zip(trainings, map_(run, trainings), strict=True):
            results.setdefault(story, {}).setdefault(row, []).append(logs)
            done += story.epochs
            accuracy = logs["val_accuracy"][-1]
            bar.update(done, f"{story.name}, {row}, seed {seed}: test accuracy {accuracy:.2f}")


def _report(results: dict[Story, dict[str, list[Logs]]], out: Path) -> None:
    text = table(results)
    (out / "table.md").write_text(text + "\n", encoding="utf-8")
    figure.save(results, out / "figure.png")
    print(f"\n{text}\n")
    print("Means over seeds, with half of their 95 % intervals, after the last epoch. The settings")
    print("were chosen with other seeds (100 and above) before these were looked at.\n")
    print(f"Table:  {out / 'table.md'}\nFigure: {out / 'figure.png'}")
    print(f"Logs:   {_tensorboard()} --logdir {shlex.quote(str(out))}")
    if any(story.name == overfitting_layers.STORY.name for story in results):
        print(f"        Then see which layer overfits, and when: {TAB}")


def _tensorboard() -> str:
    """What starts it: the one of this environment, which need not be activated."""
    script = Path(sys.executable).with_name("tensorboard")
    if not script.exists():
        return "tensorboard"
    inside = script.is_relative_to(Path.cwd())
    return shlex.quote(str(script.relative_to(Path.cwd()) if inside else script))


def _clear(out: Path, stories: Sequence[Story]) -> None:
    """Removes what an earlier run has written, and nothing else."""
    out.mkdir(parents=True, exist_ok=True)
    for name in ("table.md", "figure.png"):
        (out / name).unlink(missing_ok=True)
    for story in stories:
        for file in (out / story.name).rglob("events.out.tfevents.*"):
            file.unlink()


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add(
        "--story",
        nargs="+",
        action="extend",
        choices=list(STORIES),
        help="one or several (default: all)",
    )
    add("--seeds", type=whole_number, default=3, metavar="N", help="number of seeds (default: 3)")
    add(
        "--processes",
        type=whole_number,
        default=min(4, os.cpu_count() or 1),
        metavar="N",
        help="how many networks to train at the same time (default: one for each core, 4 at most)",
    )
    add(
        "--out",
        type=Path,
        default=Path("runs/demo"),
        metavar="FOLDER",
        help="where table, figure and logs go; those of an earlier run are replaced "
        "(default: runs/demo)",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
