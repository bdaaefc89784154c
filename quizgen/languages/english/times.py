"""Reads English times: 2015, March 2015, late 2022, 2014 to 2017, the 1980s, 221 BC."""

import re
from collections.abc import Callable

from quizgen.diagnostics.said import said
from quizgen.languages import spans
from quizgen.languages.english.dates import SPELT
from quizgen.languages.language import LONGEST_VALUE, ImpossibleDateError
from quizgen.models.values import Time

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_M = "(" + "|".join(_MONTHS) + "|" + "|".join(month[:3] for month in _MONTHS) + r")\.?"
_Y = r"(?:a\.?d\.? )?(\d{1,4}|\d{1,2},\d{3})( bce?| b\.c\.)?(?: ad| ce| a\.d\.)?"
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
_OF_YEARS = {
    **{name: part for name, part in _PARTS.items() if part in spans.PARTS_OF_YEARS},
    "first quarter of": "first quarter",
    "last quarter of": "last quarter",
    "final quarter of": "last quarter",
}
_IN_YEARS = rf"(?:({'|'.join(_OF_YEARS)})(?: the)?[ -])?"
_OF_MONTH = r"(early|mid|late)[ -]"
_ORDINALS = "|".join(sorted(SPELT, key=len, reverse=True))
_HOUR = re.compile(r"^(?:night|morning|afternoon|evening|day) of (?:the )?")
_CENTURY = re.compile(rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINALS})(?= centur)")
_WEEKDAY = re.compile(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?=\d|[a-z])")
_ABOUT = re.compile(r"^(?:about|around|circa|ca\.|c\.|roughly) ?")
_D = r"(\d{1,2})(?:st|nd|rd|th)?"
_AD = r"(?: ad| ce)?"
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
    compact = _WEEKDAY.sub("", _HOUR.sub("", compact))
    bare = _ABOUT.sub("", compact).removeprefix("the ")
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(bare):
            time = make(match)
            if bare != compact:
                time = spans.about(time)
            shape = re.sub(_M, "month", _DIGIT.sub("0", _CENTURY.sub("0th", text.lower())))
            return Time(time.first, time.last, shape, time.grain)
    return None


def _month(name: str) -> int:
    return next(i for i, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))


def _year(match: re.Match[str], group: int) -> int:
    written = int(match[group].replace(",", ""))
    return spans.number(written, before_christ=bool(match[group + 1]))


def _years(match: re.Match[str]) -> Time:
    # “221 to 206 BC” is BC at both ends.
    written = int(match[1].replace(",", ""))
    first = spans.number(written, before_christ=bool(match[2] or match[4]))
    return spans.years(first, _year(match, 3))


def _short_years(match: re.Match[str]) -> Time:
    """1941–42: the second year without its century."""
    first = int(match[1])
    return spans.years(first, first // 100 * 100 + int(match[2]))


def _part(match: re.Match[str]) -> Time:
    first, last = spans.PARTS_OF_YEAR[_PARTS[match[1]]]
    return spans.months(_year(match, 2), first, last)


def _part_of_years(match: re.Match[str], whole: Time) -> Time:
    return spans.part_of_years(whole, _OF_YEARS[match[1]]) if match[1] else whole


def _century(match: re.Match[str]) -> Time:
    ordinal = int(match[2]) if match[2] else SPELT.index(match[3]) + 1
    whole = spans.century(ordinal, before_christ=bool(match[4]))
    return _part_of_years(match, whole)


def _part_of_month(match: re.Match[str]) -> Time:
    part = {"mid": "middle"}.get(match[1], match[1])
    return spans.part_of_month(_year(match, 3), _month(match[2]), part)


def _days(match: re.Match[str]) -> Time:
    """From one day to another, the first with or without its month and year."""
    number, month = _year(match, 6), _month(match[5])
    first = spans.day(
        int(match[3] or number), _month(match[2]) if match[2] else month, int(match[1])
    )
    return _from_to(first, spans.day(number, month, int(match[4])))


def _days_of_month(match: re.Match[str]) -> Time:
    """July 25 to 28, 1956, and May 5 to June 2, 1956."""
    number, month = _year(match, 5), _month(match[1])
    last = _month(match[3]) if match[3] else month
    return _from_to(spans.day(number, month, int(match[2])), spans.day(number, last, int(match[4])))


def _months(match: re.Match[str]) -> Time:
    number, month = _year(match, 4), _month(match[3])
    one = _month(match[1])
    first = spans.months(int(match[2] or number), one, one)
    return _from_to(first, spans.months(number, month, month))


def _from_to(first: Time, last: Time) -> Time:
    if last.last < first.first:
        raise ImpossibleDateError(said("it ends before it begins"))
    return Time(first.first, last.last)


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
    (re.compile(r"(\d{4}) ?[-–/] ?(\d{2})"), _short_years),
    (re.compile(rf"(?:from |between )?{_Y}{_TO}{_Y}"), _years),
    (re.compile(rf"winter (?:of )?{_Y}"), lambda m: spans.winter(_year(m, 1))),
    (re.compile(rf"{_OF_MONTH}{_M},? {_Y}"), _part_of_month),
    (
        re.compile(rf"(?:from |between )?{_D}(?: {_M})?(?: (\d{{4}}))?{_TO}{_D} {_M},? {_Y}"),
        _days,
    ),
    (re.compile(rf"(?:from |between )?{_M} {_D}{_TO}(?:{_M} )?{_D},? {_Y}"), _days_of_month),
    (re.compile(rf"(?:from |between )?{_M}(?: (\d{{4}}))?{_TO}{_M},? {_Y}"), _months),
    (
        re.compile(rf"{_IN_YEARS}(\d{{3}}0)s"),
        lambda m: _part_of_years(m, spans.decade(int(m[2]))),
    ),
    (
        re.compile(rf"(\d{{3}}0)s{_TO}(\d{{3}}0)s"),
        lambda m: spans.years(int(m[1]), spans.decade(int(m[2])).last[0]),
    ),
    (
        re.compile(
            rf"{_IN_YEARS}(?:(\d{{1,2}})(?:st|nd|rd|th)|({_ORDINALS})) century( bce?)?{_AD}"
        ),
        _century,
    ),
    (
        re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th){_TO}(\d{{1,2}})(?:st|nd|rd|th) centur(?:y|ies)"),
        lambda m: _from_to(spans.century(int(m[1])), spans.century(int(m[2]))),
    ),
)
