"""Command-line arguments that several examples share."""

import argparse
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add_data_arguments(add: Callable[..., Any]) -> None:
    """Adds arguments that choose the images, with `parser.add_argument`."""
    add(
        "--data",
        default="digits",
        metavar="DATA",
        help="digits (default), mnist, cifar10, cifar100, or a folder of images with one subfolder "
        "per class in train/ and test/",
    )
    add(
        "--image-size",
        type=whole_number,
        metavar="PIXELS",
        help="height and width to resize the images of a folder to (default: their own size if all "
        "have the same size of at most 64, otherwise 32)",
    )
    add(
        "--cache",
        type=Path,
        metavar="FOLDER",
        help="folder for the decoded images of a folder (default: ~/.cache/keras_regs)",
    )
    add("--seed", type=seed, default=0, help="seed of images, weights and order (default: 0)")


def fail(program: str, problem: str | Exception) -> int:
    """Prints what is wrong, as argparse does, and returns the exit status."""
    remedy = ""
    if isinstance(problem, ImportError):
        remedy = ". To install what the examples need: pip install '.[examples]'"
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
