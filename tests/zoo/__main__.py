"""Tries the package on the models of the zoo, with the backend in force.

KERAS_BACKEND=jax python -m tests.zoo run             all models that have not been tried yet
KERAS_BACKEND=jax python -m tests.zoo run "ResNet*"   those that are named
python -m tests.zoo table                             docs/zoo.md, from all backends' outcomes
"""

import argparse
import fnmatch
import json
import time
from pathlib import Path
from typing import Any

OUTCOMES = Path(__file__).parents[2] / "docs" / "zoo"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.zoo", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="Try models.")
    run.add_argument("names", nargs="*", default=["*"], help="Names or shell-style patterns.")
    run.add_argument("--again", action="store_true", help="Also those that were tried.")
    for command in (run, commands.add_parser("table", help="Write the page of the outcomes.")):
        command.add_argument("--out", type=Path, default=OUTCOMES, help="Folder of the outcomes.")
    arguments = parser.parse_args()
    if arguments.command == "run":
        try_models(arguments.names, arguments.out, arguments.again)
    else:
        from tests.zoo.page import write_page

        write_page(arguments.out)


def try_models(names: list[str], folder: Path, again: bool) -> None:
    """Appends the outcome of each operation on each model, so that it can be interrupted."""
    import keras

    from tests.zoo.models import zoo
    from tests.zoo.operations import OPERATIONS, attempt

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{keras.backend.backend()}.jsonl"
    done = {} if again or not path.exists() else read_outcomes(path)
    for name, entry in zoo().items():
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in names):
            continue
        for operation in OPERATIONS:
            if (name, operation) in done:
                continue
            start = time.perf_counter()
            line = {"model": name, "family": entry.family, "operation": operation}
            line |= attempt(entry, operation)
            with path.open("a") as file:
                file.write(json.dumps(line) + "\n")
            seconds = time.perf_counter() - start
            result = f"{line['outcome']} {line['message'][:300]}"
            print(f"{name:20} {operation:12} {seconds:6.1f} s  {result}", flush=True)


def read_outcomes(path: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """The last outcome of each operation on each model."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return {(line["model"], line["operation"]): line for line in lines}


if __name__ == "__main__":
    main()
