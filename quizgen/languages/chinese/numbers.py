"""Reads Chinese quantities: 19 岁, 约六个月, 三到五年, 十多年, 几乎 95%, 千亿美金."""

import math
import re

from quizgen.languages.chinese.numerals import read_numeral, write_numeral
from quizgen.models.values import Quantity

_ABOUT = ("几乎", "将近", "接近", "大约", "大概", "近", "约")
_MORE = ("超过", "多于", "至少", "不少于", "不低于")
_LESS = ("不到", "少于", "不足", "至多", "不超过", "最多")
_PREFIX = "|".join((*_LESS, *_MORE, *_ABOUT))
_DIGITS = r"\d[\d,，]*(?:\.\d+)?"
_NUMERAL = r"[零〇一二两三四五六七八九十百千]+"
_TIMES = r"[万亿]*"
_QUANTITY = re.compile(
    rf"(?P<prefix>(?:{_PREFIX})?)\s*(?P<percent>百分之)?第?"
    rf"(?P<number>(?P<low>{_DIGITS}|{_NUMERAL})"
    rf"(?:\s*(?:到|至|[-–—~～])\s*(?P<high>{_DIGITS}|{_NUMERAL}))?)\s*(?P<times>{_TIMES})"
    rf"(?P<more>[多余几]?)\s*(?P<unit>[^\d\s].*)?"
)
SLACK = 0.2
"""How far an “about” may be off, as a share; wide, so that what is outside is surely false."""


def read_quantity(text: str) -> Quantity | None:
    """The number with its unit; None where the text doesn't begin with one."""
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        return None
    low, high = _value(match["low"]), _value(match["high"] or match["low"])
    if low is None or high is None or high < low:
        return None
    scale = math.prod({"万": 1e4, "亿": 1e8}[char] for char in match["times"])
    low, high = low * scale, high * scale
    written = low
    prefix, unit = match["prefix"], match["unit"] or ""
    if match["percent"]:
        unit = "%" + unit
    shape = text.replace(match["number"], _script(match["number"]), 1)
    if prefix in _ABOUT or unit.endswith("左右"):
        low, high = low * (1 - SLACK), high * (1 + SLACK)
    elif prefix in _MORE:
        high = math.inf
    elif prefix in _LESS:
        low = -math.inf
    if match["more"]:
        high += 10 ** max(math.floor(math.log10(max(high, 1))), 1)
    number = match["number"]
    return Quantity(low, high, unit.strip(), shape, number, text.find(number), written)


def write_number(number: int, like: str) -> str | None:
    """The number in digits or numerals, as `like` is written; None where it can't be."""
    if like.isdecimal():
        return str(number)
    if read_numeral(like) is None:
        return None
    return write_numeral(number, counting=like != "二")


def _value(text: str) -> float | None:
    if text[0].isdecimal():
        return float(text.replace(",", "").replace("，", ""))
    return read_numeral(text)


def _script(number: str) -> str:
    return "0" if number[0].isdecimal() else "〇"
