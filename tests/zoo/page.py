"""The page of the documentation that says what was tried on which model, and what came of it."""

from pathlib import Path

from tests.zoo.__main__ import read_outcomes

PAGE = Path(__file__).parents[2] / "docs" / "zoo.md"
BACKENDS = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}
MARK = {"ok": "✓", "refused": "refuses", "failed": "✗", "not": "not in Keras"}

HEAD = """\
# Models it was tried on

Each model below went through each operation, with each backend. ✓ means that the result is right,
✗ that it fails. Where the package refuses, it says why. A number leads to the message. A cell names
backends where they differ; one that it leaves out was not tried yet. Models of `keras.applications`
have random weights and small images, and those of KerasHub are tiny.

| Operation | What is right |
|---|---|
| `regularize` | The outputs stay, and the loss is the sum over all kernels in float64. |
| `strip` | The outputs stay, and no loss is left. |
| `compand` | The outputs stay, with the default arguments. |
| `fold` | Saved, and loaded by a process without `keras_regs`, the outputs stay. |
| probes | `analysis.layer_characteristics` measures, and the model stays as it is. |
| training | `fit` with `DelayedStrong`, `ProximalL1` and `SparsityHeatmaps`, two epochs (below). |

Training is right if the first epoch has no penalty and the second one all of it, and if there are
exact zeros and a file with maps.

`make zoo` runs all of it and writes this page. It can be interrupted, and then continues.
"""


def write_page(folder: Path) -> None:
    PAGE.write_text(page(folder))
    print(f"Wrote {PAGE}")


def page(folder: Path) -> str:
    by_backend = {
        name: read_outcomes(folder / f"{name}.jsonl")
        for name in BACKENDS
        if (folder / f"{name}.jsonl").exists()
    }
    lines = [line for outcomes in by_backend.values() for line in outcomes.values()]
    families: dict[str, dict[str, None]] = {}
    operations: dict[str, None] = {}
    for line in lines:
        families.setdefault(line["family"], {})[line["model"]] = None
        operations[line["operation"]] = None
    notes: dict[str, int] = {}
    text = [HEAD]
    for family, models in families.items():
        text += [f"## {family}\n", f"| Model | {' | '.join(operations)} |"]
        text.append("|---" * (1 + len(operations)) + "|")
        for model in models:
            cells = [cell(model, operation, by_backend, notes) for operation in operations]
            text.append(f"| {model} | {' | '.join(cells)} |")
        text.append("")
    if notes:
        text.append("## Messages\n")
        text += [f"{number}. {note}" for note, number in notes.items()]
        text.append("")
    return "\n".join(text)


def cell(model: str, operation: str, by_backend: dict, notes: dict[str, int]) -> str:
    """One mark if all backends agree, else those of each mark before it."""
    found: dict[str, list[str]] = {}
    for backend, outcomes in by_backend.items():
        line = outcomes.get((model, operation))
        if line is None:
            continue
        said = " ".join([line["message"], *line["warnings"]]).split()
        number = ""
        if said:
            number = f" <sup>{notes.setdefault(shown(said), len(notes) + 1)}</sup>"
        found.setdefault(MARK[line["outcome"]] + number, []).append(BACKENDS[backend])
    if [len(backends) for backends in found.values()] == [len(by_backend)]:
        return next(iter(found))
    return "; ".join(f"{', '.join(backends)} {mark}" for mark, backends in found.items())


def shown(words: list[str]) -> str:
    """A message in a line, without what Markdown would take for its own."""
    text = " ".join(words).replace("<", "&lt;").replace("*", "\\*")
    return text if len(text) <= 400 else text[:397] + "..."
