"""Pinyin over characters, and what only looks like it."""

import pytest

from quizgen.text.markup import to_html
from quizgen.text.markup.plain import plain


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("{汉字|hàn zì}", '<ruby>汉<rt lang="zh-Latn">hàn</rt>字<rt lang="zh-Latn">zì</rt></ruby>'),
        ("{汉字|hànzì}", '<ruby>汉字<rt lang="zh-Latn">hànzì</rt></ruby>'),
        ("{西安|Xī'ān}", '<ruby>西安<rt lang="zh-Latn">Xī&#x27;ān</rt></ruby>'),
        ("{字|zi4}", '<ruby>字<rt lang="zh-Latn">zi4</rt></ruby>'),
        ("{字|ㄗˋ}", '<ruby>字<rt lang="zh-Bopo">ㄗˋ</rt></ruby>'),
        ("*{字|zì}*", '<em><ruby>字<rt lang="zh-Latn">zì</rt></ruby></em>'),
    ],
)
def test_characters_with_a_reading(text: str, html: str) -> None:
    """A syllable a character where the numbers agree, else one reading over all."""
    assert to_html(text) == html


@pytest.mark.parametrize(
    "text",
    [
        "{汉字}",
        "{a|b}",
        "{汉字|}",
        "{|hàn}",
        "{汉 字|hàn zì}",
        "{汉字|hàn|zì}",
        "{汉字|1}",
        "{汉字|hàn",
        "{汉字|汉字}",
        "{汉字|<b>}",
    ],
)
def test_everything_else_is_text(text: str) -> None:
    """Braces that aren't that very shape stay as they are."""
    assert "<ruby>" not in to_html(text)
    assert to_html(text).replace("&lt;", "<").replace("&gt;", ">") == text


def test_a_backslash_takes_its_meaning_away() -> None:
    """As with every other sign."""
    assert to_html(r"\{汉字|hàn zì}") == "{汉字|hàn zì}"


def test_somebody_types_the_characters_alone() -> None:
    """A typed answer has no pinyin in it."""
    assert plain("读{汉字|hàn zì}吧") == "读汉字吧"


def test_anki_finds_no_field_in_it() -> None:
    """Two braces of a cloze mark stay harmless round a reading."""
    assert "{{" not in to_html("{{字|zì}}")
