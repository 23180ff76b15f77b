"""Shows files of the project's root folder as pages."""

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

PAGES = {"changelog.md": "CHANGELOG.md", "contributing.md": "CONTRIBUTING.md"}


def on_files(files: Files, *, config: Any, **kwargs: Any) -> Files:
    root = Path(config.config_file_path).parent
    for page, path in PAGES.items():
        text = (root / path).read_text("utf-8").replace("](docs/", "](")
        # Files that are not pages are named instead.
        text = re.sub(r"\[([^]]+)\]\((?!https:|[\w/-]+\.md\))([^)]+)\)", r"\1: `\2`", text)
        text = re.sub(r"\[([^]]+)\]\((keras_regs_tensorboard/[^)]+)\)", r"\1: `\2`", text)
        files.append(File.generated(config, page, content=text))
    return files


def on_serve(server: Any, *, config: Any, **kwargs: Any) -> Any:
    for path in PAGES.values():
        server.watch(str(Path(config.config_file_path).parent / path))
    return server
