"""Reads English quantities: 19 years, about six months, more than 90%, three to five years."""

import math
import re

from quizgen.languages.english.fractions import find
from quizgen.languages.fractions import Fraction
from quizgen.languages.language import LONGEST_VALUE
from quizgen.languages.slack import loose
from quizgen.models.values import Quantity

_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: number for number, word in enumerate(_WORDS)} | {
    f"{ten}-{one}" if one else ten: 20 + 10 * index + number
    for index, ten in enumerate(_TENS)
    for number, one in enumerate(("", *_WORDS[1:10]))
}
_BY_NUMBER = {number: word for word, number in reversed(_NUMBERS.items())}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_ABOUT = ("about", "around", "roughly", "approximately", "nearly", "almost", "some")
_MORE = ("more than", "over", "at least", "no fewer than")
_LESS = ("less than", "fewer than", "under", "at most", "up to", "no more than")
_PLAIN = ("only", "just", "exactly", "a total of", "as many as", "as few as")
"""What a count may begin with that says nothing of its size."""
_PREFIX = "|".join((*_LESS, *_MORE, *_ABOUT, *_PLAIN))
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
_N = rf"\d[\d,]{{0,20}}(?:\.\d{{1,15}})?|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_TO = r"(?:\bto\b|\bor\b|\band\b|(?<![A-Za-z])[-–—])"
_QUANTITY = re.compile(
    rf"(?P<prefix>(?:{_PREFIX})?)\s*(?:(?P<between>between)\s+|from\s+)?[$€£]?"
    r"(?P<minus>(?:[-−]|minus\s+)?)"
    rf"(?P<number>(?P<low>{_N})(?:\s?%?\s*(?(between)and|(?:to|or|-|–|—))\s*(?P<high>{_N}))?)(?![\w.])"
    rf"(?P<scales>(?:\s+(?:{'|'.join(_SCALES)})\b)*)\s*(?P<early>(?:{_AFTERS})?)\s*"
    rf"(?P<unit>(?!.*{_TO}\s*(?:{_N})\b)[^\d\s].*?)??\s*(?P<late>(?:{_AFTERS})?)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"^per ?cent\b")


def read_quantity(text: str) -> Quantity | None:
    """The number with its unit; None where the text doesn't begin with one."""
    if (fraction := find(text)) and (share := _fraction(text, fraction)):
        return share
    match = _QUANTITY.fullmatch(text) if len(text) <= LONGEST_VALUE else None
    if match is None:
        return None
    written, high = _value(match["low"]), _value(match["high"] or match["low"])
    if high < written:
        return None
    scale = math.prod(_SCALES[word.lower()] for word in match["scales"].split()[:3])
    low, high = written * scale, high * scale
    if match["minus"]:
        low, high, written = -high, -low, -written
    for sign in (match["prefix"], match["early"], match["late"]):
        kind = _AFTER.get(sign.lower(), (sign.lower(),))
        if kind[0] in _ABOUT:
            low, high = loose(low, high)
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
    elif own.lower() in _NUMBERS and number in _BY_NUMBER:
        word = _BY_NUMBER[number]
        written = word.capitalize() if own[0].isupper() else word
    else:
        return None
    return text[: quantity.start] + written + text[quantity.start + len(own) :]


def _value(text: str) -> float:
    if text[0].isdecimal():
        return float(text.replace(",", ""))
    return float(_NUMBERS[text.lower()])


_BEFORE_FRACTION = re.compile(rf"(?:{_PREFIX})?\s*", re.IGNORECASE)


_OF = re.compile(r"$|\s+(?:of|the|as)\b|\s*$")
"""What a share can be followed by; “half a year” is a time."""


def _fraction(text: str, fraction: Fraction) -> Quantity | None:
    """A share such as “about a quarter”, “two-thirds of them”; None where more stands before it."""
    before = text[: fraction.start]
    if not _BEFORE_FRACTION.fullmatch(before) or not _OF.match(text, fraction.end):
        return None
    share = fraction.pair[0] / fraction.pair[1]
    low = high = share
    sign = before.strip().lower()
    if sign in _ABOUT:
        low, high = loose(low, high)
    elif sign in _MORE:
        high = math.inf
    elif sign in _LESS:
        low = -math.inf
    number = text[fraction.start : fraction.end]
    shape = f"{before}/{text[fraction.end :]}"
    return Quantity(low, high, "", shape, number, fraction.start, share)


def counts_one(written: str, own: float) -> bool:
    """Whether one of two numbers is one, so that the noun would have to change."""
    return own == 1 or written == "1"
