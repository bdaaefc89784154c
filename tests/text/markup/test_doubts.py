"""What is almost surely meant as markup and isn't."""

import pytest

from quizgen.text.markup import doubts

MATHS = (
    (r"Solve $\frac{1}{2}x = 3$ for x.", r"$\frac{1}{2}x = 3$"),
    ("$$x = 6$$", "$$x = 6$$"),
    (r"\[\int_0^1 x\,dx\]", r"\[\int_0^1 x\,dx\]"),
    (r"\begin{align}x\end{align}", r"\begin{align}"),
    (r"What is \(x + y?", r"\("),
    ("求$x^2$的值", "$x^2$"),
    ("Let $x$ be", "$x$"),
    ("$a+b=c$", "$a+b=c$"),
    ("- a\n- $x_1$", "$x_1$"),
)
FILES = (
    ("![](clip.mp4)", "file", "clip.mp4"),
    ("![a](plan.bmp)", "file", "plan.bmp"),
    ("![](x (1).tiff)", "file", "x (1).tiff"),
    ("![](photo)", "file", "photo"),
    ("![](https://a.b/c.png)", "address", "https://a.b/c.png"),
    ("![](//a.b/c.png)", "address", "//a.b/c.png"),
    ("![](data:image/png;base64,AA)", "address", "data:image/png;base64,AA"),
    ("![[robin.webp]]", "form", "robin.webp"),
    ("![[robin.webp|100]]", "form", "robin.webp"),
    ('<img src="a.png">', "form", "a.png"),
    ("<IMG width=3 src=a.png />", "form", "a.png"),
    ("<video>", "sign", ""),
    ("[sound:a.mp3]", "sign", "a.mp3"),
)
SURE = (
    "It costs $5 and $6.",
    "between $10 and $20 = cheap",
    "US$100/HK$200=1",
    "$PATH:$HOME",
    "from $5-$10",
    r"a \(x\) b \[1\] \*",
    "`$x^2$` `![](a.bmp)` `<img>`",
    "```\n![](a.bmp) $x^2$\n```\n",
    "![](a.png) ![x](b (1).jpg)",
    "a![b] (c) ![",
    r"\\(x",
    "<b> <imgur>",
)


@pytest.mark.parametrize(("text", "piece"), MATHS)
def test_maths_between_other_signs_is_told(text: str, piece: str) -> None:
    """Each other way in which people mark TeX."""
    assert [(doubt.kind, doubt.piece) for doubt in doubts(text)] == [("maths", piece)]


@pytest.mark.parametrize(("text", "kind", "name"), FILES)
def test_files_that_are_not_shown_are_told(text: str, kind: str, name: str) -> None:
    """Films and odd pictures, addresses, and the forms of other programs."""
    assert [(doubt.kind, doubt.name) for doubt in doubts(text)] == [(kind, name)]


@pytest.mark.parametrize("text", SURE)
def test_ordinary_texts_raise_no_doubt(text: str) -> None:
    """Money, shells, escaped brackets, and whatever stands in code."""
    assert doubts(text) == []
