"""The Python in the documentation runs, prints what it says, and names what there is."""

import ast
import re
from functools import reduce

import keras
import numpy as np
import pytest

import keras_regs as kr
from tests.combinations import slow_unless
from tests.docs.pages import PAGES, blocks, name_of, spans

SNIPPETS = {
    name_of(page): found
    for page in PAGES
    if (found := [block for block in blocks(page) if block.language == "python"])
}
# What they show takes much training.
LONG = {
    "README.md",
    "docs/comparison.md",
    # As in the README.
    "docs/index.md",
    "docs/representations.md",
    "docs/tensorboard.md",
    "docs/training.md",
}

# It says what names were called earlier.
HISTORY = "renamed.md"

NUMBER = r"-?\d+(?:\.\d*)?(?:e-?\d+)?"
NUMBERS = re.compile(rf"# \(?({NUMBER}(?:, {NUMBER})*),?\)?$")
PUBLIC = re.compile(r"(?<![\w./])(?:kr|keras_regs)((?:\.\w+)+)(?!\w*(?:…|\.\.\.|/))")


def run(place, code, namespace):
    """Executes code as a reader would type it, and compares numbers in the remarks on its lines."""
    # Tracebacks have the lines of the page.
    page, _, line = place.rpartition(":")
    lines = code.splitlines()
    code = "\n" * (int(line) - 1) + code
    for statement in ast.parse(code).body:
        if not isinstance(statement, ast.Expr):
            module = ast.Module([statement], type_ignores=[])
            exec(compile(module, page, "exec"), namespace)
            continue
        value = statement.value
        is_print = isinstance(value, ast.Call) and getattr(value.func, "id", "") == "print"
        if is_print and len(value.args) == 1:
            value = value.args[0]
        value = eval(compile(ast.Expression(value), page, "eval"), namespace)
        remark = NUMBERS.search(lines[statement.end_lineno - int(line)])
        if remark:
            expected = [float(number) for number in remark[1].split(", ")]
            np.testing.assert_allclose(
                np.ravel(value), expected, rtol=1e-2, err_msg=f"{page}:{statement.lineno}"
            )


@pytest.mark.parametrize("page", slow_unless(set(SNIPPETS) - LONG, SNIPPETS))
def test_snippets_of_a_page_run(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    namespace = {"__name__": page}
    if page.endswith(".py"):
        # What the cells of a guide import, its text need not import again.
        namespace |= {"keras": keras, "kr": kr}
    for block in SNIPPETS[page]:
        run(block.place, block.text, namespace)


@pytest.mark.independent_of_backend
@pytest.mark.parametrize("page", [page for page in PAGES if page.name != HISTORY], ids=name_of)
def test_names_of_the_package_exist(page):
    missing = [
        f"{shown.place}: {found[0]}"
        for shown in [*spans(page), *blocks(page)]
        for found in PUBLIC.finditer(shown.text)
        if not exists(found[1])
    ]
    assert not missing, "\n".join(missing)


def exists(path):
    try:
        reduce(getattr, path.strip(".").split("."), kr)
    except AttributeError:
        return False
    return True


@pytest.mark.independent_of_backend
def test_a_wrong_remark_is_found():
    run("page.md:3", "a = [0, 0.1]\nprint(a)  # 0, 0.1\n", {})
    with pytest.raises(AssertionError, match=r"page\.md:4"):
        run("page.md:3", "a = [0, 0.1]\na  # 0, 0.2\n", {})
