"""The types of the page, generated from the descriptions that the server builds its replies of.

`python -m keras_regs_tensorboard.typescript` prints `frontend/src/server/format.ts`.
"""

import dataclasses
import inspect
from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

from keras_regs_tensorboard import frames, page_format, record_format
from keras_regs_tensorboard.typed_json import fields

HEAD = """\
/**
 * What the server sends, as JSON and in arrays.
 *
 * Generated from `record_format.py` and `page_format.py` by `make page`: change those, not this.
 */
"""

CONSTANTS = {
    "NOT_A_NUMBER": record_format.NOT_A_NUMBER,
    "GREATEST_LEVEL": record_format.GREATEST_LEVEL,
    "CORRELATION_BINS": record_format.CORRELATION_BINS,
    "FRAMES_VERSION": frames.FRAMES_VERSION,
}
ALIASES = {
    "LossName": record_format.LossName,
    "Centre": record_format.Centre,
    "TellingLoss": page_format.TellingLoss,
    "Penalties": page_format.Penalties,
    "Series": page_format.Series,
}
INTERFACES = (
    record_format.RecordedLayer,
    record_format.CorrelatedLayer,
    record_format.Prediction,
    page_format.RunSummary,
    page_format.Problem,
    page_format.RunList,
    page_format.Layer,
    page_format.CorrelationIndex,
    page_format.Picture,
    page_format.SharesIndex,
    page_format.PlaceShares,
    page_format.Overfitting,
    page_format.ComparedLosses,
    page_format.Fall,
    page_format.LowestLoss,
    page_format.NotANumber,
    page_format.RunIndex,
    page_format.LevelRange,
    page_format.LevelRanges,
)

LONGEST_LINE = 100

_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", NoneType: "null"}


def generated() -> str:
    """The whole of `format.ts`."""
    constants = "".join(f"export const {name} = {value};\n" for name, value in CONSTANTS.items())
    aliases = "".join(_alias(name, _written_out(hint)) for name, hint in ALIASES.items())
    return "\n".join([HEAD, constants, aliases, *map(_interface, INTERFACES)])


def _alias(name: str, written_out: str) -> str:
    line = f"export type {name} = {written_out};"
    if len(line) > LONGEST_LINE:
        # As the formatter of the page breaks it.
        line = line.replace(" | ", "\n  | ").replace(" = ", " =\n  | ")
    return f"{line}\n"


def _interface(described: type) -> str:
    parents = [base for base in described.__bases__ if base in INTERFACES]
    inherited = {name for parent in parents for name in fields(parent)}
    extends = "".join(f" extends {parent.__name__}" for parent in parents)
    lines = [
        f"  {name}: {_type(hint)};\n"
        for name, hint in fields(described).items()
        if name not in inherited
    ]
    head = f"{_comment(described)}export interface {described.__name__}{extends} {{\n"
    return f"{head}{''.join(lines)}}}\n"


def _comment(described: type) -> str:
    first, *others = inspect.cleandoc(described.__doc__ or "").splitlines()
    if not others:
        return f"/** {first} */\n"
    return "".join(["/**\n", *(f" * {line}".rstrip() + "\n" for line in [first, *others]), " */\n"])


def _type(hint: Any) -> str:
    """A description in TypeScript, by its name if it has one."""
    if dataclasses.is_dataclass(hint):
        if hint not in INTERFACES:
            raise TypeError(f"{hint} is not among the interfaces of the page.")
        return hint.__name__
    return next((name for name, alias in ALIASES.items() if alias == hint), _written_out(hint))


def _written_out(hint: Any) -> str:
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _type(parts[0])
    if origin is Literal:
        return " | ".join(f'"{name}"' for name in parts)
    if origin is UnionType:
        return " | ".join(_type(part) for part in parts)
    if origin is tuple:
        return f"[{', '.join(_type(part) for part in parts)}]"
    if origin is Sequence:
        entry = _type(parts[0])
        return f"({entry})[]" if "|" in entry else f"{entry}[]"
    if origin is Mapping:
        record = f"Record<{_type(parts[0])}, {_type(parts[1])}>"
        return record if parts[0] is str else f"Partial<{record}>"
    raise TypeError(f"The page has no type for {hint!r}.")


if __name__ == "__main__":
    print(generated(), end="")
