"""Lets no page load a script, a style, a font or an image from elsewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
# Links of these kinds name a page, and load nothing.
NAMES = {"alternate", "author", "canonical", "license", "next", "prev"}
SOURCES = {"src", "srcset", "data", "poster"}
STYLE = re.compile(r"""(?:url\(|@import)\s*["']?\s*((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE)


class Loaded(HTMLParser):
    """Collects the addresses of what a page loads from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        values = {name: value or "" for name, value in attrs}
        sources = [values[name] for name in SOURCES & values.keys()]
        if tag == "link" and not NAMES & set(values.get("rel", "").split()):
            sources.append(values.get("href", ""))
        self.elsewhere += [source for source in sources if ELSEWHERE.match(source.strip())]
        self.elsewhere += STYLE.findall(values.get("style", ""))

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.elsewhere += STYLE.findall(data)

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False


def loaded_from_elsewhere(page: str) -> list[str]:
    """The addresses of other machines that a page of HTML loads something from."""
    parser = Loaded()
    parser.feed(page)
    return parser.elsewhere


def on_post_build(*, config: Any, **kwargs: Any) -> None:
    site = Path(config.site_dir)
    for path in sorted(site.rglob("*")):
        if path.suffix == ".html":
            found = loaded_from_elsewhere(path.read_text("utf-8"))
        elif path.suffix == ".css":
            found = STYLE.findall(path.read_text("utf-8"))
        else:
            continue
        if found:
            name = path.relative_to(site).as_posix()
            raise PluginError(f"{name} loads from elsewhere: {', '.join(sorted(set(found)))}")
