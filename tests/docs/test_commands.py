"""Each shell command in the documentation works, or is found here before a reader finds it."""

import pytest

from tests.docs.commands import WrongCommand, commands
from tests.docs.pages import PAGES, PROGRAMS, blocks, name_of, spans, usage
from tests.docs.programs import Checks

pytestmark = pytest.mark.independent_of_backend

SHELL = {"sh", "console"}
# What a block may be besides a shell's, which has tests: "python" runs line by line
# (`test_snippets.py`), and "py" is a program of several processes (`tests/hosts`).
OTHERS = {"text", "python", "py"}


@pytest.fixture(scope="module")
def checks(pytestconfig):
    return Checks(pytestconfig)


def assert_works(checks, shown):
    """Fails with the place of each wrong command."""
    wrong = []
    for command in shown:
        try:
            checks.check(command.text)
        except WrongCommand as error:
            wrong.append(f"{command.place}: {command.text}\n    {error}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_of_a_page(checks, page):
    found = [span for span in spans(page) if checks.is_command(span.text)]
    for block in blocks(page):
        # Reports, which a program writes, show commands alone.
        is_report = not block.language and "docs/results/" in block.place
        if block.language in SHELL or is_report:
            found += commands(block)
        else:
            assert block.language in OTHERS, (
                f"{block.place}: say what this block is, such as ```sh or ```text. "
                f"Received: {block.language!r}"
            )
    assert_works(checks, found)


def test_commands_in_the_docstrings_of_programs(checks):
    found = [line for program in PROGRAMS for line in usage(program)]
    found = [line for line in found if checks.is_command(line.text)]
    assert len(found) > 10
    assert_works(checks, found)


WRONG = {
    "make tests": "the Makefile has no target 'tests'",
    "make docs-serve": "the Makefile has no target 'docs-serve'",
    "make test BACKEND=jax": "the Makefile does not use BACKEND",
    "make test BACKENDS=theano": "BACKENDS may name tensorflow, jax and torch",
    'make test ARGS="tests/test_nothing.py"': "there is no file tests/test_nothing.py",
    'make test ARGS="--slow=some"': "invalid choice: 'some'",
    'make demo ARGS="--no-such-option"': "unrecognized arguments: --no-such-option",
    'make zoo ARGS="ResNets*"': "no model of the zoo has a name like 'ResNets*'",
    "KERAS_BACKEND=pytorch python -m benchmarks.heatmaps": "nothing reads KERAS_BACKEND=pytorch",
    "python -m benchmarks.nothing": "there is no file benchmarks/nothing.py",
    "python -m benchmarks run long": "invalid choice: 'long'",
    "python -m benchmarks.penalties --network resnet": "invalid choice: 'resnet'",
    "python -m examples.reproduce al2 --size cnn --variants bear": "bear",
    "python -m examples.reproduce targeted-sparsity --seed 3": "unrecognized arguments: --seed 3",
    "python -m examples.reproduce weight-companders": "invalid choice: 'weight-companders'",
    "python -m pytest tests/nothing.py": "there is no file tests/nothing.py",
    "pytest --fast": "pytest does not know ['--fast']",
    "python setup.py": "there is no file setup.py",
    "python -c 1": "no check is known for this use of Python",
    'pip install ".[pytorch]"': "the project has no extra ['pytorch']",
    "pip install keras-regs[jax,plots]": "the project has no extra ['plots']",
    "pip install tensorflow-gpu": "the project does not need 'tensorflow-gpu'",
    "pip install torch>=2.7": "no check is known for '>'",
    "tensorboard runs": "invalid choice: 'runs'",
    "tensorboard --port 6006": "A logdir or db must be specified",
    "tensorboard --logdir runs --samples_per_plugin images=all": "images=all",
    "npm run lint": "the page has the scripts",
    "conda install keras-regs": "no check is known for the program 'conda'",
    "./install.sh": "there is no file ./install.sh",
    "make setup && poetry run pytest": "no check is known for the program 'poetry'",
}


@pytest.mark.parametrize("command", WRONG)
def test_wrong_commands_are_found(checks, command):
    with pytest.raises(WrongCommand) as error:
        checks.check(command)
    assert WRONG[command] in str(error.value)
