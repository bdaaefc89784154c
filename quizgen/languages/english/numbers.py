"""Reads English quantities: 19 years, about six months, more than 90%, three to five years."""

import math
import re

from quizgen.models.values import Quantity

_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_ABOUT = ("about", "around", "roughly", "approximately", "nearly", "almost", "some")
_MORE = ("more than", "over", "at least", "no fewer than")
_LESS = ("less than", "fewer than", "under", "at most", "up to", "no more than")
_PREFIX = "|".join((*_LESS, *_MORE, *_ABOUT))
_N = rf"\d[\d,]*(?:\.\d+)?|{'|'.join(sorted(_WORDS, key=len, reverse=True))}"
_QUANTITY = re.compile(
    rf"(?P<prefix>(?:{_PREFIX})?)\s*[$€£]?"
    rf"(?P<number>(?P<low>{_N})(?:\s*(?:to|or|-|–|—)\s*(?P<high>{_N}))?)(?![\w.])"
    rf"(?P<scales>(?:\s+(?:{'|'.join(_SCALES)})\b)*)\s*(?P<unit>[^\d\s].*)?",
    re.IGNORECASE,
)
SLACK = 0.2
"""How far an “about” may be off, as a share; wide, so that what is outside is surely false."""


def read_quantity(text: str) -> Quantity | None:
    """The number with its unit; None where the text doesn't begin with one."""
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        return None
    low, high = _value(match["low"]), _value(match["high"] or match["low"])
    if high < low:
        return None
    scale = math.prod(_SCALES[word.lower()] for word in match["scales"].split())
    low, high = low * scale, high * scale
    written = low
    prefix = match["prefix"].lower()
    if prefix in _ABOUT:
        low, high = low * (1 - SLACK), high * (1 + SLACK)
    elif prefix in _MORE:
        high = math.inf
    elif prefix in _LESS:
        low = -math.inf
    number = match["number"]
    shape = text.replace(number, "0" if number[0].isdecimal() else "zero", 1)
    unit = (match["unit"] or "").strip()
    return Quantity(low, high, unit, shape, number, match.start("number"), written)


def write_number(number: int, like: str) -> str | None:
    """The number in digits or words, as `like` is written; None where it can't be."""
    if like.isdecimal():
        return str(number)
    if like.lower() not in _WORDS or not 0 <= number < len(_WORDS):
        return None
    return _WORDS[number].capitalize() if like[0].isupper() else _WORDS[number]


def _value(text: str) -> float:
    if text[0].isdecimal():
        return float(text.replace(",", ""))
    return float(_WORDS.index(text.lower()))
