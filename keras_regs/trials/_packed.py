"""Many trials in one file of JSON lines, in which common values are written once.

The first line, the head, says how the trials were run: configuration, environment, samples and
what was measured. What is the same for all trials is written once, as a tree. Where trials differ,
the tree holds a placeholder `{"$": number}`. The values of a placeholder are in the head if they
are the same for all seeds of a name, otherwise in the line of each trial. Where these values are
trees that differ in a few leaves, such as a layer that networks of another depth do not have, the
head has what the trees have in common as "parts", and the lines have the leaves ("3.0"):

    {"format": "keras_regs.trials/2", "trials": 2,
     "shared": {"configuration": {"epochs": 4, "settings": {"$": 0}, "initial_weights": {"$": 1}},
                "environment": {...}, "samples": {...}, "measure": ...},
     "rows": {"plain": {"0": "none"}},
     "parts": {"plain": {"3": {"name": "dense", "seed": {"$": 0}}}}}
    {"name": "plain", "seed": 0, "configuration": "5d41...", "differs": {"1": "9f3a..."},
     "history": {...}, "metrics": {...}, "measured": {...}, "seconds": 3.5}
    {"name": "plain", "seed": 1, ...}

A placeholder without a value means that the trial does not have this key or element. The line of a
trial has the hash of its configuration, to detect a damaged head.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from keras_regs.trials import _files as files

FILE = "trials.jsonl"
FORMAT = "keras_regs.trials/2"
# The one before has no parts, and is read like a file without any.
_FORMATS = ("keras_regs.trials/1", FORMAT)
# What the lines hold, and of which types.
HEAD: dict[str, Any] = {"format": str, "trials": int, "shared": dict, "rows": dict}
SHARED = ("configuration", "environment", "samples", "measure")
LINE: dict[str, Any] = {
    "name": str,
    "seed": int,
    "configuration": str,
    "differs": dict,
    **{key: kind for key, kind in files.RECORD.items() if key not in (*SHARED, "name", "seed")},
}

_PLACEHOLDER = "$"
_ABSENT = object()


def write_packed(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """Writes the encoded records of trials as one file, sorted by name and seed.

    Args:
        path: File to write. An existing file is replaced as a whole, or not at all.
        records: One or more records. No two of them have the same name and seed.
    """
    ordered = sorted(records, key=lambda record: (record["name"], record["seed"]))
    values: list[list[Any]] = []
    shared = _shared([{key: record[key] for key in SHARED} for record in ordered], values)
    differing = [
        {str(number): each[index] for number, each in enumerate(values)}
        for index in range(len(ordered))
    ]
    rows: dict[str, dict[str, Any]] = {}
    parts: dict[str, dict[str, Any]] = {}
    for name in dict.fromkeys(record["name"] for record in ordered):
        of_seeds = [
            each for record, each in zip(ordered, differing, strict=True) if record["name"] == name
        ]
        rows[name] = {
            number: value
            for number, value in of_seeds[0].items()
            if _is_one([each[number] for each in of_seeds])
        }
        parts[name] = _take_parts(of_seeds, rows[name])
    lines = [
        {
            "format": FORMAT,
            "trials": len(ordered),
            "shared": shared,
            "rows": {name: _present(row) for name, row in rows.items()},
            "parts": {name: part for name, part in parts.items() if part},
        }
    ]
    for record, each in zip(ordered, differing, strict=True):
        own = {number: each[number] for number in each if number not in rows[record["name"]]}
        kept = {key: record[key] for key in files.RECORD if key not in SHARED}
        line = {"configuration": _hash(record["configuration"]), "differs": _present(own), **kept}
        lines.append({key: line[key] for key in LINE})
    files.write_text(path, "".join(f"{_text(line)}\n" for line in lines))


def read_packed(path: Path) -> list[dict[str, Any]]:
    """Returns the records that `write_packed` has written, still encoded.

    Raises:
        ValueError: If the file is damaged. The message names the file and the line.
    """
    lines = path.read_bytes().splitlines(keepends=True)
    head = _parsed(path, 1, lines[0] if lines else b"", HEAD)
    if head["format"] not in _FORMATS:
        raise _damaged(path, 1, f"its format is {head['format']!r}, not {FORMAT!r}")
    if head["format"] == FORMAT and (wrong := files.problems(head, {"parts": dict})):
        raise _damaged(path, 1, wrong)
    records: dict[tuple[str, int], dict[str, Any]] = {}
    for number, text in enumerate(lines[1:], 2):
        record = _record(path, number, _parsed(path, number, text, LINE), head)
        key = (record["name"], record["seed"])
        if key in records:
            raise _damaged(path, number, f"{key[0]!r} of seed {key[1]} appears twice")
        records[key] = record
    if len(records) != head["trials"]:
        problem = f"the file ends after {len(records)} of {head['trials']} trials"
        raise _damaged(path, len(lines), problem)
    return list(records.values())


def _record(path: Path, number: int, line: dict[str, Any], head: dict[str, Any]) -> dict[str, Any]:
    row, parts = (head.get(key, {}).get(line["name"], {}) for key in ("rows", "parts"))
    if line["name"] not in head["rows"] or not isinstance(row, dict) or not isinstance(parts, dict):
        raise _damaged(path, number, f"the first line does not describe {line['name']!r}")
    values = {**row, **line["differs"]}
    for place, tree in parts.items():
        start = f"{place}."
        leaves = {key[len(start) :]: each for key, each in values.items() if key.startswith(start)}
        values[place] = _filled(tree, leaves)
    run = _filled(head["shared"], values)
    record = {**line, **run}
    del record["differs"]
    wrong = files.problems(record)
    if not wrong and _hash(record["configuration"]) != line["configuration"]:
        wrong = "its configuration does not match its hash"
    if wrong:
        raise _damaged(path, number, wrong)
    return {key: record[key] for key in files.RECORD}


def _take_parts(of_seeds: Sequence[dict[str, Any]], row: Mapping[str, Any]) -> dict[str, Any]:
    """Takes the trees that the seeds of a name have at placeholders apart.

    Args:
        of_seeds: The values of each seed at each placeholder. The leaves replace a tree.
        row: Those that all seeds have.

    Returns:
        What the trees at each placeholder have in common.
    """
    parts: dict[str, Any] = {}
    for number in [number for number in of_seeds[0] if number not in row]:
        leaves: list[list[Any]] = []
        part = _shared([each[number] for each in of_seeds], leaves)
        if part == {_PLACEHOLDER: 0}:  # nothing in common
            continue
        parts[number] = part
        for index, each in enumerate(of_seeds):
            del each[number]
            each |= {f"{number}.{place}": values[index] for place, values in enumerate(leaves)}
    return parts


def _shared(trees: Sequence[Any], values: list[list[Any]]) -> Any:
    """Returns the common part of trees, with placeholders where they differ.

    Args:
        trees: JSON values or `_ABSENT`, one for each trial.
        values: List to which the values of each placeholder are appended.
    """
    if any(isinstance(tree, dict) and _PLACEHOLDER in tree for tree in trees):
        return _placeholder(trees, values)  # otherwise, it would be read as a placeholder
    if all(isinstance(tree, dict) for tree in trees):
        keys = dict.fromkeys(key for tree in trees for key in tree)
        return {key: _shared([tree.get(key, _ABSENT) for tree in trees], values) for key in keys}
    if all(isinstance(tree, list) for tree in trees):
        elements = zip_longest(*trees, fillvalue=_ABSENT)
        return [_shared(each, values) for each in elements]
    return trees[0] if _is_one(trees) else _placeholder(trees, values)


def _placeholder(trees: Sequence[Any], values: list[list[Any]]) -> dict[str, int]:
    """Returns a placeholder, and reuses an earlier one with the same values."""
    found = list(trees)
    for number, each in enumerate(values):
        if all(_is_one(pair) for pair in zip(each, found, strict=True)):
            return {_PLACEHOLDER: number}
    values.append(found)
    return {_PLACEHOLDER: len(values) - 1}


def _filled(tree: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(tree, dict) and _PLACEHOLDER in tree:
        return values.get(str(tree[_PLACEHOLDER]), _ABSENT)
    if isinstance(tree, dict):
        filled = {key: _filled(each, values) for key, each in tree.items()}
        return _present(filled)
    if isinstance(tree, list):
        return [each for each in (_filled(each, values) for each in tree) if each is not _ABSENT]
    return tree


def _present(tree: Mapping[str, Any]) -> dict[str, Any]:
    return {key: each for key, each in tree.items() if each is not _ABSENT}


def _is_one(values: Sequence[Any]) -> bool:
    """Returns whether all are equal in JSON, where 1, 1.0 and true differ."""
    if any(value is _ABSENT for value in values):
        return all(value is _ABSENT for value in values)
    return len({_text(value) for value in values}) == 1


def _text(value: Any, sort_keys: bool = False) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=sort_keys, allow_nan=False)


def _hash(configuration: Any) -> str:
    return hashlib.sha256(_text(configuration, sort_keys=True).encode()).hexdigest()[:16]


def _parsed(path: Path, number: int, text: bytes, kinds: Mapping[str, Any]) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise _damaged(path, number, f"it is not JSON: {error}") from error
    wrong = files.problems(found, kinds)
    if wrong or not text.endswith(b"\n"):
        raise _damaged(path, number, wrong or "it is cut off")
    return found


def _damaged(path: Path, line: int, problem: str) -> ValueError:
    return ValueError(
        f"Argument `folder`: {path}, line {line}: {problem}. The file is damaged: restore it, or "
        "pass another folder."
    )
