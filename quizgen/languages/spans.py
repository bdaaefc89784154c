"""Intervals of days from years, months and parts of them; shared by the languages' readers."""

from calendar import monthrange

from quizgen.diagnostics.said import said
from quizgen.languages.language import ImpossibleDateError
from quizgen.models.values import Day, Time

PARTS_OF_YEAR = {
    "early": (1, 3),
    "middle": (5, 8),
    "late": (10, 12),
    "end": (11, 12),
    "start": (1, 2),
    "first half": (1, 6),
    "second half": (7, 12),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
}
"""Months of a part of the year, both included, drawn wide: only what is surely outside is false."""

PARTS_OF_MONTH = {"early": (1, 12), "middle": (9, 22), "late": (18, 31)}

PARTS_OF_YEARS = {
    "early": (0, 40),
    "middle": (30, 70),
    "late": (60, 100),
    "start": (0, 20),
    "end": (80, 100),
    "first half": (0, 50),
    "second half": (50, 100),
    "first quarter": (0, 25),
    "last quarter": (75, 100),
}
"""Per cent of a decade or a century, drawn wide too."""


def number(written: int, *, before_christ: bool) -> int:
    """The astronomical number of a year.

    Raises:
        ImpossibleDateError: it is the year 0, which no calendar has.
    """
    if written == 0:
        raise ImpossibleDateError(said("there is no year 0"))
    return 1 - written if before_christ else written


def is_day(day: Day) -> bool:
    """Whether the calendar has the day."""
    number, month, of_month = day
    return 1 <= month <= 12 and 1 <= of_month <= _days(number, month)


def year(number: int, shape: str = "") -> Time:
    """A whole year."""
    return Time((number, 1, 1), (number, 12, 31), shape, "year")


def years(first: int, last: int, shape: str = "") -> Time:
    """From the start of one year to the end of another.

    Raises:
        ImpossibleDateError: the last is before the first.
    """
    if last < first:
        raise ImpossibleDateError(said("{last} is before {first}", last=last, first=first))
    return Time((first, 1, 1), (last, 12, 31), shape, "span")


def century(ordinal: int, shape: str = "", *, before_christ: bool = False) -> Time:
    """The years of a century: the 20th is 1901 to 2000, the 5th before Christ 500 to 401 BC.

    Raises:
        ImpossibleDateError: it is the century 0.
    """
    if ordinal == 0:
        raise ImpossibleDateError(said("there is no century 0"))
    if before_christ:
        return years(1 - ordinal * 100, 100 - ordinal * 100, shape)
    return years(ordinal * 100 - 99, ordinal * 100, shape)


def decade(first: int) -> Time:
    """The ten years from one that ends in 0; of 1900, which may mean a hundred, all of them."""
    return years(first, first + (99 if first % 100 == 0 else 9))


def part_of_years(whole: Time, part: str) -> Time:
    """A part (`PARTS_OF_YEARS`) of a decade or a century."""
    length = whole.last[0] - whole.first[0] + 1
    low, high = PARTS_OF_YEARS[part]
    first = whole.first[0] + length * low // 100
    return years(first, whole.first[0] + max(-(-length * high // 100), 1) - 1)


def winter(number: int) -> Time:
    """The winter that begins or ends in a year, for speakers mean either."""
    return Time((number, 1, 1), months(number + 1, 3, 3).last)


def months(number: int, first: int, last: int, shape: str = "", grain: str = "span") -> Time:
    """Some months of a year, both included.

    Raises:
        ImpossibleDateError: there is no such month, or the last is before the first.
    """
    for month in (first, last):
        if not 1 <= month <= 12:
            raise ImpossibleDateError(said("there is no month {month}", month=month))
    if last < first:
        raise ImpossibleDateError(
            said("month {last} is before month {first}", last=last, first=first)
        )
    return Time((number, first, 1), (number, last, _days(number, last)), shape, grain)


def day(number: int, month: int, of_month: int, shape: str = "") -> Time:
    """One day.

    Raises:
        ImpossibleDateError: the calendar has no such day.
    """
    if not is_day((number, month, of_month)):
        raise ImpossibleDateError(
            said("there is no {day}", day=f"{number}-{month:02d}-{of_month:02d}")
        )
    return Time((number, month, of_month), (number, month, of_month), shape, "day")


def part_of_month(number: int, month: int, part: str, shape: str = "") -> Time:
    """The early, middle or late days of a month.

    Raises:
        ImpossibleDateError: there is no such month.
    """
    whole = months(number, month, month)
    first, last = PARTS_OF_MONTH[part]
    return Time((number, month, first), (number, month, min(last, whole.last[2])), shape)


def about(time: Time) -> Time:
    """The time with a year, month or day more at each end, by its grain.

    The padding is python-edtf's for `~`, which the standard (ISO 8601-2) leaves open.
    """
    step = {"day": (0, 0, 1), "month": (0, 1, 0)}.get(time.grain, (1, 0, 0))
    return Time(_shift(time.first, step, -1), _shift(time.last, step, 1), time.shape, "span")


def _shift(when: Day, step: Day, sign: int) -> Day:
    number, month, of_month = (a + sign * b for a, b in zip(when, step, strict=True))
    # Day numbers outside the month still compare as wanted; only months carry over.
    number, month = number + (month - 1) // 12, (month - 1) % 12 + 1
    return number, month, of_month


def _days(number: int, month: int) -> int:
    # Before year 1 the proleptic calendar repeats every 400 years.
    return monthrange(number if number > 0 else number % 400 + 400, month)[1]
