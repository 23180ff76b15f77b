r"""The formulas of the documentation, from LaTeX to MathML."""

import re
from types import SimpleNamespace

import pytest
from formulas import mathml, on_page_content
from mkdocs.exceptions import PluginError

pytestmark = pytest.mark.independent_of_backend

PAGE = SimpleNamespace(file=SimpleNamespace(src_uri="schedules.md"))


def whole(latex, **options):
    (text,) = mathml(latex, **options)
    return text


def elements(latex, **options):
    return re.findall(r"<(m\w+)", whole(latex, **options))


def test_formula_becomes_mathml():
    text = whole(r"\frac{1}{n} \sum_{i \ne j} \hat{c}_{ij}^2")
    assert text.startswith('<math display="inline"><mrow><mfrac>')
    assert {"mfrac", "mover", "msubsup"} <= set(re.findall(r"<(m\w+)", text))
    assert "munder" in elements(r"\sum_{i \ne j} c", block=True)
    assert "<mo>&lt;</mo>" in whole("a < b")


@pytest.mark.parametrize(
    ("latex", "message"),
    [
        (r"\strength x", r"has an unknown command \strength"),
        (r"\mathrm{\vektor}", r"has an unknown command \vektor"),
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
    assert "%" in whole(r"50 \% \{x\} \text{of}")


@pytest.mark.parametrize(
    ("latex", "operator"),
    [
        (r"p \ln p", '<mo lspace="0.1667em" rspace="0.1667em">ln</mo>'),
        (r"= \max(a)", '<mo lspace="0" rspace="0">max</mo>'),
        (r"a \operatorname{sign}(v)", '<mo lspace="0.1667em" rspace="0">sign</mo>'),
        (r"a\,\arctan^2 v", '<mo lspace="0" rspace="0.1667em">arctan</mo>'),
        ("= -a", '<mo form="prefix" lspace="0" rspace="0">\N{MINUS SIGN}</mo>'),
        ("(a) - b", "<mo>\N{MINUS SIGN}</mo>"),
        (r"\Psi", '<mi mathvariant="normal">Ψ</mi>'),
        (r"\psi", "<mi>ψ</mi>"),
        ("I(z; x)", "<mo>;</mo>"),
    ],
)
def test_spaces_and_upright_letters_of_latex(latex, operator):
    assert operator in whole(latex)


@pytest.mark.parametrize("latex", ["|a||b|", r"\lVert a - b \rVert_2", "2 |w|^2"])
def test_bars_open_and_close(latex):
    bars = re.findall(r'<mo [^>]*form="(\w+)"[^>]*>[|‖]</mo>', whole(latex))
    assert bars in (["prefix", "postfix"], ["prefix", "postfix"] * 2)


def test_long_formula_in_a_line_may_be_broken():
    pieces = mathml(r"\Psi(v) = a + b - c \le (d, e)")
    assert [re.sub("<.*?>", "", piece) for piece in pieces] == [
        "Ψ(v)=",
        "a+",
        "b\N{MINUS SIGN}",
        "c≤",
        "(d,",
        "e)",
    ]
    assert all(piece.startswith('<math display="inline"><mrow>') for piece in pieces)
    # The space of a sign between two numbers.
    assert pieces[1].endswith('<mo form="infix">+</mo></mrow></math>')
    assert whole("a + b = c")
    assert whole(r"\Psi(v) = a + b - c \le (d, e)", block=True)


def test_formulas_of_a_page():
    """As `pymdownx.arithmatex` marks them."""
    content = (
        r'<p>If <span class="arithmatex">\(a &lt; b\)</span>, <code>\(a\)</code> '
        r'(<span class="arithmatex">\(b\)</span>), and</p>'
        '\n<div class="arithmatex">\\[\n\\sum_i\nx_i\n\\]</div>'
    )
    found = on_page_content(content, page=PAGE)
    assert found.startswith('<p>If <span class="formula"><math display="inline"')
    assert (
        '<span class="formula">(<math display="inline"><mrow><mi>b</mi></mrow></math>),</span>'
        in found
    )
    assert r"<code>\(a\)</code>" in found
    assert re.search(r'<div class="formula"><math display="block">.*</math></div>$', found)


def test_error_names_the_page():
    content = r'<span class="arithmatex">\(\foo\)</span>'
    with pytest.raises(PluginError, match=r"schedules\.md: A formula has an unknown command \\foo"):
        on_page_content(content, page=PAGE)


def test_formula_that_a_table_cut_in_two_is_an_error():
    on_page_content("<p>With <code>$HOME</code> and <pre>$ ls</pre></p>", page=PAGE)
    with pytest.raises(PluginError, match=r"schedules\.md: A dollar sign is not part of a formula"):
        on_page_content("<td>The sum of $</td><td>w</td><td>$</td>", page=PAGE)
