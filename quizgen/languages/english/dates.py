"""The numbers in an English time: 5 March 1996, 221 BC, the 1980s, the 19th century."""

import re

from quizgen.languages.date_parts import DateForm

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_M = "|".join((*MONTHS, *(month[:3] for month in MONTHS), "sept"))
SPELT = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
)
"""The ordinals of centuries in words."""


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _read(kind: str, text: str) -> int:
    if kind == "month":
        return next(i for i, month in enumerate(MONTHS, 1) if month.startswith(text[:3].lower()))
    if kind == "century" and not text[0].isdecimal():
        return SPELT.index(text.lower()) + 1
    return int("".join(char for char in text if char.isdecimal()))


def _write_month(text: str, number: int) -> str:
    full = text.lower() in MONTHS and len(text) > 3
    name = MONTHS[number - 1] if full or text.lower() == "may" else MONTHS[number - 1][:3]
    return name.capitalize() if text[0].isupper() else name


def _write_day(text: str, number: int) -> str:
    return str(number) if text.isdecimal() else ordinal(number)


def _write_century(text: str, number: int) -> str:
    if text[0].isdecimal():
        return ordinal(number)
    if number > len(SPELT):
        return text
    name = SPELT[number - 1]
    return name.capitalize() if text[0].isupper() else name


def _write_number(_text: str, number: int) -> str:
    return str(number)


DATES = DateForm(
    token=re.compile(
        rf"(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(SPELT, key=len, reverse=True))})"
        r"(?=[ -]century)"
        r"|(?P<decade>\d{3}0)(?=s)"
        rf"|(?P<month>\b(?:{_M})\b)"
        rf"|(?P<day>\b\d{{1,2}}(?:st|nd|rd|th)?)(?=(?: of)? (?:{_M})\b)"
        rf"|(?<=[a-z.] )(?P<date>\b\d{{1,2}}(?:st|nd|rd|th)?)(?=,? \d{{3,4}})"
        r"|(?P<year>\b\d{1,4}\b)",
        re.IGNORECASE,
    ),
    before_christ=re.compile(r"\bB\.?C", re.IGNORECASE),
    read=_read,
    write={
        "year": _write_number,
        "month": _write_month,
        "day": _write_day,
        "date": _write_day,
        "century": _write_century,
        "decade": _write_number,
    },
    year_in_text=re.compile(
        r"\b(?:in|of|since|from|until|till|by|before|after|between|to)\s(?:(?:early|late|mid)[ -])?"
        r"(?:[A-Z][a-z]+\s)?(?P<year>1\d{3}|20\d{2})\b(?!s\b|[,.]\d|\s*(?:%|[a-z]+s\b|BC\b))"
    ),
)
