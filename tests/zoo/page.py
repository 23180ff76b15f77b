"""The page of the documentation that says what was tried on which model, and what came of it."""

from pathlib import Path

from tests.zoo.__main__ import read_outcomes

PAGE = Path(__file__).parents[2] / "docs" / "zoo.md"
BACKENDS = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}
MARK = {"ok": "✓", "refused": "refuses", "failed": "✗", "not": "not in Keras"}

HEAD = """\
# Tested models

The package was tried on many models. Each model went through each operation with each backend:

- ✓ means that the result is right, and ✗ that the operation fails.
- "refuses" means that the package raises an error. The number leads to its message.
- If backends differ, the cell names them. A backend that is not named was not tried.

Models of `keras.applications` have random weights and small images. Models of KerasHub are tiny.

| Operation | Right result |
|---|---|
| `regularize` | The outputs do not change. The loss is a sum over kernels in float64. |
| `strip` | The outputs do not change, and no loss remains. |
| `compand` | The outputs do not change (with default arguments). |
| `fold` | The outputs do not change. (The model is loaded in a process without `keras_regs`.) |
| probes | `analysis.layer_characteristics` works, and the model does not change. |
| training | `fit` with `DelayedStrong`, `ProximalL1` and `SparsityHeatmaps` (see below). |

Training runs for two epochs. It is right if the first epoch has no penalty and the second epoch the
full penalty, and if there are exact zeros and a file with maps.

`make zoo` tries all operations and writes this page. It can be interrupted, and then continues.
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
