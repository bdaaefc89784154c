"""Reads English times: 2015, March 2015, late 2022, 2014 to 2017, the 1980s, 221 BC."""

import re
from collections.abc import Callable

from quizgen.languages import spans
from quizgen.languages.language import LONGEST_VALUE
from quizgen.models.values import Time

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_M = "(" + "|".join(_MONTHS) + "|" + "|".join(month[:3] for month in _MONTHS) + r")\.?"
_Y = r"(\d{1,4})( bce?| b\.c\.)?"
_PARTS = {
    "early": "early",
    "mid": "middle",
    "middle of": "middle",
    "late": "late",
    "end of": "end",
    "beginning of": "start",
    "start of": "start",
    "first half of": "first half",
    "second half of": "second half",
    "spring": "spring",
    "spring of": "spring",
    "summer": "summer",
    "summer of": "summer",
    "autumn": "autumn",
    "autumn of": "autumn",
    "fall": "autumn",
    "fall of": "autumn",
}
_ABOUT = re.compile(r"^(?:about|around|circa|ca\.|c\.|roughly) ?")
_TO = r" ?(?:to|and|until|-|–|—) ?"
_DIGIT = re.compile(r"\d+")


def read_time(text: str) -> Time | None:
    """The time that a text names; None where it isn't one.

    Raises:
        ImpossibleDateError: it names a date that no calendar has.
    """
    if len(text) > LONGEST_VALUE:
        return None
    compact = " ".join(text.lower().split()).removeprefix("the ").removeprefix("year ")
    bare = _ABOUT.sub("", compact).removeprefix("the ")
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(bare):
            time = make(match)
            if bare != compact:
                time = spans.about(time)
            shape = re.sub(_M, "month", _DIGIT.sub("0", text.lower()))
            return Time(time.first, time.last, shape, time.grain)
    return None


def _month(name: str) -> int:
    return next(i for i, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))


def _year(match: re.Match[str], group: int) -> int:
    return spans.number(int(match[group]), before_christ=bool(match[group + 1]))


def _years(match: re.Match[str]) -> Time:
    # “221 to 206 BC” is BC at both ends.
    first = spans.number(int(match[1]), before_christ=bool(match[2] or match[4]))
    return spans.years(first, _year(match, 3))


def _part(match: re.Match[str]) -> Time:
    first, last = spans.PARTS_OF_YEAR[_PARTS[match[1]]]
    return spans.months(_year(match, 2), first, last)


def _one_month(match: re.Match[str]) -> Time:
    month = _month(match[1])
    return spans.months(_year(match, 2), month, month, grain="month")


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Time]], ...] = (
    (re.compile(_Y), lambda m: spans.year(_year(m, 1))),
    (re.compile(rf"({'|'.join(_PARTS)})[ -]{_Y}"), _part),
    (re.compile(rf"{_M},? {_Y}"), _one_month),
    (
        re.compile(rf"{_M} (\d{{1,2}})(?:st|nd|rd|th)?,? {_Y}"),
        lambda m: spans.day(_year(m, 3), _month(m[1]), int(m[2])),
    ),
    (
        re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)? {_M},? {_Y}"),
        lambda m: spans.day(_year(m, 3), _month(m[2]), int(m[1])),
    ),
    (re.compile(rf"(?:from |between )?{_Y}{_TO}{_Y}"), _years),
    (re.compile(r"(\d{3}0)s"), lambda m: spans.years(int(m[1]), int(m[1]) + 9)),
    (re.compile(r"(\d{1,2})(?:st|nd|rd|th) century"), lambda m: spans.century(int(m[1]))),
)
