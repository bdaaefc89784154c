r"""An author's markup as HTML: exact, safe in a browser, literal to Anki."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.markup import MathsError, check_maths, to_html

MATHML = '<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline"><mrow>{}</mrow></math>'

RENDERED = (
    ("", ""),
    ("简单的文字", "简单的文字"),
    # emphasis, also where Chinese has no spaces
    ("这是*重点*。", "这是<em>重点</em>。"),
    ("这是**重点**吗", "这是<strong>重点</strong>吗"),
    ("**重点。**后面", "<strong>重点。</strong>后面"),
    ("“*重点*”", "“<em>重点</em>”"),
    ("a *b c* d", "a <em>b c</em> d"),
    ("***重点***", "<em><strong>重点</strong></em>"),
    ("*甲**乙**丙*", "<em>甲<strong>乙</strong>丙</em>"),
    # asterisks that are meant as such
    ("2*3*4", "2*3*4"),
    ("a * b * c", "a * b * c"),
    ("只有*一个", "只有*一个"),
    (r"\*甲\*", "*甲*"),
    # code
    ("`x = 1`", "<code>x = 1</code>"),
    ("用`*a*`吧", "用<code>*a*</code>吧"),
    ("`<b>`", "<code>&lt;b&gt;</code>"),
    ("``a`b``", "<code>a`b</code>"),
    ("只有`一个", "只有`一个"),
    # line breaks
    ("甲\n乙", "甲<br>\n乙"),
    ("甲  \n乙", "甲<br>\n乙"),
    # maths
    (r"\(x\)", MATHML.format("<mi>x</mi>")),
    (r"设\(x^2\)为", f"设{MATHML.format('<msup><mi>x</mi><mn>2</mn></msup>')}为"),
    (r"\(a<b\)", MATHML.format("<mi>a</mi><mo>&lt;</mo><mi>b</mi>")),
    (r"\(\alpha\)", MATHML.format("<mi>α</mi>")),
    (r"\(a*b*c\)", MATHML.format("<mi>a</mi><mo>*</mo><mi>b</mi><mo>*</mo><mi>c</mi>")),
    (r"\\\(x\)", "\\" + MATHML.format("<mi>x</mi>")),
    # maths that can't be rendered shows its source
    (r"\(\foo\)", r"<code>\foo</code>"),
    (r"\(\frac{1\)", r"<code>\frac{1</code>"),
    # backslashes
    (r"\\", "\\"),
    (r"C:\temp", r"C:\temp"),
    (r"a\_b", "a_b"),
    (r"只有\(一半", "只有(一半"),
    # HTML is text
    (
        "<b>粗</b> & <script>alert(1)</script>",
        "&lt;b&gt;粗&lt;/b&gt; &amp; &lt;script&gt;alert(1)&lt;/script&gt;",
    ),
    ("&lt; &#60;", "&amp;lt; &amp;#60;"),
    ("[链接](http://example.org)", "[链接](http://example.org)"),
    ("# 标题", "# 标题"),
    ("- 项目", "- 项目"),
    ("<http://example.org>", "&lt;http://example.org&gt;"),
    # what Anki would act on
    ("{{c1::x}}", "&#123;<!---->{c1::x&#125;<!---->}"),
    ("{{Front}}", "&#123;<!---->{Front&#125;<!---->}"),
    ("{{{a}}}", "&#123;<!---->&#123;<!---->{a&#125;<!---->&#125;<!---->}"),
    ("{a}", "{a}"),
    ("[sound:x.mp3]", "&#91;<!---->sound:x.mp3]"),
    ("[anki:play:q:0]", "&#91;<!---->anki:play:q:0]"),
    ("[latex]x[/latex]", "&#91;<!---->latex]x&#91;<!---->/latex]"),
    ("[$]x[/$]", "&#91;<!---->$]x&#91;<!---->/$]"),
    ("[$$]x[/$$]", "&#91;<!---->$$]x&#91;<!---->/$$]"),
    ("[1] [甲]", "[1] [甲]"),
    (r"\\(x\\)", r"<span>\</span>(x<span>\</span>)"),
    (r"\\[x\\]", r"<span>\</span>[x<span>\</span>]"),
    (r"`\(x\)`", r"<code><span>\</span>(x<span>\</span>)</code>"),
    ("*[sound:x]*", "<em>&#91;<!---->sound:x]</em>"),
    ("`{{c1::x}}`", "<code>&#123;<!---->{c1::x&#125;<!---->}</code>"),
)
"""Text, its HTML."""

UNSAFE_MATHS = (
    (
        r"\(\text{<script>alert(1)</script>}\)",
        "<mtext>&lt;script&gt;alert(1)&lt;/script&gt;</mtext>",
    ),
    (r"\(\text{a&b}\)", "<mtext>a&amp;b</mtext>"),
    (r"\(\text{&lt;b&gt;}\)", "<mtext>&lt;b&gt;</mtext>"),
    (r"\(\text{[sound:x.mp3]}\)", "<mtext>&#91;<!---->sound:x.mp3]</mtext>"),
)
"""Maths with a text that must not run, what stands in its row."""

BAD_MATHS = (
    (r"\(\foo\)", r"the command \foo isn't known"),
    (r"\(\text{\foo}\)", r"the command \foo isn't known"),
    (r"\(\href{javascript:alert(1)}{x}\)", "the command \\href isn't known"),
    (r"\(\style{color:red}{x}\)", "the command \\style isn't known"),
    (r"\(\class{a}{x}\)", "the command \\class isn't known"),
    (r"\(\frac{1\)", "its braces don't match"),
    (r"\(}{\)", "its braces don't match"),
    (r"\(\frac{1}\)", "the TeX isn't complete (a part is missing)"),
    (r"\( \)", "the TeX isn't complete (no available tokens)"),
    (r"\(x^2^3\)", "the TeX isn't complete (double superscripts)"),
    (r"\(x\) \(\foo\)", r"the command \foo isn't known"),
    (r"\\\(\foo\)", r"the command \foo isn't known"),
)
"""Text, what is wrong with its maths."""

GOOD_MATHS = (
    *(
        "",
        "没有公式",
        r"\(x\)",
        r"\(\backslash\)",
        r"\(\{x\}\)",
        r"\(\sqrt[3]{x_1^2}\)",
        r"\(\frac{1}{2}\)",
        r"\(\text{若 }x>0\)",
    ),
    # not maths: in code, escaped, not closed
    *(r"`\(\foo\)`", r"\\(\foo\\)", r"\(\foo"),
)


@pytest.mark.parametrize(("text", "html"), RENDERED)
def test_renders_exactly(text: str, html: str) -> None:
    """Each sign of the markup, alone and beside others, has one rendering."""
    assert to_html(text) == html


@pytest.mark.parametrize(("text", "row"), UNSAFE_MATHS)
def test_texts_in_maths_are_shown(text: str, row: str) -> None:
    """A formula is no way to get a tag, an entity or a sound onto a card."""
    assert to_html(text) == MATHML.format(row)


@pytest.mark.parametrize(("text", "reason"), BAD_MATHS)
def test_says_what_is_wrong_with_maths(text: str, reason: str) -> None:
    """Maths that would be shown wrong, or would do something else, is reported."""
    with pytest.raises(MathsError) as error:
        check_maths(text)
    assert str(error.value) == reason


@pytest.mark.parametrize("text", GOOD_MATHS)
def test_accepts_maths_that_is_rendered(text: str) -> None:
    """What the renderer doesn't take for maths, the check doesn't either."""
    check_maths(text)
    assert r"\foo</code>" not in to_html(text).replace("<code><span>", "")


class _Parsed(HTMLParser):
    """The tags and the text of some HTML, as a browser gets them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


