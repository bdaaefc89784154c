"""Texts of other programs look in quizgen as they looked there."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.sources.markup import Texts
from quizgen.text.markup import to_html
from quizgen.text.markup.maths import to_mathml

HTML = {
    "<p>Which <b>bird</b>?</p><p>A<br>robin</p>": "Which **bird**?\nA\nrobin",
    "<ul><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li></ul>": "- a\n- b\n  - c\n  - d",
    "<ol start=3><li>a<li>b</ol>after": "3. a\n4. b\n\nafter",
    "x<sup>2</sup> and x<sup>2</sup>y, H<sub>2</sub> O": "x^2^ and x<sup>2</sup>y, H~2~ O",
    '<a href="https://example.org/a_(b)">t</a>': "[t](https://example.org/a_%28b%29)",
    "<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td></tr></table>": (
        "| a | b |\n|---|---|\n| 1\\|2 |  |"
    ),
    "<pre>a\n  b</pre>": "```\na\n  b\n```",
    "<code>a`b  c</code>": "``a`b  c``",
    "<ruby>长<rt>cháng</rt>城<rt>chéng</rt></ruby>": "{长城|cháng chéng}",
    "<b>a</b><b>b</b> <i> c </i>d": "**ab** *c* d",
    "a &lt;b&gt; &amp; 2*3": "a <b> & 2*3",
    "<!-- no -->a<o:p></o:p><span style='x'>b</span>": "ab",
    "- a<br>- b": "\\- a\n\\- b",
}
"""HTML, and the author's markup of it."""


@pytest.mark.parametrize("html", HTML)
def test_html_is_markup(html: str) -> None:
    """With as few backslashes as it needs, and nothing lost."""
    texts = Texts()
    assert texts.html(html) == HTML[html]
    assert texts.lost == []


@given(st.text(alphabet=st.sampled_from("ab 1.*`\\~^_[]()!{}<>|-+#$&\n汉"), max_size=60))
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    """Whatever signs it has; white space at the ends of its lines isn't seen."""
    lines = [" ".join(line.split()) for line in text.strip().split("\n")]
    expected = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if "\\(" in text or "\\[" in text or "$$" in text:
        return  # a formula
    html = to_html(Texts().typed(text))
    seen = unescape(re.sub(r"<br\s*/?>\n?", "\n", html.replace("<!---->", "")))
    assert re.sub(r"</?span>", "", seen) == expected


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{a}{b} = c",
        r"x^2+\sqrt[3]{y}\le\alpha",
        r"\sum_{i=1}^{n} i\to\infty",
        r"\overline{AB}\parallel\vec{a}",
        r"\lim_{x\to 0}\sin x",
        r"\begin{pmatrix}1&2\\3&4\end{pmatrix}",
        r"\left(\frac12\right)",
        r"\text{if } x\ne y",
        r"\binom{n}{k}\cdot 5\%",
    ],
)
def test_mathml_is_the_tex_that_it_was_made_of(tex: str) -> None:
    """What quizgen shows of TeX is read as TeX that is shown the same."""
    shown = to_mathml(tex)
    markup = Texts().html(shown)
    assert markup.startswith("\\(")
    assert _bare(to_mathml(markup[2:-2])) == _bare(shown)


def _bare(mathml: str) -> str:
    """MathML less rows of one element, and attributes, which look the same."""
    bare = re.sub(r"<(\w+)[^>]*>", r"<\1>", mathml)
    while (less := re.sub(r"<mrow>(<(\w+)>[^<]*</\2>)</mrow>", r"\1", bare)) != bare:
        bare = less
    return bare.replace("<mrow>", "").replace("</mrow>", "")


@pytest.mark.parametrize(
    "sign", ["<!--", "<!", "<a ", '<a "', "&#", "<b>", "**a", "\\(", "<ul><li>", "![a](", "<td>"]
)
def test_signs_that_open_and_never_close_cost_no_time(sign: str) -> None:
    """The time grows with the text, not with its square: the library's parser took minutes."""
    Texts().html(sign * 3000)


def test_what_has_no_markup_is_told() -> None:
    """And its text stays."""
    texts = Texts()
    assert texts.html("<u>a</u> <script>b</script><iframe src=x>c</iframe>") == "a c"
    assert texts.lost == [
        "`<u>` has no markup; its text is kept.",
        "A `<script>` was left out.",
        "A `<iframe>` was there, which can't be held.",
    ]
