"""Typesets the formulas of a page as MathML during the build, so that readers need no script."""

import html
import re
from typing import Any
from xml.etree import ElementTree

from formula_spacing import in_pieces, spaced
from latex2mathml.converter import convert
from mkdocs.exceptions import PluginError

# What the Markdown extension `pymdownx.arithmatex` makes of `$…$`, and of `$$` around lines.
INLINE = re.compile(
    r'(?P<before>\(?)<span class="arithmatex">\\\((?P<latex>.*?)\\\)</span>(?P<after>[.,;:!?)]*)',
    re.DOTALL,
)
BLOCK = re.compile(r'<div class="arithmatex">\s*\\\[(?P<latex>.*?)\\\]\s*</div>', re.DOTALL)
NAMESPACE = "http://www.w3.org/1998/Math/MathML"
# How many parts an element of MathML has. Where LaTeX lacks an argument, one of them is missing.
PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "mover": 2, "munder": 2}
PARTS |= {"msubsup": 3, "munderover": 3}
CODE = re.compile(r"<(pre|code|script|style|math)\b.*?</\1>", re.DOTALL)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\t]")


def on_page_content(content: str, *, page: Any, **kwargs: Any) -> str:
    def typeset(match: re.Match[str], block: bool) -> list[str]:
        try:
            return mathml(html.unescape(match["latex"]).strip(), block=block)
        except ValueError as error:
            raise PluginError(f"{page.file.src_uri}: {error}") from error

    def inline(match: re.Match[str]) -> str:
        pieces = typeset(match, block=False)
        # A browser would let a line begin with the comma that follows a formula.
        pieces[0] = match["before"] + pieces[0]
        pieces[-1] += match["after"]
        return "<wbr>".join(f'<span class="formula">{piece}</span>' for piece in pieces)

    def block(match: re.Match[str]) -> str:
        return f'<div class="formula">{"".join(typeset(match, block=True))}</div>'

    content = BLOCK.sub(block, INLINE.sub(inline, content))
    if left := re.search(r".{,40}\$.{,40}", re.sub("<.*?>", "", CODE.sub("", content))):
        raise PluginError(
            f"{page.file.src_uri}: A dollar sign is not part of a formula: {left[0].strip()!r}. "
            r"In tables, write \lvert and \rvert for |. Sums of money go into code font."
        )
    return content


def mathml(latex: str, *, block: bool = False) -> list[str]:
    """The formula as elements `<math>`: as several if it is long, so that a line may end there.

    Raises:
        ValueError: If it is not LaTeX, or has a command that is not known. latex2mathml alone would
            print such a command, and leave out what follows a percent sign.
    """
    if fault := _fault(latex):
        raise ValueError(f"A formula {fault}. Received: {latex}")
    try:
        tree = ElementTree.fromstring(convert(latex, display="block" if block else "inline"))
    # The exceptions of latex2mathml have no base class, and it raises others, too.
    except Exception as error:
        reason = f"{type(error).__name__} {error}".strip()
        raise ValueError(f"A formula is not LaTeX ({reason}). Received: {latex}") from error
    for element in tree.iter():
        # HTML needs no namespace.
        element.tag = element.tag.removeprefix(f"{{{NAMESPACE}}}")
        if (element.text or "").startswith("\\"):
            raise ValueError(f"A formula has an unknown command {element.text}. Received: {latex}")
        if len(element) != PARTS.get(element.tag, len(element)):
            raise ValueError(f"A formula lacks an argument of a command. Received: {latex}")
    spaced(tree)
    pieces = [tree] if block else in_pieces(tree)
    return [ElementTree.tostring(piece, encoding="unicode") for piece in pieces]


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
