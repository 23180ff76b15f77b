"""Lists the names of the API reference: in a table on each page, and all of them on the first."""

import re
from functools import cache
from pathlib import Path
from typing import Any

# Documented by mkdocstrings, and by a row of a table that has an anchor.
DOCUMENTED = re.compile(
    r"^::: (keras_regs\.[\w.]+)$|\[\]\(\)\{ #(keras_regs\.[\w.]+) \}", re.MULTILINE
)
TABLE = "<!-- table of names -->"
NAMES = re.compile(r"<!-- names of (\w+\.md) -->")


def documented_names(markdown: str) -> list[str]:
    """The names that a page documents, as `keras_regs.L2`."""
    return [first or second for first, second in DOCUMENTED.findall(markdown)]


def on_page_markdown(markdown: str, *, page: Any, config: Any, **kwargs: Any) -> str:
    if not page.file.src_uri.startswith("reference/"):
        return markdown
    folder = Path(config.docs_dir) / "reference"

    def names(match: re.Match[str]) -> str:
        found = DOCUMENTED.findall((folder / match[1]).read_text("utf-8"))
        return ", ".join(
            _link(name) if name else f"[{_code(row)}]({match[1]}#{row})" for name, row in found
        )

    return NAMES.sub(names, markdown).replace(TABLE, _table(documented_names(markdown)))


def _link(name: str) -> str:
    return f"[{_code(name)}][{name}]"


def _code(name: str) -> str:
    return f"`{name.rpartition('.')[2]}`"


def _table(names: list[str]) -> str:
    rows = [f"| {_link(name)} | {text} |" for name in names if (text := _first_line(name))]
    return "\n".join(["| Name | Summary |", "|---|---|", *rows])


def _first_line(name: str) -> str:
    found = _package()[name.removeprefix("keras_regs.")].docstring
    if not found:
        return ""
    # In a table, a bar ends a cell, but not in code.
    line = found.value.lstrip().splitlines()[0]
    return re.sub(r"(`[^`]*`)|\|", lambda bar: bar[1] or r"\|", line)


@cache
def _package() -> Any:
    # Tests need nothing of this.
    import griffe

    return griffe.load("keras_regs", search_paths=[str(Path(__file__).parents[2])])
