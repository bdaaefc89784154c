"""Whether a sentence of the source has a time of the fact's, or a part of it."""

from quizgen.check.grounding.passage import Sentence
from quizgen.languages.prose import Dated
from quizgen.models.values import Time


def has_time(sentence: Sentence, own: Dated) -> bool:
    """Whether a sentence has a time: the same one, or one that is a part of it."""
    if own.time is None:
        if own.later is not None:
            return True
        return any(_same_day(one, own) for one in sentence.dates)
    return any(one.time is not None and within(one.time, own.time) for one in sentence.dates) or (
        _ends(sentence.dates, own.time)
    )


def within(there: Time, said: Time) -> bool:
    """Whether the source's time is the fact's or lies in it; parts of one year are alike."""
    if said.first <= there.first and there.last <= said.last:
        return not _from_to(said) or (said.first[0], said.last[0]) == (
            there.first[0],
            there.last[0],
        )
    both_parts = said.grain == "span" and there.grain == "span" and said.overlaps(there)
    return both_parts and said.first[0] == there.first[0] and said.last[0] == there.last[0]


def overlaps(sentence: Sentence, said: Time) -> bool:
    """Whether a sentence has a time that may be the one that an author wrote beside a text."""
    return any(
        one.time is not None
        and said.overlaps(one.time)
        and one.time.last[0] - one.time.first[0] <= said.last[0] - said.first[0] + 1
        for one in sentence.dates
    )


def _from_to(said: Time) -> bool:
    """Whether it is a span from one year to another, not a decade, a century or a part of one."""
    years = said.last[0] - said.first[0] + 1
    whole = years in (10, 100, 1000) and said.first[0] % 10 in (0, 1)
    return (
        said.grain == "span" and years > 1 and not whole and said.first[1:] == (1, 1) and years < 40
    )


def _same_day(one: Dated, own: Dated) -> bool:
    if one.time is not None:
        first, last = one.time.first, one.time.last
        if first[:2] != last[:2]:
            return False
        return first[1] == own.month and (not own.day or (first[2] == own.day and first == last))
    return one.month == own.month and (not own.day or one.day == own.day)


def _ends(dates: tuple[Dated, ...], said: Time) -> bool:
    """Whether a sentence has both ends of a span of years, each by itself."""
    if said.first[0] == said.last[0]:
        return False
    years = {one.time.first[0] for one in dates if one.time and one.time.grain != "span"}
    return said.grain == "span" and {said.first[0], said.last[0]} <= years