TAGS = {"em", "strong", "code", "br", "span", "math"}
SIGNS = r"*`\ <>&\"'()[]{}$:/#-_!=\n"
PIECES = st.sampled_from(
    [
        *SIGNS,
        *(r"\(", r"\)", r"\\", "**", "{{", "}}", "[sound:", "[latex]", "[$]", "c1::", "甲", "a1"),
        *(r"\text{", "}", r"\frac", "<script>", "&lt;", "<!--", "-->", "\n", r"\href{javascript:"),
    ]
)
TEXTS = st.one_of(st.text(), st.text(SIGNS + "甲a"), st.lists(PIECES, max_size=20).map("".join))


@given(TEXTS)
@settings(deadline=None)
def test_any_text_has_only_the_markups_tags(text: str) -> None:
    """Whatever is typed, the HTML is well formed, and its tags are those of the markup."""
    parsed = _Parsed(to_html(text))
    assert not parsed.open
    assert parsed.tags - TAGS <= {tag for tag in parsed.tags if re.fullmatch(r"m[a-z]+", tag)}
    assert parsed.attributes.isdisjoint({"href", "src", "style", "class", "id"})
    assert not any(name.startswith("on") for name in parsed.attributes)


@given(TEXTS)
@settings(deadline=None)
def test_anki_acts_on_nothing(text: str) -> None:
    """No sign of Anki's own is left, but within the comments that break them up."""
    html = to_html(text)
    assert re.search(r"\{\{|\}\}|\[(?:sound:|anki:|latex\]|\$|/)|\\[(\[\])]", html) is None


@given(st.text(st.characters(exclude_characters="*`\\\n\r\0", exclude_categories=["Cs"])))
def test_a_text_without_markup_reads_as_typed(text: str) -> None:
    """A learner sees each character that the author typed, and no other."""
    assert _Parsed(to_html(text)).text == text


@given(TEXTS)
@settings(deadline=None)
def test_checking_maths_raises_nothing_else(text: str) -> None:
    """Whatever is typed, its maths can be rendered, or it is a MathsError."""
    try:
        check_maths(text)
    except MathsError as error:
        message = str(error)
    else:
        message = "none"
    assert message
