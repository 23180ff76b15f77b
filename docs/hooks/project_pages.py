"""Shows files of the project's root folder as pages."""

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

PAGES = {"changelog.md": "CHANGELOG.md", "contributing.md": "CONTRIBUTING.md"}


def on_files(files: Files, *, config: Any, **kwargs: Any) -> Files:
    root = Path(config.config_file_path).parent

    def link(match: re.Match[str]) -> str:
        text, target = match.groups()
        is_page = target in PAGES or (root / "docs" / target.partition("#")[0]).is_file()
        # Files that are not pages are named instead.
        return match[0] if is_page else f"{text}: `{target}`"

    for page, path in PAGES.items():
        text = (root / path).read_text("utf-8").replace("](docs/", "](")
        text = re.sub(r"\[([^]]+)\]\((?!https:)([^)]+)\)", link, text)
        files.append(File.generated(config, page, content=text))
    return files


def on_serve(server: Any, *, config: Any, **kwargs: Any) -> Any:
    for path in PAGES.values():
        server.watch(str(Path(config.config_file_path).parent / path))
    return server
