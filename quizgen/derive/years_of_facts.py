"""When a fact was, and which other years and names its sentence has."""

from quizgen.derive.institutions import years_of_institutions
from quizgen.languages import Language
from quizgen.models.fact import Fact
from quizgen.models.values import Time

Years = tuple[int, int]
"""A first and a last year."""


ALL_YEARS: Years = (-9999, 9999)
"""As many years as there are."""
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
    first, last = ALL_YEARS
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


def born_near(known: Years, own: Years | None, when: Years, most: int) -> bool:
    """Whether a fact about somebody's first year may be about somebody else's as well.

    Args:
        known: when the other lived.
        own: when the fact's own person lived.
        when: when it was.
        most: years between two first years that are mistaken for each other.
    """
    return own is None or own[0] != when[0] or abs(known[0] - own[0]) <= most


def gap(one: Years, other: Years) -> int:
    """The years from the end of the earlier to the start of the later; 0 or less if they meet."""
    return max(one[0] - other[1], other[0] - one[1])


def meet(one: Years, other: Years) -> bool:
    """Whether two stretches of years have a year in common."""
    return gap(one, other) <= 0
