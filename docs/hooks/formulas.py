"""Typesets the formulas of a page as MathML during the build, so that readers need no script."""

import html
import re
import xml.etree.ElementTree as ElementTree
from typing import Any

from latex2mathml.converter import convert
from mkdocs.exceptions import PluginError

# What the Markdown extension `pymdownx.arithmatex` makes of `$…$`, and of `$$` around lines.
MARKED = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">\s*'
    r"\\(?P<open>[(\[])(?P<latex>.*?)\\[)\]]\s*</(?P=tag)>",
    re.DOTALL,
)
# How many parts an element of MathML has. Where LaTeX lacks an argument, one of them is missing.
PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "mover": 2, "munder": 2}
PARTS |= {"msubsup": 3, "munderover": 3}
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\t]")


def on_page_content(content: str, *, page: Any, **kwargs: Any) -> str:
    def typeset(match: re.Match[str]) -> str:
        latex = html.unescape(match["latex"]).strip()
        try:
            formula = mathml(latex, block=match["open"] == "[")
        except ValueError as error:
            raise PluginError(f"{page.file.src_uri}: {error}") from error
        return f'<{match["tag"]} class="formula">{formula}</{match["tag"]}>'

    return MARKED.sub(typeset, content)


def mathml(latex: str, *, block: bool = False) -> str:
    """The formula as an element `<math>`.

    Raises:
        ValueError: If it is not LaTeX, or has a command that is not known. latex2mathml alone would
            print such a command, and leave out what follows a percent sign.
    """
    if fault := _fault(latex):
        raise ValueError(f"A formula {fault}. Received: {latex}")
    try:
        text = convert(latex, display="block" if block else "inline")
        tree = ElementTree.fromstring(text)
    # The exceptions of latex2mathml have no base class, and it raises others, too.
    except Exception as error:
        reason = f"{type(error).__name__} {error}".strip()
        raise ValueError(f"A formula is not LaTeX ({reason}). Received: {latex}") from error
    for element in tree.iter():
        name = element.tag.rpartition("}")[2]
        if (element.text or "").startswith("\\"):
            raise ValueError(f"A formula has an unknown command {element.text}. Received: {latex}")
        if len(element) != PARTS.get(name, len(element)):
            raise ValueError(f"A formula lacks an argument of a command. Received: {latex}")
    return text.replace("<math ", f'<math alttext="{html.escape(latex)}" ', 1)


def _fault(latex: str) -> str | None:
    """What is wrong with it that latex2mathml does not notice."""
    if CONTROL.search(latex):
        return 'has a control character. Is its docstring a raw string, r"""…"""?'
    plain = re.sub(r"\\\\|\\[{}%]", "", latex)
    if "%" in plain:
        return r"has a comment. Write \% for a percent sign"
    depth = 0
    for brace in re.findall("[{}]", plain):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            break
    return "has braces that do not match" if depth else None
