"""Trains the comparisons of the five papers, and reports which of their claims hold.

    python -m examples.reproduce --list
    python -m examples.reproduce targeted-sparsity --data cifar10 --size s --seeds 3 --out results
    python -m examples.reproduce al2 --seeds 5 --workers 2
    python -m examples.reproduce report results
    python -m examples.reproduce pack results docs/results

An experiment that was interrupted or killed continues when it is run again.
"""

import argparse
import os
import shlex
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

if __name__ == "__main__":
    # As in `examples.quickstart`.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import keras

from examples.arguments import fail, whole_number
from examples.reproduce import runner
from examples.reproduce.engines import MINUTES, engine
from examples.reproduce.experiment import SCALES, Experiment, Setting
from examples.reproduce.experiments import EXPERIMENTS

PROGRAM = "reproduce"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line says.

    Args:
        arguments: Those of the command line. Defaults to `sys.argv`.

    Returns:
        The exit status: 0, 1 if workers failed to train a trial, 2 if an argument is wrong, or 130
        if interrupted by Ctrl-C.
    """
    options = _parse(arguments)
    try:
        if options.list:
            print(_listed())
        elif options.experiment == "report":
            from examples.reproduce.report import write_report

            folder, to = options.folder.expanduser(), options.to and options.to.expanduser()
            print(write_report(folder, to))
        elif options.experiment == "pack":
            from examples.reproduce.packing import pack

            for said in pack(options.folder.expanduser(), options.to.expanduser()):
                print(said)
        else:
            _run(EXPERIMENTS[options.experiment], options)
    except (ValueError, OSError, ImportError) as error:
        return fail(PROGRAM, error)
    except ExceptionGroup as failed:  # their tracebacks were shown when they failed
        for error in failed.exceptions:
            print(error, file=sys.stderr)
        print(f"{PROGRAM}: error: {failed.message}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. Run it again to go on.", file=sys.stderr)
        return 130
    return 0


def _run(experiment: Experiment, options: argparse.Namespace) -> None:
    setting, out = _setting(experiment, options), options.out.expanduser()
    runner.chosen_rows(experiment, setting, options.variants)  # before images are loaded
    task = runner.prepare(experiment, setting, setting.data, options.cache)
    print(f"{task.images}; backend {keras.backend.backend()}", flush=True)
    seeds = list(range(options.seeds))
    with engine(options, out / "slurm") as executor:
        for outcome in runner.run(experiment, task, seeds, out, options.variants, executor):
            numbers = ", ".join(
                f"{name} {_shown(column(outcome))}" for name, column in experiment.columns.items()
            )
            print(f"{outcome.name}, seed {outcome.seed}: {numbers}", flush=True)
    print(f"Next: python -m examples.reproduce report {shlex.quote(str(out))}")


def _setting(experiment: Experiment, options: argparse.Namespace) -> Setting:
    default = experiment.paper_size if options.scale == "paper" else next(iter(experiment.sizes))
    size = options.size or default
    if not experiment.has(size, options.condition):
        known = [each for each in experiment.conditions if experiment.has(size, each)]
        raise ValueError(
            f"`--condition` must be among {', '.join(known)} for --size {size}. "
            f"Received: {options.condition}"
        )
    data = options.data or experiment.default_data(size, options.condition)
    amount = experiment.amount(options.scale, size, options.condition)
    changes = {
        name: getattr(options, name)
        for name in ("epochs", "limit", "test_limit")
        if getattr(options, name) is not None
    }
    amount = replace(amount, **changes)
    return Setting(data, size, options.condition, options.scale, amount)


def _shown(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.4g}"


def _listed() -> str:
    lines = []
    for experiment in EXPERIMENTS.values():
        lines += [f"{experiment.name}: {experiment.paper}"]
        lines += [f"    --size {name}: {size.text}" for name, size in experiment.sizes.items()]
        for name, text in experiment.conditions.items():
            of = [size for size in experiment.sizes if experiment.has(size, name)]
            only = "" if len(of) == len(experiment.sizes) else f" (of {', '.join(of)} alone)"
            lines.append(f"    --condition {name}: {text}{only}")
        for sizes, condition, rows in _rows(experiment):
            rows_of = f"    --variants (of {', '.join(sizes)}; {condition}): {' '.join(rows)}"
            lines += textwrap.wrap(rows_of, 100, subsequent_indent=" " * 8, break_on_hyphens=False)
    return "\n".join(lines)


def _rows(experiment: Experiment) -> Iterator[tuple[list[str], str, Sequence[str]]]:
    """The rows at the small scale under the first condition, and the networks that have them."""
    condition = next(iter(experiment.conditions))
    found: dict[tuple[str, ...], list[str]] = {}
    for size in experiment.sizes:
        amount = experiment.amount(SCALES[0], size, condition)
        rows = experiment.rows(Setting(experiment.data[0], size, condition, SCALES[0], amount))
        found.setdefault(tuple(row.name for row in rows), []).append(size)
    for rows, sizes in found.items():
        yield sizes, condition, rows


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--list", action="store_true", help="say which experiments there are")
    # Abbreviations would take `--seed 2` for `--seeds 2`.
    strict = partial(argparse.ArgumentParser, allow_abbrev=False)
    commands = parser.add_subparsers(
        dest="experiment", metavar="EXPERIMENT | report | pack", parser_class=strict
    )
    for experiment in EXPERIMENTS.values():
        _add_arguments(commands, experiment)
    report = commands.add_parser("report", help="write what came out, as Markdown with figures")
    report.add_argument("folder", type=Path, help="where the results are (--out)")
    report.add_argument(
        "--to", type=Path, metavar="FOLDER", help="where the report goes (default: there, too)"
    )
    packed = commands.add_parser("pack", help="write the results of each table as one file")
    packed.add_argument("folder", type=Path, help="where the results are (--out)")
    packed.add_argument(
        "to", type=Path, help="where the files go; packed results that are there are added to"
    )
    options = parser.parse_args(arguments)
    if options.experiment is None and not options.list:
        parser.error("name an experiment, report, pack, or --list")
    return options


def _add_arguments(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", experiment: Experiment
) -> None:
    parser = commands.add_parser(experiment.name, help=experiment.paper)
    add = parser.add_argument
    sizes, conditions = list(experiment.sizes), list(experiment.conditions)
    add(
        "--data",
        metavar="DATA",
        help=f"{', '.join(experiment.data)}, another data set of Keras, or a folder of images, one "
        f"folder a class in its train/ and test/ (default: that of the paper)",
    )
    add(
        "--scale",
        choices=SCALES,
        default=SCALES[0],
        help="what two cores train in hours, or what the paper trained (default: small)",
    )
    add(
        "--size",
        choices=sizes,
        help=f"the network (default: {sizes[0]}, or {experiment.paper_size} at the paper's scale)",
    )
    add(
        "--condition",
        choices=conditions,
        default=conditions[0],
        help=f"what else the paper varies (default: {conditions[0]})",
    )
    add("--variants", nargs="+", metavar="V", help="rows of the table (default: all)")
    add("--seeds", type=whole_number, default=1, metavar="N", help="(default: 1)")
    add("--epochs", type=whole_number, metavar="N", help="other than the scale says")
    add("--limit", type=whole_number, metavar="N", help="greatest number of training images")
    add("--test-limit", type=whole_number, metavar="N", help="greatest number of test images")
    add(
        "--out",
        type=Path,
        default=Path("results"),
        metavar="FOLDER",
        help="where the results go; what is done there is not run again (default: results)",
    )
    add(
        "--workers",
        type=whole_number,
        metavar="N",
        help="train in N processes, or with --slurm in at most N jobs at a time (default: here)",
    )
    add("--dask", metavar="ADDRESS", help="train on the workers of this scheduler of Dask")
    add(
        "--slurm",
        metavar="PARTITION",
        help=f"train in jobs of Slurm. One that takes longer than {MINUTES} minutes is continued "
        "by another. Environment variables such as SBATCH_ACCOUNT set what else a job needs.",
    )
    add("--cache", type=Path, metavar="FOLDER", help="where the decoded images of a folder go")


if __name__ == "__main__":
    sys.exit(main())
