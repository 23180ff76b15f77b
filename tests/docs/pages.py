"""What the documentation shows its readers: blocks of code, and commands in the text."""

import ast
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
# Each of them is written by a reader into a terminal or a program.
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "examples" / "guides").glob("*.py")),
    ROOT / "keras_regs_tensorboard" / "frontend" / "README.md",
]
# Their docstrings say how they are called.
PROGRAMS = [
    *sorted((ROOT / "examples").rglob("*.py")),
    *sorted((ROOT / "benchmarks").rglob("*.py")),
    ROOT / "tests" / "zoo" / "__main__.py",
    ROOT / "tests" / "keras_layer_tests.py",
]

FENCE = re.compile(r"^( *)(`{3,}|~{3,}) *([^`\n]*)\n(.*?)^ *\2 *$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)`([^`]+)`(?!`)")


class Shown(NamedTuple):
    """A piece of code in a page.

    Attributes:
        place: The page and the line, such as `docs/index.md:12`.
        text: The code, without indentation.
        language: What the page calls it, or an empty string.
    """

    place: str
    text: str
    language: str = ""


def text_of(page: Path) -> str:
    """The Markdown of a page, or of the text cells of a script in Jupytext's percent format."""
    text = page.read_text(encoding="utf-8")
    if page.suffix != ".py":
        return text
    lines, is_text = [], False
    for line in text.splitlines():
        if line.startswith("# %%"):
            is_text = "[markdown]" in line
            line = ""
        # Other lines remain as empty ones, so that lines keep their numbers.
        lines.append(re.sub("^# ?", "", line) if is_text else "")
    return "\n".join(lines) + "\n"


def blocks(page: Path) -> Iterator[Shown]:
    """All blocks of code, in the order of the page."""
    text = text_of(page)
    for found in FENCE.finditer(text):
        language = (found[3].split() or [""])[0]
        yield Shown(_place(page, text, found.start(4)), textwrap.dedent(found[4]), language)


def spans(page: Path) -> Iterator[Shown]:
    """What a page has in its text as code, between two backticks."""
    text = FENCE.sub(lambda found: "\n" * found[0].count("\n"), text_of(page))
    for found in SPAN.finditer(text):
        if "\n\n" not in found[1]:
            yield Shown(_place(page, text, found.start()), " ".join(found[1].split()))


def usage(program: Path) -> Iterator[Shown]:
    """Lines of a module's docstring that may be commands, without the remarks behind them."""
    docstring = ast.get_docstring(ast.parse(program.read_text(encoding="utf-8")), clean=False) or ""
    for number, line in enumerate(docstring.splitlines(), start=1):
        if line.strip():
            yield Shown(f"{name_of(program)}:{number}", re.split("  +", line.strip())[0])


def name_of(page: Path) -> str:
    """The path of a page in the project."""
    return page.relative_to(ROOT).as_posix()


def _place(page: Path, text: str, position: int) -> str:
    return f"{name_of(page)}:{text.count(chr(10), 0, position) + 1}"
