"""A drafted Chinese sentence as a deck writes it: larger numbers in digits, and spaces."""

import re

from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.prose.numbers import numbers
from quizgen.languages.measures import RANK, SHARE

_FROM = 10
"""The first number that is written in digits."""
_RUN = re.compile(
    r"([零〇一二三四五六七八九十百千两]+)([万亿]{0,2})(?![几零一二三四五六七八九十百千两万亿])"
)
_SEAM = re.compile(r"(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[\u3400-\u9fff])")


def in_digits(text: str) -> str:
    """The text with its numbers from ten on in digits: 四百二十米, 420米; 九十六万元, 96万元."""
    for one in reversed(numbers(text)):
        if one.kind in (RANK, SHARE):
            continue
        found = _RUN.match(text, one.start)
        if not found or found.end() > one.end + 1:
            continue
        value = read_numeral(found[1].removesuffix("两") or found[1])
        if found[1].endswith("两") and len(found[1]) > 1:
            continue
        if value is not None and (value >= _FROM or found[2]):
            text = text[: found.start()] + f"{value}{found[2]}" + text[found.end() :]
    return text


def written(text: str) -> str:
    """The text with a space between Han and Latin, and one full stop."""
    return _SEAM.sub(" ", in_digits(text)).rstrip("。，；") + "。"
