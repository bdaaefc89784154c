"""Readers of times and numbers in traditional characters, and writers of others like them."""

from collections.abc import Callable
from dataclasses import replace

from quizgen.languages.chinese.dates import DATES
from quizgen.languages.chinese.fractions import FRACTIONS
from quizgen.languages.chinese.numbers import read_quantity as read_simplified
from quizgen.languages.chinese.numbers import write_number as write_simplified
from quizgen.languages.chinese.scripts import in_either, simplified, traditional
from quizgen.languages.chinese.times import read_time as time_of
from quizgen.languages.date_parts import Writer
from quizgen.languages.fractions import FractionForm, Pair
from quizgen.models.values import Quantity, Time


def read_time(text: str) -> Time | None:
    """The time that a text names; None where it isn't one.

    Raises:
        ImpossibleDateError: it names a date that no calendar has.
    """
    return time_of(simplified(text))


def read_quantity(text: str) -> Quantity | None:
    """The number, as the author writes it, with its unit; None where there is none."""
    read = read_simplified(simplified(text))
    return read and replace(read, number=text[read.start : read.start + len(read.number)])


def write_number(text: str, quantity: Quantity, number: int) -> str | None:
    """The quantity's text with another number, written as its own is; None where it can't be."""
    read = replace(quantity, number=simplified(quantity.number))
    written = write_simplified(simplified(text), read, number)
    return written and traditional(written, [text])


def _write_fraction(own: str, pair: Pair) -> str | None:
    written = FRACTIONS.write(simplified(own), pair)
    return written and traditional(written, [own])


def _in_script(write: Writer) -> Writer:
    return lambda text, number: traditional(write(simplified(text), number), [text])


def _read_part(kind: str, text: str) -> int:
    return DATES.read(kind, simplified(text))


def _of(read: Callable[[str], list[tuple[int, int]]]) -> Callable[[str], list[tuple[int, int]]]:
    return lambda text: read(simplified(text))


REPUBLIC = "民国"
YEARS_OF_REPUBLIC = 999
"""In Taiwan the count goes on."""


def _era_years(text: str) -> int:
    read = simplified(text)
    return YEARS_OF_REPUBLIC if read.endswith(REPUBLIC) else DATES.era_years(read)


FRACTION_FORM = FractionForm(lambda text: FRACTIONS.find(simplified(text)), _write_fraction)
DATE_FORM = DATES._replace(
    token=in_either(DATES.token),
    before_christ=in_either(DATES.before_christ),
    read=_read_part,
    write={kind: _in_script(write) for kind, write in DATES.write.items()},
    year_in_text=in_either(DATES.year_in_text),
    ages=_of(DATES.ages),
    era_years=_era_years,
    epoch=lambda text: DATES.epoch(simplified(text)),
)
