"""Reads Chinese quantities: 19 岁, 约六个月, 三到五年, 十多年, 几乎 95%, 千亿美金."""

import math
import re

from quizgen.languages.chinese.fractions import find
from quizgen.languages.chinese.numerals import read_numeral, write_numeral
from quizgen.languages.fractions import Fraction
from quizgen.languages.language import LONGEST_VALUE
from quizgen.languages.slack import loose
from quizgen.models.values import Quantity

_ABOUT = (
    *("几乎", "将近", "接近", "大约为", "大约有", "大约", "大概", "约为", "约有", "约占", "约达"),
    *("近", "约"),
)
_PLAIN = (
    *("多达", "高达", "长达", "共有", "共计", "总共", "达到", "只有", "仅有", "仅", "只", "恰好"),
    *("共", "达", "有", "为", "占"),
)
"""Verbs that a count may begin with, and that say nothing of its size."""
_MORE = ("超过", "多于", "至少", "不少于", "不低于")
_LESS = ("不到", "少于", "不足", "至多", "不超过", "最多")
_AFTER = {
    "左右": _ABOUT,
    "上下": _ABOUT,
    "以上": _MORE,
    "以下": _LESS,
    "以内": _LESS,
    "之内": _LESS,
}
_PREFIX = "|".join((*_LESS, *_MORE, *_ABOUT, *_PLAIN))
_DIGITS = r"\d[\d,，]{0,20}(?:\.\d{1,15})?"
_NUMERAL = (
    r"[零〇一二两三四五六七八九十百千]{1,9}(?:[万亿]{1,2}[零〇一二两三四五六七八九十百千]{1,9})*"
)
_N = rf"{_DIGITS}|{_NUMERAL}"
_TIMES = "[万亿]{0,2}"
_TO = r"(?:到|至|[-–—~～])"
_NO_UNIT = rf"[万亿半点]|分之|.*(?<![A-Za-z]){_TO}\s*(?:{_N})"
_QUANTITY = re.compile(
    rf"(?P<prefix>(?:{_PREFIX})?)\s*(?P<percent>百分之)?第?\s*(?P<minus>(?:[-−]|负|零下)?)\s*"
    rf"(?P<number>(?P<low>{_N})"
    rf"(?:\s*(?P<low_times>{_TIMES})%?\s*{_TO}\s*(?:百分之)?(?P<high>{_N}))?)\s*(?P<times>{_TIMES})"
    rf"(?P<more>[多余几来+]?)\s*(?P<unit>(?!{_NO_UNIT})[^\d\s].*?)??"
    rf"(?P<after>(?:{'|'.join(_AFTER)})?)"
)


def read_quantity(text: str) -> Quantity | None:
    """The number with its unit; None where the text doesn't begin with one."""
    match = _QUANTITY.fullmatch(text) if len(text) <= LONGEST_VALUE else None
    if match is None:
        fraction = find(text)
        return _fraction(text, fraction) if fraction else None
    times = match["times"]
    low = _value(match["low"], match["low_times"] or times)
    high = _value(match["high"] or match["low"], times)
    if low is None or high is None or high < low:
        return None
    written = _value(match["low"]) or low
    low, high = _bounds(low, high, match["more"])
    if match["minus"]:
        low, high, written = -high, -low, -written
    for sign in (match["prefix"], match["after"]):
        kind = _AFTER.get(sign, (sign,))
        if kind[0] in _ABOUT:
            low, high = loose(low, high)
        elif kind[0] in _MORE:
            high = math.inf
        elif kind[0] in _LESS:
            low = -math.inf
    unit = ("%" if match["percent"] else "") + (match["unit"] or "").strip()
    number, start = match["number"], match.start("number")
    shape = f"{text[:start]}{'0' if number[0].isdecimal() else '〇'}{text[match.end('number') :]}"
    return Quantity(low, high, unit, shape, number, start, written)


def write_number(text: str, quantity: Quantity, number: int) -> str | None:
    """The quantity's text with another number, written as its own is; None where it can't be."""
    head, own = text[: quantity.start], quantity.number
    if own.isdecimal():
        written: str | None = str(number)
    elif read_numeral(own) is None:
        return None
    else:
        counting = not head.rstrip().endswith(("第", "百分之"))
        whole = number == 100 and head.rstrip().endswith("百分之")
        written = "百" if whole else write_numeral(number, counting=counting)
    return written and head + written + text[quantity.start + len(own) :]


def _bounds(low: float, high: float, more: str) -> tuple[float, float]:
    """The range that “十多”, “十来” and “10+” stand for; the next round number isn't in it."""
    if not more:
        return low, high
    if more == "+":
        return low, math.inf
    size = 10
    while high % (size * 10) == 0 and size < high:
        size *= 10
    return loose(low, low)[0] if more == "来" else low, math.nextafter(high + size, 0)


def _value(text: str, times: str = "") -> float | None:
    if text[0].isdecimal():
        return float(text.replace(",", "").replace("，", "")) * math.prod(
            {"万": 1e4, "亿": 1e8}[char] for char in times
        )
    return read_numeral(text + times)


_BEFORE_FRACTION = re.compile(rf"(?:{_PREFIX})?\s*")


def _fraction(text: str, fraction: Fraction) -> Quantity | None:
    """A share such as 约四分之一; None where more stands before it."""
    before = text[: fraction.start]
    if not _BEFORE_FRACTION.fullmatch(before):
        return None
    share = fraction.pair[0] / fraction.pair[1]
    low = high = share
    sign, after = before.strip(), text[fraction.end :]
    if sign in _ABOUT or after.startswith(("左右", "上下")):
        low, high = loose(low, high)
    elif sign in _MORE or after.startswith(("以上", "多")):
        high = math.inf
    elif sign in _LESS or after.startswith("以下"):
        low = -math.inf
    number = text[fraction.start : fraction.end]
    return Quantity(low, high, "", f"{before}/{after}", number, fraction.start, share)


def counts_one(_written: str, _own: float) -> bool:
    """Whether one of two numbers is one, so that a noun would change: never in Chinese."""
    return False
