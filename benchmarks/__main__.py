"""Lists, runs and compares benchmarks.

    python -m benchmarks --list
    python -m benchmarks run short --into runs/benchmarks
    python -m benchmarks compare old.json new.json

Each benchmark is also a program, such as `python -m benchmarks.penalties`. It prints a table, and
writes it as JSON with `--output FILE`. `run` runs several of them, `short` in about 3 minutes, and
`gpu` in about 10 minutes on a GPU with two backends:

    python -m benchmarks run gpu --backends jax torch --into runs/gpu

`python -m benchmarks draw growth.json growth.png` draws the figure of `benchmarks.growth`.
"""

import argparse
import os
from pathlib import Path

from benchmarks.catalogue import SELECTIONS, listed
from benchmarks.comparison import compare
from benchmarks.results import read
from benchmarks.selection import run

BACKENDS = ("tensorflow", "jax", "torch")


def draw(path, figure):
    from benchmarks import growth_figure

    found = read(path)
    if found["benchmark"] != "growth":
        raise ValueError(f"{path} must be a file of growth. Received: {found['benchmark']}")
    growth_figure.draw(found["rows"], figure)
    return growth_figure.table(found["rows"])


def main():
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--list", action="store_true", help="list all benchmarks and selections")
    commands = parser.add_subparsers(dest="command")

    running = commands.add_parser("run", help="run several benchmarks")
    running.add_argument("selection", choices=SELECTIONS)
    running.add_argument("--into", type=Path, default=Path("runs/benchmarks"), help="a folder")
    running.add_argument(
        "--backends",
        nargs="+",
        choices=BACKENDS,
        default=[os.environ.get("KERAS_BACKEND", "tensorflow")],
        help="defaults to KERAS_BACKEND",
    )
    running.add_argument("--steps", type=int, help="timed steps of each, for a quick check")

    comparing = commands.add_parser("compare", help="compare two runs of a benchmark")
    comparing.add_argument("old", type=Path)
    comparing.add_argument("new", type=Path)

    drawing = commands.add_parser("draw", help="draw the figure of growth")
    drawing.add_argument("results", type=Path)
    drawing.add_argument("figure", type=Path)

    arguments = parser.parse_args()
    try:
        if arguments.command == "run":
            failed = run(arguments.selection, arguments.into, arguments.backends, arguments.steps)
            if failed:
                parser.exit(1, f"Failed: {', '.join(failed)}\n")
        elif arguments.command == "compare":
            print(compare(arguments.old, arguments.new))
        elif arguments.command == "draw":
            print(draw(arguments.results, arguments.figure))
        elif arguments.list:
            print(listed())
        else:
            parser.print_help()
    except ValueError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
