"""When a fact was, and which other years and names its sentence has."""

from quizgen.derive.institutions import years_of_institutions
from quizgen.languages import Language
from quizgen.models.fact import Fact
from quizgen.models.values import Time

Years = tuple[int, int]
"""A first and a last year."""


ANY_YEAR = 9998
"""Years from the first to the last of a time that is of every year."""


def is_dated(time: Time) -> bool:
    """Whether a time has a year, which 12 May of every year hasn't."""
    return time.last[0] - time.first[0] < ANY_YEAR


def time_of(fact: Fact) -> Years | None:
    """The first and last year of the time that a fact gives; None where it gives none.

    A day or month of every year is of no year.
    """
    for role in fact.roles:
        if isinstance(role.value, Time) and is_dated(role.value):
            return role.value.first[0], role.value.last[0]
    return None


def years_between(fact: Fact, when: Years, language: Language) -> Years:
    """The nearest years before and after a fact's time that its sentence names besides."""
    first, last = -9999, 9999
    for match in language.dates.year_in_text.finditer(fact.says):
        year = int(match["year"])
        if year < when[0]:
            first = max(first, year)
        elif year > when[1]:
            last = min(last, year)
    for start, end in (*language.dates.ages(fact.says), *years_of_institutions(fact.says)):
        if start <= when[0] and when[1] <= end:
            first, last = max(first, start), min(last, end)
    return first, last
