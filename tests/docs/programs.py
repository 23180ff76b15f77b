"""Checks of the programs that documented commands call, without running them for minutes.

Their own parsers read the arguments. A program without a check is an error, so that a new kind of
command needs one here.
"""

import argparse
import fnmatch
import importlib
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from unittest import mock

import pytest
from packaging.requirements import InvalidRequirement, Requirement
from tensorboard import default, program
from tensorboard.plugins import base_plugin

from tests.docs.commands import ASSIGNMENT, WrongCommand, programs_of
from tests.docs.pages import ROOT

# Programs that are not part of this project, nor needed by it.
OTHERS = (["apt-get", "install", "chromium"],)
OF_THE_PROJECT = ("examples", "benchmarks", "tests")


class _Parsed(BaseException):
    """Ends a program that has read its arguments. No program catches it."""


class Checks:
    """Checks of programs, by name.

    Args:
        config: That of the pytest in progress, which knows the options of `conftest.py`.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._known: dict[str, Callable[[Sequence[str]], None]] = {
            "make": self.make,
            "npm": self.npm,
            "pip": self.pip,
            "pytest": self.pytest,
            "python": self.python,
            "tensorboard": self.tensorboard,
        }

    def check(self, command: str) -> None:
        """Raises `WrongCommand` if a command would fail."""
        for name, *arguments in programs_of(command):
            # Those of an environment have the same names.
            if known := self._known.get(name.removeprefix(".venv/bin/")):
                known(arguments)
            elif "/" in name:
                _file(name)
                if arguments:
                    raise WrongCommand("no check is known for arguments of a script")
            elif [name, *arguments] not in OTHERS:
                raise WrongCommand(f"no check is known for the program {name!r}")

    def is_command(self, text: str) -> bool:
        """Whether code calls a program. Alone, most such names are those of packages."""
        words = [word for word in text.split() if not ASSIGNMENT.fullmatch(word)]
        name = words[0].removeprefix(".venv/bin/") if words else ""
        others = {program for program, *_ in OTHERS}
        return name == "make" or (name in {*self._known, *others} and len(words) > 1)

    def make(self, arguments: Sequence[str]) -> None:
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        phony = {
            target
            for line in re.findall(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)
            for target in line.split()
        }
        for word in arguments:
            assigned = ASSIGNMENT.fullmatch(word)
            if assigned and f"$({assigned[1]})" not in makefile:
                raise WrongCommand(f"the Makefile does not use {assigned[1]}")
            if not assigned and word not in phony:
                raise WrongCommand(f"the Makefile has no target {word!r}")
        # A make that runs these tests would hand its options and variables on.
        of_make = {"MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL"}
        handed_on = of_make | set(re.findall(r"\$\((\w+)\)", makefile))
        done = subprocess.run(
            ["make", "--dry-run", *arguments],
            cwd=ROOT,
            env={name: value for name, value in os.environ.items() if name not in handed_on},
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise WrongCommand(done.stderr.strip())
        # What `ARGS` becomes a part of.
        for module, rest in re.findall(r"python -m (\S+) ?([^;|\\\n]*)", done.stdout):
            if module == "pytest" or module.partition(".")[0] in OF_THE_PROJECT:
                self.check(f"python -m {module} {rest}")

    def npm(self, arguments: Sequence[str]) -> None:
        package = ROOT / "keras_regs_tensorboard" / "frontend" / "package.json"
        scripts = json.loads(package.read_text(encoding="utf-8"))["scripts"]
        match arguments:
            case ["ci"]:
                pass
            case ["test"] if "test" in scripts:
                pass
            case ["run", script] if script in scripts:
                pass
            case _:
                raise WrongCommand(f"the page has the scripts {sorted(scripts)}")

    def pip(self, arguments: Sequence[str]) -> None:
        parser = argparse.ArgumentParser("pip", allow_abbrev=False)
        install = parser.add_subparsers(required=True).add_parser("install", allow_abbrev=False)
        install.add_argument("requirements", nargs="*")
        install.add_argument("-e", "--editable", action="append", default=[])
        install.add_argument("-U", "--upgrade", action="store_true")
        install.add_argument("--index-url")
        options = _parse(parser, arguments)
        for requirement in [*options.requirements, *options.editable]:
            _requirement(requirement)

    def pytest(self, arguments: Sequence[str]) -> None:
        try:
            options, unknown = self._config._parser.parse_known_and_unknown_args(list(arguments))
        except pytest.UsageError as error:
            raise WrongCommand(str(error)) from error
        if unknown:
            raise WrongCommand(f"pytest does not know {unknown}")
        for path in options.file_or_dir:
            _file(path.partition("::")[0])

    def python(self, arguments: Sequence[str]) -> None:
        match arguments:
            case ["-m", "pytest" | "pip" as module, *rest]:
                self._known[module](rest)
            case ["-m", "tests.keras_layer_tests"] | ["-m", "tests.keras_layer_tests", _]:
                pass
            case ["-m", module, *rest] if module.partition(".")[0] in OF_THE_PROJECT:
                _module(module, rest)
            case ["-m", module] if module.startswith("docs."):
                _file(f"{module.replace('.', '/')}.py")
            case [script] if script.endswith(".py"):
                _file(script)
            case _:
                raise WrongCommand("no check is known for this use of Python")

    def tensorboard(self, arguments: Sequence[str]) -> None:
        board = program.TensorBoard(plugins=_plugins_of_tensorboard())
        try:
            with mock.patch.object(argparse.ArgumentParser, "error", _refuse):
                board.configure(("tensorboard", *arguments))
        except base_plugin.FlagsError as error:
            raise WrongCommand(str(error)) from error


@cache
def _plugins_of_tensorboard() -> list[Any]:
    return default.get_plugins()


def _file(path: str) -> None:
    if not (ROOT / path).exists():
        raise WrongCommand(f"there is no file {path}")


def _requirement(text: str) -> None:
    """That of this project, with extras that it has, or of what it depends on."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    extras = project["optional-dependencies"]
    # `.[jax]` is the folder in which the command is typed.
    text = re.sub(r"^\.(?=\[|$)", project["name"], text)
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise WrongCommand(str(error)) from error
    if requirement.name == project["name"]:
        if unknown := requirement.extras - set(extras):
            raise WrongCommand(f"the project has no extra {sorted(unknown)}")
        return
    needed = [*project["dependencies"], *(each for extra in extras.values() for each in extra)]
    if requirement.name not in {Requirement(each).name for each in needed}:
        raise WrongCommand(f"the project does not need {requirement.name!r}")


