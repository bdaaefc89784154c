"""Reads the `value:` that an author writes beside a number's text."""

import math
import re

from quizgen.languages.chinese.scripts import simplified

Span = tuple[float, float]
"""The least and the most that a number may be."""
_N = r"[-+−]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d{1,3})?"
_NUMBER = re.compile(rf"\s*({_N})\s*([万亿]{{0,2}})\s*(%?)\s*", re.IGNORECASE)
_RANGE_SIGN = re.compile(r"\.\.|[/–—~～至到]|(?<=[\d%万亿])\s*-|\bto\b")
_WHOLE = re.compile(r"\s*-?\d+\s*")
_NAMES_FRACTION = re.compile(
    r"分之|[半½⅓⅔¼¾⅕⅛]|\d\s*/\s*\d|\b(?:half|halves|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin"
    r"|ten|eleven|twelf|twentie|hundred|thousand)ths?)\b",
    re.IGNORECASE,
)
_TIMES = {"": 1.0, "万": 1e4, "亿": 1e8, "万亿": 1e12, "亿万": 1e12, "万万": 1e8, "亿亿": 1e16}


def read_value(value: str, text: str) -> Span | None:
    """The number or range that a value names; None where it names none.

    Args:
        value: as the author wrote it: `12`, `-70`, `0.5`, `14.1亿`, `1/4`, `30/60`, `30-60`.
        text: the words that it explains; two whole numbers with a slash are a fraction where
            they name one, else a range.
    """
    value, text = simplified(value), simplified(text)
    if (number := _number(value)) is not None:
        return number, number
    sign = _RANGE_SIGN.search(value, 1) if value else None
    if sign is None:
        return None
    before, after = value[: sign.start()], value[sign.end() :]
    low, high = _number(before), _number(after)
    if low is None or high is None:
        return None
    whole = _WHOLE.fullmatch(before) and _WHOLE.fullmatch(after)
    if sign[0] == "/" and whole and _NAMES_FRACTION.search(text):
        return (low / high, low / high) if high else None
    return (low, high) if low <= high else None


def _number(text: str) -> float | None:
    match = _NUMBER.fullmatch(text)
    if match is None or not any(char.isdecimal() for char in match[1]):
        return None
    digits = match[1].replace(",", "").replace("，", "").replace("−", "-")
    number = float(digits) * _TIMES[match[2]]
    return number if math.isfinite(number) else None
