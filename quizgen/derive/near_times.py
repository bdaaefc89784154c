"""Times that a learner may take for a given one: of its form and rounding, not too far from it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.derive.spread import Draws, gaps
from quizgen.languages import ImpossibleDateError, Language
from quizgen.languages.date_parts import DateParts
from quizgen.models.values import Time

TRIED = 6
"""Times that are made on each side; some of them may overlap with known ones."""
LONGEST_STRETCH = 60
"""Years of a stretch beyond which another one, which mustn't meet it, is of another age."""
CENTURY = 100
"""Years of a stretch that isn't asked about before it is over: nobody takes this century for the
last one."""
_REIGN = re.compile(
    r"^(?P<era>[^\d（(]*?[^\d年（(零〇一二三四五六七八九十])(?P<number>元|[一二三四五六七八九十]{1,3}|\d{1,3}(?=年[（(]))"
    r"年(?:[（(](?P<sign>公元前|公元|前)?(?P<year>\d{1,4})年?[）)])?$"
)
"""A year of a reign, with or without its year in brackets."""


class Bounds(NamedTuple):
    """The first and the last year that a wrong time may have, and the year that is now.

    `every` says after how many years there is another like it: the Olympics are every four years.
    """

    first: int
    last: int
    now: int
    every: int = 1


def times_near(
    text: str, time: Time, language: Language, bounds: Bounds
) -> Iterator[tuple[str, Time]]:
    """The same words with other numbers, some earlier, some later, all within bounds.

    How far they are apart goes by how long ago it is: what happened ten years ago is remembered
    to the year, what happened two thousand years ago to the century.
    """
    reign = _REIGN.match(text)
    if reign and (reign["year"] or not language.dates.epoch(text)):
        latest = max(bounds.last, time.last[0])
        yield from _of_a_reign(text, reign, time, language, latest)
        return
    parts = language.dates.parts(text)
    if parts is None:
        return
    # Two times that are both “about” may be one and the same, the further back the sooner.
    about = parts.step == 1 and len(parts.years) == 1 and time.first[0] < parts.years[0]
    apart = max(bounds.now - parts.years[0], 0) // 50 + 4 if about else 0
    for up in (False, True):
        draws = Draws(text, "later" if up else "earlier")
        for moved in _moved(parts, draws, bounds, apart, up=up):
            read = _read(text, moved, time, language)
            # The late 2020s begin after 2024.
            if read and read[1].first[0] <= max(bounds.last, time.last[0]):
                yield read


def _read(text: str, moved: DateParts, time: Time, language: Language) -> tuple[str, Time] | None:
    other = language.dates.with_parts(text, moved)
    if other is None:
        return None
    try:
        read = language.read_time(other)
    except ImpossibleDateError:
        return None
    if read is None or read.grain != time.grain:
        return None
    return other, read


def _moved(
    parts: DateParts, draws: Draws, bounds: Bounds, apart: int, *, up: bool
) -> Iterator[DateParts]:
    first, last = parts.years[0], parts.years[-1]
    scale = _scale(first, bounds)
    sign = 1 if up else -1
    if parts.day or parts.month:
        yield from _moved_days(parts, draws, scale, sign, bounds)
        return
    unit = parts.step if parts.step > 1 else _roundness(first, scale)
    unit = bounds.every if bounds.every > 1 else unit
    length = last - first
    if length > LONGEST_STRETCH:
        return
    size = max(scale, 1.2 * parts.step if parts.step > 1 else 2.0 * apart)
    here = first
    for gap in gaps(draws, size, unit, TRIED):
        # A span is moved by more than its own length, which varies a little.
        here += sign * (int(gap) + length)
        years: tuple[int, ...] = (here,)
        if len(parts.years) > 1:
            spread = length // 4
            years = (here, here + max(length + draws.whole(-spread, spread), 1))
        if here < bounds.first or years[-1] > max(bounds.last, last):
            return
        if parts.step == CENTURY and here + CENTURY > bounds.now + 1:
            return
        yield DateParts(years, step=parts.step)


def _moved_days(
    parts: DateParts, draws: Draws, scale: float, sign: int, bounds: Bounds
) -> Iterator[DateParts]:
    """Other months, and other days of the month: four years with one day look made up."""
    year = parts.years[0]
    here = year * 12 + parts.month - 1
    unit = 12 * bounds.every if bounds.every > 1 else 1
    for gap in gaps(draws, max(scale, 1.5) * 12, unit, TRIED):
        here += sign * int(gap)
        if here // 12 > max(bounds.last, year) or here // 12 < bounds.first:
            return
        day = draws.whole(2, 28) if parts.day else 0
        yield DateParts((here // 12,), here % 12 + 1 if parts.month else 0, day)


def _scale(year: int, bounds: Bounds) -> float:
    """Years between options: 3 for 2015, 6 for 1928, 25 for 690; less within somebody's life."""
    ago = float(max(bounds.now - year, 0))
    return min(2.0 + float(ago**0.75) / 8, max((bounds.last - bounds.first) / 7, 2))


def _roundness(year: int, scale: float) -> int:
    """What neighbours are multiples of: a round year among others would stand out."""
    written = year if year > 0 else 1 - year
    if written % 10 == 0 and scale >= 6:
        return 10
    return 5 if written % 5 == 0 and scale >= 4 else 1


def _of_a_reign(
    text: str, reign: re.Match[str], time: Time, language: Language, latest: int
) -> Iterator[tuple[str, Time]]:
    """Other years of the same era; none where it isn't known how long the era was."""
    own = reign["number"] if reign["number"].isdecimal() else "一"
    number = 1 if reign["number"] == "元" else language.dates.read("month", reign["number"])
    most = language.dates.era_years(reign["era"])
    before_christ = (reign["sign"] or "").endswith("前")
    for sign, seed in ((-1, "reign"), (1, "later")):
        here = number
        for gap in gaps(Draws(text, seed), max(most / 8, 1), 1, TRIED):
            here += sign * int(gap)
            year = time.first[0] + here - number
            written = 1 - year if before_christ else year
            if not 1 <= here <= most or year > latest or (reign["year"] and written < 1):
                break
            numeral = "元" if here == 1 else language.dates.write["month"](own, here)
            other = f"{reign['era']}{numeral}年"
            if reign["year"]:
                start, end = reign.span("year")
                other += text[reign.end("number") + 1 : start] + str(written) + text[end:]
            yield other, Time((year, 1, 1), (year, 12, 31), time.shape, time.grain)
