"""The API reference documents every public name once, and nothing else."""

from collections import Counter
from pathlib import Path

import pytest
from reference import documented_names

from tests.test_package import NAMESPACES, TOP

pytestmark = pytest.mark.independent_of_backend

PAGES = Path(__file__).parents[2] / "docs/reference"


def documented(page):
    return documented_names((PAGES / f"{page}.md").read_text("utf-8"))


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_each_namespace_has_a_page_with_all_of_its_names(namespace):
    found = Counter(name.rpartition(".")[2] for name in documented(namespace))
    assert found == Counter(NAMESPACES[namespace])
    for name in documented(namespace):
        module, _, last = name.rpartition(".")
        # Where users find it first.
        assert module == "keras_regs" if last in TOP else module == f"keras_regs.{namespace}"


def test_first_page_has_the_rest_and_leads_to_all_pages():
    index = (PAGES / "index.md").read_text("utf-8")
    assert documented("index") == ["keras_regs.show_versions"]
    assert "`keras_regs.__version__`" in index
    elsewhere = {*NAMESPACES, *set().union(*NAMESPACES.values()), "show_versions", "__version__"}
    assert elsewhere >= TOP
    for namespace in NAMESPACES:
        assert f"<!-- names of {namespace}.md -->" in index
    assert {page.stem for page in PAGES.iterdir()} == {"index", *NAMESPACES}
