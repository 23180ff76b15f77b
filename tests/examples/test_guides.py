"""The guides: what the documentation needs to show them. Building it executes them."""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
GUIDES = sorted((PROJECT / "examples/guides").glob("*.py"))

pytestmark = pytest.mark.independent_of_backend
each_guide = pytest.mark.parametrize("guide", GUIDES, ids=[guide.stem for guide in GUIDES])


def cells(guide):
    """Returns the header and the lines of each cell, as Jupytext's percent format has them."""
    before, *cells = re.split(r"^# %%", guide.read_text("utf-8"), flags=re.MULTILINE)
    assert before == ""
    return [(cell.splitlines()[0].strip(), cell.splitlines()[1:]) for cell in cells]


def test_navigation_has_all_guides():
    configuration = (PROJECT / "mkdocs.yml").read_text("utf-8")
    assert sorted(re.findall(r": guides/(\w+)\.md$", configuration, re.MULTILINE)) == [
        guide.stem for guide in GUIDES
    ]


@each_guide
def test_length(guide):
    assert 80 <= len(guide.read_text("utf-8").splitlines()) <= 150


@each_guide
def test_begins_with_a_title_and_what_it_is_about(guide):
    kind, lines = cells(guide)[0]
    assert kind == "[markdown]"
    assert re.match(r"# # \w", lines[0])
    assert lines[1] == "#"
    assert re.match(r"# \S", lines[2])


@each_guide
def test_percent_format(guide):
    for kind, lines in cells(guide):
        if kind == "[markdown]":
            assert [line for line in lines if line and line != "#" and line[:2] != "# "] == []
        else:
            assert re.fullmatch(r'(alt="[^"]+")?', kind)
            ast.parse("\n".join(lines))


@each_guide
def test_figures_have_a_text_for_those_who_do_not_see_them(guide):
    for kind, lines in cells(guide):
        assert ("plt.show()" in lines) == kind.startswith("alt=")


@each_guide
def test_needs_no_other_file_of_the_project(guide):
    tree = ast.parse(guide.read_text("utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [name.name for name in node.names]
    assert {name.partition(".")[0] for name in names}.isdisjoint(
        {"examples", "tests", "benchmarks"}
    )
