"""Lets the documentation show the sections of our docstrings that are not Google's own."""

import re
import textwrap
from typing import Any

import griffe

# What follows `Example:` stands no deeper, as in Keras.
EXAMPLE = re.compile(r"^Example:\n\n(>>> .*)\Z", re.DOTALL | re.MULTILINE)
SOURCE = re.compile(r"^Source:\n((?: +.*\n?)+)", re.MULTILINE)


class Docstrings(griffe.Extension):
    """Turns `Example:` into Google's section `Examples:`, and `Source:` into a paragraph."""

    def on_object(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        if obj.docstring:
            text = SOURCE.sub(_source_paragraph, obj.docstring.value)
            obj.docstring.value = EXAMPLE.sub(_examples_section, text)


def _source_paragraph(match: re.Match[str]) -> str:
    return f"**Source:** {' '.join(match[1].split())}\n"


def _examples_section(match: re.Match[str]) -> str:
    return "Examples:\n" + textwrap.indent(match[1], "    ")
