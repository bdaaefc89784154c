"""The numbers in a Chinese time: 1996 年 3 月 5 日, 公元前 221 年, 20 世纪 80 年代, 一九八四年."""

import re

from quizgen.languages.chinese.dynasties import ages_in
from quizgen.languages.chinese.eras import ERAS
from quizgen.languages.chinese.numerals import read_numeral, write_numeral
from quizgen.languages.date_parts import DateForm

_DIGITS = "〇一二三四五六七八九"
_TEENS = "[一二三四五六七八九十]{1,3}"


def _read(kind: str, text: str) -> int:
    if text.isdecimal():
        return int(text)
    if kind == "year":
        return int("".join(str(max(_DIGITS.find(char), 0)) for char in text.replace("零", "〇")))
    return read_numeral(text) or 0


def _write(text: str, number: int) -> str:
    if text.isdecimal():
        return str(number)
    return write_numeral(number, counting=False) or text


def _write_year(text: str, number: int) -> str:
    if text.isdecimal():
        return str(number)
    return "".join(_DIGITS[int(digit)] for digit in str(number))


DATES = DateForm(
    token=re.compile(
        rf"(?P<century>\d{{1,2}}|{_TEENS})(?=\s*世纪)"
        r"|(?P<decade>\d{3}0|\d0|[二三四五六七八九]十)(?=\s*年代)"
        r"|(?P<year>\d{1,4}|[〇零一二三四五六七八九]{4})(?=\s*(?:年|[-–—~～至到]|$|[)）]))"
        rf"|(?P<month>\d{{1,2}}|{_TEENS})(?=\s*月)"
        rf"|(?P<day>\d{{1,2}}|{_TEENS})(?=\s*[日号])"
    ),
    before_christ=re.compile("公元前|^前"),
    read=_read,
    write={
        "year": _write_year,
        "month": _write,
        "day": _write,
        "century": _write,
        "decade": _write,
    },
    year_in_text=re.compile(r"(?<![\d前-])(?P<year>\d{3,4})\s*年(?!代|间|[前后来])"),
    eras=ERAS,
    ages=ages_in,
)
