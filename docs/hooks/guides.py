"""A hook of MkDocs: makes pages and notebooks of the guides in examples/guides/.

Each guide is executed, and its page shows what it prints and draws. `KERAS_REGS_GUIDES=skip` builds
the pages without executing anything.
"""

import base64
import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path

import jupytext
import nbformat
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

GUIDES = Path(__file__).parents[2] / "examples/guides"
TIMEOUT = 600  # Seconds for each cell.

log = get_plugin_logger("guides")


def on_files(files, config):
    scripts = sorted(GUIDES.glob("*.py"))
    notebooks = [jupytext.read(script) for script in scripts]
    if executed():
        # Most of a guide's time is spent in one thread.
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(execute, scripts, notebooks))
    for script, notebook in zip(scripts, notebooks, strict=True):
        for name, content in pages(script, notebook).items():
            files.append(File.generated(config, f"guides/{name}", content=content))
    return files


def on_serve(server, config, builder):
    server.watch(str(GUIDES))


def executed():
    choice = os.environ.get("KERAS_REGS_GUIDES", "execute")
    if choice not in ("execute", "skip"):
        raise PluginError(
            f'KERAS_REGS_GUIDES must be "execute" or "skip". Received: KERAS_REGS_GUIDES={choice!r}'
        )
    return choice == "execute"


def execute(script, notebook):
    """Fills in the outputs of `notebook`."""
    # A guide's files, such as logs, are deleted after it.
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(
            notebook,
            timeout=TIMEOUT,
            record_timing=False,
            kernel_name="python3",
            resources={"metadata": {"path": folder}},
            extra_arguments=["--log-level=ERROR", "--InlineBackend.figure_formats=retina"],
        )
        try:
            # TensorFlow describes the machine there. With --verbose, the log has what cells write.
            client.execute(stderr=subprocess.DEVNULL)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            raise PluginError(f"{script.name} fails: {error}") from error
    for cell in notebook.cells:
        errors = [output for output in cell.get("outputs", []) if output.get("name") == "stderr"]
        for output in errors:
            log.debug("%s, standard error: %s", script.name, output.text)
            cell.outputs.remove(output)


def pages(script, notebook):
    """Returns what a guide consists of on the site, by file name."""
    name = script.stem
    contents = {
        f"{name}.py": script.read_text("utf-8"),
        f"{name}.ipynb": nbformat.writes(downloadable(notebook)),
    }
    parts = []
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            parts.append(cell.source)
            continue
        parts.append(fenced(cell.source, "python"))
        for kind, group in groupby(cell.outputs, key=lambda output: output.output_type):
            if kind == "stream":
                text = "".join(output.text for output in group)
                parts.append(fenced(text.rstrip("\n"), 'text title="Output"'))
                continue
            for output in group:
                if "image/png" not in output.data:
                    parts.append(fenced(output.data["text/plain"], 'text title="Output"'))
                    continue
                if "alt" not in cell.metadata:
                    raise PluginError(
                        f'{script.name} draws in a cell without alt="...":\n{cell.source}'
                    )
                figure = f"{name}-{len(contents) - 1}.png"
                contents[figure] = base64.b64decode(output.data["image/png"])
                parts.append(f"![{cell.metadata.alt}]({figure})")
    downloads = f"[Notebook]({name}.ipynb) · [Script]({name}.py)"
    if not executed():
        downloads += "\n\n*The code was not executed when this page was built.*"
    title, _, rest = "\n\n".join(parts).partition("\n")
    contents[f"{name}.md"] = f"{title}\n\n{downloads}\n{rest}\n"
    return contents


def fenced(text, header):
    return f"```{header}\n{text}\n```"


def downloadable(notebook):
    """Returns `notebook` with the text of links in place of links to pages of the documentation."""
    notebook = nbformat.from_dict(notebook)
    notebook.metadata.kernelspec = {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = re.sub(r"\[([^]]+)\](?:\((?!http)[^)]+\)|\[[^]]+\])", r"\1", cell.source)
    return notebook