def _module(name: str, arguments: Sequence[str]) -> None:
    """A program of this project."""
    main = f"{name}.__main__" if (ROOT / name.replace(".", "/")).is_dir() else name
    _file(f"{main.replace('.', '/')}.py")
    module = importlib.import_module(main)
    with mock.patch.object(sys, "argv", [name, *arguments]):
        options = _parsed(module)
    if name == "examples.reproduce" and options.experiment in module.EXPERIMENTS:
        _experiment(module, options)
    if name == "tests.zoo" and options.command == "run":
        _models_of_the_zoo(options.names)


def _parsed(module: Any) -> argparse.Namespace:
    """The arguments as the program itself reads them. It ends there."""
    parse = argparse.ArgumentParser.parse_args

    def parse_and_end(self, args=None, namespace=None):
        raise _Parsed(parse(self, args, namespace))

    with (
        mock.patch.object(argparse.ArgumentParser, "parse_args", parse_and_end),
        mock.patch.object(argparse.ArgumentParser, "error", _refuse),
    ):
        try:
            module.main()
        except _Parsed as parsed:
            return parsed.args[0]
    raise WrongCommand(f"{module.__name__} reads no arguments")


def _parse(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    with mock.patch.object(argparse.ArgumentParser, "error", _refuse):
        return parser.parse_args(arguments)


def _refuse(self, message):
    raise WrongCommand(message)


def _experiment(reproduce: Any, options: argparse.Namespace) -> None:
    """Goes as far as where images are loaded: size, condition and variants must fit together."""
    with mock.patch.object(reproduce.runner, "prepare", side_effect=_Parsed):
        try:
            reproduce._run(reproduce.EXPERIMENTS[options.experiment], options)
        except _Parsed:
            return
        except ValueError as error:
            raise WrongCommand(str(error)) from error


def _models_of_the_zoo(patterns: Sequence[str]) -> None:
    outcomes = (ROOT / "docs" / "zoo" / "jax.jsonl").read_text(encoding="utf-8")
    models = {json.loads(line)["model"] for line in outcomes.splitlines()}
    for pattern in patterns:
        if not fnmatch.filter(models, pattern):
            raise WrongCommand(f"no model of the zoo has a name like {pattern!r}")
