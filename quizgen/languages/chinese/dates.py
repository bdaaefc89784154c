"""The numbers in a Chinese time: 1996 年 3 月 5 日, 20 世纪 80 年代, 一九八四年, 民国三十八年."""

import re

from quizgen.languages.chinese.dynasties import ages_in
from quizgen.languages.chinese.eras import ERAS
from quizgen.languages.chinese.numerals import read_numeral, write_numeral
from quizgen.languages.chinese.republic import EPOCH, names_republic, year_number
from quizgen.languages.date_parts import DateForm

_DIGITS = "〇一二三四五六七八九"
_TEENS = "[一二三四五六七八九十]{1,3}"


def _read(kind: str, text: str) -> int:
    if text.isdecimal():
        return int(text)
    if kind == "year" and (len(text) < 4 or "十" in text or "百" in text):
        return year_number(text)
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
    if len(text) < 4 or "十" in text or "百" in text:
        return "元" if number == 1 else _write(text, number)
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _era_years(text: str) -> int:
    return ERAS.get(max((name for name in ERAS if text.endswith(name)), default=""), 0)


DATES = DateForm(
    token=re.compile(
        rf"(?P<century>\d{{1,2}}|{_TEENS})(?=\s*世纪)"
        r"|(?P<decade>\d{3}0|\d0|[二三四五六七八九]十)(?=\s*年代)"
        r"|(?P<year>\d{1,4}|[〇零一二三四五六七八九]{4}"
        r"|(?:(?<=民国)|(?<=民国前))(?:元|[一二三四五六七八九十百]{1,5}))"
        r"(?=\s*(?:年|[-–—~～至到]|$|[)）]))"
        rf"|(?P<month>\d{{1,2}}|{_TEENS})(?=\s*月)"
        rf"|(?P<day>\d{{1,2}}|{_TEENS})(?=\s*[日号])"
    ),
    before_christ=re.compile("公元前|民国前|^前"),
    read=_read,
    write={
        "year": _write_year,
        "month": _write,
        "day": _write,
        "century": _write,
        "decade": _write,
    },
    year_in_text=re.compile(r"(?<![\d前-])(?<!民国)(?P<year>\d{3,4})\s*年(?!代|间|[前后来])"),
    era_years=_era_years,
    epoch=lambda text: EPOCH if names_republic(text) else 0,
    ages=ages_in,
)
