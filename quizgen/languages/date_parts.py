"""The numbers in the text of a time, to write the same words with others."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple


class DateParts(NamedTuple):
    """The numbers that the text of a time has.

    Attributes:
        years: the years in their order (astronomical: 0 is 1 BC); of a decade or century, the
            year that it is named after.
        month: from 1; 0 where the text has none.
        day: of the month; 0 where the text has none.
        step: years between what can be written: 10 for decades, 100 for centuries.
    """

    years: tuple[int, ...]
    month: int = 0
    day: int = 0
    step: int = 1


Writer = Callable[[str, int], str]
"""Writes a number in place of a text, in the same script."""


def _no_ages(_text: str) -> list[tuple[int, int]]:
    return []


def _none(_text: str) -> int:
    return 0


class DateForm(NamedTuple):
    """How a language writes dates.

    Attributes:
        token: finds the numbers; its groups are called `year`, `month`, `day` (after its
            month: `date`), `decade` and `century`.
        before_christ: finds the sign that the years of a text are before Christ.
        read: the number of a text.
        write: for each group, a number in place of a text.
        year_in_text: finds the years (`year`) that a sentence names.
        era_years: how many years an era had that a text ends with (贞观); 0 where nobody knows.
        epoch: the year before the one that a text counts from: 1911 for 民国, mostly 0.
        ages: the first and last years of the ages that a sentence names (唐朝).
    """

    token: re.Pattern[str]
    before_christ: re.Pattern[str]
    read: Callable[[str, str], int]
    write: Mapping[str, Writer]
    year_in_text: re.Pattern[str]
    era_years: Callable[[str], int] = _none
    epoch: Callable[[str], int] = _none
    ages: Callable[[str], list[tuple[int, int]]] = _no_ages

    def parts(self, text: str) -> DateParts | None:
        """The numbers of a text; None where it has no year, or more of one sort than one can."""
        years: list[int] = []
        single: dict[str, int] = {}
        step = 1
        era, epoch = bool(self.before_christ.search(text)), self.epoch(text)
        for found in self.token.finditer(text):
            kind = found.lastgroup or ""
            number = self.read(kind, found[kind])
            kind = "day" if kind == "date" else kind
            if kind == "year":
                years.append(epoch + (1 - number if era else number))
            elif kind in single:
                return None
            elif kind in ("decade", "century"):
                step = 10 if kind == "decade" else 100
                single[kind] = number
            else:
                single[kind] = number
        if step > 1:
            if years or era:
                return None
            century = single.get("century", 0) * 100 - 100 if "century" in single else 0
            years = [century + single.get("decade", 0)]
        if not 1 <= len(years) <= 2 or (epoch and max(years) - epoch > 999):
            return None  # 1949年（民国38年）is counted in two ways
        return DateParts(tuple(years), single.get("month", 0), single.get("day", 0), step)

    def with_parts(self, text: str, parts: DateParts) -> str | None:
        """The text with other numbers; None where its form can't say them."""
        years = iter(parts.years)
        era, epoch = bool(self.before_christ.search(text)), self.epoch(text)
        century, decade = divmod(parts.years[0], 100)
        written = {"month": parts.month, "day": parts.day, "date": parts.day}
        written["century"] = century + 1
        decades = list(self.token.finditer(text))
        if not any(found.lastgroup == "century" for found in decades):
            decade = parts.years[0]
        written["decade"] = decade
        pieces, last = [], 0
        for found in decades:
            kind = found.lastgroup or ""
            if kind == "year":
                year = next(years) - epoch
                number = 1 - year if era else year
            else:
                number = written[kind]
            if number < 1:
                return None
            pieces += [text[last : found.start(kind)], self.write[kind](found[kind], number)]
            last = found.end(kind)
        return "".join(pieces) + text[last:]
