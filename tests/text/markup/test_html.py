r"""An author's markup as HTML: exact, safe in a browser, literal to Anki."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.text.markup import MathsError, check_maths, to_html

MATHML = '<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline"><mrow>{}</mrow></math>'

LINK = '<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>'
ADDRESS = '<a class="address"'
BLOCK = '<div class="in-text">{}</div>'

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
    ("# 标题", "# 标题"),
    ("- 项目", "- 项目"),
    # links lead to pages and addresses only
    ("[链接](http://example.org)", LINK.format("http://example.org", "链接")),
    (
        "<https://example.org/a>",
        LINK.format("https://example.org/a", "https://example.org/a").replace("<a", ADDRESS),
    ),
    ("[*a*](mailto:a@b.c)", LINK.format("mailto:a@b.c", "<em>a</em>")),
    ("[a](http://x.org/{{b}})", LINK.format("http://x.org/%7B%7Bb%7D%7D", "a")),
    ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
    ("[a](data:text/html,x)", "[a](data:text/html,x)"),
    ("[a](b.html) <b> <file:///x>", "[a](b.html) &lt;b&gt; &lt;file:///x&gt;"),
    # subscripts and superscripts, and signs that are meant as such
    ("H~2~O", "H<sub>2</sub>O"),
    ("SO~4~^2−^", "SO<sub>4</sub><sup>2−</sup>"),
    ("10^6^ m", "10<sup>6</sup> m"),
    ("1010~2~", "1010<sub>2</sub>"),
    ("a<sub>n</sub>和b<sup>2</sup>", "a<sub>n</sub>和b<sup>2</sup>"),
    ("5~10和20~30", "5~10和20~30"),
    ("5~10,20~30", "5~10,20~30"),
    ("x^2+y^2=z^2", "x^2+y^2=z^2"),
    ("x^n+y^n", "x^n+y^n"),
    ("^_^ 好^_^", "^_^ 好^_^"),
    ("约~5~个 a ~5~", "约~5~个 a ~5~"),
    ("~~甲~~ <sub>a", "~~甲~~ &lt;sub&gt;a"),
    # lists, tables and code in blocks; one line is none
    ("甲\n\n- 乙\n- 丙", BLOCK.format("<p>甲</p>\n<ul>\n<li>乙</li>\n<li>丙</li>\n</ul>")),
    ("3. a\n4. b", BLOCK.format('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>')),
    ("3. Mai", "3. Mai"),
    ("- 5", "- 5"),
    ("甲\n- 5", "甲<br>\n- 5"),
    (
        "| 甲 | 乙 |\n|---|--:|\n| `a|b` | 2 |",
        BLOCK.format(
            "<table>\n<thead>\n<tr>\n<th>甲</th>\n"
            '<th align="right">乙</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>`a</td>\n'
            '<td align="right">b`</td>\n</tr>\n</tbody>\n</table>'
        ),
    ),
    (
        "看：\n```py\nif x:\n    <b>  {{c1::y}}\n\nz\n```",
        BLOCK.format(
            "<p>看：</p>\n<pre><code>if x:\n    &lt;b&gt;  &#123;<!---->{c1::y&#125;<!---->}\n\n"
            "z</code></pre>"
        ),
    ),
    # files, also with parentheses, spaces, folders and titles
    ("![a](photo (1).png)", '<img src="media:photo (1).png" alt="a">'),
    ("![[1]](<a b.png>)", '<img src="media:a b.png" alt="&#91;1]">'),
    ('![](img/a.png "t")', '<img src="media:a.png" alt="">'),
    ("![[sound:x.mp3]](a.png)", '<img src="media:a.png" alt="&#91;sound:x.mp3]">'),
    ("![](clip.mp4)", "![](clip.mp4)"),
    # what Anki would act on
    ("[[type:Front]]", "&#91;<!---->[type:Front]]"),
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
        self.links: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name == "href"}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


TAGS = {"em", "strong", "code", "br", "span", "math", "sub", "sup", "div", "p", "ul", "ol", "li"}
TAGS |= {"pre", "table", "thead", "tbody", "tr", "th", "td", "a"}
SIGNS = r"*`\ <>&\"'()[]{}$:/#-_!=\n"
PIECES = st.sampled_from(
    [
        *SIGNS,
        *(r"\(", r"\)", r"\\", "**", "{{", "}}", "[sound:", "[latex]", "[$]", "c1::", "甲", "a1"),
        *(r"\text{", "}", r"\frac", "<script>", "&lt;", "<!--", "-->", "\n", r"\href{javascript:"),
        *(
            "\n- ",
            "\n1. ",
            "\n```\n",
            "\n|-|-|\n",
            "~",
            "^",
            "](http://a.b",
            "](javascript:",
            "<sub>",
        ),
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
    assert parsed.attributes.isdisjoint({"src", "style", "id"})
    assert parsed.links == {link for link in parsed.links if link.startswith(("http", "mailto:"))}
    assert not any(name.startswith("on") for name in parsed.attributes)


@given(TEXTS)
@settings(deadline=None)
def test_anki_acts_on_nothing(text: str) -> None:
    """No sign of Anki's own is left, but within the comments that break them up."""
    html = to_html(text)
    assert re.search(r"\{\{|\}\}|\[(?:sound:|anki:|latex\]|\$|/)|\\[(\[\])]", html) is None


@given(st.text(st.characters(exclude_characters="*`\\\n\r\0~^]<", exclude_categories=["Cs"])))
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
