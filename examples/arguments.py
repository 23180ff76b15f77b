"""Arguments of the command line that several examples have."""

import argparse
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add_data_arguments(add: Callable[..., Any]) -> None:
    """Adds which images to load, by `parser.add_argument`."""
    add(
        "--data",
        default="digits",
        metavar="DATA",
        help="digits (default), mnist, cifar10, cifar100, or a folder of images, one folder a "
        "class in its train/ and test/",
    )
    add(
        "--image-size",
        type=whole_number,
        metavar="PIXELS",
        help="height and width to resize the images of a folder to (default: their own if all "
        "have the same of at most 64, else 32)",
    )
    add(
        "--cache",
        type=Path,
        metavar="FOLDER",
        help="where the decoded images of a folder are kept (default: ~/.cache/keras_regs)",
    )
    add("--seed", type=seed, default=0, help="of images, weights and order (default: 0)")


def fail(program: str, problem: str | Exception) -> int:
    """Says what is wrong, as argparse does, and returns the exit status for it."""
    remedy = ""
    if isinstance(problem, ImportError):
        remedy = ". What the examples need comes with: pip install '.[examples]'"
    print(f"{program}: error: {problem}{remedy}", file=sys.stderr)
    return 2


def whole_number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, not {text!r}")
    return int(text)


def seed(text: str) -> int:
    if not text.isdecimal() or int(text) >= 2**32:
        raise argparse.ArgumentTypeError(f"must be a whole number below 2**32, not {text!r}")
    return int(text)


def positive_number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"must be a number above 0, not {text!r}")
    return value
