"""Shell commands as the documentation has them: lines of blocks, and their words."""

import re
import shlex
from collections.abc import Iterator, Sequence

from tests.docs.pages import Shown

# Variables of the environment that commands set, and the values that mean something.
ENVIRONMENT = {
    "KERAS_BACKEND": ("tensorflow", "jax", "torch"),
    "KERAS_REGS_BROWSER": ("required",),
}
ASSIGNMENT = re.compile(r"([A-Z_]+)=(.*)", re.DOTALL)


class WrongCommand(Exception):
    """A command that would fail as it is documented, or that no check is known for."""


def commands(block: Shown) -> Iterator[Shown]:
    """The commands of a block: one in each line, or in several that a backslash joins."""
    page, _, line = block.place.rpartition(":")
    text, number = block.text, int(line)
    if re.search(r"^\$ ", text, re.MULTILINE):
        # All other lines are what the commands print.
        text = re.sub(r"^(?!\$ ).*$", "", text, flags=re.MULTILINE).replace("$ ", "")
    for joined in re.split(r"(?<!\\)\n", text):
        if joined.strip():
            yield Shown(f"{page}:{number}", joined.replace("\\\n", " ").strip())
        number += joined.count("\n") + 1


def programs_of(command: str) -> Iterator[list[str]]:
    """The words of each program that a command calls, its name first."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    called: list[str] = []
    for word in [*lexer, "&&"]:
        if word == "&&":
            if called := _without_environment(called):
                yield called
            called = []
        elif set(word) <= set("();<>|&"):
            raise WrongCommand(f"no check is known for {word!r}")
        else:
            called.append(word)


def _without_environment(words: Sequence[str]) -> list[str]:
    words = list(words)
    while words and (assigned := ASSIGNMENT.fullmatch(words[0])):
        name, value = assigned.groups()
        if value not in ENVIRONMENT.get(name, ()):
            raise WrongCommand(f"nothing reads {name}={value}")
        del words[0]
    return words
