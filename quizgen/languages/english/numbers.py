"""Reads English quantities: 19 years, about six months, more than 90%, three to five years."""

import math
import re

from quizgen.languages.language import LONGEST_VALUE
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
_AFTER = {
    "+": _MORE,
    "or more": _MORE,
    "or over": _MORE,
    "or fewer": _LESS,
    "or less": _LESS,
    "or under": _LESS,
    "or so": _ABOUT,
}
_AFTERS = "|".join(map(re.escape, _AFTER))
_N = rf"\d[\d,]{{0,20}}(?:\.\d{{1,15}})?|{'|'.join(sorted(_WORDS, key=len, reverse=True))}"
_TO = r"(?:\bto\b|\bor\b|\band\b|(?<![A-Za-z])[-–—])"
_QUANTITY = re.compile(
    rf"(?P<prefix>(?:{_PREFIX})?)\s*[$€£]?"
    rf"(?P<number>(?P<low>{_N})(?:%?\s*(?:to|or|-|–|—)\s*(?P<high>{_N}))?)(?![\w.])"
    rf"(?P<scales>(?:\s+(?:{'|'.join(_SCALES)})\b)*)\s*(?P<early>(?:{_AFTERS})?)\s*"
    rf"(?P<unit>(?!.*{_TO}\s*(?:{_N})\b)[^\d\s].*?)??\s*(?P<late>(?:{_AFTERS})?)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"^per ?cent\b")
SLACK = 0.2
"""How far an “about” may be off, as a share; wide, so that what is outside is surely false."""


def read_quantity(text: str) -> Quantity | None:
    """The number with its unit; None where the text doesn't begin with one."""
    match = _QUANTITY.fullmatch(text) if len(text) <= LONGEST_VALUE else None
    if match is None:
        return None
    written, high = _value(match["low"]), _value(match["high"] or match["low"])
    if high < written:
        return None
    scale = math.prod(_SCALES[word.lower()] for word in match["scales"].split()[:3])
    low, high = written * scale, high * scale
    for sign in (match["prefix"], match["early"], match["late"]):
        kind = _AFTER.get(sign.lower(), (sign.lower(),))
        if kind[0] in _ABOUT:
            low, high = low * (1 - SLACK), high * (1 + SLACK)
        elif kind[0] in _MORE:
            high = math.inf
        elif kind[0] in _LESS:
            low = -math.inf
    number, start = match["number"], match.start("number")
    sign = "0" if number[0].isdecimal() else "zero"
    shape = f"{text[:start]}{sign}{text[match.end('number') :]}"
    unit = _PERCENT.sub("%", (match["unit"] or "").strip())
    return Quantity(low, high, unit, shape, number, start, written)


def write_number(text: str, quantity: Quantity, number: int) -> str | None:
    """The quantity's text with another number, in digits or words as its own is.

    None where it can't be: also from one and to one, for the noun would have to change.
    """
    own = quantity.number
    if number == 1 or quantity.written == 1:
        return None
    if own.isdecimal():
        written = str(number)
    elif own.lower() in _WORDS and 0 <= number < len(_WORDS):
        written = _WORDS[number].capitalize() if own[0].isupper() else _WORDS[number]
    else:
        return None
    return text[: quantity.start] + written + text[quantity.start + len(own) :]


def _value(text: str) -> float:
    if text[0].isdecimal():
        return float(text.replace(",", ""))
    return float(_WORDS.index(text.lower()))
