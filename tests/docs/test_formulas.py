r"""The formulas of the documentation, from LaTeX to MathML."""

import re
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from docs.hooks.formulas import mathml, on_page_content

PAGE = SimpleNamespace(file=SimpleNamespace(src_uri="schedules.md"))


def elements(latex, **options):
    return re.findall(r"<(m\w+)", mathml(latex, **options))


def test_formula_becomes_mathml():
    text = mathml(r"\frac{1}{n} \sum_{i \ne j} \hat{c}_{ij}^2")
    assert text.startswith('<math alttext="\\frac{1}{n} \\sum_{i \\ne j} \\hat{c}_{ij}^2" xmlns=')
    assert 'display="inline"' in text
    assert {"mfrac", "mover", "msubsup"} <= set(re.findall(r"<(m\w+)", text))
    assert "munder" in elements(r"\sum_{i \ne j} c", block=True)
    assert 'alttext="a &lt; &quot;b&quot;"' in mathml('a < "b"')


@pytest.mark.parametrize(
    ("latex", "message"),
    [
        (r"\strength x", r"has an unknown command \strength"),
        (r"\mathrm{\lamda}", r"has an unknown command \lamda"),
        (r"\frac{1}", "lacks an argument of a command"),
        (r"{x", "has braces that do not match"),
        (r"x} {y", "has braces that do not match"),
        ("50 % x", r"has a comment. Write \% for a percent sign"),
        ("\text{of}", 'has a control character. Is its docstring a raw string, r"""…"""?'),
        ("x^2^3", "is not LaTeX (DoubleSuperscriptsError)"),
        (r"\left( x", "is not LaTeX (ExtraLeftOrMissingRightError)"),
        ("x_", "is not LaTeX (MissingSuperScriptOrSubscriptError)"),
        ("", "is not LaTeX"),
    ],
)
def test_formula_that_would_be_printed_wrongly_is_an_error(latex, message):
    with pytest.raises(ValueError, match=re.escape(f"A formula {message}")):
        mathml(latex)


def test_escaped_characters_are_no_errors():
    assert "%" in mathml(r"50 \% \{x\} \text{of}")


def test_formulas_of_a_page():
    """As `pymdownx.arithmatex` marks them."""
    content = (
        r'<p>If <span class="arithmatex">\(a &lt; b\)</span>, <code>\(a\)</code> and</p>'
        '\n<div class="arithmatex">\\[\n\\sum_i\nx_i\n\\]</div>'
    )
    found = on_page_content(content, page=PAGE)
    assert found.startswith('<p>If <span class="formula"><math alttext="a &lt; b"')
    assert r"<code>\(a\)</code>" in found
    assert re.search(r'<div class="formula"><math [^>]*display="block".*</math></div>$', found)


def test_error_names_the_page():
    content = r'<span class="arithmatex">\(\foo\)</span>'
    with pytest.raises(PluginError, match=r"schedules\.md: A formula has an unknown command \\foo"):
        on_page_content(content, page=PAGE)
