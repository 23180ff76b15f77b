"""What pages of the documentation load, they bring along."""

from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError
from offline import loaded_from_elsewhere, on_post_build

pytestmark = pytest.mark.independent_of_backend

HERE = """
<link rel="stylesheet" href="assets/main.css"><link rel="canonical" href="https://example.org/">
<script src="assets/bundle.js"></script><img src="data:image/png;base64,//8=">
<a href="https://arxiv.org/abs/2002.09237">A paper</a><code>url(https://example.org)</code>
"""


def test_what_a_page_brings_along():
    assert loaded_from_elsewhere(HERE) == []


@pytest.mark.parametrize(
    "loading",
    [
        '<script src="{}"></script>',
        '<link rel="stylesheet" href="{}">',
        '<link rel="preconnect" href="{}" crossorigin>',
        '<img srcset="{} 2x">',
        "<style>@font-face {{ src: url({}) }}</style>",
        "<style>@import '{}';</style>",
        "<div style=\"background: url('{}')\"></div>",
        '<iframe src="{}"></iframe>',
    ],
)
@pytest.mark.parametrize("address", ["https://cdn.example.org/a", "//cdn.example.org/a"])
def test_what_a_page_loads_from_elsewhere(loading, address):
    (found,) = loaded_from_elsewhere(HERE + loading.format(address))
    assert found.startswith(address)


@pytest.mark.parametrize(
    ("name", "text"),
    [("a/index.html", '<img src="https://x.org/b.png">'), ("a.css", "b{src:url(https://x.org/c)}")],
)
def test_build_fails(tmp_path, name, text):
    config = SimpleNamespace(site_dir=str(tmp_path))
    on_post_build(config=config)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text)
    with pytest.raises(PluginError, match=rf"^{name} loads from elsewhere: https://x\.org/"):
        on_post_build(config=config)
