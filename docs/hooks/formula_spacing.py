"""Gives MathML the spaces and the upright letters of LaTeX, and places where a line may end.

latex2mathml leaves these to the browser. That does not know the names of functions, nor which of
two bars opens, and it breaks no line inside a formula.
"""

import re
from xml.etree.ElementTree import Element

ROWS = {"math", "mrow", "mtd", "mstyle", "msqrt"}
SCRIPTS = {"msub", "msup", "msubsup", "munder", "mover", "munderover"}
BARS = "|‖"
OPENING = set("([{⟨⌊⌈")
CLOSING = set(")]}⟩⌋⌉!")
SIGNS = set("+\N{MINUS SIGN}±")
# After these a line may end.
BREAKING = set("=≠<>≤≥≈≡∝←→∈∉⊂+\N{MINUS SIGN}·×±,;")
# A formula with no more parts than this stays in one line.
SHORT = 9
THIN = "0.1667em"


def spaced(tree: Element) -> None:
    """Sets the spaces of functions, signs, bars and semicolons, and makes capital Greek upright."""
    for element in tree.iter("mi"):
        if element.text == ";":
            element.tag = "mo"
        elif re.fullmatch("[\u0391-\u03a9]", element.text or ""):
            element.set("mathvariant", "normal")
    for bar in BARS:
        bars = [e for e in tree.iter("mo") if e.text == bar and "form" not in e.attrib]
        if len(bars) % 2 == 0:
            for index, element in enumerate(bars):
                element.set("form", "postfix" if index % 2 else "prefix")
                element.attrib |= {"stretchy": "false", "lspace": "0", "rspace": "0"}
    for row in tree.iter():
        if row.tag in ROWS:
            _space_row([_core(element) for element in row])


def _space_row(cores: list[Element]) -> None:
    for before, core, after in zip([None, *cores], cores, [*cores[1:], None], strict=False):
        opens = before is None or _pushes(before)
        if _is_function(core):
            core.tag = "mo"
            core.set("lspace", "0" if opens else THIN)
            core.set("rspace", "0" if after is None or _closes_up(after) else THIN)
        elif core.text in SIGNS and opens:
            core.attrib |= {"form": "prefix", "lspace": "0", "rspace": "0"}


def _core(element: Element) -> Element:
    """What the sub- and superscripts of an element belong to."""
    while element.tag in SCRIPTS and len(element):
        element = element[0]
    return element


def _is_function(element: Element) -> bool:
    text = element.text or ""
    return element.tag in ("mi", "mo") and len(text) > 1 and text.isalpha()


def _pushes(element: Element) -> bool:
    """Whether no space follows it, or one of its kind that is there already."""
    closes = (element.text or "") in CLOSING or element.get("form") == "postfix"
    return element.tag == "mspace" or (element.tag == "mo" and not closes)


def _closes_up(element: Element) -> bool:
    bar = (element.text or "") in BARS and element.get("form") == "prefix"
    return element.tag == "mspace" or (element.tag == "mo" and not bar)


def in_pieces(tree: Element) -> list[Element]:
    """The formula, cut where a line may end if it is long."""
    (row,) = tree if len(tree) == 1 and tree[0].tag == "mrow" else (tree,)
    if len(row) <= SHORT:
        return [tree]
    pieces: list[list[Element]] = [[]]
    for index, element in enumerate(row):
        pieces[-1].append(element)
        core = _core(element)
        breaks = core.tag == "mo" and core.text in BREAKING and "form" not in core.attrib
        if breaks and index < len(row) - 1:
            # The last one of a piece would have the spaces of a sign behind its number.
            core.set("form", "infix")
            pieces.append([])
    return [_formula(tree, piece) for piece in pieces]


def _formula(tree: Element, elements: list[Element]) -> Element:
    piece = Element("math", tree.attrib)
    row = Element("mrow")
    row.extend(elements)
    piece.append(row)
    return piece
