"""Blanks in markup: what is round them stays whole, and no raw sign is seen."""

import pytest

from quizgen.text.markup import around_blanks, blanks_fit, on_its_own, plain

MATHS = '<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline"><mrow>{}</mrow></math>'

FITTING = (
    ("**", "Ada", "** wrote", "<strong>_</strong> wrote", "Ada"),
    ("The **big ", "bad", "** wolf", "The <strong>big _</strong> wolf", "bad"),
    ("Line **has\nline ", "two", "** in", "Line <strong>has<br>\nline _</strong> in", "two"),
    ("Run `git ", "commit", "` now", "Run <code>git _</code> now", "`commit`"),
    ("The {", "武汉", "|Wǔ hàn} bridge", "The _ bridge", "{武汉|Wǔ hàn}"),
    ("The {武", "汉", "|Wǔ hàn} bridge", "The 武_ bridge", "汉"),
    (r"\(a = ", "c", r"\)", MATHS.format("<mi>a</mi><mo>=</mo><mi>_</mi>"), r"\(c\)"),
    ("See [the ", "page", "](http://a.b)", None, "page"),
    ("H~2~", "O", "", "H<sub>2</sub>_", "O"),
    ("- 甲\n- ", "乙", "", '<div class="in-text"><ul>\n<li>甲</li>\n<li>_</li>\n</ul></div>', "乙"),
    ("```\nx = ", "1", "\n```", '<div class="in-text"><pre><code>x = _</code></pre></div>', "`1`"),
    ("|a|b|\n|-|-|\n|1|", "2", "|", None, "2"),
)
"""Text before, answer, text after, the HTML with `_` for the blank, the answer by itself."""

UNFIT = (
    ("See ![a ", "wren", "](p.png)"),
    ("See ![](", "wren", ".png)"),
    ("**big ", "bad** wolf", " ate"),
    (r"\(\fr", "ac{1}", r"{2}\)"),
    (r"\(x_{", "1}", r"\)"),
    ("[a](http://", "b", ".c)"),
    ("`a", "` b `", "c`"),
    ("5 \\", "*", " 3"),
)


@pytest.mark.parametrize(("before", "answer", "after", "html", "alone"), FITTING)
def test_markup_round_a_blank_stays(
    before: str, answer: str, after: str, html: str | None, alone: str
) -> None:
    """Emphasis, code, maths, lists and tables are whole; the reading of what is asked is gone."""
    assert blanks_fit((before, after), (answer,))
    if html is not None:
        assert "_".join(around_blanks((before, after))) == html
    assert on_its_own(before, answer, after) == alone
    assert plain(alone) == answer


@pytest.mark.parametrize(("before", "answer", "after"), UNFIT)
def test_a_blank_that_would_break_markup_is_refused(before: str, answer: str, after: str) -> None:
    """Half an emphasis, a part of a picture or an address can't be blanked."""
    assert not blanks_fit((before, after), (answer,))


def test_typed_blanks_fit_where_they_are_seen() -> None:
    """The author's own blank in code or emphasis is one; in a picture's words it isn't."""
    assert blanks_fit(("Use `", "` now"), ())
    assert not blanks_fit(("![a ", "](p.png)"), ())
    assert blanks_fit((r"\(a = ", r"\)"), ())


def test_bad_maths_is_told_by_itself() -> None:
    """A formula that is wrong anyway isn't the blank's fault."""
    assert blanks_fit((r"\(\foo\)是", "。"), ("乙",))
